import { INPUT_NOUNS, STATUS_VERBS, VERSION_NOUNS } from '../../lexicon/proposals.js'
import { NEGATIONS } from '../../lexicon/stances.js'
import type { Time, Token } from '../../report/annotation.js'
import type { ProposalStatus } from '../../report/outlook.js'
import { firstStartingAt, type Range, type Span } from '../../text/span.js'
import type { Clause } from '../clause.js'
import type { PartyMention } from '../party.js'
import { namedAfter, subjectBefore } from '../subject.js'
import { sizeAt, sumOf, type ProposalMention, type Size, type Sum } from './mention.js'

/** What a clause says was done with a proposal. */
export interface Deed {
  readonly status: ProposalStatus
  readonly by: string | null
  readonly negated: boolean
  readonly time: Time | null
  readonly span: Span
  /** "raised its bid to $121 billion", "cut the plan to 20 points": what it came to. */
  readonly size: Size | null
  readonly sum: Sum | null
}

export interface Surroundings {
  readonly clauses: readonly Clause[]
  readonly parties: readonly PartyMention[]
}

/** Tokens between a proposal and its verb, at most. */
const REACH = 9

/** What is done with the proposal: each verb of the lexicon that has it as object or as passive subject. */
export function deedsOf(mention: ProposalMention, { clauses, parties }: Surroundings): Deed[] {
  const { tokens } = mention.report
  const active = verbBefore(tokens, mention)
  const found = active ? [active] : verbsAfter(tokens, mention)
  return found.flatMap(({ at, status }): Deed[] => {
    const clause = clauses.find(({ firstToken, endToken }) => firstToken <= at && at < endToken)
    if (!clause || isOpen(tokens, at, clause.firstToken) || isSupposed(tokens, at, mention.sentence.firstToken))
      return []
    const by = active ? (subjectBefore(at, tokens, parties, clause)?.party ?? null) : doerAfter(tokens, at, parties)
    const held = joined(mention.span, clause)
    return [
      {
        status,
        by,
        negated: isNegated(tokens, at, clause.firstToken),
        time: timeIn(mention, held),
        span: { report: mention.report.report.id, ...held },
        ...(status === 'revised' ? result(mention, Math.max(mention.endToken, at + 1)) : { size: null, sum: null }),
      },
    ]
  })
}

/** "raised its bid", "discussed several versions of the plan", "turned down the offer". */
function verbBefore(
  tokens: readonly Token[],
  { firstToken, sentence, own, indefinite }: ProposalMention,
): Found | null {
  for (let i = firstToken - 1; i >= sentence.firstToken && firstToken - i <= 5; i--) {
    const { lower, pos, lemma } = tokens[i]!
    if (lower === 'down' && /^(?:turn|vote|knock)$/.test(tokens[i - 1]?.lemma ?? ''))
      return { at: i - 1, status: 'rejected' }
    if (lower === 'forward' && tokens[i - 1]?.lemma === 'put') return { at: i - 1, status: 'proposed' }
    if (pos === 'VERB') {
      const status = STATUS_VERBS.get(lemma)
      // One makes a new offer, and "makes the offer attractive".
      return status === undefined || (lemma === 'make' && !own && !indefinite) ? null : { at: i, status }
    }
    const passing =
      /^(?:ADJ|ADV|DET|NUM)$/.test(pos) ||
      lower === 'of' ||
      VERSION_NOUNS.has(lower) ||
      /^(?:substance|details|rival)$/.test(lower)
    if (!passing) return null
  }
  return null
}

interface Found {
  readonly at: number
  readonly status: ProposalStatus
}

/** "a plan revealed last month", "the plan, which was amended at Oslo's wish, has been signed". */
function verbsAfter(tokens: readonly Token[], { endToken, sentence }: ProposalMention): Found[] {
  const first = verbAfter(tokens, endToken, sentence.endToken)
  if (first === null || tokens[endToken]!.lower !== ',') return first === null ? [] : [first]
  for (let i = first.at + 1; i < sentence.endToken && i < first.at + 14; i++) {
    if (tokens[i]!.lower !== ',') continue
    const second = verbAfter(tokens, i + 1, sentence.endToken)
    return second === null || tokens[i + 1]!.pos !== 'AUX' ? [first] : [first, second]
  }
  return [first]
}

