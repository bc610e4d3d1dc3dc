import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, createMemoryCache, readReports, version, type Comparison, type ReportRecord } from '../../src/index.js'
import { spansOf } from './spans.js'

const root = path.resolve(import.meta.dirname, '../..')
const dam = (await readReports([path.join(root, 'samples/hallin-dam')])).captures
const toll = (await readReports([path.join(root, 'samples/toll.ndjson')])).captures
const bytesOf = (comparison: Comparison): string => JSON.stringify(comparison)
const codesOf = (comparison: Comparison): string[] => comparison.notices.map((notice) => notice.code)

const STORY = 'The dam at Merrin broke on Monday night. Nine people died, the mayor said. “We had no warning,” she said.'
const OTHER = 'The dam at Merrin broke on Monday evening. At least ten people died, the mayor said. “Nobody warned us,” she said.'

/** Every span in bounds, not empty, cutting no character, and of a report that is there. */
function assertAnchored(comparison: Comparison): void {
  const texts = new Map(comparison.reports.map((report) => [report.id, report.text]))
  for (const { where, span } of spansOf(comparison)) {
    const text = texts.get(span.report)
    assert.ok(text !== undefined, `${where}: no report ${span.report}`)
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `${where}: ${JSON.stringify(span)}`)
    assert.ok(text.slice(span.start, span.end).isWellFormed(), `${where} cuts a character`)
  }
}

test('the version is that of the package', () => {
  const { version: packaged } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  assert.equal(version, packaged)
})

for (const [name, captures] of [['the dam', dam], ['the toll', toll]] as const) {
  test(`${name}: in any order the document is the same, byte for byte`, () => {
    const expected = bytesOf(compare(captures))
    fc.assert(fc.property(fc.shuffledSubarray([...captures], { minLength: captures.length }), (shuffled) => {
      assert.equal(bytesOf(compare(shuffled)), expected)
    }), { numRuns: 4 })
  })

  test(`${name}: every span re-anchors, and nothing had to be dropped`, () => {
    const comparison = compare(captures)
    assertAnchored(comparison)
    assert.ok(spansOf(comparison).length > 100)
    assert.ok(!codesOf(comparison).includes('not-anchored'))
  })

  test(`${name}: everything that refers to something refers to what is there`, () => {
    const { reports, claims, utterances, statements, entities, differences, omissions, brief, witnesses } = compare(captures)
    const ids = (list: readonly { readonly id: string }[]): Set<string> => {
      const set = new Set(list.map(({ id }) => id))
      assert.equal(set.size, list.length, 'ids are unique')
      return set
    }
    const known = { reports: ids(reports), claims: ids(claims), utterances: ids(utterances), statements: ids(statements), entities: ids(entities) }
    ids(differences)
    for (const claim of claims) {
      for (const { statement } of claim.members) assert.ok(statement === undefined || known.statements.has(statement))
      for (const silent of claim.silent) assert.ok(known.reports.has(silent) && !claim.members.some(({ span }) => span.report === silent))
    }
    for (const { members } of utterances) for (const { statement } of members) assert.ok(statement === undefined || known.statements.has(statement))
    for (const { claim, utterance } of differences) {
      assert.ok(claim === undefined || known.claims.has(claim))
      assert.ok(utterance === undefined || known.utterances.has(utterance))
    }
    for (const { speaker } of statements) assert.ok(speaker?.entity === undefined || known.entities.has(speaker.entity))
    for (const list of [...omissions, ...brief]) for (const claim of list.claims) assert.ok(known.claims.has(claim))
    assert.deepEqual(witnesses.flatMap((witness) => witness.reports).sort(), reports.map((report) => report.id).sort(), 'witnesses are a partition')
  })
}

test('letters are given by file name, and a cache changes nothing', () => {
  const cache = createMemoryCache()
  const first = compare(dam, { cache })
  assert.deepEqual(first.reports.map(({ id, source }) => `${id} ${source.file?.slice(0, 2)}`), ['A 01', 'B 02', 'C 03', 'D 04', 'E 05', 'F 06', 'G 07'])
  assert.equal(bytesOf(compare(dam, { cache })), bytesOf(first))
})

test('comparing again gives the same document: nothing is kept between runs', () => {
  const first = bytesOf(compare(dam))
  compare(toll)
  assert.equal(bytesOf(compare(dam)), first)
})

