import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { schemaFile, schemaText } from '../../schema/schema.js'
import { compare, makeCorrections, readReports } from '../../src/index.js'

const samples = path.resolve(import.meta.dirname, '../../samples')

test('the schema that ships is the one that the types make (npm run schema)', () => {
  assert.equal(fs.readFileSync(schemaFile, 'utf8'), schemaText())
})

for (const sample of ['hallin-dam', 'toll.ndjson']) {
  test(`a real document fits the schema, and has nothing that it does not describe: ${sample}`, async () => {
    const { captures, notices } = await readReports([path.join(samples, sample)])
    const document: unknown = JSON.parse(JSON.stringify(compare(captures, { notices })))
    const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(JSON.parse(schemaText(true)))
    validate(document)
    assert.deepEqual(validate.errors?.slice(0, 5) ?? [], [])
  })
}

test('a corrected document fits the schema too', async () => {
  const { captures } = await readReports([path.join(samples, 'hallin-dam')])
  const found = compare(captures)
  const corrections = [
    ...makeCorrections(found, { do: 'relabel', ids: ['D1'], to: { severity: 3 }, note: 'grave', by: 'jk' }),
    ...makeCorrections(found, { do: 'relabel', ids: [found.statements[0]!.id], to: { speaker: null } }),
    ...makeCorrections(found, { do: 'merge', ids: ['c1', 'c2'] }),
  ]
  const document: unknown = JSON.parse(JSON.stringify(compare(captures, { corrections })))
  const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(JSON.parse(schemaText(true)))
  validate(document)
  assert.deepEqual(validate.errors?.slice(0, 5) ?? [], [])
})

test('a document that is wrong does not fit', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schemaText()))
  assert.equal(validate({ format: 'stereoscope.comparison/2' }), false)
  assert.equal(validate({ ...compare([]), claims: [{ id: 'c1' }] }), false)
  assert.equal(validate({ ...compare([]), later: 'a field of a later version' }), true)
})
