import { SECONDS, type DurationUnit } from '../../lexicon/units.js'
import type { Time } from '../../report/annotation.js'
import {
  addMonths,
  dayOf,
  isDay,
  isoDay,
  isoMinute,
  isoMonth,
  isoYear,
  monthLength,
  readIsoDay,
  serial,
  weekdayOf,
} from './calendar.js'
import type { Clock, Edge, Expression, When } from './expression.js'
import { dayPeriod, monthPeriod, weekPeriod, yearPeriod, type Period } from './period.js'
import { weekdayPeriod, withinPeriod } from './weekday.js'
import { holidayPeriod, quarterPeriod, seasonPeriod } from './season.js'

/** What an expression is read against. */
export interface Reference {
  /** The report's day as a serial number, or null where it is unknown. */
  readonly day: number | null
  /** The day that the text last spoke of, for a clock time without one. */
  readonly spoken: number | null
  /** The time that the text last spoke of, for "the following month": an ISO date of any exactness. */
  readonly last: string | null
  /** How the reference day is known. */
  readonly basis: 'report_date' | 'story'
}

/** An expression with its date. What cannot be worked out is null with basis `none`. */
export function resolve(expression: Expression, reference: Reference): Time {
  const { start, end, direction } = expression
  const period =
    expression.until && expression.when
      ? span(
          expression,
          periodOf(expression.when, expression, reference),
          untilOf(expression, reference),
          reference.day,
        )
      : expression.when
        ? periodOf(expression.when, expression, reference)
        : inherited(expression, reference)
  if (period === null) {
    return { start, end, from: null, to: null, precision: precisionOf(expression), basis: 'none', direction }
  }
  const exact = clocked(period, expression)
  const basis = period.absolute ? 'absolute' : reference.basis
  return { start, end, ...bounded(exact, expression), basis, direction }
}

/** A clock time or a part of a day without a day is of the day last spoken of. */
function inherited(expression: Expression, reference: Reference): Period | null {
  if (reference.spoken === null || (expression.clock === null && expression.part === null)) return null
  // Midnight without a day ends the day that was spoken of.
  const midnight = expression.clock !== null && expression.clock.hour === 0 && !expression.clock.exact
  return dayPeriod(reference.spoken + (midnight ? 1 : 0), false)
}

function precisionOf({ clock, part, when }: Expression): Time['precision'] {
  if (clock) return clock.exact ? 'minute' : 'hour'
  if (part) return 'part_of_day'
  return when?.kind === 'weekday' || (when?.kind === 'date' && when.day !== null) ? 'day' : 'unknown'
}

/** The other end of a range, which has an edge of its own: "late May to June". */
function untilOf(expression: Expression, reference: Reference): Period | null {
  return expression.until && periodOf(expression.until, { ...expression, edge: expression.untilEdge }, reference)
}

function span({ when, until }: Expression, a: Period | null, b: Period | null, day: number | null): Period | null {
  if (!a || !b) return null
  if (a.from <= b.to) return { from: a.from, to: b.to, precision: a.precision, absolute: a.absolute && b.absolute }
  if (!b.absolute && !a.absolute && when?.kind === 'date' && when.month !== null && day !== null) {
    // "will be shut from August to October", said in September: the stretch that is under way.
    const begun = yearOn(a, -1)
    if (begun !== null && begun.from <= isoDay(day) && isoDay(day) <= b.to)
      return { from: begun.from, to: b.to, precision: a.precision, absolute: false }
  }
  const next = b.absolute || until?.kind === 'shift' ? null : later(b, a.from)
  return next && { from: a.from, to: next.to, precision: a.precision, absolute: false }
}

/**
 * The next time that a weekday, month or day of the year comes after a date: "Monday to Friday", "August to October".
 */
function later(period: Period, after: string): Period | null {
  const day = readIsoDay(period.to),
    start = readIsoDay(after)
  if (day !== null && start !== null && start - day < 7) return dayPeriod(day + 7, false)
  const next = yearOn(period, 1)
  return next === null || next.to < after ? null : next
}

