import type { StoryLayers } from '../pipeline/layers.js'
import type { Notice } from '../report/comparison.js'
import type { Report } from '../report/report.js'
import { compareUnits } from './intake.js'

/** What the reports themselves give reason to say. */
export function noticesOf({ reports, stories }: Pick<StoryLayers, 'reports' | 'stories'>): Notice[] {
  const notices: Notice[] = []
  for (const { report, sentences } of reports) {
    if (!sentences.some((sentence) => sentence.role === 'body')) notices.push(noBody(report))
    if (report.language !== null && !/^en\b/i.test(report.language)) notices.push(notEnglish(report, report.language))
    if (report.published === null) notices.push(noDate(report))
    if (report.truncated) notices.push(truncated(report, report.truncated.reason))
    if (report.cut) notices.push(pageLimit(report, report.cut))
  }
  if (reports.length === 0) notices.push(noReports)
  if (reports.length === 1) notices.push(oneReport)
  if (stories.length > 1) notices.push(severalStories(stories.map((story) => story.reports)))
  return notices
}

const RANK: Readonly<Record<Notice['severity'], number>> = { error: 0, warning: 1, info: 2 }

/** The gravest first; then by code, place and words, so that the order does not depend on how the reports came. */
export function sortNotices(notices: readonly Notice[]): Notice[] {
  return [...notices].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compareUnits(a.code, b.code) ||
      compareUnits(a.place ?? '', b.place ?? '') ||
      compareUnits(a.message, b.message) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0),
  )
}

/** How a report is called in a message: its letter and where it came from. */
export function nameOf({ id, source }: Pick<Report, 'id' | 'source'>): string {
  return `${id} (${source.file ?? source.url ?? 'unnamed'})`
}

function place({ source }: Report): { readonly place?: string } {
  const name = source.file ?? source.url
  return name === undefined ? {} : { place: name }
}

function noBody(report: Report): Notice {
  return {
    code: 'no-body',
    severity: 'warning',
    message: `Report ${nameOf(report)} has no sentence that reads as part of a news report, so it makes no claims.`,
    remedy: 'Check that the text is the article itself, not just its headline, menu or credit.',
    ...place(report),
  }
}

function truncated(report: Report, reason: string): Notice {
  return {
    code: 'truncated',
    severity: 'info',
    message: `Report ${nameOf(report)} is shown only in part by its page (${reason}); what it does not tell counts as no omission.`,
    remedy: 'Give the whole text of the report, if you have it.',
    ...place(report),
  }
}

const LIMITS = { length: 'is too long', nodes: 'has too many elements', depth: 'is nested too deeply' } as const

function pageLimit(report: Report, cut: NonNullable<Report['cut']>): Notice {
  return {
    code: 'page-limit',
    severity: 'warning',
    message: `The page of report ${nameOf(report)} ${cut.map((limit) => LIMITS[limit]).join(' and ')} to be read whole; some of its text may be missing.`,
    remedy: 'Give the text of the report as a text file.',
    ...place(report),
  }
}

function notEnglish(report: Report, language: string): Notice {
  return {
    code: 'not-english',
    severity: 'warning',
    message: `Report ${nameOf(report)} seems to be written in another language than English (${language}); what is found in it is not to be relied on.`,
    remedy: 'Give an English version of the report, or leave it out.',
    ...place(report),
  }
}

function noDate(report: Report): Notice {
  return {
    code: 'no-date',
    severity: 'info',
    message: `Report ${nameOf(report)} does not say when it was published.`,
    remedy: 'Give the date as "published" in a line of NDJSON, if it is known.',
    ...place(report),
  }
}

const noReports: Notice = {
  code: 'no-reports',
  severity: 'error',
  message: 'There is no report to compare.',
  remedy: 'Give at least two text files of reports on one event, a folder that holds them, or a file of NDJSON.',
}

const oneReport: Notice = {
  code: 'one-report',
  severity: 'error',
  message: 'There is one report only, and nothing to compare it with.',
  remedy: 'Give at least two reports of one event.',
}

function severalStories(groups: readonly (readonly string[])[]): Notice {
  return {
    code: 'several-stories',
    severity: 'warning',
    message: `The reports seem to tell ${groups.length} events: ${groups.map((ids) => ids.join(', ')).join(' | ')}.`,
    remedy: 'Compare the reports of one event at a time.',
  }
}
