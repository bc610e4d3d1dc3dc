import {
  ATTACHED_SCALE_MARKS,
  DENOMINATORS,
  FRACTION_MARKS,
  METRE_CUES,
  MONEY_SCALE_MARKS,
  ORDINALS,
  SCALES,
  SCALE_MARKS,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from '../../lexicon/numbers.js'
import { CURRENCY_MARKS } from '../../lexicon/units.js'
import { joins, type Piece } from './piece.js'
import { shareAt } from './share.js'

/** A number as it is printed, from the piece where the parser began up to `end` (one past the last). */
export interface NumberMatch {
  readonly end: number
  readonly value: number
  /** Apart where the words give a range: "3-4", "dozens". */
  readonly low: number
  readonly high: number
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'range'
  readonly digits: boolean
}

/**
 * The number that begins at piece `at`, or null. Articles count where a scale or fraction follows: "a million", "a
 * third".
 */
export function numberAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  const first = pieces[at]
  if (first === undefined) return null
  return (
    share(pieces, at) ??
    fractionAt(pieces, at) ??
    vagueAt(pieces, at) ??
    rangeAt(pieces, at) ??
    ordinalAt(pieces, at) ??
    cardinalAt(pieces, at)
  )
}

function share(pieces: readonly Piece[], at: number): NumberMatch | null {
  const found = shareAt(pieces, at)
  return found && exact(found.end, found.value, 'fraction', false)
}

function exact(end: number, value: number, form: NumberMatch['form'], digits: boolean): NumberMatch {
  return { end, value, low: value, high: value, form, digits }
}

/** "five", "twenty-five", "one hundred and twenty-one", "1.5 million", "145.5m", "11-and-a-half". */
function cardinalAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  const first = pieces[at]
  if (first === undefined) return null
  if (first.kind === 'number') return digitsAt(pieces, at, Number(first.text.replace(/,/g, '')))
  const mark = FRACTION_MARKS[first.lower]
  if (mark !== undefined) return exact(at + 1, mark, 'fraction', true)
  return wordsAt(pieces, at)
}

function digitsAt(pieces: readonly Piece[], at: number, printed: number): NumberMatch | null {
  let value = printed,
    end = at + 1
  const mark = pieces[end]
  if (mark !== undefined && !mark.spaced && FRACTION_MARKS[mark.text] !== undefined) {
    value += FRACTION_MARKS[mark.text]!
    end++
  } else if (simpleFraction(pieces, end)) {
    // "3 1/2"
    value += Number(pieces[end]!.text) / Number(pieces[end + 2]!.text)
    end += 3
  }
  const scaled = scaleAfter(pieces, end)
  if (scaled)
    return (
      andAHalf(pieces, scaled.end, value * scaled.factor, scaled.factor, true) ??
      exact(scaled.end, value * scaled.factor, 'cardinal', true)
    )
  return andAHalf(pieces, end, value, 1, true) ?? exact(end, value, 'cardinal', true)
}

function simpleFraction(pieces: readonly Piece[], at: number): boolean {
  const [a, slash, b] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  return (
    a?.kind === 'number' &&
    a.spaced &&
    a.text.length === 1 &&
    slash?.text === '/' &&
    !slash.spaced &&
    b?.kind === 'number' &&
    !b.spaced &&
    b.text.length === 1 &&
    Number(a.text) < Number(b.text)
  )
}

/**
 * A number in words is no longer than this many pieces, a run of scale words than this: what keeps hostile input
 * linear.
 */
const LONGEST_NUMBER = 16
const LONGEST_SCALE = 3