/** The same time of another year; none for a leap day. */
function yearOn(period: Period, by: number): Period | null {
  const on = (iso: string): string => isoYear(Number(iso.slice(0, 4)) + by) + iso.slice(4)
  const [from, to] = [on(period.from), on(period.to)]
  return from.endsWith('-02-29') || to.endsWith('-02-29') ? null : { ...period, from, to }
}

/** A bound has one end: the other is open. */
function bounded(period: Period, { direction }: Expression): Pick<Time, 'from' | 'to' | 'precision'> {
  const { from, to, precision } = period
  if (direction === 'since') return { from, to: null, precision }
  if (direction === 'after') return { from: to, to: null, precision: 'bound' }
  if (direction === 'until') return { from: null, to, precision: 'bound' }
  if (direction === 'before') return { from: null, to: from, precision: 'bound' }
  return { from, to, precision }
}

/** Hours and minutes put to a day. */
function clocked(period: Period, { clock, untilClock, part, edge }: Expression): Period {
  const day = period.precision === 'day' && period.from === period.to ? readIsoDay(period.from) : null
  if (day === null) return period
  if (clock) {
    const from = stamp(day, clock),
      to = untilClock ? stamp(day, untilClock) : from
    return { ...period, from, to, precision: clock.exact ? 'minute' : 'hour' }
  }
  if (part || edge === 'late' || edge === 'early') {
    const [begins, ends] = narrowed(part ?? (edge === 'late' ? [18, 24] : [0, 9]), part ? edge : null)
    return {
      ...period,
      from: isoMinute(day, begins, 0, ''),
      to: ends === 24 ? isoMinute(day, 23, 59, '') : isoMinute(day, ends, 0, ''),
      precision: 'part_of_day',
    }
  }
  return period
}

/** "early afternoon" is the first half, "late evening" the second. */
function narrowed([from, to]: readonly [number, number], edge: Edge | null): readonly [number, number] {
  const half = from + Math.floor((to - from) / 2)
  return edge === 'early' ? [from, half] : edge === 'late' ? [half, to] : [from, to]
}

function stamp(day: number, { hour, minute, zone }: Clock): string {
  return isoMinute(day, hour, minute, zone)
}

function periodOf(when: When, expression: Expression, reference: Reference): Period | null {
  const { day } = reference
  switch (when.kind) {
    case 'date':
      return datePeriod(withYear(when, reference), expression, day)
    case 'weekday':
      return weekdayPeriod(when, expression.future, reference)
    case 'shift':
      return day === null ? null : shiftPeriod(when.unit, when.by, day, expression)
    case 'stretch':
      return day === null ? null : stretchPeriod(when, day)
    case 'season':
      return seasonPeriod(when, day)
    case 'quarter':
      return quarterPeriod(when, day)
    case 'years':
      return { from: isoYear(when.from), to: isoYear(when.to), precision: 'year', absolute: true }
    case 'holiday':
      return holidayPeriod(when, expression.future, day)
    case 'within':
      return withinPeriod(when, periodOf(when.of, { ...expression, edge: null }, reference))
    case 'anchored':
      return anchoredPeriod(when, reference)
    case 'counted':
      return countedPeriod(when, expression, reference)
    case 'vague':
      return null
  }
}

/** So many units from the first day of a time that is named; months and years from its month. */
function countedPeriod(
  { unit, by, from }: Extract<When, { kind: 'counted' }>,
  expression: Expression,
  reference: Reference,
): Period | null {
  const named = periodOf(from, expression, reference)
  const day = named === null ? null : readIsoDay(named.from)
  if (named === null || Math.abs(by) > 5000) return null
  const months = MONTHS_IN[unit]
  if (months !== undefined) {
    if (named.from.length < 7)
      return unit === 'year' ? yearPeriod(Number(named.from) + Math.round(by), named.absolute, null) : null
    const to = addMonths(Number(named.from.slice(0, 4)), Number(named.from.slice(5, 7)), Math.round(by * months))
    return monthPeriod(to.year, to.month, named.absolute, null)
  }
  const days = Math.round((by * SECONDS[unit]!) / SECONDS['day']!)
  return day === null || days === 0 ? null : dayPeriod(day + days, named.absolute)
}

