import { DOUBTFUL_MONTHS, MONTHS } from '../../lexicon/calendar.js'
import { CURRENCY_MARKS, DURATIONS, MEASURES } from '../../lexicon/units.js'
import { SCALES, SCALE_MARKS } from '../../lexicon/numbers.js'
import { ordinalAt } from '../quantity/number.js'
import { joins, type Piece } from '../quantity/piece.js'
import { isDay } from './calendar.js'
import type { Found, When } from './expression.js'

export type DateWhen = Extract<When, { kind: 'date' }>

/** The date that begins at piece `at`, as much of it as is said. */
export function dateAt(pieces: readonly Piece[], at: number): Found<DateWhen> | null {
  return (
    numericAt(pieces, at) ??
    monthFirstAt(pieces, at) ??
    dayFirstAt(pieces, at) ??
    yearAt(pieces, at) ??
    dayAloneAt(pieces, at)
  )
}

/** "on the 18th": a day of the month alone, where no noun follows it. */
function dayAloneAt(pieces: readonly Piece[], at: number): Found<DateWhen> | null {
  if (pieces[at - 1]?.lower !== 'the' || pieces[at - 2]?.lower !== 'on' || pieces[at]!.kind !== 'number') return null
  const day = dayAt(pieces, at)
  if (!day?.ordinal) return null
  const next = pieces[day.end]
  const free =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|but|when|that|to|in|at|after|before|with|as|by|for|from|while)$/.test(next.lower)
  return free ? { end: day.end, value: { kind: 'date', year: null, month: null, day: day.value } } : null
}

function found(end: number, year: number | null, month: number | null, day: number | null): Found<DateWhen> | null {
  // 2000 is a leap year: where no year is said, 29 February stands.
  if (month !== null && day !== null && !isDay({ year: year ?? 2000, month, day })) return null
  return { end, value: { kind: 'date', year, month, day } }
}

/** "2025-12-04", "04.12.25", "4/12/2025". */
function numericAt(pieces: readonly Piece[], at: number): Found<DateWhen> | null {
  const first = pieces[at]!
  if (first.kind !== 'number' || isJoined(pieces, at)) return null
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(first.text)
  if (dotted && pieces[at + 1]?.text === '.' && !pieces[at + 1]!.spaced && isYearLike(pieces[at + 2])) {
    return ordered(at + 3, Number(dotted[1]), Number(dotted[2]), fullYear(pieces[at + 2]!.text), true)
  }
  const mark = pieces[at + 1],
    second = pieces[at + 2]
  if (mark === undefined || mark.spaced || second?.kind !== 'number' || second.spaced || !/^\d{1,2}$/.test(second.text))
    return null
  if (pieces[at + 3]?.text !== mark.text || pieces[at + 3]!.spaced) return null
  const third = pieces[at + 4]
  if (third?.kind !== 'number' || third.spaced) return null
  if (/^\d{4}$/.test(first.text) && /^[-/]$/.test(mark.lower) && /^\d{1,2}$/.test(third.text)) {
    return found(at + 5, Number(first.text), Number(second.text), Number(third.text))
  }
  if (!/^\d{1,2}$/.test(first.text) || !/^[-/]$/.test(mark.lower) || !isYearLike(third)) return null
  return ordered(at + 5, Number(first.text), Number(second.text), fullYear(third.text), false)
}

/** Day and month in digits: what does not leave it open decides; a full stop between them means the day comes first. */
function ordered(end: number, a: number, b: number, year: number, dayFirst: boolean): Found<DateWhen> | null {
  if (b > 12 || (!dayFirst && a <= 12 && a === b)) return found(end, year, a, b)
  if (dayFirst || a > 12) return found(end, year, b, a)
  const date = found(end, year, a, b)
  return date && { end, value: { ...date.value, otherWay: true } }
}

function isYearLike(piece: Piece | undefined): boolean {
  return piece?.kind === 'number' && !piece.spaced && /^(?:\d{2}|[12]\d{3})$/.test(piece.text)
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900)
}

/** `dated`: does a day stand beside it? Then the short names need no capital. */
function monthOf(piece: Piece | undefined, dated = false): number | undefined {
  if (
    piece === undefined ||
    (piece.text === piece.lower && ((piece.text.length < 5 && !dated) || DOUBTFUL_MONTHS.has(piece.lower)))
  )
    return undefined
  return Object.hasOwn(MONTHS, piece.lower) ? MONTHS[piece.lower] : undefined
}

/** One past a month's name and its full stop ("Nov."). */
function pastMonth(pieces: readonly Piece[], at: number): number {
  const stop = pieces[at + 1]
  return pieces[at]!.text.length <= 4 && stop?.text === '.' && !stop.spaced && pieces[at + 2]?.kind === 'number'
    ? at + 2
    : at + 1
}

/** "November 6, 2017", "Nov. 6", "December 3-5", "May 2016", "December". */
function monthFirstAt(pieces: readonly Piece[], at: number): Found<DateWhen> | null {
  const month = monthOf(pieces[at])
  if (month === undefined) return null
  let end = pastMonth(pieces, at)
  if (pieces[end]?.lower === 'the' && dayAt(pieces, end + 1)?.ordinal) end++
  const day = dayAt(pieces, end)
  if (day) {
    const year = yearAfter(pieces, day.end)
    return found(year?.end ?? day.end, year?.value ?? null, month, day.value)
  }
  const year = yearAfter(pieces, pieces[end]?.lower === 'of' ? end + 1 : end)
  if (year) return found(year.end, year.value, month, null)
  return standsAlone(pieces, at, end) ? found(end, null, month, null) : null
}

