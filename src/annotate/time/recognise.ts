import {
  CLAUSE_BREAKS, CLOCK_WORDS, EASTER_HOLIDAYS, FIXED_HOLIDAYS, FUTURE_WORDS, MONTHS, MOVING_HOLIDAYS, PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, WARS, WEEKDAYS,
} from '../../lexicon/calendar.js'
import { ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../../lexicon/numbers.js'
import { DURATIONS } from '../../lexicon/units.js'
import { numberAt } from '../quantity/number.js'
import { phrase, type Piece } from '../quantity/piece.js'
import type { Time } from '../../report/annotation.js'
import { clockAt } from './clock.js'
import { dateAt } from './date.js'
import type { Clock, Edge, Expression, Found, When } from './expression.js'
import { relativeAt } from './relative.js'

/** The expressions of time in the pieces of one sentence, in order, none within another. Linear but for small constants. */
export function recognise(pieces: readonly Piece[]): Expression[] {
  const out: Expression[] = []
  for (let at = 0; at < pieces.length; ) {
    const found = mayBegin(pieces[at]!) ? expressionAt(pieces, at) : null
    if (found) out.push(found.value)
    at = found ? found.end : at + 1
  }
  return out
}

/** Words that an expression of time may begin with: most words are none, which is what makes reading fast. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, PARTS_OF_DAY, CLOCK_WORDS, DURATIONS, SMALL_NUMBERS, SCALES, VAGUE_NUMBERS, ORDINALS]
    .flatMap((table) => Object.keys(table)),
  ...[FIXED_HOLIDAYS, MOVING_HOLIDAYS, EASTER_HOLIDAYS, WARS].flatMap((table) => Object.keys(table).map((name) => name.split(/[ ']/)[0]!)),
  ...`in no not since until till by before after from through following prior as starting beginning up between early late mid earlier later the start outset middle end close
    that this same eve last past previous current next coming today tonight yesterday tomorrow a an several many some few half quarter final q small overnight
    twenties thirties forties fifties sixties seventies eighties nineties`.split(/\s+/),
])

function mayBegin({ kind, lower }: Piece): boolean {
  return kind === 'number' || OPENERS.has(lower)
}

interface Slots {
  when: When | null
  until: When | null
  clock: Clock | null
  untilClock: Clock | null
  part: readonly [number, number] | null
  edge: Edge | null
}

const DIRECTIONS: Readonly<Record<string, Time['direction']>> = {
  since: 'since', until: 'until', till: 'until', by: 'until', before: 'before', after: 'after', from: 'since', through: 'until',
  following: 'after', 'prior to': 'before', 'as of': 'since', 'starting': 'since', 'beginning': 'since', 'up to': 'until',
}

/** "will open in two weeks": so far ahead, where the clause looks ahead; else a duration ("the first in two weeks"). */
function aheadAt(pieces: readonly Piece[], start: number): Found<Expression> | null {
  if (pieces[start]!.lower !== 'in') return null
  const article = /^an?$/.test(pieces[start + 1]?.lower ?? '')
  const number = article ? null : numberAt(pieces, start + 1)
  const end = article ? start + 2 : number?.form === 'cardinal' ? number.end : -1
  const unit = DURATIONS[pieces[end]?.lower ?? '']
  if (unit === undefined || !future(pieces, start, end + 1)) return null
  const when: When = { kind: 'shift', unit, by: number?.value ?? 1 }
  const value: Expression = {
    start: pieces[start]!.start, end: pieces[end]!.end, when, until: null, clock: null, untilClock: null, part: null, edge: null, direction: 'on', future: true,
  }
  return { end: end + 1, value }
}

function expressionAt(pieces: readonly Piece[], start: number): Found<Expression> | null {
  if (pieces[start]!.lower === 'in') return aheadAt(pieces, start)
  const slots: Slots = { when: null, until: null, clock: null, untilClock: null, part: null, edge: null }
  let at = start, direction: Time['direction'] = 'on', between = false
  const said = directionAt(pieces, at)
  if (said) { direction = said.value; at = skip(pieces, said.end, /^(?:about|around|at|the|on|in|as|early|late)$/, 0) }
  else if (pieces[at]!.lower === 'between') { between = true; at++ }
  const edge = edgeAt(pieces, at)
  if (edge) { slots.edge = edge.value; at = edge.end }
  let end = fill(pieces, said || edge ? skipLead(pieces, at) : at, slots)
  if (end === null) {
    // "after the talks", "early in the game": no time at all.
    return null
  }
  if (slots.when?.kind === 'date') end = thatYear(pieces, end, slots, slots.when)
  for (let next = joined(pieces, end, slots); next !== null; next = joined(pieces, end, slots)) end = next
  const range = rangeEnd(pieces, end, slots, between || direction === 'since')
  if (range !== null) { end = range; if (direction === 'since') direction = 'on' }
  else if (between) return null
  if (slots.when === null && slots.clock === null && slots.part === null) return null
  if (slots.when === null && slots.clock === null && !partMayStand(pieces, start, at)) return null
  counted(slots)
  // "following yesterday's contacts", "after Tuesday's vote": the day belongs to the noun, and the preposition too.
  // "just after noon" is noon, not a bound.
  if (slots.clock !== null && /^(?:just|shortly|soon|right|minutes|moments)$/.test(pieces[start - 1]?.lower ?? '') && (direction === 'after' || direction === 'before')) {
    direction = 'on'
    start--
  }
  if (said && pieces[end]?.lower === "'s") {
    direction = 'on'
    start = said.end
  }
  const first = pieces[start]!, last = pieces[end - 1]!
  const value: Expression = { start: first.start, end: last.end, ...slots, direction, future: future(pieces, start, end) }
  return { end, value }
}

/** "an hour before midnight": the clock time is the one so counted. */
function counted(slots: Slots): void {
  const { when, clock } = slots
  if (when?.kind !== 'anchored' || clock === null || (when.unit !== 'hour' && when.unit !== 'minute')) return
  const minutes = (clock.hour * 60 + clock.minute + Math.round(when.by * (when.unit === 'hour' ? 60 : 1)) + 2880) % 1440
  slots.clock = { ...clock, hour: Math.floor(minutes / 60), minute: minutes % 60 }
  slots.when = null
}

/** "that evening", "in the early hours", "overnight" stand for a time by themselves; "a good night" does not. */
function partMayStand(pieces: readonly Piece[], start: number, at: number): boolean {
  const before = pieces[start - 1]?.lower ?? ''
  return /^(?:overnight|mid|mid-|early|late|that|this|midday)$/.test(pieces[start]!.lower) || (before === 'the' && pieces[start - 2]?.lower === 'in') || (at > start)
}

function directionAt(pieces: readonly Piece[], at: number): Found<Time['direction']> | null {
  const three = phrase(pieces, at, 3)
  if (three === 'no later than' || three === 'not later than') return { end: at + 3, value: 'until' }
  const two = phrase(pieces, at, 2)
  if (at + 1 < pieces.length && Object.hasOwn(DIRECTIONS, two)) return { end: at + 2, value: DIRECTIONS[two]! }
  const one = pieces[at]!.lower
  return Object.hasOwn(DIRECTIONS, one) ? { end: at + 1, value: DIRECTIONS[one]! } : null
}

const EDGES: Readonly<Record<string, Edge>> = {
  early: 'early', late: 'late', mid: 'mid', earlier: 'so_far', later: 'to_come', 'mid-': 'mid',
}
const EDGE_NOUNS: Readonly<Record<string, Edge>> = {
  beginning: 'early', start: 'early', outset: 'early', middle: 'mid', end: 'late', close: 'late',
}

function edgeAt(pieces: readonly Piece[], at: number): Found<Edge> | null {
  const lower = pieces[at]?.lower ?? ''
  if (Object.hasOwn(EDGES, lower)) {
    const dash = pieces[at + 1]?.lower === '-' && !pieces[at + 1]!.spaced ? 1 : 0
    return { end: at + 1 + dash, value: EDGES[lower]! }
  }
  const i = lower === 'the' ? at + 1 : at
  const noun = pieces[i]?.lower ?? ''
  if (Object.hasOwn(EDGE_NOUNS, noun) && pieces[i + 1]?.lower === 'of') return { end: i + 2, value: EDGE_NOUNS[noun]! }
  return null
}

function skip(pieces: readonly Piece[], at: number, words: RegExp, most: number): number {
  let i = at
  while (i - at < most && i < pieces.length && words.test(pieces[i]!.lower)) i++
  return i
}

/** Past the small words that may stand between "late" or "since" and the day. */
function skipLead(pieces: readonly Piece[], at: number): number {
  return skip(pieces, at, /^(?:on|in|at|around|about|the|of|just|morning|hours)$/, 3) === at ? at : leadEnd(pieces, at)
}

function leadEnd(pieces: readonly Piece[], at: number): number {
  for (let i = at; i <= at + 3 && i < pieces.length; i++) {
    if (atomStarts(pieces, i)) return i
    if (!/^(?:on|in|at|around|about|the|of|just|hours)$/.test(pieces[i]!.lower)) return at
  }
  return at
}

function atomStarts(pieces: readonly Piece[], at: number): boolean {
  const slots: Slots = { when: null, until: null, clock: null, untilClock: null, part: null, edge: null }
  return fill(pieces, at, slots) !== null
}

/** Reads one clock time, part of a day, day or period into an empty slot. Gives one past its end. */
function fill(pieces: readonly Piece[], at: number, slots: Slots): number | null {
  if (at >= pieces.length) return null
  const { lower } = pieces[at]!
  if (slots.clock === null) {
    const clock = clockAt(pieces, at)
    if (clock) { slots.clock = clock.value; return clock.end }
  }
  if (slots.part === null) {
    const part = partAt(pieces, at, slots)
    if (part) { slots.part = part.value; return part.end }
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
  if (merged.kind === 'anchored' && slots.clock !== null && (merged.unit === 'minute' || merged.unit === 'hour')) return null
  slots.when = merged
  if (lower === 'tonight') slots.part = PARTS_OF_DAY['night']!
  if (lower === 'last' && pieces[at + 1]?.lower === 'night') slots.part = PARTS_OF_DAY['night']!
  return found.end
}

/** "two weeks before Christmas", "three days after January 12". */
function countedFrom(pieces: readonly Piece[], { end, value }: Found<When>): Found<When> | null {
  if (value.kind !== 'anchored' || !value.toEvent || end >= pieces.length) return null
  const named = dateAt(pieces, end) ?? relativeAt(pieces, end)
  if (!named || named.value.kind === 'anchored' || named.value.kind === 'vague' || named.value.kind === 'counted') return null
  // "two days before Tuesday's vote" counts from the vote's day all the same.
  return { end: named.end, value: { kind: 'counted', unit: value.unit, by: value.by, from: named.value } }
}

/** "earlier in the day", "the end of the year": a unit that an edge makes a time. */
function edgedUnit(pieces: readonly Piece[], at: number, edge: Edge | null): Found<When> | null {
  if (edge === null) return null
  const i = phrase(pieces, at, 2) === 'in the' ? at + 2 : pieces[at]!.lower === 'the' ? at + 1 : at
  const unit = DURATIONS[pieces[i]?.lower ?? '']
  if (unit === undefined || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') || pieces[i]!.lower.endsWith('s')) return null
  if (i === at && !/^(?:of|the)$/.test(pieces[at - 1]?.lower ?? '')) return null
  return { end: i + 1, value: unit === 'day' ? { kind: 'anchored', unit, by: 0 } : { kind: 'shift', unit, by: 0 } }
}

function partAt(pieces: readonly Piece[], at: number, slots: Slots): Found<readonly [number, number]> | null {
  const lower = pieces[at]!.lower
  const determined = /^(?:this|that|the)$/.test(lower) ? 1 : 0
  const word = pieces[at + determined]?.lower ?? ''
  if (word === 'hours' && slots.edge === 'early') return { end: at + determined + 1, value: [0, 6] }
  if (word === 'small' && pieces[at + determined + 1]?.lower === 'hours') return { end: at + determined + 2, value: [0, 6] }
  if (word === 'early' && pieces[at + determined + 1]?.lower === 'hours') return { end: at + determined + 2, value: [0, 6] }
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
  if (a.kind === 'date' && a.year === null && b.kind === 'date' && b.year !== null && b.month === null) return { ...a, year: b.year }
  if (a.kind === 'weekday' && a.week === null && b.kind === 'shift' && b.unit === 'week' && Math.abs(b.by) <= 1) {
    return { ...a, week: b.by as -1 | 0 | 1 }
  }
  return null
}

const JOINERS: ReadonlySet<string> = new Set([',', 'on', 'at', 'around', 'about', 'of', 'the', 'just', 'late', 'early', 'in', '(', 'after', 'before'])

/** "January of that year": the year last spoken of. */
function thatYear(pieces: readonly Piece[], end: number, slots: Slots, when: Extract<When, { kind: 'date' }>): number {
  const i = pieces[end]?.lower === 'of' ? end + 1 : end
  if (when.year !== null || !/^(?:that|the same) year$/.test(phrase(pieces, i, 2) + (pieces[i]?.lower === 'the' ? ` ${pieces[i + 2]?.lower}` : ''))) return end
  slots.when = { ...when, sameYear: true }
  return pieces[i]!.lower === 'the' ? i + 3 : i + 2
}

/** The next day, clock time or part of a day that belongs to the expression, after at most three joining words. */
function joined(pieces: readonly Piece[], end: number, slots: Slots): number | null {
  for (let i = end; i <= end + 3 && i < pieces.length; i++) {
    const trial: Slots = { ...slots }
    const bracket = pieces[end]?.text === '('
    // "11:36 a.m. (0336 GMT)": the same moment in another zone.
    const again = bracket && i === end + 1 && slots.clock !== null ? clockAt(pieces, i) : null
    if (again && pieces[again.end]?.text === ')') return again.end + 1
    if (mayJoin(pieces, end, i, slots)) {
      const next = fill(pieces, i, trial)
      if (next !== null && !(bracket && pieces[next]?.text !== ')')) {
        if (i > end && trial.edge === null && /^(?:late|early)$/.test(pieces[i - 1]!.lower)) trial.edge = pieces[i - 1]!.lower as Edge
        Object.assign(slots, trial)
        return bracket ? next + 1 : next
      }
    }
    if (!JOINERS.has(pieces[i]!.lower)) return null
  }
  return null
}

function mayJoin(pieces: readonly Piece[], end: number, at: number, slots: Slots): boolean {
  const between = phrase(pieces, end, at - end)
  const next = pieces[at]!
  const isYear = next.kind === 'number' && /^(?:1[5-9]|20)\d{2}$/.test(next.text)
  if (isYear && slots.clock === null) return between === '' || between === ',' || between === 'of' ? slots.when?.kind === 'date' : false
  if (/\b(?:before|after)$/.test(between)) return slots.when !== null && slots.clock === null && next.lower in { noon: 1, midnight: 1 }
  if (between.startsWith(',') && slots.clock === null && slots.part === null && slots.when?.kind !== 'weekday' && slots.when?.kind !== 'date') return false
  if (between === ',' && slots.when?.kind === 'date' && slots.when.day === null) return false
  return !/\bin$/.test(between) || slots.part !== null || /^(?:early|small|morning|afternoon|evening)$/.test(next.lower)
}

/** "to 2014", "- 2014", "and July" after "between": the other end of a range. */
function rangeEnd(pieces: readonly Piece[], end: number, slots: Slots, open: boolean): number | null {
  const mark = pieces[end]
  if (mark === undefined || slots.part !== null) return null
  const dash = mark.lower === '-'
  if (!(dash || mark.lower === 'to' || mark.lower === 'through' || mark.lower === 'until' || mark.lower === 'till' || (open && mark.lower === 'and'))) return null
  const trial: Slots = { when: null, until: null, clock: null, untilClock: null, part: null, edge: null }
  const at = skip(pieces, end + 1, /^(?:the|early|late|mid|around|about)$/, 2)
  // "December 3-5": the second day is of the same month.
  if (dash && slots.when?.kind === 'date' && slots.when.day !== null && pieces[end + 1]?.kind === 'number' && /^\d{1,2}$/.test(pieces[end + 1]!.text)) {
    const day = Number(pieces[end + 1]!.text)
    if (day > slots.when.day && day <= 31 && slots.clock === null) {
      slots.until = { ...slots.when, day }
      return end + 2
    }
  }
  const next = fill(pieces, at, trial)
  if (next === null) return null
  if (slots.clock !== null && trial.clock !== null && slots.when === null) {
    slots.untilClock = trial.clock
    return next
  }
  if (slots.when === null || trial.when === null || slots.when.kind !== trial.when.kind || slots.when.kind === 'shift') return null
  if (slots.when.kind === 'date' && trial.when.kind === 'date') {
    if ((slots.when.day === null) !== (trial.when.day === null) || (slots.when.month === null) !== (trial.when.month === null)) return null
    const year = yearOf(pieces, next, trial.when)
    if (slots.when.year === null && year.when.year !== null) slots.when = { ...slots.when, year: year.when.year }
    slots.until = year.when
    return year.end
  }
  slots.until = trial.when
  return next
}

function yearOf(pieces: readonly Piece[], end: number, when: Extract<When, { kind: 'date' }>): { end: number; when: Extract<When, { kind: 'date' }> } {
  const comma = pieces[end]?.text === ',' ? end + 1 : end
  const year = pieces[comma]
  if (when.year === null && year?.kind === 'number' && /^[12]\d{3}$/.test(year.text)) return { end: comma + 1, when: { ...when, year: Number(year.text) } }
  return { end, when }
}

/**
 * Is the time one to come? A word of the future must stand in the same clause before it, or after it where it opens the clause.
 */
function future(pieces: readonly Piece[], start: number, end: number): boolean {
  let i = start - 1
  for (; i >= 0 && i > start - 25 && !CLAUSE_BREAKS.has(pieces[i]!.lower); i--) if (FUTURE_WORDS.has(pieces[i]!.lower)) return true
  // "said Sunday they would": the day is that of the saying.
  const opens = i < 0 || (start - i <= 2 && pieces[i]!.kind === 'mark')
  if (!opens) return false
  const from = pieces[end]?.text === ',' ? end + 1 : end
  for (i = from; i < pieces.length && i < from + 12 && !CLAUSE_BREAKS.has(pieces[i]!.lower); i++) if (FUTURE_WORDS.has(pieces[i]!.lower)) return true
  return false
}
