import { MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar.js'
import { SMALL_NUMBERS } from '../../lexicon/numbers.js'
import { DURATIONS, type DurationUnit } from '../../lexicon/units.js'
import { numberAt, ordinalAt } from '../quantity/number.js'
import { phrase, type Piece } from '../quantity/piece.js'
import type { Found, When } from './expression.js'
import { feastAt, namedAt } from './named.js'
import { quarterAt, withinAt } from './within.js'

/**
 * Days, periods and spans that are named against now or against something told: everything but dates and clock times.
 */
export function relativeAt(pieces: readonly Piece[], at: number): Found<When> | null {
  return (
    wordAt(pieces, at) ??
    namedAt(pieces, at) ??
    repeatedAt(pieces, at) ??
    withinAt(pieces, at) ??
    shiftedAt(pieces, at) ??
    countedAt(pieces, at) ??
    weekdayAt(pieces, at) ??
    decadeAt(pieces, at) ??
    quarterAt(pieces, at) ??
    seasonAt(pieces, at) ??
    anchoredAt(pieces, at)
  )
}

const DAY_WORDS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

function wordAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const lower = pieces[at]!.lower
  const by = Object.hasOwn(DAY_WORDS, lower) ? DAY_WORDS[lower] : undefined
  if (by !== undefined) return { end: at + 1, value: { kind: 'shift', unit: 'day', by } }
  const next = pieces[at + 1]?.lower
  if (lower === 'last' && next === 'night') return { end: at + 2, value: { kind: 'shift', unit: 'day', by: -1 } }
  if (lower !== 'the') return null
  const days = phrase(pieces, at + 2, 2)
  const unit = DURATIONS[next ?? '']
  if (unit !== undefined && unit !== 'day' && (days === 'before last' || days === 'after next'))
    return { end: at + 4, value: { kind: 'shift', unit, by: days === 'before last' ? -2 : 2 } }
  if (next !== 'day') return null
  if (days === 'before yesterday') return { end: at + 4, value: { kind: 'shift', unit: 'day', by: -2 } }
  return days === 'after tomorrow' ? { end: at + 4, value: { kind: 'shift', unit: 'day', by: 2 } } : null
}

