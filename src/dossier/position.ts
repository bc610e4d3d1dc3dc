import {
  NEGATIONS,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  STANCE_PHRASES,
  STANCE_VERBS,
  type StanceWord,
} from '../lexicon/stances.js'
import type { AnnotatedReport, Entity, Sentence, Statement, Token } from '../report/annotation.js'
import type { Position, PositionStance } from '../report/comparison.js'
import type { Range, Span } from '../text/span.js'
import { clausesOf, type Clause } from './clause.js'
import { reportDay } from './day.js'
import { issueOf, sameIssue, type Issue, type StanceAt } from './issue.js'
import { findParties, type Parties, type PartyMention } from './party.js'
import { namedAfter, subjectBefore, tokensBetween } from './subject.js'

export interface PositionInput {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
}

interface Sign {
  /** "was rejected by Oslo": the holder stands after "by". */
  readonly passive?: boolean
  /** The first token of the words that take the stance, and one past their last. */
  readonly at: number
  readonly end: number
  readonly stance: PositionStance
  readonly holder: StanceWord['holder'] | 'speaker'
}

interface Stand {
  readonly party: string
  readonly stance: PositionStance
  readonly issue: Issue
  readonly span: Span
  readonly day: string | null
}

/**
 * Which party takes which stance on what, in the reports' own words. A stance is read from verbs, nouns and set phrases
 * of the lexicon; its holder is the party that the grammar names, or the one for which the speaker of the words stands.
 * Stands of one party, one stance and one issue, by the words of the issue, are one position.
 */
export function findPositions({ reports, entities, statements }: PositionInput): Position[] {
  const parties = findParties(reports, entities)
  const stands = reports.flatMap((report) =>
    standsOf(
      report,
      parties,
      statements.filter((s) => s.report === report.report.id),
    ),
  )
  const groups: Stand[][] = []
  for (const stand of stands) {
    const group = groups.find(
      (g) =>
        g[0]!.party === stand.party &&
        g[0]!.stance === stand.stance &&
        g.some((other) => sameIssue(other.issue, stand.issue)),
    )
    if (group) group.push(stand)
    else groups.push([stand])
  }
  return groups.map((group, i) => ({
    id: `p${i + 1}`,
    party: group[0]!.party,
    issue: group.map(({ issue }) => issue.words).reduce(fuller),
    stance: group[0]!.stance,
    evidence: group.map(({ span }) => span),
    asOf:
      group
        .map(({ day }) => day)
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null,
  }))
}

/** The longer of two wordings that a line holds; of two that it does not, the shorter. */
function fuller(a: string, b: string): string {
  const fit = (words: string): number => (words.length <= LONGEST_TITLE ? words.length : -words.length)
  return fit(b) > fit(a) ? b : a
}

const LONGEST_TITLE = 90

function standsOf(report: AnnotatedReport, parties: Parties, statements: readonly Statement[]): Stand[] {
  const mentions = parties.in(report.report.id)
  const subjects = parties.withPronouns(report.report.id)
  const day = reportDay(report)
  return report.sentences
    .filter(({ role }) => role === 'body' || role === 'deck')
    .flatMap((sentence) =>
      clausesOf(report, sentence).flatMap((clause) => {
        const sign = signIn(report.tokens, clause)
        if (!sign) return []
        const context: Context = { report, sentence, clause, parties, mentions, subjects, statements }
        return holdersOf(sign, context).map((party) => stand(sign, context, party, day))
      }),
    )
}

interface Context {
  readonly report: AnnotatedReport
  readonly sentence: Sentence
  readonly clause: Clause
  readonly parties: Parties
  readonly mentions: readonly PartyMention[]
  /** The same with pronouns, which may be subjects. */
  readonly subjects: readonly PartyMention[]
  readonly statements: readonly Statement[]
}

/** The first words of a clause that take a stance; a set phrase goes before a single word. */
function signIn(tokens: readonly Token[], { firstToken, endToken }: Clause): Sign | null {
  for (let i = firstToken; i < endToken; i++) {
    const phrase = phraseAt(tokens, i, endToken)
    if (phrase) return phrase
  }
  let first: Sign | null = null
  for (let i = firstToken; i < endToken; i++) {
    const word = wordAt(tokens, i)
    // "The demands were rejected by Lima": the verb tells the stance, not its subject.
    if (word?.passive && (first === null || (first.holder === 'owner' && i - first.end < 8))) return word
    first ??= word
  }
  return first
}

/** The set phrases by the words that may open them, each as its words in turn. */
const PHRASES: ReadonlyMap<
  string,
  readonly { readonly words: readonly (readonly string[])[]; readonly stance: PositionStance }[]
