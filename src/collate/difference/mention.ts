import type { AnnotatedReport } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import { dot } from '../utterance/sense.js'
import { isContent, measureRarity } from '../utterance/candidate.js'
import { lowerBound } from '../utterance/clause.js'
import type { Collation } from './draft.js'

/** Something that stands in a sentence (a number, a time) and the words around it, which tell what it is about. */
export interface Placed<T extends Range> {
  readonly it: T
  readonly report: AnnotatedReport
  readonly index: number
  readonly setting: ReadonlyMap<string, number>
  readonly norm: number
  /** The sense of those words, worked out when it is first asked for. */
  embedding(): Float32Array
}

/** How many words on either side tell what a thing is about. */
const REACH = 9
/** More items than this in one report are no account of an event; the first ones do. */
const MOST_OF_ONE_REPORT = 400
const TOLD: ReadonlySet<string> = new Set(['body', 'title', 'deck', 'caption'])

/** Every item of a layer that stands in what a report tells, with its setting: the words of its sentence close by. */
export function placeAll<T extends Range>(collation: Collation, itemsOf: (report: AnnotatedReport) => readonly T[]): Placed<T>[] {
  const rarity = measureRarity(collation.reports)
  return collation.reports.flatMap((report, index) => {
    const { tokens, sentences } = report
    return itemsOf(report).slice(0, MOST_OF_ONE_REPORT).flatMap((it): Placed<T>[] => {
      const at = lowerBound(sentences, it.start + 1) - 1
      const sentence = sentences[at]
      if (!sentence || sentence.end < it.end || !TOLD.has(sentence.role)) return []
      const from = Math.max(sentence.firstToken, lowerBound(tokens, it.start) - REACH)
      const to = Math.min(sentence.endToken, lowerBound(tokens, it.end) + REACH)
      const setting = new Map<string, number>()
      for (let near = from; near < to; near++) {
        const token = tokens[near]!
        if ((token.start < it.start || token.start >= it.end) && isContent(token)) setting.set(token.stem, rarity(token.stem))
      }
      let square = 0
      for (const weight of setting.values()) square += weight * weight
      const { text } = report.report
      let embedding: Float32Array | undefined
      return [{
        it, report, index, setting, norm: Math.sqrt(square),
        embedding: () => (embedding ??= collation.vectors.embed(
          `${text.slice(tokens[from]?.start ?? it.start, it.start)} ${text.slice(it.end, tokens[to - 1]?.end ?? it.end)}`)),
      }]
    })
  })
}

/** How alike two settings are, 0 to 1: shared rare words and like sense, in equal parts. */
export function settingLikeness(a: Placed<Range>, b: Placed<Range>): number {
  let shared = 0
  for (const [stem, weight] of a.setting) if (b.setting.has(stem)) shared += weight * weight
  const cosine = a.norm && b.norm ? shared / (a.norm * b.norm) : 0
  return (cosine + Math.max(0, dot(a.embedding(), b.embedding()))) / 2
}

/** The mean likeness over all pairs of a group. */
export function meanLikeness<T extends Range>(group: readonly Placed<T>[], likeness: (a: Placed<T>, b: Placed<T>) => number): number {
  let sum = 0
  let count = 0
  group.forEach((a, i) => group.forEach((b, j) => {
    if (j <= i) return
    sum += likeness(a, b)
    count++
  }))
  return count > 0 ? sum / count : 0
}

/** Up to so many items are each held against all others; of more, only those whose settings share rare words. */
const MOST_ALL_WITH_ALL = 600
/** With how many others an item is then held, those that share most. */
const MOST_PARTNERS = 66
/** A stem in more settings than this finds none. */
const COMMON = 200

/** Pairs of items, the first before the second, whose settings share most weight of rare stems; in order, each once. */
function likelyPairs(placed: readonly Placed<Range>[]): [number, number][] {
  const postings = new Map<string, number[]>()
  placed.forEach(({ setting }, index) => {
    for (const stem of setting.keys()) {
      const list = postings.get(stem)
      if (list) list.push(index)
      else postings.set(stem, [index])
    }
  })
  const keys = new Set<number>()
  const shared = new Float64Array(placed.length)
  placed.forEach(({ setting, index: report }, i) => {
    const met: number[] = []
    for (const [stem, weight] of setting) {
      const list = postings.get(stem)!
      if (list.length > COMMON) continue
      for (const j of list) {
        if (placed[j]!.index === report) continue
        if (shared[j] === 0) met.push(j)
        shared[j]! += weight
      }
    }
    met.sort((x, y) => shared[y]! - shared[x]! || x - y)
    for (const j of met.slice(0, MOST_PARTNERS)) keys.add(Math.min(i, j) * placed.length + Math.max(i, j))
    for (const j of met) shared[j] = 0
  })
  return [...keys].sort((x, y) => x - y).map((key) => [Math.floor(key / placed.length), key % placed.length])
}

/**
 * Groups of items about one point, one a report: pairs that are each other's best in the two reports, joined while the
 * mean likeness stays at or above the threshold.
 */
export function linkPlaced<T extends Range>(
  placed: readonly Placed<T>[], likeness: (a: Placed<T>, b: Placed<T>) => number, threshold: number,
): Placed<T>[][] {
  const pairs: { a: number; b: number; score: number }[] = []
  const best = new Map<number, number>()
  const keyOf = (one: number, other: number): number => placed[other]!.index * placed.length + one
  const note = (key: number, score: number): void => { if (score > (best.get(key) ?? 0)) best.set(key, score) }
  const compare = (i: number, j: number): void => {
    if (placed[i]!.index === placed[j]!.index) return
    const score = likeness(placed[i]!, placed[j]!)
    if (score < threshold) return
    pairs.push({ a: i, b: j, score })
    note(keyOf(i, j), score)
    note(keyOf(j, i), score)
  }
  if (placed.length > MOST_ALL_WITH_ALL) for (const [i, j] of likelyPairs(placed)) compare(i, j)
  else for (let i = 0; i < placed.length; i++) for (let j = i + 1; j < placed.length; j++) compare(i, j)
  const groupOf = new Map<number, number[]>()
  const mutual = pairs.filter(({ a, b, score }) => score >= best.get(keyOf(a, b))! && score >= best.get(keyOf(b, a))!)
  for (const { a, b } of mutual.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const left = groupOf.get(a) ?? [a]
    const right = groupOf.get(b) ?? [b]
    if (left === right || left.some((i) => right.some((j) => placed[i]!.index === placed[j]!.index))) continue
    let sum = 0
    for (const i of left) for (const j of right) sum += likeness(placed[i]!, placed[j]!)
    if (sum / (left.length * right.length) < threshold) continue
    const joined = [...left, ...right]
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((x, y) => x - y).map((index) => placed[index]!))
}
