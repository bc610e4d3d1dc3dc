import assert from 'node:assert/strict'
import fs from 'node:fs'
import net, { type LookupFunction } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import zlib from 'node:zlib'
import fc from 'fast-check'
import type { Notice } from '../../src/report/comparison.js'
import type { Capture } from '../../src/report/report.js'
import { openCache, type CachedPage } from '../../src/read/fetch/cache.js'
import { isPublicAddress } from '../../src/read/fetch/address.js'
import { allowedHosts, parseLink } from '../../src/read/fetch/link.js'
import type { FetchOptions, FetchProgress } from '../../src/read/fetch/options.js'
import { fetchPages } from '../../src/read/fetch/pages.js'
import { parseRobots } from '../../src/read/fetch/robots.js'
import { listen, redirect, send, serve, type Handler, type Server } from './fetch-server.js'

const PAGE = '<!doctype html><title>Dam</title><p>Nine people died at the dam – the minister said.</p>'
const QUICK: FetchOptions = { delay: 0, retryPause: 5, idleTime: 400, totalTime: 2000, connectTime: 1000 }

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-fetch-'))
after(() => fs.rmSync(folder, { recursive: true }))

/** What comes of links: texts, or codes of notices. */
async function fetchAll(links: readonly string[], options: FetchOptions = {}): Promise<(Capture | Notice)[]> {
  const all: (Capture | Notice)[] = []
  for await (const one of fetchPages(links, { ...QUICK, ...options })) all.push(one)
  return all
}
const shown = (one: Capture | Notice | undefined): string => (one === undefined ? 'nothing' : 'code' in one ? one.code : one.text)

async function withServer(routes: Readonly<Record<string, Handler | string>>, use: (server: Server) => Promise<void>): Promise<void> {
  const server = await serve(routes)
  try {
    await use(server)
  } finally {
    await server.close()
  }
}
const fetchFrom = async (server: Server, paths: readonly string[], options: FetchOptions = {}): Promise<string[]> =>
  (await fetchAll(paths.map(server.url), { allowHosts: [server.host], ...options })).map(shown)

test('a page comes as it is, with its address, under the program’s own name', async () => {
  await withServer({ '/a': PAGE }, async (server) => {
    const [capture] = await fetchAll([server.url('/a#part')], { allowHosts: [server.host], userAgent: 'stereoscope/9.9' })
    assert.deepEqual(capture, { source: { url: server.url('/a') }, text: PAGE, media: 'html', given: {} })
    assert.deepEqual(server.paths(), ['/robots.txt', '/a'])
    assert.equal(server.requests[1]?.headers['user-agent'], 'stereoscope/9.9')
    assert.equal(server.requests[1]?.headers.cookie, undefined)
  })
})

test('links that fail are notices, in the order of the links, and the others are read', async () => {
  await withServer({ '/a': PAGE, '/b': 'B <p>b</p>', '/gone': send('', {}, 410) }, async (server) => {
    assert.deepEqual(await fetchFrom(server, ['/none', '/a', '/gone', '/b']), ['link-status', PAGE, 'link-status', 'B <p>b</p>'])
    const [refused, unknown] = await fetchAll(['gopher://example.com/', 'http://'])
    assert.deepEqual([shown(refused), shown(unknown)], ['link-refused', 'link-refused'])
  })
})

