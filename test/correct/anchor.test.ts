import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchorQuote, searchable } from '../../src/correct/anchor.js'
import { foldQuote, foldText } from '../../src/correct/fold.js'
import { quoteOf } from '../../src/correct/quote.js'
import type { TextQuote } from '../../src/report/correction.js'

const TEXT = [
  'Bridge at Ostrava closed after cracks found', 'By Hana Vlk',
  'The bridge at Ostrava was closed on Friday after divers found cracks in two piers. “We could not wait,” the mayor said. 🚧',
  'Some 40,000 cars cross it each day. The mayor said repairs would take “at least nine months”.',
  'The bridge was built in 1931. The mayor said it would be closed on Sundays too.',
].join('\n\n')

const report = (text: string) => ({ source: { file: 'bridge.txt' }, text, digest: 'ab'.repeat(32) })
const quoted = (words: string, text = TEXT): TextQuote => {
  const start = text.indexOf(words)
  assert.ok(start >= 0, `"${words}" is in the text`)
  return quoteOf(report(text), { start, end: start + words.length })
}
const found = (text: string, quote: TextQuote): string | null => {
  const anchor = anchorQuote(searchable(text), quote)
  return anchor && text.slice(anchor.range.start, anchor.range.end)
}

const paragraphs = fc.array(fc.array(fc.constantFrom('dam', 'Nine', '“no', 'deal”', '🚧', 'é', 'said', '—', '12', 'the', '𝒳y', "it’s"), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' ')), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n\n'))

test('a quote is found again where it was taken from, or at a place that cannot be told from it', () => {
  fc.assert(fc.property(fc.oneof(paragraphs, fc.string({ unit: 'grapheme', minLength: 1 })), fc.nat(), fc.nat(), (text, a, b) => {
    const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
    const words = text.slice(start, end + 1)
    if (!words.isWellFormed() || foldQuote(words) === '') return
    const range = { start, end: end + 1 }
    const anchor = anchorQuote(searchable(text), quoteOf(report(text), range))
    assert.ok(anchor, 'it is found')
    const there = text.slice(anchor.range.start, anchor.range.end)
    assert.equal(foldQuote(there), foldQuote(words))
    assert.ok(there.isWellFormed(), 'no character is cut')
    if (anchor.places === 1) assert.ok(anchor.range.start >= start && anchor.range.end <= end + 1, 'it is the place')
  }))
})

const changes: readonly (readonly [string, (text: string) => string])[] = [
  ['a paragraph before it', (text) => `EXCLUSIVE\n\nThe mayor said nothing at first. ${'🎈'.repeat(9)}\n\n${text}`],
  ['paragraphs between all', (text) => text.split('\n\n').join('\n\nADVERTISEMENT\n\nRead more: the mayor said so.\n\n')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['wrapped lines', (text) => text.replaceAll(' ', '\n')],
  ['plain marks', (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
  ['spaces that nobody sees', (text) => text.replaceAll(' ', ' \u200b\u00a0')],
]

for (const [name, change] of changes) {
  test(`a quote survives ${name}`, () => {
    const quotes = ['was closed on Friday after divers found cracks', '“We could not wait,” the mayor said. 🚧', 'The mayor said', 'at least nine months']
    for (const words of quotes) assert.equal(foldQuote(found(change(TEXT), quoted(words)) ?? 'nothing'), foldQuote(words))
  })
}

test('any changes of white space and any inserted paragraphs are survived', () => {
  const space = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', ' \n ')
  fc.assert(fc.property(paragraphs, fc.array(space, { minLength: 1, maxLength: 5 }), paragraphs, (text, spaces, more) => {
    const quote = quoteOf(report(text), { start: 0, end: text.length })
    let at = 0
    const changed = `${more}\n\n${text.replace(/\s+/g, () => spaces[at++ % spaces.length]!)}\n\n${more}`
    assert.equal(foldQuote(found(changed, quote) ?? 'nothing'), foldQuote(text))
  }))
})

test('of several places the one with the same surroundings is meant', () => {
  const second = TEXT.lastIndexOf('The mayor said')
  const quote = quoteOf(report(TEXT), { start: second, end: second + 14 })
  const anchor = anchorQuote(searchable(TEXT), quote)
  assert.deepEqual(anchor?.range, { start: second, end: second + 14 })
  assert.equal(anchor?.places, 1)
  assert.equal(anchorQuote(searchable(TEXT), { report: '', exact: 'the mayor said' })?.places, 1)
  assert.equal(anchorQuote(searchable(TEXT), { report: '', exact: 'The mayor said' })?.places, 2)
})

test('words that were changed in part are found by the rest and what stands around', () => {
  const edited = TEXT.replace('Some 40,000 cars cross it each day', 'Some 38,500 cars and trucks cross it every day')
  const anchor = anchorQuote(searchable(edited), quoted('Some 40,000 cars cross it each day'))
  assert.equal(anchor?.how, 'near')
  assert.equal(edited.slice(anchor.range.start, anchor.range.end), 'Some 38,500 cars and trucks cross it every day')
})

test('a short quote of which a word was changed is found by its surroundings, and not without', () => {
  const edited = TEXT.replace('at least nine months', 'at least ten months')
  assert.equal(found(edited, quoted('at least nine months')), 'at least ten months')
  assert.equal(found(edited, { report: '', exact: 'at least nine months' }), null)
})

test('words that are gone are not found in others', () => {
  const gone = TEXT.split('\n\n').filter((line) => !line.includes('40,000')).join('\n\n')
  assert.equal(found(gone, quoted('Some 40,000 cars cross it each day')), null)
  assert.equal(found('', quoted('The mayor said')), null)
  assert.equal(found(TEXT, { report: '', exact: ' \u200b ' }), null)
})

test('two places that are as likely are none', () => {
  const twice = 'Eleven miners were rescued alive from the flooded shaft on Monday.'
  const quote = { report: '', exact: 'Twelve miners were rescued alive from the flooded shaft on Monday' }
  assert.equal(found(`${twice}\n\nWeather.\n\n${twice}`, quote), null)
  assert.ok(found(twice, quote) !== null, 'one place is found')
})

test('offsets of a folded text lead back to whole signs', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const { text: folded, starts, ends } = foldText(text)
    assert.equal(starts.length, folded.length)
    for (let at = 0; at < folded.length; at++) {
      assert.ok(starts[at]! < ends[at]! && ends[at]! <= text.length, 'in bounds')
      if (at > 0) assert.ok(starts[at]! >= starts[at - 1]!, 'in order')
    }
  }))
})

test('hostile texts take no longer than others', () => {
  const texts = ['a'.repeat(200_000), 'a '.repeat(100_000), '“'.repeat(200_000), '🚧'.repeat(100_000), ' \n'.repeat(100_000), 'the mayor said '.repeat(15_000)]
  const quotes = ['a', 'a a a a a a b', 'the mayor said nothing', '“'.repeat(300), 'the mayor '.repeat(100)]
  const before = process.cpuUsage()
  for (const text of texts) {
    const within = searchable(text)
    for (const exact of quotes) anchorQuote(within, { report: '', exact, prefix: 'a'.repeat(400), suffix: 'a '.repeat(200) })
  }
  const { user, system } = process.cpuUsage(before)
  assert.ok((user + system) / 1e6 < 20, `${(user + system) / 1e6} s`)
})
