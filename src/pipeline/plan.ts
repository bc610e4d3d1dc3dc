import { GIVEN, type Layer } from './layers.js'
import type { Stage } from './stage.js'

/** A set of stages that cannot be run: something that the programmer, not the user, must mend. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'
}

/**
 * The stages in an order in which each finds what it needs; of several that could come next, the one declared first.
 * Throws a `PipelineError` where a need is unmet, two stages make one layer, a name is used twice, a stage of one
 * report needs a layer of the story, or stages wait for each other in a circle.
 */
export function planStages(stages: readonly Stage[]): readonly Stage[] {
  const makers = makersOf(stages)
  for (const stage of stages) checkNeeds(stage, makers)
  const plan: Stage[] = []
  const made = new Set<Layer>(GIVEN)
  let waiting = [...stages]
  while (waiting.length > 0) {
    const next = waiting.find((stage) => stage.needs.every((layer) => made.has(layer)))
    if (!next)
      throw new PipelineError(`stages wait for each other in a circle: ${circle(waiting, makers).join(' -> ')}`)
    plan.push(next)
    for (const layer of next.makes) made.add(layer)
    waiting = waiting.filter((stage) => stage !== next)
  }
  return plan
}

function makersOf(stages: readonly Stage[]): ReadonlyMap<Layer, Stage> {
  const makers = new Map<Layer, Stage>()
  const names = new Set<string>()
  for (const stage of stages) {
    if (names.has(stage.name)) throw new PipelineError(`two stages are called "${stage.name}"`)
    names.add(stage.name)
    for (const layer of stage.makes) {
      const other = makers.get(layer)
      if (other) throw new PipelineError(`stages "${other.name}" and "${stage.name}" both make "${layer}"`)
      if (GIVEN.includes(layer)) throw new PipelineError(`stage "${stage.name}" makes "${layer}", which a run is given`)
      makers.set(layer, stage)
    }
  }
  return makers
}

function checkNeeds(stage: Stage, makers: ReadonlyMap<Layer, Stage>): void {
  for (const layer of stage.needs) {
    const maker = makers.get(layer)
    if (!maker && !GIVEN.includes(layer)) {
      throw new PipelineError(`stage "${stage.name}" needs "${layer}", which no stage makes`)
    }
    const ofStory = maker ? maker.scope === 'story' : layer === 'intake'
    if (stage.scope === 'report' && ofStory) {
      throw new PipelineError(`stage "${stage.name}" reads one report and cannot need "${layer}", which is made of all`)
    }
  }
}

/** The names on one circle among stages that all wait: each but the last needs what the next one makes. */
function circle(waiting: readonly Stage[], makers: ReadonlyMap<Layer, Stage>): string[] {
  const path: Stage[] = []
  let at = waiting[0]
  while (at && !path.includes(at)) {
    path.push(at)
    at = at.needs.map((layer) => makers.get(layer)).find((maker) => maker !== undefined && waiting.includes(maker))
  }
  const names = path.slice(at ? path.indexOf(at) : 0).map((stage) => stage.name)
  return [...names, names[0] ?? '']
}
