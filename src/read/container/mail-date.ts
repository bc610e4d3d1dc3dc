const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:([+-])(\d\d)(\d\d)|(ut|utc|gmt|z))?(?:\s*\([^)]*\))?\s*$/i

/** A letter's date (RFC 5322) in the form of ISO 8601, with the offset that it was written in; null where it is none. */
export function isoDate(value: string): string | null {
  const match = DATE.exec(value.slice(0, 200).trim())
  if (!match) return null
  const [, day = '', name = '', year = '', hour = '', minute = '', second, sign, hours, minutes, zone] = match
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0) return null
  const two = (text: string | number): string => String(text).padStart(2, '0')
  const offset = zone !== undefined || (hours === '00' && minutes === '00') ? 'Z' : sign === undefined ? '' : `${sign}${hours}:${minutes}`
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second ?? '00'}${offset}`
}
