import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { loadResources, relate, relatePairs, type Relation } from '../../src/index.js'
import { profileSentence } from '../../src/collate/relate/sentence.js'
import { speak } from '../cli/console.js'

const resources = loadResources()
const scoreOf = (a: string, b: string): number => relate(a, b, resources).score
const phrases = ({ reasons }: Relation, speaks: 'for' | 'against'): string =>
  reasons.filter((reason) => reason.speaks === speaks).map(({ phrase }) => phrase).join('\n')

const BASE = 'The harbour board voted on Tuesday to close the old pier to ferries.'
const SAME = 'Ferries will no longer use the old pier, which the port’s board decided to close.'
const FAR = 'Three goats were found alive in a snowdrift above the village.'

test('sentences that say the same stand above those that share some words, and these above strangers', () => {
  const near = 'The harbour board voted on Tuesday to raise the pay of its pilots.'
  assert.ok(scoreOf(BASE, SAME) > scoreOf(BASE, FAR), `${scoreOf(BASE, SAME)} ${scoreOf(BASE, FAR)}`)
  assert.ok(scoreOf(BASE, BASE) > scoreOf(BASE, near))
  assert.ok(scoreOf(BASE, near) > scoreOf(BASE, FAR))
  assert.ok(scoreOf(BASE, BASE) > 0.9)
  assert.ok(scoreOf(BASE, FAR) < 0.05)
})

const changes: [what: string, a: string, b: string, reason: RegExp][] = [
  ['an opposite', 'The crew accepted the offer.', 'The crew rejected the offer.', /opposites: “accepted” and “rejected”/],
  ['another number', 'Nine miners were rescued.', 'Eleven miners were rescued.', /other numbers: 9 against 11/],
  ['a negation', 'The plant was inspected in May.', 'The plant was never inspected in May.', /one denies/],
]
for (const [what, a, b, reason] of changes) {
  test(`${what} lowers the score and is told`, () => {
    assert.ok(scoreOf(a, b) < scoreOf(a, a), `${scoreOf(a, b)} ${scoreOf(a, a)}`)
    assert.match(phrases(relate(a, b, resources), 'against'), reason)
  })
}

test('the reasons name the words that are shared and the words that are near in meaning', () => {
  const told = phrases(relate('The envoy flew home almost at once.', 'The envoy went home nearly at once.', resources), 'for')
  assert.match(told, /both have .*“envoy”/)
  assert.match(told, /near in meaning: .*“almost” and “nearly”/)
})

const numbers: [string, number[]][] = [
  ['twenty-five of 1,200 boats', [25, 1200]],
  ['2.4 million and 90m', [2.4e6, 9e7]],
  ['three hundred people', [300]],
  ['nobody', []],
  ['five constructor $5m', [5, 5e6]],
  ['in 2031, in 2031', [2031]],
]
for (const [text, wanted] of numbers) {
  test(`the numbers of “${text}”`, () => assert.deepEqual(profileSentence(text, resources).numbers, wanted))
}

test('whatever the sentences: a score from 0 to 1, the same both ways and each time', () => {
  const piece = fc.oneof(fc.constantFrom('not', 'five', '40', 'Merrin', 'dam', 'won', 'lost', '“', '🌊', '\u202e', '$5m', 'a'), fc.string({ maxLength: 8 }))
  const sentence = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
  fc.assert(fc.property(sentence, sentence, (a, b) => {
    const score = scoreOf(a, b)
    assert.ok(score >= 0 && score <= 1, String(score))
    assert.ok(Math.abs(score - scoreOf(b, a)) < 1e-6, `${score} ${scoreOf(b, a)}`)
    assert.equal(score, scoreOf(a, b))
  }), { numRuns: 100 })
})

test('a sentence of 100 kB is read in good time', () => {
  const started = performance.now()
  for (const long of ['a'.repeat(100_000), 'word '.repeat(20_000), Array.from({ length: 12_000 }, (_, i) => `w${i}`).join(' ')]) scoreOf(long, `${long} end`)
  assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`)
})

test('pairs without a sentence in common are scored as each alone', () => {
  const pairs = [{ a: BASE, b: SAME }, { a: FAR, b: 'Rain fell.' }]
  assert.deepEqual(relatePairs(pairs, resources), pairs.map(({ a, b }) => scoreOf(a, b)))
})

test('what both are compared with counts: sentences that stand alike to the others gain on those that do not', () => {
  const list = [BASE, SAME, 'The board shut the old pier to all ferries.', 'The old pier is closed, the harbour board decided.', FAR, 'Goats dug out of deep snow were unhurt.']
  const pairs = list.flatMap((a, i) => list.slice(i + 1).map((b) => ({ a, b })))
  const scores = relatePairs(pairs, resources)
  const of = (a: string, b: string): number => scores[pairs.findIndex((pair) => pair.a === a && pair.b === b)]!
  assert.ok(scores.every((score) => score >= 0 && score <= 1))
  assert.ok(of(BASE, SAME) >= scoreOf(BASE, SAME) - 0.1, `${of(BASE, SAME)} ${scoreOf(BASE, SAME)}`)
  assert.ok(of(BASE, FAR) < 0.05)
  const reversed = relatePairs([...pairs].reverse(), resources).reverse()
  reversed.forEach((score, index) => assert.ok(Math.abs(score - scores[index]!) < 1e-9, String(index)))
})

// The verb

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-relate-'))
after(() => fs.rmSync(folder, { recursive: true }))

test('relate tells the score and why', async () => {
  const { code, out } = await speak(['relate', BASE, SAME])
  assert.equal(code, 0)
  assert.match(out, /^[01]\.\d{3} {2}they .*\n {2}for +both have /)
})

test('relate --json gives one object', async () => {
  const { out } = await speak(['relate', BASE, SAME, '--json'])
  assert.deepEqual(JSON.parse(out), relate(BASE, SAME, resources))
})

test('relate --pairs scores each line of a file or of the standard input and tells broken ones', async () => {
  const lines = [JSON.stringify({ id: 'p1', a: BASE, b: SAME }), 'no json', '', JSON.stringify({ id: 2, a: BASE, b: FAR }), JSON.stringify({ id: 3, a: BASE })].join('\n')
  const file = path.join(folder, 'pairs.jsonl')
  fs.writeFileSync(file, lines)
  const fromFile = await speak(['relate', '--pairs', file, '--json'])
  const fromStdin = await speak(['relate', '--pairs', '-', '--json'], { stdin: lines })
  assert.equal(fromFile.code, 0)
  assert.equal(fromFile.out, fromStdin.out)
  assert.deepEqual(fromFile.out.trim().split('\n').map((line) => (JSON.parse(line) as { id: unknown }).id), ['p1', 2])
  assert.match(fromStdin.err, /stdin:2/)
  assert.match(fromStdin.err, /stdin:5/)
})

test('relate asked wrongly says so', async () => {
  for (const args of [['relate'], ['relate', 'one'], ['relate', 'a', 'b', 'c'], ['relate', 'a', '--pairs', '-']]) {
    const { code, err } = await speak(args)
    assert.equal(code, 2, args.join(' '))
    assert.match(err, /sentences/)
  }
  const { code, err } = await speak(['relate', '--pairs', path.join(folder, 'absent.jsonl')])
  assert.equal(code, 1)
  assert.match(err, /absent\.jsonl/)
})
