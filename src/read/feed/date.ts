const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The zones that RFC 822 names, and a few that feeds do. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00', jst: '+09:00', aest: '+10:00',
}

const LETTER_DATE =
  /^(?:[a-z]{2,12}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s*([a-z]{1,5}|(?:gmt|utc)?[+-]\d\d:?\d\d)?)?$/i
const ISO_DATE =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[T\s](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?([a-z]{1,4}|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i

/**
 * The date of a feed's item (RFC 822 or 5322, ISO 8601 or RFC 3339) in the form of ISO 8601, as exact as it was and
 * with the offset it was written in; null where it cannot be read, or is no date of the calendar.
 */
export function isoDateOf(value: string | undefined): string | null {
  const text = (value ?? '').slice(0, 100).trim().replace(/\s+\([^()]*\)$/, '')
  const letter = LETTER_DATE.exec(text)
  if (letter) {
    const [, day = '', name = '', year = '', hour, minute, second, zone] = letter
    const month = MONTHS.indexOf(name.toLowerCase()) + 1
    return written([fullYear(year), String(month), day], [hour, minute, second], zone)
  }
  const [whole, year = '', month, day, hour, minute, second, zone] = ISO_DATE.exec(text) ?? []
  return whole === undefined ? null : written([year, month, day], [hour, minute, second], zone)
}

/** RFC 2822, 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`
}

type Part = string | undefined

function written([year, month, day]: readonly [string, Part, Part], [hour, minute, second]: readonly [Part, Part, Part], zone: Part): string | null {
  if (Number(year) === 0 || (month !== undefined && !isWithin(month, 1, 12))) return null
  if (day !== undefined && !isWithin(day, 1, daysIn(Number(year), Number(month)))) return null
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-')
  if (hour === undefined || minute === undefined) return date
  if (!isWithin(hour, 0, 23) || !isWithin(minute, 0, 59) || !isWithin(second ?? '0', 0, 60)) return null
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offsetOf(zone)}`
}

/** A zone that nobody knows is left out: the time is then local. */
function offsetOf(zone: Part): string {
  const digits = /([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '')
  if (digits) {
    const [, sign = '', hours = '', minutes = '00'] = digits
    return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`
  }
  return ZONES[(zone ?? '').toLowerCase()] ?? ''
}

function isWithin(part: string, low: number, high: number): boolean {
  return Number(part) >= low && Number(part) <= high
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
