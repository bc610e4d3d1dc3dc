import type { Candidate, Story } from '../../src/collate/utterance/candidate.js'
import { findCandidates } from '../../src/collate/utterance/candidate.js'
import { contextOf } from '../../src/collate/utterance/context.js'
import { featuresOf } from '../../src/collate/utterance/features.js'
import { linksOf } from '../../src/collate/utterance/links.js'
import { proposePairs, type Pair } from '../../src/collate/utterance/pairs.js'
import { logistic } from '../../src/collate/utterance/utterance.js'
import { Matcher } from '../../src/collate/utterance/words.js'
import type { Utterance } from '../../src/report/comparison.js'
import type { Span } from '../../src/text/span.js'
import { fitLogistic } from '../regression.js'

/** Every proposed pair of a story, and whether one annotated utterance holds both. */
export interface StoryPairs {
  readonly candidates: readonly Candidate[]
  readonly pairs: readonly Pair[]
  readonly features: readonly (readonly number[])[]
  readonly positive: readonly boolean[]
}

export function storyPairs(story: Story, gold: readonly Utterance[]): StoryPairs {
  const { all: candidates, senses } = findCandidates(story)
  const matcher = new Matcher(senses)
  const groups = candidates.map((candidate) => goldGroups(candidate, gold))
  const pairs = proposePairs(candidates)
  return {
    candidates, pairs,
    features: pairs.map(({ a, b }) => featuresOf(candidates[a]!, candidates[b]!, matcher)),
    positive: pairs.map(({ a, b }) => groups[a]!.some((group) => groups[b]!.includes(group))),
  }
}

const RIDGE = 2

/** The weights of both regressions; the second learns from what the first says of the same stories. */
export function fitPairs(stories: readonly StoryPairs[]): { weights: number[]; context: number[] } {
  const weights = fitLogistic(stories.flatMap(({ features, positive }) =>
    features.map((row, index) => ({ features: row, positive: positive[index]! }))), RIDGE)
  const context = fitLogistic(stories.flatMap(({ candidates, pairs, features, positive }) => {
    const rowOf = contextOf(candidates, pairs, linksOf(pairs, candidates.length), features.map((row) => logistic(row, weights)))
    return positive.map((isPositive, index) => ({ features: rowOf(index), positive: isPositive }))
  }), RIDGE)
  return { weights, context }
}

function goldGroups({ span }: Candidate, gold: readonly Utterance[]): string[] {
  return gold.filter((group) => group.members.some((member) => pointsAt(span, member.span))).map((group) => group.id)
}

/** As the scorer has it: they meet in half of the shorter one, and the found one is not much longer. */
function pointsAt(found: Span, gold: Span): boolean {
  if (found.report !== gold.report) return false
  const common = Math.min(found.end, gold.end) - Math.max(found.start, gold.start)
  const size = found.end - found.start
  return common > 0 && common * 2 >= Math.min(size, gold.end - gold.start) && size <= Math.max(110, 2 * (gold.end - gold.start))
}
