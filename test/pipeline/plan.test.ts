import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Layer, ReportLayer, StoryLayer } from '../../src/pipeline/layers.js'
import { PipelineError, planStages } from '../../src/pipeline/plan.js'
import { createPipeline } from '../../src/pipeline/pipeline.js'
import type { Stage } from '../../src/pipeline/stage.js'

const ofReport = (name: string, needs: Layer[], makes: ReportLayer[]): Stage =>
  ({ name, version: 1, scope: 'report', needs, makes, run: () => ({}) })
const ofStory = (name: string, needs: Layer[], makes: StoryLayer[]): Stage =>
  ({ name, version: 1, scope: 'story', needs, makes, run: () => ({}) })

const fit: Stage[] = [
  ofReport('extract', ['capture', 'id'], ['report']),
  ofReport('words', ['report'], ['tokens']),
  ofReport('sentences', ['report', 'tokens'], ['sentences']),
  ofStory('reports', ['report', 'tokens', 'sentences'], ['reports']),
  ofStory('entities', ['reports'], ['entities']),
  ofStory('claims', ['reports', 'entities'], ['claims']),
]

test('stages stand in the order of their needs, however they were declared', () => {
  fc.assert(fc.property(fc.shuffledSubarray(fit, { minLength: fit.length }), (stages) => {
    const plan = planStages(stages)
    const made = new Set<Layer>(['id', 'capture', 'intake'])
    for (const stage of plan) {
      assert.ok(stage.needs.every((layer) => made.has(layer)), `${stage.name} comes too early`)
      stage.makes.forEach((layer) => made.add(layer))
    }
    assert.equal(plan.length, fit.length)
  }))
})

test('where needs leave a choice the declared order is kept', () => {
  assert.deepEqual(planStages(fit).map((stage) => stage.name), fit.map((stage) => stage.name))
})

const broken: [name: string, stages: Stage[], message: RegExp][] = [
  ['a need that nobody meets', [...fit, ofStory('brief', ['positions'], ['brief'])], /"brief" needs "positions", which no stage makes/],
  ['two makers of one layer', [...fit, ofReport('words again', ['report'], ['tokens'])], /"words" and "words again" both make "tokens"/],
  ['two stages of one name', [...fit, ofStory('words', ['reports'], ['brief'])], /two stages are called "words"/],
  ['a stage that makes what is given', [ofReport('ids', ['capture'], ['id'])], /"ids" makes "id", which a run is given/],
  ['a report that needs the story', [...fit, ofReport('times', ['entities'], ['times'])], /"times" reads one report and cannot need "entities"/],
  ['a report that needs the intake', [ofReport('times', ['intake'], ['times'])], /cannot need "intake"/],
  ['a circle', [...fit, ofStory('brief', ['positions'], ['brief']), ofStory('positions', ['brief'], ['positions'])],
    /in a circle: brief -> positions -> brief/],
  ['a stage that needs itself', [ofReport('times', ['times'], ['times'])], /in a circle: times -> times/],
]

for (const [name, stages, message] of broken) {
  test(`a pipeline is refused when it is built: ${name}`, () => {
    assert.throws(() => createPipeline(stages), (error) => error instanceof PipelineError && message.test(error.message))
  })
}
