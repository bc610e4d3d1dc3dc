import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { findAssertions, LONGEST_ASSERTION } from '../../src/collate/assertion/assertion.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { AnnotatedReport, Statement } from '../../src/report/annotation.js'

const tagger = createTagger()

function annotated(text: string, id = 'A'): AnnotatedReport {
  const zones = text.trim() === '' ? [] : [{ role: 'body' as const, start: 0, end: text.length }]
  const tokens = tokenize(text, tagger)
  return {
    report: {
      id, source: { file: `${id}.txt` }, text, digest: '', language: 'en', title: null, outlet: null, bylines: null,
      agency: null, published: null, zones,
    },
    tokens, sentences: findSentences(text, zones, tokens), quotations: [], quantities: [], times: [],
  }
}

function pieces(text: string, statements: readonly Statement[] = []): string[] {
  return findAssertions([annotated(text)], statements).map(({ span }) => text.slice(span.start, span.end))
}

test('a short sentence is one assertion, without its full stop', () => {
  assert.deepEqual(pieces('The dam at Orrin failed on Monday.'), ['The dam at Orrin failed on Monday'])
})

test('a long sentence is cut at its clauses', () => {
  const found = pieces('The ferry ran aground on Monday evening near the harbour of Tarn, while rescuers took all forty passengers off by boat.')
  assert.deepEqual(found, [
    'The ferry ran aground on Monday evening near the harbour of Tarn',
    'while rescuers took all forty passengers off by boat',
  ])
})

test('a relative clause stands alone and its noun is not cut from its article', () => {
  const found = pieces('The interior minister, who had travelled to the flooded valley on Tuesday morning, promised a full inquiry into the dam.')
  assert.ok(found.some((piece) => piece.startsWith('who had travelled')))
  assert.ok(found.every((piece) => !/\b(?:the|a|an)$/i.test(piece)), found.join(' | '))
})

test('a caption that stands twice is one assertion', () => {
  const line = 'Rescue workers at the broken wall of the Orrin dam.'
  assert.equal(pieces(`${line}\n${line}`).length, 1)
})

test('negation and the statement it stands in are known', () => {
  const text = 'The port did not answer. Mira Holt said the valve was shut.'
  const start = text.indexOf('the valve')
  const statement: Statement = {
    id: 'A-s1', report: 'A', kind: 'indirect', speaker: { name: 'Mira Holt' }, cue: null, cueClass: 'neutral',
    content: [{ report: 'A', start, end: text.length - 1 }], quoted: [], confidence: 1,
  }
  const [first, frame, second] = findAssertions([annotated(text)], [statement])
  assert.equal(text.slice(frame!.span.start, frame!.span.end), 'Mira Holt said')
  assert.equal(first?.negated, true)
  assert.equal(first?.statement, null)
  assert.equal(second?.negated, false)
  assert.equal(second?.statement, 'A-s1')
})

test('laws: in bounds, in order, apart, never blank, and short where the sentence can be cut', () => {
  const word = fc.constantFrom('the', 'boat', 'and', 'Mira', ',', '“', '”', 'who', 'sank', 'on', 'Monday', '5', 'to', 'after', '😀', '—', 'not', '.', '\n', 'עיר')
  fc.assert(fc.property(fc.array(word, { maxLength: 120 }), (words) => {
    const text = words.join(' ')
    let end = 0
    for (const { span } of findAssertions([annotated(text)], [])) {
      const piece = text.slice(span.start, span.end)
      assert.ok(span.start >= end && span.end > span.start && span.end <= text.length)
      assert.ok(/[\p{L}\p{N}]/u.test(piece))
      assert.ok(!piece.includes('\n'))
      end = span.end
    }
  }))
})

test('a sentence of 100 kB is cut in time linear enough to wait for', () => {
  const text = `${Array.from({ length: 3000 }, (_, n) => `boat ${n} sank after the storm and `).join('')}nobody came.`
  const before = process.cpuUsage()
  const found = pieces(text)
  const used = process.cpuUsage(before)
  assert.ok(found.length > 100)
  assert.ok(found.every((piece) => piece.length <= LONGEST_ASSERTION * 2))
  assert.ok((used.user + used.system) / 1e6 < 10)
})
