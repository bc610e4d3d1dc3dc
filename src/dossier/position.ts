import {
  NEGATIONS,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  STANCE_PHRASES,
  STANCE_VERBS,
  type StanceWord,
} from '../lexicon/stances.js'
import { SAYING_WORDS } from '../lexicon/status.js'
import type { AnnotatedReport, Entity, Sentence, Statement, Token } from '../report/annotation.js'
import type { Position, PositionStance } from '../report/comparison.js'
import type { Range, Span } from '../text/span.js'
import { clausesOf, type Clause } from './clause.js'
import { reportDay } from './day.js'
import { findParties, type Parties, type PartyMention } from './party.js'
import { namedAfter, subjectBefore, tokensBetween } from './subject.js'

export interface PositionInput {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
}

interface Sign {
  /** The first token of the words that take the stance, and one past their last. */
  readonly at: number
  readonly end: number
  readonly stance: PositionStance
  readonly holder: StanceWord['holder'] | 'speaker'
}

interface Stand {
  readonly party: string
  readonly stance: PositionStance
  readonly issue: string
  readonly stems: ReadonlySet<string>
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
      (g) => g[0]!.party === stand.party && g[0]!.stance === stand.stance && g.some((other) => sameIssue(other, stand)),
    )
    if (group) group.push(stand)
    else groups.push([stand])
  }
  return groups.map((group, i) => ({
    id: `p${i + 1}`,
    party: group[0]!.party,
    issue: group[0]!.issue,
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

function sameIssue(a: Stand, b: Stand): boolean {
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  return shared >= 2 && shared * 2 >= Math.min(a.stems.size, b.stems.size)
}

function standsOf(report: AnnotatedReport, parties: Parties, statements: readonly Statement[]): Stand[] {
  const mentions = parties.in(report.report.id)
  const day = reportDay(report)
  return report.sentences
    .filter((sentence) => sentence.role === 'body')
    .flatMap((sentence) =>
      clausesOf(report, sentence).flatMap((clause) => {
        const sign = signIn(report.tokens, clause)
        if (!sign) return []
        const context: Context = { report, sentence, clause, parties, mentions, statements }
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
  readonly statements: readonly Statement[]
}

/** The first words of a clause that take a stance; a set phrase goes before a single word. */
function signIn(tokens: readonly Token[], { firstToken, endToken }: Clause): Sign | null {
  for (let i = firstToken; i < endToken; i++) {
    const phrase = phraseAt(tokens, i, endToken)
    if (phrase) return phrase
  }
  for (let i = firstToken; i < endToken; i++) {
    const word = wordAt(tokens, i)
    if (word) return word
  }
  return null
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
  if (entry.holder === 'subject' && !takesObject(tokens, at + 1)) return null
  const negated = isNegated(tokens, at)
  return { at, end: at + 1, stance: negated ? TURNED[entry.stance] : entry.stance, holder: entry.holder }
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
function subjectOf({ at }: Sign, { report: { tokens }, mentions, clause }: Context): string | null {
  return subjectBefore(at, tokens, mentions, clause)?.party ?? null
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

function stand(sign: Sign, { report, clause }: Context, party: string, day: string | null): Stand {
  const { tokens } = report
  const issue = issueOf(report, clause, sign)
  const stems = new Set<string>()
  for (let i = clause.firstToken; i < clause.endToken; i++) {
    if (i >= sign.at && i < sign.end) continue
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN' || tokens[i]!.pos === 'VERB') stems.add(tokens[i]!.stem)
  }
  return {
    party,
    stance: sign.stance,
    issue,
    stems,
    span: { report: report.report.id, start: clause.start, end: clause.end },
    day,
  }
}

/** The words after the sign, or before it where those after it name nothing: "the rest displeased Lima". */
function issueOf(report: AnnotatedReport, clause: Clause, { at, end, holder }: Sign): string {
  const { tokens } = report
  const last = Math.min(clause.endToken, end + LONGEST_ISSUE)
  let first = clause.firstToken
  for (let i = first; i < at; i++) if (SAYING_WORDS.has(tokens[i]!.lower)) first = i + 1
  const things = (from: number, to: number): number => {
    let n = 0
    for (let i = from; i < to; i++) if (tokens[i]!.pos === 'NOUN' || (tokens[i]!.pos === 'PROPN' && i > from)) n++
    return n
  }
  const after = holder !== 'judge' && things(end, last) > 0 ? wordsOf(report, end, last) : null
  return (
    after ??
    wordsOf(report, Math.max(first, at - LONGEST_ISSUE), at) ??
    report.report.text.slice(clause.start, clause.end)
  )
}

const LONGEST_ISSUE = 12

/** The words of the issue as they stand, without the small words and marks at either end. */
function wordsOf({ tokens, report }: AnnotatedReport, first: number, end: number): string | null {
  let from = first,
    to = end
  while (from < to && /^(?:ADP|PUNCT|SCONJ|PART|CCONJ|DET|AUX)$/.test(tokens[from]!.pos)) from++
  while (to > from && /^(?:ADP|PUNCT|SCONJ|PART|CCONJ|DET|AUX)$/.test(tokens[to - 1]!.pos)) to--
  return from < to ? report.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : null
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
