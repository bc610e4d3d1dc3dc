import type { Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'

/** What the words of a description ("the company", "a spokesman for X") tell of whom it stands for. */

/** "the security ministry", "the Swedish trade ministry": told apart by its words, not by what went before. */
export function hasOwnName(tokens: readonly Token[], head: string): boolean {
  return tokens.some(
    ({ pos, lower, text }, index) =>
      lower !== head &&
      (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') &&
      !/^(?:giant|tech|big|large|troubled|embattled|budget|major|credit|same|own)$/.test(lower) &&
      tokens[index + 1]?.text !== '-' &&
      text !== '-',
  )
}

/** The name after "for", "from" or "of", without its article: "a spokesman for the Example Society". */
export function forName(words: readonly Token[]): Range | null {
  const at = words.findIndex(({ lower }) => lower === 'for' || lower === 'from' || lower === 'of')
  if (at < 0) return null
  const start = words[at + 1]?.pos === 'DET' ? at + 2 : at + 1
  const first = words[start]
  return first && first.pos === 'PROPN' ? { start: first.start, end: words.at(-1)!.end } : null
}

/** Nouns for a body that may stand for any name. */
export const GENERIC =
  /^(?:company|firm|airline|carrier|agency|group|bank|giant|organi[sz]ation|broadcaster|network|newspaper|union|club|party|regulator|charity|\w*maker|retailer|operator|manufacturer|insurer|lender|startup|publisher|brand|business|corporation|bureau|watchdog|institute|university|foundation|association|chain)$/

export const FORMER = ['former', 'ex', 'then', 'late']

/** Heads that speak for a body. */
export const SPEAKS_FOR =
  /^(?:spokes\w+|representative|board|management|team|executive|site|website|counsel|notice|account|lawyer|press|communication|newsroom)$/

export function singular(lower: string): string {
  return lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.endsWith('s') && !lower.endsWith('ss')
      ? lower.slice(0, -1)
      : lower
}

/** "Norway" and "Norwegian": one root of at least five letters. */
export function sameRoot(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length >= 5 && Math.abs(a.length - b.length) <= 3 && a.slice(0, length - 1) === b.slice(0, length - 1)
}

/** The run of capitalised words that ends at a head. */
export function capitals(tokens: readonly Token[], head: Token): Token[] {
  const end = tokens.indexOf(head)
  let start = end
  while (start > 0 && /^\p{Lu}/u.test(tokens[start - 1]!.text) && tokens[start - 1]!.pos === 'PROPN') start--
  return tokens.slice(start, end + 1)
}
