import { COINS, CONVERSIONS, SECONDS } from '../../lexicon/units.js'
import { numberAt } from './number.js'
import type { Piece } from './piece.js'
import { unitAt, type UnitMatch } from './unit.js'

/** The most parts after the first: "an hour, two minutes and 11 seconds". */
const MOST_PARTS = 2

/**
 * What smaller units of the same thing add to an amount in `unit` that ends before piece `at`: "and 40 minutes" after
 * "two hours" adds two thirds. `value` is in `unit`.
 */
export function compoundAfter(
  pieces: readonly Piece[],
  at: number,
  unit: string,
  kind: UnitMatch['kind'],
): { end: number; value: number } | null {
  let end = at,
    value = 0,
    least = 1
  for (let part = 0; part < MOST_PARTS; part++) {
    const begin = /^(?:and|,)$/.test(pieces[end]?.lower ?? '') ? end + 1 : end
    const number = numberAt(pieces, begin)
    if (number === null || number.form !== 'cardinal') break
    const smaller = inchAt(pieces, number.end, unit) ?? unitAt(pieces, number.end)
    const ratio = smaller && smaller.kind === kind ? sizeIn(smaller.unit, unit) : null
    if (smaller === null || ratio === null || ratio >= least || number.value * ratio >= least) break
    value += number.value * ratio
    least = ratio
    end = smaller.end
  }
  return end > at ? { end, value } : null
}

/** "7in": the mark is a preposition elsewhere. */
function inchAt(pieces: readonly Piece[], at: number, unit: string): UnitMatch | null {
  const mark = pieces[at]
  return unit === 'foot' && mark?.lower === 'in' && !mark.spaced ? { end: at + 1, unit: 'inch', kind: 'measure' } : null
}

/** How much of one `larger` a `smaller` is, or null where they measure different things. */
function sizeIn(smaller: string, larger: string): number | null {
  if (COINS[smaller]?.includes(larger)) return 0.01
  const [x, y] = [SECONDS[smaller], SECONDS[larger]]
  if (x !== undefined && y !== undefined) return x / y
  const [a, b] = [CONVERSIONS[smaller], CONVERSIONS[larger]]
  return a && b && a[0] === b[0] ? a[1] / b[1] : null
}
