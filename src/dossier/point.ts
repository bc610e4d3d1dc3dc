import type { Claim } from '../report/comparison.js'
import { overlap, rangeLength, type Range } from '../text/span.js'

/**
 * The point that each claim makes. Claims overlap: one passage may stand in several. Those that share most of the words
 * of a member in two reports, or in the only one, make one point, named by the first of them.
 */
export function pointsOf(claims: readonly Claim[]): Map<string, string> {
  const seen = new Map<string, { readonly range: Range; readonly point: string }[]>()
  const out = new Map<string, string>()
  for (const { id, members } of claims) {
    const votes = new Map<string, number>()
    for (const { span } of members) {
      const held = (seen.get(span.report) ?? []).filter(({ range }) => 2 * overlap(range, span) > rangeLength(span))
      for (const point of new Set(held.map((one) => one.point))) votes.set(point, (votes.get(point) ?? 0) + 1)
    }
    const enough = [...votes].find(([, n]) => n >= Math.min(2, members.length))
    const point = enough?.[0] ?? id
    out.set(id, point)
    for (const { span } of members) seen.set(span.report, [...(seen.get(span.report) ?? []), { range: span, point }])
  }
  return out
}
