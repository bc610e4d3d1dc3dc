import type { Pair } from './pairs.js'

/** Which candidates are paired with which: for candidate `i` the places `[starts[i], starts[i + 1])`, ascending by partner. */
export interface Links {
  readonly starts: Int32Array
  readonly partners: Int32Array
  /** The pair that each place stands for, as its index. */
  readonly pairs: Int32Array
}

/** The links of `count` candidates by pairs sorted by both. */
export function linksOf(pairs: readonly Pair[], count: number): Links {
  const starts = new Int32Array(count + 1)
  for (const { a, b } of pairs) {
    starts[a + 1]!++
    starts[b + 1]!++
  }
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!
  const free = starts.slice()
  const partners = new Int32Array(2 * pairs.length)
  const pairOf = new Int32Array(2 * pairs.length)
  const put = (from: number, to: number, pair: number): void => {
    const place = free[from]!++
    partners[place] = to
    pairOf[place] = pair
  }
  // Partners before a candidate first, then those after it: both come in ascending order.
  pairs.forEach(({ a, b }, index) => put(b, a, index))
  pairs.forEach(({ a, b }, index) => put(a, b, index))
  return { starts, partners, pairs: pairOf }
}

/** The place of one candidate that links it with another, or -1. */
export function placeOf({ starts, partners }: Links, one: number, other: number): number {
  let low = starts[one]!
  const end = starts[one + 1]!
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (partners[middle]! < other) low = middle + 1
    else high = middle
  }
  return low < end && partners[low] === other ? low : -1
}

/** The score of the pair of two candidates; 0 where they are no pair. */
export function scoreBetween(links: Links, scores: ArrayLike<number>, one: number, other: number): number {
  const place = placeOf(links, one, other)
  return place < 0 ? 0 : scores[links.pairs[place]!]!
}
