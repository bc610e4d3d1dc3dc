import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, MOVING_HOLIDAYS } from '../../lexicon/calendar.js'
import { addMonths, dayOf, easter, isoDay, isoMonth, nthWeekday, serial, weekdayOf } from './calendar.js'
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
  { first, months, year, shift }: Extract<When, { kind: 'quarter' }>,
  day: number | null,
): Period | null {
  let of = year
  if (of === null) {
    if (day === null) return null
    const now = dayOf(day)
    of = shift !== null ? now.year + shift : first <= now.month ? now.year : now.year - 1
  }
  return {
    from: isoMonth(of, first),
    to: isoMonth(of, first + months - 1),
    precision: 'month',
    absolute: year !== null,
  }
}

/** The feast nearest to the report's day, or the last, this year's or the next one; its weekend where that is meant. */
export function holidayPeriod(
  { name, year, shift, weekend }: Extract<When, { kind: 'holiday' }>,
  future: boolean,
  day: number | null,
): Period | null {
  const on = year !== null ? holiday(name, year) : day === null ? null : holidayNear(name, shift, future, day)
  if (on === null) return null
  return weekend ? longWeekend(on, year !== null) : dayPeriod(on, year !== null)
}

function holidayNear(name: string, shift: -1 | 0 | 1 | null, future: boolean, day: number): number {
  const now = dayOf(day).year
  const days = [now - 1, now, now + 1].map((year) => holiday(name, year))
  if (shift === -1) return days.filter((d) => d < day).pop() ?? days[0]!
  if (shift === 1) return days.find((d) => d > day) ?? days[2]!
  if (shift === 0) return days[1]!
  const far = (d: number): number => (d > day ? (d - day) * (future ? 0.7 : 1.5) : day - d)
  return days.sort((a, b) => far(a) - far(b))[0]!
}

/** Saturday and Sunday with the feast that stands next to them; none where the feast falls in mid-week. */
function longWeekend(day: number, absolute: boolean): Period | null {
  const weekday = weekdayOf(day)
  const [from, to] =
    weekday === 1 ? [-2, 0] : weekday === 6 ? [0, 1] : weekday === 0 ? [-1, 0] : weekday >= 4 ? [0, 7 - weekday] : []
  if (from === undefined || to === undefined) return null
  return { from: isoDay(day + from), to: isoDay(day + to), precision: 'day', absolute }
}

function holiday(name: string, year: number): number {
  const fixed = FIXED_HOLIDAYS[name]
  if (fixed) return serial({ year, month: fixed[0], day: fixed[1] })
  const moving = MOVING_HOLIDAYS[name]
  if (moving) return nthWeekday(year, moving[0], moving[1], moving[2]) + (moving[3] ?? 0)
  return easter(year) + (EASTER_HOLIDAYS[name] ?? 0)
}
