import {
  ANY_PROPOSAL,
  COMMON_PAPERS,
  FIRST_WORDS,
  FORMAL_AGREEMENTS,
  LATER_WORDS,
  MAYBE_LATER,
  PROPOSAL_NOUNS,
  PROPOSAL_PLURALS,
  SIZE_NOUNS,
  STATUS_VERBS,
  TAKING_VERBS,
  VERSION_NOUNS,
} from '../../lexicon/proposals.js'
import type { AnnotatedReport, Quantity, Sentence, Token } from '../../report/annotation.js'
import type { ProposalKind } from '../../report/outlook.js'
import { firstStartingAt, type Span } from '../../text/span.js'
import type { PartyMention } from '../party.js'

/** A number with what it counts: 28 points. */
export interface Size {
  readonly count: number
  readonly noun: string
  readonly span: Span
}

/** A sum of money, and whether it is for one share. */
export interface Sum {
  readonly quantity: Quantity
  readonly each: boolean
  readonly span: Span
}

/** Words of a report that name a proposal, and what they say of it by themselves. */
export interface ProposalMention {
  readonly report: AnnotatedReport
  readonly sentence: Sentence
  /** The noun phrase as it stands. */
  readonly span: Span
  readonly firstToken: number
  readonly headToken: number
  /** One past the last token of the phrase: its head, or the number of a resolution. */
  readonly endToken: number
  readonly kind: ProposalKind
  /** "Proposal", "draft": any kind. */
  readonly loose: boolean
  readonly plural: boolean
  /** A treaty, a protocol. */
  readonly formal: boolean
  /** A name of its own: "resolution 2803". */
  readonly name: string | null
  /** "Trump's plan", "an offer by Oslo": whose it is said to be. */
  readonly owner: string | null
  /** Where the owner's name ends if it stands after the phrase, else null. */
  readonly ownerEnd: number | null
  /** Parties named in the phrase that may be its owner or its matter: "a Qualcomm bid". */
  readonly beside: readonly string[]
  /** "An offer for the bank": whom or what it goes to. */
  readonly target: string | null
  readonly targetEnd: number | null
  readonly order: 'first' | 'later' | null
  /** It is a later version only where the reports tell of an earlier one: "a new plan". */
  readonly maybe: boolean
  readonly size: Size | null
  readonly sums: readonly Sum[]
  /** Stems of the words that say what it is about. */
  readonly topic: ReadonlySet<string>
  /** "Its offer": whose, the clause tells. */
  readonly own: boolean
  /** "A plan", so that it may be another than the one named before. */
  readonly indefinite: boolean
}

/** Words of a phrase before its head, at most. */
const LONGEST = 14
/** Tokens after the head that may say whose it is or whom it goes to. */
const REACH = 9

/** The mentions of proposals in a sentence, in order. */
export function mentionsIn(
  report: AnnotatedReport,
  sentence: Sentence,
  parties: readonly PartyMention[],
): ProposalMention[] {
  const out: ProposalMention[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const mention = mentionAt(report, sentence, i, parties)
    if (mention) out.push(mention)
  }
  return out
}

