import { chanceOf, reasonsOf, type Family, type Why } from '../../report/why.js'
import { CALIBRATION } from './chance.js'
import { PAIR_FEATURES } from './feature.js'
import type { Group } from './group.js'
import { linksOf, pairBetween } from './link.js'
import type { Pair } from './pair.js'
import type { Profiles } from './profile.js'
import type { Regression, Row } from './score.js'

const family = (feature: Family['feature'], leading: string, members: string): Family => ({
  feature, leading, members: members.split(/\s+/),
})

/** Words in common and likeness in sense are one family: the regression weighs them against each other. */
const FAMILIES: readonly Family[] = [
  family('words', 'sharedCount', `shared sharedRoot cosine sharedOfShorter sharedOfLonger sharedVerbs sharedNouns sharedOthers
    rarestShared sharedCount likeness restOfShorter restOfLonger fewestStems verbAndNoun namesOnly sharedNames longestRun
    runOfFour vectorCosine alignedBest alignedLeast restAligned`),
  family('names', 'entitiesShared', 'entitiesShared entitiesConflict entitiesApart namesConflict'),
  family('numbers', 'sharedNumbers', 'sharedNumbers numbersConflict numberInOne'),
  family('times', 'timesAgree', 'timesAgree timesConflict'),
  family('speaker', 'sameSpeaker', 'sameSpeaker otherSpeaker bothReported'),
  family('negation', 'negationConflict', 'negationConflict'),
  family('sentence', 'sentenceVectorCosine', `sentenceCosine restCosine likeInContext sharedInContext sentenceVectorCosine
    neighbours`),
  family('best_match', 'mutualBest', 'rankForA rankForB marginForA marginForB mutualBest'),
  family('third_report', 'thirdReport', 'thirdReport'),
  family('telling', 'leastTelling', 'leastTelling mostTelling leastShared mostShared'),
  family('form', 'lengthRatio', 'placeApart sameRole lengthRatio captionInOne cueInBoth cueInOne'),
]

/**
 * Why the members of a group are one claim: what speaks for its least sure link. `rows` are the features of the pairs, and
 * `scores` their chances by `regression`.
 */
export function explainGroups(
  profiles: Profiles,
  pairs: readonly Pair[],
  rows: readonly Row[],
  scores: readonly number[],
  { weights }: Regression,
): (group: Group) => Why | undefined {
  const links = linksOf(profiles, pairs)
  const means = meansOf(rows, weights.length)
  return ({ members, strength }) => {
    let least = -1
    for (const one of members) for (const other of members) {
      const pair = one.index < other.index ? pairBetween(links, one.index, other.index) : -1
      if (pair >= 0 && (least < 0 || scores[pair]! < scores[least]!)) least = pair
    }
    if (least < 0) return undefined
    const row = rows[least]!
    const added = weights.map((weight, i) => weight * (row[i]! - means[i]!))
    return { chance: chanceOf(strength, CALIBRATION), reasons: reasonsOf(FAMILIES, PAIR_FEATURES, row, added) }
  }
}

function meansOf(rows: readonly Row[], size: number): Float64Array {
  const means = new Float64Array(size)
  for (const row of rows) for (let i = 0; i < size; i++) means[i]! += row[i]! / rows.length
  return means
}
