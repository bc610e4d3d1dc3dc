import { SAYING_WORDS } from '../lexicon/status.js'
import type { AnnotatedReport, Entity, Sentence, Statement, Time } from '../report/annotation.js'
import type { Claim } from '../report/comparison.js'
import type { NextStep, StepMember, StepModality } from '../report/outlook.js'
import { firstStartingAt, overlap, rangeLength, type Range, type Span } from '../text/span.js'
import { clausesOf, type Clause } from './clause.js'
import { reportDay } from './day.js'
import { findParties, type Parties, type PartyMention } from './party.js'
import { stepSignIn, type Reported, type StepSign } from './step-sign.js'
import { subjectBefore } from './subject.js'

export interface NextStepInput {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
}

/** How one report tells of something to come. */
interface Telling {
  readonly member: StepMember
  readonly who: string | null
  readonly from: string | null
  readonly until: string | null
  readonly event: string
  readonly stems: ReadonlySet<string>
  readonly claims: readonly string[]
  /** Who and what it names. */
  readonly entities: ReadonlySet<string>
}

const SURENESS: readonly StepModality[] = ['planned', 'expected', 'demanded', 'conditional', 'possible']

/**
 * What is said to come: meetings, votes, deadlines, trips, each with its time as far as the words and dates tell, who is
 * to do it, how sure the words make it, and the reports that tell it. Told alike by several reports it is one step. A
 * step whose time is over at the newest report's date is marked so; those to come stand first, the dated ones by date.
 */
export function findNextSteps({ reports, entities, statements, claims }: NextStepInput): NextStep[] {
  const parties = findParties(reports, entities)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const held = claimSpans(claims)
  const tellings = reports.flatMap((report) =>
    tellingsOf(report, {
      parties,
      names,
      statements: statements.filter((s) => s.report === report.report.id),
      claims: held.get(report.report.id) ?? [],
    }),
  )
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const group = groups.find(
      (g) => g.every((other) => timesAgree(other, telling)) && g.some((other) => sameStep(other, telling)),
    )
    if (group) group.push(telling)
    else groups.push([telling])
  }
  const newest =
    reports
      .flatMap((report) => reportDay(report) ?? [])
      .sort()
      .at(-1) ?? null
  const steps = groups.map((group) => stepOf(group, reports, newest))
  return steps.sort(inOrder).map((step, i) => ({ id: `n${i + 1}`, ...step }))
}

interface Known {
  readonly parties: Parties
  readonly names: ReadonlyMap<string, string>
  readonly statements: readonly Statement[]
  readonly claims: readonly ClaimSpan[]
}

interface ClaimSpan extends Range {
  readonly claim: string
}

function claimSpans(claims: readonly Claim[]): Map<string, ClaimSpan[]> {
  const out = new Map<string, ClaimSpan[]>()
  for (const { id, members } of claims)
    for (const { span } of members) {
      const list = out.get(span.report) ?? []
      list.push({ claim: id, start: span.start, end: span.end })
      out.set(span.report, list)
    }
  for (const list of out.values()) list.sort((a, b) => a.start - b.start)
  return out
}

function tellingsOf(report: AnnotatedReport, known: Known): Telling[] {
  const day = reportDay(report)
  const reported: Reported = {
    from: (offset) =>
      innermost(known.statements, offset)?.content.find(({ start, end }) => start <= offset && offset < end)?.start ??
      null,
    quoted: (offset) => report.quotations.some(({ start, end }) => start <= offset && offset < end),
  }
  return report.sentences
    .filter(({ role }) => role === 'body')
    .flatMap((sentence) => {
      if (report.tokens[sentence.endToken - 1]?.lower === '?') return []
      return clausesOf(report, sentence).flatMap((piece): Telling[] => {
        const clause = withSubject(report, sentence, piece)
        const sign = stepSignIn(report, sentence, piece, day, reported)
        return sign ? [tellingOf(report, sentence, clause, sign, known)] : []
      })
    })
}

/** "Experts of the Commission, in which both sit, are due on Thursday": the last clause alone does not say who. */
function withSubject({ tokens }: AnnotatedReport, sentence: Sentence, clause: Clause): Clause {
  const opening = tokens[clause.firstToken]!
  const bare = (opening.pos === 'AUX' || opening.pos === 'VERB') && !opening.lower.endsWith('ing')
  if (!bare || clause.end - sentence.start > LONGEST_WITH_SUBJECT) return clause
  return { start: sentence.start, end: clause.end, firstToken: sentence.firstToken, endToken: clause.endToken }
}