/** Spellings of addresses that are not public. */
const spellings = [
  'http://127.0.0.1/', 'http://127.1/', 'http://0x7f.1/', 'http://0x7f000001/', 'http://2130706433/', 'http://0177.0.0.1/',
  'http://127.0.0.1./', 'http://①②⑦.⓪.⓪.①/', 'http://[::1]/', 'http://[::]/', 'http://0/', 'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/', 'http://[::127.0.0.1]/', 'http://[64:ff9b::7f00:1]/', 'http://[64:ff9b:1::a00:1]/', 'http://[2002:7f00:1::]/',
  'http://[fe80::1]/', 'http://[fd00:ec2::254]/', 'http://[ff02::1]/', 'http://10.0.0.1/', 'http://172.16.0.1/', 'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/', 'http://100.100.100.200/', 'http://100.64.0.1/', 'http://168.63.129.16/',
  'http://224.0.0.1/', 'http://255.255.255.255/', 'http://192.0.0.192/', 'http://198.18.0.1/', 'http://240.0.0.1/',
  'http://user@example.com/', 'http://example.com:pw@127.0.0.1/', 'http://example.com@127.0.0.1/', 'http://example.com:25/',
  'file:///etc/passwd', 'ftp://example.com/', 'data:text/html,hi', 'javascript:alert(1)', 'http:///', 'http://exa mple.com/',
  `http://example.com/${'a'.repeat(3000)}`,
]
for (const link of spellings) {
  test(`refused before anything is asked: ${link.slice(0, 60)}`, async () => {
    let looked = 0
    const lookup: LookupFunction = (_, __, callback) => {
      looked++
      callback(null, [{ address: '127.0.0.1', family: 4 }])
    }
    assert.deepEqual((await fetchAll([link], { lookup })).map(shown), ['link-refused'])
    assert.equal(looked, 0)
  })
}

test('IPv4 addresses are public unless a special range holds them', () => {
  assert.ok(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'].every(isPublicAddress))
  const special = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), fc.nat(255)),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 })),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 })),
    fc.constantFrom([192, 168] as const, [169, 254] as const),
  )
  fc.assert(fc.property(special, fc.nat(255), fc.nat(255), ([a, b], c, d) => {
    const address = `${a}.${b}.${c}.${d}`
    return !isPublicAddress(address) && !isPublicAddress(`::ffff:${address}`)
  }))
  assert.ok(['', 'localhost', '127.1', 'fe80::1%eth0', '1.2.3'].every((text) => !isPublicAddress(text)))
})

/** A system's lookup that knows these names alone. */
const lookupOf = (names: Readonly<Record<string, readonly string[]>>): LookupFunction => (hostname, options, callback) => {
  const found = (names[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  if (found.length === 0) callback(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), [])
  else if (options.all) callback(null, found)
  else callback(null, found[0]!.address, found[0]!.family)
}

for (const address of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', 'fd00::1']) {
  test(`a name that leads to ${address} is refused as the connection is made`, async () => {
    await withServer({ '/a': PAGE }, async (server) => {
      const lookup = lookupOf({ 'news.example': [address], 'news.example.': [address] })
      for (const host of ['news.example', 'news.example.', 'NEWS.example']) {
        const [notice] = await fetchAll([`http://${host}:${server.port}/a`], { lookup })
        assert.equal(shown(notice), 'link-refused')
      }
      assert.deepEqual(server.paths(), [])
    })
  })
}

test('a name that is named by --allow-host may lead anywhere; another port or name may not', async () => {
  await withServer({ '/a': PAGE }, async (server) => {
    const lookup = lookupOf({ 'news.example': ['127.0.0.1'], 'xn--bcher-kva.example': ['127.0.0.1'] })
    const link = `http://news.example:${server.port}/a`
    assert.deepEqual((await fetchAll([link], { lookup, allowHosts: [`news.example:${server.port}`] })).map(shown), [PAGE])
    assert.deepEqual((await fetchAll([link], { lookup, allowHosts: ['NEWS.example'] })).map(shown), [PAGE])
    assert.deepEqual((await fetchAll([link], { lookup, allowHosts: ['news.example:1'] })).map(shown), ['link-refused'])
    assert.deepEqual((await fetchAll([link], { lookup, allowHosts: ['other.example'] })).map(shown), ['link-refused'])
    assert.deepEqual((await fetchAll([`http://bücher.example:${server.port}/a`], { lookup, allowHosts: ['bücher.example'] })).map(shown), [PAGE])
  })
  for (const wrong of ['', 'http://a.example', 'a.example/path', 'user@a.example', 'a b']) {
    assert.throws(() => allowedHosts([wrong]), /is not a host/, wrong)
  }
  assert.equal(parseLink('http://[::1]:8080/', allowedHosts(['[::1]:8080'])).port, '8080')
  assert.throws(() => parseLink('http://[::1]:8081/', allowedHosts(['[::1]:8080'])))
})

test('a name nobody knows is unreachable', async () => {
  assert.deepEqual((await fetchAll(['http://none.example/'], { lookup: lookupOf({}) })).map(shown), ['link-unreachable'])
})

test('redirects are followed, and each address is judged anew', async () => {
  const inner = await serve({ '/secret': PAGE })
  try {
    await withServer({
      '/old': redirect('/new', 301), '/new': redirect('/newest', 308), '/newest': PAGE,
      '/in': redirect(inner.url('/secret')), '/odd': redirect(`http://0x7f.1:${inner.port}/secret`), '/file': redirect('file:///etc/passwd'),
      '/round': redirect('/round-2'), '/round-2': redirect('/round'), '/self': redirect('/self'), '/nowhere': (_, response) => void response.writeHead(302).end(),
      ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`/far-${at}`, redirect(`/far-${at + 1}`)])), '/far-12': PAGE, '/far-end': PAGE,
    }, async (server) => {
      assert.deepEqual(await fetchFrom(server, ['/old', '/in', '/odd', '/file', '/round', '/self', '/nowhere', '/far-0', '/far-2']), [
        PAGE, 'link-refused', 'link-refused', 'link-refused', 'link-redirects', 'link-redirects', 'link-status', 'link-redirects', PAGE,
      ])
      assert.deepEqual(inner.paths(), [])
      const [capture] = await fetchAll([server.url('/old')], { allowHosts: [server.host] })
      assert.ok(capture && 'source' in capture && capture.source.url === server.url('/newest'))
    })
  } finally {
    await inner.close()
  }
})

