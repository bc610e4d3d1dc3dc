import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageOf } from '../../src/extract/language.js'
import { PARAGRAPHS, reportOf } from './extracting.js'

const TITLE = 'Crack in ship’s hull cuts off the island of Holm'
const text = (...blocks: readonly string[]): string => blocks.join('\n\n')

test('a field that nobody states is null', () => {
  const report = reportOf(text(...PARAGRAPHS))
  assert.deepEqual([report.title, report.outlet, report.bylines, report.agency, report.published], [null, null, null, null, null])
})

test('the masthead, the notice of rights and the address name the outlet; the file’s name does not', () => {
  const masthead = reportOf(text('Holm Avis', TITLE, ...PARAGRAPHS, '© 2026 Holm Avis. All rights reserved.'))
  assert.deepEqual(masthead.outlet, { value: 'Holm Avis', basis: 'stated', span: { start: 0, end: 9 } })
  const rights = reportOf(text(TITLE, ...PARAGRAPHS, 'Copyright The Brenning Review Limited 2026. All rights reserved.'))
  assert.equal(rights.outlet?.value, 'The Brenning Review')
  assert.equal(rights.text.slice(rights.outlet!.span!.start, rights.outlet!.span!.end), 'The Brenning Review')
  assert.deepEqual(reportOf(text(TITLE, ...PARAGRAPHS), {}, 'https://www.holmavis.example/ferry').outlet, { value: 'holmavis.example', basis: 'url' })
  assert.equal(reportOf(text('World', TITLE, ...PARAGRAPHS)).outlet, null)
})

test('bylines in several forms', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['By Ada Moen', ['Ada Moen']], ['By Ada Moen and Jon Berg', ['Ada Moen', 'Jon Berg']], ['by Ada Moen in Holm', ['Ada Moen']], ['Words by Ada Moen', ['Ada Moen']],
    ['Ada Moen, Jon Berg Published 12.01.26, 07:06 AM', ['Ada Moen', 'Jon Berg']], ['Author: Editorial desk', ['Editorial desk']], ['By Ada Moen, Islands Correspondent', ['Ada Moen']],
  ]
  for (const [line, names] of cases) assert.deepEqual(reportOf(text(TITLE, line, ...PARAGRAPHS)).bylines?.value, names, line)
})

test('an agency credited with the text, not with a picture', () => {
  const credit = (...blocks: readonly string[]): string | undefined => reportOf(text(...blocks)).agency?.value
  assert.equal(credit(TITLE, `BRENNING, Jan 12 (AFP) - ${PARAGRAPHS[0]}`, PARAGRAPHS[1], PARAGRAPHS[2]), 'AFP')
  assert.equal(credit(TITLE, ...PARAGRAPHS, 'Associated Press'), 'Associated Press')
  assert.equal(credit(TITLE, ...PARAGRAPHS, 'Nor Tidende News Service'), 'Nor Tidende News Service')
  assert.equal(credit(TITLE, 'By Reuters', ...PARAGRAPHS), 'Reuters')
  const agencyAt = (url: string): unknown => reportOf(text(TITLE, ...PARAGRAPHS), {}, url).agency
  assert.deepEqual(agencyAt('https://x.example/wires/afp/article-1.html'), { value: 'AFP', basis: 'url' })
  assert.deepEqual(agencyAt('https://x.example/reuters/2026/01/12/ferry.html'), { value: 'Reuters', basis: 'url' })
  assert.equal(agencyAt('https://x.example/pa/ferry.html'), null)
  assert.equal(credit(TITLE, 'The ship at the yard. Photo: Reuters', ...PARAGRAPHS), undefined)
  assert.equal(credit(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], 'Reuters', PARAGRAPHS[2], PARAGRAPHS[3]), undefined)
})

test('a publication date by its basis', () => {
  const published = (...blocks: readonly string[]) => reportOf(text(...blocks)).published
  assert.equal(published(TITLE, '12 January 2026', ...PARAGRAPHS)?.basis, 'stated')
  assert.deepEqual(reportOf(text(...PARAGRAPHS), { published: '2026-01-12T10:00:00Z' }).published, { value: '2026-01-12T10:00:00Z', basis: 'given' })
  assert.deepEqual(reportOf(text(...PARAGRAPHS), {}, 'https://x.example/2026/01/12/ferry').published, { value: '2026-01-12', basis: 'url' })
  const masthead = published('Monday, 12 January 2026', TITLE, ...PARAGRAPHS)
  assert.equal(masthead?.basis, 'inferred')
  const settled = published('Monday, 12 January 2026', TITLE, 'Published 12.01.26, 07:06 AM', ...PARAGRAPHS)
  assert.deepEqual([settled?.value, settled?.basis], ['2026-01-12T07:06', 'stated'])
  assert.equal(published(TITLE, '03/04/2026', ...PARAGRAPHS), null)
  const dateline = published(TITLE, `BRENNING, Jan 12 (AFP) - ${PARAGRAPHS[0]}`, PARAGRAPHS[1], PARAGRAPHS[2], '© Holm Avis 2026')
  assert.deepEqual([dateline?.value, dateline?.basis], ['2026-01-12', 'inferred'])
  assert.equal(published(TITLE, ...PARAGRAPHS, 'Related stories', 'Bakers on Strike in Vik', '2 May 2025'), null)
})

test('the digest is SHA-256 of the text in UTF-8', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
    assert.equal(reportOf(words).digest, createHash('sha256').update(words, 'utf8').digest('hex'))
  }), { numRuns: 50 })
})

test('English is told, other languages are left open', () => {
  assert.equal(languageOf(PARAGRAPHS.join(' ')), 'en')
  assert.equal(languageOf('Das Schiff der Reederei liegt seit Montag in der Werft, und die Insel hat noch für neun Tage zu essen, sagte die Bürgermeisterin.'), null)
  assert.equal(languageOf('Le navire de la compagnie est resté au chantier lundi, et la maire a dit que l’île avait de quoi manger pendant neuf jours encore.'), null)
  assert.equal(languageOf('The ship'), null)
})
