import {
  ATTACHED_MEASURES,
  CURRENCY_MARKS,
  CURRENCY_NATIONS,
  CURRENCY_WORDS,
  DURATIONS,
  MEASURES,
} from '../../lexicon/units.js'
import type { Quantity } from '../../report/annotation.js'
import { joins, phrase, type Piece } from './piece.js'

export interface UnitMatch {
  /** One past its last piece. */
  readonly end: number
  readonly unit: string
  readonly kind: Quantity['kind']
}

/** A currency's mark that ends just before piece `at`, with the piece it begins at: "$", "US$", "A$". */
export function currencyBefore(pieces: readonly Piece[], at: number): { start: number; unit: string } | null {
  const mark = pieces[at - 1]
  if (mark === undefined) return null
  const letter = pieces[at - 2]
  if (letter !== undefined && !mark.spaced && mark.kind === 'mark') {
    const both = CURRENCY_MARKS[letter.lower + mark.lower]
    if (both !== undefined) return { start: at - 2, unit: both }
  }
  const unit = Object.hasOwn(CURRENCY_MARKS, mark.lower) ? CURRENCY_MARKS[mark.lower] : undefined
  if (unit === undefined || (mark.kind === 'word' && mark.text === mark.lower)) return null
  return { start: at - 1, unit }
}

/** The unit that begins at piece `at`, after a number or its hyphen. */
export function unitAt(pieces: readonly Piece[], at: number): UnitMatch | null {
  const i = joins(pieces, at) ? at + 1 : at
  const piece = pieces[i]
  if (piece === undefined) return null
  return (
    ageAt(pieces, i) ??
    percentAt(pieces, i) ??
    moneyAt(pieces, i) ??
    pointsAt(pieces, i, i > at) ??
    plainAt(pieces, i, i > at)
  )
}

/** "year-old", "years old". */
function ageAt(pieces: readonly Piece[], at: number): UnitMatch | null {
  if (!/^(?:years?|months?|weeks?|days?|yrs?)$/.test(pieces[at]!.lower)) return null
  const i = joins(pieces, at + 1) ? at + 2 : at + 1
  if (!/^olds?$/.test(pieces[i]?.lower ?? '')) return null
  return { end: i + 1, unit: DURATIONS[pieces[at]!.lower]!, kind: 'age' }
}

function percentAt(pieces: readonly Piece[], at: number): UnitMatch | null {
  const { lower } = pieces[at]!
  if (lower === 'percentage' && /^points?$/.test(pieces[at + 1]?.lower ?? ''))
    return { end: at + 2, unit: 'percentage point', kind: 'points' }
  if (lower === '%' || lower === 'percent' || lower === 'pct') return { end: at + 1, unit: 'percent', kind: 'percent' }
  return phrase(pieces, at, 2) === 'per cent' ? { end: at + 2, unit: 'percent', kind: 'percent' } : null
}

/** "dollars", "US dollars", "pounds sterling", "€" after the amount. */
function moneyAt(pieces: readonly Piece[], at: number): UnitMatch | null {
  const { lower, kind, spaced } = pieces[at]!
  if (kind === 'mark' && !spaced && Object.hasOwn(CURRENCY_MARKS, lower)) {
    // "5 $10 notes": a mark that leads a number of its own.
    return pieces[at + 1]?.kind === 'number' && !pieces[at + 1]!.spaced
      ? null
      : { end: at + 1, unit: CURRENCY_MARKS[lower]!, kind: 'money' }
  }
  if (lower === 'p' && isPence(pieces, at)) return { end: at + 1, unit: 'penny', kind: 'money' }
  if (Object.hasOwn(CURRENCY_WORDS, lower)) return { end: at + 1, unit: CURRENCY_WORDS[lower]!, kind: 'money' }
  for (const length of [1, 2]) {
    const nation = CURRENCY_NATIONS[phrase(pieces, at, length)]
    const word = CURRENCY_WORDS[pieces[at + length]?.lower ?? '']
    if (nation !== undefined && word !== undefined)
      return { end: at + length + 1, unit: nation[word] ?? word, kind: 'money' }
  }
  if (lower === 'pound' || lower === 'pounds') {
    return pieces[at + 1]?.lower === 'sterling' ? { end: at + 2, unit: 'gbp', kind: 'money' } : null
  }
  return null
}

/** "20p"; not "4p.m", "1080p". */
function isPence(pieces: readonly Piece[], at: number): boolean {
  const number = pieces[at - 1],
    after = pieces[at + 2]
  if (pieces[at]!.spaced || number?.kind !== 'number' || number.text.length > 2) return false
  return pieces[at + 1]?.text !== '.' || after === undefined || after.spaced || after.kind === 'mark'
}

function pointsAt(pieces: readonly Piece[], at: number, hyphen: boolean): UnitMatch | null {
  const { lower } = pieces[at]!
  if (lower === 'point' && hyphen) return { end: at + 1, unit: 'point', kind: 'points' }
  return lower === 'points' ? { end: at + 1, unit: 'point', kind: 'points' } : null
}

function plainAt(pieces: readonly Piece[], at: number, hyphen: boolean): UnitMatch | null {
  const { lower, spaced, text } = pieces[at]!
  if (Object.hasOwn(DURATIONS, lower)) {
    // "five second-hand cars": an ordinal, not a unit, where a hyphen goes on.
    if (lower === 'second' && joins(pieces, at + 1)) return null
    return { end: at + 1, unit: DURATIONS[lower]!, kind: 'duration' }
  }
  if (lower === 'square' || lower === 'sq' || lower === 'cubic') {
    const measure = MEASURES[pieces[at + 1]?.lower ?? '']
    if (measure !== undefined)
      return { end: at + 2, unit: `${lower === 'cubic' ? 'cubic' : 'square'} ${measure}`, kind: 'measure' }
  }
  if (!Object.hasOwn(MEASURES, lower))
    return lower === 'pounds' || (lower === 'pound' && hyphen) ? { end: at + 1, unit: 'pound', kind: 'measure' } : null
  if (ATTACHED_MEASURES.has(lower) && spaced && text !== 'GB' && text !== 'MB' && text !== 'TB') return null
  // "a two-mile stretch" but "five m": short marks only where they stand beside digits.
  const per = phrase(pieces, at + 1, 2)
  if (per === 'per hour' || per === 'an hour')
    return { end: at + 3, unit: `${MEASURES[lower]!} per hour`, kind: 'measure' }
  if (lower === 'degrees' || lower === 'degree' || lower === '°') {
    const scale = /^(?:celsius|c)$/.test(pieces[at + 1]?.lower ?? '')
      ? 'celsius'
      : /^(?:fahrenheit|f)$/.test(pieces[at + 1]?.lower ?? '')
        ? 'fahrenheit'
        : null
    if (scale) return { end: at + 2, unit: `degree ${scale}`, kind: 'measure' }
  }
  return { end: at + 1, unit: MEASURES[lower]!, kind: 'measure' }
}
