import type { Forest, Tree } from '../../src/collate/difference/forest.js'

/** One example: its features in a fixed order, and whether it is a case of what is learned. */
export interface Case {
  readonly features: ArrayLike<number>
  readonly positive: boolean
}

const TREES = 60
const RATE = 0.1
/** What every leaf is drawn to zero by, and the fewest cases that it may hold. */
const RIDGE = 5
const LEAST_OF_LEAF = 15

interface Split {
  readonly feature: number
  readonly threshold: number
  readonly gain: number
}

/**
 * Gradient boosting of trees of two levels for logistic loss (Friedman 2001), with the second-order gain and the ridge of
 * XGBoost (Chen and Guestrin 2016). The same cases give the same trees: nothing is drawn at random.
 */
export function fitForest(cases: readonly Case[], names: readonly string[]): Forest {
  const columns = names.map((_, at) => Float64Array.from(cases, ({ features }) => features[at]!))
  const orders = columns.map((column) => Uint32Array.from(column.keys()).sort((a, b) => column[a]! - column[b]! || a - b))
  const positive = cases.filter((one) => one.positive).length
  const bias = Math.log((positive + 0.5) / (cases.length - positive + 0.5))
  const scores = new Float64Array(cases.length).fill(bias)
  const gradient = new Float64Array(cases.length)
  const slope = new Float64Array(cases.length)
  const trees: Tree[] = []
  for (let round = 0; round < TREES; round++) {
    cases.forEach((one, at) => {
      const p = 1 / (1 + Math.exp(-scores[at]!))
      gradient[at] = Number(one.positive) - p
      slope[at] = p * (1 - p)
    })
    const all = new Uint8Array(cases.length).fill(1)
    const bestOf = (inside: Uint8Array): Split => bestSplit(columns, orders, gradient, slope, inside)
    const root = bestOf(all)
    if (root.gain <= 0) break
    const sides = [0, 1].map((side) => all.map((_, at) => Number(Number(columns[root.feature]![at]! > root.threshold) === side)))
    const [left, right] = sides.map(bestOf) as [Split, Split]
    const leafOf = (at: number): number => {
      const side = Number(columns[root.feature]![at]! > root.threshold)
      const split = side ? right : left
      return 2 * side + Number(columns[split.feature]![at]! > split.threshold)
    }
    const sums = new Float64Array(8)
    for (let at = 0; at < cases.length; at++) {
      sums[leafOf(at)]! += gradient[at]!
      sums[4 + leafOf(at)]! += slope[at]!
    }
    const leaves = [0, 1, 2, 3].map((leaf) => rounded(RATE * sums[leaf]! / (sums[4 + leaf]! + RIDGE)))
    for (let at = 0; at < cases.length; at++) scores[at]! += leaves[leafOf(at)]!
    trees.push([
      names[root.feature]!, root.threshold, names[left.feature]!, left.threshold, names[right.feature]!, right.threshold,
      leaves[0]!, leaves[1]!, leaves[2]!, leaves[3]!,
    ])
  }
  return { bias: rounded(bias), trees }
}

/** The split of the cases inside that gains most; without one, a split that parts nothing. */
function bestSplit(
  columns: readonly Float64Array[], orders: readonly Uint32Array[], gradient: Float64Array, slope: Float64Array, inside: Uint8Array,
): Split {
  let [sumG, sumH, count] = [0, 0, 0]
  for (let at = 0; at < inside.length; at++) {
    if (!inside[at]) continue
    sumG += gradient[at]!
    sumH += slope[at]!
    count++
  }
  let best: Split = { feature: 0, threshold: 1e9, gain: 0 }
  columns.forEach((column, feature) => {
    let [g, h, n, last] = [0, 0, 0, NaN]
    for (const at of orders[feature]!) {
      if (!inside[at]) continue
      const value = column[at]!
      if (value > last && n >= LEAST_OF_LEAF && count - n >= LEAST_OF_LEAF) {
        const gain = g * g / (h + RIDGE) + (sumG - g) ** 2 / (sumH - h + RIDGE) - sumG * sumG / (sumH + RIDGE)
        if (gain > best.gain + 1e-9) {
          const middle = rounded((last + value) / 2)
          if (middle >= last && middle < value) best = { feature, threshold: middle, gain }
        }
      }
      g += gradient[at]!
      h += slope[at]!
      n++
      last = value
    }
  })
  return best
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
