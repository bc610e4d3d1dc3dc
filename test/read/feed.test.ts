import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import zlib from 'node:zlib'
import fc from 'fast-check'
import { extractReport } from '../../src/extract/report.js'
import type { Feed } from '../../src/read/feed/feed.js'
import { entriesOf } from '../../src/read/feed/items.js'
import type { Report } from '../../src/report/report.js'
import { contentOf } from '../../src/read/feed/content.js'
import { isoDateOf } from '../../src/read/feed/date.js'
import { discoverFeeds } from '../../src/read/feed/discover.js'
import { kindOfText } from '../../src/read/feed/kind.js'
import { parseList } from '../../src/read/feed/list.js'
import { FeedFault, parseFeedText } from '../../src/read/feed/parse.js'
import type { LinkOptions } from '../../src/read/feed/options.js'
import { readReports, type Reading } from '../../src/read/read.js'
import { redirect, send, serve, type Handler, type Server } from './fetch-server.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-feed-'))
after(() => fs.rmSync(folder, { recursive: true }))
let files = 0
function lay(name: string, content: string | Uint8Array): string {
  const own = path.join(folder, String(files++))
  fs.mkdirSync(own)
  fs.writeFileSync(path.join(own, name), content)
  return path.join(own, name)
}
const codes = (reading: Reading): string[] => reading.notices.map(({ code }) => code)