> = phrasesByFirst()

function phrasesByFirst(): Map<string, { words: readonly (readonly string[])[]; stance: PositionStance }[]> {
  const out = new Map<string, { words: readonly (readonly string[])[]; stance: PositionStance }[]>()
  for (const { words, stance } of STANCE_PHRASES) {
    const parts = words.split(' ').map((word) => word.split('|'))
    for (const first of parts[0]!) out.set(first, [...(out.get(first) ?? []), { words: parts, stance }])
  }
  return out
}

function phraseAt(tokens: readonly Token[], at: number, end: number): Sign | null {
  for (const { words, stance } of PHRASES.get(joined(tokens, at).word) ?? []) {
    let i = at,
      k = 0
    for (; k < words.length && i < end; k++) {
      const { word, count } = joined(tokens, i)
      if (
        !words[k]!.includes(word) &&
        !(words[k]![0] === '*' && /^(?:VERB|AUX)$/.test(tokens[i]!.pos) && word !== 'have')
      )
        break
      i += count
    }
    if (k === words.length) return { at, end: i, stance, holder: 'speaker' }
  }
  return null
}

/** A word, with the "n't" that the tagger parts from it. */
function joined(tokens: readonly Token[], at: number): { word: string; count: number } {
  const { lower } = tokens[at]!
  return tokens[at + 1]?.lower === "n't" ? { word: `${lower}n't`, count: 2 } : { word: lower, count: 1 }
}

function wordAt(tokens: readonly Token[], at: number): Sign | null {
  const { lower, pos } = tokens[at]!
  const entry =
    pos === 'NOUN'
      ? STANCE_NOUNS.get(lower)
      : pos === 'ADJ'
        ? STANCE_ADJECTIVES.get(lower)
        : pos === 'VERB'
          ? (STANCE_VERBS.get(lower) ?? STANCE_ADJECTIVES.get(lower))
          : undefined
  if (!entry || (entry.next && !entry.next.includes(tokens[at + 1]?.lower ?? ''))) return null
  const passive = entry.holder === 'subject' && pos === 'VERB' && isPassive(tokens, at)
  if (entry.holder === 'subject' && !passive && !takesObject(tokens, at + 1)) return null
  const negated = isNegated(tokens, at)
  const stance = negated ? TURNED[entry.stance] : entry.stance
  return { at, end: at + 1, stance, holder: entry.holder, ...(passive ? { passive } : {}) }
}

/** Does what a verb of stance is about follow it? Not in "landing back in". */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    next.lower !== '?' &&
    next.lower !== '.' &&
    !(tokens[at - 1]!.lower === 'back' && next.pos === 'ADP')
  )
}

/** "was rejected", "have been welcomed". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|ght)$/.test(tokens[at]!.lower)) return false
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (/^(?:is|are|was|were|been|being|be|get|got)$/.test(tokens[i]!.lower)) return true
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'PART') return false
  }
  return false
}

const TURNED: Readonly<Record<PositionStance, PositionStance>> = {
  supports: 'opposes',
  opposes: 'open',
  open: 'opposes',
  demands: 'opposes',
  offers: 'opposes',
  warns: 'supports',
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (NEGATIONS.has(tokens[i]!.lower)) return true
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN') return false
  }
  return false
}

/** The parties that hold what a sign says. */
function holdersOf(sign: Sign, context: Context): string[] {
  if (sign.passive) return agentsOf(sign, context)
  const named =
    sign.holder === 'owner' ? ownersOf(sign, context) : sign.holder === 'judge' ? judgesOf(sign, context) : []
  if (named.length > 0) return named
  // A thing that nobody owns is nobody's stance: "the offer". "Our concern" is the speaker's.
  if (sign.holder === 'owner' && !OWN.has(context.report.tokens[sign.at - 1]?.lower ?? '') && !isTaken(sign, context))
    return []
  const subject = sign.holder === 'owner' ? null : subjectOf(sign, context)
  const speaker = speakerOf(sign, context)
  const one = sign.holder === 'subject' ? (subject ?? speaker) : (speaker ?? subject)
  return one === null ? [] : [one]
}

/** "rejected outright by Peru and Chile". */
function agentsOf({ end }: Sign, { report: { tokens }, mentions, clause }: Context): string[] {
  for (let i = end; i < clause.endToken && i < end + 5; i++)
    if (tokens[i]!.lower === 'by') return namedAfter(tokens, i, mentions)
  return []
}

const OWN: ReadonlySet<string> = new Set(['our', 'my', 'their', 'his', 'her', 'its'])

