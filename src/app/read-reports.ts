import type { PublisherRule } from '../extract/publisher/rule.js'
import { extractReport } from '../extract/report.js'
import type { Resources } from '../lexicon/resources.js'
import { createPipeline } from '../pipeline/pipeline.js'
import type { Entity, Quantity, Sentence, Statement, Time } from '../report/annotation.js'
import type { ComparedReport, Notice } from '../report/comparison.js'
import type { IsoDate, Report, ReportEntry } from '../report/report.js'
import { captureOf, type ReportInput } from './compare.js'
import { comparedReport } from './draft.js'
import { siglum, soundCapture } from './intake.js'
import { readingStages } from './stages.js'
import { version } from './version.js'

/** One report as it was read: the fields that a comparison shows, and what else a page says of itself. */
export interface ReadReport extends ComparedReport {
  /** When the report was last changed, where it says so. */
  readonly modified: IsoDate | null
  /** When it was fetched or archived, where that is known. */
  readonly captured: IsoDate | null
  /** The address that the page gives itself. */
  readonly canonicalUrl: string | null
  /** Why the text is only a part of the report; null where nothing says that it is. */
  readonly truncated: Report['truncated'] | null
  /** The entries of a live blog; empty elsewhere. */
  readonly entries: readonly ReportEntry[]
}

/** A report with what is found in it alone. Every offset is a UTF-16 code unit of its `text`; `report` in spans is its `id`. */
export interface AnnotatedReadReport extends ReadReport {
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
}

export interface ReadReportsOptions {
  /** Is told what is wrong with a single input, as it is met. */
  readonly onNotice?: (notice: Notice) => void
  /** How publishers lay out their pages; of several that fit a page the first that finds its text holds. */
  readonly rules?: readonly PublisherRule[]
}

/** Captures or records, at hand or as they come. */
export type ReportInputs = Iterable<ReportInput> | AsyncIterable<ReportInput>

/** Reads reports one by one with the language resources given. It reads no file and works in a browser. */
export interface ReportReader {
  /** Title, date, outlet, bylines and zones of each input, in order. Nothing is kept: any number may pass. */
  extractReports(inputs: ReportInputs, options?: ReadReportsOptions): AsyncGenerator<ReadReport>
  /** As `extractReports`, with sentences, entities, statements, quantities and times of each. */
  annotateReports(inputs: ReportInputs, options?: ReadReportsOptions): AsyncGenerator<AnnotatedReadReport>
}

export function createReportReader(resources: Resources): ReportReader {
  return {
    extractReports,
    async *annotateReports(inputs, { onNotice = () => {}, rules = [] } = {}) {
      const annotating = createPipeline(readingStages(resources, rules))
      for await (const { capture, id } of numbered(inputs, onNotice)) {
        const { reports, entities, statements } = annotating.run([{ capture, id }], { version, notices: [] })
        const [found] = reports
        if (!found) continue
        const { report, sentences, quantities, times } = found
        yield { ...readReport(report), sentences, entities, statements, quantities, times }
      }
    },
  }
}

/** Title, date, outlet, bylines and zones of each input, in order. It needs no language resources. */
export async function* extractReports(
  inputs: ReportInputs, { onNotice = () => {}, rules = [] }: ReadReportsOptions = {},
): AsyncGenerator<ReadReport> {
  for await (const { capture, id } of numbered(inputs, onNotice)) yield readReport(extractReport(capture, id, rules))
}

async function* numbered(inputs: ReportInputs, onNotice: (notice: Notice) => void) {
  let count = 0
  for await (const input of inputs) yield { id: siglum(count), capture: soundCapture(captureOf(input, count++), onNotice) }
}

function readReport(report: Report): ReadReport {
  return {
    ...comparedReport(report),
    modified: report.modified?.value ?? null,
    captured: report.captured ?? null,
    canonicalUrl: report.canonicalUrl ?? null,
    truncated: report.truncated ?? null,
    entries: report.entries ?? [],
  }
}
