import { DURATIONS } from '../../lexicon/units.js'
import { numberAt } from '../quantity/number.js'
import { phrase, type Piece, piecesOf } from '../quantity/piece.js'
import type { Range } from '../../text/span.js'
import type { Time } from '../../report/annotation.js'
import { future, mayBegin } from './context.js'
import { edgeAt } from './edge.js'
import type { Expression, Found, When } from './expression.js'
import { joined, skip, thatYear } from './join.js'
import { daysOfMonth, rangeEnd } from './range.js'
import { emptySlots, fill, type Slots } from './slots.js'

/** What was found in a sentence, as long as it is kept: amounts ask for it, times, and a story twice more. */
const found = new WeakMap<Range, { readonly text: string; readonly expressions: readonly Expression[] }>()

/** The expressions of time in a sentence of a text, in order, none within another. `pieces` are the sentence's, where they are at hand. */
export function expressionsIn(text: string, sentence: Range, pieces?: readonly Piece[]): readonly Expression[] {
  const known = found.get(sentence)
  if (known?.text === text) return known.expressions
  const expressions = recognise(pieces ?? piecesOf(text, sentence))
  found.set(sentence, { text, expressions })
  return expressions
}

/** Linear but for small constants. */
function recognise(pieces: readonly Piece[]): Expression[] {
  const out: Expression[] = []
  for (let at = 0; at < pieces.length;) {
    const found = mayBegin(pieces[at]!) ? expressionAt(pieces, at) : null
    if (found) out.push(found.value)
    at = found ? found.end : at + 1
  }
  return out
}

const DIRECTIONS: Readonly<Record<string, Time['direction']>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'until',
  before: 'before',
  after: 'after',
  from: 'since',
  through: 'until',
  following: 'after',
  'prior to': 'before',
  'as of': 'since',
  starting: 'since',
  beginning: 'since',
  'up to': 'until',
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
    start: pieces[start]!.start,
    end: pieces[end]!.end,
    when,
    until: null,
    clock: null,
    untilClock: null,
    part: null,
    edge: null,
    untilEdge: null,
    direction: 'on',
    future: true,
  }
  return { end: end + 1, value }
}

function expressionAt(pieces: readonly Piece[], start: number): Found<Expression> | null {
  if (pieces[start]!.lower === 'in') return aheadAt(pieces, start)
  const slots = emptySlots()
  let at = start,
    direction: Time['direction'] = 'on',
    between = false
  const said = directionAt(pieces, at)
  if (said) {
    direction = said.value
    at = skip(pieces, said.end, /^(?:about|around|at|the|on|in|as|early|late)$/, 0)
  } else if (pieces[at]!.lower === 'between') {
    between = true
    at++
  }
  const edge = edgeAt(pieces, at)
  if (edge) {
    slots.edge = edge.value
    at = edge.end
  }
  const days = edge ? null : daysOfMonth(pieces, at, between)
  if (days) [slots.when, slots.until] = days.value
  let end = days?.end ?? nowAt(pieces, at, between || direction === 'since', slots)
  end ??= fill(pieces, said || edge ? skipLead(pieces, at) : at, slots)
  if (end === null) {
    // "after the talks", "early in the game": no time at all.
    return null
  }
  if (slots.when?.kind === 'date' && !days) end = thatYear(pieces, end, slots, slots.when)
  for (let next = joined(pieces, end, slots); next !== null; next = joined(pieces, end, slots)) end = next
  const range = days ? end : rangeEnd(pieces, end, slots, between || direction === 'since')
  if (range !== null) {
    end = range
    if (direction === 'since') direction = 'on'
  } else if (between) return null
  if (slots.when === null && slots.clock === null && slots.part === null) return null
  if (slots.when === null && slots.clock === null && !partMayStand(pieces, start, at)) return null
  counted(slots)
  // "following yesterday's contacts", "after Tuesday's vote": the day belongs to the noun, and the preposition too.
  // "just after noon" is noon, not a bound.
  if (
    slots.clock !== null &&
    /^(?:just|shortly|soon|right|minutes|moments)$/.test(pieces[start - 1]?.lower ?? '') &&
    (direction === 'after' || direction === 'before')
  ) {
    direction = 'on'
    start--
  }
  if (said && pieces[end]?.lower === "'s") {
    direction = 'on'
    start = said.end
  }
  const first = pieces[start]!,
    last = pieces[end - 1]!
  const value: Expression = {
    start: first.start,
    end: last.end,
    ...slots,
    direction,
    future: future(pieces, start, end),
  }
  return { end, value }
}

/** "between now and Friday": now is a time where another follows it. */
function nowAt(pieces: readonly Piece[], at: number, open: boolean, slots: Slots): number | null {
  if (!open || pieces[at]?.lower !== 'now') return null
  slots.when = { kind: 'shift', unit: 'day', by: 0 }
  if (rangeEnd(pieces, at + 1, { ...slots }, true) !== null) return at + 1
  slots.when = null
  return null
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
  return (
    /^(?:overnight|mid|mid-|early|late|that|this|midday)$/.test(pieces[start]!.lower) ||
    (before === 'the' && pieces[start - 2]?.lower === 'in') ||
    at > start
  )
}

function directionAt(pieces: readonly Piece[], at: number): Found<Time['direction']> | null {
  const three = phrase(pieces, at, 3)
  if (three === 'no later than' || three === 'not later than') return { end: at + 3, value: 'until' }
  const two = phrase(pieces, at, 2)
  if (at + 1 < pieces.length && Object.hasOwn(DIRECTIONS, two)) return { end: at + 2, value: DIRECTIONS[two]! }
  const one = pieces[at]!.lower
  return Object.hasOwn(DIRECTIONS, one) ? { end: at + 1, value: DIRECTIONS[one]! } : null
}

/** Past the small words that may stand between "late" or "since" and the day. */
function skipLead(pieces: readonly Piece[], at: number): number {
  return skip(pieces, at, /^(?:on|in|at|around|about|the|of|just|morning|hours|year)$/, 3) === at
    ? at
    : leadEnd(pieces, at)
}

function leadEnd(pieces: readonly Piece[], at: number): number {
  for (let i = at; i <= at + 3 && i < pieces.length; i++) {
    if (atomStarts(pieces, i)) return i
    if (!/^(?:on|in|at|around|about|the|of|just|hours|year)$/.test(pieces[i]!.lower)) return at
  }
  return at
}

function atomStarts(pieces: readonly Piece[], at: number): boolean {
  const slots = emptySlots()
  return fill(pieces, at, slots) !== null
}
