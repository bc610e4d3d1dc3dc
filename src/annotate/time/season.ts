import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, MOVING_HOLIDAYS } from '../../lexicon/calendar.js'
import { addMonths, dayOf, easter, isoMonth, nthWeekday, serial } from './calendar.js'
import type { When } from './expression.js'
import { dayPeriod, type Period } from './period.js'

export function seasonPeriod(
  { first, months, year, shift }: Extract<When, { kind: 'season' }>,
  day: number | null,
): Period | null {
  let of = year
  if (of === null) {
    if (day === null) return null
    const now = dayOf(day)
    // The season under way or last begun; "last summer" may be this year's, "next summer" is the one to come.
    of = first <= now.month ? now.year : now.year - 1
    const ended = addMonths(of, first, months)
    const over = ended.year * 12 + ended.month <= now.year * 12 + now.month
    if (shift === -1 && !over) of--
    if (shift === 1) of++
    if (shift === 0) of = now.year
  }
  const last = addMonths(of, first, months - 1)
  return { from: isoMonth(of, first), to: isoMonth(last.year, last.month), precision: 'month', absolute: year !== null }
}

export function quarterPeriod(
  { quarter, year }: Extract<When, { kind: 'quarter' }>,
  day: number | null,
): Period | null {
  let of = year
  if (of === null) {
    if (day === null) return null
    const now = dayOf(day)
    of = quarter * 3 - 2 <= now.month ? now.year : now.year - 1
  }
  return {
    from: isoMonth(of, quarter * 3 - 2),
    to: isoMonth(of, quarter * 3),
    precision: 'month',
    absolute: year !== null,
  }
}

export function holidayPeriod(name: string, year: number | null, future: boolean, day: number | null): Period | null {
  if (year !== null) return dayPeriod(holiday(name, year), true)
  if (day === null) return null
  const now = dayOf(day).year
  const far = (d: number): number => (d > day ? (d - day) * (future ? 0.7 : 1.5) : day - d)
  const days = [now - 1, now, now + 1].map((y) => holiday(name, y)).sort((a, b) => far(a) - far(b))
  return dayPeriod(days[0]!, false)
}

function holiday(name: string, year: number): number {
  const fixed = FIXED_HOLIDAYS[name]
  if (fixed) return serial({ year, month: fixed[0], day: fixed[1] })
  const moving = MOVING_HOLIDAYS[name]
  if (moving) return nthWeekday(year, moving[0], moving[1], moving[2])
  return easter(year) + (EASTER_HOLIDAYS[name] ?? 0)
}