const LONG = 'The water of the Hallin reached the old town of Merrin within twenty minutes. '.repeat(8).trim()
const LONGER = `${LONG} ${LONG} ${LONG}`
const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Merrin Courier</title><link>https://courier.example/</link><language>en-gb</language>
<item><title>Dam &amp;amp; town: “nine dead”</title><link>/a</link><pubDate>Sat, 14 Mar 2026 09:30:00 +0100</pubDate><dc:creator>Ada Lund</dc:creator>
<description>Nine people died.</description><content:encoded><![CDATA[<p>${LONG}</p><p>“Why?”</p>]]></content:encoded></item>
<item><title>Ten dead</title><link>https://courier.example/b</link><source url="https://gazette.example/rss">The Gazette</source><description>Ten people died, the mayor said.</description></item>
<item><title>Nothing more</title><link>https://courier.example/c</link></item>
<item><guid isPermaLink="false">77</guid><description>${escape(`<p>${LONGER}</p>`)}</description></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Gazette &amp;ndash; News</title><link rel="self" href="/feed"/><link href="https://gazette.example/"/>
<entry><title type="html">A &lt;em&gt;flood&lt;/em&gt;</title><link rel="edit" href="/edit/1"/><link rel="alternate" type="text/html" href="/1"/><published>2026-03-14T09:30:00Z</published><updated>2026-03-15T00:00:00Z</updated>
<author><name>Bo Hagen</name></author><source><title>Coast Radio</title></source><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LONG}</p></div></content></entry>
<entry><title>Only changed</title><link href="/2"/><updated>2026-03-15T00:00:00Z</updated><summary>Short.</summary></entry></feed>`
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://r.example/"><title>R</title><link>https://r.example/</link></channel>
<item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link><description>${LONGER}</description><dc:date>2026-03-14T10:00+02:00</dc:date><dc:creator>c@r.example (Cy Moe)</dc:creator></item></rdf:RDF>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: 'J', home_page_url: 'https://j.example/', language: 'en',
  items: [{ id: '1', url: 'https://j.example/1', title: 'One', content_text: LONG, date_published: '2026-03-14T09:30:00+01:00', authors: [{ name: 'Di Vik' }] }],
})

test('RSS: items held in full are reports, with what the feed says of them', async () => {
  const reading = await readReports([lay('feed.xml', RSS)])
  // What is held in full comes first, in the feed's order, then the summaries.
  const [first, fourth, second] = reading.captures
  assert.equal(reading.captures.length, 3)
  assert.deepEqual(first, {
    source: { url: 'https://courier.example/a' }, media: 'html', text: `<article><p>${LONG}</p><p>“Why?”</p></article>`,
    given: { title: 'Dam & town: “nine dead”', outlet: 'Merrin Courier', published: '2026-03-14T09:30:00+01:00', bylines: ['Ada Lund'], language: 'en-gb' },
  })
  // An item without a link goes by the file's name and its number.
  assert.deepEqual(fourth, { source: { file: 'feed.xml#4' }, media: 'html', text: `<article><p>${LONGER}</p></article>`, given: { outlet: 'Merrin Courier', language: 'en-gb' } })
  assert.deepEqual(second, {
    source: { url: 'https://courier.example/b' }, text: 'Ten people died, the mayor said.', given: { title: 'Ten dead', outlet: 'The Gazette', language: 'en-gb' },
  })
  assert.deepEqual(codes(reading), ['feed-summaries'])
  assert.match(reading.notices[0]!.message, /^2 of the items .* 1 summar/)
})

test('each kind of feed: title, outlet, date, writer, text', () => {
  const [rss] = parseFeedText(RSS, 10).items
  assert.deepEqual(rss && { ...rss, content: rss.content?.full }, {
    title: 'Dam & town: “nine dead”', link: '/a', outlet: null, published: '2026-03-14T09:30:00+01:00', bylines: ['Ada Lund'], language: null, content: true,
  })
  assert.equal(parseFeedText(RSS, 10).items[1]?.outlet, 'The Gazette')
  const atom = parseFeedText(ATOM, 10)
  assert.deepEqual([atom.title, atom.link, atom.language], ['Gazette – News', 'https://gazette.example/', 'en'])
  const [entry, changed] = atom.items
  assert.deepEqual([entry?.title, entry?.link, entry?.published, entry?.bylines, entry?.outlet, entry?.content?.full], ['A flood', '/1', '2026-03-14T09:30:00Z', ['Bo Hagen'], 'Coast Radio', true])
  assert.deepEqual([changed?.published, changed?.content?.full], [null, false], 'when it was changed is not when it was published')
  const [rdf] = parseFeedText(RDF, 10).items
  assert.deepEqual([rdf?.title, rdf?.link, rdf?.published, rdf?.bylines, rdf?.content?.full], ['One', 'https://r.example/1', '2026-03-14T10:00+02:00', ['Cy Moe'], true])
  const [json] = parseFeedText(JSON_FEED, 10).items
  assert.deepEqual([json?.title, json?.link, json?.published, json?.bylines, json?.content], ['One', 'https://j.example/1', '2026-03-14T09:30:00+01:00', ['Di Vik'], { text: LONG, media: 'plain', full: true }])
})

test('a file is told to be a feed by what it holds, whatever its name', () => {
  assert.deepEqual([RSS, ATOM, RDF, JSON_FEED].map(kindOfText), ['feed', 'feed', 'feed', 'feed'])
  assert.equal(kindOfText(`\ufeff<?xml version="1.0"?>\n<!-- <html> -->\n<?xml-stylesheet href="x"?><!DOCTYPE rss [<!ELEMENT a (b)>]>${RSS.slice(39)}`), 'feed')
  assert.deepEqual(['<opml version="2.0">', '<s:urlset xmlns:s="x">', '<sitemapindex>'].map(kindOfText), ['list', 'list', 'list'])
  for (const other of ['', 'feed', '<html><rss>', '<!doctype html><feed>', '{"version": 1}', '<rssx>', '<!-- <rss>', '<p>rss</p>']) assert.equal(kindOfText(other), null, other)
})

const dates: [written: string, iso: string | null][] = [
  ['Sat, 14 Mar 2026 09:30:00 GMT', '2026-03-14T09:30:00Z'],
  ['Sat, 14 Mar 2026 09:30:00 +0000', '2026-03-14T09:30:00Z'],
  ['14 Mar 2026 09:30 EST', '2026-03-14T09:30-05:00'],
  ['Saturday, 14-Mar-26 9:30:00 PDT', '2026-03-14T09:30:00-07:00'],
  ['Sat, 14 March 2026 09:30:00 -0330 (NDT)', '2026-03-14T09:30:00-03:30'],
  ['14 Mar 98', '1998-03-14'],
  ['Sat, 14 Mar 2026 09:30:00 QQQ', '2026-03-14T09:30:00'],
  ['2026-03-14', '2026-03-14'],
  ['2026-03', '2026-03'],
  ['20260314', '2026-03-14'],
  ['2026-03-14T09:30:00.123Z', '2026-03-14T09:30:00Z'],
  [' 2026-03-14 09:30:00 +02 ', '2026-03-14T09:30:00+02:00'],
  ['2026-03-14T09:30+0530', '2026-03-14T09:30+05:30'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null], ['2026-13-01', null], ['Sat, 32 Mar 2026 09:30:00 GMT', null], ['14 Mar 2026 25:00', null],
  ['yesterday', null], ['', null], ['03/14/2026', null], ['14 Abc 2026', null],
]
test('dates: as exact as written, in the offset they were written in, and null where they are none', () => {
  for (const [written, iso] of dates) assert.equal(isoDateOf(written), iso, written)
  assert.equal(isoDateOf(undefined), null)
  fc.assert(fc.property(fc.string(), (text) => {
    const iso = isoDateOf(text)
    return iso === null || /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(iso)
  }))
})

test('what is all of a report and what a teaser', () => {
  const full = (contents: string[], summaries: string[]): boolean | undefined => contentOf(contents, summaries)?.full
  assert.equal(full([LONG], []), true)
  assert.equal(full([], [LONG]), false)
  assert.equal(full([], [LONGER]), true)
  for (const end of ['…', '...', '[…]', '[...]', ' [&#8230;]', '<a href="x">Read more</a>', '<a>Continue reading Dam breaks</a> »', '(more…)']) {
    assert.equal(full([`<p>${LONG}${end}</p>`], []), false, end)
  }
  assert.equal(full([`<p title="${LONG}">Short</p>`], []), false, 'attributes are no text')
  assert.equal(contentOf([' '], ['']), null)
  assert.equal(contentOf([], ['AT&T said 3 < 4'])?.media, 'plain')
  assert.equal(contentOf([], ['A &amp; B'])?.media, 'html')
})

const laughs = (levels: number): string => {
  const lines = Array.from({ length: levels }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lines.join('')}]><rss version="2.0"><channel><title>&l${levels};</title><item><title>x</title><link>https://a.example/</link></item></channel></rss>`
}
test('entities are never expanded: those made of one another are refused, others stand as they are', async () => {
  assert.throws(() => parseFeedText(laughs(9), 10), FeedFault)
  const reading = await readReports([lay('laughs.xml', laughs(9))])
  assert.deepEqual([reading.captures, codes(reading)], [[], ['bad-feed']])
  const secret = lay('secret.txt', 'the secret')
  const outside = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file://${secret}">]><rss version="2.0"><channel><title>T</title><item><title>a &x; b</title></item></channel></rss>`
  assert.equal(parseFeedText(outside, 10).items[0]?.title?.includes('secret'), false)
  const flat = `<!DOCTYPE rss [<!ENTITY big "${'a'.repeat(100_000)}">]><rss version="2.0"><channel><title>T</title><item><title>${'&big;'.repeat(10_000)}</title></item></channel></rss>`
  assert.ok((parseFeedText(flat, 10).items[0]?.title?.length ?? 0) <= 50_000)
})

