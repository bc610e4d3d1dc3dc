import { gzipSync } from 'node:zlib'
import { answer, pageOf, pdfOf, warcRecord, zipOf } from '../read/making.js'


/** Inputs that are sound, of one reader, and pieces of its format. */
export interface Seeds {
  readonly name: string
  readonly inputs: readonly Uint8Array[]
  readonly tokens: readonly string[]
}

const ONE = 'Nine people died when the dam above Merrin broke on Monday, the police said.'
const TWO = '“We knew that it was old,” said Zoë Hasse, who lives below it. “Nobody came.”'

const PAGE = `<!doctype html><html lang="en"><head><title>A dam fails | Merrin Post</title><meta property="article:published_time" content="2026-03-14T08:00:00Z"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A dam fails","datePublished":"2026-03-14T08:00:00Z","author":[{"@type":"Person","name":"Ann Berg"}]}</script></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>A dam fails</h1><p class="byline">By Ann Berg</p><time datetime="2026-03-14">14 March 2026</time><p>${ONE}</p><figure><img src="a.jpg"><figcaption>The dam in spring</figcaption></figure><blockquote>${TWO}</blockquote><table><tr><td>9</td><td>dead</td></tr></table><p>It was built in 1931.</p></article><footer>© 2026</footer></body></html>`
const LIVE = `<!doctype html><html><head><title>Live</title></head><body><article><h1>Dam fails: live</h1><div class="live-post"><time datetime="2026-03-14T10:00:00Z">10:00</time><h2>First</h2><p>${ONE}</p></div><div class="live-post"><time datetime="2026-03-14T09:00:00Z">09:00</time><p>${TWO}</p></div></article></body></html>`
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Merrin Post</title><link>https://merrin.example/</link><item><title>A dam fails</title><link>https://merrin.example/dam</link><pubDate>Sat, 14 Mar 2026 08:05:00 +0100</pubDate><description>${ONE}</description><content:encoded><![CDATA[<p>${ONE}</p><p>${TWO}</p>]]></content:encoded></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Merrin Post</title><entry><title>Dam</title><id>urn:1</id><updated>2026-03-14T09:00:00Z</updated><link href="https://merrin.example/1"/><author><name>Ann Berg</name></author><content type="html">&lt;p&gt;${ONE}&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Merrin Post', items: [{ id: '1', url: 'https://merrin.example/1', title: 'Dam', content_html: `<p>${ONE}</p>`, date_published: '2026-03-14T08:00:00Z' }] })
const OPML = '<opml version="2.0"><body><outline text="a" type="rss" xmlUrl="https://merrin.example/feed"/></body></opml>'
const TEXT = `A dam fails\n\nBy Ann Berg\n14 March 2026\n\nMERRIN (Wire) – ${ONE}\n\n${TWO}\n\nThe ministry said it would look into the matter.\n\n© 2026 Merrin Post\n`
const HEAD = 'From: Merrin Post <news@merrin.example>\r\nSubject: =?utf-8?B?VGhlIGRhbQ==?=\r\nDate: Sat, 14 Mar 2026 08:05:00 +0100\r\nMIME-Version: 1.0\r\nMessage-ID: <1@merrin.example>\r\n'
const MAIL = `${HEAD}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${ONE}\r\n--x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${ONE} Zo=EB=\r\n said.</p>\r\n--x--\r\n`
const MBOX = `From a@b.example Sat Mar 14 08:05:00 2026\n${HEAD}\n${ONE}\n\nFrom a@b.example Sat Mar 14 08:06:00 2026\n${HEAD}\n>From ${TWO}\n`
const NDJSON = [{ text: ONE, file: 'a.txt', title: 'Dam', published: '2026-03-14' }, { text: TWO, url: 'https://merrin.example/2', bylines: ['Ann Berg'] }].map((record) => JSON.stringify(record)).join('\n')
const RECORDS = [1, 2].map((number) => warcRecord({ url: `https://a.example/${number}`, block: answer(pageOf(`${ONE} ${number}`)) }))
const REST = [warcRecord({ type: 'revisit', url: 'https://a.example/3', block: '', more: ['WARC-Refers-To-Target-URI: https://a.example/1'] }), warcRecord({ type: 'conversion', mime: 'text/plain', block: TEXT })]
const ZSTD = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50]), Buffer.from([(ONE.length * 8 + 1) & 255, (ONE.length * 8 + 1) >> 8, 0]), Buffer.from(ONE)])

