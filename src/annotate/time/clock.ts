import { CLOCK_WORDS, LOOSE_ZONES, PARTS_OF_DAY, ZONES } from '../../lexicon/calendar.js'
import { SMALL_NUMBERS } from '../../lexicon/numbers.js'
import { phrase, type Piece } from '../quantity/piece.js'
import type { Clock, Found } from './expression.js'

/** The clock time that begins at piece `at`: "12:10 p.m.", "11pm local time", "0336 GMT", "noon", "nine o'clock". */
export function clockAt(pieces: readonly Piece[], at: number): Found<Clock> | null {
  const first = pieces[at]
  if (first === undefined) return null
  const word = CLOCK_WORDS[first.lower]
  if (word !== undefined) return withZone(pieces, at + 1, word, 0, false)
  return militaryAt(pieces, at) ?? digitalAt(pieces, at) ?? spokenAt(pieces, at)
}

/** "0336 GMT", "1900 hours". */
function militaryAt(pieces: readonly Piece[], at: number): Found<Clock> | null {
  const { text } = pieces[at]!
  if (!/^[012]\d[0-5]\d$/.test(text) || Number(text) >= 2400) return null
  const next = pieces[at + 1]?.lower ?? ''
  if (next !== 'hours' && next !== 'hrs' && zoneAt(pieces, at + 1) === null) return null
  return withZone(
    pieces,
    next === 'hours' || next === 'hrs' ? at + 2 : at + 1,
    Number(text.slice(0, 2)),
    Number(text.slice(2)),
    true,
  )
}

function digitalAt(pieces: readonly Piece[], at: number): Found<Clock> | null {
  const first = pieces[at]!
  if (first.kind !== 'number') return null
  const read = hourAndMinute(pieces, at)
  if (read === null) return null
  let { hour } = read,
    end = read.end
  const half = halfOfDay(pieces, end)
  if (half !== null) {
    if (hour < 1 || hour > 12)
      return hour <= 23 && half.half === 12 && hour > 12
        ? withZone(pieces, half.end, hour, read.minute, read.exact)
        : null
    return withZone(pieces, half.end, (hour % 12) + half.half, read.minute, read.exact)
  }
  if (pieces[end]?.lower === "o'clock") {
    end++
    const part = partAfter(pieces, end)
    if (part) {
      hour = hour <= 12 && part.value[0] >= 12 ? (hour % 12) + 12 : hour
      end = part.end
    }
    return hour <= 24 ? withZone(pieces, end, hour % 24, read.minute, true) : null
  }
  if (!read.exact || hour > 23) return null
  // "19:33" is a time by itself; "7:33" could be a score or a verse, so it needs a word beside it.
  const before = pieces[at - 1]?.lower ?? ''
  const zoned = zoneAt(pieces, end) !== null
  const part = partAfter(pieces, end)
  if (part && hour <= 12)
    return withZone(pieces, part.end, part.value[0] >= 12 ? (hour % 12) + 12 : hour, read.minute, true)
  const likely =
    (first.text.length === 2 && read.colon) ||
    zoned ||
    (read.colon && /^(?:at|around|about|by|until|till|from|before|after)$/.test(before))
  return likely && (read.colon || zoned) ? withZone(pieces, end, hour, read.minute, true) : null
}

function hourAndMinute(
  pieces: readonly Piece[],
  at: number,
): { end: number; hour: number; minute: number; exact: boolean; colon: boolean } | null {
  const { text } = pieces[at]!
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(text)
  if (dotted) return { end: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]), exact: true, colon: false }
  if (!/^\d{1,2}$/.test(text)) return null
  const [colon, minute] = [pieces[at + 1], pieces[at + 2]]
  if (
    colon?.text === ':' &&
    !colon.spaced &&
    minute?.kind === 'number' &&
    !minute.spaced &&
    /^[0-5]\d$/.test(minute.text) &&
    pieces[at - 1]?.text !== ':'
  ) {
    const seconds =
      pieces[at + 3]?.text === ':' && !pieces[at + 3]!.spaced && /^[0-5]\d$/.test(pieces[at + 4]?.text ?? '')
    return { end: at + (seconds ? 5 : 3), hour: Number(text), minute: Number(minute.text), exact: true, colon: true }
  }
  return { end: at + 1, hour: Number(text), minute: 0, exact: false, colon: false }
}

