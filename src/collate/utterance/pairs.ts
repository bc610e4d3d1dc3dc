import type { Candidate } from './candidate.js'
import { Numbering } from './sense.js'

export interface Pair {
  readonly a: number
  readonly b: number
}

/** How many partners in each other report a candidate keeps for a closer look. */
const KEPT = 6
/** How many in all reports: as many as it may have in a story of twelve. Keeps the cost near linear in the reports. */
const KEPT_IN_ALL = 66
/** A stem that more candidates than this hold says too little to look anything up by. */
const COMMON = 400
/** What one speaker counts for, as the rarity of a stem. */
const SPEAKER_WEIGHT = 1.5

/**
 * Pairs of candidates in two reports that are worth a closer look: those that share most weight of rare stems, one
 * speaker counting as a stem. Two clauses of the narrator are no pair. Sorted by both.
 */
export function proposePairs(candidates: readonly Candidate[]): Pair[] {
  const speakers = new Numbering()
  const keys = candidates.map((candidate) => keysOf(candidate, speakers))
  const postings = new Map<number, number[]>()
  keys.forEach((list, index) => {
    for (const { key } of list) {
      const posting = postings.get(key)
      if (posting) posting.push(index)
      else postings.set(key, [index])
    }
  })
  const scores = new Float64Array(candidates.length)
  const pairs: number[] = []
  candidates.forEach((candidate, index) => {
    const met: number[] = []
    for (const { key, weight } of keys[index]!) {
      const posting = postings.get(key)!
      if (posting.length > COMMON) continue
      for (const other of posting) {
        if (scores[other] === 0) met.push(other)
        scores[other]! += weight
      }
    }
    for (const other of bestPartners(candidates, candidate, met, scores))
      pairs.push(Math.min(index, other) * candidates.length + Math.max(index, other))
    for (const other of met) scores[other] = 0
  })
  return toPairs(Float64Array.from(pairs).sort(), candidates.length)
}

/** The candidates met that score highest, few of each report and not many in all. */
function bestPartners(
  candidates: readonly Candidate[], { report, statement }: Candidate, met: readonly number[], scores: Float64Array,
): number[] {
  const partners = met.filter((other) => {
    const partner = candidates[other]!
    return partner.report !== report && (partner.statement !== null || statement !== null)
  })
  partners.sort((x, y) => scores[y]! - scores[x]! || x - y)
  const taken = new Map<number, number>()
  const out: number[] = []
  for (const other of partners) {
    const of = candidates[other]!.report
    const before = taken.get(of) ?? 0
    if (before === KEPT) continue
    taken.set(of, before + 1)
    out.push(other)
    if (out.length === KEPT_IN_ALL) break
  }
  return out
}

/** The pairs that sorted numbers `a * count + b` stand for, each once. */
function toPairs(sorted: Float64Array, count: number): Pair[] {
  const out: Pair[] = []
  let before = -1
  for (const number of sorted) {
    if (number === before) continue
    before = number
    const a = Math.floor(number / count)
    out.push({ a, b: number - a * count })
  }
  return out
}

interface Key {
  readonly key: number
  readonly weight: number
}

/** What a candidate is looked up by: stems by their numbers, the speaker by a number below zero. */
function keysOf({ words, speaker }: Candidate, speakers: Numbering): Key[] {
  const weights = new Map<number, number>()
  words.stems.forEach((stem, at) => weights.set(stem, words.weights[at]!))
  if (speaker) weights.set(-1 - speakers.of(speaker.entity ?? speaker.name), SPEAKER_WEIGHT)
  return [...weights].map(([key, weight]) => ({ key, weight }))
}
