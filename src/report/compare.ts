import { CONVERSIONS, SECONDS } from '../lexicon/units.js'
import type { Quantity, Time } from './annotation.js'

/**
 * How two values for one thing stand to each other. `granularity`: both may be true, one says it less exactly ("five
 * hours", "nearly five"). `differs`: both cannot be meant. `unrelated`: they do not measure the same, or one says
 * nothing.
 */
export type Agreement = 'same' | 'granularity' | 'differs' | 'unrelated'

interface Interval {
  readonly low: number
  readonly high: number
  readonly value: number
}

/** A lower bound is read as naming its number: one so much larger is another figure ("at least two", "six"). */
const FAR = 1.5
const EPSILON = 1e-9

/** Compares two quantities by unit and role, then by the intervals that their hedges leave. */
export function compareQuantities(a: Quantity, b: Quantity): Agreement {
  const scale = commonScale(a, b)
  if (scale === null) return 'unrelated'
  const x = scaled(a, scale[0]),
    y = scaled(b, scale[1])
  if (close(x.value, y.value) && close(x.low, y.low) && close(x.high, y.high)) return 'same'
  if (close(x.value, y.value)) return 'granularity'
  if (bounded(a) && bounded(b) && open(a) === open(b)) return 'differs'
  if (x.low > y.high + EPSILON || y.low > x.high + EPSILON) return 'differs'
  const far = Math.max(x.value, y.value) > FAR * Math.min(x.value, y.value)
  return far && (bounded(a) || bounded(b)) ? 'differs' : 'granularity'
}

/** Has the quantity an open end: "at least", "up to"? */
function bounded(q: Quantity): boolean {
  return q.low === null || q.high === null
}

function open(q: Quantity): 'above' | 'below' {
  return q.high === null ? 'above' : 'below'
}

function scaled(q: Quantity, by: number): Interval {
  return {
    low: q.low === null ? -Infinity : q.low * by,
    high: q.high === null ? Infinity : q.high * by,
    value: q.value * by,
  }
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b))
}

/** Factors that bring two quantities to one unit, or null where they measure different things. */
function commonScale(a: Quantity, b: Quantity): readonly [number, number] | null {
  if (a.role !== b.role && (a.role !== null || b.role !== null)) return null
  if (isShare(a) && isShare(b)) return [a.kind === 'percent' ? 0.01 : 1, b.kind === 'percent' ? 0.01 : 1]
  if (a.kind !== b.kind) return null
  // What became of the people binds the number, whatever they are called.
  if (a.role !== null) return [1, 1]
  if (a.kind === 'duration' || a.kind === 'age') {
    const [x, y] = [SECONDS[a.unit ?? ''], SECONDS[b.unit ?? '']]
    return x === undefined || y === undefined ? null : [x, y]
  }
  if (a.unit === b.unit) return [1, 1]
  const [x, y] = [CONVERSIONS[a.unit ?? ''], CONVERSIONS[b.unit ?? '']]
  if (x && y && x[0] === y[0]) return [x[1], y[1]]
  return a.kind === 'fraction' ? [1, 1] : null
}

function isShare(q: Quantity): boolean {
  return q.kind === 'percent' || q.kind === 'fraction'
}

/** Compares two times by the periods that they name. Zones are left aside: reports give local time or none. */
export function compareTimes(a: Time, b: Time): Agreement {
  const x = periodOf(a),
    y = periodOf(b)
  if (x === null || y === null) return 'unrelated'
  if (x.from === y.from && x.to === y.to) return 'same'
  return x.from > y.to || y.from > x.to ? 'differs' : 'granularity'
}

/** First and last minute of a period as ISO strings, which compare as they sort; null where it is not resolved. */
function periodOf({ from, to }: Time): { from: string; to: string } | null {
  if (from === null && to === null) return null
  return { from: from === null ? '0000' : first(from), to: to === null ? '9999' : last(to) }
}

function first(iso: string): string {
  return iso.slice(0, 16) + '0000-01-01T00:00'.slice(Math.min(16, iso.length))
}

function last(iso: string): string {
  return iso.slice(0, 16) + '0000-12-31T23:59'.slice(Math.min(16, iso.length))
}
