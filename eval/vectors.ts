import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { decodeVectors } from '../src/lexicon/vectors.js'
import type { Resources } from '../src/lexicon/resources.js'
import { loadResources } from '../src/app/resources.js'
import { likenessOfProfiles } from '../src/collate/relate/likeness.js'
import { profileSentence } from '../src/collate/relate/sentence.js'
import { shared } from './gold.js'

/** How well vectors tell likeness of news sentences, alone, averaged with TF-IDF's cosine, and within `likeness`. */
export interface VectorFigures {
  /** Mean Pearson correlation over the five news sets of the SemEval similarity tasks. */
  readonly sts: Measured
  readonly stsSets: Readonly<Record<string, Measured>>
  /**
   * NAnCo pairs, same answer or another: mean balanced accuracy over the questions at the threshold that is best over
   * all of them, and the area under the ROC curve of all pairs.
   */
  readonly nanco: { readonly balanced: Measured; readonly auc: Measured }
}

export interface Measured {
  readonly vectors: number
  readonly withTfidf: number
  readonly tfidf: number
  /** Vectors, words aligned, numbers, names and negation together. */
  readonly combined: number
}

interface Pair {
  readonly a: string
  readonly b: string
  /** Likeness that people gave: 0 to 5, or 0 and 1. */
  readonly gold: number
}

const stsSets = [
  ['headlines 2013', 'sts_train', '2013_test/', 'headlines'],
  ['headlines 2014', 'sts_train', '2014_test/', 'headlines'],
  ['headlines 2015', 'sts_test', '', 'headlines'],
  ['deft-news 2014', 'sts_train', '2014_test/', 'deft-news'],
  ['MSRpar 2012', 'sts_train', '2012_test/', 'MSRpar'],
] as const

/** Measures a file of vectors (default: the one that ships); null where the measuring sets are absent. */
export async function evalVectors(
  file = path.resolve(import.meta.dirname, '../models/vectors.bin'),
): Promise<VectorFigures | null> {
  const sts = path.join(shared, 'data/sick-sts')
  const nanco = path.join(shared, 'data/discord-nanco/nanco_dataset.json')
  if (!fs.existsSync(sts) || !fs.existsSync(nanco)) return null
  return measureVectors({ ...loadResources(), vectors: decodeVectors(fs.readFileSync(file)) }, readSts(sts), readNanco(nanco))
}

export function measureVectors(
  resources: Resources, sts: ReturnType<typeof readSts>, nanco: ReturnType<typeof readNanco>,
): VectorFigures {
  const stsFigures = sts.map(({ name, pairs }) => {
    const gold = pairs.map((pair) => pair.gold)
    return [name, mapScores(scorePairs(resources, pairs), (scores) => pearson(scores, gold))] as const
  })
  const scored = nanco.map((pairs) => ({ gold: pairs.map((pair) => pair.gold), scores: scorePairs(resources, pairs) }))
  const questions = (measure: (q: Question[]) => number): Measured =>
    mapKeys((key) => measure(scored.map(({ gold, scores }) => ({ gold, scores: scores[key] }))))
  return {
    sts: mapKeys((key) => mean(stsFigures.map(([, figures]) => figures[key]))),
    stsSets: Object.fromEntries(stsFigures),
    nanco: {
      balanced: questions((list) => balanced(list, bestThreshold(list))),
      auc: questions((list) => auc(list.flatMap((q) => q.scores), list.flatMap((q) => q.gold))),
    },
  }
}

export function readSts(folder: string): { name: string; pairs: Pair[] }[] {
  return stsSets.map(([name, part, year, set]) => {
    const read = (kind: string, prefix: string): string[] =>
      fs.readFileSync(path.join(folder, part, kind, `${year}STS.${prefix}.${set}.txt`), 'utf8').split(/\r?\n/)
    const gold = read('gs', 'gs')
    const pairs = read('raw', 'input').flatMap((line, i): Pair[] => {
      const [a, b] = line.split('\t')
      const value = gold[i]?.trim()
      return a && b && value ? [{ a, b, gold: Number(value) }] : []
    })
    return { name, pairs }
  })
}

/** The pairs of each question. */
export function readNanco(file: string): Pair[][] {
  const questions: NancoQuestion[] = JSON.parse(fs.readFileSync(file, 'utf8').replace(/: NaN\b/g, ': null'))
  return questions.map(({ answers }) => answers.flatMap((a, i) => answers.slice(i + 1).map((b): Pair =>
    ({ a: a.Answer, b: b.Answer, gold: a.cluster_global === b.cluster_global ? 1 : 0 }))))
}

