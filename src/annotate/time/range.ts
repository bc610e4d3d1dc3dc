import type { Piece } from '../quantity/piece.js'
import { dateAt, dayAt, type DateWhen } from './date.js'
import { edgeAt } from './edge.js'
import type { Found, When } from './expression.js'
import { skip } from './join.js'
import { emptySlots, fill, type Slots } from './slots.js'

/** Does the word at `at` lead to a range's other end? "and" does after "between". */
function leads(pieces: readonly Piece[], at: number, open: boolean): boolean {
  const lower = pieces[at]?.lower ?? ''
  return /^(?:-|to|through|until|till)$/.test(lower) || (open && lower === 'and')
}

/** "3 to 5 May", "between the ninth and the 17th of April": two days of a month that is named once, the later day. */
export function daysOfMonth(pieces: readonly Piece[], at: number, open: boolean): Found<[DateWhen, DateWhen]> | null {
  const first = dayAt(pieces, pieces[at]?.lower === 'the' ? at + 1 : at)
  if (!first || !leads(pieces, first.end, open)) return null
  const second = pieces[first.end + 1]?.lower === 'the' ? first.end + 2 : first.end + 1
  if (dayAt(pieces, second) === null) return null
  const last = dateAt(pieces, second)
  if (!last || last.value.day === null || last.value.month === null || last.value.day <= first.value) return null
  return { end: last.end, value: [{ ...last.value, day: first.value }, last.value] }
}

/** "to 2014", "- 2014", "and July" after "between": the other end of a range. */
export function rangeEnd(pieces: readonly Piece[], end: number, slots: Slots, open: boolean): number | null {
  if (!leads(pieces, end, open) || slots.part !== null) return null
  const dash = pieces[end]!.lower === '-'
  const sameMonth = laterDay(pieces, end + 1, slots, dash)
  if (sameMonth) {
    slots.until = sameMonth.value
    if (slots.when?.kind === 'date') slots.when = { ...slots.when, year: sameMonth.value.year }
    return sameMonth.end
  }
  const trial = emptySlots()
  const edge = edgeAt(pieces, end + 1)
  slots.untilEdge = edge?.value ?? null
  trial.edge = slots.untilEdge
  const next = fill(pieces, skip(pieces, edge?.end ?? end + 1, /^(?:the|around|about)$/, 2), trial)
  if (next === null) return null
  if (slots.clock !== null && trial.clock !== null && slots.when === null) {
    slots.untilClock = trial.clock
    return next
  }
  if (slots.when === null || trial.when === null || slots.clock !== null || trial.clock !== null) return null
  if (slots.when.kind === 'date' && trial.when.kind === 'date')
    return datesEnd(pieces, next, slots, slots.when, trial.when)
  const alike = slots.when.kind === trial.when.kind && slots.when.kind !== 'shift'
  if (!alike && (dash || !isDay(slots.when) || !isDay(trial.when))) return null
  slots.until = trial.when
  return next
}

/** "December 3-5", "May 3 to 5, 2019": the second day is of the same month. */
function laterDay(pieces: readonly Piece[], at: number, { when, clock }: Slots, dash: boolean): Found<DateWhen> | null {
  if (when?.kind !== 'date' || when.day === null || when.month === null || clock !== null) return null
  const day = pieces[at]?.kind === 'number' ? dayAt(pieces, at) : null
  if (!day || day.value <= when.day || pieces[day.end]?.text === '/') return null
  const year = when.year === null ? yearOf(pieces, day.end, { ...when, day: day.value }) : null
  const next = pieces[day.end]
  // "from May 3 to 5 people" names no second day.
  const free = dash || next === undefined || next.kind === 'mark' || FREE.test(next.lower) || year?.when.year != null
  return free ? { end: year?.end ?? day.end, value: year?.when ?? { ...when, day: day.value } } : null
}

const FREE = /^(?:and|but|or|when|that|in|at|after|before|with|as|by|for|while)$/

/** Two dates as exact as each other; the year that is said once is both dates' year. */
function datesEnd(
  pieces: readonly Piece[],
  next: number,
  slots: Slots,
  first: DateWhen,
  last: DateWhen,
): number | null {
  if ((first.day === null) !== (last.day === null) || (first.month === null) !== (last.month === null)) return null
  const { end, when } = yearOf(pieces, next, last)
  if (first.year === null && when.year !== null) slots.when = { ...first, year: yearBefore(first, when, when.year) }
  slots.until = when
  return end
}

/** "November to February 2017" began the year before. */
function yearBefore(first: DateWhen, last: DateWhen, year: number): number {
  const order = (when: DateWhen): number => (when.month ?? 0) * 32 + (when.day ?? 0)
  return order(first) > order(last) ? year - 1 : year
}

/** Does it name one day? */
function isDay(when: When): boolean {
  return (
    when.kind === 'weekday' ||
    when.kind === 'holiday' ||
    (when.kind === 'date' && when.day !== null) ||
    (when.kind === 'shift' && when.unit === 'day')
  )
}

function yearOf(pieces: readonly Piece[], end: number, when: DateWhen): { end: number; when: DateWhen } {
  const comma = pieces[end]?.text === ',' ? end + 1 : end
  const year = pieces[comma]
  if (when.year === null && year?.kind === 'number' && /^[12]\d{3}$/.test(year.text))
    return { end: comma + 1, when: { ...when, year: Number(year.text) } }
  return { end, when }
}