/** The scale words or marks after a number: "million", "hundred thousand", "bn", "m" (attached). */
function scaleAfter(pieces: readonly Piece[], at: number): { end: number; factor: number } | null {
  const next = pieces[at]
  if (next === undefined) return null
  if (!next.spaced && next.kind === 'word') {
    if (next.lower === 'm' && METRE_CUES.has(pieces[at + 1]?.lower ?? '')) return null
    const money = pieces[at - 2] !== undefined && Object.hasOwn(CURRENCY_MARKS, pieces[at - 2]!.lower)
    const factor = ATTACHED_SCALE_MARKS[next.lower] ?? (money ? MONEY_SCALE_MARKS[next.lower] : undefined)
    return factor === undefined ? null : { end: at + 1, factor }
  }
  const marked = SCALE_MARKS[next.lower]
  if (marked !== undefined) return { end: at + 1, factor: marked }
  let end = at,
    factor = 1
  if (joins(pieces, end) && SCALES[pieces[end + 1]!.lower] !== undefined) end++
  const last = end + LONGEST_SCALE
  while (end < last && SCALES[pieces[end]?.lower ?? ''] !== undefined && pieces[end]!.lower !== 'score')
    factor *= SCALES[pieces[end++]!.lower]!
  return factor === 1 ? null : { end, factor }
}

/** "two and a half", "11-and-a-half", "one and a quarter million". */
function andAHalf(
  pieces: readonly Piece[],
  at: number,
  value: number,
  scale: number,
  digits: boolean,
): NumberMatch | null {
  let i = at
  const skipJoin = () => {
    if (joins(pieces, i)) i++
  }
  skipJoin()
  if (pieces[i]?.lower !== 'and') return null
  i++
  skipJoin()
  const top = PARTS[pieces[i]?.lower ?? '']
  if (top === undefined) return null
  i++
  skipJoin()
  const bottom = DENOMINATORS[pieces[i]?.lower ?? '']
  if (bottom === undefined || bottom > 4 || top >= bottom) return null
  i++
  const scaled = scaleAfter(pieces, i)
  // "one and a half million" is a million and a half, "one billion and a half million" is not.
  if (scaled && scale > 1) return exact(scaled.end, value + (top / bottom) * scaled.factor, 'cardinal', digits)
  const total = value + (top / bottom) * scale
  return scaled ? exact(scaled.end, total * scaled.factor, 'cardinal', digits) : exact(i, total, 'cardinal', digits)
}

/** What stands over the part of a mixed number: "two thirds" in "one and two thirds". */
const PARTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 }

/** Number words, added and multiplied as English does. */
function wordsAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  let total = 0,
    group = 0,
    end = at,
    seen = false,
    lastSmall = 0
  for (let i = at; i < pieces.length && i < at + LONGEST_NUMBER;) {
    const { lower } = pieces[i]!
    const small = SMALL_NUMBERS[lower],
      scale = SCALES[lower]
    if (small !== undefined && adds(lastSmall, small, seen)) {
      group += small
      lastSmall = small
    } else if (scale !== undefined && (seen || isArticleBefore(pieces, i))) {
      if (scale === 100 || scale === 12 || scale === 20) group = (group || 1) * scale
      else {
        total += (group || 1) * scale
        group = 0
      }
      lastSmall = 100
    } else if (lower === 'a' && !seen && SCALES[pieces[i + 1]?.lower ?? ''] !== undefined) {
      i++
      continue
    } else break
    seen = true
    end = ++i
    if (joins(pieces, i) && isNumberWord(pieces[i + 1]!.lower)) i++
    else if (pieces[i]?.lower === 'and' && lastSmall === 100 && SMALL_NUMBERS[pieces[i + 1]?.lower ?? ''] !== undefined)
      i++
  }
  if (!seen) return null
  const value = total + group
  return spokenDecimal(pieces, end, value) ?? andAHalf(pieces, end, value, lastScale(pieces, end), false) ?? exact(end, value, 'cardinal', false)
}

/** The scale that a number in words ends with: a million in "two million". */
function lastScale(pieces: readonly Piece[], end: number): number {
  const scale = SCALES[pieces[end - 1]?.lower ?? ''] ?? 1
  return scale >= 1000 ? scale : 1
}

/** "four point seven", "three point one four million": digits in words after "point". */
function spokenDecimal(pieces: readonly Piece[], at: number, whole: number): NumberMatch | null {
  if (pieces[at]?.lower !== 'point') return null
  let digits = '',
    i = at + 1
  for (; i < at + LONGEST_NUMBER; i++) {
    const digit = SMALL_NUMBERS[pieces[i]?.lower ?? '']
    if (digit === undefined || digit > 9) break
    digits += String(digit)
  }
  if (digits === '') return null
  const value = Number(`${Math.floor(whole)}.${digits}`)
  const scaled = scaleAfter(pieces, i)
  return scaled ? exact(scaled.end, value * scaled.factor, 'cardinal', false) : exact(i, value, 'cardinal', false)
}