function mentionAt(
  report: AnnotatedReport,
  sentence: Sentence,
  head: number,
  parties: readonly PartyMention[],
): ProposalMention | null {
  const { tokens } = report
  const { lower, pos } = tokens[head]!
  const kind = PROPOSAL_NOUNS.get(lower)
  if (!kind || (pos !== 'NOUN' && pos !== 'PROPN') || !isHead(tokens, head, sentence.endToken)) return null
  const own = phraseStart(tokens, head, sentence.firstToken)
  const firstToken = versionStart(tokens, own, sentence.firstToken)
  const endToken = tokens[head + 1]?.pos === 'NUM' && isName(tokens[head]!) ? head + 2 : head + 1
  const before = tokens.slice(firstToken, head)
  if (before.some((token) => token.lower === 'no')) return null
  const inside = partiesFrom(parties, tokens[firstToken]!.start, tokens[head]!.start)
  const within = ownerIn(tokens, inside)
  const behind = within === null ? ownerAfter(tokens, endToken, sentence.endToken, parties) : null
  const owner = within ?? behind?.party ?? null
  const beside = inside.filter(({ party }) => party !== owner).map(({ party }) => party)
  const goal = targetAfter(tokens, endToken, sentence.endToken, parties)
  const target = goal?.party ?? null
  const name = endToken > head + 1 ? `${lower} ${tokens[head + 1]!.lower}` : null
  const size = sizeIn(report, firstToken, head) ?? sizeAfter(report, endToken)
  const sums = sumsIn(report, firstToken, endToken)
  const told =
    owner !== null || target !== null || name !== null || size !== null || sums.length > 0 || beside.length > 0
  if (COMMON_PAPERS.has(lower) && !told) return null
  const order = orderOf(before)
  return {
    report,
    sentence,
    span: { report: report.report.id, start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end },
    firstToken,
    headToken: head,
    endToken,
    kind,
    loose: ANY_PROPOSAL.has(lower),
    plural: PROPOSAL_PLURALS.has(lower),
    formal: FORMAL_AGREEMENTS.has(lower),
    name,
    owner,
    ownerEnd: behind?.end ?? null,
    beside,
    target,
    targetEnd: goal?.end ?? null,
    order: order?.order ?? null,
    maybe: order?.maybe ?? false,
    size,
    sums,
    topic: topicOf(tokens, firstToken, head, inside),
    own: before.some((token) => /^(?:its|his|her|their|our|my)$/.test(token.lower)),
    // "A previous offer", "a version of the plan" point back all the same.
    indefinite: /^(?:a|an|another|any)$/.test(tokens[own]!.lower) && (order === null || order.maybe),
  }
}

/** Is the noun the head of its phrase ("the plan"), and no set phrase ("a good deal", "plans to meet")? */
function isHead(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  const before = tokens[at - 1]?.lower ?? ''
  const { lower } = tokens[at]!
  if (next && (next.pos === 'NOUN' || (next.pos === 'PROPN' && !isName(tokens[at]!)))) return false
  if (next?.lower === "'s" && tokens[at + 2]?.pos === 'NOUN' && PROPOSAL_NOUNS.has(tokens[at + 2]!.lower)) return false
  if (next?.lower === '-' && tokens[at + 2]?.start === next.end && next.start === tokens[at]!.end) return false
  if (/^deals?$/.test(lower) && /^(?:great|good|big|done|raw|deal)$/.test(before)) return false
  // What somebody intends is no paper: "plans to meet".
  if (lower === 'plan' && next?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return false
  return !(lower === 'reports' && !/^[A-Z]/.test(tokens[at]!.text) && !/^(?:two|three|both|the)$/.test(before))
}

/** "Resolution 2803": a name by its capital. */
function isName({ text }: Token): boolean {
  return /^[A-Z]/.test(text)
}

/** The first token of the noun phrase whose head this is. */
function phraseStart(tokens: readonly Token[], head: number, least: number): number {
  let first = head
  for (let i = head - 1; i >= least && head - i <= LONGEST; i--) {
    const { lower, pos } = tokens[i]!
    const joins = lower === '-' || lower === 'and' || /^["“”‘’']$/.test(lower) || lower === "'s" || lower === "'"
    if (joins) {
      if (lower === 'and' && !(tokens[i + 1]!.pos === 'ADJ' && tokens[i - 1]?.pos === 'ADJ')) break
      continue
    }
    const participle = pos === 'VERB' && /(?:ed|ing)$/.test(lower) && !isFinite(tokens, i)
    // "an 82 dollar per share offer"
    if (/^(?:per|a|an)$/.test(lower) && isPriced(tokens, i)) continue
    if ((pos === 'PROPN' || pos === 'NOUN') && isHeadlineVerb(tokens, i)) break
    const word = pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM' || participle
    if (lower === ',' && isDescribing(tokens[i - 1]) && isDescribing(tokens[i + 1])) continue
    if (pos === 'DET' || (pos === 'PRON' && /^(?:its|his|her|their|our|my)$/.test(lower))) {
      first = i
      // "the Kremlin's plan": the article belongs to the owner.
      break
    }
    if (!word) break
    first = i
  }
  // A participle before the article's place is the clause's verb: "presenting US proposals".
  while (
    first < head &&
    tokens[first]!.pos === 'VERB' &&
    (tokens[first]!.lower.endsWith('ing') || !isDescribing(tokens[first]))
  )
    first++
  return first
}

/** "The talks narrowed Trump's plan": the verb after its subject, no word of the phrase. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const { pos } = tokens[at - 1] ?? { pos: 'PUNCT' }
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') && !isDescribing(tokens[at])
}

function isPriced(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at - 1] ?? { pos: 'PUNCT', lower: '' }
  return pos === 'NUM' || lower === '-' || /^(?:dollars?|euros?|pounds?|yen|crowns?)$/.test(lower)
}

/** A headline writes its verb large: "Bank Raises Hostile Bid". */
function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]
  if (before?.pos === 'NOUN' && before.lower.endsWith('s') && STATUS_VERBS.has(lower)) return true
  return (
    before?.pos === 'PROPN' && (STATUS_VERBS.has(lower.replace(/s$/, '')) || STATUS_VERBS.has(lower.replace(/es$/, '')))
  )
}