/** "every Monday", "each Friday": no one day. */
function repeatedAt(pieces: readonly Piece[], at: number): Found<When> | null {
  if (!/^(?:every|each)$/.test(pieces[at]!.lower)) return null
  const end = /^(?:other|second|third|single)$/.test(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const day = WEEKDAYS[pieces[end]?.lower ?? ''] !== undefined
  return day ? { end: end + 1, value: { kind: 'vague' } } : null
}

const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

/** "last month", "this week", "next Friday", "last summer", "the past six months", "the next two days". */
function shiftedAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const i = pieces[at]!.lower === 'the' ? at + 1 : at
  const word = pieces[i]?.lower ?? ''
  const by = Object.hasOwn(SHIFTS, word) ? SHIFTS[word] : undefined
  if (by === undefined) return word === 'following' ? followingAt(pieces, i, i > at) : null
  const next = pieces[i + 1]
  if (next === undefined) return null
  const lower = next.lower
  const unit = unitAt(lower)
  if (unit !== undefined && !lower.endsWith('s')) {
    if (by !== 0 && pieces[i + 2]?.lower === 'of' && unit !== 'year') return null
    if (unit === 'second' || unit === 'minute' || unit === 'hour')
      return by === 0 ? null : { end: i + 2, value: { kind: 'stretch', unit, count: 1, side: by } }
    // "the past year" is the twelve months up to now, "the last day of" is none of ours, "the previous day" counts
    // from what is told.
    if (i > at && word === 'past') return { end: i + 2, value: { kind: 'stretch', unit, count: 1, side: -1 } }
    if (
      i > at &&
      (word === 'last' || word === 'next' || word === 'previous' || word === 'coming') &&
      (unit === 'day' || unit === 'night')
    ) {
      return word === 'previous' || word === 'next' ? { end: i + 2, value: { kind: 'anchored', unit, by } } : null
    }
    if (word === 'previous') return { end: i + 2, value: { kind: 'anchored', unit, by: -1 } }
    if (unit === 'day' || unit === 'night')
      return by === 0 && unit === 'day' ? null : { end: i + 2, value: { kind: 'shift', unit: 'day', by } }
    return { end: i + 2, value: { kind: 'shift', unit, by } }
  }
  const feast = feastAt(pieces, i + 1)
  if (feast && feast.value.year === null) return { end: feast.end, value: { ...feast.value, shift: by } }
  const plural = DURATIONS[lower]
  if (plural !== undefined) return by === 0 || i === at ? null : { end: i + 2, value: { kind: 'vague' } }
  const weekday = WEEKDAYS[lower]
  if (weekday !== undefined) return { end: i + 2, value: { kind: 'weekday', weekday, week: by } }
  const season = SEASONS[lower]
  if (season)
    return { end: i + 2, value: { kind: 'season', first: season[0], months: season[1], year: null, shift: by } }
  const month = next.text === next.lower ? undefined : MONTHS[lower]
  if (month !== undefined && pieces[i + 2]?.kind !== 'number' && pieces[i + 2]?.text !== '.')
    return {
      end: i + 2,
      value: { kind: 'date', year: null, month, day: null, ...(by === 0 ? { thisYear: true as const } : {}) },
    }
  if (by !== 0 && (lower === 'few' || lower === 'several' || lower === 'couple')) {
    const of = pieces[i + 2]?.lower === 'of' ? i + 3 : i + 2
    return DURATIONS[pieces[of]?.lower ?? ''] ? { end: of + 1, value: { kind: 'vague' } } : null
  }
  if (by !== 0 && pieces[i + 2]?.lower === 'quarters') {
    // "two quarters" by itself is a fraction.
    const count = SMALL_NUMBERS[lower] ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : 0)
    return count === 0 ? null : { end: i + 3, value: { kind: 'stretch', unit: 'quarter', count, side: by } }
  }
  const count = by === 0 ? null : numberAt(pieces, i + 1)
  const counted = count && unitAt(pieces[count.end]?.lower ?? '')
  if (count && counted && by !== 0 && count.form === 'cardinal') {
    return { end: count.end + 1, value: { kind: 'stretch', unit: counted, count: count.value, side: by! } }
  }
  return null
}

function unitAt(lower: string): DurationUnit | undefined {
  return lower === 'quarter' || lower === 'quarters' ? 'quarter' : DURATIONS[lower]
}

/** "the following month", "the following Friday"; "following Friday's vote" is after it. */
function followingAt(pieces: readonly Piece[], at: number, the: boolean): Found<When> | null {
  const weekday = the ? WEEKDAYS[pieces[at + 1]?.lower ?? ''] : undefined
  if (weekday !== undefined && pieces[at + 2]?.lower !== "'s")
    return { end: at + 2, value: { kind: 'weekday', weekday, week: null, following: true } }
  const unit = DURATIONS[pieces[at + 1]?.lower ?? '']
  return unit && !pieces[at + 1]!.lower.endsWith('s') ? { end: at + 2, value: { kind: 'anchored', unit, by: 1 } } : null
}

