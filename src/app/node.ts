import type { Comparison } from '../report/comparison.js'
import { createComparer, type CompareOptions, type Comparer, type ReportInput } from './compare.js'
import { createReportReader, type AnnotatedReadReport, type ReadReportsOptions, type ReportInputs, type ReportReader } from './read-reports.js'
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
  return comparer.compare(inputs, options)
}

/**
 * Reports with what is found in each alone: sentences, entities, statements, quantities and times. They pass one by one
 * and none is kept. Offsets are UTF-16 code units of the report's `text`, half-open.
 */
export function annotateReports(inputs: ReportInputs, options: ReadReportsOptions = {}): AsyncGenerator<AnnotatedReadReport> {
  reader ??= createReportReader(loadResources())
  return reader.annotateReports(inputs, options)
}
