import { DESIGNATORS, FRACTION_MARKS, ORDINALS, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../../lexicon/numbers.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Range } from '../../text/span.js'
import type { Quantity, Sentence, Token } from '../../report/annotation.js'
import { isJoined } from '../time/date.js'
import { expressionsIn } from '../time/recognise.js'
import { headAt } from './head.js'
import { hedgeAfter, hedgeBefore, interval } from './hedge.js'
import { type Match } from './match.js'
import { numberAt, type NumberMatch } from './number.js'
import { compoundAfter } from './compound.js'
import { noneAt } from './none.js'
import { joins, piecesOf, type Piece } from './piece.js'
import { roleOf } from './role.js'
import { isScore } from './score.js'
import { currencyBefore, unitAt, type UnitMatch } from './unit.js'

/**
 * The amounts of a text with hedge, unit and role, sorted. A span holds the hedge, the number and the unit or the noun
 * counted. Years, dates, clock times and numbers that are part of a name are none. Offsets point into `text`.
 */
export function findQuantities(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Quantity[] {
  return sentences.flatMap((sentence) => {
    const pieces = piecesOf(text, sentence)
    if (!pieces.some(mayNumber)) return []
    return quantitiesOf(pieces, expressionsIn(text, sentence, pieces), tokenFinder(tokens, sentence))
  })
}

/** Words that a number may begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[SMALL_NUMBERS, SCALES, VAGUE_NUMBERS, ORDINALS, FRACTION_MARKS].flatMap((table) => Object.keys(table)),
  'a',
  'an',
  'half',
  'quarter',
  'several',
  'many',
  'between',
  'from',
  'no',
  'nobody',
  'none',
])

function mayNumber({ kind, lower }: Piece): boolean {
  return kind === 'number' || OPENERS.has(lower)
}

function tokenFinder(tokens: readonly Token[], sentence: Sentence): (offset: number) => Token | undefined {
  const byStart = new Map<number, Token>()
  for (let i = sentence.firstToken; i < sentence.endToken; i++) byStart.set(tokens[i]!.start, tokens[i]!)
  return (offset) => byStart.get(offset)
}

function quantitiesOf(
  pieces: readonly Piece[],
  times: readonly Range[],
  tokenAt: (offset: number) => Token | undefined,
): Quantity[] {
  const out: Quantity[] = []
  let time = 0
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!
    while (time < times.length && times[time]!.end <= piece.start) time++
    const inTime = time < times.length && times[time]!.start <= piece.start
    const found = inTime || !mayNumber(piece) ? null : (noneAt(pieces, at, tokenAt) ?? quantityAt(pieces, at, tokenAt))
    if (found) out.push(coordinated(pieces, found, out.at(-1)))
    at = found ? found.end : at + 1
  }
  return out
}

/** "killing ten passengers and two pilots": what is joined by "and" to people so counted shares what became of them. */
function coordinated(pieces: readonly Piece[], { quantity, first }: Match, last: Quantity | undefined): Quantity {
  const and = pieces[first - 1],
    before = pieces[first - 2]
  if (
    quantity.role !== null ||
    quantity.kind !== 'count' ||
    !last?.role ||
    and?.lower !== 'and' ||
    before?.end !== last.end
  )
    return quantity
  return { ...quantity, role: last.role }
}


function quantityAt(
  pieces: readonly Piece[],
  at: number,
  tokenAt: (offset: number) => Token | undefined,
): Match | null {
  const number = numberAt(pieces, at) ?? articleAt(pieces, at)
  if (!number || (isJoined(pieces, at) && currencyBefore(pieces, at) === null)) return null
  const piece = pieces[at]!,
    currency = currencyBefore(pieces, at) ?? currencyInside(pieces, at, number)
  const start = signBefore(pieces, currency?.start ?? at, number.end) ?? currency?.start ?? at
  const hedge = hedgeBefore(pieces, start)
  const negative = start < (currency?.start ?? at)
  // "dozens of homes", "hundreds of miles".
  const of = number.form === 'vague' && pieces[number.end]?.lower === 'of' ? number.end + 1 : number.end
  const unit = currency ? null : unitAt(pieces, of)
  const more = number.form === 'cardinal' ? restAfter(pieces, number, currency?.unit ?? null, unit) : null
  if (!currency && !unit && !mayCount(pieces, at, number)) return null
  const hyphen = joins(pieces, number.end)
  const head =
    currency || unit || number.form === 'fraction'
      ? null
      : headAt(pieces, hyphen ? number.end + 1 : of, tokenAt)
  const measured = more?.end ?? unit?.end ?? head?.end ?? number.end
  if (!currency && isScore(pieces, at, number, unit !== null || head !== null, measured)) return null
  const rest = more?.value ?? 0,
    value = negative ? -number.value : number.value + rest
  const after = hedgeAfter(pieces, measured) ?? hedgeAfter(pieces, number.end)
  const end = Math.max(measured, after?.end ?? 0)
  const kind = kindOf(pieces, at, number, currency !== null, unit?.kind ?? null)
  if (kind === null || (kind === 'count' && isBareArticle(pieces, at, number))) return null
  const said =
    hedge?.hedge ?? after?.hedge ?? (number.form === 'vague' ? 'vague' : number.form === 'range' ? 'about' : 'exact')
  // The bounds of a range or of "dozens" are in the number itself.
  const bounds =
    number.form === 'range' && !hedge && !after
      ? { low: number.low, high: number.high }
      : interval(negative ? value : number.low + rest, negative ? value : number.high + rest, said)
  const from = hedge ? hedge.start : start
  const counts = kind === 'count' || kind === 'fraction' || kind === 'percent'
  const role = counts ? roleOf(pieces, from, end) : null
  if (role === null && kind === 'count' && head === null && piece.lower === 'one' && number.end === at + 1) return null
  return {
    first: from,
    end,
    quantity: {
      start: pieces[from]!.start,
      end: pieces[end - 1]!.end,
      ...bounds,
      value,
      unit: currency?.unit ?? unit?.unit ?? (kind === 'age' ? 'year' : (head?.lemma ?? null)),
      kind,
      hedge: said,
      role,
    },
  }
}

/** "between $3 billion and $4 billion": the currency of a range whose first word is no number. */
function currencyInside(pieces: readonly Piece[], at: number, number: NumberMatch): { start: number; unit: string } | null {
  const inside = number.form === 'range' && pieces[at + 1]?.kind === 'mark' ? currencyBefore(pieces, at + 2) : null
  return inside && { start: at, unit: inside.unit }
}

/** The smaller units that go on: "two hours and 40 minutes", "£3 and 20p". */
function restAfter(
  pieces: readonly Piece[],
  number: NumberMatch,
  currency: string | null,
  unit: UnitMatch | null,
): { end: number; value: number } | null {
  if (currency !== null) return compoundAfter(pieces, number.end, currency, 'money')
  return unit && compoundAfter(pieces, unit.end, unit.unit, unit.kind)
}

/**
 * The piece with the sign of an amount that begins at piece `start`: "minus", or a dash with a space before it and none
 * after. Only where a unit or currency shows that it can be below nothing.
 */
function signBefore(pieces: readonly Piece[], start: number, end: number): number | null {
  const sign = pieces[start - 1],
    before = pieces[start - 2]
  if (sign === undefined || before?.kind === 'number') return null
  if (sign.lower === 'minus') return start - 1
  const stands = sign.lower === '-' && !pieces[start]!.spaced && (before === undefined || sign.spaced || before.text === '(')
  const unit = unitAt(pieces, end)
  return stands && (unit?.kind === 'measure' || unit?.kind === 'percent' || unit?.kind === 'points') ? start - 1 : null
}

/** "an hour" is an amount where a hedge or "half" makes it one: "nearly a year", "more than an hour". */
function articleAt(pieces: readonly Piece[], at: number): NumberMatch | null {
  if (!/^an?$/.test(pieces[at]!.lower) || hedgeBefore(pieces, at) === null) return null
  const unit = unitAt(pieces, at + 1)
  return unit && (unit.kind === 'duration' || unit.kind === 'measure')
    ? { end: at + 1, value: 1, low: 1, high: 1, form: 'cardinal', digits: false }
    : null
}

function isBareArticle(pieces: readonly Piece[], at: number, number: NumberMatch): boolean {
  return /^an?$/.test(pieces[at]!.lower) && number.end === at + 1
}

function kindOf(
  pieces: readonly Piece[],
  at: number,
  number: NumberMatch,
  money: boolean,
  unit: Quantity['kind'] | null,
): Quantity['kind'] | null {
  if (money) return 'money'
  if (number.form === 'ordinal')
    return number.value > 2 && unit === null && !joins(pieces, number.end) ? 'ordinal' : null
  if (unit !== null) return unit
  if (number.form === 'fraction') return 'fraction'
  if (isAge(pieces, at, number)) return 'age'
  return 'count'
}

/** "aged 41", ", 41," after a name. */
function isAge(pieces: readonly Piece[], at: number, number: NumberMatch): boolean {
  if (number.form !== 'cardinal' || number.value > 120) return false
  const before = pieces[at - 1],
    two = pieces[at - 2],
    next = pieces[number.end]
  if (before?.lower === 'aged' || (before?.lower === 'age' && next?.lower !== 'groups')) return true
  const named =
    two !== undefined &&
    two.kind === 'word' &&
    two.text !== two.lower &&
    !(two.lower in MONTHS) &&
    !(two.lower in WEEKDAYS)
  return (
    number.digits &&
    named &&
    before?.text === ',' &&
    (next === undefined || /^[,.;]$/.test(next.text)) &&
    number.value > 0
  )
}

/** Is a number without a unit an amount, and not part of a name, a list, a score or a figure of speech? */
function mayCount(pieces: readonly Piece[], at: number, number: NumberMatch): boolean {
  const before = pieces[at - 1],
    next = pieces[number.end],
    piece = pieces[at]!
  if (next !== undefined && !next.spaced && next.kind !== 'mark') return false
  if (before !== undefined && /^[#/:.@_]$/.test(before.text) && !piece.spaced) return false
  if (next !== undefined && /^[/:@_]$/.test(next.text) && !next.spaced) return false
  // A score ("3-0"), a telephone number, an account: digits beside digits.
  if (joins(pieces, number.end) && pieces[number.end + 1]!.kind === 'number') return false
  if (piece.kind === 'number' && (before?.kind === 'number' || next?.kind === 'number' || /^0\d/.test(piece.text)))
    return false
  // "No. 10", "(202) 555-0143".
  const named = before?.text === '.' && /^nos?$/.test(pieces[at - 2]?.lower ?? '')
  if (named || isAreaCode(pieces, at)) return false
  if (before !== undefined && DESIGNATORS.has(before.lower) && (number.digits || before.text !== before.lower))
    return false
  if (piece.lower === 'one' && number.end === at + 1) return countsOne(pieces, at, number) || isOneOfToll(pieces, at)
  if (number.digits && namePart(pieces, at)) return false
  if (piece.kind === 'number' && /^(?:1[5-9]|20)\d{2}$/.test(piece.text) && number.end === at + 1)
    return hedgeBefore(pieces, at) !== null
  return number.form !== 'fraction' || number.value > 0
}

/** "(202) 555-0143": a number of three digits in brackets before another. */
function isAreaCode(pieces: readonly Piece[], at: number): boolean {
  const bracketed = pieces[at - 1]?.text === '(' && pieces[at + 1]?.text === ')' && pieces[at]!.text.length === 3
  return bracketed && pieces[at + 2]?.kind === 'number' && joins(pieces, at + 3)
}

/** "one person" counts; "one of", "no one", "one another" do not. */
function countsOne(pieces: readonly Piece[], at: number, number: NumberMatch): boolean {
  const before = pieces[at - 1]?.lower ?? '',
    next = pieces[number.end]
  if (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:no|this|that|the|any|every|each|which|another|some)$/.test(before)
  )
    return false
  return !/^(?:of|another|day|other|by|on|in|to|who|which|that|is|was|more|s|can|should|and|or|could|would|might|will|has|thing)$/.test(
    next.lower,
  )
}

/** "and one was hurt", "one other died": one person, where it is said what became of them. */
function isOneOfToll(pieces: readonly Piece[], at: number): boolean {
  if (/^(?:no|this|that|the|any|every|each|which|another|some|only)$/.test(pieces[at - 1]?.lower ?? '')) return false
  const next = pieces[at + 1]?.lower ?? ''
  return /^(?:is|was|has|had|died|dead|killed|injured|wounded|hurt|missing|other|more|remains)$/.test(next) && roleOf(pieces, at, at + 1) !== null
}

/**
 * A capitalised word just before digits makes them part of a name ("Boeing 737"), unless it dates or opens the
 * sentence.
 */
function namePart(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  if (before === undefined || before.kind !== 'word' || before.text === before.lower) return false
  if (before.lower in MONTHS || before.lower in WEEKDAYS) return false
  const opens = at < 2 || /^[.:;"“(]$/.test(pieces[at - 2]!.text)
  if (opens && hedgeBefore(pieces, at) !== null) return false
  const next = pieces[at + 1]
  const counts =
    next !== undefined &&
    next.kind === 'word' &&
    next.text === next.lower &&
    /[a-z]s$|^(?:people|men|women|children|dead|killed)$/.test(next.lower)
  return !(counts && pieces[at]!.text.length !== 3) && !(opens && counts)
}
