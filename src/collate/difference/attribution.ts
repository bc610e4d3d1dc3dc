import type { AnnotatedReport, Statement } from '../../report/annotation.js'
import type { Span } from '../../text/span.js'
import { fit, findSpeakers, type SpeakerKey } from '../utterance/speaker.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, fold, spanOf, textOf, tokensIn } from './draft.js'

/** Who is given as the source of a claim or remark: speakers that clearly differ, or the report itself against a speaker. */
export function compareSources(collation: Collation): Draft[] {
  const finder = createFinder(collation)
  const claims = collation.claims.filter((claim) => claim.members.length > 1).flatMap((claim): Draft[] =>
    sourcesOf(claim.members, finder).map((draft) => ({ ...draft, claim: claim.id })))
  const remarks = collation.utterances.flatMap((utterance): Draft[] =>
    [...sourcesOf(utterance.members, finder), ...cuesOf(utterance.members, finder)].map((draft) => ({
      ...draft, detector: `quoted:${draft.detector}`, utterance: utterance.id,
    })))
  return [...claims, ...remarks]
}

interface Member {
  readonly span: Span
  readonly statement?: string
}

interface Source extends Variant {
  readonly speaker: SpeakerKey | null
  readonly told: boolean
}

interface Finder {
  readonly reports: ReadonlyMap<string, AnnotatedReport>
  readonly speakers: ReadonlyMap<string, SpeakerKey>
  statementOf(member: Member): Statement | null
}

function createFinder(collation: Collation): Finder {
  const byId = new Map(collation.statements.map((statement) => [statement.id, statement]))
  const byReport = new Map<string, Statement[]>()
  for (const statement of collation.statements) {
    const list = byReport.get(statement.report)
    if (list) list.push(statement)
    else byReport.set(statement.report, [statement])
  }
  return {
    reports: new Map(collation.reports.map((report) => [report.report.id, report])),
    speakers: findSpeakers(collation),
    statementOf: ({ span, statement }) => (statement === undefined ? undefined : byId.get(statement)) ??
      byReport.get(span.report)?.find(({ content }) => content.some((part) => holds(part, span))) ?? null,
  }
}

/** Does it hold more than half of the words? */
function holds(content: Span, span: Span): boolean {
  return Math.min(content.end, span.end) - Math.max(content.start, span.start) > (span.end - span.start) / 2
}

function sourcesOf(members: readonly Member[], finder: Finder): Draft[] {
  const first = new Map<string, Source>()
  for (const member of members) {
    if (first.has(member.span.report)) continue
    const source = sourceOf(member, finder)
    if (source) first.set(member.span.report, source)
  }
  const sources = [...first.values()]
  if (!differs(sources)) return []
  const told = sources.filter((source) => source.told)
  const apart = told.some((a) => told.some((b) => areApart(a, b)))
  const mixed = told.length > 0 && told.length < sources.length
  if (!apart && !mixed) return []
  return [{
    detector: apart ? 'speakers' : 'narrator', kind: 'attribution', severity: apart && mixed ? 2 : 1, title: 'Who says so',
    variants: sources.map(({ report, value, spans }) => ({ report, value, spans })),
    signals: {
      told: told.length / sources.length, mixed: Number(mixed),
      unnamed: told.filter(({ speaker }) => speaker?.entity === null).length / Math.max(1, told.length),
    },
  }]
}

function areApart(a: Source, b: Source): boolean {
  const fits = fit(a.speaker, b.speaker)
  return fits === 'other' || (fits === 'unknown' && fold(a.value) !== fold(b.value))
}

function sourceOf(member: Member, finder: Finder): Source | null {
  const report = finder.reports.get(member.span.report)
  if (!report) return null
  const statement = finder.statementOf(member)
  if (statement?.speaker?.span) {
    const { span } = statement.speaker
    return { report: report.report.id, spans: [span], value: textOf(report, span), speaker: finder.speakers.get(statement.id) ?? null, told: true }
  }
  if (statement) return null
  const shown = spanOf(report, tokensIn(report, member.span))
  return shown ? { report: report.report.id, spans: [shown], value: `the report itself: ${textOf(report, shown)}`, speaker: null, told: false } : null
}

/** With which word each report has it said, where one says more than that it was said: "claimed", "stressed", "denied". */
function cuesOf(members: readonly Member[], finder: Finder): Draft[] {
  const first = new Map<string, { variant: Variant; cueClass: Statement['cueClass'] }>()
  for (const member of members) {
    const report = finder.reports.get(member.span.report)
    const statement = finder.statementOf(member)
    if (!report || !statement?.cue || first.has(member.span.report)) continue
    const variant = { report: report.report.id, spans: [statement.cue], value: textOf(report, statement.cue) }
    first.set(member.span.report, { variant, cueClass: statement.cueClass })
  }
  const found = [...first.values()]
  const variants = found.map(({ variant }) => variant)
  if (new Set(found.map(({ cueClass }) => cueClass)).size < 2 || !differs(variants)) return []
  return [{ detector: 'cue', kind: 'attribution', severity: 1, title: 'How it is said', variants, signals: {} }]
}
