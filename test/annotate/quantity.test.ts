import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuantities } from '../../src/annotate/quantity/quantity.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { Quantity } from '../../src/report/annotation.js'
import { compareQuantities } from '../../src/report/compare.js'

const tagger = createTagger()

function quantitiesOf(text: string): Quantity[] {
  const tokens = tokenize(text, tagger)
  return findQuantities(text, tokens, findSentences(text, [{ role: 'body', start: 0, end: text.length }], tokens))
}

function only(text: string): Quantity & { words: string } {
  const found = quantitiesOf(text)
  assert.equal(found.length, 1, `${text}: ${JSON.stringify(found)}`)
  return { ...found[0]!, words: text.slice(found[0]!.start, found[0]!.end) }
}

test('a span holds hedge, number and unit, and the hedge its bounds', () => {
  const nearly = only('The hearing went on for nearly five hours.')
  assert.deepEqual(
    [nearly.words, nearly.value, nearly.unit, nearly.kind, nearly.hedge],
    ['nearly five hours', 5, 'hour', 'duration', 'nearly'],
  )
  assert.equal(nearly.high, 5)
  assert.ok(nearly.low !== null && nearly.low > 4 && nearly.low < 5)
  const least = only('At least 40 homes burned.')
  assert.deepEqual([least.low, least.high, least.hedge, least.unit], [40, null, 'at_least', 'home'])
  const most = only('The bridge may cost up to $3 billion.')
  assert.deepEqual([most.words, most.low, most.high, most.unit], ['up to $3 billion', null, 3e9, 'usd'])
  assert.deepEqual(only('Repairs took a five-hour stop.').words, 'five-hour')
  assert.deepEqual(only('They waited 90 minutes or so.').hedge, 'about')
})

test('numbers in words, digits and both', () => {
  const values: readonly (readonly [string, number])[] = [
    ['It cost 1,250 euros.', 1250],
    ['Some 1.5 million people voted.', 1.5e6],
    ['One hundred and twenty-one sheep ran.', 121],
    ['They sold two and a half tonnes.', 2.5],
    ['It holds half a million litres.', 5e5],
    ['A quarter of a million fans came.', 2.5e5],
    ['The firm paid £86bn.', 86e9],
    ['About 4.2m voters stayed away.', 4.2e6],
    ['It was an 11-and-a-half hour trip.', 11.5],
    ['Three dozen eggs broke.', 36],
    ['Only one-fifth of the port works.', 0.2],
    ['Two-thirds of members agreed.', 2 / 3],
  ]
  for (const [text, value] of values)
    assert.ok(Math.abs(only(text).value - value) < 1e-9, `${text}: ${only(text).value}`)
})

test('kinds and units', () => {
  const kinds: readonly (readonly [string, Quantity['kind'], string | null])[] = [
    ['Prices rose 4.3 percent.', 'percent', 'percent'],
    ['Prices rose 4.3 per cent.', 'percent', 'percent'],
    ['The index fell 28 points.', 'points', 'point'],
    ['The 28-point plan was shown.', 'points', 'point'],
    ['A 41-year-old farmer spoke.', 'age', 'year'],
    ['The boat sank in 13 metres of water.', 'measure', 'metre'],
    ['It sold for 82 US dollars.', 'money', 'usd'],
    ['It sold for 82 Australian dollars.', 'money', 'aud'],
    ['The sixth visit failed.', 'ordinal', 'visit'],
    ['Fourteen frightened passengers left.', 'count', 'passenger'],
  ]
  for (const [text, kind, unit] of kinds) assert.deepEqual([only(text).kind, only(text).unit], [kind, unit], text)
})

test('years, dates, clock times, names, scores and telephone numbers are no quantities', () => {
  for (const text of [
    'The mill opened in 1984.',
    'It closed on 4 March 2019 at 12:10 p.m.',
    'A Boeing 737 landed.',
    'Flight 175 turned back.',
    'The 5G network failed.',
    'The home side won 3-0.',
    'Call 0207 555 4368 now.',
    'The COVID-19 ward shut.',
    'No one knew.',
    'One of the mayors left.',
    'It ran from 2010 to 2014.',
  ])
    assert.deepEqual(quantitiesOf(text), [], text)
})

test('dozens and hundreds are vague, with wide bounds', () => {
  const dozens = only('Dozens of tents were blown down.')
  assert.deepEqual([dozens.hedge, dozens.low, dozens.high], ['vague', 24, 120])
  const tens = only('Tens of thousands of bees escaped.')
  assert.deepEqual([tens.low, tens.high], [20000, 100000])
})

