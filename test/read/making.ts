import { gzipSync, crc32 as nodeCrc32, deflateRawSync } from 'node:zlib'
import type { Notice } from '../../src/report/comparison.js'
import { oneByOne, sourceOf } from '../../src/read/container/bytes.js'
import { readContainer } from '../../src/read/container/open.js'
import { readDocument } from '../../src/read/document.js'
import type { Placed } from '../../src/read/found.js'
import { defaultLimits, type Limits } from '../../src/read/limits.js'

export interface Taken {
  readonly found: readonly Placed[]
  readonly notices: readonly Notice[]
  readonly codes: readonly string[]
  readonly texts: readonly string[]
}

/** What is read of the bytes of a file; with `flowing`, as though they came through a pipe in small pieces. */
export async function take(bytes: Uint8Array, place: string, limits: Partial<Limits> = {}, flowing = false): Promise<Taken> {
  const found: Placed[] = []
  const notices: Notice[] = []
  const context = { limits: { ...defaultLimits, ...limits }, notify: (notice: Notice) => void notices.push(notice) }
  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
  }
  const source = flowing ? { size: null, open: () => oneByOne(pieces()) } : sourceOf(bytes)
  for await (const placed of readContainer(source, place, context, readDocument)) found.push(placed)
  return { found, notices, codes: notices.map(({ code }) => code), texts: found.map(({ capture }) => capture.text) }
}

/** Numbers that look random and are the same each time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A copy with a few bytes changed, and now and then cut or with a part doubled. */
export function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const any = (): number => Math.floor(random() * copy.length)
  for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits--) copy[any()] = Math.floor(random() * 256)
  const chance = random()
  if (chance < 0.2) return copy.subarray(0, any())
  if (chance < 0.3) return Buffer.concat([copy, copy.subarray(any())])
  return copy
}

/** Reads damaged copies; gives how many captures came of them. Throws where reading throws. */
export async function readDamaged(samples: readonly (readonly [name: string, bytes: Uint8Array])[], count: number, seed: number): Promise<number> {
  const random = randomOf(seed)
  let captures = 0
  for (let index = 0; index < count; index++) {
    const [name, bytes] = samples[index % samples.length]!
    const { found } = await take(damaged(bytes, random), name, { fileBytes: 1 << 20 })
    captures += found.length
  }
  return captures
}

export interface MadeRecord {
  readonly type?: string
  readonly url?: string
  readonly date?: string
  readonly mime?: string
  readonly block: string | Uint8Array
  readonly more?: readonly string[]
}

export function warcRecord({ type = 'response', url = 'https://a.example/1', date = '2026-03-14T08:00:00Z', mime, block, more = [] }: MadeRecord): Buffer {
  const bytes = Buffer.from(block)
  const head = ['WARC/1.1', `WARC-Type: ${type}`, `WARC-Target-URI: ${url}`, `WARC-Date: ${date}`,
    ...(mime === undefined ? [] : [`Content-Type: ${mime}`]), ...more, `Content-Length: ${bytes.length}`]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

export function answer(body: string | Uint8Array, headers: readonly string[] = ['Content-Type: text/html; charset=utf-8'], status = 200): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
}

export const pageOf = (words: string): string => `<!doctype html><html><head><title>T</title></head><body><p>${words}</p></body></html>`

export const gzipped = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)))

export interface MadeEntry {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  readonly method?: number
  readonly flags?: number
}

/** A ZIP archive of these files. */
export function zipOf(entries: readonly MadeEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, stored = false, method = stored ? 0 : 8, flags = 0x800 } of entries) {
    const raw = Buffer.from(data)
    const packed = method === 8 ? deflateRawSync(raw) : raw
    const label = Buffer.from(name)
    const fields = Buffer.alloc(26)
    ;[20, flags, method, 0, 0].forEach((value, at) => fields.writeUInt16LE(value, at * 2))
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(raw.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, label, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, label]))
    files.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06'), end])
}

/** Node had none of its own before 20.15; nothing here checks it. */
function crc32(bytes: Uint8Array): number {
  return typeof nodeCrc32 === 'function' ? nodeCrc32(bytes) : 0
}

/** A line of a PDF: where it stands, its size, its words (plain letters). */
export type MadeLine = readonly [x: number, y: number, size: number, text: string]

/** A PDF of these pages, A4. */
export function pdfOf(pages: readonly (readonly MadeLine[])[], trailer = ''): Buffer {
  const objects: string[] = []
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach((lines, index) => {
    const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&').replace(/“/g, '\x93').replace(/”/g, '\x94')
    const content = lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n')
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
