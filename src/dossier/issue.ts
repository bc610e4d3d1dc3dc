import { SAYING_WORDS } from '../lexicon/status.js'
import type { AnnotatedReport, Token } from '../report/annotation.js'
import { firstStartingAt, type Range } from '../text/span.js'
import type { Clause } from './clause.js'
import type { PartyMention } from './party.js'

/** What a stance is taken on. */
export interface Issue {
  /** The words as they stand, on one line. */
  readonly words: string
  /** Stems of what they name, by which issues are compared. */
  readonly stems: ReadonlySet<string>
  /** Those of names that are no party's: two of one stance that share one speak of one thing. */
  readonly names: ReadonlySet<string>
}

/** Where the words of a stance stand in their clause, and where what it is about stands to them. */
export interface StanceAt {
  readonly at: number
  readonly end: number
  /**
   * `before`: "the plan was rejected"; `after`: "rejected the plan"; `self`: with the sign, "a Chilean proposal";
   * `thing`: the sign's own noun with what belongs to it, "a possible meeting of the two"; `clause`: "they have no
   * agenda"; `either`: after it, where that names something.
   */
  readonly issue: 'before' | 'after' | 'self' | 'thing' | 'clause' | 'either'
  /** The verb of a phrase that belongs to the issue: "must *halt the work*". */
  readonly verb?: number
}

/** Tokens of an issue, at most. */
const LONGEST = 24

/** The words that a stance is about: those after it or before it, the whole clause where those name too little. */
export function issueOf(
  report: AnnotatedReport,
  clause: Clause,
  { at, end, issue, verb }: StanceAt,
  mentions: readonly PartyMention[],
): Issue {
  const { tokens } = report
  const first = afterSaying(tokens, clause, at)
  const last = Math.min(clause.endToken, end + LONGEST)
  const before = withoutVerb(tokens, trimmed(tokens, afterJudging(tokens, Math.max(first, at - LONGEST), at), at))
  const after = trimmed(tokens, verb ?? end, last)
  const self = trimmed(tokens, Math.max(first, at - 4), end)
  const parts = {
    thing: [trimmed(tokens, at, untilVerb(tokens, end, last))],
    before: [before, after],
    after: [after, before],
    self: [after, self],
    clause: [],
    either: [after, before],
  }[issue]
  const range =
    parts.find((part) => contents(tokens, part) >= (part === parts[0] && issue !== 'either' ? 1 : 2)) ??
    trimmed(tokens, first, clause.endToken) ??
    ([clause.firstToken, clause.endToken] as const)
  const words = report.report.text.slice(tokens[range[0]]!.start, tokens[range[1] - 1]!.end).replace(/\s+/g, ' ')
  return { words, ...keysOf(tokens, first, clause.endToken, { at, end }, mentions) }
}

/** The first token after the clause's last word of saying before the stance: "he said that ...". */
function afterSaying(tokens: readonly Token[], { firstToken }: Clause, at: number): number {
  let first = firstToken
  for (let i = firstToken; i < at; i++) {
    const that = tokens[i]!.lower === 'that' && /^(?:VERB|CCONJ)$/.test(tokens[i - 1]?.pos ?? '')
    if (that || SAYING_WORDS.has(tokens[i]!.lower)) first = i + 1
  }
  return first
}

/** "Lima deemed the plan acceptable" is about what follows the verb. */
function afterJudging(tokens: readonly Token[], first: number, at: number): number {
  let from = first
  for (let i = first; i < at; i++) if (tokens[i]!.pos === 'VERB' && JUDGING.has(tokens[i]!.lemma)) from = i + 1
  return from < at ? from : first
}

const JUDGING: ReadonlySet<string> = new Set(['deem', 'find', 'consider', 'call', 'view', 'see', 'regard', 'describe'])

function untilVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) || tokens[i]!.lower === ',') return i
  return end
}

type Stretch = readonly [first: number, end: number]

/** Without the small words and marks at either end, and without a day before "that": "on Monday that it fell". */
function trimmed(tokens: readonly Token[], first: number, end: number): Stretch | null {
  let from = first,
    to = end
  for (let i = from; i < Math.min(to, from + 4); i++) if (tokens[i]!.lower === 'that') from = i + 1
  while (from < to && /^(?:ADP|PUNCT|SCONJ|PART|CCONJ|DET|AUX|ADV)$/.test(tokens[from]!.pos)) from++
  while (to > from && /^(?:ADP|PUNCT|SCONJ|PART|CCONJ|DET|AUX)$/.test(tokens[to - 1]!.pos)) to--
  return from < to ? [from, to] : null
}

/** "The plan was more or less [acceptable]" is about the plan. */
function withoutVerb(tokens: readonly Token[], part: Stretch | null): Stretch | null {
  if (part === null) return null
  const [from] = part
  let [, to] = part
  while (to > from && /^(?:ADP|PUNCT|SCONJ|PART|CCONJ|DET|AUX|ADV|ADJ|VERB)$/.test(tokens[to - 1]!.pos)) to--
  return from < to ? [from, to] : null
}

function contents(tokens: readonly Token[], part: Stretch | null): number {
  if (part === null) return 0
  let n = 0
  for (let i = part[0]; i < part[1]; i++)
    if (
      /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(tokens[i]!.pos) &&
      !/^(?:others?|some|things?|ones?)$/.test(tokens[i]!.lower)
    )
      n++
  return n
}

function keysOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { at, end }: Pick<StanceAt, 'at' | 'end'>,
  mentions: readonly PartyMention[],
): Pick<Issue, 'stems' | 'names'> {
  const stems = new Set<string>()
  const names = new Set<string>()
  for (let i = first; i < last; i++) {
    const { pos, stem } = tokens[i]!
    if ((i >= at && i < end) || (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB')) continue
    stems.add(stem)
    if (pos === 'PROPN' && !isParty(tokens[i]!, mentions)) names.add(stem)
  }
  return { stems, names }
}

function isParty({ start, end }: Range, mentions: readonly PartyMention[]): boolean {
  const next = firstStartingAt(mentions, start + 1)
  for (let i = next - 1; i >= 0 && i >= next - 3; i--)
    if (mentions[i]!.start <= start && end <= mentions[i]!.end) return true
  return false
}

/** Do two stands of one party and stance speak of one thing, by what their words have in common? */
export function sameIssue(a: Issue, b: Issue): boolean {
  if (a.words.toLowerCase() === b.words.toLowerCase()) return true
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  const least = Math.min(a.stems.size, b.stems.size)
  if (shared >= 2 && shared * 2 >= least) return true
  return shared * 4 >= least && [...a.names].some((name) => b.names.has(name))
}
