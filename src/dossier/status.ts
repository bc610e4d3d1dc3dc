import { ONGOING_WORDS, PLANNED_BEFORE_TO, PLANNED_WORDS, POSSIBLE_WORDS } from '../lexicon/status.js'
import type { Token } from '../report/annotation.js'
import type { TimelineEvent } from '../report/comparison.js'

type Status = TimelineEvent['status']

/** How far what a clause tells has come, by its words: `possible` before `planned` before `ongoing`; else `past`. */
export function statusOf(tokens: readonly Token[], first: number, end: number): Status {
  let planned = false, ongoing = false
  for (let i = first; i < end; i++) {
    const { lower, pos } = tokens[i]!
    if (POSSIBLE_WORDS.has(lower) && !(lower === 'may' && pos === 'PROPN')) return 'possible'
    if (PLANNED_WORDS.has(lower) && (!PLANNED_BEFORE_TO.has(lower) || tokens[i + 1]?.lower === 'to')) planned = true
    if (ONGOING_WORDS.has(lower) || goesOn(tokens, i, end)) ongoing = true
  }
  return planned ? 'planned' : ongoing ? 'ongoing' : 'past'
}

/** "are strengthening", "is also investigating". */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!
  if (lower !== 'is' && lower !== 'are' && lower !== "'re" && lower !== 'am') return false
  for (let i = at + 1; i < end && i <= at + 2; i++) {
    const next = tokens[i]!
    if (next.pos === 'VERB' && next.lower.endsWith('ing')) return true
    if (next.pos !== 'ADV' && next.pos !== 'PART') return false
  }
  return false
}
