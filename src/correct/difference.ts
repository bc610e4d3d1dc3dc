import type { Report } from '../report/report.js'
import type { Difference, DifferenceMember } from '../report/comparison.js'
import type { Span } from '../text/span.js'
import type { Edit } from './edit.js'
import { editLayer, type Edited, type LayerOf } from './group.js'

/** The differences as the editor has them; one that was confirmed stays where the program would not show it any more. */
export function correctDifferences(found: readonly Difference[], edits: readonly Edit[], reports: readonly Report[]): Edited<Difference> {
  return editLayer(found, edits, differenceLayer(new Map(reports.map((report) => [report.id, report.text]))))
}

function differenceLayer(texts: ReadonlyMap<string, string>): LayerOf<Difference> {
  return {
    what: 'difference',
    letter: 'D',
    partition: false,
    spansOf: ({ members }) => members.flatMap(({ spans }) => spans),
    // Several may stand at the same words: the kind tells them apart.
    fits: ({ kind }, { correction: { was } }) => was === undefined || was.kind === kind,
    make: (id, spans, { correction: { was } }) => {
      const members = membersOf(spans, texts)
      if (was === undefined || members.length < 2) return null
      const values = members.map(({ value }) => `“${value}”`).join(' / ')
      const note = members.map(({ report, value }) => `${report}: “${value}”`).join('; ')
      return { id, kind: was.kind, severity: was.severity, title: values, note: `Kept by the editor. ${note}.`, members }
    },
    relabel: (difference, { kind = difference.kind, severity = difference.severity }) => ({ ...difference, kind, severity }),
  }
}

/** What each report has, in its own words. */
function membersOf(spans: readonly Span[], texts: ReadonlyMap<string, string>): DifferenceMember[] {
  const byReport = new Map<string, Span[]>()
  for (const span of spans) byReport.set(span.report, [...(byReport.get(span.report) ?? []), span])
  return [...byReport.keys()].sort(byLetter).map((report) => {
    const own = [...byReport.get(report)!].sort((a, b) => a.start - b.start || a.end - b.end)
    const words = own.map(({ start, end }) => (texts.get(report) ?? '').slice(start, end).replace(/\s+/g, ' ').trim())
    return { report, value: words.join(' … '), spans: own }
  })
}

/** A, B, ... Z, AA, ... */
function byLetter(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
