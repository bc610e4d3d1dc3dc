import type { PublisherRule } from '../extract/publisher/rule.js'
import type { Comparison } from '../report/comparison.js'
import { createComparer, type CompareOptions, type Comparer, type ReportInput } from './compare.js'
import { shippedRules } from './publisher-rules.js'
import { createReportReader, extractReports as extractGiven, type AnnotatedReadReport, type ReadReport, type ReadReportsOptions, type ReportInputs, type ReportReader } from './read-reports.js'
import { loadResources } from './resources.js'

let comparer: Comparer | null = null
let reader: ReportReader | null = null

/**
 * Compares reports of one event with the language resources that the package ships; they are loaded on the first call.
 *
 * Spans in the document are UTF-16 code units into `report.text`, half-open. The same reports in any order give the
 * same document, byte for byte. Throws a `TypeError` where an input is not a report.
 */
export function compare(inputs: readonly ReportInput[], options: CompareOptions = {}): Comparison {
  comparer ??= createComparer(loadResources())
  const pages = inputs.some((input) => typeof input === 'object' && input !== null && 'media' in input && input.media === 'html')
  return comparer.compare(inputs, pages ? withShipped(options) : options)
}

/**
 * Reports with what is found in each alone: sentences, entities, statements, quantities and times. They pass one by one
 * and none is kept. Offsets are UTF-16 code units of the report's `text`, half-open.
 */
export function annotateReports(inputs: ReportInputs, options: ReadReportsOptions = {}): AsyncGenerator<AnnotatedReadReport> {
  reader ??= createReportReader(loadResources())
  return reader.annotateReports(inputs, withShipped(options))
}

/** Title, date, outlet, bylines and zones of each report, in order. They pass one by one and none is kept. */
export function extractReports(inputs: ReportInputs, options: ReadReportsOptions = {}): AsyncGenerator<ReadReport> {
  return extractGiven(inputs, withShipped(options))
}

/** The caller's rules for publishers' pages, and behind them those that the package ships. */
function withShipped<T extends { readonly rules?: readonly PublisherRule[] }>(options: T): T {
  return { ...options, rules: [...(options.rules ?? []), ...shippedRules()] }
}
