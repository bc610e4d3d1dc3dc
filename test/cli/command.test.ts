import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { Comparison } from '../../src/report/comparison.js'
import { columnsOf } from '../../src/cli/view/wrap.js'
import { speak } from './console.js'

const root = path.resolve(import.meta.dirname, '../..')
const samples = path.join(root, 'samples')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-cli-'))
after(() => fs.rmSync(folder, { recursive: true }))
const at = (name: string): string => path.join(folder, name)

const story = (name: string, text: string): string => {
  fs.writeFileSync(at(name), text)
  return at(name)
}
const one = story('one.txt', 'The talks lasted five hours, the minister said on Monday. “We have no deal,” she said.')
const two = story('two.txt', 'The talks lasted nearly six hours, the minister said on Monday. “There is no deal,” she said.')

test('--json gives the document on the standard output and nothing else', async () => {
  const { code, out, err } = await speak(['compare', one, two, '--json'])
  const document = JSON.parse(out) as Comparison
  assert.equal(code, 0)
  assert.equal(document.format, 'stereoscope.comparison/1')
  assert.deepEqual(document.reports.map(({ id, source }) => [id, source.file]), [['A', 'one.txt'], ['B', 'two.txt']])
  assert.equal(err, '')
})

test('the standard output of --json is the file of --json FILE', async () => {
  const { out } = await speak(['compare', one, two, '--json'])
  const { out: summary } = await speak(['compare', one, two, '--json', at('doc.json')])
  assert.equal(fs.readFileSync(at('doc.json'), 'utf8'), out)
  assert.match(summary, /^2 reports/)
})

test('reports come from the standard input too', async () => {
  const lines = [one, two].map((file) => JSON.stringify({ file, text: fs.readFileSync(file, 'utf8') })).join('\n')
  const { code, out } = await speak(['compare', '-', '--json', '-'], { stdin: lines })
  assert.equal(code, 0)
  assert.equal((JSON.parse(out) as Comparison).reports.length, 2)
})

test('Markdown quotes each line with its place, and the place holds the words', async () => {
  const { code, out } = await speak(['compare', path.join(samples, 'hallin-dam'), '--markdown'])
  const { out: json } = await speak(['compare', path.join(samples, 'hallin-dam'), '--json'])
  const texts = new Map((JSON.parse(json) as Comparison).reports.map((report) => [report.id, report.text]))
  const lines = out.split('\n').filter((line) => line.startsWith('  - '))
  assert.equal(code, 0)
  assert.ok(lines.length > 20)
  for (const line of lines) {
    const anchors = [...line.matchAll(/`\[([A-Z]+) (\d+)-(\d+)\]`/g)]
    assert.ok(anchors.length > 0, line)
    const [, id = '', start, end] = anchors[0]!
    const words = texts.get(id)!.slice(Number(start), Number(end)).replace(/\s+/g, ' ')
    const bare = (text: string): string => text.replaceAll('&amp;', '&').replace(/\\/g, '')
    assert.ok(bare(line).includes(bare(words)), `${line}\n${words}`)
  }
})

for (const columns of [40, 80, 132]) {
  test(`the summary keeps to ${columns} columns and names its parts in their order`, async () => {
    const { out } = await speak(['compare', path.join(samples, 'hallin-dam')], { terminal: true, columns, env: { NO_COLOR: '1' } })
    for (const line of out.split('\n')) assert.ok(columnsOf(line) <= columns, line)
    const parts = ['reports ·', 'Witnesses', 'reports agree on', 'Where they differ', 'Quotes that vary', 'one report alone', 'leave out', 'Notices']
    const places = parts.map((part) => out.indexOf(part))
    assert.ok(places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)), String(places))
  })
}

const colors: [string, string[], boolean, Record<string, string>, boolean][] = [
  ['a terminal', [], true, {}, true],
  ['a terminal with NO_COLOR', [], true, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', [], true, { NO_COLOR: '' }, true],
  ['a terminal with --no-color', ['--no-color'], true, {}, false],
  ['a dumb terminal', [], true, { TERM: 'dumb' }, false],
  ['a pipe', [], false, {}, false],
]
for (const [where, flags, terminal, env, colored] of colors) {
  test(`${colored ? 'colours' : 'no colours'} on ${where}`, async () => {
    const { out } = await speak(['compare', one, two, ...flags], { terminal, env })
    assert.equal(out.includes('\u001b['), colored)
  })
}

test('progress is shown on a terminal alone, and --quiet shows none', async () => {
  assert.match((await speak(['compare', one, two], { terminal: true })).err, /extract/)
  assert.equal((await speak(['compare', one, two])).err, '')
  const quiet = await speak(['compare', one, two, '--quiet'], { terminal: true })
  assert.deepEqual([quiet.code, quiet.out, quiet.err], [0, '', ''])
})

test('escape sequences and hidden turns of direction in a report do not reach the terminal', async () => {
  const evil = story('evil.txt', 'The talks lasted \u001b[31mfive\u001b]0;x\u0007 hours\u202e, the minister said on Monday.')
  const { out } = await speak(['compare', evil, two])
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/)
})

