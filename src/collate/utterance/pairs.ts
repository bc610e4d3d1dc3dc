import type { Candidate } from './candidate.js'

export interface Pair {
  readonly a: number
  readonly b: number
}

/** How many partners in each other report a candidate keeps for a closer look. */
const KEPT = 6
/** A stem that more candidates than this hold says too little to look anything up by. */
const COMMON = 400

/**
 * Pairs of candidates in two reports that are worth a closer look: those that share most weight of rare stems, one
 * speaker counting as a stem. Two clauses of the narrator are no pair.
 */
export function proposePairs(candidates: readonly Candidate[]): Pair[] {
  const postings = new Map<string, number[]>()
  candidates.forEach((candidate, index) => {
    for (const key of keysOf(candidate).keys()) {
      const list = postings.get(key)
      if (list) list.push(index)
      else postings.set(key, [index])
    }
  })
  const kept = new Map<number, Pair>()
  candidates.forEach((candidate, index) => {
    const scores = new Map<number, number>()
    for (const [key, weight] of keysOf(candidate)) {
      const list = postings.get(key)!
      if (list.length > COMMON) continue
      for (const other of list) scores.set(other, (scores.get(other) ?? 0) + weight)
    }
    const byReport = new Map<number, [number, number][]>()
    for (const [other, score] of scores) {
      const partner = candidates[other]!
      if (partner.report === candidate.report || (partner.statement === null && candidate.statement === null)) continue
      const list = byReport.get(partner.report)
      if (list) list.push([other, score])
      else byReport.set(partner.report, [[other, score]])
    }
    for (const list of byReport.values()) {
      list.sort((x, y) => y[1] - x[1] || x[0] - y[0])
      for (const [other] of list.slice(0, KEPT)) {
        const a = Math.min(index, other)
        const b = Math.max(index, other)
        kept.set(a * candidates.length + b, { a, b })
      }
    }
  })
  return [...kept.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

function keysOf(candidate: Candidate): Map<string, number> {
  const out = new Map<string, number>()
  for (const { stem, weight } of candidate.words) out.set(stem, weight)
  if (candidate.speaker) out.set(`\u0000${candidate.speaker.entity ?? candidate.speaker.name}`, 1.5)
  return out
}
