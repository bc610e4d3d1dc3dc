import { phrase, type Piece } from '../quantity/piece.js'
import { clockAt } from './clock.js'
import type { Edge, When } from './expression.js'
import { fill, type Slots } from './slots.js'

const JOINERS: ReadonlySet<string> = new Set([
  ',',
  'on',
  'at',
  'around',
  'about',
  'of',
  'the',
  'just',
  'late',
  'early',
  'in',
  '(',
  'after',
  'before',
])

/** "January of that year": the year last spoken of. */
export function thatYear(
  pieces: readonly Piece[],
  end: number,
  slots: Slots,
  when: Extract<When, { kind: 'date' }>,
): number {
  const i = pieces[end]?.lower === 'of' ? end + 1 : end
  if (
    when.year !== null ||
    !/^(?:that|the same) year$/.test(
      phrase(pieces, i, 2) + (pieces[i]?.lower === 'the' ? ` ${pieces[i + 2]?.lower}` : ''),
    )
  )
    return end
  slots.when = { ...when, sameYear: true }
  return pieces[i]!.lower === 'the' ? i + 3 : i + 2
}

/** The next day, clock time or part of a day that belongs to the expression, after at most three joining words. */
export function joined(pieces: readonly Piece[], end: number, slots: Slots): number | null {
  for (let i = end; i <= end + 3 && i < pieces.length; i++) {
    const trial: Slots = { ...slots }
    const bracket = pieces[end]?.text === '('
    // "11:36 a.m. (0336 GMT)": the same moment in another zone.
    const again = bracket && i === end + 1 && slots.clock !== null ? clockAt(pieces, i) : null
    if (again && pieces[again.end]?.text === ')') return again.end + 1
    if (mayJoin(pieces, end, i, slots)) {
      const next = fill(pieces, i, trial)
      if (next !== null && !(bracket && pieces[next]?.text !== ')')) {
        if (i > end && trial.edge === null && /^(?:late|early)$/.test(pieces[i - 1]!.lower))
          trial.edge = pieces[i - 1]!.lower as Edge
        Object.assign(slots, trial)
        return bracket ? next + 1 : next
      }
    }
    if (!JOINERS.has(pieces[i]!.lower)) return null
  }
  return null
}

function mayJoin(pieces: readonly Piece[], end: number, at: number, slots: Slots): boolean {
  const between = phrase(pieces, end, at - end)
  const next = pieces[at]!
  const isYear = next.kind === 'number' && /^(?:1[5-9]|20)\d{2}$/.test(next.text)
  if (isYear && slots.clock === null)
    return between === '' || between === ',' || between === 'of' ? slots.when?.kind === 'date' : false
  if (/\b(?:before|after)$/.test(between))
    return slots.when !== null && slots.clock === null && next.lower in { noon: 1, midnight: 1 }
  if (
    between.startsWith(',') &&
    slots.clock === null &&
    slots.part === null &&
    slots.when?.kind !== 'weekday' &&
    slots.when?.kind !== 'date'
  )
    return false
  if (between === ',' && slots.when?.kind === 'date' && slots.when.day === null) return false
  return !/\bin$/.test(between) || slots.part !== null || /^(?:early|small|morning|afternoon|evening)$/.test(next.lower)
}

/** Past at most so many words of a kind. */
export function skip(pieces: readonly Piece[], at: number, words: RegExp, most: number): number {
  let i = at
  while (i - at < most && i < pieces.length && words.test(pieces[i]!.lower)) i++
  return i
}
