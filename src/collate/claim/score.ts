import type { Profiles } from './profile.js'
import { neighbourLikeness, pairFeatures, PAIR_FEATURES, rankOf, thirdSupport } from './feature.js'
import { pairTable, rivalsOf, type Pair } from './pair.js'

/** A logistic regression: a weight for every feature, in order, and a constant. */
export interface Regression {
  readonly constant: number
  readonly weights: readonly number[]
}

/**
 * Two regressions, one after the other: the first sees a pair on its own, the second also how the first scored its rivals
 * and its company. And from which score on a pair is one claim, and from which on an assertion is not told by its report alone.
 */
export interface ClaimModel {
  readonly first: Regression
  readonly second: Regression
  readonly linked: number
  readonly alone: number
}

/** What the second regression sees before the first one's features, in the order of its weights. */
export const CONTEXT_FEATURES = [
  'logOdds', 'score', 'rankForA', 'rankForB', 'marginForA', 'marginForB', 'mutualBest', 'thirdReport', 'company', 'conflict',
  'linksOfBoth', 'linksOfFewer', 'neighbours',
] as const

/** The chance, 0 to 1, that each pair makes one claim. */
export function scorePairs(profiles: Profiles, pairs: readonly Pair[], model: ClaimModel): number[] {
  const features = pairFeatures(profiles, pairs)
  const first = features.map((row) => probability(model.first, row))
  return withContext(profiles, pairs, first, features).map((row) => probability(model.second, row))
}

export function probability({ constant, weights }: Regression, row: Float64Array): number {
  let sum = constant
  for (let i = 0; i < row.length; i++) sum += weights[i]! * row[i]!
  return 1 / (1 + Math.exp(-sum))
}

/** The second regression's features of every pair. */
export function withContext(
  profiles: Profiles,
  pairs: readonly Pair[],
  first: readonly number[],
  features: readonly Float64Array[],
): Float64Array[] {
  const table = pairTable(pairs, (_, index) => first[index]!)
  const rivals = rivalsOf(pairs, (_, index) => first[index]!)
  const mass = new Map([...table].map(([profile, row]) => [profile, [...row.values()].reduce((sum, score) => sum + score, 0)]))
  return pairs.map((pair, index) => {
    const score = first[index]!
    const rank = rankOf(pair, score, rivals)
    const { company, conflict } = companyOf(pair, table)
    const massA = mass.get(pair.a)!
    const massB = mass.get(pair.b)!
    const row = new Float64Array(CONTEXT_FEATURES.length + PAIR_FEATURES.length)
    row.set([
      Math.log((score + 1e-4) / (1 - score + 1e-4)),
      score,
      rank.forA,
      rank.forB,
      rank.marginA,
      rank.marginB,
      rank.forA === 0 && rank.forB === 0 ? 1 : 0,
      thirdSupport(pair, table),
      company,
      conflict,
      Math.log(1 + massA) + Math.log(1 + massB),
      Math.min(massA, massB),
      neighbourLikeness(pair, profiles, table),
    ])
    row.set(features[index]!, CONTEXT_FEATURES.length)
    return row
  })
}

/** How much third reports go with both, and how much one goes with the one and not with the other. */
function companyOf({ a, b }: Pair, table: ReturnType<typeof pairTable>): { company: number; conflict: number } {
  const withA = table.get(a)!
  const withB = table.get(b)!
  let company = 0
  let conflict = 0
  for (const [c, score] of withA) {
    if (c.report === b.report) continue
    const other = withB.get(c) ?? 0
    company += Math.min(score, other)
    if (score > 0.5) conflict = Math.max(conflict, score - other)
  }
  for (const [c, score] of withB) {
    if (c.report !== a.report && score > 0.5) conflict = Math.max(conflict, score - (withA.get(c) ?? 0))
  }
  return { company: Math.min(company, 3), conflict }
}
