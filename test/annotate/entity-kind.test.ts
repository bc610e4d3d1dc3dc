import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { findEntities } from '../../src/annotate/entity/entity.js'
import { clearKind, readWeights, revisedType, scoresOf, type TraitWeights, typeWeights } from '../../src/annotate/entity/kind.js'
import { type Kind, KINDS } from '../../src/annotate/entity/traits.js'
import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { EntityType } from '../../src/report/annotation.js'

const tagger = createTagger()

function types(text: string, weights?: TraitWeights | null): ReadonlyMap<string, EntityType> {
  const zones = [{ role: 'body' as const, start: 0, end: text.length }]
  const tokens = tokenize(text, tagger)
  const report = {
    id: 'A', source: { file: 'a.txt' }, text, digest: '', language: 'en', title: null, outlet: null, bylines: null, agency: null,
    published: null, zones,
  }
  const annotated = {
    report, tokens, sentences: findSentences(text, zones, tokens), quotations: findQuotations(text), quantities: [], times: [],
  }
  return new Map(findEntities([annotated], weights).map(({ name, type }) => [name, type]))
}

test('the table has a weight for each kind in every line, and no trait twice', () => {
  const weights = typeWeights()
  assert.ok(weights.size > 1000, String(weights.size))
  for (const [trait, row] of weights) assert.ok(row.length === KINDS.length && row.every(Number.isFinite), trait)
  assert.deepEqual([...readWeights('10,-5,0,100 next=of the\n')], [['next=of the', [0.1, -0.05, 0, 1]]])
})

test('traits without weights say nothing', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.float({ noNaN: true }))), (pairs) => {
    assert.deepEqual(scoresOf(new Map(pairs), new Map()), KINDS.map(() => 0))
  }))
})

test('a kind gives way only to one that is clearly likelier', () => {
  const scores = (best: Kind, lead: number): number[] => KINDS.map((kind) => (kind === best ? lead : 0))
  assert.equal(clearKind(scores('org', 0.5), 'place', 'long'), 'place')
  assert.equal(clearKind(scores('org', 2), 'place', 'long'), 'org')
  assert.equal(clearKind(scores('org', 1.2), 'place', 'alone'), 'place')
  assert.equal(clearKind(scores('person', 20), 'org', 'alone'), 'org', 'nobody is only ever called by one name')
  assert.equal(clearKind(scores('person', 20), 'org', 'surname'), 'person')
  assert.equal(clearKind(scores('misc', 2), 'org', 'long'), 'org')
  assert.equal(revisedType('facility', new Map([['bias', 1e6]]), 'long', typeWeights()), 'facility')
})

test('what the lexicon knows keeps its type; a company of one word stays one', () => {
  const found = types('France and Norway agreed to sell Qellvar to its rival. Shares of Qellvar rose. Qellvar said it would reply. Qellvar is based in Norway.')
  assert.equal(found.get('France'), 'place')
  assert.equal(found.get('Norway'), 'place')
  assert.equal(found.get('Qellvar'), 'org')
})

test('without weights the rules decide alone, and the same text gives the same types', () => {
  const text = 'Dr Ana Velloso of the Harrow Street Choir spoke in Lisbon. Velloso said the choir would sing.'
  assert.equal(types(text, null).get('Ana Velloso'), 'person')
  assert.deepEqual(types(text), types(text))
})
