import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutClauses, LONGEST } from '../../src/collate/utterance/clause.js'
import { compareWordings, strongest, wordingOf } from '../../src/collate/utterance/label.js'
import { findUtterances } from '../../src/collate/utterance/utterance.js'
import { readStory, spanOf, wordsAt, type ReadStory } from './story.js'

const dam = readStory([
  'Dam fails above Orrin\nThe valve had been shut since Monday. “Nobody warned the people of the lower valley,” Mayor Mira Holt told reporters. The water board declined to comment.',
  'Valley flooded after dam breaks\n“Nobody warned the people of the lower valley,” Mayor Mira Holt said. Bakers in Tarn gave away four hundred loaves.',
  'Orrin mayor blames water board\nMira Holt said that nobody had warned people in the lower valley. Engineers said the bridge at Tarn would open in spring.',
])

function shown(story: ReadStory): string[][] {
  return findUtterances(story).map((utterance) => utterance.members.map(({ span }) => wordsAt(story, span)))
}

test('one remark of one speaker is found in all its wordings, and nothing else is taken in', () => {
  const warned = shown(dam).filter((group) => group.some((words) => words.includes('warned')))
  assert.equal(warned.length, 1)
  assert.equal(warned[0]!.length, 3)
  assert.ok(shown(dam).flat().every((words) => !/loaves|spring/.test(words)))
})

test('the first member is quoted, and the speaker is named', () => {
  const remark = findUtterances(dam).find(({ members }) => wordsAt(dam, members[0]!.span).includes('warned'))!
  assert.match(wordsAt(dam, remark.members[0]!.span), /^Nobody warned/)
  assert.match(remark.speaker ?? '', /Holt/)
  assert.equal(remark.members[0]!.label, 'identical')
})

test('one report alone gives no utterance', () => {
  assert.deepEqual(findUtterances(readStory(['Dam fails\nMira Holt said the valve was shut. Mira Holt said the valve was shut.'])), [])
  assert.deepEqual(findUtterances(readStory([])), [])
})

function label(a: string, b: string): string {
  const story = readStory([`Headline\n${a}`, `Headline\n${b}`])
  const wording = (at: number, text: string) => wordingOf(story.reports[at]!, spanOf(story, 'AB'[at]!, text))
  return compareWordings(wording(0, a), wording(1, b))
}

test('labels tell a cut from a change of words and of sense', () => {
  assert.equal(label('the valve had been shut since Monday', 'the valve had been shut'), 'identical')
  assert.equal(label('the valve was closed by the board', 'the board had the valve closed'), 'wording_differs')
  assert.equal(label('the wall will hold through winter', 'the wall may hold through winter'), 'meaning_differs')
  assert.equal(label('the board was warned', 'the board was not warned'), 'meaning_differs')
  assert.equal(label('the talks took five hours', 'the talks took nearly six hours'), 'meaning_differs')
  assert.equal(label('“a hard winter for the valley”', '“a difficult season for the valley”'), 'translated_differently')
})

test('a word of time, and a bound that bounds no number, leave the sense as it was', () => {
  assert.equal(label('the board was told that the valve was shut', 'the valve was shut when the board was told'), 'wording_differs')
  assert.equal(label('the crew turned round four hours into the trip', 'four hours into the trip the crew turned around'), 'wording_differs')
  assert.equal(label('the board is looking into the cause', 'the cause is under study by the board'), 'wording_differs')
  assert.equal(label('the talks took five hours', 'the talks took nearly five hours in all'), 'meaning_differs')
  assert.equal(label('the board means to shut the valve', 'if it rains the valve is to be closed'), 'meaning_differs')
})

test('the strongest label stands for the group', () => {
  assert.equal(strongest(['identical', 'meaning_differs', 'wording_differs']), 'meaning_differs')
  assert.equal(strongest([]), 'identical')
})

test('clauses are in order, do not overlap and keep to the length asked for', () => {
  const text = fc.array(fc.constantFrom('the mayor said', 'water rose,', 'and', 'but', 'nobody — not even she —', 'knew;', '“it holds”', 'Ünïcode 😀', 'which', 'x'.repeat(30)), { maxLength: 60 })
    .map((parts) => parts.join(' '))
  fc.assert(fc.property(text, (words) => {
    const story = readStory([words])
    const report = story.reports[0]!
    let last = 0
    for (const run of cutClauses(report, { start: 0, end: words.length })) {
      assert.ok(run.first >= last && run.end > run.first)
      last = run.end
      const length = report.tokens[run.end - 1]!.end - report.tokens[run.first]!.start
      assert.ok(length <= LONGEST || run.end - run.first === 1)
    }
  }), { numRuns: 60 })
})

test('a sentence without end is cut in time that grows with its length', () => {
  const long = 'the mayor said that water rose and '.repeat(3000)
  const story = readStory([long])
  const before = process.hrtime.bigint()
  assert.ok(cutClauses(story.reports[0]!, { start: 0, end: long.length }).length > 500)
  assert.ok(Number(process.hrtime.bigint() - before) < 2e9)
})

test('every member is words of its report, and no two members of one report overlap', () => {
  for (const { members } of findUtterances(dam)) {
    assert.ok(new Set(members.map(({ span }) => span.report)).size >= 2)
    for (const a of members) {
      assert.ok(a.span.end - a.span.start <= LONGEST && wordsAt(dam, a.span).trim() === wordsAt(dam, a.span))
      for (const b of members) {
        assert.ok(a === b || a.span.report !== b.span.report || a.span.end <= b.span.start || b.span.end <= a.span.start)
      }
    }
  }
})
