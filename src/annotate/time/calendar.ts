/** Days of the Gregorian calendar as numbers: no clock, no time zone. A day is counted from 1970-01-01. */

export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 (H. Hinnant's days_from_civil). */
export function serial({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400),
    yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** The day of a serial number (civil_from_days). */
export function dayOf(days: number): Day {
  const z = days + 719468
  const era = Math.floor(z / 146097),
    doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** 0 for Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7
}

export function monthLength(year: number, month: number): number {
  return (
    serial({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) -
    serial({ year, month, day: 1 })
  )
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** A month counted on from another; `month` may run past its year. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + (month - 1) + count
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100
  const d = Math.floor(b / 4),
    e = b % 4,
    f = Math.floor((b + 8) / 25),
    g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30,
    i = Math.floor(c / 4),
    k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return serial({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 })
}

/** The nth weekday of a month; -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = serial({ year, month, day: monthLength(year, month) })
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = serial({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

const two = (n: number): string => String(n).padStart(2, '0')

export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`
}

export function isoDay(days: number): string {
  const { year, month, day } = dayOf(days)
  return `${isoMonth(year, month)}-${two(day)}`
}

export function isoMinute(days: number, hour: number, minute: number, zone: string): string {
  return `${isoDay(days)}T${two(hour)}:${two(minute)}${zone}`
}

/** The day of an ISO date or date-time; null where it is not as exact as a day. */
export function readIsoDay(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? serial(day) : null
}