test('hostile feeds are read or refused, quickly and without a crash', () => {
  const hostile = [
    `<rss version="2.0"><channel><item><title>${'<a '.repeat(50_000)}${'>'.repeat(90_000)}`, `<rss version="2.0"><channel><item><title>${'<a b="'.repeat(50_000)}`,
    `<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`, `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`, `<rss version="2.0"><channel><item><title>${'<'.repeat(200_000)}`,
    `<rss version="2.0"><channel><item><description>${'&lt;p '.repeat(100_000)}</description></item></channel></rss>`, `<rss version="2.0" ${'a="b" '.repeat(50_000)}>`,
    `<!DOCTYPE rss [${'<!ENTITY '.repeat(50_000)}<rss>`, `${'<!-- x -->'.repeat(20_000)}<rss/>`, `<feed>${'<entry><content>'.repeat(10_000)}`, '<rss', '<rss>', '<feed/>', `<rss>${'\0'.repeat(100)}</rss>`,
    `<rss version="2.0"><channel><item><dc:creator>${'a.'.repeat(100_000)}@</dc:creator></item></channel></rss>`, `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(50_000)}`,
  ]
  for (const text of hostile) {
    const started = performance.now()
    try {
      parseFeedText(text, 100)
    } catch (error) {
      assert.ok(error instanceof FeedFault, String(error))
    }
    const took = performance.now() - started
    assert.ok(took < 3000, text.slice(0, 60))
  }
  const piece = fc.constantFrom('<rss version="2.0">', '<channel>', '<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '&amp;', '&', '<', '<link href="a"/>', 'text', '<!--', '\ud800', '<feed>', '<entry>')
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    try {
      return parseFeedText(pieces.join(''), 5).items.length <= 5
    } catch (error) {
      return error instanceof FeedFault
    }
  }))
})

