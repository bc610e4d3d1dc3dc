import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuotations } from '../../src/annotate/quotation.js'

function quoted(text: string): string[] {
  return findQuotations(text).map(({ inner }) => text.slice(inner.start, inner.end))
}

test('every kind of mark', () => {
  for (const text of [
    'He said "no".',
    'He said “no”.',
    'He said „no“.',
    'He said «no».',
    'He said ‘no’.',
    "He said 'no'.",
    "He said ''no''.",
  ]) {
    assert.deepEqual(quoted(text), ['no'], text)
  }
})

test('apostrophes, years and inches are no quotations', () => {
  assert.deepEqual(quoted("It's the firm's '08 plan, the workers' own."), [])
  assert.deepEqual(quoted('The dogs’ home isn’t his.'), [])
})

test('a mark within another belongs to it', () => {
  assert.deepEqual(quoted('“She said ‘go’ twice,” he said.'), ['She said ‘go’ twice,'])
  assert.deepEqual(quoted("'I don't know,' she said."), ["I don't know,"])
})

test('a quotation over several paragraphs is one each, chained', () => {
  const found = findQuotations('“One.\n“Two.\n“Three,” he said.')
  assert.deepEqual(
    found.map(({ continued, closed }) => [continued, closed]),
    [
      [false, false],
      [true, false],
      [true, true],
    ],
  )
})

test('quotations are sorted, apart, on one line, and hold their inner words', () => {
  const text = fc
    .array(fc.constantFrom('a', ' ', '"', '“', '”', '‘', '’', "'", "''", '«', '»', '\n', '.', '„', '5'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (whole) => {
      let last = 0
      for (const { start, end, inner } of findQuotations(whole)) {
        assert.ok(start >= last && end <= whole.length)
        assert.ok(start < inner.start || start === inner.start - 1 || inner.start <= inner.end)
        assert.ok(inner.start >= start && inner.end <= end && inner.start <= inner.end)
        assert.ok(!whole.slice(start, end).includes('\n'))
        last = end
      }
    }),
  )
})