const impossible: [string, string[], RegExp][] = [
  ['a path that is not there', [at('nowhere.txt')], /no file or folder called .*nowhere[^]*missing-file/],
  ['one report', [one], /one report only[^]*one-report/],
  ['the same report twice', [one, one], /more than once[^]*one-report|one-report[^]*more than once/],
  ['nothing on the standard input', ['-'], /no-reports/],
]
for (const [what, args, message] of impossible) {
  test(`ends with 1 and says why: ${what}`, async () => {
    const { code, out, err } = await speak(['compare', ...args])
    assert.equal(code, 1)
    assert.equal(out, '')
    assert.match(err.replace(/\s+/g, ' '), message)
  })
}

test('a document comes even where there is nothing to compare', async () => {
  const { code, out } = await speak(['compare', one, '--json'])
  assert.equal(code, 1)
  assert.deepEqual((JSON.parse(out) as Comparison).notices.map((notice) => notice.code).slice(0, 1), ['one-report'])
})

const misused: [string, string[], RegExp][] = [
  ['no files', ['compare'], /missing required argument/],
  ['an unknown option', ['compare', one, '--jsno'], /unknown option '--jsno'/],
  ['an unknown verb', ['compere', one], /unknown command 'compere'/],
  ['no verb', [], /Usage: stereoscope/],
  ['a width that is none', ['compare', one, two, '--width', 'wide'], /number from 40 to 200/],
  ['two documents on one output', ['compare', one, two, '--json', '--markdown'], /cannot both go to the standard output/],
  ['--json that would take a report', ['compare', '--json', one, two], /does not end in \.json.*\[usage\]/s],
]
for (const [what, args, message] of misused) {
  test(`ends with 2 and says why: ${what}`, async () => {
    const { code, out, err } = await speak(args)
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, message)
    assert.doesNotMatch(err, /\n\s+at /)
  })
}

test('a report is never written over by an option that took it for its file', async () => {
  const report = story('report.md', '# Talks fail\n\nThe talks lasted five hours.')
  const { code } = await speak(['compare', '--markdown', report, two])
  assert.equal(code, 2)
  assert.match(fs.readFileSync(report, 'utf8'), /^# Talks fail/)
  for (let time = 0; time < 2; time++) assert.equal((await speak(['compare', one, two, '--markdown', at('result.md')])).code, 0)
})

test('a page is written over by a later page alone', async () => {
  const report = story('report.html', '<title>Talks fail</title><p>The talks lasted five hours.</p>')
  const { code, err } = await speak(['compare', '--html', report, one, two])
  assert.equal(code, 2)
  assert.match(err, /something else than an earlier result/)
  assert.match(fs.readFileSync(report, 'utf8'), /Talks fail/)
  for (let time = 0; time < 2; time++) assert.equal((await speak(['compare', one, two, '--html', at('result.html')])).code, 0)
  assert.equal((await speak(['compare', one, two, '--html', '-'])).code, 2)
})

test('an output that cannot be written is told without a stack trace', async () => {
  const { code, err } = await speak(['compare', one, two, '--html', path.join(folder, 'gone', 'page.html')])
  assert.equal(code, 1)
  assert.match(err, /its folder is not there\. \[file-system\]/)
  assert.doesNotMatch(err, /\n\s+at /)
})

test('help names every verb and option, with examples', async () => {
  const { code, out } = await speak(['--help'])
  assert.equal(code, 0)
  for (const word of ['compare', 'demo', 'Examples:', 'Exit codes:', '--version']) assert.ok(out.includes(word), word)
  const { out: verb } = await speak(['compare', '--help'])
  for (const word of ['--json', '--html', '--markdown', '--width', '--no-color', '--quiet', 'NDJSON']) assert.ok(verb.includes(word), word)
})

test('the demo prints a summary and writes a page', async () => {
  const { code, out } = await speak(['demo', '--html', at('demo.html')])
  assert.equal(code, 0)
  assert.match(out, /^7 reports/)
  assert.ok(out.includes(at('demo.html')))
  assert.match(fs.readFileSync(at('demo.html'), 'utf8'), /^\s*<!doctype html>/i)
})

const command = ['--import', 'tsx', path.join(root, 'src/cli/main.ts')]

test('as a process: the version, and its exit code', async () => {
  const { stdout } = await new Promise<{ stdout: string }>((resolve, reject) =>
    execFile(process.execPath, [...command, '--version'], { cwd: root }, (error, out) => (error ? reject(error) : resolve({ stdout: out }))))
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  assert.equal(stdout, `${version}\n`)
})

test('as a process: a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, [...command, 'compare', path.join(samples, 'hallin-dam'), '--json'], { cwd: root })
  let err = ''
  child.stderr.on('data', (chunk) => (err += chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  assert.equal(err, '')
  assert.equal(code, 0)
})
