import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { CONFIDENCE_WEIGHTS } from '../../src/annotate/statement/confidence-weights.js'
import { confidenceOf, EVIDENCE } from '../../src/annotate/statement/confidence.js'
import { findJudged } from '../../src/annotate/statement/find.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'

const tagger = createTagger()

function judged(text: string): ReturnType<typeof findJudged> {
  const zones = [{ role: 'body' as const, start: 0, end: text.length }]
  const tokens = tokenize(text, tagger)
  const report = {
    id: 'A', source: { file: 'a.txt' }, text, digest: '', language: 'en', title: null, outlet: null, bylines: null, agency: null,
    published: null, zones,
  }
  return findJudged({
    report, tokens, sentences: findSentences(text, zones, tokens), quotations: findQuotations(text), quantities: [], times: [],
  })
}

function confidence(text: string): number {
  const found = judged(text)
  assert.equal(found.length, 1, text)
  return found[0]!.statement.confidence
}

test('there is one weight for each piece of evidence, and all evidence is finite', () => {
  assert.equal(CONFIDENCE_WEIGHTS.length, EVIDENCE.length)
  const texts = ['"We won," Ann Miller said.', 'According to the mayor, the bridge is closed.', '"Nothing is settled yet for any of us here."']
  for (const { evidence } of texts.flatMap(judged)) {
    assert.equal(evidence.length, EVIDENCE.length)
    assert.ok(evidence.every(Number.isFinite), String(evidence))
  }
})

test('plain speech is surer than a wish, and a wish surer than a fragment', () => {
  const said = confidence('Ann Miller said that the bridge would be closed for two weeks.')
  const wanted = confidence('Ann Miller wanted to close the bridge for two weeks.')
  const fragment = confidence('In the end, Ann Miller agreed.')
  assert.ok(said > 0.9, `said ${said}`)
  assert.ok(wanted < said, `wanted ${wanted}`)
  assert.ok(fragment < said, `fragment ${fragment}`)
})

test('confidence is a chance with two decimals, never certainty', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: EVIDENCE.length, maxLength: EVIDENCE.length }), (evidence) => {
    const value = confidenceOf(evidence)
    assert.ok(value >= 0.05 && value <= 0.98, String(value))
    assert.equal(value, Math.round(value * 100) / 100)
  }))
})
