import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isIsoDate, siglum, takeIn } from '../../src/app/intake.js'
import type { Capture } from '../../src/report/report.js'

test('letters go from A to Z and on, each once', () => {
  assert.deepEqual([0, 1, 25, 26, 27, 51, 52, 701, 702].map(siglum), ['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'])
  assert.equal(new Set(Array.from({ length: 2000 }, (_, index) => siglum(index))).size, 2000)
})

test('dates of the calendar are dates', () => {
  for (const good of ['2026', '2026-03', '2026-03-14', '2024-02-29', '2026-03-14T09:30', '2026-03-14T09:30:00Z', '2026-03-14 09:30:00.5+02:00']) {
    assert.ok(isIsoDate(good), good)
  }
  for (const bad of ['', 'March', '2026-13', '2026-00-10', '2026-02-29', '2026-04-31', '2026-03-14T24:00', '2026-03-14T09', '14.03.2026', '2026-03-14x']) {
    assert.ok(!isIsoDate(bad), bad)
  }
})

const capture = fc.record({
  source: fc.constantFrom<Capture['source'][]>({ file: 'a.txt' }, { file: 'b.txt' }, { url: 'https://a.example/' }, {}),
  text: fc.constantFrom('one', 'two', 'three', '', '\ud800'),
  given: fc.constantFrom<Capture['given'][]>({}, { outlet: 'Post' }, { published: 'soon' }, { published: '2026-03-14', title: 'T' }),
})

test('order of arrival changes neither letters nor what is kept', () => {
  fc.assert(fc.property(fc.array(capture, { maxLength: 8 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
    assert.deepEqual(takeIn(shuffled).inputs, takeIn(all).inputs)
  }))
})

test('each text is kept once, and none that is empty or has no name', () => {
  fc.assert(fc.property(fc.array(capture), (all) => {
    const { inputs } = takeIn(all)
    assert.equal(new Set(inputs.map((input) => input.capture.text)).size, inputs.length)
    for (const { capture: kept } of inputs) {
      assert.ok(kept.text.trim() !== '' && kept.text.isWellFormed())
      assert.ok(kept.source.file !== undefined || kept.source.url !== undefined)
    }
  }))
})

test('fields in another order make no other report', () => {
  const a: Capture = { source: { file: 'a' }, text: 'x', given: { title: 'T', outlet: 'O' } }
  const b: Capture = { source: { file: 'a' }, text: 'x', given: { outlet: 'O', title: 'U' } }
  assert.deepEqual(takeIn([b, a]).inputs[0]?.capture, takeIn([a, b]).inputs[0]?.capture)
})