function isNumberWord(lower: string): boolean {
  return SMALL_NUMBERS[lower] !== undefined || SCALES[lower] !== undefined
}

/** May a small number follow the last one in one number? "twenty" + "five", "hundred" + "five"; not "five" + "six". */
function adds(last: number, small: number, seen: boolean): boolean {
  if (!seen) return true
  return last === 100 || (last >= 20 && last < 100 && small > 0 && small < 10)
}

function isArticleBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.lower
  return (
    before === 'a' ||
    before === 'an' ||
    before === 'several' ||
    before === 'few' ||
    before === 'per' ||
    before === 'many'
  )
}

/** "one-fifth", "two thirds", "a quarter", "half", "half a million", "3/4". */
function fractionAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  const first = pieces[at]!
  if (first.lower === 'half' || first.lower === 'quarter')
    return bareFraction(pieces, at, first.lower === 'half' ? 0.5 : 0.25)
  if (first.kind === 'number' && first.text.length <= 2 && pieces[at + 1]?.text === '/' && !pieces[at + 1]!.spaced) {
    const below = pieces[at + 2]
    if (below?.kind !== 'number' || below.spaced || below.text.length > 2 || pieces[at + 3]?.text === '/') return null
    const value = Number(first.text) / Number(below.text)
    return value > 0 && value < 1 ? exact(at + 3, value, 'fraction', true) : null
  }
  let top: number | undefined,
    i = at + 1
  if (first.lower === 'a' || first.lower === 'an') top = 1
  else
    top =
      SMALL_NUMBERS[first.lower] ?? (first.kind === 'number' && first.text.length <= 2 ? Number(first.text) : undefined)
  if (top === undefined || top === 0) return null
  const joined = joins(pieces, i)
  if (joined) i++
  const lower = pieces[i]?.lower ?? ''
  const bottom = DENOMINATORS[lower]
  if (bottom === undefined || top >= bottom) return null
  if (top > 1 && !lower.endsWith('s') && !lower.startsWith('halve')) return null
  if (top === 1 && lower.endsWith('s')) return null
  // "a third man", "a fifth of": only a fraction before "of" or a comparison, or where the hyphen says so.
  if (
    !joined &&
    top === 1 &&
    lower !== 'half' &&
    first.lower !== 'one' &&
    pieces[i + 1]?.lower !== 'of' &&
    !scaleAfter(pieces, i + 1)
  )
    return null
  const scaled =
    pieces[i + 1]?.lower === 'of' && pieces[i + 2]?.lower === 'a'
      ? scaleAfter(pieces, i + 3)
      : scaleAfter(pieces, i + 1)
  if (scaled) return exact(scaled.end, (top / bottom) * scaled.factor, 'cardinal', false)
  return exact(i + 1, top / bottom, 'fraction', false)
}

function bareFraction(pieces: readonly Piece[], at: number, value: number): NumberMatch | null {
  const of = pieces[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const i = pieces[of]?.lower === 'a' ? of + 1 : of
  if (i === of || of === at + 1) {
    const scaled = scaleAfter(pieces, i)
    if (scaled) return exact(scaled.end, value * scaled.factor, 'cardinal', false)
  }
  return value === 0.5 ? exact(at + 1, value, 'fraction', false) : null
}

/**
 * "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand", "a couple of million".
 */
function vagueAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  const { lower } = pieces[at]!
  const plural = VAGUE_NUMBERS[lower]
  if (plural !== undefined) {
    if (lower === 'tens' && pieces[at + 1]?.lower !== 'of') return null
    const scale = pieces[at + 1]?.lower === 'of' ? VAGUE_NUMBERS[pieces[at + 2]?.lower ?? ''] : undefined
    if (lower === 'tens' && scale === undefined) return null
    // "tens of thousands" is 20,000 to 100,000: the scale word's own size, half its lower bound.
    const by = scale === undefined ? 1 : scale[0] / 2
    return {
      end: scale === undefined ? at + 1 : at + 3,
      value: plural[0] * by,
      low: plural[0] * by,
      high: plural[1] * by,
      form: 'vague',
      digits: false,
    }
  }
  let i = at
  if (lower === 'several' || lower === 'many') i = at + 1
  else if (lower === 'a' && pieces[at + 1]?.lower === 'few') i = at + 2
  else if (lower === 'a' && pieces[at + 1]?.lower === 'couple') i = at + (pieces[at + 2]?.lower === 'of' ? 3 : 2)
  else return null
  const scaled = scaleAfter(pieces, i)
  if (!scaled || scaled.factor < 12) return null
  return {
    end: scaled.end,
    value: 2 * scaled.factor,
    low: 2 * scaled.factor,
    high: 10 * scaled.factor,
    form: 'vague',
    digits: false,
  }
}

