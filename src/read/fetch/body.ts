import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { sizeInWords } from '../limits.js'
import { LinkFault } from './fault.js'
import type { FetchSettings } from './options.js'

export type BodyLimits = Pick<FetchSettings, 'bytes' | 'ratio'>

/** What the program can expand, as it tells servers. */
export const acceptedCodings = 'gzip, br, deflate'

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip)
const inflate = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate)
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw)
const unbrotli = promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)

/**
 * The bytes of a response with its content codings undone, the last applied first. Never holds more than the limit
 * allows, however little was sent to make it. Throws a `LinkFault`.
 */
export async function readBody(body: Readable, codings: string, limits: BodyLimits): Promise<Uint8Array> {
  let bytes: Uint8Array = await collect(body, limits.bytes)
  const names = codings.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '' && name !== 'identity')
  if (names.length > 2) throw new LinkFault('broken', 'it is compressed more than twice over')
  for (const name of names.reverse()) bytes = await expand(bytes, name, limits)
  return bytes
}

async function collect(body: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > limit) throw new LinkFault('size', `it has more than ${sizeInWords(limit)}`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Pages below this size may be compressed as well as they can be: a page of one line many times over does no harm. */
const ALWAYS_FINE = 1024 * 1024

/** Undoes one coding. The result is no larger than both limits allow. */
export async function expand(bytes: Uint8Array, coding: string, limits: BodyLimits): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes
  const maxOutputLength = Math.min(limits.bytes, Math.max(ALWAYS_FINE, Math.ceil(bytes.length * limits.ratio)))
  try {
    return await expander(bytes, coding)(bytes, { maxOutputLength })
  } catch (error) {
    if (error instanceof LinkFault) throw error
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new LinkFault('size', `${sizeInWords(bytes.length)} of it expand to more than ${sizeInWords(maxOutputLength)}`)
    }
    throw new LinkFault('broken', `what was sent is not whole ${coding} data`)
  }
}

function expander(bytes: Uint8Array, coding: string): (bytes: Uint8Array, options: zlib.ZlibOptions) => Promise<Buffer> {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return gunzip
    case 'br':
      return (input, { maxOutputLength }) => unbrotli(input, maxOutputLength === undefined ? {} : { maxOutputLength })
    case 'deflate':
      // Meant with the two bytes of zlib before it, and sent without them by some servers.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw
    default:
      throw new LinkFault('broken', `it is compressed as "${coding.slice(0, 20)}", which the program cannot undo`)
  }
}

/** Do bytes begin as gzip data does? */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
