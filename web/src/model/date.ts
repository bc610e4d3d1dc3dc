const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as exact as it was given. `instant` is milliseconds from 1970 in UTC at its start, `until` at its end. */
export interface Moment {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly time: string | null
  readonly offset: string | null
  readonly instant: number
  readonly until: number
}

const iso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Read an ISO date or date-time; null where it is none. A time without an offset counts as UTC, for order alone. */
export function momentOf(text: string | null | undefined): Moment | null {
  const match = iso.exec((text ?? '').slice(0, 40))
  if (!match) return null
  const [, y = '', mo, d, h, mi, s, offset] = match
  const year = Number(y)
  const month = mo === undefined ? null : Number(mo)
  const day = d === undefined ? null : Number(d)
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return null
  const shift = offset && offset !== 'Z' ? minutes(offset) * 60_000 : 0
  const at = (yy: number, mm: number, dd: number, hh = 0, nn = 0, ss = 0) => Date.UTC(yy, mm, dd, hh, nn, ss) - shift
  const instant = at(year, (month ?? 1) - 1, day ?? 1, Number(h ?? 0), Number(mi ?? 0), Number(s ?? 0))
  const until =
    month === null
      ? at(year + 1, 0, 1)
      : day === null
        ? at(year, month, 1)
        : h === undefined
          ? at(year, month - 1, day + 1)
          : instant
  return { year, month, day, time: h === undefined ? null : `${h}:${mi}`, offset: offset ?? null, instant, until }
}

function minutes(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1
  const digits = offset.replace(/\D/g, '')
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)))
}

/** "14 March 2026, 11:20", as exact as the date is. */
export function longDate(moment: Moment): string {
  const time = moment.time === null ? '' : `, ${moment.time}${zone(moment.offset)}`
  return dayOf(moment, false) + time
}

/** "14 Mar 11:20", with the year where `year` asks for it. */
export function shortDate(moment: Moment, year: boolean): string {
  const month = moment.month === null ? '' : `${months[moment.month - 1]?.slice(0, 3)} `
  const day = moment.day === null ? '' : `${moment.day} `
  const named = `${day}${month}${year || moment.month === null ? moment.year : ''}`.trim()
  return moment.time === null ? named : `${named} ${moment.time}`
}

function zone(offset: string | null): string {
  return offset === null ? '' : offset === 'Z' ? ' UTC' : ` UTC${offset}`
}

function dayOf(moment: Moment, withoutYear: boolean): string {
  const year = withoutYear ? '' : ` ${moment.year}`
  if (moment.month === null) return `${moment.year}`
  const month = months[moment.month - 1] ?? ''
  return moment.day === null ? `${month}${year}` : `${moment.day} ${month}${year}`
}

/** "14 March 06:31 to 15 March 2026 09:40": the year once where both share it. */
export function dateRange(first: Moment, last: Moment): string {
  const same = first.year === last.year && first.month === last.month && first.day === last.day
  const plain = (moment: Moment, withoutYear: boolean) =>
    dayOf(moment, withoutYear && moment.month !== null) + (moment.time === null ? '' : ` ${moment.time}`)
  if (same && first.time === last.time) return plain(first, false)
  if (same) return `${dayOf(first, false)}${first.time && last.time ? `, ${first.time} to ${last.time}` : ''}`
  return `${plain(first, first.year === last.year)} to ${plain(last, false)}`
}

/** A tick's words on an axis whose ticks are `step` milliseconds apart. */
export function tickWords(instant: number, step: number): string {
  const date = new Date(instant)
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]?.slice(0, 3)}`
  if (step < 86_400_000) {
    const hour = date.getUTCHours()
    const clock = `${String(hour).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`
    return hour === 0 && date.getUTCMinutes() === 0 ? day : clock
  }
  if (step < 27 * 86_400_000) return day
  const month = date.getUTCMonth()
  if (step < 360 * 86_400_000 && month > 0) return months[month]?.slice(0, 3) ?? ''
  return String(date.getUTCFullYear())
}