/** Is the noun a statement's cue, whose speaker is its owner: "signalled readiness to"? */
function isTaken({ at }: Sign, { report: { tokens }, statements }: Context): boolean {
  const { start } = tokens[at]!
  return statements.some(
    (s) => holds(s.cue, start) || s.content.some((span) => span.start <= start && start < span.start + 12),
  )
}

/** "Lima's demand", "Nordic and Oslo doubts", "resistance from Peru and Chile", "sought by Peru". */
function ownersOf({ at, end }: Sign, { report: { tokens }, mentions, clause }: Context): string[] {
  const before = mentions.filter((m) => m.end <= tokens[at]!.start && m.start >= clause.start)
  const last = before.at(-1)
  if (last && wordsBetween(tokens, last.end, tokens[at]!.start) <= 2) {
    const second = before.at(-2)
    const pair =
      second && tokensBetween(tokens, second.end, last.start).every((t) => t.lower === 'and' || t.lower === "'s")
        ? [second.party]
        : []
    return unique([...pair, last.party])
  }
  return /^(?:from|by|among)$/.test(tokens[end]?.lower ?? '') ? namedAfter(tokens, end, mentions) : []
}

/** "unacceptable to the White House", "welcome in the Élysée". */
function judgesOf({ end }: Sign, { report: { tokens }, mentions }: Context): string[] {
  return /^(?:to|for|in)$/.test(tokens[end]?.lower ?? '') ? namedAfter(tokens, end, mentions).slice(0, 1) : []
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  return tokensBetween(tokens, from, to).filter((t) => t.lower !== "'s").length
}

/** The party that is the subject before a sign. */
function subjectOf({ at }: Sign, { report: { tokens }, subjects, clause }: Context): string | null {
  return subjectBefore(at, tokens, subjects, clause)?.party ?? null
}

/** The party for which the speaker of a statement stands in whose words, or as whose cue, the sign is. */
function speakerOf({ at }: Sign, { report, parties, mentions, statements }: Context): string | null {
  const { start } = report.tokens[at]!
  const held = statements.filter((s) => holds(s.cue, start) || s.content.some((span) => holds(span, start)))
  // The innermost statement is the shortest.
  const inner = held.sort((a, b) => lengthOf(a) - lengthOf(b)).find((s) => s.speaker !== null)
  if (!inner?.speaker) return null
  const { entity, span } = inner.speaker
  if (entity !== undefined) return parties.of(entity) ?? null
  if (!span) return null
  const named = mentions.filter((m) => m.start >= span.start && m.end <= span.end)
  return named[0]?.party ?? null
}

function holds(span: Range | null, offset: number): boolean {
  return span !== null && span.start <= offset && offset < span.end
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, { start, end }) => sum + end - start, 0)
}

function stand(sign: Sign, { report, clause, mentions }: Context, party: string, day: string | null): Stand {
  const issue = issueOf(
    report,
    clause,
    { ...sign, issue: sideOf(sign, report.tokens), ...verbOf(sign, report.tokens) },
    mentions,
  )
  const span = { report: report.report.id, start: clause.start, end: clause.end }
  return { party, stance: sign.stance, issue, span, day }
}

/** "must halt the work": the verb is part of what is demanded, offered or warned of. */
function verbOf({ at, end, stance }: Sign, tokens: readonly Token[]): { verb?: number } {
  const own = end - at > 1 && tokens[end - 1]!.pos === 'VERB' && /^(?:demands|offers|warns)$/.test(stance)
  return own ? { verb: end - 1 } : {}
}

/** On which side of its sign the issue stands. */
function sideOf({ at, end, stance, holder, passive }: Sign, tokens: readonly Token[]): StanceAt['issue'] {
  if (passive || holder === 'judge') return 'before'
  const next = tokens[end]
  // "They have no peace agenda": what they have not is not what they oppose.
  if (holder === 'speaker' && tokens[at]!.lower === 'no' && !/^(?:to|of)$/.test(tokens[end - 1]!.lower)) return 'clause'
  if (holder === 'speaker' && /^(?:possible|potential)$/.test(tokens[at]!.lower)) return 'thing'
  if (holder === 'subject') return 'after'
  if (holder === 'owner' && stance === 'offers') return 'self'
  // "drew criticism from Spain"
  if (holder === 'owner' && /^(?:from|by|among)$/.test(next?.lower ?? '')) return 'before'
  // "the talks will continue in Oslo", but "will continue talks"
  const alone = /^(?:continue|proceed|resume|on)$/.test(tokens[end - 1]!.lower) && end - at > 1
  return alone && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(next?.pos ?? '') ? 'before' : 'either'
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