interface NancoQuestion {
  readonly answers: readonly { readonly Answer: string; readonly cluster_global: number }[]
}

type Scores = Readonly<Record<keyof Measured, readonly number[]>>

function scorePairs(resources: Resources, pairs: readonly Pair[]): Scores {
  const profile = memo((text) => profileSentence(text, resources))
  const tfidf = createTfidf([...new Set(pairs.flatMap(({ a, b }) => [a, b]))])
  const byVectors = pairs.map(({ a, b }) => dot(profile(a).vector, profile(b).vector))
  const byWords = pairs.map(({ a, b }) => tfidf(a, b))
  const combined = pairs.map(({ a, b }) => likenessOfProfiles(profile(a), profile(b), resources))
  return { vectors: byVectors, tfidf: byWords, withTfidf: byVectors.map((value, i) => value + byWords[i]!), combined }
}

/** Cosine of word counts weighted by rarity within the texts given. */
function createTfidf(texts: readonly string[]): (a: string, b: string) => number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const seen = new Map<string, number>()
  for (const text of texts) for (const word of new Set(words(text))) seen.set(word, (seen.get(word) ?? 0) + 1)
  const weights = memo((text) => {
    const row = new Map<string, number>()
    for (const word of words(text)) {
      row.set(word, (row.get(word) ?? 0) + Math.log((texts.length + 1) / ((seen.get(word) ?? 0) + 0.5)))
    }
    const length = Math.hypot(...row.values()) || 1
    return new Map([...row].map(([word, weight]) => [word, weight / length]))
  })
  return (a, b) => {
    const other = weights(b)
    let sum = 0
    for (const [word, weight] of weights(a)) sum += weight * (other.get(word) ?? 0)
    return sum
  }
}

function memo<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const value = make(text)
    made.set(text, value)
    return value
  }
}

function mapKeys(make: (key: keyof Measured) => number): Measured {
  return { vectors: make('vectors'), withTfidf: make('withTfidf'), tfidf: make('tfidf'), combined: make('combined') }
}

function mapScores(scores: Scores, make: (scores: readonly number[]) => number): Measured {
  return mapKeys((key) => make(scores[key]))
}

interface Question {
  readonly gold: readonly number[]
  readonly scores: readonly number[]
}

function bestThreshold(questions: readonly Question[]): number {
  const all = [...new Set(questions.flatMap(({ scores }) => scores))].sort((a, b) => a - b)
  const step = Math.max(1, Math.floor(all.length / 400))
  let best = { at: 0, value: 0 }
  for (let i = 0; i < all.length; i += step) {
    const value = balanced(questions, all[i]!)
    if (value > best.value) best = { at: all[i]!, value }
  }
  return best.at
}

function balanced(questions: readonly Question[], at: number): number {
  return mean(questions.map(({ scores, gold }) => {
    let [same, sameFound, other, otherFound] = [0, 0, 0, 0]
    for (let i = 0; i < scores.length; i++) {
      const found = scores[i]! >= at
      if (gold[i] === 1) { same++; if (found) sameFound++ }
      else { other++; if (!found) otherFound++ }
    }
    return ((same ? sameFound / same : 0) + (other ? otherFound / other : 0)) / 2
  }))
}

function auc(scores: readonly number[], gold: readonly number[]): number {
  const order = scores.map((score, i) => ({ score, same: gold[i] === 1 })).sort((a, b) => a.score - b.score)
  let [sum, same] = [0, 0]
  for (let i = 0; i < order.length;) {
    let j = i
    while (j < order.length && order[j]!.score === order[i]!.score) j++
    for (let k = i; k < j; k++) if (order[k]!.same) { sum += (i + j + 1) / 2; same++ }
    i = j
  }
  return (sum - (same * (same + 1)) / 2) / (same * (order.length - same))
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xy / Math.sqrt(xx * yy)
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!
  return sum
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = await evalVectors(process.argv[2])
  if (!figures) console.log('vectors: measuring sets absent')
  else {
    const show = (name: string, { vectors, withTfidf, tfidf, combined }: Measured): void => console.log(
      `${name.padEnd(16)} vectors ${vectors.toFixed(3)}  with TF-IDF ${withTfidf.toFixed(3)}  TF-IDF ${tfidf.toFixed(3)}  combined ${combined.toFixed(3)}`)
    for (const [name, measured] of Object.entries(figures.stsSets)) show(name, measured)
    show('STS news mean', figures.sts)
    show('NAnCo balanced', figures.nanco.balanced)
    show('NAnCo AUC', figures.nanco.auc)
  }
}
