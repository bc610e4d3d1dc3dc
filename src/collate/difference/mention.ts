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
  readonly embedding: Float32Array
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
      for (const token of tokens.slice(from, to)) {
        if ((token.start < it.start || token.start >= it.end) && isContent(token)) setting.set(token.stem, rarity(token.stem))
      }
      let square = 0
      for (const weight of setting.values()) square += weight * weight
      const text = report.report.text
      return [{
        it, report, index, setting, norm: Math.sqrt(square),
        embedding: collation.vectors.embed(`${text.slice(tokens[from]?.start ?? it.start, it.start)} ${text.slice(it.end, tokens[to - 1]?.end ?? it.end)}`),
      }]
    })
  })
}

/** How alike two settings are, 0 to 1: shared rare words and like sense, in equal parts. */
export function settingLikeness(a: Placed<Range>, b: Placed<Range>): number {
  let shared = 0
  for (const [stem, weight] of a.setting) if (b.setting.has(stem)) shared += weight * weight
  const cosine = a.norm && b.norm ? shared / (a.norm * b.norm) : 0
  return (cosine + Math.max(0, dot(a.embedding, b.embedding))) / 2
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

/**
 * Groups of items about one point, one a report: pairs that are each other's best in the two reports, joined while the
 * mean likeness stays at or above the threshold.
 */
export function linkPlaced<T extends Range>(
  placed: readonly Placed<T>[], likeness: (a: Placed<T>, b: Placed<T>) => number, threshold: number,
): Placed<T>[][] {
  const pairs: { a: number; b: number; score: number }[] = []
  const best = new Map<string, number>()
  placed.forEach((a, i) => placed.forEach((b, j) => {
    if (i >= j || a.index === b.index) return
    const score = likeness(a, b)
    if (score < threshold) return
    pairs.push({ a: i, b: j, score })
    for (const key of [`${i}/${b.index}`, `${j}/${a.index}`]) best.set(key, Math.max(best.get(key) ?? 0, score))
  }))
  const groupOf = new Map<number, number[]>()
  const mutual = pairs.filter(({ a, b, score }) =>
    score >= best.get(`${a}/${placed[b]!.index}`)! && score >= best.get(`${b}/${placed[a]!.index}`)!)
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