/** "two days ago", "a year ago", "three weeks from now", "two days before", "a month later". */
function countedAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const vague = pieces[at]!.lower === 'a' ? phrase(pieces, at, 2) : ''
  let value: number | null, end: number
  if (vague === 'a few' || vague === 'a couple') {
    value = vague === 'a couple' ? 2 : null
    end = pieces[at + 2]?.lower === 'of' ? at + 3 : at + 2
  } else if (/^(?:a|an)$/.test(pieces[at]!.lower) && DURATIONS[pieces[at + 1]?.lower ?? '']) {
    value = 1
    end = at + 1
  } else if (/^(?:several|many|some|few)$/.test(pieces[at]!.lower) || DURATIONS[pieces[at]!.lower] !== undefined) {
    value = null
    end = DURATIONS[pieces[at]!.lower] !== undefined ? at : at + 1
  } else {
    const number = numberAt(pieces, at)
    if (!number || (number.form !== 'cardinal' && number.form !== 'vague' && number.form !== 'fraction')) return null
    value = number.form === 'cardinal' ? number.value : null
    end = number.end
  }
  const unit = DURATIONS[pieces[end]?.lower ?? '']
  if (unit === undefined) return null
  const bare = end === at
  if (bare && !pieces[end]!.lower.endsWith('s')) return null
  const after = pieces[end + 1]?.lower ?? ''
  if (after === 'ago')
    return { end: end + 2, value: value === null ? { kind: 'vague' } : { kind: 'shift', unit, by: -value } }
  if (after === 'from' && /^(?:now|today)$/.test(pieces[end + 2]?.lower ?? '')) {
    return { end: end + 3, value: value === null ? { kind: 'vague' } : { kind: 'shift', unit, by: value } }
  }
  // "three weeks from tomorrow"; "for two weeks from Monday" is a length.
  if (after === 'from' && value !== null && daySaid(pieces[end + 2]) && mayCount(pieces[at - 1]))
    return { end: end + 2, value: { kind: 'anchored', unit, by: value, toEvent: true } }
  const side =
    after === 'before' || after === 'earlier' || after === 'previously' || after === 'prior'
      ? -1
      : after === 'after' || after === 'later'
        ? 1
        : 0
  if (side === 0) return null
  return {
    end: end + 2,
    value:
      value === null ? { kind: 'vague' } : { kind: 'anchored', unit, by: side * value, ...toEvent(pieces, end + 1) },
  }
}

function daySaid(piece: Piece | undefined): boolean {
  return piece !== undefined && (/^(?:tomorrow|yesterday)$/.test(piece.lower) || piece.lower in WEEKDAYS)
}

function mayCount(before: Piece | undefined): boolean {
  return (
    before === undefined || !/^(?:for|of|lasting|last|next|past|first|every|over|than|the|another)$/.test(before.lower)
  )
}

/**
 * "two days before the talks" counts from the talks; "two days earlier", "two days before." from the time last spoken
 * of.
 */
function toEvent(pieces: readonly Piece[], at: number): { toEvent: true } | Record<string, never> {
  const word = pieces[at]!.lower,
    next = pieces[at + 1]
  return (word === 'before' || word === 'after' || word === 'prior') && next !== undefined && next.kind !== 'mark'
    ? { toEvent: true }
    : {}
}

function weekdayAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const piece = pieces[at]!
  const full = WEEKDAYS[piece.lower]
  if (full !== undefined) {
    const numbered = numberedAt(pieces, at + 1)
    return numbered
      ? { end: numbered.end, value: { kind: 'weekday', weekday: full, week: null, dayOfMonth: numbered.value } }
      : { end: at + 1, value: { kind: 'weekday', weekday: full, week: null } }
  }
  const short = piece.text === piece.lower ? undefined : SHORT_WEEKDAYS[piece.lower]
  if (short === undefined) return null
  const numbered = numberedAt(pieces, at + 1)
  if (numbered)
    return { end: numbered.end, value: { kind: 'weekday', weekday: short, week: null, dayOfMonth: numbered.value } }
  const mark = pieces[at + 1]
  if (mark === undefined || mark.spaced || (mark.text !== '.' && mark.text !== ',')) return null
  const next = pieces[at + 2]
  const dated = next !== undefined && (next.kind === 'number' || MONTHS[next.lower] !== undefined)
  return dated
    ? { end: mark.text === '.' ? at + 2 : at + 1, value: { kind: 'weekday', weekday: short, week: null } }
    : null
}

