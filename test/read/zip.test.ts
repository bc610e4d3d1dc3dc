import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readReports } from '../../src/read/read.js'
import { answer, gzipped, pageOf, readDamaged, take, warcRecord, zipOf } from './making.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-zip-'))
after(() => fs.rmSync(folder, { recursive: true }))
const warc = gzipped([warcRecord({ block: answer(pageOf('Nine died.')) })])

test('files of an archive that are of a kind that is read, in the order of their names', async () => {
  const zip = zipOf([
    { name: 'b.txt', data: 'Second.', stored: true }, { name: 'deep/a.html', data: pageOf('Fourth.') }, { name: 'a.ndjson', data: '{"text":"First.","file":"x"}\n' },
    { name: 'picture.png', data: 'x' }, { name: '__MACOSX/b.txt', data: 'x' }, { name: '.hidden.txt', data: 'x' }, { name: 'crawl.warc.gz', data: warc },
  ])
  for (const flowing of [false, true]) {
    const { found, codes } = await take(zip, 'all.zip', {}, flowing)
    assert.deepEqual(found.map(({ capture }) => capture.source), [{ file: 'x' }, { file: 'b.txt' }, { url: 'https://a.example/1' }, { file: 'a.html' }])
    assert.deepEqual(codes, [])
  }
})

test('names that would climb out of a folder are names and nothing else', async () => {
  const zip = zipOf([{ name: '../../../tmp/evil.txt', data: 'One.' }, { name: '/etc/evil.txt', data: 'Two.' }, { name: 'C:\\x\\evil.txt', data: 'Three.' }, { name: 'a\n\u001b[2J.txt', data: 'Four.' }])
  const { found } = await take(zip, 'all.zip')
  assert.deepEqual(found.map(({ capture }) => capture.text), ['One.', 'Two.', 'Three.', 'Four.'])
  assert.deepEqual(found.slice(0, 3).map(({ capture }) => capture.source.file), ['evil.txt', 'evil.txt', 'evil.txt'])
  assert.ok(found.every(({ place }) => !/[\n\u001b]/.test(place)))
})

test('of an archive of web archives, the web archives', async () => {
  const wacz = zipOf([{ name: 'datapackage.json', data: '{}' }, { name: 'pages/pages.jsonl', data: '{"text":"index"}' }, { name: 'archive/data.warc.gz', data: warc, stored: true }])
  const { found, codes } = await take(wacz, 'a.wacz')
  assert.deepEqual(found.map(({ capture }) => capture.source.url), ['https://a.example/1'])
  assert.deepEqual(codes, [])
})

test('archives in archives, to a depth of three', async () => {
  const nest = (depth: number): Buffer => zipOf([depth === 1 ? { name: 'a.txt', data: 'Deep.' } : { name: 'inner.zip', data: nest(depth - 1) }])
  assert.deepEqual((await take(nest(3), 'a.zip')).texts, ['Deep.'])
  assert.deepEqual((await take(nest(4), 'a.zip')).codes, ['too-deep'])
  let gz: Buffer = Buffer.from('Deep.')
  for (let index = 0; index < 5; index++) gz = gzipSync(gz)
  assert.deepEqual((await take(gz, 'a.gz')).codes, ['too-deep'])
})

test('what swells to fill memory is left out, and what stands beside it is read', async () => {
  const zeros = Buffer.alloc(30_000_000)
  const { texts, codes } = await take(zipOf([{ name: 'a.txt', data: zeros }, { name: 'b.txt', data: 'Sound.' }]), 'a.zip')
  assert.deepEqual([texts, codes], [['Sound.'], ['swollen']])
  assert.deepEqual((await take(zipOf([{ name: 'a.zip', data: zipOf([{ name: 'a.txt', data: zeros }]) }]), 'a.zip')).codes, ['swollen'])
  assert.deepEqual((await take(gzipSync(zeros), 'a.txt.gz')).codes, ['too-large'])
})

test('files that share their bytes are refused', async () => {
  const zip = zipOf([{ name: 'a.txt', data: 'x'.repeat(99), stored: true }, { name: 'b.txt', data: 'y'.repeat(99), stored: true }])
  const second = zip.lastIndexOf('PK\x01\x02')
  zip.writeUInt32LE(0, second + 42)
  assert.deepEqual((await take(zip, 'a.zip')).codes, ['swollen'])
})

const refused: [what: string, bytes: Buffer, codes: string[]][] = [
  ['a file with a password', zipOf([{ name: 'a.txt', data: 'x', flags: 1 }]), ['locked']],
  ['another way of packing', zipOf([{ name: 'a.txt', data: 'x', method: 93 }]), ['unknown-packing']],
  ['a word processor’s document', zipOf([{ name: '[Content_Types].xml', data: '<x/>' }, { name: 'word/document.xml', data: '<x/>' }]), ['not-text']],
  ['pictures alone', zipOf([{ name: 'a.png', data: 'x' }]), ['empty-archive']],
  ['no files', zipOf([]), ['empty-archive']],
  ['an archive without its end', zipOf([{ name: 'a.txt', data: 'x' }]).subarray(0, -10), ['damaged-file']],
]
for (const [what, bytes, codes] of refused) {
  test(`says so of ${what}`, async () => {
    const taken = await take(bytes, 'a.zip')
    assert.deepEqual([taken.texts, taken.codes], [[], codes])
  })
}

test('a damaged file does not keep the others', async () => {
  const zip = zipOf([{ name: 'a.txt', data: 'Nine people died at the dam. '.repeat(30) }, { name: 'b.txt', data: 'Sound.' }])
  zip.fill(0xff, 40, 60)
  const { texts, notices } = await take(zip, 'a.zip')
  assert.deepEqual(texts, ['Sound.'])
  assert.deepEqual(notices.map(({ code, place }) => [code, place]), [['damaged-archive', 'a.zip!/a.txt']])
})

test('more files than the limit are told, and so is a file that is too large', async () => {
  const zip = zipOf([1, 2, 3].map((number) => ({ name: `${number}.txt`, data: String(number).repeat(number * 10) })))
  assert.deepEqual((await take(zip, 'a.zip', { files: 2 })).codes, ['too-many'])
  assert.deepEqual((await take(zip, 'a.zip', { fileBytes: 25 })).codes, ['too-large'])
})

test('an archive is read from its place on the disk, past the limit of a document', async () => {
  const file = path.join(folder, 'all.zip')
  fs.writeFileSync(file, zipOf([{ name: 'big.txt', data: 'x'.repeat(5000), stored: true }, { name: 'a.txt', data: 'Small.' }]))
  const { captures, notices } = await readReports([file], { limits: { fileBytes: 1000 } })
  assert.deepEqual(captures.map(({ text }) => text), ['Small.'])
  assert.deepEqual(notices.map(({ code }) => code), ['too-large'])
  assert.equal((await readReports([folder])).captures.length, 2)
})

test('damaged archives never throw', async () => {
  const zip = zipOf([{ name: 'a.txt', data: 'Nine people died. '.repeat(20) }, { name: 'b.html', data: pageOf('x'), stored: true }, { name: 'c.warc.gz', data: warc }])
  assert.ok((await readDamaged([['a.zip', zip], ['b.zip', zipOf([{ name: 'in.zip', data: zip }])]], 500, 11)) > 200)
})
