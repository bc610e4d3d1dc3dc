import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { test } from 'node:test'
import fc from 'fast-check'
import { answer, gzipped, pageOf, readDamaged, take, warcRecord } from './making.js'

const PAGE = pageOf('Nine people died at the dam – “we knew”, said Zoë.')
const info = warcRecord({ type: 'warcinfo', mime: 'application/warc-fields', block: 'software: hand\r\n' })
const record = (url: string, page = PAGE): Buffer => warcRecord({ url, block: answer(page) })
const three = [1, 2, 3].map((number) => record(`https://a.example/${number}`, pageOf(`Report ${number}.`)))

for (const flowing of [false, true]) {
  for (const [what, bytes] of [
    ['plain', Buffer.concat([info, ...three])], ['packed record by record', gzipped([info, ...three])],
    ['packed as one', gzipSync(Buffer.concat([info, ...three]))], ['packed across records', gzipped([Buffer.concat([info, ...three]).subarray(0, 700), Buffer.concat([info, ...three]).subarray(700)])],
  ] as const) {
    test(`pages come with their address and the date of their capture: ${what}${flowing ? ', flowing' : ''}`, async () => {
      const { found, codes } = await take(bytes, 'crawl.warc', {}, flowing)
      assert.deepEqual(found.map(({ capture }) => capture), [1, 2, 3].map((number) => ({
        source: { url: `https://a.example/${number}` }, text: pageOf(`Report ${number}.`), media: 'html', given: {}, captured: '2026-03-14T08:00:00Z',
      })))
      assert.deepEqual(codes, [])
    })
  }
}

const chunk = (bytes: Uint8Array, size: number): Buffer => {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    pieces.push(Buffer.from(`${piece.length.toString(16)};x=1\r\n`), Buffer.from(piece), Buffer.from('\r\n'))
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')])
}
const bytes = Buffer.from(PAGE)
const latin = Buffer.from(pageOf('Zo\xeb said \x93no\x94.'), 'latin1')
const html = 'Content-Type: text/html'
const bodies: [what: string, body: Uint8Array, headers: string[], text: string | null, codes: string[]][] = [
  ['chunks', chunk(bytes, 7), [html, 'Transfer-Encoding: chunked'], PAGE, []],
  ['a body called chunked that is not', bytes, [html, 'Transfer-Encoding: chunked'], PAGE, []],
  ['chunks cut short', chunk(bytes, 40).subarray(0, 100), [html, 'Transfer-Encoding: chunked'], PAGE.slice(0, 80), []],
  ['gzip', gzipSync(bytes), [html, 'Content-Encoding: gzip'], PAGE, []],
  ['gzip in chunks', chunk(gzipSync(bytes), 9), [html, 'content-encoding: x-gzip', 'transfer-encoding: Chunked'], PAGE, []],
  ['gzip that is unpacked already', bytes, [html, 'Content-Encoding: gzip'], PAGE, []],
  ['deflate', deflateSync(bytes), [html, 'Content-Encoding: deflate'], PAGE, []],
  ['deflate without its wrapper', deflateRawSync(bytes), [html, 'Content-Encoding: deflate'], PAGE, []],
  ['brotli', brotliCompressSync(bytes), [html, 'Content-Encoding: br'], PAGE, []],
  ['gzip upon brotli', gzipSync(brotliCompressSync(bytes)), [html, 'Content-Encoding: br, gzip'], PAGE, []],
  ['a packing of the future', Buffer.from([0x28, 0xb5, 0x2f]), [html, 'Content-Encoding: x-next'], null, ['unknown-packing', 'empty-archive']],
  ['an encoding in the header', latin, ['Content-Type: text/html; charset="windows-1252"'], pageOf('Zoë said “no”.'), []],
  ['an encoding in the page', Buffer.from(PAGE.replace('<head>', '<head><meta charset=iso-8859-2>').replace(/[–“”]/g, ''), 'latin1'),
    [html], PAGE.replace('<head>', '<head><meta charset=iso-8859-2>').replace(/[–“”]/g, ''), []],
  ['UTF-8 that calls itself something else', bytes, ['Content-Type: text/html; charset=iso-8859-1'], PAGE, []],
  ['a picture', bytes, ['Content-Type: image/png'], null, ['empty-archive']],
  ['an answer without a type', bytes, ['Server: x'], null, ['empty-archive']],
]
for (const [what, body, headers, text, codes] of bodies) {
  test(`reads ${what}`, async () => {
    const taken = await take(warcRecord({ block: answer(body, headers) }), 'a.warc')
    assert.deepEqual(taken.texts, text === null ? [] : [text])
    assert.deepEqual(taken.codes, codes)
  })
}