/** "Friday the 26th", "Friday 26th": the day of the month, where no month and no noun follows. */
function numberedAt(pieces: readonly Piece[], at: number): Found<number> | null {
  const the = pieces[at]?.lower === 'the'
  const i = the ? at + 1 : at
  if (!the && pieces[i]?.kind !== 'number') return null
  const day = pieces[i] ? ordinalAt(pieces, i) : null
  if (!day || day.value < 1 || day.value > 31 || !Number.isInteger(day.value)) return null
  const next = pieces[day.end]
  const free = next === undefined || next.kind === 'mark' || FREE.test(next.lower)
  return free ? { end: day.end, value: day.value } : null
}

const FREE = /^(?:and|but|or|when|that|to|in|at|after|around|before|with|as|by|for|from|while)$/

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** "the 1990s", "the nineties", "the 19th century". */
function decadeAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const { text, lower } = pieces[at]!
  const s = pieces[at + 1]
  if (/^(?:1[5-9]|20)\d0$/.test(text) && s !== undefined && !s.spaced && /^(?:s|'s)$/.test(s.lower)) {
    return { end: at + 2, value: { kind: 'years', from: Number(text), to: Number(text) + 9 } }
  }
  const ordinal = pieces[at]!.kind === 'mark' ? null : ordinalAt(pieces, at)
  if (ordinal && ordinal.value > 10 && ordinal.value < 30 && pieces[ordinal.end]?.lower === 'century') {
    return { end: ordinal.end + 1, value: { kind: 'years', from: ordinal.value * 100 - 99, to: ordinal.value * 100 } }
  }
  const word = pieces[at - 1]?.lower === 'the' ? DECADES[lower] : undefined
  return word === undefined ? null : { end: at + 1, value: { kind: 'years', from: 1900 + word, to: 1909 + word } }
}

/** "summer 2017", "the summer of 2017", "in summer". A season alone needs "in", "by" or the like before it. */
function seasonAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const { lower } = pieces[at]!
  const season = SEASONS[lower]
  if (!season) return null
  const of = pieces[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const year = pieces[of]
  if (year?.kind === 'number' && /^[12]\d{3}$/.test(year.text)) {
    return {
      end: of + 1,
      value: { kind: 'season', first: season[0], months: season[1], year: Number(year.text), shift: null },
    }
  }
  const before = pieces[at - 1]?.lower ?? ''
  if (lower === 'fall' || lower === 'spring') return null
  const placed = /^(?:in|by|since|until|during|early|late|mid)$/.test(before)
  return placed
    ? { end: at + 1, value: { kind: 'season', first: season[0], months: season[1], year: null, shift: null } }
    : null
}

/** "the eve of", "the day before", "the day after", "the next day", "a day earlier", "the same day". */
function anchoredAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const { lower } = pieces[at]!
  if (lower === 'eve' && pieces[at + 1]?.lower === 'of')
    return { end: at + 2, value: { kind: 'anchored', unit: 'day', by: -1, toEvent: true } }
  if (lower !== 'the' && lower !== 'that' && lower !== 'same') return null
  const second = pieces[at + 1]?.lower ?? '',
    third = pieces[at + 2]?.lower ?? ''
  const unit = DURATIONS[second]
  if (lower === 'the' && second === 'eve' && third === 'of')
    return { end: at + 3, value: { kind: 'anchored', unit: 'day', by: -1, toEvent: true } }
  if (
    lower === 'the' &&
    unit &&
    !second.endsWith('s') &&
    (third === 'before' || third === 'after' || third === 'earlier')
  ) {
    return {
      end: at + 3,
      value: { kind: 'anchored', unit, by: third === 'after' ? 1 : -1, ...toEvent(pieces, at + 2) },
    }
  }
  if (lower === 'the' && second === 'same' && DURATIONS[third] && !third.endsWith('s'))
    return { end: at + 3, value: { kind: 'anchored', unit: DURATIONS[third]!, by: 0 } }
  if (lower === 'that' && unit && !second.endsWith('s') && third !== "'s") return anchoredSame(at + 2, unit)
  return null
}

function anchoredSame(end: number, unit: DurationUnit): Found<When> {
  return { end, value: { kind: 'anchored', unit, by: 0 } }
}
