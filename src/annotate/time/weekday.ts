import { addMonths, dayOf, isDay, isoDay, monthLength, nthWeekday, readIsoDay, serial, weekdayOf } from './calendar.js'
import type { When } from './expression.js'
import { dayPeriod, type Period } from './period.js'
import type { Reference } from './resolve.js'

/**
 * "the first week of May", given May: a week is the month's that most of its days lie in; the first weekend has its Saturday
 * there.
 */
export function withinPeriod(
  { unit, weekday, nth }: Extract<When, { kind: 'within' }>,
  named: Period | null,
): Period | null {
  if (named === null || !/^\d{4}-\d{2}$/.test(named.from)) return null
  const [year, month] = [Number(named.from.slice(0, 4)), Number(named.from.slice(5))]
  const inMonth = (day: number): boolean => isoDay(day).startsWith(named.from)
  if (unit === 'day') {
    const day = serial({ year, month, day: nth < 0 ? monthLength(year, month) : nth })
    return inMonth(day) ? dayPeriod(day, named.absolute) : null
  }
  const day = nthWeekday(year, month, unit === 'weekday' ? weekday! : unit === 'week' ? 4 : 6, nth)
  if (!inMonth(day)) return null
  if (unit === 'weekday') return dayPeriod(day, named.absolute)
  const [back, on] = unit === 'week' ? [3, 3] : [0, 1]
  const precision = unit === 'week' ? 'week' : 'day'
  return { from: isoDay(day - back), to: isoDay(day + on), precision, absolute: named.absolute }
}

/** A weekday against the report's day, or, "the following Friday", against the time last spoken of. */
export function weekdayPeriod(
  when: Extract<When, { kind: 'weekday' }>,
  future: boolean,
  { day, spoken, last }: Pick<Reference, 'day' | 'spoken' | 'last'>,
): Period | null {
  if (when.following) {
    const from = spoken ?? readIsoDay(last)
    return from === null ? null : dayPeriod(from + ((when.weekday - weekdayOf(from) + 6) % 7) + 1, false)
  }
  if (day === null) return null
  if (when.dayOfMonth !== undefined) {
    const found = numberedWeekday(when.weekday, when.dayOfMonth, future, day)
    return found === null ? null : dayPeriod(found, false)
  }
  if (when.ofWeek === undefined) return dayPeriod(weekdayNear(when, future, day), false)
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return Math.abs(when.ofWeek) > 5000 ? null : dayPeriod(monday + 7 * when.ofWeek + ((when.weekday + 6) % 7), false)
}

/** "Friday the 26th": the nearest one, of which those that the tense asks for count as nearer; null beyond half a year. */
function numberedWeekday(weekday: number, dayOfMonth: number, future: boolean, day: number): number | null {
  const now = dayOf(day)
  const days = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
    .map((by) => ({ ...addMonths(now.year, now.month, by), day: dayOfMonth }))
    .filter((date) => isDay(date) && weekdayOf(serial(date)) === weekday)
    .map(serial)
  const far = (found: number): number => Math.abs(found - day) * (found !== day && found > day !== future ? 1.5 : 1)
  return days.sort((a, b) => far(a) - far(b))[0] ?? null
}

/** The Tuesday meant: on or before the report's day in the past, on or after it in the future. */
function weekdayNear({ weekday, week }: Extract<When, { kind: 'weekday' }>, future: boolean, day: number): number {
  const monday = day - ((weekdayOf(day) + 6) % 7),
    inWeek = (weekday + 6) % 7
  const back = (weekdayOf(day) - weekday + 7) % 7,
    on = (weekday - weekdayOf(day) + 7) % 7
  if (week === -1) return day - (back === 0 ? 7 : back)
  if (week === 1) return on === 0 ? day + 7 : monday + 7 + inWeek
  if (week === 0) return monday + inWeek
  return future ? day + on : day - back
}
