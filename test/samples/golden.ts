import path from 'node:path'
import { compare, readReports, type Comparison, type Span } from '../../src/index.js'

/** A comparison in its words: every span as "LETTER: the words", every layer in the document's order. */
export interface Golden {
  readonly reports: readonly string[]
  readonly witnesses: readonly { readonly reports: string; readonly reason: string }[]
  /** Claims that two reports or more share; the others are counted. */
  readonly claims: readonly { readonly witnesses: number; readonly members: readonly string[] }[]
  readonly singleSource: readonly string[]
  readonly utterances: readonly { readonly speaker: string; readonly label: string; readonly members: readonly string[] }[]
  readonly differences: readonly { readonly what: string; readonly values: readonly string[] }[]
  readonly timeline: readonly string[]
  readonly positions: readonly string[]
  readonly notices: readonly string[]
}

const samples = path.resolve(import.meta.dirname, '../../samples')

/** The samples by the name of their golden file, and where they lie. */
export const sampleInputs = {
  'hallin-dam': path.join(samples, 'hallin-dam'),
  toll: path.join(samples, 'toll.ndjson'),
} as const
export type SampleName = keyof typeof sampleInputs

const compared = new Map<SampleName, Promise<Comparison>>()

/** The comparison of a sample, made once in a run of tests. */
export function compareSample(name: SampleName): Promise<Comparison> {
  const known = compared.get(name)
  if (known) return known
  const made = readReports([sampleInputs[name]]).then(({ captures, notices }) => compare(captures, { notices }))
  compared.set(name, made)
  return made
}

/** The words of a span on one line. */
export function wordsOf({ reports }: Comparison, { report, start, end }: Span): string {
  const text = reports.find(({ id }) => id === report)?.text ?? ''
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** The reports that a list of spans stands in, each once, in order. */
export function lettersOf(spans: readonly Span[]): string {
  return [...new Set(spans.map(({ report }) => report))].sort().join(' ')
}

export function goldenOf(comparison: Comparison): Golden {
  const said = (span: Span, note = ''): string => `${span.report}${note && ` ${note}`}: ${wordsOf(comparison, span)}`
  const isShared = (members: readonly { readonly span: Span }[]): boolean =>
    new Set(members.map(({ span }) => span.report)).size > 1
  return {
    reports: comparison.reports.map(({ id, source, title, outlet, bylines, agency, published }) =>
      [`${id}: ${source.file ?? source.url}`, title, outlet, bylines.join(' & ') || null, agency, published]
        .map((field) => field ?? '-')
        .join(' | '),
    ),
    witnesses: comparison.witnesses.map(({ reports, reason }) => ({ reports: reports.join(' '), reason })),
    claims: comparison.claims
      .filter(({ members }) => isShared(members))
      .map(({ witnesses, members }) => ({ witnesses, members: members.map(({ span, stance }) => said(span, stance)) })),
    singleSource: comparison.claims
      .filter(({ members }) => !isShared(members))
      .map(({ members }) => members.map(({ span, stance }) => said(span, stance)).join(' + ')),
    utterances: comparison.utterances.map(({ speaker, label, members }) => ({
      speaker: speaker ?? '-',
      label,
      members: members.map((member) => said(member.span, member.label)),
    })),
    differences: comparison.differences.map(({ kind, severity, title, members }) => ({
      what: `${kind} ${severity}: ${title}`,
      values: members.map(({ report, value }) => `${report}: ${value}`),
    })),
    timeline: comparison.timeline.map(({ start, end, precision, status, event, spans }) =>
      `${start ?? '...'} to ${end ?? '...'} (${precision}, ${status}) ${lettersOf(spans)}: ${event.replace(/\s+/g, ' ')}`),
    positions: comparison.positions.map(({ party, stance, issue, asOf, evidence }) =>
      `${party} ${stance}: ${issue} (${lettersOf(evidence)}, ${asOf ?? 'undated'})`),
    notices: comparison.notices.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
  }
}
