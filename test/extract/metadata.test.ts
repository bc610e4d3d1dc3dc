import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePage } from '../../src/extract/page/document.js'
import { readMetadata } from '../../src/extract/page/metadata/metadata.js'

const ADDRESS = 'https://news.tarn-herald.example/2031/05/14/ferry-aground'

function metadata(head: string, body = '', address: string | null = ADDRESS) {
  const markup = `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
  return readMetadata(parsePage(markup).document, address, markup)
}

test('structured data gives title, authors, outlet and both dates', () => {
  const found = metadata(`<title>Ferry aground off Tarn | Tarn Herald</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry aground off Tarn",
    "author":[{"@type":"Person","name":"Mira Holt"},{"@type":"Person","name":"Jon Askel"}],
    "publisher":{"@type":"Organization","name":"Tarn Herald"},
    "datePublished":"2031-05-14T06:31:00+02:00","dateModified":"2031-05-15T09:00:00+02:00"}</script>`)
  assert.equal(found.title?.value, 'Ferry aground off Tarn')
  assert.deepEqual(found.bylines?.value, ['Mira Holt', 'Jon Askel'])
  assert.equal(found.outlet?.value, 'Tarn Herald')
  assert.match(found.published?.value ?? '', /^2031-05-14/)
  assert.match(found.modified?.value ?? '', /^2031-05-15/)
  assert.match(found.language ?? '', /^en/)
})

test('broken structured data does not hide what the meta tags say', () => {
  const found = metadata(`<meta property="og:title" content="Ferry aground off Tarn"><meta property="og:site_name" content="Tarn Herald">
    <meta property="article:published_time" content="2031-05-14T04:31:00Z">
    <script type="application/ld+json">{"@type":"NewsArticle", "headline": </script>`)
  assert.equal(found.title?.value, 'Ferry aground off Tarn')
  assert.match(found.published?.value ?? '', /^2031-05-14/)
})

test('a visible byline and date are read where nothing else says them', () => {
  const found = metadata('<title>Ferry aground</title>', `<article><h1>Ferry aground off Tarn</h1>
    <p class="byline">By Mira Holt and Jon Askel</p><time datetime="2031-05-14">14 May 2031</time><p>The ferry ran aground.</p></article>`, null)
  assert.deepEqual(found.bylines?.value, ['Mira Holt', 'Jon Askel'])
  assert.match(found.published?.value ?? '', /^2031-05-14/)
})

test('a page that states nothing has no date, no byline and no outlet', () => {
  const found = metadata('<title>Ferry aground</title>', '<p>The ferry ran aground. © 2031</p>', null)
  assert.equal(found.published, null)
  assert.equal(found.modified, null)
  assert.equal(found.bylines, null)
})

test('hostile structured data is bounded', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const before = process.cpuUsage()
  const found = metadata(`<title>Deep</title><script type="application/ld+json">${deep}</script>`)
  const used = process.cpuUsage(before)
  assert.equal(found.title?.value, 'Deep')
  assert.ok((used.user + used.system) / 1e6 < 8, 'bounded time')
})