test('robots.txt is read once a host and kept to; without one everything may be read', async () => {
  const rules = 'User-agent: *\nDisallow: /all\n\nUser-agent: stereoscope\nDisallow: /private\nAllow: /private/open\n'
  await withServer({ '/robots.txt': send(rules, { 'content-type': 'text/plain' }), '/all': PAGE, '/private/a': PAGE, '/private/open': PAGE }, async (server) => {
    assert.deepEqual(await fetchFrom(server, ['/private/a', '/all', '/private/open']), ['link-robots', PAGE, PAGE])
    assert.deepEqual(server.paths().filter((path) => path === '/robots.txt').length, 1)
    assert.ok(!server.paths().includes('/private/a'))
  })
  for (const [status, code] of [[404, PAGE], [403, PAGE], [500, 'link-robots'], [503, 'link-robots']] as const) {
    await withServer({ '/robots.txt': send('', {}, status), '/a': PAGE }, async (server) => {
      assert.deepEqual(await fetchFrom(server, ['/a'], { retries: 1 }), [code], String(status))
    })
  }
})

const robots: [rules: string, path: string, allowed: boolean][] = [
  ['', '/a', true],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['user-AGENT : *\r\ndisallow: /a # all of it', '/a/b', false],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: Stereoscope/2.0\nDisallow: /', '/a', false],
  ['User-agent: other\nUser-agent: stereoscope\nDisallow: /x', '/x', false],
  ['User-agent: stereoscope\nDisallow: /x\n\nUser-agent: *\nDisallow: /', '/y', true],
  ['User-agent: *\nDisallow: /x\nUser-agent: *\nDisallow: /y', '/y', false],
  ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['User-agent: *\nAllow: /a/b\nDisallow: /a', '/a/b/c', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
  ['User-agent: *\nDisallow: /a*b*c', '/a-c-b-b-c', false],
  ['User-agent: *\nDisallow: /a*b$', '/ab-b', false],
  ['User-agent: *\nDisallow: /ab*ab$', '/ab', true],
  ['User-agent: *\nDisallow: /caf%c3%a9', '/café', false],
  ['User-agent: *\nDisallow: /café', '/caf%C3%A9/x', false],
  ['User-agent: *\nDisallow: /%7Ejoe/', '/~joe/a', false],
  ['Disallow: /', '/a', true],
  ['\ufeffUser-agent: *\nDisallow: /a', '/a', false],
]
test('rules for robots, as RFC 9309 reads them', () => {
  for (const [rules, target, allowed] of robots) {
    const url = new URL(target, 'http://news.example')
    assert.equal(parseRobots(Buffer.from(rules), 'stereoscope').allows(url), allowed, `${rules} ${target}`)
  }
  assert.equal(parseRobots(Buffer.from('User-agent: *\nCrawl-delay: 2.5'), 'stereoscope').delay, 2500)
  assert.equal(parseRobots(Buffer.from('User-agent: *\nCrawl-delay: soon'), 'stereoscope').delay, 0)
  const hostile = `User-agent: *\nDisallow: /${'*a'.repeat(200_000)}b`
  const started = performance.now()
  parseRobots(Buffer.from(hostile), 'stereoscope').allows(new URL(`/${'a'.repeat(2000)}`, 'http://news.example'))
  assert.ok(performance.now() - started < 2000)
})

test('one request at a time to a host, with the pause between that is asked for', async () => {
  let open = 0
  let most = 0
  const slow: Handler = (_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    }, 10)
  }
  await withServer({ '/a': slow, '/b': slow, '/c': slow }, async (server) => {
    assert.deepEqual(await fetchFrom(server, ['/a', '/b', '/c'], { delay: 60 }), [PAGE, PAGE, PAGE])
    assert.equal(most, 1)
    const times = server.requests.map(({ at }) => at)
    assert.ok(times.slice(1).every((at, index) => at - times[index]! >= 55), String(times))
  })
  const asks = send('User-agent: *\nCrawl-delay: 5', { 'content-type': 'text/plain' })
  await withServer({ '/robots.txt': asks, '/a': PAGE }, async (server) => {
    await fetchFrom(server, ['/a'], { longestDelay: 80 })
    assert.ok(server.requests[1]!.at - server.requests[0]!.at >= 75)
  })
})

