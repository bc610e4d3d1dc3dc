import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import { decodeVectors } from '../../src/lexicon/vectors.js'
import { basicWords, createWordPieces } from '../../src/lexicon/wordpiece.js'

const bytes = fs.readFileSync(path.resolve(import.meta.dirname, '../../models/vectors.bin'))
const vectors = decodeVectors(bytes)

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * b[d]!, 0)
}

function likeness(a: string, b: string): number {
  return dot(vectors.embed(a), vectors.embed(b))
}

test('words: lower case, no accents, each mark alone, typographic marks plain', () => {
  assert.deepEqual(basicWords('Señor Müller’s “plan”—now!'), ['senor', 'muller', "'", 's', '"', 'plan', '"', '-', 'now', '!'])
  assert.deepEqual(basicWords(' \r\n\t\u00a0\ufeff'), [])
})

test('pieces: the longest first, inside marks after the start, the unspellable left out', () => {
  const pieces = createWordPieces(['un', 'talk', '##s', '##talk', '##able', 'a'])
  assert.deepEqual(pieces('talks untalkable'), [1, 2, 0, 3, 4])
  assert.deepEqual(pieces('unknown a'), [5])
})

test('a text has length one, or zero where nothing is known', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    const length = Math.sqrt(dot(vectors.embed(text), vectors.embed(text)))
    assert.ok(length === 0 || Math.abs(length - 1) < 1e-4)
  }))
  assert.ok(vectors.embed('').every((value) => value === 0))
})

test('a text points where its words point together, in any order and case', () => {
  const word = fc.constantFrom('talks', 'minister', 'ceasefire', 'quake', 'zoning', 'reykjavik')
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
    const sum = new Float32Array(vectors.dimensions)
    for (const one of words) vectors.word(one).forEach((value, d) => { sum[d]! += value })
    const text = vectors.embed(words.toReversed().join(' ').toUpperCase())
    assert.ok(dot(sum, text) / Math.sqrt(dot(sum, sum)) > 0.9999)
  }))
})

test('what means the same is near, though no word is shared', () => {
  const envoys = 'The envoys met for hours in the capital'
  assert.ok(likeness(envoys, 'Diplomats held lengthy talks') > likeness(envoys, 'Shops stay shut after storm'))
  assert.ok(likeness('a strong earthquake', 'a powerful tremor') > likeness('a strong earthquake', 'a strong currency'))
})

test('bytes at any offset are read; a file cut short or of another kind is refused', () => {
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  assert.deepEqual(decodeVectors(shifted.subarray(3)).embed('a town'), vectors.embed('a town'))
  assert.throws(() => decodeVectors(bytes.subarray(0, bytes.length - 1)), /cut short/)
  assert.throws(() => decodeVectors(new Uint8Array(40)), /not a file/)
})

test('hostile texts take time in proportion', () => {
  for (const text of ['a'.repeat(100_000), 'x '.repeat(50_000), '"“'.repeat(50_000), '😀'.repeat(50_000), 'e\u0301'.repeat(50_000)]) {
    assert.equal(vectors.embed(text).length, vectors.dimensions)
  }
})
