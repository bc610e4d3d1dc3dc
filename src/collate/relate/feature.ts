import type { WordRelations } from '../../lexicon/resources.js'
import type { ContentWord, SentenceProfile } from './sentence.js'

/** What is measured of two sentences, in the order of the learned weights. Likenesses and shares run from 0 to 1. */
export const RELATION_FEATURES = [
  'vectorCosine', 'wordCosine', 'coveredMore', 'coveredLess', 'wordLikeness', 'sharedNumber', 'otherNumber',
  'numberInOne', 'otherName', 'nameInOne', 'negationInOne', 'negatedAlike', 'opposites', 'lengthApart', 'fewestWords',
] as const
export type RelationFeature = (typeof RELATION_FEATURES)[number]

/** Two words that stand for one another, and how alike they are. */
export interface WordLink {
  readonly a: ContentWord
  readonly b: ContentWord
  readonly likeness: number
}

/** All that is found between two sentences. */
export interface SentenceComparison {
  readonly features: Readonly<Record<RelationFeature, number>>
  /** What share of the weight of both sentences' words the other has, each by its likest word: 0 to 1; null without words. */
  readonly covered: number | null
  readonly shared: readonly ContentWord[]
  /** Words of the one with the likest word of the other, where they are not the same word, the surest first. */
  readonly akin: readonly WordLink[]
  readonly opposites: readonly WordLink[]
  readonly sharedNumbers: readonly number[]
}

/** How alike words are that WordNet calls synonyms, or forms of one root. */
const SYNONYM = 0.85
const RELATED = 0.8

/** Measures two sentences. The order of the two does not matter to the features. */
export function compareSentences(a: SentenceProfile, b: SentenceProfile, wordnet: WordRelations): SentenceComparison {
  const links = linkWords(a, b, wordnet)
  const shared = a.words.filter(({ stem }) => b.words.some((other) => other.stem === stem))
  const [light, heavy] = [weightOf(a.words), weightOf(b.words)].sort((x, y) => x - y) as [number, number]
  const covered = [coverage(a.words, links.bestOfA), coverage(b.words, links.bestOfB)].sort((x, y) => x - y) as [number, number]
  const sharedNumbers = a.numbers.filter((number) => b.numbers.includes(number))
  const names = [a, b].map(({ words }) => words.filter(({ isName }) => isName))
  const sharedStems = new Set(shared.map(({ stem }) => stem))
  const isSharedName = names.some((list) => list.some(({ stem }) => sharedStems.has(stem)))
  const isDenied = a.negations % 2 !== b.negations % 2
  const flag = (condition: boolean): number => (condition ? 1 : 0)
  return {
    features: {
      vectorCosine: dot(a.vector, b.vector),
      wordCosine: squares(shared) / (Math.sqrt(squares(a.words) * squares(b.words)) || 1),
      coveredMore: covered[1],
      coveredLess: covered[0],
      wordLikeness: dot(weightedSum(a), weightedSum(b)),
      sharedNumber: flag(sharedNumbers.length > 0),
      otherNumber: flag(a.numbers.length > 0 && b.numbers.length > 0 && sharedNumbers.length === 0),
      numberInOne: flag(a.numbers.length > 0 !== b.numbers.length > 0),
      otherName: flag(names[0]!.length > 0 && names[1]!.length > 0 && !isSharedName),
      nameInOne: flag(names[0]!.length > 0 !== names[1]!.length > 0),
      negationInOne: flag(isDenied),
      negatedAlike: isDenied ? covered[0] : 0,
      opposites: flag(links.opposites.length > 0),
      lengthApart: Math.log((heavy + 1) / (light + 1)),
      fewestWords: Math.log(1 + Math.min(a.words.length, b.words.length)),
    },
    covered: heavy === 0 ? null : (coveredWeight(a.words, links.bestOfA) + coveredWeight(b.words, links.bestOfB)) / (light + heavy),
    shared,
    akin: links.akin,
    opposites: links.opposites,
    sharedNumbers,
  }
}

interface Links {
  readonly bestOfA: Float64Array
  readonly bestOfB: Float64Array
  readonly akin: readonly WordLink[]
  readonly opposites: readonly WordLink[]
}

/** The likest word of the other sentence for every word of each, by vectors and by WordNet. */
function linkWords({ words: left }: SentenceProfile, { words: right }: SentenceProfile, wordnet: WordRelations): Links {
  const bestOfA = new Float64Array(left.length)
  const bestOfB = new Float64Array(right.length)
  const akin: WordLink[] = []
  const opposites: WordLink[] = []
  const stems = [new Set(left.map(({ stem }) => stem)), new Set(right.map(({ stem }) => stem))] as const
  // A word that both sentences have is no opposite of another: "won and lost", "won".
  const isApart = (a: ContentWord, b: ContentWord): boolean => !stems[1].has(a.stem) && !stems[0].has(b.stem)
  left.forEach((a, i) => {
    let likest: WordLink | null = null
    right.forEach((b, j) => {
      const likeness = wordLikeness(a, b, wordnet)
      if (likeness > bestOfA[i]!) {
        bestOfA[i] = likeness
        likest = { a, b, likeness }
      }
      if (likeness > bestOfB[j]!) bestOfB[j] = likeness
      if (isApart(a, b) && wordnet.antonyms(a.lemma, b.lemma)) opposites.push({ a, b, likeness })
    })
    if (bestOfA[i]! < 1 && bestOfA[i]! >= RELATED && likest !== null) akin.push(likest)
  })
  akin.sort((x, y) => y.likeness * y.a.weight - x.likeness * x.a.weight)
  return { bestOfA, bestOfB, akin, opposites }
}

function wordLikeness(a: ContentWord, b: ContentWord, wordnet: WordRelations): number {
  if (a.stem === b.stem) return 1
  const byVector = Math.max(0, dot(a.vector, b.vector))
  if (byVector >= SYNONYM) return byVector
  if (wordnet.synonyms(a.lemma, b.lemma)) return SYNONYM
  return byVector
}

/** What share of a sentence's weight the other sentence has. */
function coverage(words: readonly ContentWord[], best: Float64Array): number {
  return coveredWeight(words, best) / (weightOf(words) || 1)
}

function coveredWeight(words: readonly ContentWord[], best: Float64Array): number {
  return words.reduce((sum, { weight }, i) => sum + weight * best[i]!, 0)
}

/** The direction of a sentence's content words alone. */
function weightedSum({ words, vector }: SentenceProfile): Float32Array {
  const sum = new Float32Array(vector.length)
  for (const word of words) for (let d = 0; d < sum.length; d++) sum[d]! += word.weight * word.vector[d]!
  const length = Math.sqrt(dot(sum, sum))
  return length > 0 ? sum.map((value) => value / length) : sum
}

function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

function squares(words: readonly ContentWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight ** 4, 0)
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!
  return sum
}
