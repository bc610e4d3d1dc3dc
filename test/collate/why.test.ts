import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare } from '../../src/index.js'
import { chanceOf, reasonsOf, type Family } from '../../src/report/why.js'
import { whyWords } from '../../src/report/why-words.js'

const { claims, utterances } = compare([
  {
    file: 'post.txt',
    text: 'The ferry Solvane sank off Tarn on Monday after it struck a reef. “Nobody warned the crew of the reef,” Captain Mira Holt said. Soup was served until two.',
  },
  {
    file: 'herald.txt',
    text: 'The Solvane struck a reef and sank off Tarn on Monday. Mira Holt, its captain, said that nobody had warned the crew of the reef. Insurance lapsed in January.',
  },
])

test('every grouping across reports says why, and what one report tells alone has nothing to say', () => {
  const grouped = claims.filter(({ members }) => new Set(members.map(({ span }) => span.report)).size > 1)
  assert.ok(grouped.length > 0 && utterances.length > 0, 'there are groupings')
  for (const { why, id } of [...grouped, ...utterances]) {
    assert.ok(why, `${id} says why`)
    assert.ok(why.chance > 0 && why.chance < 1, `${id}: ${why.chance}`)
    assert.ok(why.reasons.length <= 5, `${id} names a few`)
    const sizes = why.reasons.map(({ weight }) => Math.abs(weight))
    assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a), `${id}: the strongest first`)
  }
  for (const claim of claims) if (!grouped.includes(claim)) assert.equal(claim.why, undefined, claim.id)
})

test('a surer strength is never a smaller chance, and every chance is one', () => {
  const calibration = fc.record({ constant: fc.double({ min: -3, max: 3, noNaN: true }), slope: fc.double({ min: 0, max: 3, noNaN: true }) })
  const strength = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(calibration, strength, strength, (learned, one, other) => {
      const [low, high] = [chanceOf(Math.min(one, other), learned), chanceOf(Math.max(one, other), learned)]
      assert.ok(0 <= low && low <= high && high <= 1, `${low} ${high}`)
    }),
  )
})

test('a family adds up what its features add; weak ones are left out', () => {
  const families: readonly Family[] = [
    { feature: 'words', leading: 'shared', members: ['shared', 'cosine'] },
    { feature: 'names', leading: 'entities', members: ['entities'] },
    { feature: 'times', leading: 'agree', members: ['agree'] },
  ]
  const reasons = reasonsOf(families, ['shared', 'cosine', 'entities', 'agree'], [3, 0.5, 1, 1], [2, -0.5, -1.75, 0.01])
  assert.deepEqual(reasons, [
    { feature: 'names', value: 1, weight: -1.75 },
    { feature: 'words', value: 3, weight: 1.5 },
  ])
  assert.equal(whyWords({ chance: 0.7, reasons }), '70 of 100 links like these are right: names −1.8, words and sense +1.5')
})

test('every difference says why', () => {
  const { differences } = compare([
    { file: 'a.txt', text: 'At least six people died when the bridge at Tarn fell on Monday, police said.' },
    { file: 'b.txt', text: 'Nine people died when the bridge at Tarn fell on Monday, police said.' },
  ])
  assert.ok(differences.length > 0, 'there is a difference')
  for (const { why, id } of differences) assert.ok(why && why.chance >= 0 && why.chance <= 1 && why.reasons.length > 0, id)
})
