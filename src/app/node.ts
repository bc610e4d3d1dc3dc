import type { Comparison } from '../report/comparison.js'
import { createComparer, type CompareOptions, type Comparer, type ReportInput } from './compare.js'
import { loadResources } from './resources.js'

let comparer: Comparer | null = null

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
