import type {
  AnnotatedReport,
  Assertion,
  Entity,
  Quantity,
  Quotation,
  Sentence,
  Statement,
  Time,
  Token,
} from '../report/annotation.js'
import type {
  BriefSentence,
  Claim,
  Comparison,
  Difference,
  Notice,
  Omission,
  Position,
  StoryGroup,
  TimelineEvent,
  Utterance,
  Witness,
} from '../report/comparison.js'
import type { Capture, Report } from '../report/report.js'

/** What is made of one report alone. Offsets point into the report's text. */
export interface ReportLayers {
  /** Given: the letter that stands for the report. */
  readonly id: string
  /** Given: what was read. */
  readonly capture: Capture
  readonly report: Report
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  /** Statements with their speakers as the words stand, before the story's registry resolves them. */
  readonly bareStatements: readonly Statement[]
}

/** What is made of all reports together. */
export interface StoryLayers {
  /** Given: what the edge knows before anything is worked out. */
  readonly intake: Intake
  /** Every report with its annotations, its times resolved by the story's. */
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly witnesses: readonly Witness[]
  readonly stories: readonly StoryGroup[]
  readonly assertions: readonly Assertion[]
  readonly claims: readonly Claim[]
  readonly utterances: readonly Utterance[]
  readonly differences: readonly Difference[]
  readonly timeline: readonly TimelineEvent[]
  readonly positions: readonly Position[]
  readonly omissions: readonly Omission[]
  readonly brief: readonly BriefSentence[]
  /** The document before its spans are verified. */
  readonly draft: Comparison
  readonly comparison: Comparison
}

export interface Intake {
  readonly version: string
  readonly notices: readonly Notice[]
}

export type ReportLayer = keyof ReportLayers
export type StoryLayer = keyof StoryLayers
export type Layer = ReportLayer | StoryLayer

/** The layers that a run is given instead of making them. */
export const GIVEN: readonly Layer[] = ['id', 'capture', 'intake']

/** What a stage over all reports sees: a layer of single reports is a list, one entry a report, in the reports' order. */
export type StoryView = StoryLayers & { readonly [K in ReportLayer]: readonly ReportLayers[K][] }
