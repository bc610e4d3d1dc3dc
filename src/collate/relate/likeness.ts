import type { Resources } from '../../lexicon/resources.js'
import { compareSentences } from './feature.js'
import { profileSentence, type SentenceProfile } from './sentence.js'

/** What numbers, names and negations that do not agree take from a likeness. Tried on NAnCo's training questions. */
const OTHER_NUMBER = 0.1
const OTHER_NAME = 0.05
const NEGATION_IN_ONE = 0.05

/**
 * How alike two sentences are in what they tell, by degrees: 0 nothing in common, 1 the same. Where `relate` answers
 * whether a reader takes them for one claim, this ranks pairs that share much or little.
 * The mean of the cosine of their vectors and of the share of their weight that finds a like word in the other sentence
 * (after Sultan and others, "DLS@CU: Sentence Similarity from Word Alignment", SemEval 2014), less what does not agree.
 */
export function likeness(a: string, b: string, resources: Resources): number {
  return likenessOfProfiles(profileSentence(a, resources), profileSentence(b, resources), resources)
}

/** As `likeness`, of sentences that were read before. */
export function likenessOfProfiles(a: SentenceProfile, b: SentenceProfile, { wordnet }: Pick<Resources, 'wordnet'>): number {
  const { features, covered } = compareSentences(a, b, wordnet)
  const { vectorCosine, otherNumber, otherName, negationInOne } = features
  const apart = OTHER_NUMBER * otherNumber + OTHER_NAME * otherName + NEGATION_IN_ONE * negationInOne
  return Math.min(1, Math.max(0, (vectorCosine + (covered ?? vectorCosine)) / 2 - apart))
}
