import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuantities } from '../../src/annotate/quantity/quantity.js'
import { findProposals } from '../../src/dossier/proposal/proposal.js'
import type { AnnotatedReport } from '../../src/report/annotation.js'
import type { Proposal } from '../../src/report/outlook.js'
import { entity, invented, wordsAt } from './invented.js'

function report(id: string, text: string): AnnotatedReport {
  const plain = invented(id, text, '2026-05-12')
  return { ...plain, quantities: findQuantities(text, plain.tokens, plain.sentences) }
}

function facts({ facts: list }: Proposal): string[] {
  return list.map(({ attribute, value, version, by, negated }) =>
    [attribute, negated ? 'not' : '', value, version ?? '', by === null ? '' : `by ${by}`].filter(Boolean).join(' '),
  )
}

const a = report(
  'A',
  'Norway put forward a 30-point fisheries plan in March. Iceland has rejected Norway’s plan. ' +
    'The revised plan, which was amended at Iceland’s request, has not been published.',
)
const b = report(
  'B',
  'Talks in Bergen cut Norway’s original 30-point plan to 21 points. Iceland has not rejected the plan.',
)
const entities = [
  entity('e1', 'Norway', 'place', [a, b]),
  entity('e2', 'Iceland', 'place', [a, b]),
  entity('e3', 'Bergen', 'place', [a, b]),
]

test('a plan is one across reports, with its versions, whose it is and what became of it', () => {
  const [plan, ...rest] = findProposals({ reports: [a, b], entities })
  assert.deepEqual(rest, [], 'one plan')
  assert.equal(plan!.kind, 'plan')
  assert.equal(plan!.mentions.length, 5)
  assert.deepEqual(
    plan!.versions.map(({ order, name }) => `${order} ${name}`),
    ['first Norway’s original 30-point plan', 'later revised plan'],
  )
  const told = facts(plan!)
  for (const fact of [
    'size 30 points first',
    'size 21 points later',
    'from Norway',
    'input Iceland later',
    'status rejected by Iceland',
    'status not rejected by Iceland',
    'status not published later',
  ])
    assert.ok(told.includes(fact), `${fact} in ${told.join('; ')}`)
})

test('what one report tells and another denies is a conflict; two versions are none', () => {
  const [plan] = findProposals({ reports: [a, b], entities })
  assert.deepEqual(
    plan!.conflicts.map(({ attribute, values }) => [attribute, values.map(({ value }) => value)]),
    [['status', ['rejected', 'not rejected']]],
  )
})

test('an offer is told from another’s by who makes it and for what; sums for a share are apart from those in all', () => {
  const one = report(
    'A',
    'Lindqvist raised its bid for Vasa to $12 billion on Monday. Lindqvist’s new offer of $40 a share follows a first ' +
      'offer of $31 a share. Vasa’s $3 billion bid for Orrefors was made last year.',
  )
  const two = report(
    'B',
    'Vasa made a $2 billion bid for Orrefors. Lindqvist has raised its bid for Vasa to about $12 billion.',
  )
  const named = [
    entity('e1', 'Lindqvist', 'org', [one, two]),
    entity('e2', 'Vasa', 'org', [one, two]),
    entity('e3', 'Orrefors', 'org', [one, two]),
  ]
  const [first, second] = findProposals({ reports: [one, two], entities: named })
  const told = facts(first!)
  for (const fact of [
    'sum $12 billion later',
    'sum $40 a share later',
    'sum $31 a share first',
    'to Vasa',
    'from Lindqvist',
  ])
    assert.ok(told.includes(fact), `${fact} in ${told.join('; ')}`)
  assert.deepEqual(first!.conflicts, [])
  assert.deepEqual(
    second!.conflicts.map(({ attribute, values }) => [attribute, values.map(({ value }) => value)]),
    [['sum', ['$3 billion', '$2 billion']]],
  )
})

test('plans to do something, good deals and what may come of a paper are no facts', () => {
  const text =
    'Norway plans to meet Iceland. They have a plan to fish more. It is a great deal of fish. Norway may reject the deal. ' +
    'If Iceland rejected the plan, talks would end. There is no plan.'
  const one = report('A', text)
  const found = findProposals({ reports: [one], entities: [entity('e1', 'Norway', 'place', [one])] })
  assert.deepEqual(found.flatMap(facts), [])
})

test('every span holds words of its report, whatever the text', () => {
  const words = [
    'Norway',
    'plan',
    'the',
    '28',
    '-',
    'point',
    'rejected',
    'was',
    'offer',
    'of',
    '$',
    '70',
    'by',
    ',',
    '“',
    '.',
    'its',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
      const text = list.join(' ')
      const one = report('A', text)
      for (const { mentions, facts: told, versions } of findProposals({
        reports: [one],
        entities: [entity('e1', 'Norway', 'place', [one])],
      }))
        for (const span of [
          ...mentions,
          ...told.flatMap(({ evidence }) => evidence),
          ...versions.flatMap((v) => v.mentions),
        ])
          assert.ok(wordsAt([one], span).trim() !== '' && span.end <= text.length, `a span outside "${text}"`)
    }),
    { numRuns: 150 },
  )
})
