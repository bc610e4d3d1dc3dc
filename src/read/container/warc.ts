import { createHash } from 'node:crypto'
import type { ReadContext, Placed } from '../found.js'
import { badDigest, cutArchive, damagedArchive, emptyArchive, tooLarge, unknownPacking, unseenRevisits } from '../notices.js'
import { latin1, type ByteReader } from './bytes.js'
import { SeenPages } from './seen.js'
import { parseHead, readBody, type Head } from './http.js'
import { decodeMarkup } from '../markup.js'

/** Headers longer than these are no headers. */
const LINE_LIMIT = 32 * 1024
const HEAD_LINES = 1000

/** One record of an archive, but for its block, which follows in the stream. Header names are in lower case. */
interface RecordHead {
  readonly type: string
  readonly url: string | null
  readonly date: string | null
  readonly length: number
  readonly mime: string
  readonly digests: readonly { readonly of: 'block' | 'payload'; readonly value: string }[]
  /** The page that a `revisit` says it is the same as. */
  readonly refers: string | null
}

/**
 * The pages of a web archive, WARC 0.17 to 1.1 or ARC 1, one record after the other and no more than one in memory: what
 * servers answered with status 200, and stored resources, where they are HTML, and the text that was made of pages
 * (conversions, as in WET files). A `revisit` says that a page was the same as before: at an address of its own it is read
 * from what came before, where that is still held. `WARC-Date` is when a page was captured,
 * never when it was published. Format: https://iipc.github.io/warc-specifications/.
 */
export async function* readWarc(input: ByteReader, place: string, context: ReadContext): AsyncGenerator<Placed> {
  let pages = 0
  let sound = true
  const seen = new SeenPages()
  for (;;) {
    await skipBlank(input)
    const start = input.position
    const head = await readHead(input)
    if (head === 'end') {
      if (input.resume()) continue
      break
    }
    if (head === 'none') {
      if (sound) context.notify(damagedArchive(`${place}@${start}`))
      sound = false
      await seekRecord(input)
      continue
    }
    sound = true
    const found = await readRecord(input, head, `${place}@${start}`, context, seen)
    if (found === null) continue
    pages++
    yield found
  }
  if (seen.missed > 0) context.notify(unseenRevisits(place, seen.missed))
  if (pages === 0 && seen.missed === 0) context.notify(emptyArchive(place))
}

async function readRecord(input: ByteReader, head: RecordHead, place: string, context: ReadContext, seen: SeenPages): Promise<Placed | null> {
  const { fileBytes } = context.limits
  const wanted = isWanted(head)
  if (!wanted || head.length > fileBytes) {
    if (wanted) context.notify(tooLarge(place, head.length, fileBytes))
    if ((await input.skip(head.length)) < head.length) context.notify(cutArchive(place))
    return null
  }
  const block = await takeBlock(input, head.length)
  if (head.type === 'revisit') return revisited(head, block, place, seen)
  const page = await pageOf(head, block, place, context)
  if (page === null) return null
  if (block.length < head.length) context.notify(cutArchive(place))
  else if (!isAsDigested(head, block)) context.notify(badDigest(place))
  seen.keep(head.url, payloadOf(head), page.capture)
  return page
}

/** How many bytes show that a record opens. */
const OPENING = 20

/** A record's block. One that was cut, and another record set right behind it, ends where that one begins. */
async function takeBlock(input: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await input.peek(length + OPENING)
  const after = bytes[length]
  if (after !== undefined && after !== 13 && after !== 10) {
    const found = /WARC\/\d\.\d\r?\nWARC-/.exec(latin1(bytes.subarray(0, length + OPENING)))
    if (found && found.index < length) return input.take(found.index)
  }
  return input.take(length)
}

function payloadOf({ digests }: RecordHead): string | null {
  return digests.find(({ of }) => of === 'payload')?.value.toUpperCase() ?? null
}

/** What a page held before, where it was at another address; at its own it is read already. */
function revisited(head: RecordHead, block: Uint8Array, place: string, seen: SeenPages): Placed | null {
  const { url, date } = head
  const mime = parseHead(block)?.headers.get('content-type')
  if (url === null || (mime !== undefined && !isHtml(mime))) return null
  const before = seen.find(head.refers ?? url, payloadOf(head))
  if (before === null) seen.missed++
  if (before === null || before.source.url === url) return null
  const { text, media } = before
  return { capture: { source: { url }, text, ...(media ? { media } : {}), given: {}, ...(date === null ? {} : { captured: date }) }, place }
}

function isWanted({ type, mime, url }: RecordHead): boolean {
  if (type === 'response' || type === 'revisit') return url !== null && /^https?:/i.test(url)
  return (type === 'resource' && isHtml(mime)) || (type === 'conversion' && /^\s*text\/plain\b/i.test(mime))
}

function isHtml(mime: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(mime)
}

