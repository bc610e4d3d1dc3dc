import type { Range } from '../text/span.js'

/** A word of a folded text, in small letters. Offsets are into the folded text. */
export interface Word extends Range {
  readonly key: string
}

/** Letters and digits that stand together. */
export function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(), start: index, end: index + word.length,
  }))
}

/** Pairs of equal words, going forward in both lists, as many as there can be (longest common subsequence). */
export function alignWords(a: readonly Word[], b: readonly Word[]): { readonly a: number; readonly b: number }[] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = a[i]!.key === b[j]!.key
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  const pairs: { a: number; b: number }[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) pairs.push({ a: i++, b: j++ })
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
