import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PARAGRAPHS, reportOf, roleOf, wordsIn } from './extracting.js'

const TITLE = 'Crack in ship’s hull cuts off the island of Holm'
const page = (...lines: readonly string[]): string => lines.join('\n')
const blank = (...blocks: readonly string[]): string => blocks.join('\n\n')

test('a headline, a deck, a byline and a date at the head, the rest body', () => {
  const report = reportOf(blank(TITLE, 'Nordlys asks the navy for a landing craft as the ship is towed to the yard', 'By Ada Moen in Holm', '12 January 2026, 14:05', ...PARAGRAPHS))
  assert.deepEqual(wordsIn(report, 'title'), [TITLE])
  assert.equal(roleOf(report, 'Nordlys asks the navy'), 'deck')
  assert.equal(roleOf(report, 'By Ada Moen'), 'byline')
  assert.equal(roleOf(report, '12 January'), 'date')
  assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
})

test('a text without a headline has none', () => {
  for (const text of [page(...PARAGRAPHS), blank(...PARAGRAPHS)]) {
    const report = reportOf(text)
    assert.equal(report.title, null)
    assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
  }
})

test('a picture’s description and caption before the first paragraph are no headline', () => {
  const report = reportOf(blank(page(
    'The mayor of Holm, Tora Lind, and two engineers standing on a quay beside a white ship.',
    'Mayor Tora Lind, left, with engineers of the ferry company Nordlys at the yard at Brenning on Monday © Nor Foto/Per Dal/Reuters',
  ), ...PARAGRAPHS))
  assert.equal(report.title, null)
  assert.equal(wordsIn(report, 'caption').length, 2)
  assert.deepEqual(wordsIn(report, 'photo_credit'), ['© Nor Foto/Per Dal/Reuters'])
  assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
})

test('a caption that stands twice is a caption twice', () => {
  const caption = 'The ship of the ferry company Nordlys at the yard at Brenning on Monday.'
  const report = reportOf(blank(TITLE, caption, `${caption} Per Dal/Pool via Reuters`, ...PARAGRAPHS))
  assert.deepEqual(wordsIn(report, 'caption'), [caption, caption])
  assert.deepEqual(wordsIn(report, 'photo_credit'), ['Per Dal/Pool via Reuters'])
})

test('headlines of other stories in the middle are boilerplate, with and without blank lines', () => {
  const teasers = ['Fishermen Block the Harbour at Vik', 'Minister Promises New Tunnel Before the Election', 'Who Will Pay for It?']
  for (const join of [page, blank]) {
    const report = reportOf(join(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], ...teasers, PARAGRAPHS[2], PARAGRAPHS[3]))
    for (const teaser of teasers) assert.equal(roleOf(report, teaser), 'boilerplate', teaser)
    assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
  }
})

test('a heading inside the article is no body and no boilerplate', () => {
  const report = reportOf(blank(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], 'Food for nine days', PARAGRAPHS[2], 'ASKING THE NAVY', PARAGRAPHS[3]))
  assert.equal(roleOf(report, 'Food for nine days\n'), 'deck')
  assert.equal(roleOf(report, 'ASKING THE NAVY'), 'deck')
})

