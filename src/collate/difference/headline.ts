import type { AnnotatedReport, Sentence } from '../../report/annotation.js'
import type { Span } from '../../text/span.js'
import { isContent } from '../utterance/candidate.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, LONGEST_VARIANT, textOf, tokensIn } from './draft.js'

/** What each headline puts first. */
export function compareHeadlines(collation: Collation): Draft[] {
  return compareFirst(collation, 'title', 'headline', 'What the headlines put first')
}

/** What each report opens with. */
export function compareLeads(collation: Collation): Draft[] {
  return compareFirst(collation, 'body', 'lead', 'What the reports open with')
}

function compareFirst(collation: Collation, role: Sentence['role'], detector: string, title: string): Draft[] {
  const firsts = collation.reports.flatMap((report) => {
    const sentence = report.sentences.find((candidate) => candidate.role === role)
    return sentence ? [{ report, sentence }] : []
  })
  const counts = new Map<string, number>()
  for (const { report, sentence } of firsts) {
    for (const stem of new Set(tokensIn(report, sentence).filter(isContent).map((token) => token.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const common = (stem: string): boolean => (counts.get(stem) ?? 0) > Math.max(1, firsts.length * 0.6)
  const variants = firsts.flatMap(({ report, sentence }): Variant[] => {
    const spans = tellingPieces(report, sentence, common)
    return spans.length > 0 ? [{ report: report.report.id, spans, value: spans.map((span) => textOf(report, span)).join(' … ') }] : []
  })
  return differs(variants) ? [{ detector, kind: 'framing', title, severity: 2, variants, signals: {} }] : []
}

/** The pieces of a sentence that hold words which the others have not, two at most, in order. */
function tellingPieces(report: AnnotatedReport, sentence: Sentence, common: (stem: string) => boolean): Span[] {
  const pieces: { span: Span; telling: number }[] = []
  let start = -1
  let end = -1
  let telling = 0
  const close = (): void => {
    if (start >= 0) pieces.push({ span: { report: report.report.id, start, end }, telling })
    start = -1
    telling = 0
  }
  for (const token of tokensIn(report, sentence)) {
    if (start >= 0 && token.end - start > LONGEST_VARIANT) close()
    if (token.pos === 'PUNCT') continue
    if (start < 0) start = token.start
    end = token.end
    if (isContent(token) && !common(token.stem)) telling++
  }
  close()
  const best = pieces.filter((piece) => piece.telling > 0 && piece.span.end - piece.span.start <= LONGEST_VARIANT)
    .sort((a, b) => b.telling - a.telling || a.span.start - b.span.start).slice(0, 2)
  return best.map(({ span }) => span).sort((a, b) => a.start - b.start)
}
