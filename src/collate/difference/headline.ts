import type { Draft, Collation, Variant } from './draft.js'
import { differs, spanOf, textOf, tokensIn } from './draft.js'

/** What each headline puts first, and what each report opens with. */
export function compareHeadlines(collation: Collation): Draft[] {
  const titles = collation.reports.flatMap((report): Variant[] => {
    const sentence = report.sentences.find(({ role }) => role === 'title')
    if (!sentence) return []
    const span = spanOf(report, tokensIn(report, sentence))
    return span ? [{ report: report.report.id, span, value: textOf(report, span) }] : []
  })
  if (!differs(titles)) return []
  return [{
    detector: 'headline', kind: 'framing', title: 'What the headlines put first', severity: 2, variants: titles, confidence: 0.8,
  }]
}

export function compareLeads(collation: Collation): Draft[] {
  const leads = collation.reports.flatMap((report): Variant[] => {
    const sentence = report.sentences.find(({ role }) => role === 'body')
    if (!sentence) return []
    const span = spanOf(report, tokensIn(report, sentence))
    return span ? [{ report: report.report.id, span, value: textOf(report, span) }] : []
  })
  if (!differs(leads)) return []
  return [{ detector: 'lead', kind: 'framing', title: 'What the reports open with', severity: 2, variants: leads, confidence: 0.4 }]
}
