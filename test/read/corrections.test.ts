import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { readCorrections, readCorrectionsBeside, readReports } from '../../src/index.js'
import { addCorrectionLines, findCorrectionFiles } from '../../src/read/correction-files.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-corrections-'))
after(() => fs.rmSync(folder, { recursive: true }))
const at = (...parts: string[]): string => path.join(folder, ...parts)

const target = [{ report: 'a.txt', exact: 'nine people' }]
const GOOD = JSON.stringify({ do: 'note', what: 'claim', note: 'see the photograph', target })

const wrong: readonly (readonly [string, unknown, RegExp])[] = [
  ['no JSON', '{"do": ', /not JSON/],
  ['no object', '17', /not an object|"do"/],
  ['an unknown verb', { do: 'delete', what: 'claim', target }, /"do"/],
  ['an unknown layer', { do: 'reject', what: 'story', target }, /"what"/],
  ['no target', { do: 'reject', what: 'claim' }, /"target" is missing/],
  ['an empty target', { do: 'reject', what: 'claim', target: [] }, /"target"/],
  ['a quote without words', { do: 'reject', what: 'claim', target: [{ report: 'a.txt' }] }, /"exact"/],
  ['a quote without a report', { do: 'reject', what: 'claim', target: [{ exact: 'x' }] }, /report/],
  ['a field spelled wrong', { do: 'reject', what: 'claim', target, notes: 'x' }, /"notes" is not known/],
  ['a merge of nothing', { do: 'merge', what: 'claim', target }, /needs "with"/],
  ['a split without members', { do: 'split', what: 'claim', target }, /needs "members"/],
  ['a merge of differences', { do: 'merge', what: 'difference', target, with: target }, /cannot be done/],
  ['a rejected witness', { do: 'reject', what: 'witness', target: [{ report: 'a.txt' }] }, /cannot be done/],
  ['a label of another layer', { do: 'relabel', what: 'claim', target, to: { severity: 3 } }, /no field of a claim/],
  ['a label that is none', { do: 'relabel', what: 'difference', target, to: { severity: 4 } }, /"to.severity"/],
  ['no label', { do: 'relabel', what: 'difference', target, to: {} }, /needs "to"/],
  ['an empty note', { do: 'note', what: 'claim', target, note: ' ' }, /"note"/],
  ['half a character', '{"do":"reject","what":"claim","target":[{"report":"a","exact":"\\ud83d"}]}', /exact/],
  ['members where they do nothing', { do: 'reject', what: 'claim', target, members: target }, /does nothing/],
  ['a digest that is none', { do: 'reject', what: 'claim', target: [{ ...target[0], digest: 'xyz' }] }, /digest/],
  ['a name for a prototype', '{"do":"reject","what":"claim","target":[{"report":"a","exact":"b"}],"__proto__":{"note":"x"}}', /not known/],
]

for (const [name, line, problem] of wrong) {
  test(`a line with ${name} is told with its place, and the others count`, () => {
    const text = ['# ours', GOOD, '', typeof line === 'string' ? line : JSON.stringify(line), GOOD].join('\n')
    const { corrections, notices } = readCorrections(text, 'story/corrections.ndjson')
    assert.deepEqual(corrections.map(({ place }) => place), ['story/corrections.ndjson:2', 'story/corrections.ndjson:5'])
    assert.deepEqual(notices.map(({ code, place }) => [code, place]), [['bad-correction', 'story/corrections.ndjson:4']])
    assert.match(notices[0]!.message, problem)
  })
}

test('the examples of the guide are corrections', () => {
  const guide = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/CORRECTIONS.md'), 'utf8')
  const { corrections, notices } = readCorrections(/```json\n([^]*?)```/.exec(guide)?.[1] ?? '', 'guide')
  assert.deepEqual([corrections.length, notices], [4, []])
})

test('any text is read without a fault', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.json()).map((lines) => lines.join('\n'))), (text) => {
    const { corrections, notices } = readCorrections(text, 'x')
    assert.ok(corrections.length + notices.length <= text.split('\n').length)
  }))
})

