import type { TextQuote } from '../report/correction.js'
import type { Range } from '../text/span.js'
import { foldQuote, foldText, unfold, type FoldedText } from './fold.js'
import { findNear } from './near.js'
import { wordsOf, type Word } from './words.js'

/** Where a quote stands in a text. */
export interface Anchor {
  /** UTF-16 code units of the text, half-open; not empty. */
  readonly range: Range
  /** `same`: its words stand there, but for white space and the form of marks. `near`: words in them were changed. */
  readonly how: 'same' | 'near'
  /** How many code units around it are as the quote has them. */
  readonly around: number
  /** At how many places its words stand as well; the first of the best is taken. */
  readonly places: number
}

/** A text in which quotes are looked for. */
export interface Searchable {
  readonly text: string
  readonly folded: FoldedText
  /** Its words, made when they are first asked for. */
  words(): readonly Word[]
}

export function searchable(text: string): Searchable {
  const folded = foldText(text)
  let words: readonly Word[] | null = null
  return { text, folded, words: () => (words ??= wordsOf(folded.text)) }
}

/** Places of the same words that are looked at: a quote of one letter has no end of them. */
const MOST_PLACES = 500
/** Code units before and after a quote that tell its places apart. */
const AROUND = 64

/** So few words need so much of what stood around them, where so much of that is known and they stand at several places. */
const FEW = 4
const LEAST_AROUND = 3
const TELLING = 12

/**
 * Where a quote stands: its words as they are, but for white space and the form of quotation marks and dashes, and of
 * several places the one with most of what stood around them; where they stand nowhere and `mayBeNear`, the place that
 * has most of them and their surroundings left. Null where there is none, or none for sure. Linear in the text.
 */
export function anchorQuote(within: Searchable, quote: TextQuote, mayBeNear = true): Anchor | null {
  const { folded, text } = within
  const exact = foldQuote(quote.exact)
  if (exact === '') return null
  const prefix = foldText(quote.prefix ?? '').text
  const suffix = foldText(quote.suffix ?? '').text
  let best: { range: Range; around: number; score: number } | null = null
  let places = 0
  let all = 0
  for (let at = folded.text.indexOf(exact), seen = 0; at >= 0 && seen < MOST_PLACES; at = folded.text.indexOf(exact, at + 1), seen++) {
    const range = unfold(folded, { start: at, end: at + exact.length })
    const around = alikeBefore(folded.text, at, prefix) + alikeAfter(folded.text, at + exact.length, suffix)
    const score = 2 * around + (text.slice(range.start, range.end) === quote.exact ? 1 : 0)
    all++
    places = best && score <= best.score ? places + Number(score === best.score) : 1
    if (!best || score > best.score) best = { range, around, score }
  }
  // A few words may stand anywhere: without what stood around them they are others, unless that is nowhere and they are once.
  const bare = best !== null && best.around < LEAST_AROUND && prefix.length + suffix.length >= TELLING && wordsOf(exact).length < FEW
  const stray = bare && (all > 1 || holds(folded.text, prefix.slice(-TELLING)) || holds(folded.text, suffix.slice(0, TELLING)))
  if (best && !stray) return { range: best.range, around: best.around, how: 'same', places }
  if (!mayBeNear) return null
  const near = findNear(within.words(), wordsOf(exact), wordsOf(prefix), wordsOf(suffix))
  return near && { range: unfold(folded, near.range), around: near.score, how: 'near', places: 1 }
}

function holds(text: string, words: string): boolean {
  return words.length === TELLING && text.includes(words)
}

/** How many code units before an offset are the last ones of the prefix. */
function alikeBefore(text: string, at: number, prefix: string): number {
  const words = prefix.trimEnd()
  let from = at
  while (from > 0 && text[from - 1] === ' ') from--
  let count = 0
  while (count < Math.min(AROUND, words.length, from) && text[from - 1 - count] === words[words.length - 1 - count]) count++
  return count
}

function alikeAfter(text: string, at: number, suffix: string): number {
  const words = suffix.trimStart()
  const from = text[at] === ' ' ? at + 1 : at
  let count = 0
  while (count < Math.min(AROUND, words.length) && text[from + count] === words[count]) count++
  return count
}
