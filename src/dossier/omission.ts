import type { AnnotatedReport } from '../report/annotation.js'
import type { Claim, Omission } from '../report/comparison.js'

/** How many reports besides must make a claim before leaving it out says something of a report. */
const SHARED_BY = 2

/**
 * What each report leaves out of what at least two others tell, the most central first, and how many such claims there
 * are (`of`): the number that the omissions are to be read against. Every report has an entry, in their order; that of
 * a page that shows only a part of its report is empty.
 */
export function findOmissions({
  reports,
  claims,
}: {
  readonly reports: readonly AnnotatedReport[]
  readonly claims: readonly Claim[]
}): Omission[] {
  const told = claims.map((claim) => ({ claim, by: new Set(claim.members.map(({ span }) => span.report)) }))
  return reports.map(({ report: { id, truncated } }) => {
    // What a page does not show is not left out.
    if (truncated) return { report: id, claims: [], of: 0 }
    const shared = told.filter(({ by }) => by.size - (by.has(id) ? 1 : 0) >= SHARED_BY)
    const left = shared.filter(({ by }) => !by.has(id)).map(({ claim }) => claim)
    left.sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1))
    return { report: id, claims: left.map((claim) => claim.id), of: shared.length }
  })
}
