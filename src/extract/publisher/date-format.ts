const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/** What a letter group of a format stands for in a text. */
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})', MMMM: '(?<name>[A-Za-z]{3,9})', MMM: '(?<name>[A-Za-z]{3,4})\\.?', MM: '(?<month>\\d\\d)', M: '(?<month>\\d\\d?)',
  DD: '(?<day>\\d\\d)', D: '(?<day>\\d\\d?)(?:st|nd|rd|th)?', dddd: '[A-Za-z]{3,9}', ddd: '[A-Za-z]{3}', HH: '(?<hour>\\d\\d)', H: '(?<hour>\\d\\d?)',
  hh: '(?<hour>\\d\\d)', h: '(?<hour>\\d\\d?)', mm: '(?<minute>\\d\\d)', ss: '(?<second>\\d\\d)', A: '(?<half>[AaPp])\\.?[Mm]\\.?', ZZ: '(?<offset>Z|[+-]\\d\\d:?\\d\\d)',
}

/** A pattern for a date as a format writes it (`D MMMM YYYY, HH:mm`; words in square brackets stand for themselves); null where the format names no whole day. */
export function compileDateFormat(format: string): RegExp | null {
  let pattern = ''
  for (const [piece, words] of format.slice(0, 200).matchAll(/\[([^\]]*)\]|YYYY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|hh|h|mm|ss|A|ZZ|\s+|[^]/g)) {
    if (words !== undefined) pattern += escape(words)
    else if (/^\s/.test(piece)) pattern += '\\s+'
    else pattern += TOKENS[piece] ?? escape(piece)
  }
  const named = (...names: string[]): boolean => names.some((name) => pattern.includes(`(?<${name}>`))
  if (!named('year') || !named('month', 'name') || !named('day')) return null
  try {
    return new RegExp(pattern)
  } catch {
    // A group that is named twice.
    return null
  }
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** The first date in a text that is written so, in the form of ISO 8601. `offset` is that of a time that gives none. */
export function dateIn(text: string, format: string, offset: string | undefined): string | null {
  const groups = compileDateFormat(format)?.exec(text.slice(0, 2000).replace(/\s+/g, ' '))?.groups
  if (!groups) return null
  const { year, month, name, day, hour, minute, second, half } = groups
  const number = month ?? (name === undefined ? undefined : String(monthOf(name)))
  if (year === undefined || day === undefined || number === undefined || !isDay(Number(year), Number(number), Number(day))) return null
  const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined || minute === undefined) return date
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  if (clock > 23 || Number(minute) > 59) return date
  const zone = groups['offset'] ?? offset ?? ''
  return `${date}T${String(clock).padStart(2, '0')}:${minute}:${second ?? '00'}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`
}

function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3)
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}
