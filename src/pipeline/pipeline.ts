import { digestOf } from './digest.js'
import type { ReportCache } from './cache.js'
import type { Intake, Layer, ReportLayers, StoryLayers, StoryView } from './layers.js'
import { planStages } from './plan.js'
import type { ReportStage, Stage, StoryStage } from './stage.js'

/** What one run is about: the captures under the letters that stand for them. */
export type RunInput = Pick<ReportLayers, 'id' | 'capture'>

/** Told after each stage. `milliseconds` is null where the run has no clock. */
export interface Progress {
  readonly stage: string
  readonly scope: Stage['scope']
  /** How many stages are done, of how many. */
  readonly done: number
  readonly of: number
  readonly milliseconds: number | null
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Milliseconds from any fixed moment. Given by the edge, since the pipeline knows no time of its own. */
  readonly clock?: () => number
  readonly cache?: ReportCache
  /** What else shapes the stages' results (which tagger, say): part of every key in the cache. */
  readonly options?: string
}

export interface Pipeline {
  /** The stages in the order in which they run. */
  readonly stages: readonly Stage[]
  run(inputs: readonly RunInput[], intake: Intake, options?: RunOptions): StoryLayers
}

/** A stage threw: says which, and on which report. */
export class StageError extends Error {
  override readonly name = 'StageError'
  constructor(
    readonly stage: string,
    readonly report: string | null,
    cause: unknown,
  ) {
    super(`stage "${stage}" failed${report === null ? '' : ` on report ${report}`}`, { cause })
  }
}

/** A checked pipeline. Throws a `PipelineError` where the stages do not fit together. */
export function createPipeline(stages: readonly Stage[]): Pipeline {
  const plan = planStages(stages)
  const versions = versionsOf(plan)
  return {
    stages: plan,
    run: (inputs, intake, options = {}) => runPlan(plan, versions, inputs, intake, options),
  }
}

function runPlan(
  plan: readonly Stage[],
  versions: ReadonlyMap<Stage, string>,
  inputs: readonly RunInput[],
  intake: Intake,
  options: RunOptions,
): StoryLayers {
  const reports: Partial<ReportLayers>[] = inputs.map((input) => ({ ...input }))
  const keys = options.cache ? inputs.map((input) => keyOf(input, options.options ?? '')) : []
  let story: Partial<StoryLayers> = { intake }
  plan.forEach((stage, index) => {
    const started = options.clock?.()
    if (stage.scope === 'report') {
      reports.forEach((layers, at) => {
        const key = `${stage.name}@${versions.get(stage)} ${keys[at] ?? ''}`
        reports[at] = { ...layers, ...runOnReport(stage, layers, key, options.cache) }
      })
    } else {
      story = { ...story, ...runOnStory(stage, reports, story) }
    }
    const milliseconds = started === undefined || !options.clock ? null : options.clock() - started
    options.onProgress?.({ stage: stage.name, scope: stage.scope, done: index + 1, of: plan.length, milliseconds })
  })
  return story as StoryLayers // the plan makes every layer that a complete pipeline names
}

function runOnReport(
  stage: ReportStage,
  layers: Partial<ReportLayers>,
  key: string,
  cache: ReportCache | undefined,
): Partial<ReportLayers> {
  const kept = cache?.get(key)
  if (kept) return kept
  const view: Partial<Record<Layer, unknown>> = {}
  for (const layer of stage.needs) view[layer] = layers[layer as keyof ReportLayers]
  const made = guarded(stage, layers.id ?? null, () => stage.run(view as ReportLayers)) // the plan put every need before
  cache?.set(key, made)
  return made
}

function runOnStory(
  stage: StoryStage,
  reports: readonly Partial<ReportLayers>[],
  story: Partial<StoryLayers>,
): Partial<StoryLayers> {
  const view: Partial<Record<Layer, unknown>> = {}
  for (const layer of stage.needs) {
    view[layer] =
      layer in story ? story[layer as keyof StoryLayers] : reports.map((layers) => layers[layer as keyof ReportLayers])
  }
  return guarded(stage, null, () => stage.run(view as StoryView)) // the plan put every need before
}

function guarded<T>(stage: Stage, report: string | null, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    throw new StageError(stage.name, report, cause)
  }
}

/** The version of each stage together with those of all stages that it rests on. */
function versionsOf(plan: readonly Stage[]): ReadonlyMap<Stage, string> {
  const versions = new Map<Stage, string>()
  for (const stage of plan) {
    const below = plan.filter((other) => other.makes.some((layer) => stage.needs.includes(layer)))
    versions.set(stage, [stage.version, ...below.map((other) => `${other.name}@${versions.get(other)}`)].join('+'))
  }
  return versions
}

/** The letter is part of the key, since statements and spans carry it. */
function keyOf({ id, capture }: RunInput, options: string): string {
  const { given, source } = capture
  const rest = [
    id,
    source.file,
    source.url,
    given.title,
    given.outlet,
    given.published,
    given.bylines,
    given.language,
    capture.media,
    capture.captured,
    capture.furniture,
    options,
  ]
  return `${digestOf(capture.text)} ${JSON.stringify(rest)}`
}
