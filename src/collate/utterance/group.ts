import type { Candidate } from './candidate.js'
import type { Pair } from './pairs.js'

export interface ScoredPair extends Pair {
  /** 0 to 1: how likely both are wordings of one remark. */
  readonly score: number
}

/** At most this many members of one report in a group. */
const MOST_OF_ONE_REPORT = 2

type Scorer = (a: number, b: number) => number

/**
 * Groups of candidates, as lists of indices: the best pair first, joined while the mean score over the pairs between two
 * groups stays at or above `link` (average link).
 */
export function groupPairs(
  candidates: readonly Candidate[], pairs: readonly ScoredPair[], threshold: number, link: number,
): number[][] {
  const scores = new Map<number, number>()
  for (const { a, b, score } of pairs) scores.set(a * candidates.length + b, score)
  const scoreOf: Scorer = (a, b) => scores.get(Math.min(a, b) * candidates.length + Math.max(a, b)) ?? 0
  const groupOf = new Map<number, number[]>()
  const order = pairs.filter((pair) => pair.score >= threshold).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b } of order) {
    const left = groupOf.get(a) ?? [a]
    const right = groupOf.get(b) ?? [b]
    if (left === right || !mayJoin(candidates, left, right)) continue
    if (meanScore(candidates, left, right, scoreOf) < link) continue
    const joined = [...left, ...right]
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}

/** Few members of one report, none of them inside another. */
function mayJoin(candidates: readonly Candidate[], left: readonly number[], right: readonly number[]): boolean {
  const joined = [...left, ...right].map((member) => candidates[member]!)
  return joined.every((a, i) => {
    const beside = joined.filter((b, j) => j !== i && b.report === a.report)
    return beside.length < MOST_OF_ONE_REPORT && beside.every((b) => b.span.end <= a.span.start || a.span.end <= b.span.start)
  })
}

/** Two members of one report are not compared: they neither help nor hinder. */
function meanScore(candidates: readonly Candidate[], left: readonly number[], right: readonly number[], scoreOf: Scorer): number {
  let sum = 0
  let count = 0
  for (const a of left) {
    for (const b of right) {
      if (candidates[a]!.report === candidates[b]!.report) continue
      sum += scoreOf(a, b)
      count++
    }
  }
  return count > 0 ? sum / count : 0
}
