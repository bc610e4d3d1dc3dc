import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Numbering } from '../../src/collate/utterance/sense.js'
import { commonWords, gapsBetween } from '../../src/collate/difference/align.js'
import { draftDifferences, findDifferences, selectDrafts } from '../../src/collate/difference/difference.js'
import { differs, type Collation, type Draft } from '../../src/collate/difference/draft.js'
import { noteOf, titleOf } from '../../src/collate/difference/phrasing.js'
import { findUtterances } from '../../src/collate/utterance/utterance.js'
import { claimOf, readStory, spanOf, vectors, wordnet, wordsAt, type ReadStory } from './story.js'

const ferry = readStory([
  'Ferry sinks off Tarn, four dead\nAt least four people were killed when a ferry sank off Tarn on Monday, police said. Strong winds had delayed the ferry.',
  'Seven die in ferry disaster\nSeven people were killed when a ferry sank off the port of Tarn on Monday, the coast guard said. Heavy winds had delayed the ferry.',
], ['2031-03-03', '2031-03-05'])

function collate(story: ReadStory, claims: Collation['claims'] = []): Collation {
  return { ...story, claims, utterances: findUtterances(story), vectors, wordnet }
}

const claims = [
  claimOf(ferry, 'c1', { A: 'At least four people were killed when a ferry sank', B: 'Seven people were killed when a ferry sank' }),
  claimOf(ferry, 'c2', { A: 'Strong winds had delayed the ferry', B: 'Heavy winds had delayed the ferry' }),
]
const drafts = draftDifferences(collate(ferry, claims))

function found(detector: string): string[][] {
  return drafts.filter((draft) => draft.detector === detector).map((draft) => draft.variants.map(({ value }) => value))
}

test('a toll is set side by side once: what gives the same figures again is no second point', () => {
  assert.equal(found('toll').length, 1, 'one toll')
  assert.deepEqual([...found('number'), ...found('hedge')].filter((values) => /four|seven/i.test(values.join())), [], 'not told again')
})

test('numbers that are no toll are set side by side, whole', () => {
  const bridge = readStory([
    'Bridge closed\nThe old bridge over the Tarn carried 300 lorries a day before the council closed it on Monday.',
    'Tarn bridge shut\nThe old bridge over the Tarn carried 450 lorries a day before the council shut it on Monday.',
  ])
  const values = draftDifferences(collate(bridge)).filter(({ detector }) => detector === 'number').map(({ variants }) => variants.map(({ value }) => value).join(' | '))
  assert.ok(values.includes('300 lorries | 450 lorries'), values.join('; '))
})

test('other words at the same place of one claim are found, and no more than them', () => {
  assert.ok(found('claimed').some((values) => values.join(' | ') === 'Strong | Heavy'))
})

test('headlines and sources are compared', () => {
  assert.equal(found('headline').length, 1)
  assert.ok([...found('speakers'), ...found('quoted:speakers')].some((values) => values.includes('police') && values.includes('the coast guard')))
})

test('what differs in form alone is no difference', () => {
  const values = (...list: string[]) => list.map((value, index) => ({ report: 'AB'[index]!, value, spans: [] }))
  assert.equal(differs(values('the U.S. envoy', 'US envoy')), false)
  assert.equal(differs(values('ten boats', '10 boats')), false)
  assert.equal(differs(values('San José', 'San Jose')), false)
  assert.equal(differs(values('“five hours”', 'nearly five hours')), true)
})

const toll: Draft = {
  detector: 'number', kind: 'numeric', title: 'Number dead', severity: 3, signals: {},
  variants: [
    { report: 'A', value: 'at least four', spans: [spanOf(ferry, 'A', 'At least four people')] },
    { report: 'B', value: 'seven', spans: [spanOf(ferry, 'B', 'Seven people')] },
  ],
}

test('title and note name the values and the reports, and which figure is the latest', () => {
  assert.equal(titleOf(toll), 'Number dead: at least four or seven')
  assert.equal(noteOf(toll, new Map([['A', '2031-03-03'], ['B', '2031-03-05']])), 'at least four (A) · seven (B) · latest: seven (B, 2031-03-05)')
  assert.equal(noteOf(toll, new Map([['A', '2031-03-03'], ['B', null]])), 'at least four (A) · seven (B)')
})

test('one claim gives one difference, and the same words are shown once', () => {
  const rated = [toll, { ...toll, claim: 'c1' }, { ...toll, kind: 'wording' as const }].map((draft, index) => ({ draft, worth: 1 - index / 10 }))
  assert.equal(selectDrafts(rated, 0).length, 1)
  assert.equal(selectDrafts(rated, 2).length, 0)
})

test('every difference quotes its reports, at least two of them, with values that differ', () => {
  const differences = findDifferences(collate(ferry, claims))
  assert.ok(differences.length > 0)
  for (const { members, title, note } of differences) {
    assert.ok(new Set(members.map(({ report }) => report)).size >= 2)
    assert.ok(new Set(members.map(({ value }) => value.toLowerCase())).size >= 2)
    assert.ok(title.includes(': ') && note.includes('('))
    for (const { report, spans } of members) {
      for (const span of spans) assert.ok(span.report === report && wordsAt(ferry, span).trim() !== '')
    }
  }
})

test('the same story gives the same differences; none, one or empty reports give none', () => {
  assert.deepEqual(findDifferences(collate(ferry, claims)), findDifferences(collate(ferry, claims)))
  assert.deepEqual(findDifferences(collate(readStory([]))), [])
  assert.deepEqual(findDifferences(collate(readStory(['Ferry sinks\nFour people died.']))), [])
  assert.deepEqual(findDifferences(collate(readStory(['', '']))), [])
})

test('the same text twice differs in nothing', () => {
  const text = 'Ferry sinks off Tarn\nAt least four people were killed on Monday, police said. “It was dark,” Mira Holt said.'
  assert.deepEqual(findDifferences(collate(readStory([text, text]))), [])
})

test('gaps and common words together make up both wordings', () => {
  const line = fc.array(fc.constantFrom('the', 'ferry', 'sank', 'slowly', 'off', 'Tarn', 'nobody', '7'), { maxLength: 14 }).map((words) => words.join(' '))
  fc.assert(fc.property(line, line, (left, right) => {
    const [a, b] = readStory([left, right]).reports.map(({ tokens }) => tokens) as [ReadStory['reports'][0]['tokens'], ReadStory['reports'][0]['tokens']]
    const numbers = new Numbering()
    const stems = (tokens: typeof a): Int32Array => Int32Array.from(tokens, ({ stem }) => numbers.of(stem))
    const anchors = commonWords(stems(a), stems(b))
    for (const [i, j] of anchors) assert.equal(a[i]!.stem, b[j]!.stem)
    const gaps = gapsBetween(anchors, a.length, b.length)
    const covered = (side: 'a' | 'b') => gaps.reduce((sum, gap) => sum + gap[side].end - gap[side].start, 0) + anchors.length
    assert.equal(covered('a'), a.length)
    assert.equal(covered('b'), b.length)
  }), { numRuns: 80 })
})
