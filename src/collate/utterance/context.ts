import type { Candidate } from './candidate.js'
import type { Pair } from './pairs.js'

/** The names of what the rest of the story says of a pair, in the order of its vector and of the learned weights. */
export const CONTEXT = ['bias', 'first', 'leadA', 'leadB', 'best', 'third', 'neighbour', 'narrator'] as const

/**
 * What the rest of the story says of each pair whose first score is given: whether either has a better partner in the
 * other's report, whether a third report has the remark too, and whether the clauses next to them match as well.
 */
export function contextOf(candidates: readonly Candidate[], pairs: readonly Pair[], scores: readonly number[]): number[][] {
  const partners = new Map<number, Map<number, number>>()
  const note = (a: number, b: number, score: number): void => {
    const list = partners.get(a)
    if (list) list.set(b, score)
    else partners.set(a, new Map([[b, score]]))
  }
  pairs.forEach(({ a, b }, index) => {
    note(a, b, scores[index]!)
    note(b, a, scores[index]!)
  })
  const between = (a: number, b: number): number => partners.get(a)?.get(b) ?? 0
  const rival = (of: number, but: number): number => {
    let best = 0
    for (const [other, score] of partners.get(of)!) {
      if (other !== but && candidates[other]!.report === candidates[but]!.report) best = Math.max(best, score)
    }
    return best
  }
  const third = (a: number, b: number): number => {
    let best = 0
    for (const [other, score] of partners.get(a)!) {
      const { report } = candidates[other]!
      if (report === candidates[a]!.report || report === candidates[b]!.report) continue
      best = Math.max(best, Math.min(score, between(b, other)))
    }
    return best
  }
  const beside = (index: number, step: number): number => {
    const next = index + step
    return candidates[next]?.report === candidates[index]!.report ? next : -1
  }
  const neighbour = (a: number, b: number): number => Math.max(...[-1, 1].flatMap((i) => [-1, 1].map((j) => {
    const na = beside(a, i)
    const nb = beside(b, j)
    return na < 0 || nb < 0 ? 0 : between(na, nb)
  })))
  return pairs.map(({ a, b }, index) => {
    const score = scores[index]!
    const leadA = score - rival(a, b)
    const leadB = score - rival(b, a)
    return [
      1, Math.log(score / (1 - score)), leadA, leadB, Number(leadA >= 0 && leadB >= 0), third(a, b), neighbour(a, b),
      Number(candidates[a]!.statement === null || candidates[b]!.statement === null),
    ]
  })
}