/** The participle that a proposal before it is the subject of; its verb "to be" may be left out right after it. */
function verbAfter(tokens: readonly Token[], from: number, end: number): Found | null {
  let be = false
  let apart = false
  for (let i = from; i < end && i < from + REACH; i++) {
    const { lower, pos, lemma } = tokens[i]!
    if (pos === 'VERB') {
      const status = STATUS_VERBS.get(lemma)
      const participle = /(?:ed|en|wn|de|id|nt|ut|ld)$/.test(lower)
      return status !== undefined && participle && (be || !apart) ? { at: i, status } : null
    }
    if (lemma === 'be' || /^(?:been|was|were|is|are|be)$/.test(lower)) be = true
    else if (!/^(?:AUX|ADV|PART)$/.test(pos) && !/^(?:which|that|,)$/.test(lower)) {
      if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(pos)) return null
      apart = true
    }
  }
  return null
}

/** "rejected by Oslo". */
function doerAfter(tokens: readonly Token[], at: number, parties: readonly PartyMention[]): string | null {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    if (tokens[i]!.lower === 'by') return namedAfter(tokens, i, parties)[0] ?? null
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]!.pos)) return null
  }
  return null
}

/** What will, may or should be done is not done yet. */
function isOpen(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 5; i--) {
    const { lower, pos } = tokens[i]!
    if (/^(?:will|would|may|might|could|should|must|can|'ll|shall|if|to)$/.test(lower) && lower !== 'of') return true
    if (pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN') return false
  }
  return tokens[first]!.lower === 'if'
}

/** "If the two agree but the deal is blocked": told of no world that is. */
function isSupposed(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 20; i--)
    if (/^(?:if|unless|whether)$/.test(tokens[i]!.lower)) return true
  return false
}

function isNegated(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    if (NEGATIONS.has(tokens[i]!.lower)) return true
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN') return false
  }
  return false
}

function joined(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function timeIn({ report: { times } }: ProposalMention, range: Range): Time | null {
  for (let i = firstStartingAt(times, range.start); i < times.length && times[i]!.start < range.end; i++)
    if (times[i]!.from !== null || times[i]!.to !== null) return times[i]!
  return null
}

/** "to 20 items", "to $121 billion", right after the proposal or a few words on. */
function result(mention: ProposalMention, from: number): Pick<Deed, 'size' | 'sum'> {
  const { report, sentence } = mention
  const { tokens, quantities } = report
  for (let i = from; i < sentence.endToken - 1 && i < from + REACH; i++) {
    if (tokens[i]!.lower !== 'to') continue
    const size = sizeAt(report, i + 1, i + 2)
    if (size) return { size, sum: null }
    const next = quantities[firstStartingAt(quantities, tokens[i]!.end)]
    const near = next?.kind === 'money' && next.start <= (tokens[i + 3] ?? tokens[i + 1])!.start
    return { size: null, sum: near && next ? sumOf(report, next) : null }
  }
  return { size: null, sum: null }
}

/** Whose changes or input the sentence says the proposal took: "amended at Oslo's request", "with input from Lima". */
export function inputsOf(
  { report: { tokens }, sentence, endToken, firstToken }: ProposalMention,
  parties: readonly PartyMention[],
): string[] {
  const out: string[] = []
  const last = Math.min(sentence.endToken, endToken + 14)
  for (let i = Math.max(sentence.firstToken, firstToken - 14); i < last; i++) {
    if (i >= firstToken && i < endToken) continue
    const { lower } = tokens[i]!
    if (INPUT_NOUNS.has(lower)) out.push(...givers(tokens, i, parties))
    // "after Chilean and Peruvian officials weighed in on the plan"
    else if (lower === 'weighed' && tokens[i + 1]?.lower === 'in')
      out.push(...subjects(tokens, i, sentence.firstToken, parties))
  }
  return [...new Set(out)]
}

function givers(tokens: readonly Token[], noun: number, parties: readonly PartyMention[]): string[] {
  const before = parties[firstStartingAt(parties, tokens[noun]!.start) - 1]
  const mark = before ? tokens[firstStartingAt(tokens, before.end)] : undefined
  if (before && mark?.lower === "'s" && tokens[noun - 1] === mark) return [before.party]
  for (let i = noun + 1; i < noun + 4 && i < tokens.length; i++)
    if (/^(?:by|from)$/.test(tokens[i]!.lower)) return namedAfter(tokens, i, parties)
  return []
}

function subjects(tokens: readonly Token[], verb: number, least: number, parties: readonly PartyMention[]): string[] {
  let from = verb
  while (from > least && verb - from < 8 && /^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(tokens[from - 1]!.pos)) from--
  const out: string[] = []
  for (
    let i = firstStartingAt(parties, tokens[from]!.start);
    i < parties.length && parties[i]!.start < tokens[verb]!.start;
    i++
  )
    out.push(parties[i]!.party)
  return out
}
