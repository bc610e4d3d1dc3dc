import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { extractReport } from '../../src/extract/report.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { AnnotatedReport } from '../../src/report/annotation.js'
import type { Capture } from '../../src/report/report.js'

const tagger = createTagger()

/** A report with the layers that the story stage needs. */
export function tell(id: string, text: string, given: Capture['given'] = {}, url?: string): AnnotatedReport {
  const report = extractReport({ source: url === undefined ? { file: `${id}.txt` } : { url }, text, given }, id)
  const tokens = tokenize(text, tagger)
  return { report, tokens, sentences: findSentences(text, report.zones, tokens), quotations: findQuotations(text), quantities: [], times: [] }
}
