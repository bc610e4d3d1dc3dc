import type { Range } from '../text/span.js'

/** A calendar date as a text writes it, with its time where one follows. Several readings where the order is not clear. */
export interface WrittenDate extends Range {
  /** `2026-03-14`, the likelier reading first. */
  readonly readings: readonly string[]
  /** 0 Sunday to 6 Saturday, where the weekday is written beside it. */
  readonly weekday: number | null
  /** `20:15` or `20:15:30`. */
  readonly time: string | null
  /** `Z` or `+01:00`; null where the text names none or one that means several. */
  readonly offset: string | null
  /** Between the numbers of a date in numbers alone. */
  readonly separator: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?,?[ \\t\u00a0]{1,3})?'
const DATES: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  { pattern: /(?<![\d.])(\d{4})-(\d{2})-(\d{2})(?=T\d|\b)(?![-\d])/gi, order: 'ymd' },
  { pattern: new RegExp(`\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:[ \\t\u00a0]{1,3}of)?[ \\t\u00a0-]{1,3}${MONTH},?[ \\t\u00a0-]{1,3}(\\d{4}|’\\d{2})\\b`, 'gi'), order: 'wdmy' },
  { pattern: new RegExp(`\\b${WEEKDAY}${MONTH}[ \\t\u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[ \\t\u00a0]{1,3}(\\d{4})\\b`, 'gi'), order: 'wmdy' },
  { pattern: /(?<![\d.,/-])(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![./-]?\d)/g, order: 'y-md' },
  { pattern: new RegExp(`${WEEKDAY}(?<![\\d.,/-])(\\d{1,2})([./-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?![./-]?\\d)`, 'gi'), order: 'wn-ny' },
]

/** Every full date (day, month and year) of a text, in order. Day-month order stays open where the words leave it so. */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const { pattern, order } of DATES) {
    for (const match of text.matchAll(pattern)) {
      const read = readDate(match, order)
      if (read.readings.length > 0) found.push(withTime(text, { start: match.index, end: match.index + match[0].length }, read))
    }
  }
  let end = 0
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter((date) => {
    if (date.start < end) return false
    end = date.end
    return true
  })
}

type Found = Pick<WrittenDate, 'readings' | 'weekday' | 'separator'>

function readDate(match: RegExpMatchArray, order: string): Found {
  const part = (index: number): string => match[index] ?? ''
  if (order === 'ymd') return { readings: valid([[part(1), part(2), part(3)]]), weekday: null, separator: null }
  if (order === 'y-md') return { readings: valid([[part(1), part(3), part(4)]]), weekday: null, separator: null }
  const weekday = part(1) === '' ? null : WEEKDAYS.indexOf(part(1).toLowerCase())
  if (order === 'wn-ny') {
    const year = part(5).length === 2 ? `20${part(5)}` : part(5)
    const readings = valid([[year, part(4), part(2)], [year, part(2), part(4)]])
    return { readings: [...new Set(readings)], weekday, separator: part(3) }
  }
  const [day, month] = order === 'wdmy' ? [part(2), part(3)] : [part(3), part(2)]
  const number = String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  return { readings: valid([[part(4).replace('’', '20'), number, day]]), weekday, separator: null }
}

function valid(dates: readonly (readonly [string, string, string])[]): string[] {
  return dates.flatMap(([y, m, d]) => {
    const [year, month, day] = [Number(y), Number(m), Number(d)]
    const known = year >= 1600 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
    return known ? [`${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`] : []
  })
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const AFTER =
  /^(?:[ \t\u00a0]{0,3}[,|·•–—-]?[ \t\u00a0]{0,3}(?:at[ \u00a0])?|T)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?:[ \u00a0]?([ap])\.?m\b\.?)?(?:[ \u00a0]?(?:hrs|hours)\b)?(?:[ \u00a0]?\(?(Z\b|GMT|UTC|BST|CEST|CET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|[+-]\d{2}:?\d{2}))?(?![\d:])/i
const BEFORE = /(\d{1,2})[:.](\d{2})(?:[ \u00a0]?([ap])\.?m\b\.?)?[ \u00a0]?(GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|JST)?[, \t\u00a0|]{1,4}(?:on )?$/i
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z', GMT: 'Z', UTC: 'Z', BST: '+01:00', CET: '+01:00', CEST: '+02:00', EST: '-05:00', EDT: '-04:00',
  CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', JST: '+09:00',
}

function withTime(text: string, range: Range, found: Found): WrittenDate {
  const after = AFTER.exec(text.slice(range.end, range.end + 48))
  const before = after ? null : BEFORE.exec(text.slice(Math.max(0, range.start - 24), range.start))
  const clock = after
    ? timeOf(after[1], after[2], after[3], after[4])
    : before ? timeOf(before[1], before[2], undefined, before[3]) : null
  const zone = (after ? after[5] : before?.[4])?.toUpperCase()
  const offset = zone === undefined ? null : /^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : OFFSETS[zone] ?? null
  return {
    start: clock !== null && before ? range.start - before[0].length : range.start,
    end: clock !== null && after ? range.end + after[0].trimEnd().length : range.end,
    ...found, time: clock, offset: clock === null ? null : offset,
  }
}

function timeOf(h?: string, m?: string, s?: string, half?: string): string | null {
  let hour = Number(h)
  if (half !== undefined && hour >= 1 && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (!(hour < 24) || !(Number(m) < 60)) return null
  return `${String(hour).padStart(2, '0')}:${m}${s === undefined ? '' : `:${s}`}`
}

/** Days from the year 0, in the Gregorian calendar. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(iso: string): number {
  return (dayNumber(iso) + 3) % 7
}

/** A date with its order settled, and how: by its own words, by another date of the text, or only by its separator. */
export interface SettledDate {
  readonly iso: string
  readonly how: 'words' | 'other_date' | 'separator'
}

/** How near another date must lie to settle which number is the month. */
const NEAR = 15

/** The days of a text that are beyond doubt, as day numbers. */
export function sureDays(dates: readonly WrittenDate[]): number[] {
  return [...new Set(dates.filter((date) => date.readings.length === 1).map((date) => dayNumber(date.readings[0]!)))]
}

/** The one day that a date means, or null where the text leaves two. `sure` are the text's days that are beyond doubt. */
export function settle(date: WrittenDate, sure: readonly number[]): SettledDate | null {
  const fits = date.readings.filter((iso) => date.weekday === null || weekdayOf(iso) === date.weekday)
  const [first, second] = fits.length > 0 ? fits : date.readings
  if (first === undefined) return null
  const stamp = (iso: string): string => iso + (date.time === null ? '' : `T${date.time}${date.offset ?? ''}`)
  if (second === undefined) return { iso: stamp(first), how: 'words' }
  const near = [first, second].filter((iso) => sure.some((day) => Math.abs(day - dayNumber(iso)) <= NEAR))
  if (near.length === 1) return { iso: stamp(near[0]!), how: 'other_date' }
  // Numbers parted by full stops are day, month, year almost everywhere; by strokes or dashes they are either.
  return date.separator === '.' ? { iso: stamp(first), how: 'separator' } : null
}