/** Odd input: each is compared with a sound report, and must give a document whose spans hold, and these notices. */
const odd: [what: string, records: ReportRecord[], codes: string[]][] = [
  ['no report', [], ['no-reports']],
  ['one report', [{ text: STORY }], ['one-report']],
  ['an empty text', [{ text: STORY }, { text: ' \n' }], ['empty-text', 'one-report']],
  ['the same text twice', [{ text: STORY, file: 'a.txt' }, { text: STORY, file: 'b.txt' }], ['same-text', 'one-report']],
  ['two texts of one name', [{ text: STORY, file: 'x/a.txt' }, { text: OTHER, file: 'y/a.txt' }], ['same-name']],
  ['half a character', [{ text: STORY }, { text: `${OTHER} \ud83c` }], ['half-characters']],
  ['a date that is none', [{ text: STORY, published: 'last Tuesday' }, { text: OTHER, published: '2026-02-30' }], ['bad-date']],
  ['one word', [{ text: STORY }, { text: 'Flood' }], []],
  ['no sentence', [{ text: STORY }, { text: '— * — 12 % ???' }], []],
  ['line ends of Windows', [{ text: STORY.replaceAll('. ', '.\r\n\r\n') }, { text: OTHER.replaceAll('. ', '.\r\n') }], []],
  ['line ends of old Macs', [{ text: STORY.replaceAll('. ', '.\r') }, { text: OTHER }], []],
  ['right to left with marks of direction', [{ text: STORY }, { text: `\u202e${OTHER}\u202c قال العمدة إن تسعة ماتوا.` }], []],
  ['emoji', [{ text: STORY }, { text: `🌊🌊 ${OTHER} 👩‍🚒 “🌊 came,” she said 🌊.` }], []],
  ['zero bytes and controls', [{ text: STORY }, { text: `\u0000${OTHER}\u0007\u001b[31m` }], []],
  ['quotation marks that never close', [{ text: STORY }, { text: `“${OTHER} “ “ " " ‘ ‘ «` }], []],
  ['combining marks and odd spaces', [{ text: STORY }, { text: `${OTHER}\u00a0e\u0301\u0301\u0301 \u2003\ufeff x` }], []],
]

for (const [what, records, codes] of odd) {
  test(`takes odd input: ${what}`, () => {
    const comparison = compare(records)
    assertAnchored(comparison)
    for (const code of codes) assert.ok(codesOf(comparison).includes(code), `${code} in ${codesOf(comparison)}`)
    assert.ok(!codesOf(comparison).includes('not-anchored'))
  })
}

test('whatever the text, the document holds together', () => {
  const piece = fc.oneof(
    fc.constantFrom(STORY, OTHER, '\n', '\r\n', '“', '”', '"', "'", '\ud83d', '🌊', '\u202e', ' said ', ' 5 ', '.', '—', '\0'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
    const comparison = compare(texts.map((one) => ({ text: one })))
    assertAnchored(comparison)
    assert.ok(!codesOf(comparison).includes('not-anchored'))
    for (const report of comparison.reports) assert.ok(report.text.isWellFormed())
  }), { numRuns: 60 })
})

test('a long text without a break is read in good time', () => {
  const long = ['a'.repeat(100_000), 'said that '.repeat(10_000), '“'.repeat(50_000), '5 '.repeat(50_000), 'Mr. '.repeat(25_000)]
  for (const text of long) {
    const started = performance.now()
    assertAnchored(compare([{ text: STORY }, { text }]))
    assert.ok(performance.now() - started < 20_000, `${text.slice(0, 10)}... took ${Math.round(performance.now() - started)} ms`)
  }
})

test('reports of two events are told apart, and neither is called silent on the other', () => {
  const comparison = compare([...dam, ...toll])
  assertAnchored(comparison)
  assert.ok(codesOf(comparison).includes('several-stories'), String(codesOf(comparison)))
  const storyOf = new Map(comparison.stories.flatMap((story, index) => story.reports.map((id) => [id, index] as const)))
  for (const claim of comparison.claims) {
    const stories = new Set([...claim.members.map(({ span }) => span.report), ...claim.silent].map((id) => storyOf.get(id)))
    assert.equal(stories.size, 1, claim.id)
  }
})

test('an input that is no report is refused in words', () => {
  const wrong = [null, 'text', { title: 'x' }, { text: 5 }] as unknown[]
  for (const input of wrong) assert.throws(() => compare([input as ReportRecord]), /report 1 cannot be read/)
})
