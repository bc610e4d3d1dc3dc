import { ROLE_VERBS } from '../../lexicon/casualties.js'
import { SCALES, SMALL_NUMBERS } from '../../lexicon/numbers.js'
import { DURATIONS } from '../../lexicon/units.js'
import { joins, type Piece } from './piece.js'

/** "three out of five", "three in five", "one in every four": a share of round or small wholes, not a time or a list. */
export function shareAt(pieces: readonly Piece[], at: number): { end: number; value: number } | null {
  const top = plainAt(pieces, at)
  if (top === null) return null
  const out = pieces[at + 1]?.lower === 'out' && pieces[at + 2]?.lower === 'of'
  let i = at + (out ? 3 : 2)
  if (!out && (pieces[at + 1]?.lower !== 'in' || isVerbOfHarm(pieces[at - 1]))) return null
  if (pieces[i]?.lower === 'every') i++
  const bottom = plainAt(pieces, i)
  if (bottom === null || top < 1 || top >= bottom || !(bottom <= 10 || WHOLES.has(bottom))) return null
  const next = pieces[i + 1]?.lower ?? ''
  if (!out && (Object.hasOwn(DURATIONS, next) || joins(pieces, i + 1))) return null
  if (Object.hasOwn(SCALES, next)) return null
  return { end: i + 1, value: top / bottom }
}

/** Wholes of shares above ten. */
const WHOLES: ReadonlySet<number> = new Set([12, 15, 20, 25, 50, 100, 1000, 10000, 100000])

/** A number of one piece. */
function plainAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]
  if (piece?.kind === 'number') return /^\d[\d,]*$/.test(piece.text) ? Number(piece.text.replace(/,/g, '')) : null
  return (piece && Object.hasOwn(SMALL_NUMBERS, piece.lower) && SMALL_NUMBERS[piece.lower]) || null
}

function isVerbOfHarm(piece: Piece | undefined): boolean {
  return piece !== undefined && Object.hasOwn(ROLE_VERBS, piece.lower)
}
