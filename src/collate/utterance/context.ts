import type { Candidate } from './candidate.js'
import { placeOf, scoreBetween, type Links } from './links.js'
import type { Pair } from './pairs.js'

/** The names of what the rest of the story says of a pair, in the order of its vector and of the learned weights. */
export const CONTEXT = ['bias', 'first', 'leadA', 'leadB', 'best', 'third', 'neighbour', 'narrator'] as const

/**
 * What the rest of the story says of each pair whose first score is given: whether either has a better partner in the
 * other's report, whether a third report has the remark too, and whether the clauses next to them match as well.
 */
export function contextOf(candidates: readonly Candidate[], pairs: readonly Pair[], links: Links, scores: ArrayLike<number>): (pair: number) => number[] {
  const rivals = rivalsOf(candidates, links, scores)
  const third = createThird(candidates, links, scores)
  const beside = (index: number, step: number): number => {
    const next = index + step
    return candidates[next]?.report === candidates[index]!.report ? next : -1
  }
  const neighbour = (a: number, b: number): number => {
    let best = 0
    for (let i = -1; i <= 1; i += 2) for (let j = -1; j <= 1; j += 2) {
      const na = beside(a, i)
      const nb = beside(b, j)
      if (na >= 0 && nb >= 0) best = Math.max(best, scoreBetween(links, scores, na, nb))
    }
    return best
  }
  return (index) => {
    const { a, b } = pairs[index]!
    const score = scores[index]!
    const leadA = score - rivals[placeOf(links, a, b)]!
    const leadB = score - rivals[placeOf(links, b, a)]!
    return [
      1, Math.log(score / (1 - score)), leadA, leadB, Number(leadA >= 0 && leadB >= 0), third(a, b), neighbour(a, b),
      Number(candidates[a]!.statement === null || candidates[b]!.statement === null),
    ]
  }
}

/** For each place of the links, the best score that the candidate has with any other of the partner's report. */
function rivalsOf(candidates: readonly Candidate[], { starts, partners, pairs }: Links, scores: ArrayLike<number>): Float64Array {
  const out = new Float64Array(partners.length)
  for (let index = 0; index < candidates.length; index++) {
    const end = starts[index + 1]!
    for (let from = starts[index]!, to = from; from < end; from = to) {
      const { report } = candidates[partners[from]!]!
      let best = -1
      let first = 0
      let second = 0
      for (; to < end && candidates[partners[to]!]!.report === report; to++) {
        const score = scores[pairs[to]!]!
        if (score > first) {
          second = first
          first = score
          best = to
        } else if (score > second) second = score
      }
      for (let place = from; place < to; place++) out[place] = place === best ? second : first
    }
  }
  return out
}

/** How well the best candidate of a third report goes with both. Quick where it is asked for the pairs in their order. */
function createThird(candidates: readonly Candidate[], { starts, partners, pairs }: Links, scores: ArrayLike<number>): (a: number, b: number) => number {
  const withA = new Float64Array(candidates.length)
  let current = -1
  const change = (a: number): void => {
    if (current >= 0) for (let place = starts[current]!; place < starts[current + 1]!; place++) withA[partners[place]!] = 0
    current = a
    for (let place = starts[a]!; place < starts[a + 1]!; place++) withA[partners[place]!] = scores[pairs[place]!]!
  }
  return (a, b) => {
    if (a !== current) change(a)
    const reportA = candidates[a]!.report
    const reportB = candidates[b]!.report
    let best = 0
    for (let place = starts[b]!; place < starts[b + 1]!; place++) {
      const other = partners[place]!
      const score = Math.min(withA[other]!, scores[pairs[place]!]!)
      if (score <= best) continue
      const { report } = candidates[other]!
      if (report !== reportA && report !== reportB) best = score
    }
    return best
  }
}
