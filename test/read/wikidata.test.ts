import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import { compare, parseWikidata, readWikidata } from '../../src/index.js'

const NDJSON = '{"id":"Q900000001","label":"Jelena Orvath","aliases":["J. Orvath",7],"kind":"Q5"}'
const TABS = 'id\tlabel\taliases\tkind\nQ900000002\tDravna\tRepublic of Dravna|Dravnia\tcountry\r\n'

test('items come as JSON or between tabs, and lines that are none are counted', () => {
  assert.deepEqual(parseWikidata(`${NDJSON}\n`, 'x').items, [
    { id: 'Q900000001', label: 'Jelena Orvath', aliases: ['J. Orvath'], kind: 'person' },
  ])
  assert.deepEqual(parseWikidata(TABS, 'x'), {
    items: [{ id: 'Q900000002', label: 'Dravna', aliases: ['Republic of Dravna', 'Dravnia'], kind: 'place' }], notices: [],
  })
  const { items, notices } = parseWikidata('Q1\tRiver\t\twatercourse\nP31\tno item\n{"id":3}\n{broken\n', 'items.tsv')
  assert.deepEqual(items, [{ id: 'Q1', label: 'River', aliases: [], kind: null }])
  assert.deepEqual(notices.map(({ code, place, message }) => [code, place, message]), [['wikidata-lines', 'items.tsv', '3 lines are no item of Wikidata']])
})

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseWikidata(text, 'x')))
})

test('a file that cannot be read is told', async () => {
  const { items, notices } = await readWikidata(path.join(os.tmpdir(), 'no-such-items.ndjson'))
  assert.deepEqual([items, notices.map(({ code }) => code)], [[], ['unreadable']])
})

test('a comparison has the ids of the items given, and says how many', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-wikidata-'))
  try {
    const file = path.join(folder, 'items.ndjson')
    fs.writeFileSync(file, `${NDJSON}\n`)
    const reports = [
      { file: 'a.txt', text: 'Jelena Orvath opened the bridge in Dravna on Monday. Orvath said it was safe.' },
      { file: 'b.txt', text: 'The bridge was opened by Jelena Orvath. “It is safe,” Orvath said.' },
    ]
    const known = compare(reports, { wikidata: (await readWikidata(file)).items })
    assert.equal(known.entities.find(({ name }) => name === 'Jelena Orvath')?.wikidata, 'Q900000001')
    assert.ok(known.notices.some(({ code }) => code === 'wikidata-ids'), 'a notice counts them')
    const plain = compare(reports)
    assert.ok(plain.entities.every(({ wikidata }) => wikidata === undefined), 'off unless asked for')
    assert.ok(plain.notices.every(({ code }) => code !== 'wikidata-ids'), 'nothing is said unasked')
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})
