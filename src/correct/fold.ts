import type { Range } from '../text/span.js'

/** A text with white space, quotation marks and dashes made plain, and the way back to where each sign stands. */
export interface FoldedText {
  readonly text: string
  /** Of every code unit of `text`, where what it stands for begins and ends in the original. UTF-16 code units. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '`': "'", '´': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
  '…': '...',
}

/** Signs that nobody sees: soft hyphen, zero-width spaces and joiners, direction marks, byte-order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const SPACE = /\s/

/**
 * The text as people read it: runs of white space are one space, typographic marks plain ones, unseen signs left out.
 * Linear in its length.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let spaced = false
  for (let at = 0; at < original.length; at++) {
    const unit = original[at]!
    if (UNSEEN.test(unit)) continue
    const space = SPACE.test(unit)
    if (space && spaced) {
      ends[ends.length - 1] = at + 1
      continue
    }
    spaced = space
    const plain = space ? ' ' : (PLAIN[unit] ?? unit)
    parts.push(plain)
    for (let i = 0; i < plain.length; i++) {
      starts.push(at)
      ends.push(at + 1)
    }
  }
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** The words of a quote in the same plain form, without white space around them. */
export function foldQuote(words: string): string {
  return foldText(words).text.trim()
}

/** The stretch of the original that a stretch of the folded text, which is not empty, stands for. */
export function unfold({ starts, ends }: FoldedText, { start, end }: Range): Range {
  return { start: starts[start]!, end: ends[end - 1]! }
}
