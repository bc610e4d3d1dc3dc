import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, LONGEST_NAMED_TIME, MOVING_HOLIDAYS, WARS } from '../../lexicon/calendar.js'
import { phrase, type Piece } from '../quantity/piece.js'
import type { Found, When } from './expression.js'

/** First words of feasts and wars: most words are none. */
const OPENERS: ReadonlySet<string> = new Set(
  [FIXED_HOLIDAYS, MOVING_HOLIDAYS, EASTER_HOLIDAYS, WARS].flatMap((table) =>
    Object.keys(table).map((name) => name.split(/[ ']/)[0]!.replace('.', '')),
  ),
)

/** A feast or a war by its name. */
export function namedAt(pieces: readonly Piece[], at: number): Found<When> | null {
  return warAt(pieces, at) ?? feastAt(pieces, at)
}

function warAt(pieces: readonly Piece[], at: number): Found<When> | null {
  const length = longest(pieces, at, (name) => Object.hasOwn(WARS, name))
  if (length === 0 || (pieces[at]!.text === pieces[at]!.lower && pieces[at]!.lower !== 'the')) return null
  const [from, to] = WARS[nameOf(pieces, at, length)]!
  return { end: at + length, value: { kind: 'years', from, to } }
}

/** "Easter", "Christmas Eve 2018", "Labor Day weekend". One word without a year needs its capital. */
export function feastAt(pieces: readonly Piece[], at: number): Found<Extract<When, { kind: 'holiday' }>> | null {
  const length = longest(
    pieces,
    at,
    (name) =>
      Object.hasOwn(FIXED_HOLIDAYS, name) ||
      Object.hasOwn(MOVING_HOLIDAYS, name) ||
      Object.hasOwn(EASTER_HOLIDAYS, name),
  )
  if (length === 0) return null
  const { text, lower } = pieces[at]!
  const name = nameOf(pieces, at, length)
  let end = at + length
  const weekend = (): boolean => pieces[end]?.lower === 'weekend' && ++end > 0
  let long = weekend()
  const of = pieces[end]?.lower === 'of' || pieces[end]?.text === ',' ? end + 1 : end
  const year = pieces[of]
  const said = year?.kind === 'number' && /^[12]\d{3}$/.test(year.text)
  if (said) {
    end = of + 1
    long ||= weekend()
  }
  if (text === lower && lower !== 'the' && length === 1 && !said) return null
  if (length === 1 && pieces[end]?.lower === 'island') return null
  // "Lunar New Year" is another day.
  if (name === 'new year' && !newYear(pieces, at, end)) return null
  return { end, value: { kind: 'holiday', name, year: said ? Number(year.text) : null, shift: null, weekend: long } }
}

/** "by New Year", not "the new year", "Lunar New Year" or "New Year honours". */
function newYear(pieces: readonly Piece[], at: number, end: number): boolean {
  const before = pieces[at - 1],
    after = pieces[end]
  const led = before === undefined || /^(?:at|before|after|by|last|next|on|since|this|until)$/.test(before.lower)
  const named = !led && before.kind === 'word' && before.text !== before.lower
  return !named && before?.lower !== 'the' && before?.lower !== 'a' && (after === undefined || after.kind === 'mark')
}

function longest(pieces: readonly Piece[], at: number, known: (name: string) => boolean): number {
  if (at >= pieces.length || !OPENERS.has(pieces[at]!.lower)) return 0
  for (let length = LONGEST_NAMED_TIME; length >= 1; length--)
    if (at + length <= pieces.length && known(nameOf(pieces, at, length))) return length
  return 0
}

function nameOf(pieces: readonly Piece[], at: number, length: number): string {
  return phrase(pieces, at, length).replace(/ ([.'])/g, '$1')
}
