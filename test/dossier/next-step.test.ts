import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNextSteps } from '../../src/dossier/next-step.js'
import type { AnnotatedReport, Entity, Statement } from '../../src/report/annotation.js'
import type { NextStep } from '../../src/report/outlook.js'
import { entity, invented, statement } from './invented.js'

function steps(
  reports: readonly AnnotatedReport[],
  entities: readonly Entity[] = [],
  statements: readonly Statement[] = [],
): NextStep[] {
  return findNextSteps({ reports, entities, statements, claims: [] })
}

function briefly(list: readonly NextStep[]): string[] {
  return list.map(({ modality, from, step }) => `${modality} ${from ?? 'no date'}: ${step}`)
}

test('what is planned, expected, demanded and possible, with its time where the words tell it', () => {
  // A Tuesday.
  const report = invented(
    'A',
    'The council will vote on Friday. Inspectors are expected in Lund on 20 May. Sweden called for a hearing. ' +
      'The owner may sue the yard. Ministers are flying to Oslo tomorrow.',
    '2026-05-12',
  )
  assert.deepEqual(briefly(steps([report])), [
    'planned 2026-05-13: Ministers are flying to Oslo tomorrow.',
    'planned 2026-05-15: The council will vote on Friday.',
    'expected 2026-05-20: Inspectors are expected in Lund on 20 May.',
    'demanded no date: Sweden called for a hearing.',
    'possible no date: The owner may sue the yard.',
  ])
})

test('opinions on the future, denials, fears, questions and what anybody may do are no steps', () => {
  const report = invented(
    'A',
    'We will not tire. History will judge them. The talks will not resume. They fear it might close the port. ' +
      'Will they meet? You could visit the yard. The bay will be beautiful.',
    '2026-05-12',
  )
  assert.deepEqual(briefly(steps([report])), [])
})

test('a condition makes a step conditional and is shown with it', () => {
  const report = invented('A', 'The union will strike again if talks fail.', '2026-05-12')
  assert.deepEqual(briefly(steps([report])), ['conditional no date: The union will strike again if talks fail.'])
})

test('one step in two reports; a report that is silent is named, one that is cut off is not', () => {
  const a = invented('A', 'Sweden will hold a summit on the cod quota on Friday.', '2026-05-12')
  const b = invented('B', 'A summit on the cod quota will be held in Sweden on 15 May.', '2026-05-12')
  const c = invented('C', 'The cod is back.', '2026-05-12')
  const d = invented('D', 'The cod is', '2026-05-12')
  const cut = { ...d, report: { ...d.report, truncated: { reason: 'it ends in mid-sentence' } } } as AnnotatedReport
  const [step, ...rest] = steps([a, b, c, cut], [entity('e1', 'Sweden', 'place', [a, b])])
  assert.deepEqual(rest, [], 'one step')
  assert.deepEqual([step!.members.map(({ span }) => span.report), step!.silent], [['A', 'B'], ['C']])
  assert.equal(step!.who, 'Sweden')
})

test('what is over at the newest report’s date is marked and stands last; without a date nothing is known', () => {
  const early = invented('A', 'Ministers will meet on Thursday.', '2026-05-12')
  const late = invented('B', 'Inspectors will arrive on Monday.', '2026-05-16')
  const both = steps([early, late])
  assert.deepEqual(
    both.map(({ from, passed }) => [from, passed]),
    [
      ['2026-05-18', false],
      ['2026-05-14', true],
    ],
  )
  const undated = invented('A', 'Ministers will meet soon.', null)
  assert.deepEqual(
    steps([undated]).map(({ from, passed }) => [from, passed]),
    [[null, null]],
  )
})

test('whose words tell it is said; the time of the saying is not that of the step', () => {
  const report = invented('A', 'Lund said on Tuesday it would publish the inquiry.', '2026-05-12')
  const entities = [entity('e1', 'Lund', 'org', [report])]
  const said = [statement('s1', report, { name: 'Lund', entity: 'e1' }, 'said', 'it would publish the inquiry')]
  const [step] = steps([report], entities, said)
  assert.deepEqual(
    [step!.members[0]!.speaker, step!.members[0]!.time, step!.from, step!.who],
    ['Lund', null, null, 'Lund'],
  )
})
