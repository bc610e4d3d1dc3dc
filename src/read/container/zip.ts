import { createInflateRaw } from 'node:zlib'
import { pipeline } from 'node:stream'
import { latin1, type ByteSource, type Pieces } from './bytes.js'

/** One file of a ZIP archive. Its name is a name and nothing else: no file is ever written by it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packedSize: number
  /** As the directory says; what comes out may be more or less. */
  readonly size: number
  /** Where its local header begins in the archive. */
  readonly offset: number
}

export type ZipDirectory = { readonly entries: readonly ZipEntry[]; readonly more: boolean } | { readonly problem: 'damaged' | 'overlapping' }

const END_SIZE = 22
const COMMENT_LIMIT = 65_535
/** A directory of more is of no archive of reports. */
const DIRECTORY_LIMIT = 64 * 1024 * 1024

/** The directory of a ZIP archive, at most `limit` files of it, in the order of the file's names. Format: PKWARE's APPNOTE.TXT. */
export async function readZipDirectory(source: ByteSource & { readonly size: number }, limit: number): Promise<ZipDirectory> {
  const slice = source.slice
  if (!slice) return { problem: 'damaged' }
  const tailStart = Math.max(0, source.size - END_SIZE - COMMENT_LIMIT)
  const tail = view(await slice(tailStart, source.size))
  const end = findEnd(tail)
  if (end < 0) return { problem: 'damaged' }
  let count = tail.getUint16(end + 10, true)
  let size = tail.getUint32(end + 12, true)
  let offset = tail.getUint32(end + 16, true)
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const large = await readLargeEnd(slice, tail, end)
    if (!large) return { problem: 'damaged' }
    ;({ count, size, offset } = large)
  }
  if (size > DIRECTORY_LIMIT || offset + size > source.size) return { problem: 'damaged' }
  const entries = parseDirectory(view(await slice(offset, offset + size)), Math.min(count, limit))
  if (!entries || entries.some((entry) => entry.offset + entry.packedSize > offset)) return { problem: 'damaged' }
  if (overlaps(entries)) return { problem: 'overlapping' }
  return { entries: [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.offset - b.offset)), more: count > limit }
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) === 0x06054b50 && at + END_SIZE + tail.getUint16(at + 20, true) <= tail.byteLength) return at
  }
  return -1
}

/** The end record of ZIP64, for archives of more than 4 GB or 65,535 files. */
async function readLargeEnd(
  slice: NonNullable<ByteSource['slice']>, tail: DataView, end: number,
): Promise<{ count: number; size: number; offset: number } | null> {
  const locator = end - 20
  if (locator < 0 || tail.getUint32(locator, true) !== 0x07064b50) return null
  const at = Number(tail.getBigUint64(locator + 8, true))
  const record = view(await slice(at, at + 56))
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) return null
  const [count, size, offset] = [24, 40, 48].map((field) => Number(record.getBigUint64(field + (field === 24 ? 8 : 0), true)))
  return { count: count ?? 0, size: size ?? 0, offset: offset ?? 0 }
}

function parseDirectory(bytes: DataView, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== 0x02014b50) return null
    const flags = bytes.getUint16(at + 8, true)
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => bytes.getUint16(at + field, true))
    const nameEnd = at + 46 + (nameSize ?? 0)
    const extraEnd = nameEnd + (extraSize ?? 0)
    if (extraEnd > bytes.byteLength) return null
    const sizes = { size: bytes.getUint32(at + 24, true), packedSize: bytes.getUint32(at + 20, true), offset: bytes.getUint32(at + 42, true) }
    entries.push({
      name: nameOf(part(bytes, at + 46, nameEnd)), method: bytes.getUint16(at + 10, true), encrypted: (flags & 1) === 1,
      ...largeSizes(sizes, bytes, nameEnd, extraEnd),
    })
    at = extraEnd + (commentSize ?? 0)
  }
  return entries
}

interface Sizes {
  readonly size: number
  readonly packedSize: number
  readonly offset: number
}

/** Sizes that do not fit 32 bits stand in an extra field, in the order of `Sizes`. */
function largeSizes(sizes: Sizes, bytes: DataView, start: number, end: number): Sizes {
  for (let at = start; at + 4 <= end; ) {
    const id = bytes.getUint16(at, true)
    const stop = Math.min(end, at + 4 + bytes.getUint16(at + 2, true))
    if (id === 1) {
      let field = at + 4
      const next = (value: number): number => {
        if (value !== 0xffffffff || field + 8 > stop) return value
        field += 8
        return Number(bytes.getBigUint64(field - 8, true))
      }
      const size = next(sizes.size)
      const packedSize = next(sizes.packedSize)
      return { size, packedSize, offset: next(sizes.offset) }
    }
    at = stop
  }
  return sizes
}

/** Files that share bytes swell what little an archive holds: no archiver makes them. */
function overlaps(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  return sorted.some((entry, index) => entry.offset + 30 + entry.packedSize > (sorted[index + 1]?.offset ?? Infinity))
}

/** In UTF-8 where it is that; else as letters of the IBM PC, of which the plain ones matter. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return latin1(bytes)
  }
}

/** Signals that a file in an archive swells beyond reason, or cannot be unpacked. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError'
  constructor(readonly problem: 'damaged' | 'swollen') {
    super(problem)
  }
}

/** Text packs to a tenth, seldom to a fiftieth; what packs to less and is large is made to fill memory. */
const RATIO = 200
const UNSUSPECTED = 4 * 1024 * 1024

/** What an entry holds, unpacked as it is read. Throws an `UnpackError`. Method 0 and 8 are known: `isKnownMethod`. */
export async function* unpackEntry(source: ByteSource, entry: ZipEntry): Pieces {
  const header = view((await source.slice?.(entry.offset, entry.offset + 30)) ?? new Uint8Array(0))
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw new UnpackError('damaged')
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
  const packed = slices(source, start, start + entry.packedSize)
  if (entry.method === 0) return yield* packed
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  pipeline(packed, inflate, () => {})
  let size = 0
  try {
    for await (const piece of inflate) {
      size += piece.length
      if (size > UNSUSPECTED && size > entry.packedSize * RATIO) throw new UnpackError('swollen')
      yield piece
    }
  } catch (error) {
    throw error instanceof UnpackError ? error : new UnpackError('damaged')
  } finally {
    inflate.destroy()
  }
}

export function isKnownMethod({ method }: ZipEntry): boolean {
  return method === 0 || method === 8
}

async function* slices({ slice }: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  const step = 256 * 1024
  for (let at = start; at < end; at += step) {
    const piece = await slice?.(at, Math.min(end, at + step))
    if (!piece || piece.length === 0) throw new UnpackError('damaged')
    yield piece
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function part(bytes: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start)
}