test('a feed that is no valid XML is read as far as it goes', () => {
  const broken = '<rss version="2.0"><channel><title>T & U</title><item><title>One<link>https://a.example/1</link><description>Nine & ten</description></item><item><title>Two</title>'
  const { title, items } = parseFeedText(broken, 10)
  assert.equal(title, 'T & U')
  assert.deepEqual(items.map((item) => item.link), ['https://a.example/1', null])
})

test('a title is one line without markup, scripts or styles', () => {
  const [first] = parseFeedText(`<rss version="2.0"><channel><language>en_GB</language><item><title>${escape('Dam <script>x()</script><b>breaks</b>\n<style>b{}</style> &amp; more')}</title></item></channel></rss>`, 1).items
  assert.equal(first?.title, 'Dam breaks & more')
})

test('feeds that a page names in its head', () => {
  const page = `<html><head><base href="https://n.example/news/"><link rel=alternate type="application/rss+xml" title="All" href="rss"><LINK REL="Alternate feed" TYPE="application/atom+xml; charset=utf-8" HREF="/atom">
    <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="rss"><link rel="stylesheet" type="text/xml" href="x"><link rel="alternate" type="application/rss+xml" href="javascript:1"></head>
    <body><link rel="alternate" type="application/rss+xml" href="https://evil.example/"></body></html>`
  assert.deepEqual(discoverFeeds(page, 'https://n.example/'), [{ href: 'https://n.example/news/rss', title: 'All' }, { href: 'https://n.example/atom', title: null }])
})

const SITEMAP = (links: readonly string[]): string => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x">
${links.map((link) => `<url><loc> ${link} </loc><image:image><image:loc>https://i.example/p.jpg</image:loc></image:image><news:news><news:publication><news:name>The Merrin Courier</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-14T09:30:00Z</news:publication_date><news:title>T</news:title></news:news></url>`).join('')}</urlset>`
test('lists of links: news sitemaps, their index, OPML', () => {
  assert.deepEqual(parseList(SITEMAP(['https://a.example/1?a=1&amp;b=2']), 10), {
    lists: [], pages: [{ link: 'https://a.example/1?a=1&b=2', outlet: 'The Merrin Courier', published: '2026-03-14T09:30:00Z', language: 'en' }],
  })
  assert.equal(parseList(SITEMAP(Array.from({ length: 50 }, (_, at) => `https://a.example/${at}`)), 10).pages.length, 10)
  assert.deepEqual(parseList('<sitemapindex><sitemap><loc>https://a.example/s.xml.gz</loc></sitemap></sitemapindex>', 10).lists, ['https://a.example/s.xml.gz'])
  const opml = '<opml version="2.0"><body><outline text="News"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/><outline text="A again" xmlurl="https://a.example/rss"/><outline type="link" url="https://b.example/"/></outline></body></opml>'
  assert.deepEqual(parseList(opml, 10).lists, ['https://a.example/rss'])
})