function isDescribing(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADJ' || LATER_WORDS.has(token.lower) || FIRST_WORDS.has(token.lower))
}

/** "A revised, slimmer version of the plan" is the plan: where its words begin. */
function versionStart(tokens: readonly Token[], first: number, least: number): number {
  const noun = first - 2
  if (noun < least || tokens[first - 1]!.lower !== 'of' || !VERSION_NOUNS.has(tokens[noun]!.lower)) return first
  return phraseStart(tokens, noun, least)
}

function partiesFrom(parties: readonly PartyMention[], start: number, end: number): PartyMention[] {
  const out: PartyMention[] = []
  for (let i = firstStartingAt(parties, start); i < parties.length && parties[i]!.start < end; i++)
    if (parties[i]!.end <= end) out.push(parties[i]!)
  return out
}

/** The one whose it is: with an apostrophe, or by an adjective ("American proposals"). */
function ownerIn(tokens: readonly Token[], inside: readonly PartyMention[]): string | null {
  for (const { end, party } of inside) {
    const next = tokens[firstStartingAt(tokens, end)]
    if (next && (next.lower === "'s" || next.lower === "'") && next.start === end) return party
  }
  return inside.find(({ adjective }) => adjective)?.party ?? null
}

/** "A plan by Oslo", "the offer from the bank", "drawn up by the US". */
function ownerAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  parties: readonly PartyMention[],
): PartyMention | null {
  for (let i = from; i < end && i < from + 4; i++) {
    const { lower, pos } = tokens[i]!
    if (lower === 'by' || (lower === 'from' && i === from)) return partyAt(tokens, i + 1, parties)
    const making =
      /^(?:drawn|drafted|written|made|proposed|presented|submitted|tabled|backed|up|put|forward|brokered|mediated)$/
    if (!making.test(lower) && pos !== 'ADV') return null
  }
  return null
}

/** "An offer for the bank", "its bid to acquire the bank". */
function targetAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  parties: readonly PartyMention[],
): PartyMention | null {
  for (let i = from; i < end && i < from + REACH; i++) {
    const { lower, pos } = tokens[i]!
    if (lower === 'for' || TAKING_VERBS.has(lower)) return partyAt(tokens, i + 1, parties)
    if (pos === 'VERB' || pos === 'AUX' || lower === ',' || lower === ';') return null
  }
  return null
}

/** The party named at a token, after an article, "rival", "Dutch" and the like; else the one that an adjective names. */
function partyAt(tokens: readonly Token[], at: number, parties: readonly PartyMention[]): PartyMention | null {
  let described: PartyMention | null = null
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const mention = parties[firstStartingAt(parties, tokens[i]!.start)]
    if (mention && mention.start === tokens[i]!.start && !mention.adjective) return mention
    if (mention && mention.start === tokens[i]!.start) described = mention
    else if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[i]!.pos) && !/^(?:-|based)$/.test(tokens[i]!.lower)) return described
  }
  return described
}

