import type { AnnotatedReport, Statement } from '../../report/annotation.js'
import type { Claim, ClaimMember } from '../../report/comparison.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, fold, spanOf, textOf, tokensIn } from './draft.js'
import { findSpeakers, fit, type SpeakerKey } from '../utterance/speaker.js'

/** Who is given as the source of a claim: speakers that clearly differ, or the report itself against a speaker. */
export function compareSources(collation: Collation): Draft[] {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  const statements = new Map<string, Statement[]>()
  for (const statement of collation.statements) {
    const list = statements.get(statement.report)
    if (list) list.push(statement)
    else statements.set(statement.report, [statement])
  }
  const speakers = findSpeakers(collation)
  return collation.claims.flatMap((claim) => sourcesOf(claim, reports, statements, speakers))
}

interface Source extends Variant {
  readonly speaker: SpeakerKey | null
  readonly told: boolean
}

function sourcesOf(
  claim: Claim, reports: ReadonlyMap<string, AnnotatedReport>, statements: ReadonlyMap<string, readonly Statement[]>,
  speakers: ReadonlyMap<string, SpeakerKey>,
): Draft[] {
  const first = new Map<string, Source>()
  for (const member of claim.members) {
    const report = reports.get(member.span.report)
    if (!report || first.has(member.span.report)) continue
    const source = sourceOf(member, report, statements.get(member.span.report) ?? [], speakers)
    if (source) first.set(member.span.report, source)
  }
  const sources = [...first.values()]
  if (!differs(sources)) return []
  const told = sources.filter((source) => source.told)
  const apart = told.some((a) => told.some((b) => fit(a.speaker, b.speaker) === 'other' || (fit(a.speaker, b.speaker) === 'unknown' && fold(a.value) !== fold(b.value))))
  const mixed = told.length > 0 && told.length < sources.length
  if (!apart && !mixed) return []
  return [{
    detector: apart ? 'speakers' : 'narrator', kind: 'attribution', severity: apart && mixed ? 2 : 1, title: 'Who says so',
    variants: sources.map(({ report, value, spans }) => ({ report, value, spans })), signals: {}, claim: claim.id,
  }]
}

function sourceOf(
  member: ClaimMember, report: AnnotatedReport, statements: readonly Statement[], speakers: ReadonlyMap<string, SpeakerKey>,
): Source | null {
  const { span } = member
  const holder = statements.find((statement) => statement.content.some((content) =>
    Math.min(content.end, span.end) - Math.max(content.start, span.start) > (span.end - span.start) / 2))
  const speaker = holder?.speaker
  if (holder && speaker?.span) {
    return { report: report.report.id, spans: [speaker.span], value: speaker.name, speaker: speakers.get(holder.id) ?? null, told: true }
  }
  if (holder) return null
  const shown = spanOf(report, tokensIn(report, span))
  return shown ? { report: report.report.id, spans: [shown], value: `the report itself: ${textOf(report, shown)}`, speaker: null, told: false } : null
}
