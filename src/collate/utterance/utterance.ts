import type { Utterance, UtteranceMember } from '../../report/comparison.js'
import type { Candidate, Story } from './candidate.js'
import { findCandidates } from './candidate.js'
import { featuresOf } from './features.js'
import { groupPairs, type ScoredPair } from './group.js'
import { compareWordings, strongest, wordingOf, type Wording } from './label.js'
import { proposePairs } from './pairs.js'
import { THRESHOLD, WEIGHTS } from './weights.js'

/** What a model of pairs is: weights in the order of `FEATURES`, and the score from which a pair counts. */
export interface PairModel {
  readonly weights: readonly number[]
  readonly threshold: number
}

/**
 * Remarks that at least two reports give, each in all its wordings, in the order in which the first report tells them.
 *
 * Clauses of statements, and at a penalty of the narrator, are paired across reports by a logistic regression over what
 * they share (rare stems, aligned words, quoted runs, speaker, numbers), then grouped by average link.
 */
export function findUtterances(story: Story, model: PairModel = { weights: WEIGHTS, threshold: THRESHOLD }): Utterance[] {
  const candidates = findCandidates(story)
  const pairs = scorePairs(candidates, model)
  return groupPairs(candidates, pairs, model.threshold).map((group, index) =>
    toUtterance(story, group.map((member) => candidates[member]!), `U${index + 1}`))
}

export function scorePairs(candidates: readonly Candidate[], model: PairModel): ScoredPair[] {
  return proposePairs(candidates).map((pair) => ({
    ...pair, score: logistic(featuresOf(candidates[pair.a]!, candidates[pair.b]!), model.weights),
  }))
}

function logistic(features: readonly number[], weights: readonly number[]): number {
  let sum = 0
  features.forEach((value, index) => { sum += value * (weights[index] ?? 0) })
  return 1 / (1 + Math.exp(-sum))
}

function toUtterance(story: Story, group: readonly Candidate[], id: string): Utterance {
  const members = group.map((candidate) => ({ candidate, wording: wordingOf(story.reports[candidate.report]!, candidate.span) }))
  members.sort((a, b) => fullness(b.wording) - fullness(a.wording) || a.candidate.report - b.candidate.report ||
    a.candidate.span.start - b.candidate.span.start)
  const reference = members[0]!.wording
  const labelled = members.map(({ candidate, wording }, index): UtteranceMember => ({
    span: candidate.span,
    label: index === 0 ? 'identical' : compareWordings(reference, wording),
    ...(candidate.statement ? { statement: candidate.statement.id } : {}),
  }))
  return {
    id, speaker: members.find(({ candidate }) => candidate.statement?.speaker)?.candidate.statement?.speaker?.name ?? null,
    label: strongest(labelled.map((member) => member.label)),
    members: labelled,
  }
}

/** Quoted words attest a remark best, then its length. */
function fullness(wording: Wording): number {
  return wording.quoted * 20 + wording.words.length
}