test('only pages that were answered with status 200, and stored pages', async () => {
  const all = [
    warcRecord({ block: answer(PAGE, [html], 404) }), warcRecord({ block: answer(PAGE, [html], 301) }),
    warcRecord({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }), warcRecord({ type: 'revisit', block: answer('', ['Content-Type: image/png']) }),
    warcRecord({ url: 'dns:a.example', block: 'x' }), warcRecord({ type: 'resource', mime: 'image/png', block: 'x' }),
    warcRecord({ type: 'resource', mime: 'text/html', url: '<https://a.example/kept>', block: PAGE }),
  ]
  const { found, codes } = await take(Buffer.concat(all), 'a.warc')
  assert.deepEqual(found.map(({ capture }) => capture.source), [{ url: 'https://a.example/kept' }])
  assert.deepEqual(codes, [])
})

test('text that was made of pages, as in WET files', async () => {
  const text = 'The dam – broke.\nNine died.'
  const wet = [info, warcRecord({ type: 'conversion', mime: 'text/plain', url: 'https://a.example/t', block: text }), warcRecord({ type: 'conversion', mime: 'image/png', block: 'x' })]
  const { found, codes } = await take(gzipped(wet), 'a.warc.wet.gz')
  assert.deepEqual(found.map(({ capture }) => capture), [{ source: { url: 'https://a.example/t' }, text, given: {}, captured: '2026-03-14T08:00:00Z' }])
  assert.deepEqual(codes, [])
})

test('a revisit at another address is read from the page before; at its own it says nothing new; unseen ones are told', async () => {
  const payload = 'WARC-Payload-Digest: sha256:' + createHash('sha256').update(PAGE).digest('hex')
  const revisit = (url: string, more: readonly string[]): Buffer => warcRecord({ type: 'revisit', url, date: '2026-03-15T08:00:00Z', block: '', more })
  const all = [
    warcRecord({ url: 'https://a.example/1', block: answer(PAGE), more: [payload] }),
    revisit('https://a.example/1', [payload]), revisit('https://b.example/1', [payload]),
    revisit('https://c.example/1', ['WARC-Refers-To-Target-URI: https://a.example/1']),
    revisit('https://a.example/1', [payload.replace(/.$/, 'x')]),
  ]
  const { found, notices } = await take(Buffer.concat(all), 'a.warc')
  assert.deepEqual(found.map(({ capture }) => [capture.source.url, capture.captured?.slice(0, 10), capture.text === PAGE]),
    [['https://a.example/1', '2026-03-14', true], ['https://b.example/1', '2026-03-15', true], ['https://c.example/1', '2026-03-15', true]])
  assert.deepEqual(notices.map(({ code, message }) => [code, message.slice(0, 14)]), [['unseen-revisits', '1 page of a.wa']])
  assert.deepEqual((await take(all[1]!, 'a.warc')).codes, ['unseen-revisits'])
})