/** The year of "January of that year" and "this August". */
function withYear(when: Extract<When, { kind: 'date' }>, { last, day }: Reference): Extract<When, { kind: 'date' }> {
  if (when.sameYear && last !== null) return { ...when, year: Number(last.slice(0, 4)) }
  return when.thisYear && day !== null ? { ...when, year: dayOf(day).year } : when
}

/**
 * "the following month", "two days later": counted from the time last spoken of, where that is as exact as the unit.
 */
function anchoredPeriod(
  { unit, by, toEvent }: Extract<When, { kind: 'anchored' }>,
  { last, spoken }: Reference,
): Period | null {
  if (toEvent || last === null || Math.abs(by) > 5000) return null
  const from = spoken ?? readIsoDay(last)
  if (unit === 'day' || unit === 'night') return from === null ? null : dayPeriod(from + Math.round(by), false)
  if (unit === 'week' && from !== null) return weekPeriod(from, Math.round(by), null)
  const [year, month] = [Number(last.slice(0, 4)), last.length >= 7 ? Number(last.slice(5, 7)) : null]
  if (unit === 'year') return yearPeriod(year + Math.round(by), false, null)
  if (unit !== 'month' || month === null) return null
  const to = addMonths(year, month, Math.round(by))
  return monthPeriod(to.year, to.month, false, null)
}

function datePeriod(
  when: Extract<When, { kind: 'date' }>,
  { future, edge }: Expression,
  day: number | null,
): Period | null {
  const { month } = when
  if (month === null && when.day !== null)
    return day === null ? null : dayPeriod(nearestMonth(when.day, future, day), false)
  if (month === null) return when.year === null ? null : yearPeriod(when.year, true, edge)
  if (when.otherWay && when.year !== null && when.day !== null) return eitherWay(when.year, month, when.day, day)
  if (when.year !== null) {
    return when.day === null
      ? monthPeriod(when.year, month, true, edge)
      : dayPeriod(serial({ year: when.year, month, day: when.day }), true)
  }
  if (day === null) return null
  const now = dayOf(day)
  if (when.day === null) {
    const passed = month <= now.month
    const year = future ? now.year + (month < now.month ? 1 : 0) : now.year - (passed ? 0 : 1)
    return monthPeriod(year, month, false, edge)
  }
  // The nearest one, of which the past counts as nearer unless the clause looks ahead.
  const years = [now.year - 1, now.year, now.year + 1].filter((year) => isDay({ year, month, day: when.day! }))
  const far = (year: number): number => {
    const distance = serial({ year, month, day: when.day! }) - day
    return distance > 0 ? distance * (future ? 0.7 : 1.5) : -distance
  }
  const best = years.sort((a, b) => far(a) - far(b))[0]
  return best === undefined ? null : dayPeriod(serial({ year: best, month, day: when.day }), false)
}

/** "the 18th": of this month, or of the one before where that is still to come and the clause looks back. */
function nearestMonth(dayOfMonth: number, future: boolean, day: number): number {
  const now = dayOf(day)
  const by = future ? (dayOfMonth < now.day ? 1 : 0) : dayOfMonth > now.day ? -1 : 0
  const { year, month } = addMonths(now.year, now.month, by)
  return serial({ year, month, day: Math.min(dayOfMonth, monthLength(year, month)) })
}

/** "4/12/2025" may be April or December: the report's day decides where one of them is within a month of it. */
function eitherWay(year: number, month: number, dayOfMonth: number, day: number | null): Period | null {
  const [a, b] = [serial({ year, month, day: dayOfMonth }), serial({ year, month: dayOfMonth, day: month })]
  const near = (d: number): boolean => day !== null && Math.abs(d - day) <= 31
  if (near(a) !== near(b)) return dayPeriod(near(a) ? a : b, false)
  return yearPeriod(year, true, null)
}

const MONTHS_IN: Partial<Record<DurationUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

