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
import type { AppliedCorrection, Correction } from '../report/correction.js'
import type { NextStep, Proposal } from '../report/outlook.js'
import type { Capture, Report } from '../report/report.js'
import type { Editing } from '../correct/edit.js'
import type { Edited } from '../correct/group.js'

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
  /** The editor's corrections with their words found in the reports. */
  readonly editing: Editing
  /**
   * What the program found, before the editor's corrections: each layer is corrected before the next is made, so that what
   * rests on it follows.
   */
  readonly foundEntities: readonly Entity[]
  readonly foundStatements: readonly Statement[]
  readonly foundWitnesses: readonly Witness[]
  readonly foundClaims: readonly Claim[]
  readonly foundUtterances: readonly Utterance[]
  readonly foundDifferences: readonly Difference[]
  /** What came of the corrections of each layer. */
  readonly entityEdits: Edits
  readonly statementEdits: Edits
  readonly witnessEdits: Edits
  readonly claimEdits: Edits
  readonly utteranceEdits: Edits
  readonly differenceEdits: Edits
  readonly corrections: readonly AppliedCorrection[]
  readonly correctionNotices: readonly Notice[]
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
  readonly proposals: readonly Proposal[]
  readonly nextSteps: readonly NextStep[]
  readonly omissions: readonly Omission[]
  readonly brief: readonly BriefSentence[]
  /** The document before its spans are verified. */
  readonly draft: Comparison
  readonly comparison: Comparison
}

export interface Intake {
  readonly version: string
  readonly notices: readonly Notice[]
  /** What an editor corrected, in the order of the lines. */
  readonly corrections?: readonly Correction[]
}

/** What came of the corrections of one layer. */
export type Edits = Pick<Edited<unknown>, 'outcomes' | 'notices'>

export type ReportLayer = keyof ReportLayers
export type StoryLayer = keyof StoryLayers
export type Layer = ReportLayer | StoryLayer

/** The layers that a run is given instead of making them. */
export const GIVEN: readonly Layer[] = ['id', 'capture', 'intake']

/** What a stage over all reports sees: a layer of single reports is a list, one entry a report, in the reports' order. */
export type StoryView = StoryLayers & { readonly [K in ReportLayer]: readonly ReportLayers[K][] }
