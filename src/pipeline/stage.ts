import type { Layer, ReportLayer, ReportLayers, StoryLayer, StoryLayers, StoryView } from './layers.js'

/**
 * One step of the work. It says what it needs and what it makes, so that a pipeline can be checked before it runs.
 * `version` goes up with every change of what the stage makes from the same input.
 */
export type Stage = ReportStage | StoryStage

interface Contract {
  readonly name: string
  readonly version: number
  readonly needs: readonly Layer[]
  readonly makes: readonly Layer[]
}

/** A stage that reads one report and nothing else. What it makes can be kept for the next time that the report is seen. */
export interface ReportStage extends Contract {
  readonly scope: 'report'
  readonly makes: readonly ReportLayer[]
  readonly run: (layers: ReportLayers) => Partial<ReportLayers>
}

/** A stage that reads all reports of a run. */
export interface StoryStage extends Contract {
  readonly scope: 'story'
  readonly makes: readonly StoryLayer[]
  readonly run: (layers: StoryView) => Partial<StoryLayers>
}

/** Declares a stage of one report; its function sees no more than it says it needs. */
export function reportStage<N extends ReportLayer, M extends ReportLayer>(stage: {
  readonly name: string
  readonly version: number
  readonly needs: readonly N[]
  readonly makes: readonly M[]
  readonly run: (layers: Pick<ReportLayers, N>) => Pick<ReportLayers, M>
}): ReportStage {
  return { ...stage, scope: 'report' }
}

/** Declares a stage of all reports; its function sees no more than it says it needs. */
export function storyStage<N extends Layer, M extends StoryLayer>(stage: {
  readonly name: string
  readonly version: number
  readonly needs: readonly N[]
  readonly makes: readonly M[]
  readonly run: (layers: Pick<StoryView, N>) => Pick<StoryLayers, M>
}): StoryStage {
  return { ...stage, scope: 'story' }
}
