import type { Resources } from '../../lexicon/resources.js'
import { compareSentences, RELATION_FEATURES, type RelationFeature, type SentenceComparison } from './feature.js'
import { relationModel } from './model.js'
import { profileSentence, type SentenceProfile } from './sentence.js'

/** One thing that speaks for or against two sentences saying the same, in a fixed phrase around their own words. */
export interface RelationReason {
  readonly speaks: 'for' | 'against'
  readonly phrase: string
}

/** How strongly two sentences say the same. */
export interface Relation {
  /** 0 to 1: the chance that a reader takes them for one claim. */
  readonly score: number
  readonly reasons: readonly RelationReason[]
}

/** A logistic regression over what is measured of two sentences. */
export interface RelationModel {
  readonly constant: number
  readonly weights: Readonly<Partial<Record<RelationFeature, number>>>
}

/**
 * How strongly two sentences of news say the same, and why. It does not matter which is named first.
 * A logistic regression over likeness by vectors and by shared words, numbers, names, negation and opposites; learned by
 * `train/relate/fit.ts`.
 */
export function relate(a: string, b: string, resources: Resources): Relation {
  return relateProfiles(profileSentence(a, resources), profileSentence(b, resources), resources)
}

/** As `relate`, of sentences that were read before. */
export function relateProfiles(a: SentenceProfile, b: SentenceProfile, { wordnet }: Resources): Relation {
  const compared = compareSentences(a, b, wordnet)
  return { score: chanceOf(compared, relationModel), reasons: reasonsOf(a, b, compared) }
}

function chanceOf({ features }: SentenceComparison, { constant, weights }: RelationModel): number {
  let sum = constant
  for (const feature of RELATION_FEATURES) sum += (weights[feature] ?? 0) * features[feature]
  return 1 / (1 + Math.exp(-sum))
}

/** Words named in one reason at most; the others are counted. */
const MOST_NAMED = 6

/** From here on sentences are near as wholes, up to here they are far apart: cosines of their vectors. */
const NEAR = 0.6
const FAR = 0.2

function reasonsOf(a: SentenceProfile, b: SentenceProfile, compared: SentenceComparison): RelationReason[] {
  const { features, shared, akin, opposites, sharedNumbers } = compared
  const reasons: RelationReason[] = []
  const add = (speaks: RelationReason['speaks'], condition: boolean, phrase: () => string): void => {
    if (condition) reasons.push({ speaks, phrase: phrase() })
  }
  const heaviest = [...shared].sort((x, y) => y.weight - x.weight)
  add('for', shared.length > 0, () => `both have ${listOf(heaviest.map(({ text }) => `“${text}”`))}`)
  add('for', akin.length > 0, () => `near in meaning: ${listOf(akin.map((link) => `“${link.a.text}” and “${link.b.text}”`))}`)
  add('for', sharedNumbers.length > 0, () => `the same number: ${listOf(sharedNumbers.map(String))}`)
  add('for', features.vectorCosine >= NEAR, () => `as wholes they are near (${features.vectorCosine.toFixed(2)})`)
  add('against', shared.length === 0, () => 'they share no word of weight')
  add('against', features.otherNumber === 1, () => `other numbers: ${listOf(a.numbers.map(String))} against ${listOf(b.numbers.map(String))}`)
  add('against', features.numberInOne === 1, () => 'one names a number, the other none')
  add('against', features.otherName === 1, () => `other names: ${namesOf(a)} against ${namesOf(b)}`)
  add('against', features.negationInOne === 1, () => 'one denies, the other does not')
  add('against', opposites.length > 0, () => `opposites: ${listOf(opposites.map((link) => `“${link.a.text}” and “${link.b.text}”`))}`)
  add('against', features.vectorCosine < FAR, () => `as wholes they are far apart (${features.vectorCosine.toFixed(2)})`)
  return reasons
}

function namesOf({ words }: SentenceProfile): string {
  return listOf(words.filter(({ isName }) => isName).map(({ text }) => `“${text}”`))
}

function listOf(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED)
  return named.join(', ') + (items.length > named.length ? ` and ${items.length - named.length} more` : '')
}