test('what pages print around articles is never body', () => {
  const lines = [
    'ADVERTISEMENT', 'Advertisement - story continues below', 'Skip to main content', 'Home › World › Europe', 'News | Sport | Weather',
    'Sign in', 'Subscribe now for full access', 'Share this article', 'Facebook Twitter WhatsApp Email', 'Follow us on:', 'Follow Holm Avis on Instagram',
    'Sign up for our morning newsletter', 'Enter your email address', 'By signing up you agree to our terms and privacy policy.', 'READ MORE: Ten ferries that never came back',
    'Read also: Why the tunnel was not built', 'See also | The last captain', 'Related: Storm closes the strait', 'More: Ship prices rise again',
    'Watch: The crack in pictures', 'Leave a reply', '14 Comments', 'Comments', 'Jump to comments', 'Scroll to Top', 'Back to top', '3 min read', '5 hours ago',
    'Copyright 2026 Holm Avis. All rights reserved.', '© 2026 Holm Avis AS', 'We use cookies to improve your visit.', 'Accept all cookies', 'Terms of Use', 'Privacy Policy',
    'Tags: ferries, islands', 'https://example.org/holm/ferry', 'Reuse this content (opens in new window)', 'Download our app', 'Click here to subscribe', 'regular-article-logo',
    'Most read', 'You may also like', 'Listen to this article', 'Already a subscriber? Log in', 'Support independent journalism. Donate now', 'Your email address will not be published.',
    'Get the day’s headlines delivered to your inbox', 'This article was amended on 13 January 2026.', 'Thank you for subscribing', 'Tap to unmute',
  ]
  for (const line of lines) {
    const report = reportOf(blank(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], line, PARAGRAPHS[2], PARAGRAPHS[3]))
    assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS], line)
  }
})

test('prose that begins like furniture stays body', () => {
  const lines = [
    'Share prices of ferry companies fell by four per cent in Brenning on Monday, and those of the yard rose.',
    'Follow-up inspections of three other ships found nothing, the company said on Monday evening.',
    'Read aloud by the mayor, the letter from the navy promised help for the island within two days.',
    'Comments by the minister on Monday that the island “should have a tunnel” were met with laughter in Holm.',
    'More ships of the same yard will be inspected this week, among them two that sail to the north.',
    'By Monday evening, 40 lorries with food and mail stood in line at the quay.',
    'Photographs taken by engineers show a crack as long as a man’s arm, the company said.',
    'Search parties were sent out to the skerries on Monday night, and came back with nothing.',
    'The shop has milk for two days: after that, said the mayor, “we shall drink our tea black”.',
  ]
  for (const line of lines) {
    const report = reportOf(blank(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], line, PARAGRAPHS[2], PARAGRAPHS[3]))
    assert.equal(roleOf(report, line), 'body', line)
  }
})

test('credits of pictures in many spellings', () => {
  const captions = [
    ['The white ship at the yard at Brenning', 'Photograph: Per Dal/Holm Avis'], ['Mayor Tora Lind on the quay', '(Photo by Per Dal/Getty Images)'],
    ['Lorries wait at the quay on Monday', 'Photo: Per Dal'], ['The crack in the hull, seen from the dock', 'REUTERS/Per Dal'], ['A landing craft of the navy', '| Photo Credit: AFP'],
    ['The island of Holm from the air', '(Getty)'], ['The ship on its way to the yard', 'Picture: Per Dal'], ['Islanders unload bread', '© Per Dal / AFP'],
  ] as const
  for (const [caption, credit] of captions) {
    const report = reportOf(blank(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], `${caption} ${credit}`, PARAGRAPHS[2], PARAGRAPHS[3]))
    assert.deepEqual(wordsIn(report, 'photo_credit'), [credit], credit)
    assert.equal(roleOf(report, caption), 'caption', caption)
    assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
  }
})

test('an agency’s dateline is cut off the first sentence; a bare dateline stays in it', () => {
  const agency = reportOf(blank(TITLE, `BRENNING, Jan 12 (Reuters) - ${PARAGRAPHS[0]}`, PARAGRAPHS[1], PARAGRAPHS[2]))
  assert.deepEqual(wordsIn(agency, 'date'), ['BRENNING, Jan 12'])
  assert.deepEqual(wordsIn(agency, 'agency_credit'), ['(Reuters) -'])
  assert.equal(wordsIn(agency, 'body')[0], PARAGRAPHS[0])
  const bare = reportOf(blank(TITLE, `BRENNING, Norden — ${PARAGRAPHS[0]}`, PARAGRAPHS[1], PARAGRAPHS[2]))
  assert.equal(wordsIn(bare, 'body')[0], `BRENNING, Norden — ${PARAGRAPHS[0]}`)
})

