import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePage } from '../../src/extract/page/document.js'
import { readMetadata, type PageMetadata } from '../../src/extract/page/metadata/metadata.js'

function read(head: string, body: string, address: string | null = null, language = 'en'): PageMetadata {
  const markup = `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`
  return readMetadata(parsePage(markup).document, address, markup)
}

const PROSE =
  '<p>The bridge over the river stayed closed on Friday, officials said, while engineers looked at its third pier.</p>'.repeat(
    6,
  )

test('a page with records and metas, checked against one another', () => {
  const head = `
    <title>Bridge stays closed | Harbour Gazette</title>
    <link rel="canonical" href="/news/bridge">
    <meta property="og:title" content="Bridge stays closed">
    <meta property="og:site_name" content="Harbour Gazette">
    <meta property="og:description" content="Engineers found cracks in the third pier, and nobody knows for how long.">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Organization","@id":"#o","name":"Harbour Gazette"},
      {"@type":"Person","@id":"#p","name":"Ada Quill"},
      {"@type":"NewsArticle","headline":"Bridge stays closed","author":{"@id":"#p"},"publisher":{"@id":"#o"},
       "datePublished":"2021-03-05T23:40:00-05:00","dateModified":"2021-03-06T08:00:00-05:00"}]}</script>`
  const found = read(
    head,
    `<article><h1>Bridge stays closed</h1><p class="byline">By <a href="/authors/ada">Ada Quill</a></p>${PROSE}</article>`,
    'https://www.harbourgazette.example/x',
  )
  assert.equal(found.title?.value, 'Bridge stays closed')
  assert.equal(found.title?.element?.name, 'h1')
  assert.deepEqual(found.bylines?.value, ['Ada Quill'])
  assert.equal(found.bylines?.basis, 'metadata')
  assert.ok(found.bylines?.element)
  assert.equal(found.published?.value, '2021-03-05T23:40:00-05:00', 'the day of its own offset')
  assert.equal(found.modified?.value, '2021-03-06T08:00:00-05:00')
  assert.equal(found.outlet?.value, 'Harbour Gazette')
  assert.equal(found.canonicalUrl, 'https://www.harbourgazette.example/news/bridge')
  assert.match(found.deck?.value ?? '', /^Engineers found cracks/)
  assert.equal(found.language, 'en')
})

test('a page that says nothing of itself has no fields', () => {
  const found = read('', '<p>© 2019 All rights reserved</p>')
  assert.equal(found.title, null)
  assert.equal(found.bylines, null)
  assert.equal(found.published, null, 'a year of copyright is no date')
  assert.equal(found.outlet, null)
  assert.equal(found.canonicalUrl, null)
})

test('records that are not quite JSON', () => {
  const broken = `/* <![CDATA[ */ {"@type":"NewsArticle", // one
    headline: "Ferry "Aurora" is late", 'datePublished': '2020-01-02', "author": [{"@type":"Person","name":"Bo Lind",},],} /* ]]> */`
  const found = read(`<script type="application/ld+json">${broken}</script>`, PROSE)
  assert.equal(found.title?.value, 'Ferry "Aurora" is late')
  assert.equal(found.published?.value, '2020-01-02')
  assert.deepEqual(found.bylines?.value, ['Bo Lind'])
})

test('visible dates in many languages', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de', 'Veröffentlicht am 05. Februar 2018, 12:30 Uhr', '2018-02-05T12:30'],
    ['de', 'Samstag, 3. Dezember 2011', '2011-12-03'],
    ['fr', 'Publié le 1er août 2019 à 10h05', '2019-08-01T10:05'],
    ['pl', 'Opublikowano: 5 października 2020', '2020-10-05'],
    ['es', 'Publicado el 7 de diciembre de 2017', '2017-12-07'],
    ['it', 'Pubblicato il 9 maggio 2016', '2016-05-09'],
    ['pt', '12 de março de 2021', '2021-03-12'],
    ['nl', 'Gepubliceerd op 3 maart 2020', '2020-03-03'],
    ['cs', 'Publikováno 4. září 2019', '2019-09-04'],
    ['sv', 'Publicerad 8 maj 2022', '2022-05-08'],
    ['tr', 'Yayın tarihi: 6 Şubat 2023', '2023-02-06'],
    ['ja', '2019年4月3日', '2019-04-03'],
    ['ko', '2020년 12월 31일', '2020-12-31'],
    ['hr', 'Objavljeno 5. listopada 2020', '2020-10-05'],
    ['hu', '2018. február 5.', '2018-02-05'],
  ]
  for (const [language, text, iso] of cases) {
    const found = read(
      '',
      `<h1>A headline about the harbour</h1><div class="date">${text}</div>${PROSE}`,
      null,
      language,
    )
    assert.equal(found.published?.value, iso, text)
    assert.ok(found.published?.element, text)
  }
})

