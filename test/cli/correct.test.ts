import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { Comparison } from '../../src/report/comparison.js'
import { speak } from './console.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-correct-'))
after(() => fs.rmSync(folder, { recursive: true }))

let stories = 0
function story(): string {
  const at = path.join(folder, `story-${++stories}`)
  fs.mkdirSync(at)
  fs.writeFileSync(path.join(at, 'one.txt'), 'The talks lasted five hours, the minister said on Monday. “We have no deal,” she said. Rain fell on the town.')
  fs.writeFileSync(path.join(at, 'two.txt'), 'The talks lasted nearly six hours, the minister said on Monday. “There is no deal,” she said. Protesters met the guests.')
  return at
}
const fileOf = (at: string): string => path.join(at, 'corrections.ndjson')
const linesOf = (at: string): string[] => fs.readFileSync(fileOf(at), 'utf8').trimEnd().split('\n')
const documentOf = async (args: readonly string[]): Promise<Comparison> => JSON.parse((await speak(['compare', ...args, '--json', '-'])).out) as Comparison

test('a correction is written with its words, told in them, and applied on every run', async () => {
  const at = story()
  const before = await documentOf([at])
  const { code, out } = await speak(['correct', at, 'reject', 'c1', '--note', 'not the same talks', '--by', 'jk'])
  assert.equal(code, 0)
  assert.match(out, /^reject claim\n {6}one\.txt: .*\n {6}two\.txt: .*\n1 line added/)
  assert.equal(linesOf(at).length, 1)
  const after_ = await documentOf([at])
  assert.equal(after_.claims.length, before.claims.length - 1)
  assert.deepEqual(after_.corrections?.map(({ do: verb, note, by, place }) => [verb, note, by, place]), [['reject', 'not the same talks', 'jk', 'corrections.ndjson:1']])
  assert.deepEqual(await documentOf([at, '--no-corrections']), before)
  assert.deepEqual(await documentOf([path.join(at, 'two.txt'), path.join(at, 'one.txt')]), after_)
})

const commands: readonly (readonly string[])[] = [
  ['merge', 'c1', 'c3'], ['split', 'c1', '--members', 'B'], ['reject', 'claim:c2'], ['confirm', 'c1', 'D1'], ['note', 'W1', '--note', 'agency copy, says the desk'],
  ['relabel', 'D1', '--to', 'severity=3', '--to', 'kind=temporal'], ['relabel', 'A-s1', '--to', 'speaker='], ['merge', 'W1', 'W2'],
]
for (const command of commands) {
  test(`the same command twice writes once: ${command.join(' ')}`, async () => {
    const at = story()
    fs.writeFileSync(fileOf(at), '# what we found\n{"broken\n')
    const { code, err } = await speak(['correct', at, ...command])
    assert.equal(code, 0, err)
    assert.match(err, /bad-correction/)
    const lines = linesOf(at)
    assert.deepEqual(lines.slice(0, 2), ['# what we found', '{"broken'])
    const again = await speak(['correct', at, ...command])
    assert.equal(again.code, 0, again.err)
    assert.match(again.out, /says so already/)
    assert.deepEqual(linesOf(at), lines)
    const document = await documentOf([at])
    assert.ok(document.corrections!.length > 0 && document.corrections!.every(({ state }) => state === 'applied'))
  })
}

test('ids can be those of a document or page that was written before', async () => {
  const at = story()
  const json = path.join(folder, 'before.json')
  await speak(['compare', at, '--json', json])
  const document = JSON.parse(fs.readFileSync(json, 'utf8')) as Comparison
  await speak(['correct', at, 'reject', 'c1'])
  const second = document.claims[1]!
  const { code } = await speak(['correct', at, 'note', second.id, '--note', 'look', '--from', json])
  assert.equal(code, 0)
  const line = JSON.parse(linesOf(at)[1]!) as { target: { exact: string }[] }
  assert.deepEqual(line.target.map(({ exact }) => exact), second.members.map(({ span }) => document.reports.find(({ id }) => id === span.report)!.text.slice(span.start, span.end)))
  assert.equal((await speak(['correct', at, 'note', 'c1', '--note', 'x', '--from', path.join(at, 'one.txt')])).code, 2)
})

test('--print writes nothing, and --corrections names another file', async () => {
  const at = story()
  const { out } = await speak(['correct', at, 'confirm', 'c1', '--print'])
  assert.equal((JSON.parse(out) as { do: string }).do, 'confirm')
  assert.ok(!fs.existsSync(fileOf(at)))
  const other = path.join(folder, 'other.ndjson')
  await speak(['correct', at, 'reject', 'c1', '--corrections', other])
  assert.ok(!fs.existsSync(fileOf(at)))
  assert.equal((await documentOf([at, '--corrections', other])).corrections?.length, 1)
  assert.ok(!('corrections' in (await documentOf([at]))))
  assert.equal((await speak(['compare', at, '--corrections', path.join(folder, 'nowhere.ndjson')])).code, 2)
})

for (const command of [['reject', 'c999'], ['frown', 'c1'], ['merge', 'c1'], ['relabel', 'D1'], ['relabel', 'D1', '--to', 'severity'], ['relabel', 'D1', '--to', 'severity=9'], ['split', 'c1', '--members', 'Z'], ['note', 'c1']]) {
  test(`a command that makes no sense is told and writes nothing: ${command.join(' ')}`, async () => {
    const at = story()
    const { code, err } = await speak(['correct', at, ...command])
    assert.deepEqual([code, fs.existsSync(fileOf(at))], [2, false])
    assert.notEqual(err, '')
  })
}

test('the summary and Markdown list corrections, the editor’s words in quotation marks and harmless', async () => {
  const at = story()
  await speak(['correct', at, 'note', 'c1', '--note', '<b>look</b> **here** \u001b[31m', '--by', 'jk'])
  const { out } = await speak(['compare', at])
  assert.match(out, /Corrections by the editor\n {2}note claim {2}“<b>look<\/b>/)
  assert.ok(!out.includes('\u001b'))
  const { out: markdown } = await speak(['compare', at, '--markdown'])
  assert.match(markdown, /\*\*note claim\*\* “\\<b\\>look\\<\/b\\> \\\*\\\*here\\\*\\\*/)
})