/** A month's name alone is one where no other word of its spelling is likely. */
function standsAlone(pieces: readonly Piece[], at: number, end: number): boolean {
  const { lower, text } = pieces[at]!
  const before = pieces[at - 1]?.lower ?? ''
  const next = pieces[end]
  // "April Smith", "June Carter": a given name before a surname, unless a preposition stands before it.
  const placed =
    /^(?:in|since|until|till|by|of|from|to|last|next|this|early|late|mid|through|between|during|before|after|for|until|and|-)$/.test(
      before,
    )
  if (placed && !(before === 'by' || before === 'of' || before === 'to' || before === 'and' || before === 'for'))
    return true
  if (text.length <= 3 && lower !== 'may')
    return /^(?:in|since|until|from|to|late|early|mid|between)$/.test(before) && !DOUBTFUL_MONTHS.has(lower)
  const given = next !== undefined && next.kind === 'word' && next.text !== next.lower && next.spaced
  if (DOUBTFUL_MONTHS.has(lower)) return placed && !given && before !== 'to'
  return !given || MONTHS[next.lower] !== undefined
}

/** "31 December 2017", "the 27th of September". */
function dayFirstAt(pieces: readonly Piece[], at: number): Found<DateWhen> | null {
  const day = dayAt(pieces, at)
  if (!day || isJoined(pieces, at)) return null
  let i = day.end
  if (pieces[i]?.lower === 'of') i++
  else if (joins(pieces, i)) i++
  const month = monthOf(pieces[i], true)
  if (month === undefined) return null
  const end = pieces[i]!.text.length <= 4 && pieces[i + 1]?.text === '.' && yearAfter(pieces, i + 2) ? i + 2 : i + 1
  const year = yearAfter(pieces, joins(pieces, end) ? end + 1 : end)
  return found(year?.end ?? i + 1, year?.value ?? null, month, day.value)
}

/** A day of the month: "6", "6th", "sixth". */
export function dayAt(pieces: readonly Piece[], at: number): { end: number; value: number; ordinal: boolean } | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  const ordinal = ordinalAt(pieces, at)
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31)
    return { end: ordinal.end, value: ordinal.value, ordinal: true }
  if (piece.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return null
  const value = Number(piece.text)
  if (value < 1 || value > 31 || attached(pieces, at + 1) || (pieces[at + 1]?.text === ':' && !pieces[at + 1]!.spaced))
    return null
  const next = pieces[at + 1]?.lower ?? ''
  // "May 5 million": an amount; "Nov. 15, 4pm" is a day.
  return next in SCALES || next in SCALE_MARKS || next === '%' || next === 'percent'
    ? null
    : { end: at + 1, value, ordinal: false }
}

function attached(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]
  return next !== undefined && !next.spaced && next.kind === 'word'
}

/** A year after a month or day: "2017", ", 2017". */
function yearAfter(pieces: readonly Piece[], at: number): Found<number> | null {
  const i = pieces[at]?.text === ',' ? at + 1 : at
  const piece = pieces[i]
  if (piece?.kind !== 'number' || !/^[12]\d{3}$/.test(piece.text) || attached(pieces, i + 1)) return null
  return { end: i + 1, value: Number(piece.text) }
}

const YEAR_CUES: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'from',
  'during',
  'before',
  'after',
  'between',
  'circa',
  'early',
  'late',
  'mid',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'a',
  'fiscal',
  'year',
  'through',
  'throughout',
  'for',
  'and',
  'to',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'previous',
  'around',
  'about',
  'as',
  'election',
  'mid-',
  '-',
  '(',
  'till',
  'post',
  'pre',
  'calendar',
  'to',
])

/** A year alone: four digits from 1500 to 2099 that no unit, currency or scale claims. */
function yearAt(pieces: readonly Piece[], at: number): Found<DateWhen> | null {
  const piece = pieces[at]!
  if (piece.kind !== 'number' || !/^(?:1[5-9]|20)\d{2}$/.test(piece.text) || attached(pieces, at + 1)) return null
  const before = pieces[at - 1],
    after = pieces[at + 1]
  if (
    before !== undefined &&
    (before.lower in CURRENCY_MARKS ||
      ((before.text === '/' || before.text === '#' || before.text === '.') && !piece.spaced))
  )
    return null
  const next = after?.lower ?? ''
  if (
    next in SCALES ||
    next in SCALE_MARKS ||
    next === '%' ||
    next === 'percent' ||
    next in MEASURES ||
    next in DURATIONS
  )
    return null
  if (after?.text === '/' && !after.spaced) return null
  const sentenceStart = before === undefined || /^[.:;,("“-]$/.test(before.lower)
  const ranged =
    (after?.lower === '-' || after?.lower === 'to') && /^(?:1[5-9]|20)\d{2}$/.test(pieces[at + 2]?.text ?? '')
  if (!sentenceStart && !ranged && !YEAR_CUES.has(before.lower)) return null
  if (after?.lower === '-' && !after.spaced && pieces[at + 2]?.kind === 'word') return null
  return { end: at + 1, value: { kind: 'date', year: Number(piece.text), month: null, day: null } }
}

/** Is the number glued to a letter or number before it: "F-16", "COVID-19", "B12"? */
export function isJoined(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  if (before === undefined || pieces[at]!.spaced) return false
  if (before.kind !== 'mark') return true
  return before.lower === '-' && !before.spaced && at >= 2 && pieces[at - 2]!.kind !== 'mark'
}