test('a busy server is asked again, as late as it says', async () => {
  let tries = 0
  const busy = (status: number, headers: Record<string, string>): Handler => (request, response) =>
    ++tries % 3 === 0 ? send(PAGE)(request, response) : send('', headers, status)(request, response)
  await withServer({ '/a': busy(429, {}), '/b': busy(503, { 'retry-after': '0' }), '/c': busy(500, { 'retry-after': 'whenever' }) }, async (server) => {
    assert.deepEqual(await fetchFrom(server, ['/a', '/b', '/c']), [PAGE, PAGE, PAGE])
    assert.equal(tries, 9)
    const [first, second, third] = server.requests.filter(({ path }) => path === '/a').map(({ at }) => at)
    assert.ok(second! - first! >= 4 && third! - second! >= 9, 'the pauses grow')
  })
  await withServer({ '/a': send('', { 'retry-after': '1' }, 429), '/later': send('', { 'retry-after': '9999' }, 503) }, async (server) => {
    const started = performance.now()
    assert.deepEqual(await fetchFrom(server, ['/a'], { retries: 1 }), ['link-status'])
    assert.ok(performance.now() - started >= 990)
    assert.deepEqual(await fetchFrom(server, ['/later']), ['link-status'])
    assert.equal(server.paths().filter((path) => path === '/later').length, 1, 'nobody waits for hours')
  })
})

test('a connection that breaks is tried again', async () => {
  let tries = 0
  const broken: Handler = (request, response) => (++tries < 3 ? void response.socket?.destroy() : send(PAGE)(request, response))
  await withServer({ '/a': broken }, async (server) => assert.deepEqual(await fetchFrom(server, ['/a']), [PAGE]))
})

