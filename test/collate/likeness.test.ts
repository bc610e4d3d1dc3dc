import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { likeness, loadResources } from '../../src/index.js'

const resources = loadResources()
const of = (a: string, b: string): number => likeness(a, b, resources)

const LADDER = [
  'Nine miners were rescued from the flooded shaft on Tuesday.',
  'On Tuesday nine miners were saved from the shaft, which was flooded.',
  'Rescuers reached the flooded mine on Tuesday.',
  'The mine’s owner raised its pay offer.',
  'Three goats grazed beside the lighthouse.',
]

test('the less two sentences tell in common, the less alike they are', () => {
  const found = LADDER.map((other) => of(LADDER[0]!, other))
  assert.ok(found[0]! > 0.999, `the same sentence: ${found[0]}`)
  for (let i = 1; i < found.length; i++) assert.ok(found[i]! < found[i - 1]!, `rung ${i}: ${found.join(' ')}`)
  assert.ok(found.at(-1)! < 0.25, `strangers: ${found.at(-1)}`)
})

const changes: [what: string, a: string, same: string, other: string][] = [
  ['another number', 'Nine miners were rescued.', '9 miners were rescued.', 'Eleven miners were rescued.'],
  ['a negation', 'The plant was inspected.', 'The plant was inspected, too.', 'The plant was never inspected.'],
  ['another name', 'Mayor Anna Brandt resigned.', 'Anna Brandt, the mayor, resigned.', 'Mayor Peter Holm resigned.'],
]
for (const [what, a, same, other] of changes) {
  test(`${what} makes sentences less alike than other words do`, () => {
    assert.ok(of(a, other) < of(a, same), `${of(a, other)} ${of(a, same)}`)
  })
}

test('likeness lies between 0 and 1, whichever is named first, of any two texts', () => {
  const text = fc.oneof(fc.constantFrom(...LADDER), fc.string({ unit: 'binary', maxLength: 40 }), fc.lorem({ maxCount: 8 }))
  fc.assert(fc.property(text, text, (a, b) => {
    const value = of(a, b)
    assert.ok(value >= 0 && value <= 1, `${value}`)
    assert.ok(Math.abs(value - of(b, a)) < 1e-6, `${value} ${of(b, a)}`)
  }), { numRuns: 60 })
})

test('texts without a word of weight are compared by their vectors alone', () => {
  assert.equal(of('', ''), 0)
  assert.ok(of('It was what it was.', 'It was what it was.') > 0.999)
})