test('a record that was cut, with more behind it, takes none of them along', async () => {
  const { found, codes } = await take(Buffer.concat([three[0]!.subarray(0, -30), three[1]!, three[2]!]), 'a.warc')
  assert.deepEqual(found.map(({ capture }) => capture.source.url), ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'])
  assert.deepEqual(codes, ['cut-archive'])
})

test('a body that swells beyond the limit is left out, the others are not', async () => {
  const bomb = warcRecord({ block: answer(gzipSync(Buffer.alloc(3e6, '<p>a</p>')), [html, 'Content-Encoding: gzip']) })
  const { texts, codes } = await take(Buffer.concat([bomb, three[0]!]), 'a.warc', { fileBytes: 1e6 })
  assert.deepEqual([texts.length, codes], [1, ['too-large']])
})

const digest = (of: 'block' | 'payload', bytes: Uint8Array): string => `WARC-${of === 'block' ? 'Block' : 'Payload'}-Digest: sha256:${createHash('sha256').update(bytes).digest('hex')}`
test('a digest that does not fit is told, and the page is read all the same', async () => {
  const good = warcRecord({ block: answer(PAGE), more: [digest('block', answer(PAGE)), digest('payload', bytes), 'WARC-Block-Digest: other:ABC'] })
  const sha1 = warcRecord({ block: answer(''.padEnd(3, '<p>')), more: ['WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ'] })
  const bad = warcRecord({ block: answer(PAGE), more: [digest('payload', Buffer.from('another'))] })
  assert.deepEqual((await take(good, 'a.warc')).codes, [])
  assert.deepEqual((await take(sha1, 'a.warc')).codes, ['bad-digest'])
  const { texts, notices } = await take(Buffer.concat([good, bad]), 'a.warc')
  assert.equal(texts.length, 2)
  assert.deepEqual(notices.map(({ code, place }) => [code, place]), [['bad-digest', `a.warc@${good.length}`]])
})

test('an archive cut in mid-record gives what stands before, and the page as far as it goes', async () => {
  const whole = Buffer.concat(three)
  const { texts, codes } = await take(whole.subarray(0, whole.length - 30), 'a.warc')
  assert.equal(texts.length, 3)
  assert.ok(pageOf('Report 3.').startsWith(texts[2]!))
  assert.deepEqual(codes, ['cut-archive'])
})

test('an archive cut anywhere never throws, and loses no record before the cut', async () => {
  const whole = Buffer.concat(three)
  const packed = gzipped(three)
  await fc.assert(fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (share) => {
    for (const [bytes, sizes] of [[whole, three.map(({ length }) => length)], [packed, three.map((one) => gzipped([one]).length)]] as const) {
      const cut = Math.floor(share * bytes.length)
      const { texts } = await take(bytes.subarray(0, cut), 'a.warc.gz')
      const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0))
      assert.ok(texts.length >= ends.filter((end) => end <= cut).length)
    }
  }), { numRuns: 150 })
})

test('a damaged member in the middle is told with its place, and the records after it are read', async () => {
  const members = three.map((one) => gzipped([one]))
  const broken = Buffer.from(members[1]!)
  broken.fill(0xff, 30, 60)
  const { found, notices } = await take(Buffer.concat([members[0]!, broken, members[2]!]), 'a.warc.gz')
  assert.deepEqual(found.map(({ capture }) => capture.source.url).filter((url) => url !== 'https://a.example/2'), ['https://a.example/1', 'https://a.example/3'])
  assert.equal(notices[0]?.code, 'damaged-archive')
  assert.equal(notices[0]?.place, `a.warc.gz@${members[0]!.length}`)
})

test('bytes between records are told once, and the next record is found', async () => {
  const { texts, codes } = await take(Buffer.concat([three[0]!, Buffer.from('rubbish WARC/ is no record\n'.repeat(50)), three[1]!]), 'a.warc')
  assert.deepEqual([texts.length, codes], [2, ['damaged-archive']])
})

test('large records and members pass', async () => {
  let noise = 'x'
  for (let index = 0; noise.length < 600_000; index++) noise += createHash('sha256').update(String(index)).digest('base64')
  const big = record('https://a.example/big', pageOf(noise))
  const { texts, codes } = await take(gzipped([three[0]!, big, three[2]!]), 'a.warc.gz', {}, true)
  assert.deepEqual([texts.map(({ length }) => length), codes], [[pageOf('Report 1.'), pageOf(noise), pageOf('Report 3.')].map(({ length }) => length), []])
})

test('ARC files, with spaces in addresses', async () => {
  const page = answer(PAGE)
  const arc = Buffer.concat([
    Buffer.from('filedesc://a.arc 0.0.0.0 20260314080000 text/plain 73\n1 0 Maker\nURL IP-address Archive-date Content-type Archive-length\n'.padEnd(130, '\n')),
    Buffer.from(`https://a.example/a b 127.0.0.1 20260314081530 text/html ${page.length}\n`), page, Buffer.from('\n'),
  ])
  for (const bytes of [arc, gzipSync(arc)]) {
    const { found } = await take(bytes, 'a.arc.gz')
    assert.deepEqual(found.map(({ capture }) => [capture.source.url, capture.captured]), [['https://a.example/a b', '2026-03-14T08:15:30Z']])
  }
})

test('a gzip file of a document is that document', async () => {
  const { found } = await take(gzipSync('The dam broke.'), 'folder/a.txt.gz')
  assert.deepEqual(found.map(({ capture }) => capture), [{ source: { file: 'a.txt' }, text: 'The dam broke.', given: {} }])
})

test('damaged archives never throw', async () => {
  const samples = [['a.warc', Buffer.concat([info, ...three])], ['a.warc.gz', gzipped([info, ...three])],
    ['b.warc', warcRecord({ block: answer(chunk(gzipSync(bytes), 50), [html, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip']) })]] as const
  assert.ok((await readDamaged(samples, 1200, 7)) > 600)
})
