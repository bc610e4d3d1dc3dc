import { hedgeBefore } from './hedge.js'
import type { NumberMatch } from './number.js'
import type { Piece } from './piece.js'

/** What a score is the score of, or a vote is a vote of: "a 1-2 defeat", "a 48-52 vote". */
const CONTESTS =
  /^(?:wins?|victory|victories|defeats?|loss|losses|draws?|leads?|aggregate|scorelines?|score|votes?|margins?|record|decision|majority|thriller|rout|triumph|tie|deficit|comeback|advantage|series)$/

/**
 * Are two numbers in digits with a hyphen between a score or a vote, and not a range? A range has a unit, a noun or a hedge.
 * `measured`: it has a unit or a noun, one past which is `end`.
 */
export function isScore(pieces: readonly Piece[], at: number, number: NumberMatch, measured: boolean, end: number): boolean {
  const hyphen = pieces[number.end - 2]
  if (number.form !== 'range' || !number.digits || hyphen?.lower !== '-' || pieces[at]!.kind !== 'number') return false
  if (number.low === 0) return true
  if (!measured) return hedgeBefore(pieces, at) === null
  return CONTESTS.test(pieces[end - 1]!.lower)
}