/** Characters of a step with the clauses between it and its subject, at most. */
const LONGEST_WITH_SUBJECT = 200

function tellingOf(report: AnnotatedReport, sentence: Sentence, clause: Clause, sign: StepSign, known: Known): Telling {
  const { tokens } = report
  const span = { report: report.report.id, ...spanOf(report, sentence, clause, sign) }
  const said = innermost(known.statements, tokens[sign.verb]!.start)
  const words = said?.content.find(
    ({ start, end }) => start <= tokens[sign.verb]!.start && tokens[sign.verb]!.start < end,
  )
  const inner = { start: Math.max(clause.start, words?.start ?? 0), end: clause.end }
  const named = mentionsWithin(known.parties.withPronouns(report.report.id), inner)
  const subject = subjectBefore(sign.at, tokens, named, inner)
  // "She said she would resign": the one who speaks, where nobody else was found.
  const self = subject === null && said && namesItself(report, inner, sign) ? said.speaker : null
  const { time } = sign
  return {
    member: {
      span,
      modality: sign.modality,
      speaker: said?.speaker?.name ?? null,
      ...(said ? { statement: said.id } : {}),
      time: time ? { report: report.report.id, start: time.start, end: time.end } : null,
    },
    who:
      subject === null
        ? (self?.name ?? null)
        : subject.adjective
          ? subject.party
          : (known.names.get(subject.entity) ?? subject.party),
    ...boundsOf(time),
    event: tokens[sign.verb]!.stem,
    stems: stemsOf(report, clause, sign),
    claims: claimsAt(known.claims, span),
    entities: new Set([...named.map(({ entity }) => entity), ...(self?.entity === undefined ? [] : [self.entity])]),
  }
}

/**
 * The clause without the word that joins it to the one before; with what it hangs on, where a clause beside it says so:
 * "it would withdraw if Oslo agreed".
 */
function spanOf({ tokens }: AnnotatedReport, sentence: Sentence, clause: Clause, { modality }: StepSign): Range {
  const { firstToken, endToken } = clause
  const joins = firstToken + 2 < endToken && /^(?:and|but|that|while|with|as)$/.test(tokens[firstToken]!.lower)
  const start = joins ? tokens[firstToken + 1]!.start : clause.start
  if (modality !== 'conditional') return { start, end: clause.end }
  const opens = (at: number): boolean => /^(?:if|unless|provided)$/.test(tokens[at]?.lower ?? '')
  const after = endToken < sentence.endToken && opens(endToken)
  return {
    start: opens(sentence.firstToken) ? sentence.start : start,
    end: after ? Math.min(sentence.end, clause.end + LONGEST_CONDITION) : clause.end,
  }
}

/** Characters of a condition shown behind its step, at most: to the end of the sentence where that is nearer. */
const LONGEST_CONDITION = 200

function mentionsWithin(mentions: readonly PartyMention[], { start, end }: Range): PartyMention[] {
  const out: PartyMention[] = []
  for (let i = firstStartingAt(mentions, start); i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.end <= end) out.push(mentions[i]!)
  return out
}

/** Is the subject before a sign a pronoun that may be the speaker? */
function namesItself({ tokens }: AnnotatedReport, { start }: Range, { at }: StepSign): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]!.start >= start; i--) {
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN') return false
    if (/^(?:i|we|he|she|it|they)$/.test(tokens[i]!.lower)) return true
  }
  return false
}

/** The shortest statement in whose words an offset stands. */
function innermost(statements: readonly Statement[], offset: number): Statement | undefined {
  const length = ({ content }: Statement): number => content.reduce((sum, span) => sum + rangeLength(span), 0)
  return statements
    .filter(({ content }) => content.some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => length(a) - length(b))[0]
}

function boundsOf(time: Time | null): { from: string | null; until: string | null } {
  if (time === null) return { from: null, until: null }
  const day = (iso: string | null): string | null =>
    time.precision === 'part_of_day' ? (iso?.slice(0, 10) ?? null) : iso
  return { from: day(time.from), until: day(time.to) }
}

