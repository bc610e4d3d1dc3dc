import {
  ASKING_VERBS,
  CONDITIONS,
  FEARING_WORDS,
  LOOSE_STEP_VERBS,
  PLEDGING,
  STATE_VERBS,
  STEP_ADJECTIVES,
  STEP_AT,
  STEP_NOUNS,
  STEP_TO,
  STEP_VERBS,
  TALKING_VERBS,
} from '../lexicon/steps.js'
import { NEGATIONS } from '../lexicon/stances.js'
import { MAY_WORDS, WILL_WORDS } from '../lexicon/status.js'
import type { AnnotatedReport, Sentence, Time, Token } from '../report/annotation.js'
import type { StepModality } from '../report/outlook.js'
import { firstStartingAt, type Range } from '../text/span.js'
import type { Clause } from './clause.js'

/** Words of a clause that tell of something to come. */
export interface StepSign {
  readonly modality: StepModality
  /** The token that puts it into the future, and the verb or noun for what comes. */
  readonly at: number
  readonly verb: number
  /** When, if the clause says so. */
  readonly time: Time | null
}

type Draft = Omit<StepSign, 'time'>

/** Whose words a clause holds, as far as it matters to the times in it. */
export interface Reported {
  /** Where somebody's words begin; null where a token stands in nobody's. */
  readonly from: (offset: number) => number | null
  /** Does an offset stand between quotation marks? */
  readonly quoted: (offset: number) => boolean
}

/**
 * What a clause says will, should or may come, or null. `day` is the report's. An opinion on the future is none: there must be an act that one can put into a diary, or a time.
 */
export function stepSignIn(
  report: AnnotatedReport,
  sentence: Sentence,
  clause: Clause,
  day: string | null,
  reported: Reported,
): StepSign | null {
  const { tokens } = report
  // What something hangs on is told by the clause that hangs on it.
  if (/^(?:if|unless|whether)$/.test(tokens[clause.firstToken]!.lower)) return null
  for (let i = clause.firstToken; i < clause.endToken; i++) {
    if (FEARING_WORDS.has(tokens[i]!.lower) || tokens[i]!.lower === 'whether') return null
    const draft = draftAt(tokens, i, clause, reported)
    if (!draft || isNegated(tokens, draft, clause) || isUnreal(tokens, sentence) || isAnybodys(tokens, draft, clause))
      continue
    const time = timeOf(
      report,
      { start: reported.from(tokens[draft.verb]!.start) ?? clause.start, end: clause.end },
      draft,
      day,
    )
    if (time === 'past') continue
    if (!isStep(tokens, draft, clause) && !(isNear(time) && time!.start > tokens[draft.at]!.start)) continue
    if (time !== null && draft.verb !== draft.at && STATE_VERBS.has(tokens[draft.verb]!.lemma)) continue
    const hangs = draft.modality !== 'demanded' && isConditional(tokens, sentence, clause)
    return { ...draft, modality: hangs ? 'conditional' : draft.modality, time }
  }
  return presentStep(report, clause, day)
}

