import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryCache } from '../../src/pipeline/cache.js'
import { createPipeline, StageError, type Progress } from '../../src/pipeline/pipeline.js'
import { reportStage, storyStage } from '../../src/pipeline/stage.js'

const inputs = ['one', 'two', 'three'].map((text, index) => ({
  id: 'ABC'[index]!, capture: { source: { file: `${text}.txt` }, text, given: {} },
}))
const intake = { version: '0', notices: [] }

/** Finds one "sentence" a report, as long as the report, and counts how often it was asked. */
function counting(version = 1) {
  const calls: string[] = []
  const stages = [
    reportStage({
      name: 'sentences', version, needs: ['capture'], makes: ['sentences'],
      run: ({ capture }) => {
        calls.push(capture.text)
        return { sentences: [{ start: 0, end: capture.text.length, role: 'body', paragraph: 0, firstToken: 0, endToken: 0 }] }
      },
    }),
    storyStage({
      name: 'brief', version: 1, needs: ['id', 'sentences'], makes: ['brief'],
      run: ({ id, sentences }) => ({
        brief: sentences.map((list, at) => ({ span: { report: id[at]!, start: 0, end: list[0]!.end }, claims: [] })),
      }),
    }),
  ]
  return { calls, pipeline: createPipeline(stages) }
}

test('a story stage sees the layers of single reports in their order', () => {
  const { brief } = counting().pipeline.run(inputs, intake)
  assert.deepEqual(brief.map(({ span }) => span), [
    { report: 'A', start: 0, end: 3 }, { report: 'B', start: 0, end: 3 }, { report: 'C', start: 0, end: 5 },
  ])
})

test('a stage is given what it says it needs and no more', () => {
  let seen: string[] = []
  const pipeline = createPipeline([
    storyStage({
      name: 'brief', version: 1, needs: ['id'], makes: ['brief'],
      run: (layers) => {
        seen = Object.keys(layers)
        return { brief: [] }
      },
    }),
  ])
  pipeline.run(inputs, intake)
  assert.deepEqual(seen, ['id'])
})

test('progress tells every stage once, with its time by the clock that was given', () => {
  const told: Progress[] = []
  let now = 0
  counting().pipeline.run(inputs, intake, { onProgress: (progress) => told.push(progress), clock: () => (now += 5) })
  assert.deepEqual(told, [
    { stage: 'sentences', scope: 'report', done: 1, of: 2, milliseconds: 5 },
    { stage: 'brief', scope: 'story', done: 2, of: 2, milliseconds: 5 },
  ])
  counting().pipeline.run(inputs, intake, { onProgress: ({ milliseconds }) => assert.equal(milliseconds, null) })
})

test('with a cache a report is worked on once', () => {
  const cache = createMemoryCache()
  const { calls, pipeline } = counting()
  const first = pipeline.run(inputs, intake, { cache })
  assert.deepEqual(pipeline.run(inputs, intake, { cache }).brief, first.brief)
  assert.deepEqual(calls, ['one', 'two', 'three'])
})

test('the cache does not answer for another text, letter, date, version or option', () => {
  const cache = createMemoryCache()
  counting().pipeline.run(inputs, intake, { cache })
  const [first] = inputs
  const changed = [
    { ...first!, capture: { ...first!.capture, text: 'One' } },
    { ...first!, id: 'Z' },
    { ...first!, capture: { ...first!.capture, given: { published: '2026-03-14' } } },
  ]
  for (const input of changed) {
    const { calls, pipeline } = counting()
    pipeline.run([input], intake, { cache })
    assert.equal(calls.length, 1)
  }
  const newer = counting(2)
  newer.pipeline.run(inputs, intake, { cache })
  assert.equal(newer.calls.length, 3)
  const other = counting()
  other.pipeline.run(inputs, intake, { cache, options: 'other tagger' })
  assert.equal(other.calls.length, 3)
})

test('a new version of a stage makes stale what rests on it', () => {
  const stage = (version: number, calls: string[]) => createPipeline([
    reportStage({
      name: 'first', version, needs: ['capture'], makes: ['quantities'], run: () => ({ quantities: [] }),
    }),
    reportStage({
      name: 'second', version: 1, needs: ['quantities'], makes: ['times'],
      run: () => {
        calls.push('second')
        return { times: [] }
      },
    }),
  ])
  const cache = createMemoryCache()
  const calls: string[] = []
  for (const version of [1, 1, 2]) stage(version, calls).run(inputs.slice(0, 1), intake, { cache })
  assert.equal(calls.length, 2)
})

test('a cache of limited capacity forgets what was used least recently', () => {
  const cache = createMemoryCache(2)
  cache.set('a', {})
  cache.set('b', {})
  cache.get('a')
  cache.set('c', {})
  assert.deepEqual(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined), [true, false, true])
})

test('a stage that fails is named, with the report it failed on', () => {
  const failing = createPipeline([
    reportStage({
      name: 'times', version: 1, needs: ['capture'], makes: ['times'],
      run: ({ capture }) => {
        if (capture.text === 'two') throw new RangeError('no such day')
        return { times: [] }
      },
    }),
  ])
  assert.throws(() => failing.run(inputs, intake), (error) =>
    error instanceof StageError && error.stage === 'times' && error.report === 'B' && error.cause instanceof RangeError)
})
