import { monthOf } from '../../../lexicon/months.js'

/**
 * A day of the calendar as a page writes it, with its time of day where one stands beside it. Offsets point into the
 * text read.
 */
export interface Moment {
  readonly start: number
  readonly end: number
  /** `2026-03-14`, or with a time and, where it is named, an offset; several where the order of numbers is open. */
  readonly readings: readonly string[]
}

const EARLIEST = 1990
const LATEST = 2100
const S = '[ \\t\\n\\r\\u00a0\\u202f]'
const TIME = `(?:T|${S}{0,2}(?:[-–—|,·•/@]|um|at|kl\\.?|alle|ore|à|a las|às|om|o)?${S}{0,3})(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)(?:${S}?([ap])\\.?m\\b\\.?)?(?:${S}{0,2}(?:Uhr|hrs|h)\\b)?(?:${S}?\\(?(Z\\b|UTC\\b|GMT\\b|[+-]\\d{2}:?\\d{2}|BST\\b|CEST\\b|CET\\b|MESZ\\b|MEZ\\b|EST\\b|EDT\\b|CST\\b|CDT\\b|MST\\b|MDT\\b|PST\\b|PDT\\b|JST\\b))?`
const AFTER = new RegExp(`^${TIME}`, 'i')
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
}

type Order = 'ymd' | 'dmy' | 'mdy' | 'yMd' | 'dMy' | 'Mdy'
const YEAR = '((?:19|20)\\d{2})'
const DE = `(?:${S}{1,2}(?:(?:de|of|del|di|da)(?=${S})|d[e’']?(?=[’'])[’'])|d[’'])?`
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: Order }[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])${YEAR}(?:${S}?[年년]${S}?|([-./])${S}?)(\\d{1,2})(?:${S}?[月월]${S}?|\\2${S}?)(\\d{1,2})(?:${S}?[日일])?(?![\\d-]|[./]\\d)`,
      'g',
    ),
    order: 'ymd',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])(\\d{1,2})(${S}?[./-])${S}?(\\d{1,2})\\2${S}?((?:19|20)\\d{2}|\\d{2}(?![:.]?\\d))(?![/-]?\\d)`,
      'g',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.|re)?(?:${DE}${S}{0,3}|[-/])(\\p{L}[\\p{L}\\p{M}]{2,13})(?:\\.|,)?(?:${S}{1,2}(?:de|del|of))?(?:,?${S}{1,3}|[-/])${YEAR}(?!\\d)`,
      'giu',
    ),
    order: 'dMy',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?(?:${S}{1,3}|[-/])(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:,?${S}{0,3}|[-/])(?:at${S}|de${S}|del${S})?${YEAR}(?!\\d)`,
      'giu',
    ),
    order: 'Mdy',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])${YEAR}\\.?(?:${S}{1,3}(?:m\\.${S}?)?|[-/,]${S}?)(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?(?:${S}{1,3}|[-/])(\\d{1,2})(?!\\d)`,
      'giu',
    ),
    order: 'yMd',
  },
]
const MAYBE = /(?:19|20)\d\d|\d[./-]\s?\d{1,2}[./-]\s?\d\d/

/** May a text write a full day? Quickly told; never false where it does. */
export function mayDate(text: string): boolean {
  return text.length >= 6 && MAYBE.test(text)
}

/**
 * Every full day (with month and year) that a text writes, in order. `language` is the page's, for words that are two
 * months.
 */
export function momentsIn(text: string, language: string | null): Moment[] {
  if (!mayDate(text)) return []
  const found: Moment[] = []
  for (const { pattern, order } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const days = daysOf(match, order, language)
      if (days.length === 0) continue
      const end = match.index + match[0].length
      const clock = clockAfter(text, end)
      found.push({ start: match.index, end: end + clock.length, readings: days.map((day) => day + clock.iso) })
    }
  }
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((moment) => {
      if (moment.start < end) return false
      end = moment.end
      return true
    })
}

function daysOf(match: RegExpMatchArray, order: Order, language: string | null): string[] {
  const [, a = '', b = '', c = '', d = ''] = match
  const month = (word: string): string => String(monthOf(word, language) ?? 0)
  switch (order) {
    case 'ymd':
      return day(a, c, d)
    case 'dMy':
      return day(c, month(b), a)
    case 'Mdy':
      return day(c, month(a), b)
    case 'yMd':
      return day(a, month(b), c)
    default: {
      const year = d.length === 2 ? (Number(d) < 70 ? `20${d}` : `19${d}`) : d
      // Parted by full stops, the day comes first wherever that gives a day at all.
      const first = day(year, c, a)
      return b.includes('.') && first.length > 0 ? first : [...new Set([...first, ...day(year, a, c)])]
    }
  }
}

/** The day as ISO writes it; nothing where there is no such day. */
export function day(year: string, month: string, date: string): string[] {
  const [y, m, d] = [Number(year), Number(month), Number(date)]
  if (!(y >= EARLIEST && y <= LATEST && m >= 1 && m <= 12 && d >= 1 && d <= lengthOf(y, m))) return []
  return [`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`]
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function clockAfter(text: string, at: number): { iso: string; length: number } {
  const match = AFTER.exec(text.slice(at, at + 60))
  if (match === null) return { iso: '', length: 0 }
  const [whole, h = '', m = '', s, half, zone] = match
  let hour = Number(h)
  if (half !== undefined && hour >= 1 && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hour > 23 || Number(m) > 59 || Number(s ?? 0) > 59) return { iso: '', length: 0 }
  const offset =
    zone === undefined
      ? ''
      : /^[+-]/.test(zone)
        ? zone.replace(/^(...):?(..)$/, '$1:$2')
        : (OFFSETS[zone.toUpperCase()] ?? '')
  return {
    iso: `T${String(hour).padStart(2, '0')}:${m}${s === undefined ? '' : `:${s}`}${offset}`,
    length: whole.length,
  }
}

const COMPACT =
  /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/
const ISO = /^((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/
const DATE_STRING =
  /^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?) (?:([A-Z]{3,4}|[+-]\d{4}) )?((?:19|20)\d{2})$/u

/**

 * The moment that an attribute or a record's value names: ISO 8601 in its spellings, RFC 2822, compact numbers,

 * seconds or milliseconds since 1970, else as pages write dates for readers. Several readings where the order of

 * numbers is open.

 */
export function momentOf(value: string, language: string | null): readonly string[] {
  const text = value.trim().slice(0, 120)
  const iso = ISO.exec(text)
  if (iso) {
    const clock = clockAfter(text, iso[0].length)
    return day(iso[1]!, iso[2]!, iso[3]!).map((found) => found + clock.iso)
  }
  const compact = COMPACT.exec(text)
  if (compact) {
    const [, y = '', m = '', d = '', hour, minute, second, zone] = compact
    const known = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60
    const clock = known
      ? `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone?.replace(/^(...):?(..)$/, '$1:$2') ?? ''}`
      : ''
    return day(y, m, d).map((found) => found + clock)
  }
  if (/^1?\d{9}(?:\d{3})?$/.test(text)) return sinceEpoch(Number(text) / (text.length > 10 ? 1000 : 1))
  const unix = DATE_STRING.exec(text)
  if (unix)
    return day(unix[5]!, String(monthOf(unix[1]!, language) ?? 0), unix[2]!).map(
      (found) => `${found}${clockAfter(`T${unix[3]}`, 0).iso}`,
    )
  return momentsIn(text, language)[0]?.readings ?? []
}

function sinceEpoch(seconds: number): string[] {
  const iso = new Date(seconds * 1000).toISOString()
  const year = Number(iso.slice(0, 4))
  return year >= EARLIEST && year <= LATEST ? [`${iso.slice(0, 19)}Z`] : []
}

/** The day that an address names: `/2018/02/05/`, `/2018-02-05-title`, `/20180205/`; null where it names none. */
export function dayOfAddress(address: string): string | null {
  const path = address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, '')
  const parted = /(?:^|[/_=-])((?:19|20)\d{2})([/_.-])(\d{1,2})\2(\d{1,2})(?=[/_.?&#-]|$)/.exec(path)
  if (parted) return day(parted[1]!, parted[3]!, parted[4]!)[0] ?? null
  const word = /\/((?:19|20)\d{2})[/-]([a-z]{3,9})[/-](\d{1,2})(?=[/_.?-]|$)/i.exec(path)
  if (word) return day(word[1]!, String(monthOf(word[2]!) ?? 0), word[3]!)[0] ?? null
  const compact = /(?:^|[/_=-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.?&#-]|$)/.exec(path)
  if (compact) return day(compact[1]!, compact[2]!, compact[3]!)[0] ?? null
  const reversed = /[/_-](\d{2})[.-](\d{2})[.-]((?:19|20)\d{2})(?=[/_.?&#-]|$)/.exec(path)
  if (reversed) return day(reversed[3]!, reversed[2]!, reversed[1]!)[0] ?? null
  const last = /[a-z_-](\d{2})(\d{2})((?:19|20)\d{2})\/?(?:[?#]|$)/i.exec(path)
  if (last && day(last[3]!, last[2]!, last[1]!).length > 0) return day(last[3]!, last[2]!, last[1]!)[0]!
  const mixed = /\/((?:19|20)\d{2})\/(\d{2})(\d{2})\//.exec(path)
  return mixed ? (day(mixed[1]!, mixed[2]!, mixed[3]!)[0] ?? null) : null
}

/** The month (`2018-02`) that an address names, where it names no day. */
export function monthOfAddress(address: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=\/)/.exec(address.slice(0, 2000))
  return match ? `${match[1]}-${match[2]}` : null
}
