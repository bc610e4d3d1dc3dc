import type { Pair } from './pair.js'
import type { Profiles } from './profile.js'

/**
 * The pairs of a story seen from each assertion: the entries `starts[i]` to `starts[i + 1]` are those of the assertion with
 * `index` i, its partners' indexes ascending (so those of one report stand together).
 */
export interface Links {
  readonly starts: Int32Array
  /** The index of the partner, and that of the pair, by entry. */
  readonly partners: Int32Array
  readonly pairs: Int32Array
  /** The report of every assertion, by its index. */
  readonly reports: Int32Array
  /** Where the entry of `a`, and of `b`, stands, by pair. */
  readonly entryOfA: Int32Array
  readonly entryOfB: Int32Array
}

/** Links of pairs that are sorted by `a`, then by `b`. */
export function linksOf({ all }: Profiles, pairs: readonly Pair[]): Links {
  const starts = new Int32Array(all.length + 1)
  for (const { a, b } of pairs) {
    starts[a.index + 1]!++
    starts[b.index + 1]!++
  }
  for (let i = 0; i < all.length; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const partners = new Int32Array(2 * pairs.length)
  const pairOf = new Int32Array(2 * pairs.length)
  const entryOfA = new Int32Array(pairs.length)
  const entryOfB = new Int32Array(pairs.length)
  // All pairs that an assertion ends come before those that it starts, so every row is filled in ascending order.
  pairs.forEach(({ a, b }, index) => {
    const ofA = (entryOfA[index] = next[a.index]!++)
    const ofB = (entryOfB[index] = next[b.index]!++)
    partners[ofA] = b.index
    partners[ofB] = a.index
    pairOf[ofA] = pairOf[ofB] = index
  })
  return { starts, partners, pairs: pairOf, reports: Int32Array.from(all, ({ report }) => report), entryOfA, entryOfB }
}

/** The index of the pair of two assertions, -1 where they are none. */
export function pairBetween({ starts, partners, pairs }: Links, a: number, b: number): number {
  let low = starts[a]!
  let high = starts[a + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (partners[middle]! < b) low = middle + 1
    else high = middle
  }
  return low < starts[a + 1]! && partners[low] === b ? pairs[low]! : -1
}

/** How a pair stands among the pairs of one of its assertions with the other's report. */
export interface Rank {
  /** How many of them are liker, at most 4. */
  readonly liker: number
  /** How much liker it is than the best other (negative where another is liker). */
  readonly margin: number
}

export function rankOf({ starts, partners, pairs, reports }: Links, assertion: number, entry: number, values: Float64Array): Rank {
  const report = reports[partners[entry]!]!
  const value = values[pairs[entry]!]!
  let first = entry
  while (first > starts[assertion]! && reports[partners[first - 1]!] === report) first--
  let liker = 0
  let best = 0
  for (let at = first; at < starts[assertion + 1]! && reports[partners[at]!] === report; at++) {
    if (at === entry) continue
    const other = values[pairs[at]!]!
    if (other > value) liker++
    if (other > best) best = other
  }
  return { liker: Math.min(liker, 4), margin: value - best }
}

/** How well the likest assertion of a third report goes with both. */
export function thirdSupport({ starts, partners, pairs }: Links, { a, b }: Pair, values: Float64Array): number {
  let best = 0
  for (let i = starts[a.index]!, j = starts[b.index]!; i < starts[a.index + 1]! && j < starts[b.index + 1]!; ) {
    const difference = partners[i]! - partners[j]!
    if (difference === 0) best = Math.max(best, Math.min(values[pairs[i]!]!, values[pairs[j]!]!))
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return best
}

/** How alike the assertions next to the two are, in either order. */
export function neighbourLikeness(links: Links, { a, b }: Pair, values: Float64Array): number {
  let best = 0
  for (let left = -1; left <= 1; left += 2) for (let right = -1; right <= 1; right += 2) {
    if (!stands(links, a.index + left, a.report) || !stands(links, b.index + right, b.report)) continue
    const pair = pairBetween(links, a.index + left, b.index + right)
    if (pair >= 0) best = Math.max(best, values[pair]!)
  }
  return best
}

/** Is there an assertion of that index in the report? */
function stands({ reports }: Links, index: number, report: number): boolean {
  return index >= 0 && index < reports.length && reports[index] === report
}
