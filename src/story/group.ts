import type { AnnotatedReport } from '../report/annotation.js'
import type { StoryGroup } from '../report/comparison.js'
import { isFunctionWord } from '../lexicon/function-words.js'

/** Two groups of reports tell one event where their mean likeness reaches this. Low: a story must never be torn apart. */
const SAME_EVENT = 0.07
/** How much more a name counts than a word, and a word of the headline than one of the body. */
const NAME = 2
const HEADLINE = 6
/** What rarity adds to a term's weight. Low, since what all reports of a story share is what makes it one. */
const RARITY = 0.5
/** Likeness fades by half in this many days between two reports whose dates are known; no further than to this share. */
const HALF_LIFE = 120
const LEAST_FADE = 0.8

interface Vector {
  readonly terms: ReadonlyMap<number, number>
  readonly day: number | null
}

/**
 * Which reports seem to tell one event: groups in the reports' order, one group where all do.
 *
 * Likeness is the cosine of TF-IDF vectors over names and stems of headline and body, faded by the days between two
 * reports where both dates are known; groups grow by their mean likeness (average linkage), so that one report that
 * lies between two stories does not join them. After Miranda et al. 2018 (words, lemmas and entities of title and body,
 * with time), without their learned weights. Quadratic in reports.
 */
export function groupStories(reports: readonly AnnotatedReport[]): StoryGroup[] {
  const merged = averageLinkage(likenesses(vectorsOf(reports)), reports.length)
  const groups = new Map<number, string[]>()
  for (const [index, { report }] of reports.entries()) {
    const root = merged[index]!
    groups.set(root, [...(groups.get(root) ?? []), report.id])
  }
  return [...groups.values()].map((members) => ({ reports: members }))
}

/**
 * For each report the first report of its group: pairs of groups that are each other's likest are merged while their
 * mean likeness reaches the threshold (the nearest-neighbour chain, exact for average linkage).
 */
function averageLinkage(likeness: Float64Array, size: number): number[] {
  const root = Array.from({ length: size }, (_, index) => index)
  const members = new Float64Array(size).fill(1)
  const open = new Set(root)
  const nearest = (from: number, prefer: number | undefined): number => {
    let best = prefer ?? -1
    for (const other of open) {
      if (other === from) continue
      if (best < 0 || likeness[from * size + other]! > likeness[from * size + best]!) best = other
    }
    return best
  }
  let chain: number[] = []
  while (open.size > 1) {
    if (chain.length === 0) chain = [Math.min(...open)]
    const last = chain.at(-1)!
    const next = nearest(last, chain.at(-2))
    if (next !== chain.at(-2)) {
      chain.push(next)
      continue
    }
    chain = chain.slice(0, -2)
    const [a, b] = [Math.min(last, next), Math.max(last, next)]
    if (likeness[a * size + b]! < SAME_EVENT) {
      // Each other's likest and still unlike: nothing will ever join either.
      open.delete(a)
      open.delete(b)
      continue
    }
    open.delete(b)
    for (const other of open) {
      if (other === a) continue
      const mean = (members[a]! * likeness[a * size + other]! + members[b]! * likeness[b * size + other]!) / (members[a]! + members[b]!)
      likeness[a * size + other] = mean
      likeness[other * size + a] = mean
    }
    members[a]! += members[b]!
    for (let index = 0; index < size; index++) if (root[index] === b) root[index] = a
  }
  return root
}

/** Unit vectors of all reports. A term that every report has keeps some weight, so that one story alone holds together. */
function vectorsOf(reports: readonly AnnotatedReport[]): Vector[] {
  const vocabulary = new Map<string, number>()
  const counts = reports.map((report) => countTerms(report, vocabulary))
  const spread = new Uint32Array(vocabulary.size)
  for (const terms of counts) for (const term of terms.keys()) spread[term]!++
  return counts.map((terms, index) => {
    const weighted = [...terms].map(([term, count]): [number, number] => [
      term, count * (1 + RARITY * Math.log(reports.length / spread[term]!)),
    ])
    const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return { terms: new Map(weighted.map(([term, weight]) => [term, weight / length])), day: dayOf(reports[index]!) }
  })
}

function countTerms(report: AnnotatedReport, vocabulary: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const sentence of report.sentences) {
    if (sentence.role !== 'body' && sentence.role !== 'title' && sentence.role !== 'deck') continue
    const times = sentence.role === 'title' ? HEADLINE : 1
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = report.tokens[at]!
      if (!/^[\p{L}]/u.test(token.text) || isFunctionWord(token.lower)) continue
      // A headline's capitals tell nothing, so every word counts by its stem; names count in one more form.
      const name = token.pos === 'PROPN' || (at > sentence.firstToken && /^\p{Lu}/u.test(token.text))
      const key = token.stem
      let term = vocabulary.get(key)
      if (term === undefined) vocabulary.set(key, (term = vocabulary.size))
      counts.set(term, (counts.get(term) ?? 0) + times * (name && sentence.role === 'body' ? NAME : 1))
    }
  }
  return counts
}

/** The likeness of every two reports, as a square matrix in rows. */
function likenesses(vectors: readonly Vector[]): Float64Array {
  const size = vectors.length
  const matrix = new Float64Array(size * size)
  const lists = new Map<number, [number, number][]>()
  for (const [index, { terms }] of vectors.entries()) {
    for (const [term, weight] of terms) {
      const list = lists.get(term) ?? []
      for (const [other, theirs] of list) matrix[index * size + other]! += weight * theirs
      list.push([index, weight])
      lists.set(term, list)
    }
    for (let other = 0; other < index; other++) {
      const faded = matrix[index * size + other]! * fade(vectors[index]!.day, vectors[other]!.day)
      matrix[index * size + other] = faded
      matrix[other * size + index] = faded
    }
  }
  return matrix
}

function fade(a: number | null, b: number | null): number {
  return a === null || b === null ? 1 : Math.max(LEAST_FADE, 0.5 ** (Math.abs(a - b) / HALF_LIFE))
}

/** Days since 1970 of a report's date, or null. */
function dayOf({ report }: AnnotatedReport): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(report.published?.value ?? '')
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 : null
}