async function readFrom(routes: (server: () => Server) => Readonly<Record<string, Handler | string>>, paths: readonly string[], links: LinkOptions = {}): Promise<{ reading: Reading; server: Server }> {
  let found: Server | null = null
  const server = await serve(routes(() => found!))
  found = server
  try {
    const options = { allowHosts: [server.host], delay: 0, retries: 0, ...links }
    return { reading: await readReports(paths.map((one) => (one.startsWith('/') ? server.url(one) : one)), { links: options }), server }
  } finally {
    await server.close()
  }
}
const xml = (text: string | (() => string)): Handler => (request, response) => send(typeof text === 'string' ? text : text(), { 'content-type': 'application/xml' })(request, response)
const item = (link: string, inner: string): string => `<item><title>T</title><link>${link}</link><pubDate>Sat, 14 Mar 2026 09:30:00 GMT</pubDate>${inner}</item>`
const rss = (...items: string[]): string => `<rss version="2.0"><channel><title>Courier</title>${items.join('')}</channel></rss>`

test('the items of a feed’s address: in full from the feed, else from their pages, else their summary', async () => {
  const { reading, server } = await readFrom(() => ({
    '/feed': xml(rss(item('/full', `<description>${LONGER}</description>`), item('/thin', '<source url="https://g.example/">Gazette</source><description>Short.</description>'), item('/gone', '<description>Kept summary.</description>'), item('/gone-too', ''))),
    '/full': '<p>never asked for</p>', '/thin': '<p>The whole report.</p>',
  }), ['/feed'])
  assert.deepEqual(reading.captures.map(({ text }) => text), [LONGER, '<p>The whole report.</p>', 'Kept summary.'])
  assert.deepEqual(reading.captures[1], { source: { url: server.url('/thin') }, text: '<p>The whole report.</p>', media: 'html', given: { outlet: 'Gazette', published: '2026-03-14T09:30:00Z' } })
  assert.deepEqual(codes(reading), ['link-status', 'link-status'])
  assert.ok(!server.paths().includes('/full'))
})

test('limits on items, links to feeds in feeds, and addresses that come twice', async () => {
  const { reading, server } = await readFrom(() => ({
    '/feed': xml(rss(item('/a', ''), item('/a', ''), item('/feed', ''), item('/feed-2', ''), item('/b', ''))), '/feed-2': xml(rss(item('/c', ''))), '/a': '<p>A</p>', '/b': '<p>B</p>', '/c': '<p>C</p>',
  }), ['/feed'], { items: 4 })
  assert.deepEqual(reading.captures.map(({ text }) => text), ['<p>A</p>'])
  assert.deepEqual(codes(reading), ['feed-cut', 'link-media'])
  assert.deepEqual(server.paths(), ['/robots.txt', '/feed', '/a', '/feed-2'])
})

test('OPML to feeds to pages; an index of packed sitemaps to pages; lists that go on for ever', async () => {
  const { reading } = await readFrom((server) => ({
    '/list.opml': xml(() => `<opml><body><outline xmlUrl="${server().url('/feed')}"/></body></opml>`),
    '/feed': xml(rss(item('/a', ''))), '/a': '<p>A</p>',
    '/index.xml': xml('<sitemapindex><sitemap><loc>/news.xml.gz</loc></sitemap></sitemapindex>'),
    '/news.xml.gz': send(zlib.gzipSync(SITEMAP(['/b'])), { 'content-type': 'application/x-gzip' }), '/b': '<p>B</p>',
    '/loop-0.xml': xml('<sitemapindex><sitemap><loc>/loop-1.xml</loc></sitemap><sitemap><loc>/loop-0.xml</loc></sitemap></sitemapindex>'),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`/loop-${at}.xml`, xml(`<sitemapindex><sitemap><loc>/loop-${at + 1}.xml</loc></sitemap></sitemapindex>`)])),
  }), ['/list.opml', '/index.xml', '/loop-0.xml'])
  assert.deepEqual(reading.captures.map(({ text, given }) => [text, given.outlet, given.published]).sort(), [['<p>A</p>', undefined, '2026-03-14T09:30:00Z'], ['<p>B</p>', 'The Merrin Courier', '2026-03-14T09:30:00Z']])
  assert.deepEqual(codes(reading), ['lists-too-deep'])
})

