import type { Candidate, Story } from '../../src/collate/utterance/candidate.js'
import { findCandidates } from '../../src/collate/utterance/candidate.js'
import { featuresOf } from '../../src/collate/utterance/features.js'
import { proposePairs } from '../../src/collate/utterance/pairs.js'
import type { Utterance } from '../../src/report/comparison.js'
import type { Span } from '../../src/text/span.js'
import type { Example } from '../regression.js'

/** Every proposed pair of a story, positive where one annotated utterance holds both. */
export function pairExamples(story: Story, gold: readonly Utterance[]): Example[] {
  const candidates = findCandidates(story)
  const groups = candidates.map((candidate) => goldGroups(candidate, gold))
  return proposePairs(candidates).map(({ a, b }) => ({
    features: featuresOf(candidates[a]!, candidates[b]!),
    positive: groups[a]!.some((group) => groups[b]!.includes(group)),
  }))
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