/** "a.m." or "p.m." in its spellings: 0 or 12 hours to add. */
function halfOfDay(pieces: readonly Piece[], at: number): { end: number; half: 0 | 12 } | null {
  const lower = pieces[at]?.lower
  if (lower === 'a.m.' || lower === 'am') return { end: at + 1, half: 0 }
  if (lower === 'p.m.' || lower === 'pm') return { end: at + 1, half: 12 }
  if (
    (lower === 'a' || lower === 'p') &&
    pieces[at + 1]?.text === '.' &&
    !pieces[at + 1]!.spaced &&
    pieces[at + 2]?.lower === 'm' &&
    !pieces[at + 2]!.spaced
  ) {
    return { end: at + 3, half: lower === 'a' ? 0 : 12 }
  }
  return null
}

/** "nine o'clock", "half past five", "a quarter to six in the evening". */
function spokenAt(pieces: readonly Piece[], at: number): Found<Clock> | null {
  const hourOf = (i: number): number | undefined => {
    const lower = pieces[i]?.lower ?? ''
    const hour = SMALL_NUMBERS[lower] ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : undefined)
    return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined
  }
  const { lower } = pieces[at]!
  const second = pieces[at + 1]?.lower
  if (hourOf(at) !== undefined && (second === "o'clock" || halfOfDay(pieces, at + 1))) {
    const half = halfOfDay(pieces, at + 1)
    const part = half ? null : partAfter(pieces, at + 2)
    const pm = half ? half.half === 12 : part !== null && part.value[0] >= 12
    return withZone(pieces, half?.end ?? part?.end ?? at + 2, (hourOf(at)! % 12) + (pm ? 12 : 0), 0, true)
  }
  if ((lower === 'half' || lower === 'quarter') && (second === 'past' || second === 'to' || second === 'after')) {
    const hour = hourOf(at + 2)
    if (hour === undefined) return null
    const half = halfOfDay(pieces, at + 3)
    const part = half ? null : partAfter(pieces, at + 3)
    const pm = half ? half.half === 12 : part !== null && part.value[0] >= 12
    const minute = lower === 'half' ? 30 : second === 'to' ? 45 : 15
    const base = second === 'to' ? hour - 1 : hour
    return withZone(pieces, half?.end ?? part?.end ?? at + 3, (base % 12) + (pm ? 12 : 0), minute, true)
  }
  return null
}

/** "in the morning", "this evening", "at night" after a clock time. */
function partAfter(pieces: readonly Piece[], at: number): Found<readonly [number, number]> | null {
  const two = pieces[at]?.lower === 'in' && pieces[at + 1]?.lower === 'the'
  const i = two ? at + 2 : pieces[at]?.lower === 'at' ? at + 1 : -1
  if (i < 0) return null
  const part = PARTS_OF_DAY[pieces[i]?.lower ?? '']
  return part && (two || pieces[i]!.lower === 'night') ? { end: i + 1, value: part } : null
}

function zoneAt(pieces: readonly Piece[], at: number): Found<string> | null {
  const open = pieces[at]?.text === '(' ? 1 : 0
  const lower = pieces[at + open]?.lower
  if (lower === undefined) return null
  const close = open && pieces[at + 2]?.text === ')' ? 1 : 0
  if (lower in ZONES && pieces[at + open]!.text !== lower && (!open || close))
    return { end: at + 1 + open + close, value: ZONES[lower]! }
  if (open) return null
  for (let length = 3; length >= 1; length--) {
    const words = phrase(pieces, at, length)
    if (LOOSE_ZONES.has(words) && (length > 1 || pieces[at]!.text !== lower)) return { end: at + length, value: '' }
  }
  if (pieces[at]!.text !== lower && pieces[at + 1]?.lower === 'time' && pieces[at]!.kind === 'word')
    return { end: at + 2, value: '' }
  return null
}

function withZone(pieces: readonly Piece[], end: number, hour: number, minute: number, exact: boolean): Found<Clock> {
  const zone = zoneAt(pieces, end)
  return { end: zone?.end ?? end, value: { hour, minute, exact, zone: zone?.value ?? '' } }
}
