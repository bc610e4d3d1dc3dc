import type { Profile, Profiles } from './profile.js'
import { NAME, NOUN, VERB } from './profile.js'

/** Two assertions of different reports that may be one claim, `a` of the earlier report. */
export interface Pair {
  readonly a: Profile
  readonly b: Profile
  /** Summed rarity of the content stems that both have. */
  readonly shared: number
  /** How alike they are by shared stems alone, 0 to 1. */
  readonly likeness: number
}

/** Pairs with less shared rarity than this are seldom one claim in the annotated stories' experience. */
const LEAST_SHARED = 2

/** Pairs less alike than this are not scored for their shared stems. */
const LEAST_LIKENESS = 0.04

/**
 * How many partners in later reports an assertion keeps at most, the likest first: keeps the cost near linear in the number
 * of assertions. Stories of a dozen reports or fewer do not come near the first figure.
 */
function mostPartners(reports: number): number {
  if (reports <= 12) return 160
  return reports <= 60 ? 64 : 24
}

/** A stem that stands in more assertions than this finds no candidates; it still counts in pairs that rarer stems found. */
const MOST_POSTINGS = 400

/**
 * Candidate pairs, found through an inverted index over content stems. Sorted by `a`'s and `b`'s report and order.
 */
export function candidatePairs({ all, byReport, rarity }: Profiles): Pair[] {
  const most = mostPartners(byReport.length)
  const postings = new Map<number, Profile[]>()
  for (const profile of all) for (const stem of profile.stems) {
    const list = postings.get(stem)
    if (list) list.push(profile)
    else postings.set(stem, [profile])
  }
  const pairs: Pair[] = []
  for (const a of all) {
    const met = new Set<Profile>()
    for (const stem of a.stems) {
      const list = postings.get(stem)!
      if (list.length > MOST_POSTINGS) continue
      for (const b of list) if (b.report > a.report) met.add(b)
    }
    const found: Pair[] = []
    for (const b of met) {
      const shared = sharedRarity(a, b, rarity)
      if (shared < LEAST_SHARED) continue
      const alike = likeness(a, b, shared)
      if (alike >= LEAST_LIKENESS) found.push({ a, b, shared, likeness: alike })
    }
    if (found.length > most) {
      found.sort((x, y) => y.likeness - x.likeness || byPlace(x, y))
      found.length = most
    }
    for (const pair of found) pairs.push(pair)
  }
  return pairs.sort(byPlace)
}

function byPlace(x: Pair, y: Pair): number {
  return x.a.report - y.a.report || x.a.order - y.a.order || x.b.report - y.b.report || x.b.order - y.b.order
}

export function sharedRarity(a: Profile, b: Profile, rarity: Float32Array): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const difference = a.stems[i]! - b.stems[j]!
    if (difference === 0) sum += rarity[a.stems[i]!]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}

function likeness(a: Profile, b: Profile, shared: number): number {
  return (shared / Math.sqrt((a.weight + 2) * (b.weight + 2))) * Math.min(1, shared / 6)
}

/** What the shared stems of a pair are. */
export interface SharedStems {
  readonly count: number
  readonly names: number
  readonly nouns: number
  readonly verbs: number
  readonly others: number
  readonly rarest: number
  readonly squares: number
  readonly numbers: number
}

export function sharedStems(a: Profile, b: Profile, rarity: Float32Array): SharedStems {
  const sums = { count: 0, names: 0, nouns: 0, verbs: 0, others: 0, rarest: 0, squares: 0, numbers: 0 }
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const stem = a.stems[i]!
    const difference = stem - b.stems[j]!
    if (difference === 0) {
      const weight = rarity[stem]!
      sums.count++
      sums.squares += weight ** 2
      sums.rarest = Math.max(sums.rarest, weight)
      if (a.numbers.has(stem)) sums.numbers++
      const one = a.classes[i]!
      const other = b.classes[j]!
      if (one === NAME && other === NAME) sums.names += weight
      else if (one === VERB || other === VERB) sums.verbs += weight
      else if (one === NOUN || other === NOUN) sums.nouns += weight
      else sums.others += weight
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sums
}
