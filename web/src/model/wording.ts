import type { Range } from '../../../src/text/span.js'

/**
 * Why words stand out. `differs`: a difference of value. `disputed`: one report denies it. `translated`: the same remark
 * in other words. `lost`: words that another wording leaves out. `varies`: other words, nothing more. `aside`: words
 * around the reading, shown so that it can be understood.
 */
export type Mark = 'differs' | 'disputed' | 'translated' | 'lost' | 'varies' | 'aside'

/** A stretch of words with one mark. */
export interface Piece {
  readonly text: string
  readonly mark: Mark | null
}

/** A range of a text with its mark. Later marks win over earlier ones where they meet. */
export interface MarkedRange extends Range {
  readonly mark: Mark
}

interface Word extends Range {
  readonly key: string
}

const wordPattern = /[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu

/** The words of a text with their place in it; `key` is what makes two the same word. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase().replace(/’/g, "'"),
  }))
}

/** What makes two wordings the same reading: their words, whatever the marks, spaces and capitals. */
export function readingKey(text: string): string {
  const words = wordsOf(text)
  return words.length === 0 ? text.trim() : words.map((word) => word.key).join(' ')
}

/** The most words that are compared one by one; longer wordings stand unmarked. */
const comparable = 600

export interface WordDifference {
  /** Ranges of `text` that `other` has not, neighbours joined. */
  readonly own: readonly Range[]
  /** Those of `own` that nothing stands in for: words that `other` leaves out. */
  readonly dropped: readonly Range[]
  /** Ranges of `other` that `text` has not. */
  readonly others: readonly Range[]
  /** 0 to 1: how much of the two is shared, by words. */
  readonly shared: number
}

/** Compare two wordings word by word, by a longest common subsequence of their words. */
export function compareWords(text: string, other: string): WordDifference {
  const a = wordsOf(text)
  const b = wordsOf(other)
  if (a.length > comparable || b.length > comparable)
    return { own: [], dropped: [], others: [], shared: text === other ? 1 : 0 }
  const common = longestCommon(a, b)
  const own: Range[] = []
  const dropped: Range[] = []
  const others: Range[] = []
  let i = 0
  let j = 0
  for (const [nextI, nextJ] of [...common, [a.length, b.length] as const]) {
    if (nextI > i) own.push(across(a, i, nextI - i))
    if (nextI > i && nextJ === j) dropped.push(across(a, i, nextI - i))
    if (nextJ > j) others.push(across(b, j, nextJ - j))
    i = nextI + 1
    j = nextJ + 1
  }
  const total = a.length + b.length
  return { own, dropped, others, shared: total === 0 ? 1 : (2 * common.length) / total }
}

/** Pairs of indexes of a longest common subsequence, in order. Time and space grow with the product of the lengths. */
function longestCommon(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

function across(words: readonly Word[], first: number, count: number): Range {
  return { start: words[first]?.start ?? 0, end: words[first + count - 1]?.end ?? 0 }
}

/** Cut a stretch of a text into pieces by the marks that fall in it. Marks are in the offsets of `text`. */
export function pieces(text: string, range: Range, marks: readonly MarkedRange[]): Piece[] {
  const inside = marks.filter((mark) => mark.end > range.start && mark.start < range.end && mark.end > mark.start)
  const cuts = new Set([range.start, range.end])
  for (const mark of inside) {
    cuts.add(Math.max(range.start, mark.start))
    cuts.add(Math.min(range.end, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const result: Piece[] = []
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index] ?? 0
    const end = edges[index + 1] ?? 0
    let mark: Mark | null = null
    for (const one of inside) if (one.start <= start && one.end >= end) mark = one.mark
    const last = result[result.length - 1]
    if (last && last.mark === mark) result[result.length - 1] = { text: last.text + text.slice(start, end), mark }
    else result.push({ text: text.slice(start, end), mark })
  }
  return result
}
