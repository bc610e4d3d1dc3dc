import type { Range } from '../text/span.js'
import { alignWords, type Word } from './words.js'

/** Words as they stand in a changed text, with how sure that is. Offsets are into the folded text. */
export interface Near {
  readonly range: Range
  /** 0 to 1.3: the share of the quote's words that are left, in their order, and up to .3 for what stands around them. */
  readonly score: number
}

/** Words looked at on either side. */
const AROUND = 4
/** A window of the text may hold this many times the quote's words: words may have been put in. */
const ROOM = 1.3
/** Places that are looked at closely. */
const CANDIDATES = 8
/** Left of the quote's words, in their order: this share with what stood around them, or this share and number alone. */
const LEAST_AROUND = 0.4
const LEAST_ALONE = 0.6
const LEAST_WORDS = 4
/** Words of a quote that is looked for so; more are found as they are or not at all. */
const LONGEST = 600
/** So much less sure must the second best place be. */
const CLEAR = 0.15

/**
 * Where a quote's words stand in a text that was changed: the place with the most of them in their order and of what
 * stood around them. Null where too little is left, or two places are as likely.
 *
 * A window of the quote's length is moved over the text, with a count of the words that it shares with the quote; the
 * best few are then aligned word by word. Linear in the text; the quote's length is limited by its format.
 */
export function findNear(text: readonly Word[], quote: readonly Word[], before: readonly Word[], after: readonly Word[]): Near | null {
  if (quote.length === 0 || quote.length > LONGEST) return null
  const size = Math.ceil(quote.length * ROOM)
  const found = likelyWindows(text, quote, size)
    .flatMap((at) => closely(text, quote, before.slice(-AROUND), after.slice(0, AROUND), at, size))
    .sort((a, b) => b.score - a.score || a.range.start - b.range.start)
  const [best, ...others] = found
  if (!best) return null
  const rival = others.find(({ range }) => range.start >= best.range.end || range.end <= best.range.start)
  return rival && best.score - rival.score < CLEAR ? null : best
}

/** About how many steps it takes to look for a quote of so many code units in a text of so many words. */
export function stepsNear(words: number, length: number): number {
  return CANDIDATES * (words + Math.min(LONGEST, length / 5) ** 2)
}

/** Starts of windows that share the most words with the quote and lie apart. */
function likelyWindows(text: readonly Word[], quote: readonly Word[], size: number): number[] {
  const wanted = new Map<string, number>()
  for (const { key } of quote) wanted.set(key, (wanted.get(key) ?? 0) + 1)
  const inside = new Map<string, number>()
  const shared = new Int32Array(text.length)
  let count = 0
  for (let end = 0; end < text.length + size - 1; end++) {
    const entering = end < text.length ? wanted.get(text[end]!.key) : undefined
    if (entering !== undefined) {
      const had = inside.get(text[end]!.key) ?? 0
      if (had < entering) count++
      inside.set(text[end]!.key, had + 1)
    }
    const start = end - size + 1
    if (start < 0) continue
    shared[start] = count
    const leaving = wanted.get(text[start]!.key)
    if (leaving === undefined) continue
    const had = inside.get(text[start]!.key)!
    if (had <= leaving) count--
    inside.set(text[start]!.key, had - 1)
  }
  const starts: number[] = []
  while (starts.length < CANDIDATES) {
    let best = -1
    for (let at = 0; at < shared.length; at++) if (shared[at]! > (best < 0 ? 0 : shared[best]!)) best = at
    if (best < 0 || shared[best]! < LEAST_AROUND * quote.length) break
    starts.push(best)
    const apart = Math.ceil(quote.length / 2)
    shared.fill(0, Math.max(0, best - apart), best + apart + 1)
  }
  return starts
}

function closely(
  text: readonly Word[], quote: readonly Word[], before: readonly Word[], after: readonly Word[], at: number, size: number,
): Near[] {
  const window = text.slice(at, at + size)
  const pairs = alignWords(quote, window)
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return []
  // Changed words at either end belong to it too: as many as the quote has there.
  const from = Math.max(0, at + first.b - first.a)
  const to = Math.min(text.length, at + last.b + (quote.length - last.a))
  const kept = pairs.length / quote.length
  const around = (alike(text.slice(Math.max(0, from - AROUND), from), before) + alike(text.slice(to, to + AROUND), after)) / 2
  if (kept < LEAST_AROUND || (around < 0.5 && (kept < LEAST_ALONE || pairs.length < LEAST_WORDS))) return []
  return [{ range: { start: text[from]!.start, end: text[to - 1]!.end }, score: kept + 0.3 * around }]
}

/** The share of words beside the quote that stand there still, in their order. */
function alike(words: readonly Word[], wanted: readonly Word[]): number {
  return wanted.length === 0 ? 0 : alignWords(words, wanted).length / wanted.length
}