async function pageOf(head: RecordHead, block: Uint8Array, place: string, { limits, notify }: ReadContext): Promise<Placed | null> {
  if (head.type === 'conversion') return textOf(head, block, place)
  const answer = head.type === 'response' ? parseHead(block) : null
  if (answer && (answer.status !== 200 || !isHtml(answer.headers.get('content-type') ?? ''))) return null
  if (!answer && !isHtml(head.mime)) return null
  const http: Head = answer ?? { status: 200, headers: new Map([['content-type', head.mime]]), end: 0 }
  const body = readBody(block.subarray(http.end), http.headers, limits.fileBytes)
  if ('problem' in body) {
    notify(body.problem === 'swollen' ? tooLarge(place, Infinity, limits.fileBytes) : unknownPacking(place, body.packing))
    return null
  }
  const text = await decodeMarkup(body.bytes, http.headers.get('content-type') ?? null)
  if (text.trim() === '') return null
  const { url, date } = head
  const source = url === null ? { file: place } : { url }
  return { capture: { source, text, media: 'html', given: {}, ...(date === null ? {} : { captured: date }) }, place }
}

/** The text that another program made of a page. Those of WET files are in UTF-8. */
function textOf({ url, date }: RecordHead, block: Uint8Array, place: string): Placed | null {
  const text = new TextDecoder().decode(block)
  if (text.trim() === '') return null
  const source = url === null ? { file: place } : { url }
  return { capture: { source, text, given: {}, ...(date === null ? {} : { captured: date }) }, place }
}

/** A digest that is there must fit; one that is made in a way not known here says nothing. */
function isAsDigested({ digests, type }: RecordHead, block: Uint8Array): boolean {
  const body = type === 'response' ? block.subarray(parseHead(block)?.end ?? 0) : block
  return digests.every(({ of, value }) => {
    const [, algorithm = '', digest = ''] = /^(sha-?1|sha-?256|md5):(\S+)$/i.exec(value) ?? []
    if (algorithm === '') return true
    const made = createHash(algorithm.toLowerCase().replace('-', '')).update(of === 'block' ? block : body).digest()
    return [base32(made), made.toString('hex').toUpperCase()].includes(digest.toUpperCase().replace(/=+$/, ''))
  })
}

function base32(bytes: Uint8Array): string {
  let letters = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) letters += BASE32[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? letters + BASE32[(held << (5 - bits)) & 31] : letters
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Records are parted by empty lines, of which some writers set more or fewer. */
async function skipBlank(input: ByteReader): Promise<void> {
  for (let next = (await input.peek(1))[0]; next === 13 || next === 10 || next === 32; next = (await input.peek(1))[0]) await input.skip(1)
}

/** The head of the next record; `none` where what comes is none. */
async function readHead(input: ByteReader): Promise<RecordHead | 'end' | 'none'> {
  if ((await input.peek(1)).length === 0) return 'end'
  const first = await input.line(LINE_LIMIT)
  if (first === null) return 'none'
  if (/^WARC\/\d+\.\d+\s*$/.test(first)) return warcHead(await headers(input))
  return arcHead(first)
}

async function headers(input: ByteReader): Promise<ReadonlyMap<string, string> | null> {
  const found = new Map<string, string>()
  let last = ''
  for (let count = 0; count < HEAD_LINES; count++) {
    const line = await input.line(LINE_LIMIT)
    if (line === null) return null
    if (line === '') return found
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') found.set(last, `${found.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) found.set((last = line.slice(0, colon).trim().toLowerCase()), line.slice(colon + 1).trim())
  }
  return null
}

function warcHead(found: ReadonlyMap<string, string> | null): RecordHead | 'none' {
  const length = found?.get('content-length') ?? ''
  if (!found || !/^\d{1,15}$/.test(length)) return 'none'
  const digest = (of: 'block' | 'payload'): RecordHead['digests'] => {
    const value = found.get(`warc-${of}-digest`)
    return value === undefined ? [] : [{ of, value }]
  }
  return {
    type: found.get('warc-type')?.toLowerCase() ?? '',
    // Some writers put the address in angle brackets.
    url: found.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null,
    date: dateOf(found.get('warc-date') ?? ''),
    length: Number(length),
    mime: found.get('content-type') ?? '',
    digests: [...digest('block'), ...digest('payload')],
    refers: found.get('warc-refers-to-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null,
  }
}

function dateOf(value: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value) ? value : null
}

/** ARC 1: `URL IP-address archive-date content-type length`, the version block with `filedesc:` for address. */
function arcHead(line: string): RecordHead | 'none' {
  const match = /^(\S.*) (\S+) (\d{8,17}) (\S+) (\d{1,12})$/.exec(line)
  if (!match) return 'none'
  const [, url = '', , date = '', mime = '', length = ''] = match
  const filedesc = url.startsWith('filedesc:')
  const when = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(date)
  return {
    type: filedesc ? 'filedesc' : 'response', url, mime, length: Number(length), digests: [], refers: null,
    date: when ? `${when[1]}-${when[2]}-${when[3]}T${when[4]}:${when[5]}:${when[6]}Z` : null,
  }
}

/** Passes over lines until one could open a record. */
async function seekRecord(input: ByteReader): Promise<void> {
  for (;;) {
    const bytes = await input.peek(LINE_LIMIT)
    if (bytes.length === 0) return
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('WARC/')
    if (at === 0 && isLineStart(bytes)) return
    await input.skip(at > 0 ? at : at === 0 ? 5 : Math.max(1, bytes.length - 4))
  }
}

function isLineStart(bytes: Uint8Array): boolean {
  return /^WARC\/\d+\.\d+\s*\n/.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))
}
