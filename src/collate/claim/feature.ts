import { compareTimes } from '../../report/compare.js'
import type { Profile, Profiles } from './profile.js'
import { dot, NAME } from './profile.js'
import { pairTable, rivalsOf, sharedStems, type Pair, type PairTable, type Rivals } from './pair.js'

/**
 * What is measured of a pair of assertions to tell whether they make one claim.
 *
 * The order is that of the learned weights. Sums are of rarities (see `Profiles.rarity`); likeness, cosines and shares run
 * from 0 to 1.
 */
export const PAIR_FEATURES = [
  'shared', 'sharedRoot', 'cosine', 'sharedOfShorter', 'sharedOfLonger', 'sharedNames', 'sharedVerbs', 'sharedNouns',
  'sharedOthers', 'rarestShared', 'sharedCount', 'sharedNumbers', 'numbersConflict', 'numberInOne', 'entitiesShared',
  'entitiesConflict', 'entitiesApart', 'namesConflict', 'sentenceCosine', 'restCosine', 'likeness', 'rankForA', 'rankForB',
  'marginForA', 'marginForB', 'mutualBest', 'thirdReport', 'neighbours', 'longestRun', 'runOfFour', 'restOfShorter',
  'restOfLonger', 'placeApart', 'sameRole', 'lengthRatio', 'fewestStems', 'verbAndNoun', 'namesOnly', 'likeInContext',
  'sharedInContext', 'vectorCosine', 'alignedBest', 'alignedLeast', 'sentenceVectorCosine', 'restAligned',
  'bothReported', 'negationConflict', 'sameSpeaker', 'otherSpeaker', 'captionInOne', 'timesAgree', 'timesConflict',
  'cueInBoth', 'cueInOne',
] as const

/** The features of every pair, one row each. */
export function pairFeatures(profiles: Profiles, pairs: readonly Pair[]): Float64Array[] {
  const rivals = rivalsOf(pairs, (pair) => pair.likeness)
  const table = pairTable(pairs, (pair) => pair.likeness)
  return pairs.map((pair) => featuresOf(pair, profiles, rivals, table))
}

function featuresOf(pair: Pair, profiles: Profiles, rivals: Rivals, table: PairTable): Float64Array {
  const { a, b, shared, likeness } = pair
  const { rarity } = profiles
  const stems = sharedStems(a, b, rarity)
  const entity = entityOverlap(a, b, profiles.entityRarity)
  const sentence = sentenceLikeness(a, b, profiles)
  const rank = rankOf(pair, likeness, rivals)
  const run = longestRun(a.sequence, b.sequence)
  const aligned = softAlignment(a, b, profiles)
  const timesAgree = agreeInTime(a, b)
  const flag = (condition: boolean): number => (condition ? 1 : 0)
  return Float64Array.of(
    shared,
    Math.sqrt(shared),
    stems.squares / a.norm / b.norm,
    shared / Math.min(a.weight, b.weight),
    shared / Math.max(a.weight, b.weight),
    stems.names,
    stems.verbs,
    stems.nouns,
    stems.others,
    stems.rarest,
    stems.count,
    stems.numbers,
    flag(a.numbers.size > 0 && b.numbers.size > 0 && stems.numbers === 0),
    flag(a.numbers.size > 0 !== b.numbers.size > 0),
    entity.shared,
    flag(a.entities.length > 0 && b.entities.length > 0 && entity.shared === 0),
    entity.apart,
    flag(hasName(a) && hasName(b) && stems.names === 0),
    sentence.cosine,
    sentence.rest,
    likeness,
    rank.forA,
    rank.forB,
    rank.marginA,
    rank.marginB,
    flag(rank.forA === 0 && rank.forB === 0),
    thirdSupport(pair, table),
    neighbourLikeness(pair, profiles, table),
    Math.log(1 + run),
    flag(run >= 4),
    Math.min(a.weight, b.weight) - shared,
    Math.max(a.weight, b.weight) - shared,
    Math.abs(a.place - b.place),
    flag(a.inTitle === b.inTitle),
    Math.abs(Math.log(lengthOf(a) / lengthOf(b))),
    Math.min(a.stems.length, b.stems.length),
    flag(stems.verbs > 0 && stems.nouns > 0),
    flag(stems.names > 0 && stems.verbs + stems.nouns === 0),
    likeness * sentence.cosine,
    shared * sentence.cosine,
    dot(a.vector, b.vector),
    Math.max(aligned.a, aligned.b),
    Math.min(aligned.a, aligned.b),
    profiles.sentenceCosine(a, b),
    aligned.rest,
    flag(a.assertion.statement !== null && b.assertion.statement !== null),
    flag(a.assertion.negated !== b.assertion.negated),
    flag(a.speaker !== null && a.speaker === b.speaker),
    flag(a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker),
    flag(a.inCaption || b.inCaption),
    flag(timesAgree === true),
    flag(timesAgree === false),
    flag(a.assertion.holdsCue && b.assertion.holdsCue),
    flag(a.assertion.holdsCue !== b.assertion.holdsCue),
  )
}

/** Do times of both agree, or conflict, or (null) have they nothing to do with each other? */
function agreeInTime(a: Profile, b: Profile): boolean | null {
  let agree: boolean | null = null
  for (const one of a.times) for (const other of b.times) {
    const relation = compareTimes(one, other)
    if (relation === 'same' || relation === 'granularity') return true
    if (relation === 'differs') agree = false
  }
  return agree
}

