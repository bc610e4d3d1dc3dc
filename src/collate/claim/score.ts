import type { Profiles } from './profile.js'
import { pairFeatures } from './feature.js'
import type { Pair } from './pair.js'

/** A logistic regression over `PAIR_FEATURES`, and what follows from its answer. */
export interface ClaimModel {
  readonly constant: number
  /** A weight for every feature, in order. */
  readonly weights: readonly number[]
  /** The chance from which on two assertions are one claim. */
  readonly linked: number
  /** The chance below which an assertion is told by no other report. */
  readonly alone: number
}

/** The chance, 0 to 1, that each pair makes one claim. */
export function scorePairs(profiles: Profiles, pairs: readonly Pair[], model: ClaimModel): number[] {
  return pairFeatures(profiles, pairs).map((row) => probability(model, row))
}

export function probability({ constant, weights }: Pick<ClaimModel, 'constant' | 'weights'>, row: Float64Array): number {
  let sum = constant
  for (let i = 0; i < row.length; i++) sum += weights[i]! * row[i]!
  return 1 / (1 + Math.exp(-sum))
}