function stemsOf({ tokens }: AnnotatedReport, { firstToken, endToken }: Clause, sign: StepSign): Set<string> {
  const out = new Set<string>()
  for (let i = firstToken; i < endToken; i++) {
    const { pos, stem, lower } = tokens[i]!
    if ((i >= sign.at && i < sign.verb) || SAYING_WORDS.has(lower)) continue
    if (pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN') out.add(stem)
  }
  return out
}

function claimsAt(claims: readonly ClaimSpan[], span: Span): string[] {
  const out: string[] = []
  for (
    let i = Math.max(0, firstStartingAt(claims, span.start) - 4);
    i < claims.length && claims[i]!.start < span.end;
    i++
  ) {
    const claim = claims[i]!
    if (overlap(claim, span) * 2 >= Math.min(rangeLength(claim), rangeLength(span))) out.push(claim.claim)
  }
  return out
}

/** Do two tellings leave one time possible, as far as both say one? */
function timesAgree(a: Telling, b: Telling): boolean {
  const apart = (until: string | null, from: string | null): boolean =>
    until !== null && from !== null && until < from && !from.startsWith(until)
  return !apart(a.until, b.from) && !apart(b.until, a.from)
}

function sameStep(a: Telling, b: Telling): boolean {
  if (!sameCompany(a.entities, b.entities)) return false
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length
  const least = Math.min(a.stems.size, b.stems.size)
  const like = a.event === b.event || b.stems.has(a.event) || a.stems.has(b.event)
  if (like && shared >= 1 && a.claims.some((claim) => b.claims.includes(claim))) return true
  // One report seldom tells one step twice.
  const dated = a.from !== null && a.from === b.from && a.until === b.until
  const share = a.member.span.report === b.member.span.report ? 0.75 : like || dated ? 0.5 : 0.6
  return shared >= (like ? 2 : 3) && shared >= share * least
}

/** More than half of those that one names, the other does, where both name some. */
function sameCompany(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true
  return [...a].filter((id) => b.has(id)).length * 2 > Math.min(a.size, b.size)
}

function stepOf(
  group: readonly Telling[],
  reports: readonly AnnotatedReport[],
  newest: string | null,
): Omit<NextStep, 'id'> {
  const fullest = group.reduce((a, b) => (fullness(b) > fullness(a) ? b : a))
  const dated = group.filter(({ from, until }) => from !== null || until !== null)
  const exact = dated.reduce<Telling | null>((a, b) => (a === null || exactness(b) > exactness(a) ? b : a), null)
  const { from = null, until = null } = exact ?? {}
  const told = new Set(group.map(({ member }) => member.span.report))
  const text = reports.find(({ report }) => report.id === fullest.member.span.report)!.report.text
  const last = until ?? from
  return {
    step: text.slice(fullest.member.span.start, fullest.member.span.end),
    who: fullest.who ?? group.find(({ who }) => who !== null)?.who ?? null,
    modality: SURENESS.find((modality) => group.some(({ member }) => member.modality === modality)) ?? 'possible',
    from,
    until,
    passed: last === null || newest === null ? null : last.slice(0, 10) < newest.slice(0, last.length),
    members: group.map(({ member }) => member),
    silent: reports.filter(({ report }) => !told.has(report.id) && !report.truncated).map(({ report }) => report.id),
  }
}

/** A telling with a time and a subject says most; then the longer one. */
function fullness({ who, from, until, member }: Telling): number {
  return (who === null ? 0 : 40) + (from === null && until === null ? 0 : 40) + Math.min(120, rangeLength(member.span))
}

function exactness({ from, until }: Telling): number {
  return Math.min(from?.length ?? 0, 10) + Math.min(until?.length ?? 0, 10) + (from === until ? 1 : 0)
}

/** To come before over; dated before undated, by date; then the more widely told, the surer, as they stand. */
function inOrder(a: Omit<NextStep, 'id'>, b: Omit<NextStep, 'id'>): number {
  const over = Number(a.passed === true) - Number(b.passed === true)
  if (over !== 0) return over
  const [x, y] = [a.from ?? a.until, b.from ?? b.until]
  if (x !== y) return x === null ? 1 : y === null ? -1 : x < y ? -1 : 1
  return a.silent.length - b.silent.length || SURENESS.indexOf(a.modality) - SURENESS.indexOf(b.modality)
}