test('a page that names a feed is read itself, or with --feeds its feed', async () => {
  const routes = (): Record<string, Handler | string> => ({
    '/home': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><p>Home</p></html>', '/moved': redirect('/home'), '/feed': xml(rss(item('/a', ''))), '/a': '<p>A</p>',
  })
  assert.match((await readFrom(routes, ['/moved'])).reading.captures[0]!.text, /Home/)
  assert.deepEqual((await readFrom(routes, ['/moved'], { feeds: true })).reading.captures.map(({ text }) => text), ['<p>A</p>'])
})

test('a file fetches nothing unless it is told to', async () => {
  const routes = (): Record<string, string> => ({ '/a': '<p>The whole.</p>' })
  const withFile = async (links: LinkOptions): Promise<{ texts: string[]; codes: string[]; asked: number }> => {
    const server = await serve(routes())
    try {
      const reading = await readReports([lay('f.xml', rss(item(server.url('/a'), '<description>Short.</description>')))], { links: { allowHosts: [server.host], delay: 0, ...links } })
      return { texts: reading.captures.map(({ text }) => text), codes: codes(reading), asked: server.requests.length }
    } finally {
      await server.close()
    }
  }
  assert.deepEqual(await withFile({}), { texts: ['Short.'], codes: ['feed-summaries'], asked: 0 })
  assert.deepEqual(await withFile({ follow: true }), { texts: ['<p>The whole.</p>'], codes: [], asked: 2 })
  const sitemap = await readReports([lay('sitemap.xml', SITEMAP(['https://a.example/1']))])
  assert.deepEqual([sitemap.captures, codes(sitemap)], [[], ['not-followed']])
  const piped = await readReports(['-'], { stdin: Readable.from([Buffer.from(JSON_FEED)]) })
  assert.equal(piped.captures[0]?.given.title, 'One')
  assert.deepEqual(codes(await readReports([lay('none.xml', rss())])), ['empty-feed'])
})

test('a feed in another encoding is read by what it says of itself', async () => {
  const text = RSS.replace('utf-8', 'iso-8859-1').replaceAll(/[“”]/g, '"').replace('Merrin Courier', 'Mérrin Courier')
  const [first] = (await readReports([lay('latin.xml', Buffer.from(text, 'latin1'))])).captures
  assert.equal(first?.given.outlet, 'Mérrin Courier')
})

test('an entry that says no more than when it was changed has that date, as inferred; one that says both has its own', () => {
  const feed = (dates: string): Feed => parseFeedText(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Merrin Post</title><entry><title>Dam</title>${dates}<content>Nine people died at the dam.</content></entry></feed>`, 10)
  const report = (dates: string): Report => extractReport(entriesOf(feed(dates), 'a.xml', null)[0]!.capture!, 'A')
  const changed = report('<updated>2026-03-14T09:00:00Z</updated>')
  assert.deepEqual(changed.published, { value: '2026-03-14T09:00:00Z', basis: 'inferred', confidence: 0.7 })
  assert.deepEqual(changed.modified, { value: '2026-03-14T09:00:00Z', basis: 'given' })
  const both = report('<published>2026-03-13T09:00:00Z</published><updated>2026-03-14T09:00:00Z</updated>')
  assert.deepEqual(both.published, { value: '2026-03-13T09:00:00Z', basis: 'given' })
})
