import type { StoryLayers } from '../pipeline/layers.js'
import type { ComparedReport, Comparison } from '../report/comparison.js'
import type { Grounds, Report } from '../report/report.js'
import { noticesOf, sortNotices } from './notices.js'

type Parts = Pick<
  StoryLayers,
  | 'intake'
  | 'reports'
  | 'stories'
  | 'witnesses'
  | 'entities'
  | 'statements'
  | 'utterances'
  | 'claims'
  | 'differences'
  | 'timeline'
  | 'positions'
  | 'proposals'
  | 'nextSteps'
  | 'omissions'
  | 'brief'
  | 'corrections'
  | 'correctionNotices'
>

/** The document put together from the layers. */
export function draftComparison(layers: Parts): Comparison {
  const { intake, reports, ...parts } = layers
  return {
    format: 'stereoscope.comparison/1',
    generator: { name: 'stereoscope', version: intake.version },
    reports: reports.map(({ report }) => comparedReport(report)),
    stories: parts.stories,
    witnesses: parts.witnesses,
    entities: parts.entities,
    statements: parts.statements,
    utterances: parts.utterances,
    claims: parts.claims,
    differences: parts.differences,
    timeline: parts.timeline,
    positions: parts.positions,
    proposals: parts.proposals,
    nextSteps: parts.nextSteps,
    omissions: parts.omissions,
    brief: parts.brief,
    ...(parts.corrections.length > 0 ? { corrections: parts.corrections } : {}),
    notices: sortNotices([...intake.notices, ...noticesOf(layers), ...parts.correctionNotices]),
  }
}

/** A report as the document shows it: plain values, and apart from them how each is known. */
export function comparedReport(report: Report): ComparedReport {
  const { title, outlet, bylines, agency, published } = report
  return {
    id: report.id,
    source: report.source,
    text: report.text,
    digest: report.digest,
    language: report.language,
    title: title?.value ?? null,
    outlet: outlet?.value ?? null,
    bylines: bylines?.value ?? [],
    agency: agency?.value ?? null,
    published: published?.value ?? null,
    basis: {
      ...(title ? { title: basisOf(title) } : {}),
      ...(outlet ? { outlet: basisOf(outlet) } : {}),
      ...(bylines ? { bylines: basisOf(bylines) } : {}),
      ...(agency ? { agency: basisOf(agency) } : {}),
      ...(published ? { published: basisOf(published) } : {}),
    },
    zones: report.zones,
  }
}

function basisOf({ basis, span, confidence }: Grounds): Grounds {
  return { basis, ...(span ? { span } : {}), ...(confidence === undefined ? {} : { confidence }) }
}
