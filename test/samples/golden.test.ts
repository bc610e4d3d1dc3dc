/**
 * What the program finds in the samples, held against what it found when the golden files were last written:
 *   UPDATE=1 npx tsx --test test/samples/golden.test.ts
 * writes them anew. A change in them is to be read, line by line, as a change of what a user sees.
 */
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { compareSample, goldenOf, sampleInputs, type SampleName } from './golden.js'

for (const name of Object.keys(sampleInputs) as SampleName[]) {
  test(`${name} is compared as its golden file has it`, async () => {
    const file = path.join(import.meta.dirname, `${name}.golden.json`)
    const found = goldenOf(await compareSample(name))
    if (process.env['UPDATE']) fs.writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`)
    const golden: unknown = JSON.parse(fs.readFileSync(file, 'utf8'))
    assert.deepEqual(found, golden, 'see the differences above; UPDATE=1 writes the file anew')
  })
}
