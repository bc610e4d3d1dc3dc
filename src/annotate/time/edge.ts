import type { Piece } from '../quantity/piece.js'
import type { Edge, Found } from './expression.js'

const EDGES: Readonly<Record<string, Edge>> = {
  early: 'early',
  late: 'late',
  mid: 'mid',
  earlier: 'so_far',
  later: 'to_come',
  'mid-': 'mid',
}
const EDGE_NOUNS: Readonly<Record<string, Edge>> = {
  beginning: 'early',
  start: 'early',
  outset: 'early',
  middle: 'mid',
  end: 'late',
  close: 'late',
  rest: 'to_come',
  remainder: 'to_come',
}

/** "early", "late", "the end of" and their like: which part of the period that follows is meant. */
export function edgeAt(pieces: readonly Piece[], at: number): Found<Edge> | null {
  const lower = pieces[at]?.lower ?? ''
  if (Object.hasOwn(EDGES, lower)) {
    const dash = pieces[at + 1]?.lower === '-' && !pieces[at + 1]!.spaced ? 1 : 0
    return { end: at + 1 + dash, value: EDGES[lower]! }
  }
  const i = lower === 'the' ? at + 1 : at
  const noun = pieces[i]?.lower ?? ''
  if (Object.hasOwn(EDGE_NOUNS, noun) && pieces[i + 1]?.lower === 'of') return { end: i + 2, value: EDGE_NOUNS[noun]! }
  return null
}
