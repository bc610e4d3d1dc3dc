import { byWitness, placesOf, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'

export interface BriefRow extends Row {
  readonly report: string
  readonly text: string
  /** The reports that have what the sentence says, its own report's among them. */
  readonly letters: readonly (readonly string[])[]
  readonly claims: readonly string[]
}

/** The brief: sentences of the reports, each with the letters that have what it says. */
export function brief(edition: Edition): readonly BriefRow[] {
  return edition.comparison.brief.map((one, index) => {
    const spans = one.claims.flatMap((id) => (edition.claim.get(id)?.members ?? []).map((member) => member.span))
    const others = spans.filter((span) => span.report !== one.span.report)
    const text = wordsAt(edition, one.span)
    return {
      view: 'brief' as const,
      id: String(index + 1),
      ...placesOf(edition, [one.span, ...others], one.span),
      report: one.span.report,
      text,
      letters: byWitness(
        edition,
        [one.span, ...others].map((span) => span.report),
      ),
      claims: one.claims.filter((id) => edition.claim.has(id)),
      words: text.toLowerCase(),
    }
  })
}
