import {
  CLAUSE_BREAKS,
  CLOCK_WORDS,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  FUTURE_WORDS,
  MONTHS,
  MOVING_HOLIDAYS,
  PARTS_OF_DAY,
  SEASONS,
  SHORT_WEEKDAYS,
  WARS,
  WEEKDAYS,
} from '../../lexicon/calendar.js'
import { ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../../lexicon/numbers.js'
import { DURATIONS } from '../../lexicon/units.js'
import type { Piece } from '../quantity/piece.js'

/** Words that an expression of time may begin with: most words are none, which is what makes reading fast. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[
    MONTHS,
    WEEKDAYS,
    SHORT_WEEKDAYS,
    SEASONS,
    PARTS_OF_DAY,
    CLOCK_WORDS,
    DURATIONS,
    SMALL_NUMBERS,
    SCALES,
    VAGUE_NUMBERS,
    ORDINALS,
  ].flatMap((table) => Object.keys(table)),
  ...[FIXED_HOLIDAYS, MOVING_HOLIDAYS, EASTER_HOLIDAYS, WARS].flatMap((table) =>
    Object.keys(table).map((name) => name.split(/[ ']/)[0]!.replace('.', '')),
  ),
  ...`in no not since until till by before after from through following prior as starting beginning up between
    early late mid earlier later the start outset middle end close that this same eve last past previous current
    next coming every each rest remainder h today tonight yesterday tomorrow a an several many some few half quarter final q small overnight
    twenties thirties forties fifties sixties seventies eighties nineties`.split(/\s+/),
])

/** May an expression of time begin with this piece? */
export function mayBegin({ kind, lower }: Piece): boolean {
  return kind === 'number' || OPENERS.has(lower)
}

/**
 * Is the time one to come? A word of the future must stand in the same clause before it, or after it where it opens
 * the clause.
 */
export function future(pieces: readonly Piece[], start: number, end: number): boolean {
  let i = start - 1
  for (; i >= 0 && i > start - 25 && !CLAUSE_BREAKS.has(pieces[i]!.lower); i--)
    if (FUTURE_WORDS.has(pieces[i]!.lower)) return true
  // "said Sunday they would": the day is that of the saying.
  const opens = i < 0 || (start - i <= 2 && pieces[i]!.kind === 'mark')
  if (!opens) return false
  const from = pieces[end]?.text === ',' ? end + 1 : end
  for (i = from; i < pieces.length && i < from + 12 && !CLAUSE_BREAKS.has(pieces[i]!.lower); i++)
    if (FUTURE_WORDS.has(pieces[i]!.lower)) return true
  return false
}
