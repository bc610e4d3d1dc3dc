import { compareTimes } from '../../report/compare.js'
import type { Profile, Profiles } from './profile.js'
import { dot, NAME } from './profile.js'
import { Matcher } from './match.js'
import { linksOf, neighbourLikeness, rankOf, thirdSupport, type Links } from './link.js'
import { sharedStems, type Pair } from './pair.js'
import type { Row, Telling } from './score.js'

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
  'cueInBoth', 'cueInOne', 'leastTelling', 'mostTelling', 'leastShared', 'mostShared',
] as const

const LEAST_WEIGHT = 1

/** The features of every pair, one row each. */
export function pairFeatures(profiles: Profiles, pairs: readonly Pair[], telling: Telling): Row[] {
  const links = linksOf(profiles, pairs)
  const likenesses = Float64Array.from(pairs, ({ likeness }) => likeness)
  const matcher = new Matcher(profiles)
  return pairs.map((pair, index) => featuresOf(pair, index, profiles, links, likenesses, telling, matcher))
}

function featuresOf(
  pair: Pair,
  index: number,
  profiles: Profiles,
  links: Links,
  likenesses: Float64Array,
  { fact, shared: told }: Telling,
  matcher: Matcher,
): Row {
  const { a, b, shared, likeness } = pair
  const { rarity } = profiles
  const stems = sharedStems(a, b, rarity)
  const entity = entityOverlap(a, b, profiles.entityRarity)
  const sentence = sentenceLikeness(a, b, profiles)
  const forA = rankOf(links, a.index, links.entryOfA[index]!, likenesses)
  const forB = rankOf(links, b.index, links.entryOfB[index]!, likenesses)
  const run = matcher.longestRun(a, b)
  const aligned = matcher.align(a, b)
  const timesAgree = agreeInTime(a, b)
  const flag = (condition: boolean): number => (condition ? 1 : 0)
  return [
    shared,
    Math.sqrt(shared),
    stems.squares / a.norm / b.norm,
    shared / Math.max(LEAST_WEIGHT, Math.min(a.weight, b.weight)),
    shared / Math.max(LEAST_WEIGHT, a.weight, b.weight),
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
    forA.liker,
    forB.liker,
    forA.margin,
    forB.margin,
    flag(forA.liker === 0 && forB.liker === 0),
    thirdSupport(links, pair, likenesses),
    neighbourLikeness(links, pair, likenesses),
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
    Math.min(fact[a.index]!, fact[b.index]!),
    Math.max(fact[a.index]!, fact[b.index]!),
    Math.min(told[a.index]!, told[b.index]!),
    Math.max(told[a.index]!, told[b.index]!),
  ]
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

/** How alike the two sentences are, and how alike what is left of them without the two assertions (cosines of rarities). */
function sentenceLikeness(a: Profile, b: Profile, profiles: Profiles): { cosine: number; rest: number } {
  const left = profiles.sentenceStems(a.report, a.assertion.sentence)
  const right = profiles.sentenceStems(b.report, b.assertion.sentence)
  const { rarity } = profiles
  const all = new Products()
  const rest = new Products()
  let ofA = 0
  let ofB = 0
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const x = i < left.length ? left[i]! : NO_STEM
    const y = j < right.length ? right[j]! : NO_STEM
    const stem = x < y ? x : y
    const square = rarity[stem]! * rarity[stem]!
    while (ofA < a.stems.length && a.stems[ofA]! < stem) ofA++
    while (ofB < b.stems.length && b.stems[ofB]! < stem) ofB++
    all.add(square, x === stem, y === stem)
    const inA = ofA < a.stems.length && a.stems[ofA] === stem
    const inB = ofB < b.stems.length && b.stems[ofB] === stem
    rest.add(square, x === stem && !inA, y === stem && !inB)
    if (x === stem) i++
    if (y === stem) j++
  }
  return { cosine: all.cosine(), rest: rest.cosine() }
}

/** Greater than the number of any stem. */
const NO_STEM = 0x3fffffff

/** The sums of a cosine. */
class Products {
  private both = 0
  private left = 0
  private right = 0
  add(square: number, inLeft: boolean, inRight: boolean): void {
    if (inLeft) this.left += square
    if (inRight) this.right += square
    if (inLeft && inRight) this.both += square
  }
  cosine(): number {
    return this.both === 0 ? 0 : this.both / Math.sqrt(this.left * this.right)
  }
}