test('who reported and edited below an agency’s copy is a byline', () => {
  const end = '(Reporting by Ada Moen; Editing by Jon Berg)'
  const report = reportOf(blank(TITLE, PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], `${PARAGRAPHS[3]} ${end}`))
  assert.equal(roleOf(report, end), 'byline')
  assert.equal(wordsIn(report, 'body').at(-1), PARAGRAPHS[3])
})

test('about the author, comments and other stories below the article are boilerplate', () => {
  const report = reportOf(blank(TITLE, 'By Ada Moen', ...PARAGRAPHS, 'Ada Moen is our correspondent for the islands.', 'Related stories', 'Bakers on Strike in Vik', 'Leave a reply', 'seadog: They knew about the crack for months, ask anybody at the yard.'))
  assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
})

test('the article is found among the navigation and the first lines of other stories of a whole page', () => {
  const nav = Array.from({ length: 40 }, (_, index) => `Section ${index}`)
  const cards = ['Bakers on Strike in Vik', 'Bread runs short as the bakers of Vik walk out for a third day over wages.', '2 hours ago', 'Tunnel Vote Put Off', 'The council of Brenning could not agree on who would lend the money.', '4 hours ago']
  const report = reportOf(blank(page(...nav), TITLE, 'By Ada Moen', ...PARAGRAPHS, page(...nav.slice(0, 12)), ...cards))
  assert.equal(report.title?.value, TITLE)
  assert.deepEqual(wordsIn(report, 'body'), [...PARAGRAPHS])
})

test('a given title is found as the first line, even one that looks like prose', () => {
  const title = 'Nobody is going hungry on the island of Holm, its mayor says.'
  const report = reportOf(page(title, ...PARAGRAPHS), { title })
  assert.deepEqual(report.title, { value: title, basis: 'given', span: { start: 0, end: title.length } })
  assert.equal(report.zones[0]?.role, 'title')
})

test('zones are sorted, do not overlap, are not empty and cover all that is not white space', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PARAGRAPHS, TITLE, 'ADVERTISEMENT', 'By Ada Moen | 12.01.26', 'Photo: Per Dal', '“', '(AP)', 'Published 3 Dec 2025 10:04 GMT', '\r', '   ', '©', 'x (Reporting by A B)'),
    fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }),
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('\n', '\n\n', '\r\n', ' '), (pieces, between) => {
    const text = pieces.join(between)
    const { zones, title, outlet, published, agency, bylines } = reportOf(text)
    let end = 0
    for (const zone of zones) {
      assert.ok(zone.start >= end && zone.end > zone.start && zone.end <= text.length)
      assert.equal(text.slice(end, zone.start).trim(), '')
      assert.equal(text.slice(zone.start, zone.end).trim(), text.slice(zone.start, zone.end))
      end = zone.end
    }
    assert.equal(text.slice(end).trim(), '')
    for (const field of [title, outlet, published, agency, bylines]) {
      if (field?.span) assert.ok(field.span.start < field.span.end && field.span.end <= text.length)
      if (field?.basis === 'inferred') assert.ok(field.confidence! > 0 && field.confidence! < 1)
    }
  }), { numRuns: 300 })
})

test('hostile text stays fast', () => {
  const texts = [
    'word '.repeat(20_000), 'a'.repeat(100_000), '“'.repeat(50_000), '('.repeat(50_000), 'A/B '.repeat(25_000), 'Aa Bb '.repeat(20_000),
    'Short line here\n'.repeat(3_000), '01/02/03 '.repeat(10_000), '10 March 2026\n'.repeat(3_000), '😀'.repeat(30_000), 'Jan '.repeat(25_000), `${'John Smith/'.repeat(12)}\n`.repeat(500),
  ]
  for (const text of texts) {
    const start = performance.now()
    reportOf(text)
    assert.ok(performance.now() - start < 4_000, text.slice(0, 20))
  }
})