function orderOf(before: readonly Token[]): { order: 'first' | 'later'; maybe: boolean } | null {
  const later = before.find(({ lower }) => LATER_WORDS.has(lower) && !MAYBE_LATER.has(lower))
  if (later) return { order: 'later', maybe: false }
  if (before.some(({ lower }) => FIRST_WORDS.has(lower))) return { order: 'first', maybe: false }
  return before.some(({ lower }) => MAYBE_LATER.has(lower)) ? { order: 'later', maybe: true } : null
}

/** "28-point", "a 40-page report". */
function sizeIn(report: AnnotatedReport, first: number, head: number): Size | null {
  const { tokens } = report
  for (let i = first; i < head; i++) {
    const noun = tokens[i + 1]?.lower === '-' ? i + 2 : i + 1
    const size = noun < head + 1 ? sizeAt(report, i, noun) : null
    if (size) return size
  }
  return null
}

/** "a plan of 28 points", "with 19 points". */
function sizeAfter(report: AnnotatedReport, from: number): Size | null {
  const { tokens } = report
  return /^(?:of|with|containing)$/.test(tokens[from]?.lower ?? '') ? sizeAt(report, from + 1, from + 2) : null
}

/** A number at a token and, where it stands at the other, the noun that it counts. */
export function sizeAt({ tokens, report, quantities }: AnnotatedReport, number: number, noun: number): Size | null {
  const counted = tokens[noun]
  const figure = tokens[number]
  if (!counted || figure?.pos !== 'NUM' || !SIZE_NOUNS.has(counted.lower)) return null
  const held = quantities[firstStartingAt(quantities, figure.start)]
  const count = /^\d{1,4}$/.test(figure.text) ? Number(figure.text) : held?.start === figure.start ? held.value : null
  return count === null || !Number.isInteger(count)
    ? null
    : {
        count,
        noun: counted.lower.replace(/s$/, ''),
        span: { report: report.id, start: figure.start, end: counted.end },
      }
}

/** Sums of money in the phrase or, after "of", right behind it. */
function sumsIn(report: AnnotatedReport, first: number, end: number): Sum[] {
  const { tokens, quantities } = report
  const start = tokens[first]!.start
  const stop = tokens[end]?.lower === 'of' ? (tokens[end + 1]?.end ?? tokens[end]!.end) : tokens[end - 1]!.end
  const out: Sum[] = []
  for (let i = firstStartingAt(quantities, start); i < quantities.length && quantities[i]!.start < stop; i++)
    if (quantities[i]!.kind === 'money') out.push(sumOf(report, quantities[i]!))
  return out
}

/** A sum with what the words after it say it is for. */
export function sumOf({ tokens, report }: AnnotatedReport, quantity: Quantity): Sum {
  const next = firstStartingAt(tokens, quantity.end)
  const after = tokens
    .slice(next, next + 4)
    .map(({ lower }) => lower)
    .join(' ')
  const each = /^(?:- )?(?:a|per)[- ](?:\S+ )?share\b|^(?:each|apiece)\b/.test(after)
  return { quantity, each, span: { report: report.id, start: quantity.start, end: quantity.end } }
}

/** The nouns and adjectives of the phrase that are no party, no order and no size. */
function topicOf(tokens: readonly Token[], first: number, head: number, inside: readonly PartyMention[]): Set<string> {
  const out = new Set<string>()
  for (let i = first; i < head; i++) {
    const { lower, pos, stem, start, end } = tokens[i]!
    if (pos !== 'NOUN' && pos !== 'ADJ') continue
    if (inside.some((party) => party.start <= start && end <= party.end)) continue
    if (FIRST_WORDS.has(lower) || LATER_WORDS.has(lower) || SIZE_NOUNS.has(lower) || VERSION_NOUNS.has(lower)) continue
    out.add(stem)
  }
  return out
}
