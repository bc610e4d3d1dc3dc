import type { Range } from '../text/span.js'
import { trimRange } from '../text/span.js'

/** A line of a text that is not blank, without the white space around it, and what its looks say of it. */
export interface Line extends Range {
  readonly text: string
  /** Lower case, white space single, plain apostrophes, no marks at the ends: what furniture is matched against. */
  readonly key: string
  readonly words: number
  /** Ends like a sentence: with a full stop, or a question or exclamation mark, whatever closes after it. */
  readonly stop: boolean
  /** Share of its longer words, the first apart, that begin with a capital. */
  readonly capitalised: number
  /** Has letters and none in lower case. */
  readonly shouted: boolean
  /** Its words that carry matter, by crude stems. */
  readonly content: readonly string[]
  /** No blank line stands between it and the line before. */
  readonly joined: boolean
}

/** What is looked at of a line that is too long to be anything but prose. */
const LONGEST_KEY = 400

/** The lines of a text in order, blank ones left out. */
export function linesOf(text: string): Line[] {
  const out: Line[] = []
  let start = 0
  let joined = false
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const range = trimRange(text, { start, end })
    if (range.end > range.start) {
      out.push(describe(text, range, joined))
      joined = true
    } else {
      joined = false
    }
    start = end + 1
  }
  return out
}

/** What a stretch of one line looks like, as a line of its own. */
export function describe(text: string, range: Range, joined: boolean): Line {
  const raw = text.slice(range.start, range.end)
  const words = raw.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  let content: readonly string[] | null = null
  const long = words.slice(1).filter((word) => word.length > 3)
  return {
    ...range,
    text: raw,
    key: keyOf(raw),
    words: words.length,
    stop: endsLikeSentence(raw),
    capitalised: long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length,
    // Asked for of few lines.
    get content() {
      return (content ??= contentWords(raw))
    },
    shouted: /\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw),
    joined,
  }
}

export function keyOf(raw: string): string {
  return raw.slice(0, LONGEST_KEY).toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}(@#©]+/u, '').replace(/[^\p{L}\p{N})+*]+$/u, '')
}

function endsLikeSentence(raw: string): boolean {
  const tail = raw.slice(-12)
  return /[.!?…][\])"'”’»*]*$/.test(tail) && !/(?:^|[^.])\.\.\.$/.test(tail)
}

/** Words that carry a line's matter, cut to a crude stem so that "flooded" meets "flood". */
function contentWords(text: string): string[] {
  const out: string[] = []
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length > 3 || /^\p{N}+$/u.test(word)) if (!FUNCTION_WORDS.has(word)) out.push(crudeStem(word))
  }
  return out
}

function crudeStem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ings?|ed|es|s|ly|ion|ions)$/, '').slice(0, 7) : word.replace(/s$/, '')
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `that this with from have been were will would could should about after before into over under than then them they
  their there these those what when where which while whose your more most some such only also just said says does
  being because between through during against other both each very much many here`.split(/\s+/),
)
