import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { Zone } from '../../src/report/report.js'

const tagger = createTagger()

function split(text: string): string[] {
  return findSentences(text, [{ role: 'body', start: 0, end: text.length }], []).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test('sentences end at stops, not at abbreviations, initials or numbers', () => {
  assert.deepEqual(split('Mr. Holm met Dr. Ann Lee on Jan. 5. They talked.'), [
    'Mr. Holm met Dr. Ann Lee on Jan. 5.',
    'They talked.',
  ])
  assert.deepEqual(split('J. R. Holm owns 3.5 percent. He sold it at 5 p.m. The price rose.'), [
    'J. R. Holm owns 3.5 percent.',
    'He sold it at 5 p.m.',
    'The price rose.',
  ])
  assert.deepEqual(split('The U.S. Senate voted. It failed!'), ['The U.S. Senate voted.', 'It failed!'])
  assert.deepEqual(split('“Why?” she asked. “Go.” He left.'), ['“Why?” she asked.', '“Go.”', 'He left.'])
  assert.deepEqual(split('One line\nAnother line'), ['One line', 'Another line'])
})

test('a full date or a credit that no words lead to parts what was run together', () => {
  assert.deepEqual(split('Dam in Hallin holds Friday, March 15, 2024 The dam held overnight. Engineers rest Photo: Ann Lee'), [
    'Dam in Hallin holds', 'Friday, March 15, 2024', 'The dam held overnight.', 'Engineers rest', 'Photo: Ann Lee',
  ])
  for (const text of [
    'On Friday, March 15, 2024 Holm resigned.', 'It was held Friday, March 15, 2024 Holm said.',
    'The vote, Friday, 15 March 2024 Holm said, was fair.',
  ]) assert.deepEqual(split(text), [text])
})

test('a paragraph is a line, and words are counted within their sentence', () => {
  const text = 'It rained. It stopped.\r\n\r\nThen came snow.'
  const tokens = tokenize(text, tagger)
  const found = findSentences(text, [{ role: 'body', start: 0, end: text.length }], tokens)
  assert.deepEqual(
    found.map(({ paragraph }) => paragraph),
    [0, 0, 1],
  )
  for (const { start, end, firstToken, endToken } of found) {
    assert.equal(tokens[firstToken]!.start, start)
    assert.equal(tokens[endToken - 1]!.end, end)
  }
})

test('sentences cover every word of the zones once, and cross none', () => {
  const text = fc
    .array(fc.constantFrom('Mr. ', 'A', 'b ', '. ', '! ', '\n', '"', '” ', 'U.S. ', '…', '🌧', '  ', '3.5'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(), (whole, cut) => {
      const middle = whole.length === 0 ? 0 : cut % whole.length
      const zones: Zone[] = [
        { role: 'title', start: 0, end: middle },
        { role: 'body', start: middle, end: whole.length },
      ]
      const found = findSentences(whole, zones, [])
      let last = 0
      for (const { start, end, role } of found) {
        assert.ok(start >= last && end > start)
        assert.equal(whole.slice(last, start).trim(), '')
        assert.ok(role === 'title' ? end <= middle : start >= middle)
        assert.ok(!whole.slice(start, end).includes('\n'))
        last = end
      }
      assert.equal(whole.slice(last).trim(), '')
    }),
  )
})