const buffers = (...texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text))

/** The readers that are fuzzed, by name. */
export const readers: Readonly<Record<string, Seeds>> = {
  html: { name: 'a.html', inputs: buffers(PAGE, LIVE), tokens: ['<p>', '</p>', '<div>', '</div>', '<article>', '</article>', '<script>', '<!--', '<table>', '<tr><td>', '<svg>', '<template>', '<noscript>', '<time datetime="', '<h1>', '<br>', '<pre>', '&nbsp;', '&quot', '<base href="', '<li>', '<blockquote>', '<a href="javascript:">', '{"@type":"LiveBlogPosting","liveBlogUpdate":[{}]}', '<![CDATA['] },
  feed: { name: 'a.xml', inputs: buffers(RSS, ATOM, JSON_FEED, OPML), tokens: ['<item>', '</item>', '<entry>', '<![CDATA[', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>', '<link>', '<?xml version="1.0" encoding="utf-16"?>', '<content type="xhtml">', '<rss>', '"items":[', 'null', '<outline xmlUrl="'] },
  warc: { name: 'a.warc', inputs: [Buffer.concat([...RECORDS, ...REST]), Buffer.concat([...RECORDS, ...REST].map((record) => gzipSync(record))), Buffer.concat([ZSTD, ZSTD])], tokens: ['WARC/1.1\r\n', 'Content-Length: 5\r\n', 'WARC-Type: response\r\n', 'HTTP/1.1 200 OK\r\n', '\r\n\r\n', 'Transfer-Encoding: chunked\r\n', 'Content-Encoding: zstd\r\n', 'Content-Encoding: br\r\n', '\x1f\x8b\x08'] },
  mail: { name: 'a.eml', inputs: buffers(MAIL, MBOX), tokens: ['--x\r\n', '--x--', 'Content-Type: multipart/mixed; boundary=x\r\n', 'Content-Transfer-Encoding: base64\r\n', '=?utf-8?q?', '?=', 'From a@b Sat Mar 14 08:05:00 2026\n', '\n\n', 'charset=utf-7'] },
  zip: { name: 'a.zip', inputs: [zipOf([{ name: 'a.txt', data: TEXT }, { name: 'b.html', data: PAGE }, { name: 'c.ndjson', data: NDJSON, stored: true }])], tokens: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '\xff\xff\xff\xff'] },
  ndjson: { name: 'a.ndjson', inputs: buffers(NDJSON), tokens: ['{"text":"', '"}', '\n', '\\ud800', '\\u0000', 'null', '[]', '"__proto__":{}', '"published":"2026-13-99"', '1e999'] },
  text: { name: 'a.txt', inputs: buffers(TEXT, `${TWO}\n`.repeat(5)), tokens: ['By ', '\n\n', '© ', '14 March 2026', '(Reuters) - ', 'Updated: ', '\t', '* * *', 'ADVERTISEMENT\n', 'Read more: '] },
  pdf: { name: 'a.pdf', inputs: [pdfOf([[[72, 760, 20, 'A dam fails'], [72, 720, 11, ONE.slice(0, 60)], [72, 706, 11, ONE.slice(60)]], [[72, 760, 11, TWO]]])], tokens: ['endobj', 'obj', 'stream\n', '<<', '>>', '/Type /Page', '0 R', 'BT', 'ET', '/Filter /FlateDecode', '/Kids [', 'xref'] },
}
