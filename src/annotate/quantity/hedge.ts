import { HEDGES_AFTER, HEDGES_BEFORE, HEDGE_REACH, LONGEST_HEDGE } from '../../lexicon/hedges.js'
import type { Quantity } from '../../report/annotation.js'
import { phrase, type Piece } from './piece.js'

type Hedge = Quantity['hedge']

/** The hedge that ends just before piece `at`, with the piece it begins at. */
export function hedgeBefore(pieces: readonly Piece[], at: number): { start: number; hedge: Hedge } | null {
  for (let length = Math.min(LONGEST_HEDGE, at); length >= 1; length--) {
    const words = phrase(pieces, at - length, length)
    if (Object.hasOwn(HEDGES_BEFORE, words)) return { start: at - length, hedge: HEDGES_BEFORE[words]! }
  }
  return null
}

/** The hedge that begins at piece `at`: "or more", "or so", "+". */
export function hedgeAfter(pieces: readonly Piece[], at: number): { end: number; hedge: Hedge } | null {
  const words = phrase(pieces, at, 2)
  if (Object.hasOwn(HEDGES_AFTER, words)) return { end: at + 2, hedge: HEDGES_AFTER[words]! }
  if (pieces[at + 1]?.lower === 'odd' && pieces[at]!.lower === '-') return { end: at + 2, hedge: 'about' }
  return pieces[at]?.text === '+' && !pieces[at]!.spaced ? { end: at + 1, hedge: 'at_least' } : null
}

/** What a hedge leaves of a number: the bounds between which the value may lie, null where it is open. */
export function interval(low: number, high: number, hedge: Hedge): { low: number | null; high: number | null } {
  switch (hedge) {
    case 'exact':
    case 'vague':
      return { low, high }
    case 'nearly':
      return { low: low - Math.abs(low) * HEDGE_REACH, high }
    case 'about':
      return { low: low - Math.abs(low) * HEDGE_REACH, high: high + Math.abs(high) * HEDGE_REACH }
    case 'at_least':
    case 'more_than':
      return { low, high: null }
    case 'at_most':
    case 'less_than':
      return { low: null, high }
  }
}
