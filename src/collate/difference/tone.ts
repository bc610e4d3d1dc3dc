import { LOADED } from '../../lexicon/loaded.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs } from './draft.js'

/** Most words shown for one report. */
const MOST_WORDS = 4

/** The words by which each narrator colours the story: outside quotations, and used by few of the reports. */
export function compareTone(collation: Collation): Draft[] {
  const used = collation.reports.map((report) => narratorTokens(report).filter((token) => LOADED.has(token.lemma) || LOADED.has(token.lower)))
  const counts = new Map<string, number>()
  for (const tokens of used) for (const lemma of new Set(tokens.map((token) => token.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  const variants = collation.reports.flatMap((report, index): Variant[] => {
    const telling = firstOfEach(used[index]!.filter((token) => counts.get(token.lemma)! <= Math.max(1, collation.reports.length / 2)))
      .slice(0, MOST_WORDS)
    return telling.length === 0 ? [] : [{
      report: report.report.id, value: telling.map((token) => token.text).join(', '),
      spans: telling.map((token) => ({ report: report.report.id, start: token.start, end: token.end })),
    }]
  })
  if (!differs(variants)) return []
  return [{ detector: 'tone', kind: 'framing', title: 'Words that colour the story', severity: 2, variants, signals: {} }]
}

function firstOfEach(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>()
  return tokens.filter((token) => !seen.has(token.lemma) && seen.add(token.lemma))
}

const TOLD: ReadonlySet<string> = new Set(['body', 'title', 'deck'])

/** The narrator's own words: nothing between quotation marks. */
function narratorTokens(report: AnnotatedReport): Token[] {
  let quotation = 0
  const inQuotes = (range: Range): boolean => {
    while (quotation < report.quotations.length && report.quotations[quotation]!.end <= range.start) quotation++
    const next = report.quotations[quotation]
    return next !== undefined && next.start <= range.start
  }
  return report.sentences.filter((sentence) => TOLD.has(sentence.role))
    .flatMap((sentence) => report.tokens.slice(sentence.firstToken, sentence.endToken)).filter((token) => !inQuotes(token))
}
