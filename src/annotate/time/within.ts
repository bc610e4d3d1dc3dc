import { WEEKDAYS } from '../../lexicon/calendar.js'
import { numberAt, ordinalAt } from '../quantity/number.js'
import type { Piece } from '../quantity/piece.js'
import { dateAt } from './date.js'
import type { Found, When } from './expression.js'

/** Words that say which of several, the last ones as -1. */
function nthAt(pieces: readonly Piece[], at: number): Found<number> | null {
  const lower = pieces[at]?.lower
  if (lower === undefined) return null
  if (lower === 'last' || lower === 'final') return { end: at + 1, value: -1 }
  const ordinal = pieces[at]!.kind === 'mark' ? null : ordinalAt(pieces, at)
  return ordinal && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null
}

/** "the first week of May", "the last Friday in June 2018", "the 15th day of next month". */
export function withinAt(pieces: readonly Piece[], at: number): Found<Extract<When, { kind: 'within' }>> | null {
  const start = pieces[at]!.lower === 'the' ? at + 1 : at
  const nth = nthAt(pieces, start)
  const word = nth ? (pieces[nth.end]?.lower ?? '') : ''
  if (!nth || !/^(?:of|in)$/.test(pieces[nth.end + 1]?.lower ?? '')) return null
  const weekday = Object.hasOwn(WEEKDAYS, word) ? WEEKDAYS[word]! : null
  const unit = weekday !== null ? 'weekday' : word === 'day' || word === 'week' || word === 'weekend' ? word : null
  if (unit === null || (unit !== 'day' && nth.value > 5)) return null
  const of = monthAt(pieces, nth.end + 2)
  return of && { end: of.end, value: { kind: 'within', unit, weekday, nth: nth.value, of: of.value } }
}

/** "May", "June 2018", "next month", "the month". */
function monthAt(
  pieces: readonly Piece[],
  at: number,
): Found<Extract<When, { kind: 'date' | 'shift' | 'anchored' }>> | null {
  if (at >= pieces.length) return null
  const date = dateAt(pieces, at)
  if (date) return date.value.month !== null && date.value.day === null ? date : null
  const shift = shiftOf(pieces, at, 'month')
  if (shift) return { end: shift.end, value: { kind: 'shift', unit: 'month', by: shift.value } }
  const month = pieces[at]!.lower === 'the' && pieces[at + 1]?.lower === 'month'
  return month ? { end: at + 2, value: { kind: 'anchored', unit: 'month', by: 0 } } : null
}

/** "last year", "this month", "next year": how many on. */
function shiftOf(pieces: readonly Piece[], at: number, unit: 'month' | 'year'): Found<number> | null {
  if (pieces[at + 1]?.lower !== unit) return null
  const by = { last: -1, this: 0, next: 1 }[pieces[at]!.lower]
  return by === undefined ? null : { end: at + 2, value: by }
}

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

/** "the third quarter", "the first half of 2018", "Q3 2017", "the first nine months of last year". */
export function quarterAt(pieces: readonly Piece[], at: number): Found<Extract<When, { kind: 'quarter' }>> | null {
  const part = codeAt(pieces, at) ?? partOfYearAt(pieces, at)
  if (!part) return null
  const { first, months, alone } = part.value
  const of = /^(?:of|in|,|-)$/.test(pieces[part.end]?.lower ?? '') ? part.end + 1 : part.end
  const year = pieces[of]
  if (year?.kind === 'number' && /^[12]\d{3}$/.test(year.text))
    return { end: of + 1, value: { kind: 'quarter', first, months, year: Number(year.text), shift: null } }
  const the = pieces[part.end]?.lower === 'of' && pieces[of]?.lower === 'the' && pieces[of + 1]?.lower === 'year'
  const shift =
    of === part.end || year === undefined ? null : the ? { end: of + 2, value: 0 } : shiftOf(pieces, of, 'year')
  if (shift) return { end: shift.end, value: { kind: 'quarter', first, months, year: null, shift: shift.value } }
  return alone ? { end: part.end, value: { kind: 'quarter', first, months, year: null, shift: null } } : null
}

/** `alone`: does it stand without its year? "The first half" may be a match's. */
type PartOfYear = { readonly first: number; readonly months: number; readonly alone: boolean }

/** "Q3", "H1". */
function codeAt(pieces: readonly Piece[], at: number): Found<PartOfYear> | null {
  const { text } = pieces[at]!,
    digit = pieces[at + 1]
  if ((text !== 'Q' && text !== 'H') || digit?.kind !== 'number' || digit.spaced) return null
  const months = text === 'Q' ? 3 : 6
  if (!(text === 'Q' ? /^[1-4]$/ : /^[12]$/).test(digit.text)) return null
  return { end: at + 2, value: { first: (Number(digit.text) - 1) * months + 1, months, alone: text === 'Q' } }
}

function partOfYearAt(pieces: readonly Piece[], at: number): Found<PartOfYear> | null {
  const { lower } = pieces[at]!
  const word = pieces[at + 1]?.lower
  const nth = Object.hasOwn(QUARTERS, lower) ? QUARTERS[lower]! : null
  if (nth !== null && word === 'quarter') return { end: at + 2, value: { first: nth * 3 - 2, months: 3, alone: true } }
  if (word === 'half' && (lower === 'first' || lower === 'second'))
    return { end: at + 2, value: { first: lower === 'first' ? 1 : 7, months: 6, alone: false } }
  if ((lower !== 'first' && lower !== 'last' && lower !== 'final') || at + 1 >= pieces.length) return null
  const count = numberAt(pieces, at + 1)
  if (count?.form !== 'cardinal' || count.value < 2 || count.value > 11 || pieces[count.end]?.lower !== 'months')
    return null
  const first = lower === 'first' ? 1 : 13 - count.value
  return { end: count.end + 1, value: { first, months: count.value, alone: false } }
}