function hasName(profile: Profile): boolean {
  return profile.classes.includes(NAME)
}

function lengthOf(profile: Profile): number {
  return profile.assertion.span.end - profile.assertion.span.start
}

function entityOverlap(a: Profile, b: Profile, rarity: Float32Array): { shared: number; apart: number } {
  let shared = 0
  let apart = 0
  for (const entity of a.entities) {
    if (b.entities.includes(entity)) shared += rarity[entity]!
    else apart++
  }
  for (const entity of b.entities) if (!a.entities.includes(entity)) apart++
  return { shared, apart }
}

/** How alike the two sentences are, and how alike what is left of them without the two assertions. */
function sentenceLikeness(a: Profile, b: Profile, profiles: Profiles): { cosine: number; rest: number } {
  const left = profiles.sentenceStems(a.report, a.assertion.sentence)
  const right = profiles.sentenceStems(b.report, b.assertion.sentence)
  return {
    cosine: stemCosine(left, right, profiles.rarity),
    rest: stemCosine(without(left, a.stems), without(right, b.stems), profiles.rarity),
  }
}

function without(stems: Int32Array, taken: Int32Array): Int32Array {
  return stems.filter((stem) => !taken.includes(stem))
}

function stemCosine(a: Int32Array, b: Int32Array, rarity: Float32Array): number {
  let product = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) product += rarity[a[i]!]! ** 2
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return product === 0 ? 0 : product / Math.sqrt(squares(a, rarity) * squares(b, rarity))
}

function squares(stems: Int32Array, rarity: Float32Array): number {
  let sum = 0
  for (const stem of stems) sum += rarity[stem]! ** 2
  return sum
}

export interface Rank {
  /** How many of the other report's assertions are liker, at most 4. */
  readonly forA: number
  readonly forB: number
  /** How much liker than the best rival (negative where a rival is liker). */
  readonly marginA: number
  readonly marginB: number
}

export function rankOf({ a, b }: Pair, value: number, rivals: Rivals): Rank {
  const forA = rivals.get(a)!.get(b.report)!
  const forB = rivals.get(b)!.get(a.report)!
  const margin = (list: readonly number[]): number => value - (list[0] === value ? (list[1] ?? 0) : list[0]!)
  return {
    forA: Math.min(forA.indexOf(value), 4),
    forB: Math.min(forB.indexOf(value), 4),
    marginA: margin(forA),
    marginB: margin(forB),
  }
}

/** How well the likest assertion of a third report goes with both. */
export function thirdSupport({ a, b }: Pair, table: PairTable): number {
  let best = 0
  const withB = table.get(b)!
  for (const [c, value] of table.get(a)!) {
    if (c.report === b.report || value <= best) continue
    best = Math.max(best, Math.min(value, withB.get(c) ?? 0))
  }
  return best
}

/** How alike the assertions next to the two are, in either order. */
export function neighbourLikeness({ a, b }: Pair, { byReport }: Profiles, table: PairTable): number {
  let best = 0
  for (const left of [-1, 1]) for (const right of [-1, 1]) {
    const x = byReport[a.report]![a.order + left]
    const y = byReport[b.report]![b.order + right]
    if (x && y) best = Math.max(best, table.get(x)?.get(y) ?? 0)
  }
  return best
}

/** Length in words of the longest run of stems that both have. */
function longestRun(a: Int32Array, b: Int32Array): number {
  let best = 0
  const row = new Uint16Array(b.length + 1)
  for (const stem of a) {
    let diagonal = 0
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1]!
      row[j + 1] = stem === b[j] ? diagonal + 1 : 0
      if (row[j + 1]! > best) best = row[j + 1]!
      diagonal = above
    }
  }
  return best
}

/**
 * How well the words of each are found in the other, by their likest word there, weighted by rarity (soft alignment).
 * `rest` is that of the words that are not shared as they are, the better direction.
 */
function softAlignment(a: Profile, b: Profile, { rarity, wordCosine }: Profiles): { a: number; b: number; rest: number } {
  const bestA = new Float64Array(a.stems.length)
  const bestB = new Float64Array(b.stems.length)
  for (let i = 0; i < a.stems.length; i++) {
    for (let j = 0; j < b.stems.length; j++) {
      const value = wordCosine(a.stems[i]!, b.stems[j]!)
      if (value > bestA[i]!) bestA[i] = value
      if (value > bestB[j]!) bestB[j] = value
    }
  }
  const left = alignedShare(a.stems, bestA, rarity)
  const right = alignedShare(b.stems, bestB, rarity)
  return { a: left.all, b: right.all, rest: Math.max(left.rest, right.rest) }
}

/** Mean of how well stems are aligned, by rarity: of all, and of those that are not in the other assertion as they are. */
function alignedShare(stems: Int32Array, best: Float64Array, rarity: Float32Array): { all: number; rest: number } {
  let sum = 0
  let weights = 0
  let restSum = 0
  let restWeights = 0
  for (let i = 0; i < stems.length; i++) {
    const weight = rarity[stems[i]!]!
    sum += weight * best[i]!
    weights += weight
    if (best[i]! >= 0.999) continue
    restSum += weight * best[i]!
    restWeights += weight
  }
  return { all: weights > 0 ? sum / weights : 0, rest: restWeights > 0 ? restSum / restWeights : 0 }
}