test('a number is bound to what became of the people by its clause', () => {
  const roles = (text: string): (string | null)[] => quantitiesOf(text).map((q) => q.role)
  assert.deepEqual(roles('The blast killed at least six people and wounded 128.'), ['dead', 'injured'])
  assert.deepEqual(roles('Six people were killed and more than 100 others injured, the mayor said.'), [
    'dead',
    'injured',
  ])
  assert.deepEqual(roles('The storm left three dead and 20 missing.'), ['dead', 'missing'])
  assert.deepEqual(roles('The death toll from the landslide rose to 14.'), ['dead'])
  assert.deepEqual(roles('Two gunmen killed nine shoppers.'), [null, 'dead'])
  assert.deepEqual(roles('Police arrested five men.'), ['arrested'])
  assert.deepEqual(roles('The crash took the lives of 12 hikers.'), ['dead'])
  assert.deepEqual(roles('All 30 miners were rescued.'), ['rescued'])
  assert.deepEqual(roles('About 2,000 villagers have been displaced.'), ['displaced'])
  assert.deepEqual(roles('The council has nine members.'), [null])
})

test('comparing: the hedge makes it less exact, another value makes it differ, another unit or role is another thing', () => {
  const compare = (a: string, b: string) => compareQuantities(only(a), only(b))
  assert.equal(compare('It lasted five hours.', 'It lasted 5 hours.'), 'same')
  assert.equal(compare('It lasted five hours.', 'It lasted 300 minutes.'), 'same')
  assert.equal(compare('It lasted five hours.', 'It lasted nearly five hours.'), 'granularity')
  assert.equal(compare('It lasted five hours.', 'It lasted six hours.'), 'differs')
  assert.equal(compare('It lasted five hours.', 'It weighed five tonnes.'), 'unrelated')
  assert.equal(compare('At least two people were killed.', 'Six people were killed.'), 'differs')
  assert.equal(compare('More than 100 people were hurt.', '120 people were hurt.'), 'granularity')
  assert.equal(compare('Six people were killed.', 'Six people were injured.'), 'unrelated')
  assert.equal(compare('Dozens were injured.', '80 people were injured.'), 'granularity')
  assert.equal(compare('One-fifth of homes burned.', '20 percent of homes burned.'), 'same')
})

test('law: on any text the spans are sorted, apart and within it', () => {
  const word = fc.constantFrom(
    'five',
    'hundred',
    'nearly',
    '12',
    ',',
    '.',
    '"',
    'million',
    '$',
    'killed',
    'people',
    '-',
    'one',
    '£3bn',
    'and',
    'a',
    'half',
    '\n',
    '😀',
    'years',
    'old',
    '3.5',
    '%',
    '’s',
    '1/2',
    'of',
    '737',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 40 }).map((list) => list.join(' ')),
        fc.string({ unit: 'binary', maxLength: 80 }),
      ),
      (text) => {
        let last = 0
        for (const q of quantitiesOf(text)) {
          assert.ok(q.start >= last && q.end > q.start && q.end <= text.length)
          assert.equal(text.slice(q.start, q.end).trim(), text.slice(q.start, q.end))
          assert.ok(q.low === null || q.high === null || q.low <= q.high)
          assert.ok(Number.isFinite(q.value))
          last = q.end
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('law: comparing is symmetric, and a quantity is the same as itself', () => {
  const all = [
    'five hours',
    'nearly five hours',
    'at least 6 people killed',
    'two people killed',
    '20 percent',
    'a fifth of homes',
    '$3 billion',
    'dozens of cars',
    'up to 40 cars',
    '3-4 cars',
  ].flatMap((text) => quantitiesOf(`It was ${text}.`))
  assert.ok(all.length >= 9)
  for (const a of all) {
    assert.equal(compareQuantities(a, a), 'same')
    for (const b of all) assert.equal(compareQuantities(a, b), compareQuantities(b, a))
  }
})

test('a long run of numbers stays quick', () => {
  const text = 'five hundred '.repeat(4000)
  const start = process.cpuUsage().user
  findQuantities(text, [], [{ start: 0, end: text.length, role: 'body', paragraph: 0, firstToken: 0, endToken: 0 }])
  assert.ok(process.cpuUsage(undefined).user - start < 3e6)
})
