import type { Utterance, UtteranceMember } from '../../report/comparison.js'
import type { Why } from '../../report/why.js'
import type { Candidate, Candidates, Story } from './candidate.js'
import { findCandidates } from './candidate.js'
import { contextOf } from './context.js'
import { featuresOf } from './features.js'
import { groupPairs } from './group.js'
import { compareWordings, strongest, wordingOf, type Wording } from './label.js'
import { linksOf, type Links } from './links.js'
import { proposePairs, type Pair } from './pairs.js'
import { CONTEXT_WEIGHTS, LINK, THRESHOLD, WEIGHTS } from './weights.js'
import { explainGroup, type PairRows } from './why.js'
import { Matcher } from './words.js'

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
  const found = findCandidates(story)
  const candidates = found.all
  const pairs = proposePairs(candidates)
  const links = linksOf(pairs, candidates.length)
  const { scores, rows } = scorePairs(found, pairs, links, model)
  const why = explainGroup(candidates, links, scores, rows, model)
  return groupPairs(candidates, pairs, links, scores, model).map((group, index) =>
    toUtterance(story, group.map((member) => candidates[member]!), `U${index + 1}`, why(group)))
}

/** The score of every pair, and what it was worked out from. */
function scorePairs(
  { all, senses }: Candidates, pairs: readonly Pair[], links: Links, model: PairModel,
): { scores: Float64Array; rows: PairRows } {
  const matcher = new Matcher(senses)
  const features = (pair: number): number[] => featuresOf(all[pairs[pair]!.a]!, all[pairs[pair]!.b]!, matcher)
  const means = new Float64Array(model.weights.length)
  const first = Float64Array.from(pairs, (_, pair) => {
    const row = features(pair)
    for (let i = 0; i < means.length; i++) means[i]! += row[i]! / pairs.length
    return logistic(row, model.weights)
  })
  const context = contextOf(all, pairs, links, first)
  return { scores: Float64Array.from(pairs, (_, index) => logistic(context(index), model.context)), rows: { features, context, means } }
}

export function logistic(features: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

function toUtterance(story: Story, group: readonly Candidate[], id: string, why: Why | undefined): Utterance {
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
    ...(why ? { why } : {}),
  }
}

/** Quoted words attest a remark best, then its length. */
function fullness(wording: Wording): number {
  return wording.quoted * 20 + wording.words.length
}