test('more than the limit is left out, with one notice', () => {
  const { corrections, notices } = readCorrections(`${GOOD}\n`.repeat(2500), 'x')
  assert.deepEqual([corrections.length, notices.map(({ code }) => code)], [2000, ['too-many-corrections']])
})

test('corrections beside reports are found however the reports are named, and are no report', async () => {
  fs.mkdirSync(at('story', 'old'), { recursive: true })
  fs.writeFileSync(at('story', 'a.txt'), 'Nine people were hurt, the police said.')
  fs.writeFileSync(at('story', 'old', 'b.txt'), 'Ten people were hurt, the police said.')
  fs.writeFileSync(at('story', 'corrections.ndjson'), `\ufeff# ours\r\n${GOOD}\r\n`)
  for (const args of [[at('story')], [at('story', 'a.txt')], [at('story', '*.txt')], [at('story', '**/*')], [at('story', 'corrections.ndjson'), at('story', 'a.txt')], [at('story', 'a.txt'), at('story')]]) {
    assert.deepEqual((await findCorrectionFiles(args)).map((file) => path.resolve(file)), [at('story', 'corrections.ndjson')], String(args))
    const { corrections, notices } = await readCorrectionsBeside(args)
    assert.deepEqual([corrections.length, corrections[0]?.note, notices], [1, 'see the photograph', []])
    const reading = await readReports(args)
    assert.ok(reading.captures.every(({ source }) => source.file !== 'corrections.ndjson'))
    assert.deepEqual(reading.notices.filter(({ code }) => code !== 'same-file'), [])
  }
  assert.deepEqual(await findCorrectionFiles(['-', 'https://news.example/a', at('nowhere'), at('story', 'old')]), [])
})

test('a file that is no text is told', async () => {
  fs.mkdirSync(at('odd'))
  fs.writeFileSync(at('odd', 'corrections.ndjson'), Buffer.from([0, 1, 2, 0, 255, 0, 0, 3]))
  assert.deepEqual((await readCorrectionsBeside([at('odd')])).notices.map(({ code }) => code), ['not-text'])
})

test('what stands in the file stays byte for byte when lines are added, a last line without an end too', async () => {
  const file = at('kept.ndjson')
  for (const before of ['', '# ours\n', '{"broken": \n\n', 'no end', '\ufeff# ours\r\nno end']) {
    fs.writeFileSync(file, before)
    fs.chmodSync(file, 0o640)
    await addCorrectionLines(file, [GOOD, GOOD])
    const text = fs.readFileSync(file, 'utf8')
    assert.ok(text.startsWith(before), before)
    assert.deepEqual(text.slice(before.length).split(/\r?\n/).filter((line) => line !== ''), [GOOD, GOOD])
    assert.equal(fs.statSync(file).mode & 0o777, 0o640)
  }
  assert.deepEqual(fs.readdirSync(folder).filter((name) => name.endsWith('.new')), [])
})

test('many that write at once lose no line', async () => {
  const file = at('busy.ndjson')
  await Promise.all(Array.from({ length: 12 }, (_, index) => addCorrectionLines(file, [`# ${index}`])))
  assert.equal(new Set(fs.readFileSync(file, 'utf8').trim().split('\n')).size, 12)
})

test('a link to the file stays a link, and a file in another encoding is left alone', async () => {
  fs.writeFileSync(at('real.ndjson'), '')
  fs.symlinkSync(at('real.ndjson'), at('link.ndjson'))
  await addCorrectionLines(at('link.ndjson'), [GOOD])
  assert.ok(fs.lstatSync(at('link.ndjson')).isSymbolicLink())
  assert.equal(fs.readFileSync(at('real.ndjson'), 'utf8'), `${GOOD}\n`)
  const wide = Buffer.from('\ufeff# ours\n', 'utf16le')
  fs.writeFileSync(at('wide.ndjson'), wide)
  await assert.rejects(addCorrectionLines(at('wide.ndjson'), [GOOD]), /UTF-8/)
  assert.deepEqual(fs.readFileSync(at('wide.ndjson')), wide)
})