test('publication is not modification', () => {
  const found = read(
    '',
    `<h1>A headline about the harbour</h1><p>Published: 3 March 2020 | Updated: 9 March 2020</p>${PROSE}`,
  )
  assert.equal(found.published?.value, '2020-03-03')
  assert.equal(found.modified?.value, '2020-03-09')
  const only = read(
    '<meta property="article:modified_time" content="2020-03-09T10:00:00Z">',
    `<h1>A headline about the harbour</h1>${PROSE}`,
  )
  assert.equal(only.published?.basis, 'inferred')
  assert.equal(only.modified?.value, '2020-03-09T10:00:00Z')
})

test('an article published anew has the date that its page shows, unless that is called a change', () => {
  const head =
    '<meta property="article:published_time" content="2017-03-02T08:00:00Z"><meta property="article:modified_time" content="2021-05-06T08:00:00Z">'
  const page = (line: string): PageMetadata =>
    read(head, `<h1>How to mend a net</h1><p class="date">${line}</p>${PROSE}`)
  assert.equal(page('6 May 2021').published?.value, '2021-05-06')
  assert.equal(page('6 May 2021').published?.basis, 'stated')
  assert.equal(page('Updated 6 May 2021').published?.value, '2017-03-02T08:00:00Z')
  assert.equal(page('2 March 2017, updated 6 May 2021').published?.value.slice(0, 10), '2017-03-02')
  assert.equal(page('').published?.value, '2017-03-02T08:00:00Z')
})

test('labels stand before a date, within its element or before that; a foot line dates an entry', () => {
  const date = (body: string): string | undefined => read('', `<h1>Ferry timetable</h1>${body}`).published?.value
  assert.equal(date('<p><b>Joined:</b> 3 April 2011</p><p><b>Posted:</b> 5 April 2019</p>'), '2019-04-05')
  assert.equal(date('<p>In force since 3 April 2011</p><p class="date">5 April 2019</p>'), '2019-04-05')
  assert.equal(
    date(
      `${PROSE}<p>This entry was posted on Monday, March 4th, 2013 by its author and is filed under boats, nets.</p>`,
    ),
    '2013-03-04',
  )
})

test('a meta that may mean any date gives way to the date shown; what waits for its morning is not late', () => {
  const vague = read('<meta name="date" content="2020-02-12">', `<h1>Fair nets</h1><p class="date">5 February 2020</p>`)
  assert.equal(vague.published?.value, '2020-02-05')
  const early = read(
    '<meta property="article:published_time" content="2020-02-05T05:00:00Z"><meta property="article:modified_time" content="2020-02-04T20:00:00Z">',
    PROSE,
  )
  assert.equal(early.published?.value, '2020-02-05T05:00:00Z')
})

test('numbers that name two days follow the page', () => {
  const day = (text: string, language: string): string | undefined =>
    read('', `<h1>A headline about the harbour</h1><div class="date">${text}</div>${PROSE}`, null, language).published
      ?.value
  assert.equal(day('03/04/2020', 'en-US'), '2020-03-04')
  assert.equal(day('03/04/2020', 'en-GB'), '2020-04-03')
  assert.equal(day('03.04.2020', 'en-US'), '2020-04-03')
  assert.equal(day('13/25/2020', 'en'), undefined)
  assert.equal(day('31.02.2020', 'de'), undefined)
  assert.equal(day('1.1.1815', 'de'), undefined, 'before there were pages')
})

test('an address dates a page, and settles universal time', () => {
  assert.equal(read('', PROSE, 'https://a.example/2018/02/05/title/').published?.value, '2018-02-05')
  assert.equal(read('', PROSE, 'https://a.example/2018/02/05/title/').published?.basis, 'url')
  assert.equal(
    read(
      '<meta property="article:published_time" content="2018-02-06T02:10:00Z">',
      PROSE,
      'https://a.example/2018/02/05/title/',
    ).published?.value,
    '2018-02-05',
  )
  assert.equal(
    read(
      '<meta property="article:published_time" content="2018-02-06T15:10:00Z">',
      PROSE,
      'https://a.example/2018/02/05/title/',
    ).published?.value,
    '2018-02-06T15:10:00Z',
  )
})

test('who signs: names without posts, addresses and dates; agencies and outlets apart', () => {
  const by = (text: string): PageMetadata =>
    read(
      '<meta property="og:site_name" content="Harbour Gazette">',
      `<h1>A headline about the harbour</h1><p class="byline">${text}</p>${PROSE}`,
    )
  assert.deepEqual(by('By Ada Quill and Bo Lind').bylines?.value, ['Ada Quill', 'Bo Lind'])
  assert.deepEqual(by('Von Ada Quill und Bo Lind').bylines?.value, ['Ada Quill', 'Bo Lind'])
  assert.deepEqual(by('Par Ada Quill et Bo Lind').bylines?.value, ['Ada Quill', 'Bo Lind'])
  assert.deepEqual(by('By Ada Quill, Harbour Gazette, 3 March 2020').bylines?.value, ['Ada Quill'])
  assert.deepEqual(by('By Ada Quill, Staff Writer | ada@gazette.example').bylines?.value, ['Ada Quill'])
  assert.deepEqual(by('By ADA QUILL, senior correspondent').bylines?.value, ['ADA QUILL'])
  const agency = by('dpa/afp')
  assert.equal(agency.bylines, null)
  assert.equal(agency.agency?.value, 'dpa')
  assert.equal(by('By Ada Quill (Reuters)').agency?.value, 'Reuters')
  assert.deepEqual(by('By Ada Quill (Reuters)').bylines?.value, ['Ada Quill'])
  const address = read(
    '<meta property="article:author" content="https://social.example/ada"><meta name="author" content="Ada Quill">',
    PROSE,
  )
  assert.deepEqual(address.bylines?.value, ['Ada Quill'])
})

