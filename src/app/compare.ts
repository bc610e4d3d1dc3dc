import { identifyEntities } from '../annotate/entity/identify.js'
import type { PublisherRule } from '../extract/publisher/rule.js'
import type { Resources } from '../lexicon/resources.js'
import type { ReportCache } from '../pipeline/cache.js'
import { createPipeline, type Progress } from '../pipeline/pipeline.js'
import type { Comparison, Notice } from '../report/comparison.js'
import type { Correction } from '../report/correction.js'
import type { KnownItem } from '../report/known-item.js'
import type { Capture } from '../report/report.js'
import { parseCorrection } from '../read/correction.js'
import { parseRecord, toCapture, type ReportRecord } from '../read/record.js'
import { takeIn } from './intake.js'
import { newestVersions } from './newest.js'
import { sortNotices } from './notices.js'
import { comparisonStages } from './stages.js'
import { version } from './version.js'

export interface CompareOptions {
  /** What reading the reports gave reason to say; it is put into the document. */
  readonly notices?: readonly Notice[]
  readonly onProgress?: (progress: Progress) => void
  /** Milliseconds from any fixed moment; with it, `onProgress` tells how long each stage took. */
  readonly clock?: () => number
  /** How publishers lay out their pages; of several that fit a page the first that finds its text holds. */
  readonly rules?: readonly PublisherRule[]
  /** What an editor corrected, in order: a later one overrules an earlier one. `docs/CORRECTIONS.md` explains them. */
  readonly corrections?: readonly Correction[]
  /** Items of Wikidata: an entity gets the id of the one item that bears its name and is of its kind. */
  readonly wikidata?: readonly KnownItem[]
  /** Keeps what was found in single reports for the next comparison that has them. */
  readonly cache?: ReportCache
}

/** A report to compare: what a reader of files hands over, or a plain record. */
export type ReportInput = Capture | ReportRecord

export interface Comparer {
  /**
   * Compares reports of one event. The same reports in any order give the same document, byte for byte.
   * Throws a `TypeError` where an input is not a report, or a correction not one.
   */
  compare(inputs: readonly ReportInput[], options?: CompareOptions): Comparison
}

/** A comparer that knows the language by the resources given. It reads no file and works in a browser. */
export function createComparer(resources: Resources): Comparer {
  const pipeline = createPipeline(comparisonStages(resources))
  return {
    compare(inputs, { notices = [], rules = [], corrections = [], wikidata = [], ...options } = {}) {
      const current = newestVersions(inputs.map(captureOf), rules)
      const taken = takeIn(current.captures)
      const checked = corrections.map((correction, index) => correctionOf(correction, index))
      const intake = { version, notices: [...notices, ...current.notices, ...taken.notices], corrections: checked }
      if (rules.length === 0) return withIds(pipeline.run(taken.inputs, intake, options).comparison, wikidata)
      const ruled = createPipeline(comparisonStages(resources, rules))
      return withIds(ruled.run(taken.inputs, intake, { ...options, options: JSON.stringify(rules) }).comparison, wikidata)
    },
  }
}

/** The document with ids of Wikidata, and a notice of how many entities have one; itself where no items are given. */
function withIds(comparison: Comparison, items: readonly KnownItem[]): Comparison {
  if (items.length === 0) return comparison
  const { entities, found, ambiguous } = identifyEntities(comparison.entities, items)
  const notice: Notice = {
    code: 'wikidata-ids',
    severity: 'info',
    message: `${found} of ${entities.length} entities have an id of Wikidata; ${ambiguous} fit several items and have none`,
    remedy: 'Ids rest on names and kinds alone: see that they are the ones meant.',
  }
  return { ...comparison, entities, notices: sortNotices([...comparison.notices, notice]) }
}

/** The capture that an input is or stands for. Throws a `TypeError` where it is neither. */
export function captureOf(input: ReportInput, index: number): Capture {
  if (typeof input === 'object' && input !== null && 'source' in input && 'given' in input) return input
  const parsed = parseRecord(input)
  if ('problem' in parsed) throw new TypeError(`report ${index + 1} cannot be read: ${parsed.problem}`)
  return toCapture(parsed.record)
}

function correctionOf({ place, ...line }: Correction, index: number): Correction {
  const parsed = parseCorrection(line, place)
  if ('problem' in parsed) throw new TypeError(`correction ${index + 1} cannot be read: ${parsed.problem}`)
  return parsed.correction
}