/** Bytes that a page may come as, with the coding that its header names. */
const packed: [coding: string, bytes: Uint8Array, result: string][] = [
  ['gzip', zlib.gzipSync(PAGE), PAGE],
  ['x-gzip', zlib.gzipSync(PAGE), PAGE],
  ['br', zlib.brotliCompressSync(PAGE), PAGE],
  ['deflate', zlib.deflateSync(PAGE), PAGE],
  ['deflate', zlib.deflateRawSync(PAGE), PAGE],
  ['identity', Buffer.from(PAGE), PAGE],
  ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(PAGE)), PAGE],
  ['gzip', zlib.gzipSync(Buffer.alloc(900_000, '<p>a')), '<p>a'.repeat(225_000)],
  ['gzip', zlib.gzipSync(Buffer.alloc(5_000_000, 'a')), 'link-size'],
  ['br', zlib.brotliCompressSync(Buffer.alloc(5_000_000, 'a')), 'link-size'],
  ['gzip, gzip', zlib.gzipSync(zlib.gzipSync(Buffer.alloc(50_000_000, 'a'))), 'link-size'],
  ['gzip', zlib.gzipSync(PAGE).subarray(0, 40), 'link-broken'],
  ['gzip', Buffer.from(PAGE), 'link-broken'],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'link-broken'],
  ['gzip, gzip, gzip', zlib.gzipSync(PAGE), 'link-broken'],
]
test('bodies are expanded, within limits', async () => {
  const routes = Object.fromEntries(packed.map(([coding, bytes], at) => [`/${at}`, send(bytes, { 'content-encoding': coding })]))
  await withServer(routes, async (server) => {
    const found = await fetchFrom(server, Object.keys(routes))
    packed.forEach(([coding, , result], at) => assert.equal(found[at], result, `${at} ${coding}`))
  })
})

test('a body that is too large, too slow or without an end is given up', async () => {
  const endless: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('<p>more'), 20)
    response.on('close', () => clearInterval(timer))
  }
  const flood: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65536, 'a')));
    }
    response.on('drain', more)
    more()
  }
  const silent: Handler = (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>one')
  await withServer({ '/endless': endless, '/flood': flood, '/silent': silent, '/never': () => {}, '/a': PAGE }, async (server) => {
    const started = performance.now()
    const options = { totalTime: 700, bytes: 3_000_000, retries: 0 }
    assert.deepEqual(await fetchFrom(server, ['/endless', '/flood', '/silent', '/never', '/a'], options), [
      'link-timeout', 'link-size', 'link-timeout', 'link-timeout', PAGE,
    ])
    assert.ok(performance.now() - started < 6000)
  })
})

test('what is no HTTP or no TLS is told as such', async () => {
  const server = net.createServer((socket) => socket.on('error', () => {}).end('hello, I am no web server\r\n\r\n'))
  const port = await listen(server)
  try {
    const links = [`https://127.0.0.1:${port}/`, `http://127.0.0.1:${port}/`]
    assert.deepEqual((await fetchAll(links, { allowHosts: ['127.0.0.1'], retries: 0 })).map(shown), ['link-tls', 'link-broken'])
  } finally {
    server.close()
  }
})

test('the cache keeps what was of use last, up to its limits of size and age, and touches no file of others', async () => {
  const cacheFolder = path.join(folder, 'small-cache')
  const cache = openCache(cacheFolder, { bytes: 5000, age: 60_000 })
  const page = (letter: string): CachedPage => ({ etag: '"1"', lastModified: null, contentType: null, bytes: Buffer.alloc(2000, letter) })
  const own = path.join(cacheFolder, 'bodies', 'notes.txt')
  fs.mkdirSync(path.dirname(own), { recursive: true })
  const files = (): string[] => fs.readdirSync(cacheFolder, { recursive: true }).map((file) => path.join(cacheFolder, String(file))).filter((file) => fs.statSync(file).isFile())
  const age = (seconds: number): void => files().forEach((file) => fs.utimesSync(file, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds))
  for (const letter of ['a', 'b', 'c']) {
    age(10)
    await cache.keep(`https://a.example/${letter}`, page(letter))
  }
  fs.writeFileSync(own, 'x'.repeat(9000))
  age(30)
  await cache.find('https://a.example/a')
  await cache.keep('https://a.example/d', page('d'))
  await cache.prune()
  const left = async (): Promise<string> => (await Promise.all(['a', 'b', 'c', 'd'].map(async (letter) => ((await cache.find(`https://a.example/${letter}`)) ? letter : '')))).join('')
  assert.equal(await left(), 'ad')
  age(120)
  await cache.prune()
  assert.equal(await left(), '')
  assert.deepEqual(files(), [own])
  await openCache(path.join(folder, 'none'), { bytes: 1, age: 1 }).prune()
})

