/** A logistic regression: a constant, and a weight for every feature, in order. */
export interface Regression {
  readonly constant: number
  readonly weights: readonly number[]
}

/** What tells one claim from two, and a claim of one report alone from what others tell too. */
export interface ClaimModel {
  /** Over `TELLING_FEATURES`: whether an assertion tells a fact at all, and whether one that several reports tell. */
  readonly tells: Regression
  readonly toldBySeveral: Regression
  /** Over `PAIR_FEATURES`. */
  readonly pair: Regression
  /** The chance from which on two assertions are one claim. */
  readonly linked: number
  /** Over `ALONE_FEATURES`. */
  readonly single: Regression
  /** The chance from which on an assertion is a claim of its report alone. */
  readonly alone: number
}

/** What each assertion of a story tells by itself: log odds, in the order of `profiles.all`. */
export interface Telling {
  readonly fact: Float64Array
  readonly shared: Float64Array
}

/** The features of one thing, in the order of a regression's weights. */
export type Row = readonly number[]

export function probability(regression: Regression, row: Row): number {
  return 1 / (1 + Math.exp(-linear(regression, row)))
}

/** The log odds. */
export function linear({ constant, weights }: Regression, row: Row): number {
  let sum = constant
  for (let i = 0; i < row.length; i++) sum += weights[i]! * row[i]!
  return sum
}
