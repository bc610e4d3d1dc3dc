import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { after, test } from 'node:test'
import type { AnnotatedReadReport, ReadReport } from '../../src/app/read-reports.js'
import { run } from '../../src/cli/program.js'
import { columnsOf } from '../../src/cli/view/wrap.js'
import { answer, gzipped, pageOf, warcRecord } from '../read/making.js'
import { speak } from './console.js'

const samples = path.resolve(import.meta.dirname, '../../samples/hallin-dam')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-read-verb-'))
after(() => fs.rmSync(folder, { recursive: true }))
const archive = path.join(folder, 'crawl.warc.gz')
const many = Array.from({ length: 40 }, (_, index) => warcRecord({ url: `https://a.example/${index}`, block: answer(pageOf(`Report ${index} says that nine people died at the dam in Merrin on Monday.`)) }))
fs.writeFileSync(archive, gzipped(many))

const linesOf = <T>(out: string): T[] => out.trimEnd().split('\n').map((line): T => JSON.parse(line))

test('--json gives one report a line, with every field, and nothing else', async () => {
  const { code, out, err } = await speak(['read', samples, '--json'])
  const reports = linesOf<ReadReport>(out)
  assert.equal(code, 0)
  assert.equal(err, '')
  assert.equal(reports.length, 7)
  assert.deepEqual(reports.map(({ id }) => id), [...'ABCDEFG'])
  for (const { text, source, zones, basis, ...rest } of reports) {
    assert.equal(text, fs.readFileSync(path.join(samples, source.file!), 'utf8').replace(/^\ufeff/, ''))
    assert.ok(zones.some(({ role }) => role === 'body'))
    assert.ok(basis)
    assert.deepEqual([rest.modified, rest.captured, rest.canonicalUrl, rest.truncated, rest.entries], [null, null, null, null, []])
  }
})

test('--annotate adds what is found in each report, and every span is in its text', async () => {
  const { out } = await speak(['read', samples, '--annotate'])
  for (const { id, text, sentences, entities, statements, quantities, times } of linesOf<AnnotatedReadReport>(out)) {
    const spans = [...sentences, ...quantities, ...times, ...entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)), ...statements.flatMap(({ content }) => content)]
    assert.ok(sentences.length > 5 && statements.length > 0 && entities.length > 0)
    for (const span of spans) {
      assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
      if ('report' in span) assert.equal(span.report, id)
    }
  }
})

test('pages of a web archive come with address and date of capture, which is not that of publication', async () => {
  const { out } = await speak(['read', archive, '--json'])
  const reports = linesOf<ReadReport>(out)
  assert.deepEqual(reports.map(({ source }) => source.url), many.map((_, index) => `https://a.example/${index}`))
  assert.ok(reports.every(({ captured, published }) => captured === '2026-03-14T08:00:00Z' && published === null))
  assert.match(reports[3]!.text, /Report 3 says/)
})

test('the standard input may be an archive', async () => {
  const records = many.slice(0, 2).map(String).join('')
  const { out } = await speak(['read', '-', '--json'], { stdin: records })
  assert.equal(linesOf(out).length, 2)
})

test('the listing tells what each report is, in as many columns as there are', async () => {
  for (const columns of [40, 80]) {
    const { code, out } = await speak(['read', samples], { terminal: true, columns, env: { NO_COLOR: '1' } })
    assert.equal(code, 0)
    for (const line of out.split('\n')) assert.ok(columnsOf(line) <= columns, line)
    for (const name of ['outlet', 'published', 'length', 'zones']) assert.equal(out.match(new RegExp(`^  ${name} `, 'gm'))?.length, 7)
  }
})

test('names from outside cannot speak to the terminal', async () => {
  const { out } = await speak(['read', '-'], { stdin: JSON.stringify({ text: 'Nine died.', title: 'a\u001b[2Jb\nc', url: 'https://a.example/\u001b]0;x\u0007' }), terminal: true, env: { NO_COLOR: '1' } })
  assert.ok(!/[\u001b\u0007]/.test(out))
})

test('what cannot be read is told on the standard error, and the rest is given', async () => {
  const bad = path.join(folder, 'bad.pdf')
  fs.writeFileSync(bad, '%PDF-1.4\n')
  const { code, out, err } = await speak(['read', bad, path.join(folder, 'none.txt'), archive, '--json'])
  assert.equal(code, 0)
  assert.equal(linesOf(out).length, 40)
  assert.match(err, /\[damaged-file\]/)
  assert.match(err, /\[missing-file\]/)
  assert.equal((await speak(['read', bad])).code, 1)
  assert.equal((await speak(['read'])).code, 2)
})

test('a slow reader of the output is waited for: no more is read than it takes', async () => {
  let written = 0
  let reading = 0
  const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => { written++; setTimeout(done, 1) } })
  const source = Readable.from((function* () {
    for (const record of many) {
      reading++
      assert.ok(reading - written < 12, `${reading} read while ${written} were written`)
      yield record
    }
  })(), { highWaterMark: 1 })
  const quiet = new Writable({ write: (_chunk, _encoding, done) => done() })
  assert.equal(await run(['read', '-', '--json'], { stdin: source, stdout: slow, stderr: quiet, env: {} }), 0)
  assert.equal(written, 40)
})