function shiftPeriod(unit: DurationUnit, by: number, day: number, { edge }: Expression): Period | null {
  if (!Number.isFinite(by) || Math.abs(by) > 5000) return null
  const now = dayOf(day)
  if (by === 0 && (edge === 'so_far' || edge === 'to_come')) return partGone(unit, edge, day)
  if (unit === 'day' || unit === 'night') return dayPeriod(day + Math.round(by), false)
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (unit === 'week') return weekPeriod(day, Math.round(by), edge)
  if (unit === 'fortnight') return weekPeriod(day, Math.round(by * 2), edge)
  if (unit === 'weekend') {
    const saturday = day - ((weekdayOf(day) + 6) % 7) + 5 + 7 * by
    return { from: isoDay(saturday), to: isoDay(saturday + 1), precision: 'day', absolute: false }
  }
  const months = MONTHS_IN[unit]!
  if (unit === 'month') {
    const to = addMonths(now.year, now.month, Math.round(by))
    return monthPeriod(to.year, to.month, false, edge)
  }
  if (unit === 'quarter') {
    const to = addMonths(now.year, now.month - ((now.month - 1) % 3), 3 * Math.round(by))
    const last = addMonths(to.year, to.month, 2)
    return {
      from: isoMonth(to.year, to.month),
      to: isoMonth(last.year, last.month),
      precision: 'month',
      absolute: false,
    }
  }
  if (!Number.isInteger(by)) {
    const to = addMonths(now.year, now.month, Math.round(by * months))
    return monthPeriod(to.year, to.month, false, null)
  }
  if (unit === 'decade' || unit === 'century') {
    const years = months / 12
    const from = now.year - (now.year % years) + by * years
    return from < 1 || from > 9899
      ? null
      : { from: isoYear(from), to: isoYear(from + years - 1), precision: 'year', absolute: false }
  }
  const year = now.year + (by * months) / 12
  return year < 1 || year > 9999 ? null : yearPeriod(year, false, edge)
}

/** "earlier this year", "later this month", "the rest of the week". */
function partGone(unit: DurationUnit, edge: 'so_far' | 'to_come', day: number): Period | null {
  if (unit === 'week') return weekPeriod(day, 0, edge)
  const { year, month } = dayOf(day)
  if (unit === 'month') {
    const [from, to] =
      edge === 'so_far'
        ? [serial({ year, month, day: 1 }), day]
        : [day, serial({ year, month, day: monthLength(year, month) })]
    return { from: isoDay(from), to: isoDay(to), precision: 'month', absolute: false }
  }
  if (unit !== 'year') return null
  const [from, to] = edge === 'so_far' ? [1, month] : [month, 12]
  return { from: isoMonth(year, from), to: isoMonth(year, to), precision: 'year', absolute: false }
}

/** "the last two quarters": whole ones, without the one under way. */
function quartersPeriod(count: number, side: -1 | 1, day: number): Period {
  const now = dayOf(day)
  const begun = now.month - ((now.month - 1) % 3)
  const from = addMonths(now.year, begun, side < 0 ? -3 * count : 3)
  const to = addMonths(now.year, begun, side < 0 ? -1 : 3 * count + 2)
  return { from: isoMonth(from.year, from.month), to: isoMonth(to.year, to.month), precision: 'month', absolute: false }
}

function stretchPeriod({ unit, count, side }: Extract<When, { kind: 'stretch' }>, day: number): Period | null {
  const now = dayOf(day)
  const months = MONTHS_IN[unit]
  if (!Number.isFinite(count) || count > 5000) return null
  if (unit === 'quarter' && Number.isInteger(count) && count > 0) return quartersPeriod(count, side, day)
  if (months !== undefined) {
    const far = addMonths(now.year, now.month, side * Math.round(count * months))
    const [a, b] = side < 0 ? [far, now] : [now, far]
    return { from: isoMonth(a.year, a.month), to: isoMonth(b.year, b.month), precision: 'month', absolute: false }
  }
  const days = Math.round((count * SECONDS[unit]!) / SECONDS['day']!)
  const [a, b] = side < 0 ? [day - days, day] : [day, day + days]
  return { from: isoDay(a), to: isoDay(b), precision: 'day', absolute: false }
}