function draftAt(tokens: readonly Token[], i: number, clause: Clause, reported: Reported): Draft | null {
  const { lower, pos } = tokens[i]!
  const to = (modality: StepModality): Draft | null => {
    const verb = tokens[i + 1]?.lower === 'to' ? verbFrom(tokens, i + 2, clause.endToken) : null
    return verb === null ? null : { modality, at: i, verb }
  }
  const plain = (modality: StepModality): Draft | null => {
    const verb = verbFrom(tokens, i + 1, clause.endToken)
    return verb === null ? null : { modality, at: i, verb }
  }
  if (WILL_WORDS.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') return plain('planned')
  // "She said it would rain" tells of a "will"; "it would" between quotation marks does not.
  if (lower === 'would')
    return reported.from(tokens[i]!.start) === null || reported.quoted(tokens[i]!.start) ? null : plain('planned')
  if (MAY_WORDS.has(lower) && pos === 'AUX') return plain('possible')
  if (/^(?:must|should)$/.test(lower) && pos === 'AUX') return plain('demanded')
  if (/^(?:needs?|has|have)$/.test(lower)) return to('demanded')
  if (/^(?:is|are)$/.test(lower) && tokens[i + 1]?.lower === 'to') return to('planned')
  const known = STEP_TO.get(lower)
  if (known) return to(known) ?? atPlace(tokens, i, clause)
  const adjective = STEP_ADJECTIVES.get(lower)
  if (adjective) return thingAfter(tokens, i, adjective, clause.endToken)
  if (pos === 'VERB' && ASKING_VERBS.has(tokens[i]!.lemma)) return asked(tokens, i, clause.endToken)
  if (lower === 'deadline') return { modality: 'planned', at: i, verb: i }
  return null
}

/** The verb after an auxiliary: "will also be released", "will not meet". A perfect tells of the past. */
function verbFrom(tokens: readonly Token[], from: number, end: number): number | null {
  let be = false
  for (let i = from; i < end && i < from + 5; i++) {
    const { lower, pos } = tokens[i]!
    if (lower === 'have') return null
    if (lower === 'be') be = true
    else if (pos === 'VERB') return i
    else if (be && STEP_AT.has(lower)) return i
    else if (pos !== 'ADV' && pos !== 'PART' && pos !== 'AUX') return be && pos !== 'PRON' ? i - 1 : null
  }
  return null
}

/** "are expected in Oslo on Friday": the word before the place is all the verb there is. */
function atPlace(tokens: readonly Token[], at: number, { firstToken }: Clause): Draft | null {
  const modality = STEP_AT.get(tokens[at]!.lower)
  const before = tokens[at - 1]?.lower ?? ''
  const be = at - 1 >= firstToken && /^(?:is|are|was|were|be|been|also|now)$/.test(before)
  const place = /^(?:in|on|at|for|by|back|next|this|later|today|tomorrow)$/.test(tokens[at + 1]?.lower ?? '')
  return modality && be && place ? { modality, at, verb: at } : null
}

/** "a possible meeting", "the next round of talks". */
function thingAfter(tokens: readonly Token[], at: number, modality: StepModality, end: number): Draft | null {
  for (let i = at + 1; i < end && i < at + 5; i++) {
    const { lower, pos } = tokens[i]!
    if (STEP_NOUNS.has(lower)) return { modality, at, verb: i }
    if (!/^(?:NOUN|ADJ|PROPN|PART)$/.test(pos) && lower !== '-') return null
  }
  return null
}

/** "urged Lima to withdraw", "called for a vote", "demanded a meeting". */
function asked(tokens: readonly Token[], at: number, end: number): Draft | null {
  const { lemma } = tokens[at]!
  if (lemma === 'call' && !/^(?:for|on)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const asks = lemma === 'call' ? tokens[at + 1]?.lower === 'for' : /^(?:demand|urge|request|order)$/.test(lemma)
  for (let i = at + 1; i < end && i < at + 8; i++) {
    const { lower, pos } = tokens[i]!
    if (lower === 'to' && tokens[i + 1]?.pos === 'VERB') return { modality: 'demanded', at, verb: i + 1 }
    if (STEP_NOUNS.has(lower) && asks) return { modality: 'demanded', at, verb: i }
    if (pos === 'VERB' || pos === 'AUX' || lower === ',' || lower === 'about') return null
  }
  return null
}

/** Is it an act for a diary by its verb, or by the noun that it is done with ("hold a vote", "talks will resume")? */
function isStep(tokens: readonly Token[], { at, verb, modality }: Draft, { firstToken, endToken }: Clause): boolean {
  const { lemma, lower, pos } = tokens[verb]!
  if (pos !== 'VERB' && STEP_NOUNS.has(lower)) return true
  const thing = (): boolean =>
    tokens
      .slice(Math.max(firstToken, at - 12), Math.min(endToken, verb + 7))
      .some((token, i, all) => STEP_NOUNS.has(token.lower) && token.pos === 'NOUN' && all[i] !== tokens[verb])
  if (modality === 'demanded' && TALKING_VERBS.has(lemma)) return false
  if (STEP_VERBS.has(lemma)) return !LOOSE_STEP_VERBS.has(lemma) || thing()
  return /^(?:take|make|give|be|have|conduct|organise|organize|seek|schedule)$/.test(lemma) && thing()
}

function isNegated(tokens: readonly Token[], { at, verb }: Draft, { firstToken }: Clause): boolean {
  for (let i = Math.max(firstToken, at - 2); i < verb; i++) if (NEGATIONS.has(tokens[i]!.lower)) return true
  return tokens[at]!.lower === "won't"
}

/** "You could hear it", "you must cancel": what anybody may do. */
function isAnybodys(tokens: readonly Token[], { at }: Draft, { firstToken }: Clause): boolean {
  return at > firstToken && tokens[at - 1]!.lower === 'you'
}

/** "If they were to meet". */
function isUnreal(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  return (
    tokens[firstToken]!.lower === 'if' &&
    tokens.slice(firstToken, Math.min(endToken, firstToken + 8)).some(({ lower }) => lower === 'were')
  )
}

/** Does it hang on something else: in its own clause, or in one that opens with "if"? */
function isConditional(tokens: readonly Token[], sentence: Sentence, clause: Clause): boolean {
  for (let i = clause.firstToken; i < clause.endToken; i++) {
    const { lower } = tokens[i]!
    if (CONDITIONS.has(lower) && (lower !== 'once' || i === clause.firstToken)) return true
  }
  const [before, after] = [tokens[sentence.firstToken]!.lower, tokens[clause.endToken]?.lower ?? '']
  return (
    /^(?:if|unless)$/.test(before) || (clause.endToken < sentence.endToken && /^(?:if|unless|provided)$/.test(after))
  )
}

/**
 * The first time of the clause that is not over at the report's day, those after the sign before those in front of it;
 * `past` where all of them are over and the sign needs one.
 */
function timeOf(
  { times, tokens }: AnnotatedReport,
  clause: Range,
  { at }: Draft,
  day: string | null,
): Time | 'past' | null {
  const held: Time[] = []
  for (let i = firstStartingAt(times, clause.start); i < times.length && times[i]!.start < clause.end; i++)
    held.push(times[i]!)
  const open = held.filter((time) => !isOver(time, day) && isWhen(time))
  if (open.length > 0) return open[0]!
  // "may have met on Monday", "the planned talks were called off on Monday"
  const { lower } = tokens[at]!
  return held.some((time) => isOver(time, day)) && !WILL_WORDS.has(lower) && !PLEDGING.has(lower) ? 'past' : null
}

function isOver({ from, to, direction }: Time, day: string | null): boolean {
  if (direction === 'since') return true
  const last = to ?? from
  return day !== null && last !== null && last.slice(0, 10) < day.slice(0, last.length)
}

/** A day, a week or a month: what makes a step of a verb that tells of none by itself. */
function isNear(time: Time | null): boolean {
  return time !== null && /^(?:minute|hour|part_of_day|day|week|month)$/.test(time.precision)
}

/** A time that a diary can hold: not "now", not a year's length. */
function isWhen({ precision, from, to }: Time): boolean {
  return precision !== 'unknown' || from !== null || to !== null
}

/** "Talks resume on Monday", "she is flying to Oslo tomorrow": the present with a day to come. */
function presentStep(report: AnnotatedReport, clause: Clause, day: string | null): StepSign | null {
  const { tokens } = report
  if (day === null) return null
  for (let i = clause.firstToken + 1; i < clause.endToken; i++) {
    const { lower, pos, lemma } = tokens[i]!
    if (pos !== 'VERB' || !STEP_VERBS.has(lemma) || /(?:ed|en|ought|eft|ent|old|et)$/.test(lower)) continue
    const before = tokens[i - 1]!.lower
    const goes = lower.endsWith('ing')
      ? /^(?:is|are|'s|'re|'m|am)$/.test(before)
      : before !== 'to' && isFinite(tokens[i - 1]!)
    if (!goes) continue
    const time = timeOf(report, clause, { modality: 'planned', at: i, verb: i }, day)
    if (time === null || time === 'past' || (time.from ?? '').slice(0, 10) <= day) return null
    return { modality: 'planned', at: i, verb: i, time }
  }
  return null
}

/** May a verb in the present follow: after a noun, a pronoun or an adverb? */
function isFinite({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'ADV'
}
