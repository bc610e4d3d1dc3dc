import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findBrief } from '../../src/dossier/brief.js'
import { findOmissions } from '../../src/dossier/omission.js'
import type { Claim } from '../../src/report/comparison.js'
import { claim, invented, spanOf, wordsAt } from './invented.js'

const a = invented(
  'A',
  [
    'A ferry with 60 people aboard struck a pier in the old harbour on Tuesday.',
    'Divers brought four children out of the cabin.',
    'He could not say more about it.',
    'The harbour dates from the time of the salt trade.',
    'The owner of the ferry promised to pay for the pier.',
  ].join(' '),
  '2025-12-03',
)
const b = invented(
  'B',
  [
    'The ferry hit the pier because a rudder broke, the harbour master said.',
    'A ferry struck a pier in the old harbour on Tuesday.',
    'An inquiry will open in the spring.',
  ].join(' '),
  '2025-12-03',
)
const c = invented('C', 'Sailors on the quay threw ropes to people from the ferry on Tuesday.', '2025-12-03')
const reports = [a, b, c]
const claims: Claim[] = [
  claim('c1', 1, [spanOf(a, 'struck a pier in the old harbour'), spanOf(b, 'struck a pier in the old harbour')], 2),
  claim('c2', 0.8, [spanOf(a, 'brought four children out')]),
  claim('c3', 0.7, [spanOf(b, 'because a rudder broke')]),
  claim('c4', 0.5, [spanOf(b, 'An inquiry will open')]),
  claim('c5', 0.4, [spanOf(c, 'Sailors on the quay threw ropes')]),
  claim('c6', 0.3, [spanOf(a, 'He could not say more')]),
]

test('a brief leads with the most central claim, says nothing twice and hears several reports', () => {
  const brief = findBrief({ reports, claims, statements: [] })
  assert.ok(brief.length >= 3 && brief.length <= 6)
  const words = brief.map(({ span }) => wordsAt(reports, span))
  assert.equal(words.filter((w) => w.includes('struck a pier')).length, 1)
  assert.ok(new Set(brief.map(({ span }) => span.report)).size >= 2)
  assert.ok(!words.slice(0, 3).some((w) => w.startsWith('He ')))
})

test('without claims there is no brief', () => {
  assert.deepEqual(findBrief({ reports, claims: [], statements: [] }), [])
})

test('law: each line is a whole sentence of a report and covers the claims it names', () => {
  fc.assert(
    fc.property(fc.subarray(claims), (some) => {
      for (const { span, claims: covered } of findBrief({ reports, claims: some, statements: [] })) {
        const report = reports.find(({ report: { id } }) => id === span.report)!
        assert.ok(report.sentences.some((s) => s.start === span.start && s.end === span.end))
        for (const id of covered) {
          assert.ok(
            some
              .find((one) => one.id === id)!
              .members.some((m) => m.span.report === span.report && m.span.start < span.end && span.start < m.span.end),
          )
        }
      }
    }),
  )
})

test('omissions count only what at least two others tell, the most central first', () => {
  const shared: Claim[] = [
    claim('c1', 0.2, [spanOf(a, 'ferry'), spanOf(b, 'ferry')]),
    claim('c2', 0.9, [spanOf(a, 'pier'), spanOf(b, 'pier')]),
    claim('c3', 0.5, [spanOf(a, 'harbour'), spanOf(b, 'harbour'), spanOf(c, 'ferry')]),
    claim('c4', 1, [spanOf(a, 'children')]),
  ]
  assert.deepEqual(findOmissions({ reports, claims: shared }), [
    { report: 'A', claims: [], of: 1 },
    { report: 'B', claims: [], of: 1 },
    { report: 'C', claims: ['c2', 'c1'], of: 3 },
  ])
})

test('claims that overlap are one point: told once in the brief, left out once', () => {
  const c = invented('C', 'Nobody knows more. The pier is old.', '2025-12-03')
  const first = claim(
    'c1',
    0.9,
    [spanOf(a, 'A ferry with 60 people aboard struck a pier'), spanOf(b, 'A ferry struck a pier')],
    2,
  )
  const again = claim(
    'c2',
    0.8,
    [spanOf(a, 'with 60 people aboard struck a pier'), spanOf(b, 'ferry struck a pier')],
    2,
  )
  const other = claim('c3', 0.7, [spanOf(a, 'promised to pay for the pier'), spanOf(b, 'An inquiry will open')], 2)
  const [, , omission] = findOmissions({ reports: [a, b, c], claims: [first, again, other] })
  assert.deepEqual([omission!.claims, omission!.of], [['c1', 'c3'], 2])
})
