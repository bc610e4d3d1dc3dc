import type { Utterance, UtteranceMember } from '../../report/comparison.js'
import type { Candidate, Story } from './candidate.js'
import { findCandidates } from './candidate.js'
import { contextOf } from './context.js'
import { featuresOf } from './features.js'
import { groupPairs, type ScoredPair } from './group.js'
import { compareWordings, strongest, wordingOf, type Wording } from './label.js'
import { proposePairs } from './pairs.js'
import { CONTEXT_WEIGHTS, LINK, THRESHOLD, WEIGHTS } from './weights.js'

/** A model of pairs: weights in the order of `FEATURES`, then of `CONTEXT`, and the scores from which pairs and groups count. */
export interface PairModel {
  readonly weights: readonly number[]
  readonly context: readonly number[]
  readonly threshold: number
  /** The mean score over the pairs of two groups from which the groups are joined. */
  readonly link: number
}

const LEARNED: PairModel = { weights: WEIGHTS, context: CONTEXT_WEIGHTS, threshold: THRESHOLD, link: LINK }

/**
 * Remarks that at least two reports give, each in all its wordings, in the order in which the first report tells them.
 *
 * Clauses of statements, and at a penalty of the narrator, are paired across reports by a logistic regression over what
 * they share (rare stems, aligned words, quoted runs, speaker, numbers) and a second one over what the rest of the story
 * says of the pair, then grouped by average link.
 */
export function findUtterances(story: Story, model: PairModel = LEARNED): Utterance[] {
  const candidates = findCandidates(story)
  const pairs = scorePairs(candidates, model)
  return groupPairs(candidates, pairs, model.threshold, model.link).map((group, index) =>
    toUtterance(story, group.map((member) => candidates[member]!), `U${index + 1}`))
}

function scorePairs(candidates: readonly Candidate[], model: PairModel): ScoredPair[] {
  const pairs = proposePairs(candidates)
  const first = pairs.map(({ a, b }) => logistic(featuresOf(candidates[a]!, candidates[b]!), model.weights))
  const context = contextOf(candidates, pairs, first)
  return pairs.map((pair, index) => ({ ...pair, score: logistic(context[index]!, model.context) }))
}

export function logistic(features: readonly number[], weights: readonly number[]): number {
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
