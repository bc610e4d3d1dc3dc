import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import { decodeWordnet } from '../../src/lexicon/wordnet.js'

const bytes = fs.readFileSync(path.resolve(import.meta.dirname, '../../models/wordnet.txt'))
const wordnet = decodeWordnet(bytes)
const lemmas = bytes.toString('latin1').split('\n').filter(Boolean).map((line) => line.slice(0, line.indexOf('\t')))

test('words of one sense are synonyms', () => {
  for (const [a, b] of [['car', 'automobile'], ['begin', 'start'], ['buy', 'purchase'], ['premier', 'prime minister']]) {
    assert.ok(wordnet.synonyms(a!, b!), `${a}, ${b}`)
  }
  assert.equal(wordnet.synonyms('car', 'ceasefire'), false)
})

test('opposites, also through a similar adjective', () => {
  const pairs = [['rise', 'fall'], ['accept', 'reject'], ['admit', 'deny'], ['alive', 'dead'], ['win', 'lose'], ['sluggish', 'fast']]
  for (const [a, b] of pairs) assert.ok(wordnet.antonyms(a!, b!), `${a}, ${b}`)
  assert.equal(wordnet.antonyms('good', 'car'), false)
})

test('the more general noun or verb, two levels up and one way only', () => {
  assert.ok(wordnet.hypernym('vehicle', 'car') && wordnet.hypernym('kill', 'murder') && wordnet.hypernym('city', 'moscow'))
  assert.equal(wordnet.hypernym('car', 'vehicle'), false)
})

test('word formation and entailment', () => {
  assert.ok(wordnet.related('destroy', 'destruction') && wordnet.related('russian', 'russia'))
  assert.ok(wordnet.entails('kill', 'die') && wordnet.entails('buy', 'pay'))
  assert.equal(wordnet.entails('die', 'kill'), false)
})

test('every lemma of the table is found, and nothing else', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: lemmas.length - 1 }), (i) => wordnet.knows(lemmas[i]!)))
  const known = new Set(lemmas)
  fc.assert(fc.property(fc.string(), (word) => wordnet.knows(word) === known.has(word)))
  for (const odd of ['', '\n', '\t', '\uffff', `${lemmas[3]}\t`, '__proto__', 'toString']) {
    assert.equal(wordnet.knows(odd), false, JSON.stringify(odd))
  }
})

test('synonyms, antonyms and related words hold both ways', () => {
  const lemma = fc.integer({ min: 0, max: lemmas.length - 1 }).map((i) => lemmas[i]!)
  fc.assert(fc.property(lemma, lemma, (a, b) => {
    for (const relation of ['synonyms', 'antonyms', 'related'] as const) {
      assert.equal(wordnet[relation](a, b), wordnet[relation](b, a))
    }
  }))
})

test('text and bytes read alike; an empty table knows nothing', () => {
  assert.ok(decodeWordnet(bytes.toString('latin1')).synonyms('car', 'automobile'))
  assert.equal(decodeWordnet('').knows('car'), false)
})
