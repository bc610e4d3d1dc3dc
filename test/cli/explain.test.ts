import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { speak } from './console.js'

const toll = path.resolve(import.meta.dirname, '../../samples/toll.ndjson')

test('--explain tells why things are grouped and how often such groupings are right; without it nothing does', async () => {
  const { code, out } = await speak(['compare', toll, '--explain'])
  assert.equal(code, 0)
  assert.match(out, /\d+ of 100 links like these\s+are right|\d+ of 100 differences like\s+these/)
  const { out: plain } = await speak(['compare', toll])
  assert.doesNotMatch(plain, /of 100/)
})
