import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { latin1 } from './bytes.js'
import { unzstdWhole } from './zstd.js'

/** The head of a stored HTTP answer; names of headers in lower case. `end` is where its body begins. */
export interface Head {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly end: number
}

const HEAD_LIMIT = 256 * 1024

/** The head of an HTTP answer, or null where the bytes do not open with one. */
export function parseHead(bytes: Uint8Array): Head | null {
  const blank = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\r\n\r\n')
  const text = latin1(bytes.subarray(0, blank >= 0 && blank < HEAD_LIMIT ? blank + 4 : HEAD_LIMIT))
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/i.exec(text)
  if (!status) return null
  const lines = text.indexOf('\n\n')
  const crlf = text.indexOf('\r\n\r\n')
  const [end, size] = crlf >= 0 && (lines < 0 || crlf < lines) ? [crlf, 4] : [lines, 2]
  const headers = new Map<string, string>()
  for (const line of text.slice(0, end < 0 ? text.length : end).split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status[1]), headers, end: end < 0 ? bytes.length : end + size }
}

/** A body as its server meant it, or why it cannot be had. */
export type Body = { readonly bytes: Uint8Array } | { readonly problem: 'swollen' | 'unknown'; readonly packing: string }

/**
 * Takes chunks together and unpacks a body of at most `limit` bytes. Archivers often keep the headers but store the body
 * unpacked: a body that is not in the form its headers say is taken as it is; one that is cut, as far as it goes.
 */
export function readBody(raw: Uint8Array, headers: ReadonlyMap<string, string>, limit: number): Body {
  let bytes = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(raw) : raw
  const packings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '')
  for (const packing of packings.slice(0, 3).reverse()) {
    if (packing === 'identity' || packing === 'none' || looksLikeMarkup(bytes)) continue
    const unpack = UNPACK[packing]
    if (!unpack) return { problem: 'unknown', packing }
    try {
      bytes = unpack(bytes, limit)
    } catch (error) {
      if (error instanceof RangeError) return { problem: 'swollen', packing }
    }
  }
  return { bytes }
}

/** These flushes take a stream that is cut as far as it goes. */
const gzip = (bytes: Uint8Array, limit: number): Uint8Array => gunzipSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })
const deflate = (bytes: Uint8Array, limit: number): Uint8Array => {
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }
  // Some servers leave the wrapper of zlib away.
  const wrapped = ((bytes[0] ?? 0) & 15) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0
  return wrapped ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}
const brotli = (bytes: Uint8Array, limit: number): Uint8Array => brotliDecompressSync(bytes, { maxOutputLength: limit, finishFlush: constants.BROTLI_OPERATION_FLUSH })

const UNPACK: Readonly<Record<string, (bytes: Uint8Array, limit: number) => Uint8Array>> = {
  gzip, 'x-gzip': gzip, deflate, br: brotli, zstd: unzstdWhole,
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(latin1(bytes.subarray(0, 200)))
}

/** The chunks of a body joined; the bytes as they are where they are not chunks; what is behind a broken chunk is kept. */
function joinChunks(raw: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (;;) {
    const line = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/i.exec(latin1(raw.subarray(at, at + 256)))
    if (!line) {
      if (pieces.length === 0) return raw
      if (at < raw.length) pieces.push(raw.subarray(at))
      break
    }
    const size = Number.parseInt(line[1] ?? '0', 16)
    if (size === 0) break
    const start = at + line[0].length
    pieces.push(raw.subarray(start, start + size))
    at = start + size
    if (raw[at] === 13) at++
    if (raw[at] === 10) at++
    if (at >= raw.length) break
  }
  return Buffer.concat(pieces)
}
