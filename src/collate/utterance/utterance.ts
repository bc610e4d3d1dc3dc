import type { Utterance } from '../../report/comparison.js'
import type { Candidate, Story } from './candidate.js'
import { findCandidates } from './candidate.js'
import { featuresOf } from './features.js'
import { groupPairs, type ScoredPair } from './group.js'
import { proposePairs } from './pairs.js'
import { THRESHOLD, WEIGHTS } from './weights.js'

/** What a model of pairs is: weights in the order of `FEATURES`, and the score from which a pair counts. */
export interface PairModel {
  readonly weights: readonly number[]
  readonly threshold: number
}

/** Remarks that at least two reports give, each in all its wordings. */
export function findUtterances(story: Story, model: PairModel = { weights: WEIGHTS, threshold: THRESHOLD }): Utterance[] {
  const candidates = findCandidates(story)
  const pairs = scorePairs(candidates, model)
  return groupPairs(candidates, pairs, model.threshold).map((group, index) => ({
    id: `U${index + 1}`,
    speaker: speakerOf(group.map((member) => candidates[member]!)),
    label: 'wording_differs' as const,
    members: group.map((member) => ({
      span: candidates[member]!.span, label: 'wording_differs' as const,
      ...(candidates[member]!.statement ? { statement: candidates[member]!.statement!.id } : {}),
    })),
  }))
}

export function scorePairs(candidates: readonly Candidate[], model: PairModel): ScoredPair[] {
  return proposePairs(candidates).map((pair) => ({
    ...pair, score: logistic(featuresOf(candidates[pair.a]!, candidates[pair.b]!), model.weights),
  }))
}

export function logistic(features: readonly number[], weights: readonly number[]): number {
  let sum = 0
  features.forEach((value, index) => { sum += value * (weights[index] ?? 0) })
  return 1 / (1 + Math.exp(-sum))
}

function speakerOf(members: readonly Candidate[]): string | null {
  return members.find((member) => member.statement?.speaker)?.statement?.speaker?.name ?? null
}