test('other articles and comments do not date or sign a page', () => {
  const teasers =
    '<aside class="related"><div class="teaser"><span class="date">1 May 2021</span><a rel="author" href="/author/z">Zoe Other</a></div></aside>'
  const comments =
    '<div class="comments"><time datetime="2022-01-01">1 January 2022</time><span class="author">troll</span></div>'
  const found = read(
    '',
    `${teasers}<article><h1>A headline about the harbour</h1><span class="author">Ada Quill</span> <time datetime="2020-03-03">3 March 2020</time>${PROSE}</article>${comments}${teasers}`,
  )
  assert.equal(found.published?.value, '2020-03-03')
  assert.deepEqual(found.bylines?.value, ['Ada Quill'])
})

test('titles lose the name of the site, keep their own marks', () => {
  const title = (tag: string, h1: string): string | undefined =>
    read(`<title>${tag}</title><meta property="og:site_name" content="Harbour Gazette">`, `${h1}${PROSE}`).title?.value
  assert.equal(title('Bridge closed: what we know - Harbour Gazette', ''), 'Bridge closed: what we know')
  assert.equal(title('Harbour Gazette | Bridge closed', ''), 'Bridge closed')
  assert.equal(
    title(
      'Bridge closed for months | Harbour Gazette',
      '<h1><a href="/">Harbour Gazette</a></h1><h2>Bridge closed for months</h2>',
    ),
    'Bridge closed for months',
  )
  assert.equal(
    title(
      'Bridge closed for months | Harbour Gazette',
      '<h1><span class="kicker">Traffic</span> Bridge closed for months</h1>',
    ),
    'Bridge closed for months',
  )
})

test('words before a title parted by a line are left out where heading and records agree, a colon keeps them', () => {
  const title = (given: string, heading: string): string | undefined =>
    read(`<meta property="og:title" content="${given}">`, `<h1>${heading}</h1>${PROSE}`).title?.value
  assert.equal(
    title('Coast notes - Ferry runs again at night', 'Ferry runs again at night'),
    'Ferry runs again at night',
  )
  assert.equal(title('Ferry runs again at night', 'Coast | Ferry runs again at night'), 'Ferry runs again at night')
  assert.match(title('Aurora: ferry runs again at night', 'Aurora: ferry runs again at night') ?? '', /^Aurora: /)
})

test('whatever a page holds, reading it ends, and never invents', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<meta name="author" content="',
      '<time datetime="',
      '<script type="application/ld+json">',
      '{"@type":"Article","headline":"',
      '[[[[{',
      '</script>',
      '">',
      '<h1>',
      'By A B',
      '2020-01-02',
      '👩‍🚀',
      '\u202e',
      '</div>',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const markup = parts.join('')
      const { document } = parsePage(markup)
      const found = readMetadata(document, null, markup)
      assert.deepEqual(readMetadata(document, null, markup), found, 'the same page, the same words')
      if (found.published !== null)
        assert.match(found.published.value, /^(?:19|20)\d\d-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/)
    }),
    { numRuns: 200 },
  )
})

test('hostile pages are read in time', () => {
  const pages = [
    `<script type="application/ld+json">${'['.repeat(300_000)}</script>`,
    `<script type="application/ld+json">{"a":${'{"a":'.repeat(100_000)}</script>`,
    `<script type="application/ld+json">${'{"@type":"Article",'.repeat(30_000)}</script>`,
    `<title>${' - a'.repeat(50_000)}</title>`,
    `<h1>${'| '.repeat(50_000)}</h1>`,
    '<div class="date">'.repeat(20_000),
    `<p class="byline">By ${'A '.repeat(50_000)}</p>`,
    `<p>${'12.12.'.repeat(30_000)}</p>`,
    `<p>${'a'.repeat(300_000)} 2020</p>`,
    '<a class="author" href="/author/x">Ada Quill</a>'.repeat(10_000),
    '<h2>Ada Quill was here</h2>'.repeat(10_000),
    `<p class="${'a-b '.repeat(50_000)}">x</p>`,
    `<script>${'datePublished'.repeat(20_000)}</script>`,
    `<p>${' '.repeat(300_000)}By</p>`,
  ]
  for (const page of pages) {
    const { document } = parsePage(page)
    const before = process.cpuUsage()
    readMetadata(document, null, page)
    const { user, system } = process.cpuUsage(before)
    assert.ok((user + system) / 1000 < 900, `${page.slice(0, 40)} ${(user + system) / 1000} ms`)
  }
})