test('a page that has not changed is asked for by its mark and comes from the cache; what is damaged there is fetched', async () => {
  const cacheFolder = path.join(folder, 'cache')
  let version = 1
  const marked = (mark: 'etag' | 'last-modified', asked: 'if-none-match' | 'if-modified-since'): Handler => (request, response) => {
    const value = mark === 'etag' ? `"v${version}"` : `Mon, 0${version} Jun 2026 00:00:00 GMT`
    if (request.headers[asked] === value) response.writeHead(304).end()
    else send(`<p>version ${version}</p>`, { [mark]: value })(request, response)
  }
  const routes = {
    '/tag': marked('etag', 'if-none-match'), '/date': marked('last-modified', 'if-modified-since'),
    '/secret': send('<p>secret</p>', { etag: '"s"', 'cache-control': 'private, no-store' }), '/304': send('', {}, 304),
  }
  await withServer(routes, async (server) => {
    const states: string[] = []
    const both = async (): Promise<string[]> => {
      states.length = 0
      const onProgress = ({ state }: FetchProgress): void => void states.push(state)
      return fetchFrom(server, ['/tag', '/date'], { cacheFolder, onProgress, parallel: 1 })
    }
    assert.deepEqual(await both(), ['<p>version 1</p>', '<p>version 1</p>'])
    assert.deepEqual(states, ['started', 'read', 'started', 'read'])
    assert.deepEqual(await both(), ['<p>version 1</p>', '<p>version 1</p>'])
    assert.deepEqual(states, ['started', 'unchanged', 'started', 'unchanged'])
    version = 2
    assert.deepEqual(await both(), ['<p>version 2</p>', '<p>version 2</p>'])
    const files = fs.readdirSync(cacheFolder, { recursive: true }).map((file) => path.join(cacheFolder, String(file))).filter((file) => fs.statSync(file).isFile())
    assert.ok(files.length >= 4 && files.every((file) => !file.endsWith('.new')))
    for (const file of files) fs.writeFileSync(file, file.includes('bodies') ? '<p>damaged</p>' : fs.readFileSync(file))
    assert.deepEqual(await both(), ['<p>version 2</p>', '<p>version 2</p>'])
    for (const file of files) fs.writeFileSync(file, 'not { json')
    assert.deepEqual(await both(), ['<p>version 2</p>', '<p>version 2</p>'])
    assert.deepEqual(await fetchFrom(server, ['/secret', '/304'], { cacheFolder }), ['<p>secret</p>', 'link-status'])
    await fetchFrom(server, ['/secret'], { cacheFolder })
    assert.equal(server.requests.at(-1)?.headers['if-none-match'], undefined)
    assert.deepEqual(await fetchFrom(server, ['/tag'], { cacheFolder: path.join(folder, 'x\0') }), ['<p>version 2</p>'])
  })
})

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
/** Bytes, the header that comes with them, and the text they are. */
const encodings: [type: string, bytes: Uint8Array, text: string][] = [
  ['text/html; charset=utf-8', Buffer.from('<p>café – ü</p>'), '<p>café – ü</p>'],
  ['text/html; charset="ISO-8859-1"', latin('<p>caf\u00e9 \u0096 x</p>'), '<p>café – x</p>'],
  ['text/html;charset=windows-1251', Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0, 0xe8]), '<p>При'],
  ['text/html', latin('<meta charset="windows-1252"><p>caf\u00e9'), '<meta charset="windows-1252"><p>café'],
  ['text/html', latin('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>\u00b1'), '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>ą'],
  ['application/xhtml+xml', latin('<?xml version="1.0" encoding="iso-8859-1"?><html><p>\u00e9'), '<?xml version="1.0" encoding="iso-8859-1"?><html><p>é'],
  ['text/html; charset=iso-8859-1', Buffer.from('\ufeff<p>café</p>'), '<p>café</p>'],
  ['text/html; charset=no-such', Buffer.from('<p>café</p>'), '<p>café</p>'],
  ['text/html', Buffer.from('\ufeff<p>é</p>', 'utf16le'), '<p>é</p>'],
  ['text/html', Buffer.from('<meta charset=utf-16><p>é</p>'), '<meta charset=utf-16><p>é</p>'],
  ['text/html; charset=shift_jis', Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0xfa, 0x96, 0x7b]), '<p>日本'],
  ['text/plain; charset=utf-8', Buffer.from('Plain café'), 'Plain café'],
]
test('encodings: mark, header, the page’s own word, the bytes', async () => {
  const routes = Object.fromEntries(encodings.map(([type, bytes], at) => [`/${at}`, send(bytes, { 'content-type': type })]))
  await withServer(routes, async (server) => {
    const found = await fetchFrom(server, Object.keys(routes))
    encodings.forEach(([type, , text], at) => assert.equal(found[at], text, `${at} ${type}`))
  })
})

