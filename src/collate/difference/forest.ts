import type { Signals } from './signals.js'

/**
 * A tree of two levels: a signal and its bound, the same for those at or below it and for those above it, then what the four
 * leaves add, from at or below both to above both. A signal that is not named is 0.
 */
export type Tree = readonly [string, number, string, number, string, number, number, number, number, number]

/** Trees that add up to the logarithm of the odds. */
export interface Forest {
  readonly bias: number
  readonly trees: readonly Tree[]
}

/** The chance that a forest gives for a draft's signals, 0 to 1. */
export function chanceOf(signals: Signals, { bias, trees }: Forest): number {
  let sum = bias
  for (const [root, bound, low, lowBound, high, highBound, a, b, c, d] of trees) {
    if ((signals[root] ?? 0) > bound) sum += (signals[high] ?? 0) > highBound ? d : c
    else sum += (signals[low] ?? 0) > lowBound ? b : a
  }
  return 1 / (1 + Math.exp(-sum))
}

/**
 * What each signal adds to the logarithm of the odds: along the path of every tree, how far each split moves the mean of the
 * leaves that are left (Saabas 2014, every leaf counting alike).
 */
export function contributionsOf(signals: Signals, { trees }: Forest): Map<string, number> {
  const out = new Map<string, number>()
  const add = (name: string, value: number): void => { out.set(name, (out.get(name) ?? 0) + value) }
  for (const [root, bound, low, lowBound, high, highBound, a, b, c, d] of trees) {
    const above = (signals[root] ?? 0) > bound
    const mean = above ? (c + d) / 2 : (a + b) / 2
    add(root, mean - (a + b + c + d) / 4)
    if (above) add(high, ((signals[high] ?? 0) > highBound ? d : c) - mean)
    else add(low, ((signals[low] ?? 0) > lowBound ? b : a) - mean)
  }
  return out
}
