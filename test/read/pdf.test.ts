import { spawnSync } from 'node:child_process'
import path from 'node:path'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractReports } from '../../src/app/read-reports.js'
import { pdfOf, readDamaged, take, type MadeLine } from './making.js'

/** Lines under each other from a place on. */
const set = (x: number, y: number, size: number, lines: readonly string[]): MadeLine[] => lines.map((line, index) => [x, y - index * size * 1.2, size, line])
const long = 'of the valley were told to leave their homes at once and to go to the hills'

const page1: MadeLine[] = [
  [60, 810, 8, 'Merrin Post - 14 March 2026'],
  [60, 740, 20, 'The dam above Merrin has failed'],
  ...set(60, 700, 10, [`Nine people died when the dam broke on Monday, and all the inhabi-`, `tants ${long}.`]),
  ...set(60, 660, 10, ['A well-known engineer had warned of it. “We wrote to the ministry in spring, and in summer we wrote a long-']),
  [60, 648, 10, 'term plan,” she said.'],
  ...set(60, 620, 10, [`The ministry, a long-term partner of the builders, said that people`, `who live below and ${long} and that it`]),
  [290, 30, 8, '1'],
]
const page2: MadeLine[] = [
  [60, 810, 8, 'Merrin Post - 14 March 2026'],
  ...set(60, 740, 10, ['would look into the matter.']),
  ...set(60, 700, 10, ['The river has not fallen.']),
  [290, 30, 8, '2'],
]

test('paragraphs are whole, over hyphens, lines and pages; heads and numbers of pages are furniture', async () => {
  const { found, codes } = await take(pdfOf([page1, page2]), 'dam.pdf')
  const { text, furniture = [], source } = found[0]!.capture
  assert.deepEqual(codes, [])
  assert.deepEqual(source, { file: 'dam.pdf' })
  assert.deepEqual(text.split('\n\n').filter((line) => !/^(?:Merrin Post|\d$)/.test(line)), [
    'The dam above Merrin has failed',
    `Nine people died when the dam broke on Monday, and all the inhabitants ${long}.`,
    'A well-known engineer had warned of it. “We wrote to the ministry in spring, and in summer we wrote a long-term plan,” she said.',
    `The ministry, a long-term partner of the builders, said that people who live below and ${long} and that it would look into the matter.`,
    'The river has not fallen.',
  ])
  assert.deepEqual(furniture.map(({ start, end }) => text.slice(start, end)).sort(), ['1', '2', 'Merrin Post - 14 March 2026', 'Merrin Post - 14 March 2026'])
  for await (const { zones } of extractReports([found[0]!.capture])) {
    for (const { start, end } of furniture) assert.ok(zones.some((zone) => zone.role === 'boilerplate' && zone.start <= start && zone.end >= end))
    assert.ok(zones.some((zone) => zone.role === 'body' && text.slice(zone.start, zone.end).includes('would look into the matter')))
  }
})

test('an indent starts a paragraph where nothing else does', async () => {
  const lines = set(60, 700, 10, [`The dam broke on Monday and the people ${long}.`, `Nine died there, and those who were left ${long}.`])
  const { texts } = await take(pdfOf([[...lines, [75, 676, 10, 'The river is falling now, say those who'], [60, 664, 10, 'live there.']]]), 'a.pdf')
  assert.equal(texts[0]!.split('\n\n').at(-1), 'The river is falling now, say those who live there.')
})

const faults: [what: string, bytes: Uint8Array, codes: string[]][] = [
  ['pictures of pages', pdfOf([[]]), ['pictures-only']],
  ['a file with a password', pdfOf([page1], '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <' + '11'.repeat(32) + '> /U <' + '22'.repeat(32) + '> >> /ID [<11> <11>]'), ['locked']],
  ['a head and nothing else', Buffer.from('%PDF-1.4\n'), ['damaged-file']],
]
for (const [what, bytes, codes] of faults) {
  test(`says so of ${what}`, async () => {
    const taken = await take(bytes, 'a.pdf')
    assert.deepEqual([taken.texts, taken.codes], [[], codes])
  })
}

test('a file whose table of places is lost is read all the same', async () => {
  const bytes = pdfOf([page2])
  const { texts } = await take(Buffer.from(bytes.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'), 'a.pdf')
  assert.match(texts[0] ?? '', /The river has not fallen/)
})

test('damaged files never throw', async () => {
  assert.ok((await readDamaged([['a.pdf', pdfOf([page1, page2])]], 60, 17)) > 20)
})

test('a PDF whose parts the library gives up on behind its own back is told, and the program goes on', () => {
  // In a process of its own, since the test runner counts such a rejection as its own failure.
  const cut = '%PDF-\n1 0 obj<<///Pages 2 0R 2 0 obj<<///Kids[4 6 0R]/Count 2/Root 1 0R>>6 0 obj<<'
  const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts')
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, 'read', '-'], { input: cut, encoding: 'utf8' })
  assert.match(stderr, /damaged-file|pictures-only/)
  assert.doesNotMatch(stderr, /Rejection|Exception/)
})
