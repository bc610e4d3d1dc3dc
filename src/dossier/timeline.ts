import { SAYING_WORDS } from '../lexicon/status.js'
import type { AnnotatedReport, Sentence, Statement, Time } from '../report/annotation.js'
import type { Claim, TimelineEvent } from '../report/comparison.js'
import { overlap, rangeLength, type Range, type Span } from '../text/span.js'
import { clauseAt, clausesOf, type Clause } from './clause.js'
import { reportDay } from './day.js'
import { statusOf } from './status.js'

export interface TimelineInput {
  readonly reports: readonly AnnotatedReport[]
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
}

/** One report's telling of a happening. */
interface Telling {
  readonly span: Span
  /** In the report's body, and so first choice for the words that tell the event. */
  readonly body: boolean
  readonly start: string | null
  readonly end: string | null
  readonly precision: string
  readonly status: TimelineEvent['status']
  readonly stems: ReadonlySet<string>
  readonly claims: readonly string[]
}

const MOST_IN_SENTENCE = 12
const TOLD_IN: ReadonlySet<string> = new Set(['body', 'title', 'deck', 'caption'])

/**
 * The dated happenings of a story, in order of time: each clause that a resolved time stands in, and each that tells of
 * something planned, possible or going on, which begins no earlier than the report (`precision` `open`). Tellings of
 * one happening are one event: the same time, and a claim or most of their words in common. What has no date is left
 * out.
 */
export function findTimeline({ reports, claims }: TimelineInput): TimelineEvent[] {
  const byReport = claimSpans(claims)
  const tellings = reports.flatMap((report) => [
    ...published(report),
    ...tellingsOf(report, byReport.get(report.report.id) ?? []),
  ])
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const group = groups.find(
      (candidate) =>
        candidate.every((other) => sameTime(other, telling)) && candidate.some((other) => sameEvent(other, telling)),
    )
    if (group) group.push(telling)
    else groups.push([telling])
  }
  return groups
    .map((group) => eventOf(group, reports))
    .sort(inTime)
    .map((event, i) => ({ ...event, id: `t${i + 1}` }))
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
  return out
}

/** The publication itself, where the report's text says when it was. */
function published({ report }: AnnotatedReport): Telling[] {
  const { published: field } = report
  if (!field?.span || field.basis !== 'stated') return []
  const span = { report: report.id, start: field.span.start, end: field.span.end }
  const precision = field.value.includes('T') ? 'minute' : 'day'
  return [
    {
      span,
      body: false,
      start: field.value,
      end: field.value,
      precision,
      status: 'past',
      stems: new Set(),
      claims: [],
    },
  ]
}

function tellingsOf(report: AnnotatedReport, claims: readonly ClaimSpan[]): Telling[] {
  const out: Telling[] = []
  const day = reportDay(report)
  let next = 0
  for (const sentence of report.sentences) {
    const times: Time[] = []
    while (next < report.times.length && report.times[next]!.start < sentence.end) times.push(report.times[next++]!)
    if (!TOLD_IN.has(sentence.role)) continue
    out.push(...tellingsIn(report, sentence, times, day, claims))
  }
  return out
}

function tellingsIn(
  report: AnnotatedReport,
  sentence: Sentence,
  times: readonly Time[],
  day: string | null,
  claims: readonly ClaimSpan[],
): Telling[] {
  const clauses = clausesOf(report, sentence)
  const out: Telling[] = []
  const timed = new Set<Clause>()
  const told = new Set<string>()
  for (const time of times) {
    const clause = clauseAt(clauses, countsFromWhatFollows(report, time) ? time.end : time.start)
    if (!clause || (time.from === null && time.to === null)) continue
    timed.add(clause)
    // One clause tells an event of one date once, and no more dates than a reader can hold.
    const key = `${clause.start} ${time.from} ${time.to}`
    if (told.has(key) || told.size >= MOST_IN_SENTENCE) continue
    told.add(key)
    out.push(
      telling(
        report,
        clause,
        { ...boundsOf(time), body: sentence.role === 'body' },
        statusAt(report, clause, time, day),
        claims,
      ),
    )
  }
  if (day === null || sentence.role !== 'body') return out
  out.push(...reactions(report, clauses, timed, out, claims))
  for (const clause of clauses) {
    const status = isConditional(report, clause) ? 'past' : statusOf(report.tokens, clause.firstToken, clause.endToken)
    if (timed.has(clause) || status === 'past' || !tellsEvent(report, clause)) continue
    out.push(telling(report, clause, { start: day, end: null, precision: 'open', body: true }, status, claims))
  }
  return out
}

/** "two days after they met" dates the meeting. */
function countsFromWhatFollows({ report }: AnnotatedReport, { start, end, basis }: Time): boolean {
  return basis === 'story' && /\s(?:after|before)$/.test(report.text.slice(start, end))
}

/** "..., but officials denied it" after a clause with a date: not before that date. */
function reactions(
  report: AnnotatedReport,
  clauses: readonly Clause[],
  timed: ReadonlySet<Clause>,
  told: readonly Telling[],
  claims: readonly ClaimSpan[],
): Telling[] {
  const { tokens } = report
  return clauses.flatMap((clause, i) => {
    const before = clauses[i - 1]
    const dated =
      before && timed.has(before)
        ? told.find((t) => t.span.start === before.start && t.start !== null && t.status === 'past')
        : undefined
    if (!dated || timed.has(clause) || tokens[clause.firstToken]!.lower !== 'but' || !hasPastVerb(report, clause))
      return []
    return [telling(report, clause, { start: dated.start, end: null, precision: 'open', body: true }, 'past', claims)]
  })
}

