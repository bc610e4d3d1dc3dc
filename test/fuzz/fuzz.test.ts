import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf } from './check.js'
import { mutate } from './mutate.js'
import { Random } from './random.js'
import { readers } from './seeds.js'

/** How many mutated inputs of each reader the suite reads; `npm run fuzz` reads as many as it is told to. */
const COUNT: Readonly<Record<string, number>> = { html: 150, pdf: 20 }

for (const [reader, { name, inputs, tokens }] of Object.entries(readers)) {
  test(`${reader}: sound inputs and mutated ones come to something or are told`, async () => {
    const random = new Random(42)
    for (const input of inputs) assert.equal(await faultOf(input, name), null)
    for (let done = 0; done < (COUNT[reader] ?? 400); done++) {
      const changed = mutate(inputs[done % inputs.length]!, random, tokens)
      assert.equal(await faultOf(changed, name), null, `input ${done}: ${JSON.stringify(changed.toString('latin1').slice(0, 2000))}`)
    }
  })
}

test('the same seed gives the same inputs', () => {
  const made = (seed: number): string[] => {
    const random = new Random(seed)
    return Array.from({ length: 50 }, () => mutate(Buffer.from('The dam broke.'), random, ['x']).toString('hex'))
  }
  assert.deepEqual(made(3), made(3))
  assert.notDeepEqual(made(3), made(4))
})
