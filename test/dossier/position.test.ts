import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPositions } from '../../src/dossier/position.js'
import type { Position } from '../../src/report/comparison.js'
import { entity, invented, statement, wordsAt } from './invented.js'

function briefly(positions: readonly Position[]): string[] {
  return positions.map(({ party, stance }) => `${party} ${stance}`)
}

test('verbs, nouns and set phrases take a stance for the party that the grammar names', () => {
  const report = invented(
    'A',
    [
      'Norway rejected the new quota.',
      'Iceland’s demand that trawlers leave the bay stands.',
      'The levy drew criticism from Spain and Portugal.',
      'Danish officials are open to a shorter season.',
      'Ireland warned of empty ports.',
      'Madrid offered two patrol boats.',
      'France has not rejected the plan.',
    ].join(' '),
    '2025-12-03',
  )
  const entities = [
    entity('e1', 'Norway', 'place', [report]),
    entity('e2', 'Iceland', 'place', [report]),
    entity('e3', 'Spain', 'place', [report]),
    entity('e4', 'Portugal', 'place', [report]),
    entity('e5', 'Denmark', 'place', [report], ['Danish']),
    entity('e6', 'Ireland', 'place', [report]),
    entity('e7', 'Madrid', 'place', [report]),
    entity('e8', 'France', 'place', [report]),
  ]
  assert.deepEqual(briefly(findPositions({ reports: [report], entities, statements: [] })), [
    'Norway opposes',
    'Iceland demands',
    'Spain opposes',
    'Portugal opposes',
    'Denmark open',
    'Ireland warns',
    'Spain offers',
    'France open',
  ])
})

test('a speaker stands for the state or body that the reports tie the name to', () => {
  const report = invented(
    'A',
    'Norwegian minister Kari Lund opened the meeting. Lund said the quota must be halved.',
    '2025-12-03',
  )
  const entities = [
    entity('e1', 'Norway', 'place', [report], ['Norwegian']),
    entity('e2', 'Kari Lund', 'person', [report], ['Lund']),
  ]
  const statements = [statement('s1', report, { name: 'Kari Lund', entity: 'e2' }, 'said', 'the quota must be halved')]
  const [position] = findPositions({ reports: [report], entities, statements })
  assert.deepEqual([position!.party, position!.stance, position!.asOf], ['Norway', 'demands', '2025-12-03'])
  assert.equal(wordsAt([report], position!.evidence[0]!), 'Lund said the quota must be halved.')
})

test('one stand in two reports is one position, and a stance without a party none', () => {
  const a = invented('A', 'Norway rejected the new cod quota for the bay.', '2025-12-02'),
    b = invented('B', 'Oslo has rejected a new quota for cod in the bay. Many opposed it.', '2025-12-04')
  const entities = [entity('e1', 'Norway', 'place', [a, b]), entity('e2', 'Oslo', 'place', [a, b])]
  const positions = findPositions({ reports: [a, b], entities, statements: [] })
  assert.equal(positions.length, 1)
  assert.deepEqual([positions[0]!.evidence.map((s) => s.report), positions[0]!.asOf], [['A', 'B'], '2025-12-04'])
})

test('the issue is in the words of the report', () => {
  const report = invented('A', 'Norway rejected the new cod quota.', null)
  const [position] = findPositions({
    reports: [report],
    entities: [entity('e1', 'Norway', 'place', [report])],
    statements: [],
  })
  assert.equal(position!.issue, 'new cod quota')
  assert.equal(position!.asOf, null)
})

test('a passive verb gives the stance to the one named after "by", whatever noun of stance is its subject', () => {
  const report = invented(
    'A',
    'Iceland’s demands were rejected by Norway. The offer was welcomed. Norway’s plan was backed by Iceland and Spain.',
    '2025-12-03',
  )
  const entities = ['Norway', 'Iceland', 'Spain'].map((name, i) => entity(`e${i}`, name, 'place', [report]))
  const positions = findPositions({ reports: [report], entities, statements: [] })
  assert.deepEqual(briefly(positions), ['Norway opposes', 'Iceland supports', 'Spain supports'])
  assert.equal(positions[0]!.issue, 'Iceland’s demands')
})

test('an issue is told on the side of the sign where it stands, in words that say enough', () => {
  const report = invented(
    'A',
    'Norway must halt the slow, costly work. Norway rejected the revised, shortened version of the plan. ' +
      'The plan drew criticism from Iceland.',
    null,
  )
  const entities = ['Norway', 'Iceland'].map((name, i) => entity(`e${i}`, name, 'place', [report]))
  assert.deepEqual(
    findPositions({ reports: [report], entities, statements: [] }).map(({ issue }) => issue),
    ['halt the slow, costly work', 'revised, shortened version of the plan', 'plan'],
  )
})

test('a name that is no party’s joins stands whose other words differ', () => {
  const a = invented('A', 'Norway claimed that its trawlers had reached Rockall.', '2025-12-02')
  const b = invented('B', 'Oslo claimed the rocks of Rockall.', '2025-12-02')
  const entities = [entity('e1', 'Norway', 'place', [a, b]), entity('e2', 'Oslo', 'place', [a, b])]
  assert.equal(findPositions({ reports: [a, b], entities, statements: [] }).length, 1)
})
