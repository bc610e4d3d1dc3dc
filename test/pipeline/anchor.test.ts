import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchorComparison, cutsCharacter } from '../../src/pipeline/anchor.js'
import type { ComparedReport, Comparison } from '../../src/report/comparison.js'
import type { Span } from '../../src/text/span.js'

const texts = { A: 'The dam 🌊 broke.', B: 'Nine people died.' } as const

function report(id: 'A' | 'B'): ComparedReport {
  return {
    id, source: { file: `${id}.txt` }, text: texts[id], digest: '', language: 'en', title: null, outlet: null,
    bylines: [], agency: null, published: null, basis: {}, zones: [{ role: 'body', start: 0, end: texts[id].length }],
  }
}

const empty: Comparison = {
  format: 'stereoscope.comparison/1', generator: { name: 'stereoscope', version: '0' }, reports: [report('A'), report('B')],
  stories: [], witnesses: [], entities: [], statements: [], utterances: [], claims: [], differences: [], timeline: [],
  positions: [], proposals: [], nextSteps: [], omissions: [], brief: [], notices: [],
}
const at = (report: string, start: number, end: number): Span => ({ report, start, end })
const good = at('A', 0, 7)
const other = at('B', 0, 4)
const bad: [name: string, span: Span][] = [
  ['a report that is not there', at('C', 0, 1)],
  ['past the end', at('B', 5, 18)],
  ['before the start', at('A', -1, 3)],
  ['empty', at('A', 3, 3)],
  ['turned round', at('A', 5, 2)],
  ['a fraction', at('A', 0.5, 3)],
  ['no number', at('A', Number.NaN, 3)],
  ['into the middle of an emoji', at('A', 4, 9)],
  ['out of the middle of an emoji', at('A', 9, 12)],
]

test('a document whose spans hold is left as it is', () => {
  const draft: Comparison = {
    ...empty,
    claims: [{ id: 'c1', members: [{ span: good, stance: 'states' }], silent: ['B'], witnesses: 1, centrality: 1, strength: 1 }],
    brief: [{ span: at('A', 8, 10), claims: ['c1'] }],
  }
  assert.deepEqual(anchorComparison(draft), draft)
})

for (const [name, span] of bad) {
  test(`what rests on a span that does not hold is dropped, and told: ${name}`, () => {
    const { claims, brief, utterances, timeline, notices } = anchorComparison({
      ...empty,
      claims: [
        { id: 'c1', members: [{ span: good, stance: 'states' }, { span, stance: 'states' }], silent: [], witnesses: 1, centrality: 1, strength: 1 },
        { id: 'c2', members: [{ span, stance: 'states' }], silent: [], witnesses: 1, centrality: 1, strength: 1 },
      ],
      utterances: [{ id: 'u1', speaker: null, label: 'identical', members: [{ span: good, label: 'identical' }, { span, label: 'identical' }] }],
      timeline: [{ id: 't1', start: null, end: null, precision: 'day', status: 'past', spans: [good, span], event: 'broke' }],
      brief: [{ span, claims: [] }, { span: good, claims: [] }],
    })
    assert.deepEqual(claims.map(({ id, members }) => [id, members.length]), [['c1', 1]])
    assert.equal(utterances.length, 0)
    assert.deepEqual(timeline[0]?.spans, [good])
    assert.deepEqual(brief.map((sentence) => sentence.span), [good])
    assert.deepEqual(notices.map(({ code }) => code), Array(4).fill('not-anchored'))
    assert.match(notices.map(({ message }) => message).join(' '), /2 claims .* 1 event .* 1 utterance /s)
  })
}

test('a statement quotes its own report alone', () => {
  const statement = {
    id: 's1', report: 'A', kind: 'direct' as const, cue: other, cueClass: 'neutral' as const, confidence: 1,
    speaker: { name: 'Brekken', span: other }, content: [good, other], quoted: [good],
  }
  const [mended] = anchorComparison({ ...empty, statements: [statement] }).statements
  assert.deepEqual(mended, { ...statement, cue: null, speaker: { name: 'Brekken' }, content: [good] })
})