function hasPastVerb({ tokens }: AnnotatedReport, { firstToken, endToken }: Clause): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]!.lower === 'had') return false
    if (tokens[i]!.pos === 'VERB')
      return /(?:ed|said|told|did|made|took|went|came|found|met|held|left|fell|rose)$/.test(tokens[i]!.lower)
  }
  return false
}

/** "if", "whether" and questions tell of no happening. */
function isConditional({ tokens }: AnnotatedReport, { firstToken, endToken }: Clause): boolean {
  if (/^(?:if|whether|unless)$/.test(tokens[firstToken]!.lower)) return true
  for (let i = firstToken; i < endToken; i++) if (tokens[i]!.lower === 'whether') return true
  return tokens[endToken - 1]!.lower === '?'
}

/** Has the clause a thing and a verb, so that it tells something? */
function tellsEvent({ tokens }: AnnotatedReport, { firstToken, endToken }: Clause): boolean {
  let things = 0
  for (let i = firstToken; i < endToken; i++) if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN') things++
  return things >= 2
}

function telling(
  report: AnnotatedReport,
  clause: Clause,
  bounds: Pick<Telling, 'start' | 'end' | 'precision' | 'body'>,
  status: Telling['status'],
  claims: readonly ClaimSpan[],
): Telling {
  const stems = new Set<string>()
  for (let i = clause.firstToken; i < clause.endToken; i++) {
    const { pos, stem, lower } = report.tokens[i]!
    if (SAYING_WORDS.has(lower)) continue
    if (pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN') stems.add(stem)
  }
  const held = claims.filter(
    (claim) =>
      overlap(claim, clause) * 2 >= Math.min(rangeLength(claim), rangeLength(clause)) && overlap(claim, clause) > 0,
  )
  return {
    span: { report: report.report.id, start: clause.start, end: clause.end },
    ...bounds,
    status,
    stems,
    claims: held.map(({ claim }) => claim),
  }
}

/** A part of a day is told as its day: how late is for the words to say. */
function boundsOf(time: Time): Pick<Telling, 'start' | 'end' | 'precision'> {
  const coarse = time.precision === 'part_of_day'
  return {
    start: coarse ? (time.from?.slice(0, 10) ?? null) : time.from,
    end: coarse ? (time.to?.slice(0, 10) ?? null) : time.to,
    precision: time.precision,
  }
}

function statusAt(
  { tokens }: AnnotatedReport,
  { firstToken, endToken }: Clause,
  time: Time,
  day: string | null,
): Telling['status'] {
  const status = statusOf(tokens, firstToken, endToken)
  if (time.direction === 'since' && day !== null && time.from !== null && time.from.slice(0, 10) < day) return 'ongoing'
  const later = day !== null && time.from !== null && time.from.slice(0, 10) > day
  if (later) return status === 'possible' ? status : 'planned'
  // A word of the future in a clause that a past day dates ("agreed on Monday to") tells of the agreeing.
  const over = day !== null && time.to !== null && time.to.length >= 10 && time.to.slice(0, 10) < day
  return over ? 'past' : status
}

/**
 * Dates that agree as far as both are said. What is to come has the day of the report that says so, whichever that is.
 */
function sameTime(a: Telling, b: Telling): boolean {
  if (a.precision === 'open' || b.precision === 'open') return a.precision === b.precision && a.status === b.status
  return agree(a.start, b.start) && agree(a.end, b.end)
}

function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return a.startsWith(b) || b.startsWith(a)
}

function sameEvent(a: Telling, b: Telling): boolean {
  if (a.span.report === b.span.report && overlap(a.span, b.span) > 0) return a.start === b.start && a.end === b.end
  if (a.stems.size === 0 || b.stems.size === 0) return false
  if (a.claims.some((claim) => b.claims.includes(claim))) return true
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  const least = Math.min(a.stems.size, b.stems.size)
  return (shared >= 2 && shared * 5 >= 3 * least) || (shared >= 4 && shared * 5 >= 2 * least)
}

function eventOf(group: readonly Telling[], reports: readonly AnnotatedReport[]): Omit<TimelineEvent, 'id'> {
  const [first] = group
  const longest = (pick: (t: Telling) => string | null): string | null =>
    group.reduce<string | null>(
      (best, t) => ((pick(t)?.length ?? 0) > (best?.length ?? 0) ? pick(t) : best),
      pick(first!),
    )
  const start = first!.precision === 'open' ? commonest(group.map((t) => t.start)) : longest((t) => t.start)
  const end = longest((t) => t.end)
  const exact = group.find((t) => t.start === start && t.body) ?? group.find((t) => t.start === start) ?? first!
  const spans = group.map((t) => t.span).filter((span, i, all) => all.findIndex((other) => same(other, span)) === i)
  const text = reports.find(({ report }) => report.id === exact.span.report)!.report.text
  return {
    start,
    end,
    precision: exact.precision,
    status: exact.status,
    spans,
    event: text.slice(exact.span.start, exact.span.end),
  }
}

/** The value that most have, the first of equals. */
function commonest(values: readonly (string | null)[]): string | null {
  const count = (value: string | null): number => values.filter((other) => other === value).length
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0] ?? null)
}

function same(a: Span, b: Span): boolean {
  return a.report === b.report && a.start === b.start && a.end === b.end
}

/** By start, what is open at the start by its end, then by place. */
function inTime(a: Omit<TimelineEvent, 'id'>, b: Omit<TimelineEvent, 'id'>): number {
  const [x, y] = [a.start ?? a.end ?? '9999', b.start ?? b.end ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  const [p, q] = [a.spans[0]!, b.spans[0]!]
  return p.report !== q.report ? (p.report < q.report ? -1 : 1) : p.start - q.start
}