test('other kinds than pages, texts and feeds are told', async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0])
  await withServer({
    '/png': send(png, { 'content-type': 'image/png' }), '/lie': send(png, { 'content-type': 'text/html' }), '/json': send('{"a":1}', { 'content-type': 'application/json' }),
    '/pdf': send('%PDF-1.7', { 'content-type': 'application/pdf' }), '/empty': send(' \n'), '/bare': send(PAGE, { 'content-type': '' }),
    '/octets': send(PAGE, { 'content-type': 'application/octet-stream' }), '/xml': send('<?xml version="1.0"?><html><p>x</p></html>', { 'content-type': 'application/xml' }),
  }, async (server) => {
    assert.deepEqual(await fetchFrom(server, ['/png', '/lie', '/json', '/pdf', '/empty', '/bare', '/octets', '/xml']), [
      'link-media', 'link-media', 'link-media', 'link-media', 'link-broken', PAGE, PAGE, '<?xml version="1.0"?><html><p>x</p></html>',
    ])
  })
})

test('the proxy of the environment is not used unless asked for', async () => {
  const before = process.env['HTTP_PROXY']
  await withServer({ '/a': PAGE }, async (server) => {
    const proxied: string[] = []
    const proxy = net.createServer((socket) => socket.on('error', () => {}).once('data', (data) => {
      proxied.push(String(data).split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 502 no\r\n\r\n')
    }))
    const port = await listen(proxy)
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${port}`
    try {
      assert.deepEqual(await fetchFrom(server, ['/a']), [PAGE])
      assert.deepEqual(proxied, [])
      await fetchFrom(server, ['/a'], { environmentProxy: true, retries: 0 })
      assert.ok(proxied.length > 0)
      process.env['NO_PROXY'] = 'news.example'
      const lookup = lookupOf({ 'news.example': ['127.0.0.1'] })
      const past = await fetchAll([`http://news.example:${server.port}/a`], { environmentProxy: true, lookup })
      assert.deepEqual(past.map(shown), ['link-refused'], 'what goes past the proxy is judged')
    } finally {
      if (before === undefined) delete process.env['HTTP_PROXY']
      else process.env['HTTP_PROXY'] = before
      delete process.env['NO_PROXY']
      proxy.close()
    }
  })
})

test('who stops listening stops the fetching', async () => {
  await withServer({ '/a': PAGE, '/b': PAGE, '/c': () => {} }, async (server) => {
    for await (const one of fetchPages(['/a', '/b', '/c'].map(server.url), { ...QUICK, allowHosts: [server.host], parallel: 1 })) {
      assert.equal(shown(one), PAGE)
      break
    }
    assert.ok(!server.paths().includes('/c'))
  })
})
