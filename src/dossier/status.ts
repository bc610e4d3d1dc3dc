import {
  MAY_WORDS,
  ONGOING_WORDS,
  PLANNED_THINGS,
  PLANNED_TO,
  POSSIBLE_THINGS,
  POSSIBLE_TO,
  SAYING_WORDS,
  WILL_WORDS,
} from '../lexicon/status.js'
import type { Token } from '../report/annotation.js'
import type { TimelineEvent } from '../report/comparison.js'

type Status = TimelineEvent['status']

/** How far what a clause tells has come, by its words: `possible` before `planned` before `ongoing`; else `past`. */
export function statusOf(tokens: readonly Token[], first: number, end: number): Status {
  let planned = false,
    ongoing = false
  for (let i = first; i < end; i++) {
    if (isPossible(tokens, i)) return 'possible'
    if (isPlanned(tokens, i, first)) planned = true
    if (ONGOING_WORDS.has(tokens[i]!.lower) || goesOn(tokens, i, end)) ongoing = true
  }
  return planned ? 'planned' : ongoing ? 'ongoing' : 'past'
}

function isPossible(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!
  if (MAY_WORDS.has(lower) && pos !== 'PROPN') return acts(tokens, at + 1)
  if (POSSIBLE_TO.has(lower)) return tokens[at + 1]?.lower === 'to'
  return POSSIBLE_THINGS.has(lower) && isNoun(tokens[at + 1]) && !isTopic(tokens, at)
}

/** "negotiators on a potential deal": what is only spoken about. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const before = /^(?:a|an|the|any)$/.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && /^(?:on|of|over|about|around|for|towards?|regarding|in)$/.test(before.lower)
}

function isPlanned(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at]!
  if (WILL_WORDS.has(lower)) return acts(tokens, at + 1)
  if (PLANNED_THINGS.has(lower) && isNoun(tokens[at + 1])) return true
  if (PLANNED_TO.has(lower))
    return tokens[at + 1]?.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 2]?.pos ?? '')
  return lower === 'would' && saidBefore(tokens, first, at) && acts(tokens, at + 1)
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN'
}

/**
 * Does a verb of action follow an auxiliary: "will meet", "will not be released", not "will be large", "may have
 * been"?
 */
function acts(tokens: readonly Token[], from: number): boolean {
  let be = false
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    const { lower, pos } = tokens[i]!
    if (lower === 'have') return false
    if (lower === 'be') be = true
    else if (pos === 'VERB') return !be || /(?:ed|en|ing|t|n|d)$/.test(lower)
    else if (pos !== 'ADV' && pos !== 'PART' && pos !== 'AUX') return false
  }
  return false
}

function saidBefore(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 10); i--) if (SAYING_WORDS.has(tokens[i]!.lower)) return true
  return false
}

/** "are strengthening", "is also investigating". */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!
  if (lower !== 'is' && lower !== 'are' && lower !== "'re" && lower !== 'am') return false
  for (let i = at + 1; i < end && i <= at + 2; i++) {
    const next = tokens[i]!
    if (next.pos === 'VERB' && next.lower.endsWith('ing')) return next.lower !== 'going'
    if (next.pos !== 'ADV' && next.pos !== 'PART') return false
  }
  return false
}
