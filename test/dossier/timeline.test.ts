import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findTimeline } from '../../src/dossier/timeline.js'
import type { AnnotatedReport } from '../../src/report/annotation.js'
import type { TimelineEvent } from '../../src/report/comparison.js'
import { claim, invented, spanOf, wordsAt } from './invented.js'

const timeline = (...reports: AnnotatedReport[]): TimelineEvent[] =>
  findTimeline({ reports, claims: [], statements: [] })

function eventWith(events: readonly TimelineEvent[], words: string): TimelineEvent {
  const found = events.find(({ event }) => event.includes(words))
  assert.ok(found, `no event with "${words}" among ${JSON.stringify(events.map((e) => e.event))}`)
  return found
}

test('happenings stand in order of time, each with its clause, status and date', () => {
  const report = invented(
    'A',
    'The dam broke on Tuesday. Engineers had warned of it in 2019. Repairs will begin on Friday. The minister could visit the valley next week.',
    '2025-12-03',
  )
  const events = timeline(report)
  assert.deepEqual(
    events.map((e) => [e.start, e.status]),
    [
      ['2019', 'past'],
      ['2025-12-02', 'past'],
      ['2025-12-05', 'planned'],
      ['2025-12-08', 'possible'],
    ],
  )
  assert.deepEqual(
    events.map((e) => e.id),
    ['t1', 't2', 't3', 't4'],
  )
  assert.equal(eventWith(events, 'Repairs').event, 'Repairs will begin on Friday.')
})

test('only the clause that the time stands in tells the event', () => {
  const report = invented(
    'A',
    'Rescuers reached the hut on Monday, while a storm that nobody expected closed the pass.',
    '2025-12-03',
  )
  assert.equal(eventWith(timeline(report), 'Rescuers').event, 'Rescuers reached the hut on Monday')
})

test('what is to come or goes on without a date begins no earlier than its report; without a report date it is left out', () => {
  const text =
    'The two sides will continue their talks in the capital. Divers are searching the lake for the wreck. The harbour is old.'
  const events = timeline(invented('A', text, '2025-12-03'))
  assert.deepEqual(
    events.map((e) => [e.start, e.end, e.precision, e.status]),
    [
      ['2025-12-03', null, 'open', 'planned'],
      ['2025-12-03', null, 'open', 'ongoing'],
    ],
  )
  assert.deepEqual(timeline(invented('A', text, null)), [])
})

test('reports that tell one happening share an event; other days do not', () => {
  const a = invented('A', 'The ferry struck the pier in the old harbour on Tuesday.', '2025-12-03')
  const b = invented('B', 'On Tuesday a ferry struck a pier in the harbour.', '2025-12-04')
  const c = invented('C', 'The ferry struck the pier in the harbour on Monday.', '2025-12-03')
  const events = timeline(a, b, c)
  assert.deepEqual(
    events.map((e) => [e.start, e.spans.map((s) => s.report)]),
    [
      ['2025-12-01', ['C']],
      ['2025-12-02', ['A', 'B']],
    ],
  )
})

test('a claim joins tellings whose words differ', () => {
  const a = invented('A', 'Flames gutted the library on Tuesday.', '2025-12-03'),
    b = invented('B', 'On Tuesday the reading rooms burned down.', '2025-12-03')
  assert.equal(timeline(a, b).length, 2)
  const claims = [claim('c1', 1, [spanOf(a, 'Flames gutted the library'), spanOf(b, 'the reading rooms burned down')])]
  assert.equal(findTimeline({ reports: [a, b], claims, statements: [] }).length, 1)
})

test('an answer after "but" is not before what it answers', () => {
  const events = timeline(
    invented('A', 'The army claimed the hill on Monday, but villagers denied the report.', '2025-12-03'),
  )
  assert.deepEqual([eventWith(events, 'denied').start, eventWith(events, 'denied').end], ['2025-12-01', null])
})

test('law: events are verbatim, their spans inside their reports, ids distinct, and the order of reports changes no event', () => {
  const sentence = fc.constantFrom(
    'The dam broke on Tuesday.',
    'Repairs will begin on Friday.',
    'It may rain.',
    'The mill closed in 1984, officials said.',
    'Divers are searching the lake for a boat.',
    'On Monday, but late, it fell.',
    '“We will sell the mill next month,” she said.',
    'Since 2005 the firm has grown.',
  )
  const text = fc.array(sentence, { maxLength: 6 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(text, text, (x, y) => {
      const reports = [invented('A', x, '2025-12-03'), invented('B', y, '2025-12-04')]
      const events = timeline(...reports)
      assert.equal(new Set(events.map((e) => e.id)).size, events.length)
      for (const { event, spans, start, end } of events) {
        assert.ok(spans.some((span) => wordsAt(reports, span) === event))
        assert.ok(start !== null || end !== null)
      }
      assert.deepEqual(timeline(...reports), events)
    }),
    { numRuns: 60 },
  )
})
