import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { inflect } from '../../src/lexicon/inflection.js'

const tagger = createTagger()

test('words stand where they say, typographic marks and all', () => {
  const text = 'The minister’s “plan” — cost €5m — won’t change…'
  for (const token of tokenize(text, tagger)) assert.equal(text.slice(token.start, token.end), token.text)
  assert.ok(tokenize(text, tagger).some(({ lower }) => lower === "'s"))
})

test('a capital in mid-sentence is a name, and a firm a firm', () => {
  const classes = new Map(
    tokenize('On Monday the firm said Holm would move.', tagger).map(({ text, pos }) => [text, pos]),
  )
  assert.equal(classes.get('firm'), 'NOUN')
  assert.equal(classes.get('Holm'), 'PROPN')
})

test('offsets rise and stay inside any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let last = 0
      for (const { start, end, text: words } of tokenize(text, tagger)) {
        assert.ok(start >= last && end > start && end <= text.length)
        assert.equal(text.slice(start, end), words)
        last = end
      }
    }),
  )
})

test('verbs bend', () => {
  const forms = (lemma: string): string[] => inflect(lemma).map(({ text }) => text)
  assert.deepEqual(forms('say'), ['say', 'says', 'said', 'saying'])
  assert.deepEqual(forms('deny'), ['deny', 'denies', 'denied', 'denying'])
  assert.deepEqual(forms('write'), ['write', 'writes', 'wrote', 'written', 'writing'])
  assert.ok(['admit', 'admits', 'admitted', 'admitting'].every((form) => forms('admit').includes(form)))
  assert.ok(forms('signal').includes('signalled') && forms('signal').includes('signaled'))
})

test('a word that the tagger has no dictionary form for keeps its own', () => {
  const tokens = tokenize('You cannot.', tagger)
  assert.deepEqual(tokens.map(({ lemma }) => lemma), ['you', 'cannot', '.'])
})
