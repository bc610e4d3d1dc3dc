import { PARTS_OF_DAY } from '../../lexicon/calendar.js'
import { DURATIONS } from '../../lexicon/units.js'
import { phrase, type Piece } from '../quantity/piece.js'
import { clockAt } from './clock.js'
import { dateAt } from './date.js'
import type { Clock, Edge, Found, When } from './expression.js'
import { relativeAt } from './relative.js'

/** The parts of an expression, each said at most once, as they are filled while it is read. */
export interface Slots {
  when: When | null
  until: When | null
  clock: Clock | null
  untilClock: Clock | null
  part: readonly [number, number] | null
  edge: Edge | null
  untilEdge: Edge | null
}

export function emptySlots(): Slots {
  return { when: null, until: null, clock: null, untilClock: null, part: null, edge: null, untilEdge: null }
}

/** Reads one clock time, part of a day, day or period into an empty slot. Gives one past its end. */
export function fill(pieces: readonly Piece[], at: number, slots: Slots): number | null {
  if (at >= pieces.length) return null
  const { lower } = pieces[at]!
  if (slots.clock === null) {
    const clock = clockAt(pieces, at)
    if (clock) {
      slots.clock = clock.value
      return clock.end
    }
  }
  if (slots.part === null) {
    const part = partAt(pieces, at, slots)
    if (part) {
      slots.part = part.value
      return part.end
    }
  }
  const date = dateAt(pieces, at)
  const relative = date ? null : relativeAt(pieces, at)
  const found: Found<When> | null = date ?? relative ?? edgedUnit(pieces, at, slots.edge)
  if (!found) return null
  const counted = slots.when === null ? countedFrom(pieces, found) : null
  if (counted) {
    slots.when = counted.value
    return counted.end
  }
  const merged = merge(slots.when, found.value)
  if (merged === null) return null
  // "12:20 p.m., ten minutes after takeoff": another time.
  if (merged.kind === 'anchored' && slots.clock !== null && (merged.unit === 'minute' || merged.unit === 'hour'))
    return null
  slots.when = merged
  if (lower === 'tonight') slots.part = PARTS_OF_DAY['night']!
  if (lower === 'last' && pieces[at + 1]?.lower === 'night') slots.part = PARTS_OF_DAY['night']!
  return found.end
}

/** "two weeks before Christmas", "three days after January 12". */
function countedFrom(pieces: readonly Piece[], { end, value }: Found<When>): Found<When> | null {
  if (value.kind !== 'anchored' || !value.toEvent || end >= pieces.length) return null
  const named = dateAt(pieces, end) ?? relativeAt(pieces, end)
  if (!named || named.value.kind === 'anchored' || named.value.kind === 'vague' || named.value.kind === 'counted')
    return null
  // "two days before Tuesday's vote" counts from the vote's day all the same.
  return { end: named.end, value: { kind: 'counted', unit: value.unit, by: value.by, from: named.value } }
}

/** "earlier in the day", "the end of the year": a unit that an edge makes a time. */
function edgedUnit(pieces: readonly Piece[], at: number, edge: Edge | null): Found<When> | null {
  if (edge === null) return null
  const i = phrase(pieces, at, 2) === 'in the' ? at + 2 : pieces[at]!.lower === 'the' ? at + 1 : at
  const unit = DURATIONS[pieces[i]?.lower ?? '']
  if (
    unit === undefined ||
    (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') ||
    pieces[i]!.lower.endsWith('s')
  )
    return null
  if (i === at && !/^(?:of|the)$/.test(pieces[at - 1]?.lower ?? '')) return null
  return { end: i + 1, value: unit === 'day' ? { kind: 'anchored', unit, by: 0 } : { kind: 'shift', unit, by: 0 } }
}

function partAt(pieces: readonly Piece[], at: number, slots: Slots): Found<readonly [number, number]> | null {
  const lower = pieces[at]!.lower
  const determined = /^(?:this|that|the)$/.test(lower) ? 1 : 0
  const word = pieces[at + determined]?.lower ?? ''
  if (word === 'hours' && slots.edge === 'early') return { end: at + determined + 1, value: [0, 6] }
  if (word === 'small' && pieces[at + determined + 1]?.lower === 'hours')
    return { end: at + determined + 2, value: [0, 6] }
  if (word === 'early' && pieces[at + determined + 1]?.lower === 'hours')
    return { end: at + determined + 2, value: [0, 6] }
  if (!Object.hasOwn(PARTS_OF_DAY, word)) return null
  if (lower === 'this') {
    if (slots.when !== null) return null
    slots.when = { kind: 'shift', unit: 'day', by: 0 }
  } else if (lower === 'that') {
    if (slots.when !== null) return null
    slots.when = { kind: 'anchored', unit: 'day', by: 0 }
  }
  return { end: at + determined + 1, value: PARTS_OF_DAY[word]! }
}

/** A weekday and a date are one day; a month and a year one month; anything else said twice is two expressions. */
function merge(a: When | null, b: When): When | null {
  if (a === null) return b
  if (a.kind === 'weekday' && a.week === null && b.kind === 'date' && b.day !== null) return b
  if (a.kind === 'date' && a.day !== null && b.kind === 'weekday' && b.week === null) return a
  if (a.kind === 'date' && a.year === null && b.kind === 'date' && b.year !== null && b.month === null)
    return { ...a, year: b.year }
  return weekdayOfWeek(a, b) ?? weekdayOfWeek(b, a)
}

/** "Tuesday of last week", "next week on Tuesday". */
function weekdayOfWeek(day: When, week: When): When | null {
  if (day.kind !== 'weekday' || day.week !== null || day.dayOfMonth !== undefined) return null
  return week.kind === 'shift' && week.unit === 'week' ? { ...day, ofWeek: week.by } : null
}
