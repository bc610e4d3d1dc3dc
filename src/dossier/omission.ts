import type { AnnotatedReport } from '../report/annotation.js'
import type { Claim, Omission } from '../report/comparison.js'
import { pointsOf } from './point.js'

/** How many reports besides must make a point before leaving it out says something of a report. */
const SHARED_BY = 2

/** A point of the story, with the reports that make it and the most central of its claims. */
interface Point {
  readonly claim: Claim
  readonly by: ReadonlySet<string>
}

/**
 * What each report leaves out of what at least two others tell, the most central first, and how many such points there
 * are (`of`): the number that the omissions are to be read against. Claims that overlap are one point, shown by the most
 * central of them. Every report has an entry, in their order; that of a page that shows only a part of its report is
 * empty.
 */
export function findOmissions({
  reports,
  claims,
}: {
  readonly reports: readonly AnnotatedReport[]
  readonly claims: readonly Claim[]
}): Omission[] {
  const points = gather(claims)
  return reports.map(({ report: { id, truncated } }) => {
    // What a page does not show is not left out.
    if (truncated) return { report: id, claims: [], of: 0 }
    const shared = points.filter(({ by }) => by.size - (by.has(id) ? 1 : 0) >= SHARED_BY)
    const left = shared.filter(({ by }) => !by.has(id)).map(({ claim }) => claim)
    left.sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1))
    return { report: id, claims: left.map((claim) => claim.id), of: shared.length }
  })
}

function gather(claims: readonly Claim[]): Point[] {
  const pointOf = pointsOf(claims)
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const point = pointOf.get(claim.id) ?? claim.id
    groups.set(point, [...(groups.get(point) ?? []), claim])
  }
  return [...groups.values()].map((group) => {
    const by = new Set(group.flatMap(({ members }) => members.map(({ span }) => span.report)))
    return { claim: group.reduce((a, b) => (b.centrality > a.centrality ? b : a)), by }
  })
}