/** "3-4", "10 to 15", "between 10 and 15", "five to six". */
function rangeAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  const between = pieces[at]!.lower === 'between' || pieces[at]!.lower === 'from'
  const leads = isCurrency(pieces[at + 1]) ? at + 2 : at + 1
  const low = cardinalAt(pieces, between ? leads : at)
  if (!low) return null
  const mid = pieces[low.end]
  if (mid === undefined) return null
  const or = mid.lower === 'or' && !low.digits
  const word = mid.lower === 'to' || (mid.lower === 'and' && pieces[at]!.lower === 'between') || or
  // "rose from 9 to 12": two numbers, not a range.
  if (mid.lower === 'to' && isChange(pieces, pieces[at]!.lower === 'from' ? at : at - 1)) return null
  if (!(word || (mid.lower === '-' && mid.spaced === (pieces[low.end + 1]?.spaced ?? false)))) return null
  let next = low.end + 1
  if (isCurrency(pieces[next])) next++
  const high = cardinalAt(pieces, next)
  if (!high || high.digits !== low.digits) return null
  // "3 to 4 million": the scale is both numbers'.
  const factor =
    high.value >= 1000 && low.value < 1000 && pieces[high.end - 1]!.kind === 'word' ? scaleOf(pieces, next) : 1
  const from = low.value * factor
  if (from >= high.value || (or && high.value > 2 * from)) return null
  return { end: high.end, value: from, low: from, high: high.value, form: 'range', digits: low.digits }
}

function isCurrency(piece: Piece | undefined): boolean {
  return piece?.kind === 'mark' && /^[$£€]$/.test(piece.text)
}

/** Verbs and adverbs of change, after which "from" gives a start and "to" an end. */
const CHANGES =
  /^(?:rose|rises?|rising|risen|fell|falls?|falling|fallen|climb(?:s|ed|ing)?|up|down|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut|cuts|cutting|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|grew|grows?|grown|growing|jump(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|went|goes|gone|chang(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|narrow(?:s|ed)|widen(?:s|ed)|slash(?:es|ed|ing)?|doubl(?:e|es|ed|ing)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|slip(?:s|ped)?|plung(?:e|es|ed)|expand(?:s|ed)|shrank|shrunk|moved?)$/
const CHANGE_REACH = 4

/** Does the "from" at piece `at` follow a word of change? */
function isChange(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.lower !== 'from') return false
  for (let i = at - 1; i >= 0 && i >= at - CHANGE_REACH; i--) if (CHANGES.test(pieces[i]!.lower)) return true
  return false
}

function scaleOf(pieces: readonly Piece[], at: number): number {
  return scaleAfter(pieces, at + 1)?.factor ?? 1
}

/** "sixth", "twenty-first", "3rd". */
export function ordinalAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  const first = pieces[at]!
  const suffix = pieces[at + 1]
  if (first.kind === 'number' && suffix !== undefined && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower)) {
    return exact(at + 2, Number(first.text.replace(/,/g, '')), 'ordinal', true)
  }
  if (ORDINALS[first.lower] !== undefined) return exact(at + 1, ORDINALS[first.lower]!, 'ordinal', false)
  const tens = SMALL_NUMBERS[first.lower]
  if (tens !== undefined && tens >= 20 && joins(pieces, at + 1)) {
    const unit = ORDINALS[pieces[at + 2]!.lower]
    if (unit !== undefined && unit < 10) return exact(at + 3, tens + unit, 'ordinal', false)
  }
  return null
}
