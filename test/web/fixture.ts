import { createHash } from 'node:crypto'
import type { Claim, ClaimMember, ComparedReport, Comparison, Stance } from '../../src/report/comparison.js'
import type { Zone, ZoneRole } from '../../src/report/report.js'
import type { Span } from '../../src/text/span.js'

/** A paragraph with its role; the text of a report is its paragraphs with blank lines between. */
export type Paragraph = readonly [ZoneRole, string]

export interface ReportSpec {
  readonly id: string
  readonly outlet: string | null
  readonly file: string
  readonly published: string | null
  readonly title: string | null
  readonly agency?: string
  readonly url?: string
  readonly language?: string
  readonly paragraphs: readonly Paragraph[]
}

/** A report whose zones are its paragraphs. */
export function reportOf(spec: ReportSpec): ComparedReport {
  const zones: Zone[] = []
  let text = ''
  for (const [role, words] of spec.paragraphs) {
    if (text !== '') text += '\n\n'
    zones.push({ role, start: text.length, end: text.length + words.length })
    text += words
  }
  return {
    id: spec.id,
    source: spec.url ? { url: spec.url } : { file: spec.file },
    text,
    digest: createHash('sha256').update(text).digest('hex'),
    language: spec.language ?? 'en',
    title: spec.title,
    outlet: spec.outlet,
    bylines: [],
    agency: spec.agency ?? null,
    published: spec.published,
    basis: spec.published ? { published: { basis: 'given' } } : {},
    zones,
  }
}

/** The span of the given words in a report. Throws where they are not there. */
export function spanIn(reports: readonly ComparedReport[], id: string, words: string): Span {
  const start = reports.find((report) => report.id === id)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`Report ${id} has no “${words}”`)
  return { report: id, start, end: start + words.length }
}

export const emptyComparison: Comparison = {
  format: 'stereoscope.comparison/1',
  generator: { name: 'stereoscope', version: '0.1.0' },
  reports: [],
  stories: [],
  witnesses: [],
  entities: [],
  statements: [],
  utterances: [],
  claims: [],
  differences: [],
  timeline: [],
  positions: [],
  proposals: [],
  nextSteps: [],
  omissions: [],
  brief: [],
  notices: [],
}

export interface ClaimSpec {
  readonly id: string
  readonly members: readonly (readonly [report: string, stance: Stance, words: string, statement?: string])[]
  readonly centrality: number
}

/** Claims with their spans, the silent reports and the witnesses counted. */
export function claimsOf(
  reports: readonly ComparedReport[],
  witnesses: readonly (readonly string[])[],
  specs: readonly ClaimSpec[],
): Claim[] {
  return specs.map((spec) => {
    const members = spec.members.map(([report, stance, words, statement]): ClaimMember => ({
      span: spanIn(reports, report, words),
      stance,
      ...(statement ? { statement } : {}),
    }))
    const saying = new Set(members.map((member) => member.span.report))
    return {
      id: spec.id,
      members,
      silent: reports.map((report) => report.id).filter((id) => !saying.has(id)),
      witnesses: witnesses.filter((group) =>
        members.some((one) => one.stance !== 'disputes' && group.includes(one.span.report)),
      ).length,
      centrality: spec.centrality,
      strength: saying.size > 1 ? 0.8 : 1,
    }
  })
}