test('a difference keeps two anchored sides or goes, and refers to nothing that went', () => {
  const side = (report: string, spans: Span[]) => ({ report, value: report, spans })
  const shape = { kind: 'numeric' as const, severity: 2 as const, title: '', note: '' }
  const { differences } = anchorComparison({
    ...empty,
    claims: [{ id: 'c1', members: [{ span: at('B', 0, 99), stance: 'states' }], silent: [], witnesses: 1, centrality: 1, strength: 1 }],
    differences: [
      { id: 'd1', ...shape, members: [side('A', [good]), side('B', [other])], claim: 'c1', utterance: 'u9' },
      { id: 'd2', ...shape, members: [side('A', [good]), side('B', [good])] },
    ],
  })
  assert.deepEqual(differences.map((difference) => difference.id), ['d1'])
  assert.ok(!('claim' in differences[0]!) && !('utterance' in differences[0]!))
})

test('nothing refers to a statement or claim that went', () => {
  const lost = at('B', 0, 99)
  const { claims, omissions, brief } = anchorComparison({
    ...empty,
    statements: [{ id: 's1', report: 'B', kind: 'direct', cue: null, cueClass: 'neutral', confidence: 1, speaker: null, content: [lost], quoted: [] }],
    claims: [
      { id: 'c1', members: [{ span: good, stance: 'attributes', statement: 's1' }], silent: [], witnesses: 1, centrality: 1, strength: 1 },
      { id: 'c2', members: [{ span: lost, stance: 'states' }], silent: [], witnesses: 1, centrality: 1, strength: 1 },
    ],
    omissions: [{ report: 'B', claims: ['c1', 'c2'], of: 2 }],
    brief: [{ span: good, claims: ['c2'] }],
  })
  assert.deepEqual(claims.map(({ members }) => members), [[{ span: good, stance: 'attributes' }]])
  assert.deepEqual(omissions[0]?.claims, ['c1'])
  assert.deepEqual(brief[0]?.claims, [])
})

test('a report keeps the zones and grounds that hold', () => {
  const zones = [{ role: 'body' as const, start: 0, end: 9 }, { role: 'body' as const, start: 10, end: 99 }]
  const basis = { title: { basis: 'stated' as const, span: { start: 0, end: 3 } }, outlet: { basis: 'url' as const, span: { start: 3, end: 3 } } }
  const [mended] = anchorComparison({ ...empty, reports: [{ ...report('B'), zones, basis }] }).reports
  assert.deepEqual(mended?.zones, zones.slice(0, 1))
  assert.deepEqual(mended?.basis, { title: basis.title, outlet: { basis: 'url' } })
})

test('witnesses show passages of their own reports', () => {
  const witness = { id: 'w1', reports: ['A'], reason: '', evidence: [{ a: good, b: other }, { a: good, b: good }] }
  assert.deepEqual(anchorComparison({ ...empty, witnesses: [witness] }).witnesses[0]?.evidence, [{ a: good, b: good }])
})

test('whatever spans come in, those that leave re-anchor', () => {
  const anySpan = fc.record({ report: fc.constantFrom('A', 'B', 'C'), start: fc.integer({ min: -2, max: 20 }), end: fc.integer({ min: -2, max: 20 }) })
  fc.assert(fc.property(fc.array(anySpan), (spans) => {
    const { brief } = anchorComparison({ ...empty, brief: spans.map((span) => ({ span, claims: [] })) })
    for (const { span } of brief) {
      const words = texts[span.report as 'A' | 'B'].slice(span.start, span.end)
      assert.ok(words.length === span.end - span.start && words.length > 0 && words.isWellFormed())
    }
  }))
})

test('only the middle of a pair cuts a character', () => {
  assert.deepEqual([...'a🌊b'.split('').keys(), 4].map((offset) => cutsCharacter('a🌊b', offset)), [false, false, true, false, false])
})
