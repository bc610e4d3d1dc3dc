import { Decompress } from 'fzstd'
import { ByteReader, type Pieces } from './bytes.js'

/** What a frame opens with says of it, or why it is not unpacked. */
export type Frame =
  | { readonly kind: 'frame'; readonly head: number; readonly window: number; readonly checksum: number }
  | { readonly kind: 'skipped'; readonly size: number }
  | { readonly kind: 'unknown'; readonly packing: string }

/** Programs that pack ask for no more than this to unpack, unless they are told to. */
const WINDOW_LIMIT = 32 * 1024 * 1024
/** No block holds more, packed or not. */
const BLOCK_LIMIT = 128 * 1024
const HEAD_LIMIT = 18
const BLOCK_HEAD = 3
/** Past so many bytes, what unpacks to more than so many times its size was made to fill memory. */
const AT_EASE = 64 * 1024 * 1024
const RATIO = 1000
/** Bytes of a window moved for blocks that hold next to nothing. */
const IDLE_WORK = 2 ** 31
const IDLE_BLOCK = 4096

export interface ZstdFaults {
  /** Is told the offset of each frame that is damaged or cut. */
  readonly damaged: (offset: number) => void
  /** Is told of a way of packing that is not known here; reading ends there. */
  readonly unknown: (packing: string) => void
  /** Is told that what comes unpacks to far more than its size; reading ends there. */
  readonly swollen: () => void
}

/**
 * What zstd frames of any number hold, a block at a time: no more than a frame's window is in memory. A frame that is
 * damaged gives what can be unpacked of it, then `null`, and the next frame that can be found follows. Checksums are
 * passed over. Format: RFC 8878.
 */
export async function* unzstd(packed: Pieces, faults: ZstdFaults): Pieces {
  const input = new ByteReader(packed)
  for (;;) {
    const start = input.position
    const bytes = await input.peek(HEAD_LIMIT)
    if (bytes.length === 0) return
    const frame = frameAt(bytes)
    if (frame?.kind === 'unknown') return faults.unknown(frame.packing)
    if (frame?.kind === 'skipped') {
      if ((await input.skip(frame.size)) < frame.size) return faults.damaged(start)
      continue
    }
    const sound = frame !== null && (yield* unpackFrame(input, frame))
    if (sound === 'swollen') return faults.swollen()
    if (sound) continue
    faults.damaged(start)
    yield null
    if (input.position === start) await input.skip(1)
    if (!(await seekFrame(input))) return
  }
}

type Kept = Extract<Frame, { kind: 'frame' }>

async function* unpackFrame(input: ByteReader, frame: Kept): AsyncGenerator<Uint8Array, boolean | 'swollen'> {
  const unpacker = openFrame()
  const start = input.position
  let given = 0
  let head = frame.head
  for (let blocks = 1; ; blocks++) {
    const block = blockAt(await input.peek(head + BLOCK_HEAD), head)
    if (block === null) return false
    const size = head + BLOCK_HEAD + block.size + (block.last ? frame.checksum : 0)
    // Where the block is damaged, the next frame may begin within it.
    const bytes = (await input.peek(size)).subarray(0, size)
    const pieces = bytes.length < size ? null : unpacker(bytes, block.last)
    if (pieces === null) return false
    await input.skip(size)
    for (const piece of pieces) given += piece.length
    yield* pieces
    if (block.last) return true
    if (given > AT_EASE && given > RATIO * (input.position - start)) return 'swollen'
    if (blocks * frame.window > IDLE_WORK && given < blocks * IDLE_BLOCK) return 'swollen'
    head = 0
  }
}

/** All that whole frames in memory hold, as far as they go. Throws a `RangeError` past `limit` bytes, an `Error` where nothing can be unpacked. */
export function unzstdWhole(bytes: Uint8Array, limit: number): Uint8Array {
  const whole: Uint8Array[] = []
  let length = 0
  let at = 0
  for (let frame = frameAt(bytes); frame !== null && at < bytes.length; frame = frameAt(bytes.subarray(at))) {
    if (frame.kind === 'unknown') throw new Error(frame.packing)
    if (frame.kind === 'skipped') {
      at += frame.size
      continue
    }
    const unpacker = openFrame()
    let head = frame.head
    for (let last = false, blocks = 1; !last; head = 0, blocks++) {
      const block = blockAt(bytes, at + head)
      const size = head + BLOCK_HEAD + (block?.size ?? 0) + (block?.last ? frame.checksum : 0)
      const pieces = block === null || at + size > bytes.length ? null : unpacker(bytes.subarray(at, at + size), block.last)
      if (block === null || pieces === null) return ended(whole, length)
      for (const piece of pieces) length += piece.length
      if (length > limit || (blocks * frame.window > IDLE_WORK && length < blocks * IDLE_BLOCK)) throw new RangeError('swollen')
      whole.push(...pieces)
      at += size
      last = block.last
    }
  }
  return ended(whole, length)
}

function ended(whole: readonly Uint8Array[], length: number): Uint8Array {
  if (length === 0) throw new Error('nothing can be unpacked')
  return Buffer.concat(whole, length)
}

/** Unpacks a frame block by block, the first with the frame's head before it; null where a block is damaged. */
function openFrame(): (block: Uint8Array, last: boolean) => Uint8Array[] | null {
  const pieces: Uint8Array[] = []
  // What is handed on may be a part of the window that moves with the next block.
  const stream = new Decompress((piece) => void (piece.length > 0 && pieces.push(Uint8Array.from(piece))))
  return (block, last) => {
    try {
      stream.push(block, last)
      return pieces.splice(0)
    } catch {
      return null
    }
  }
}

/** What stands at the start of the bytes; null where it opens no frame. */
export function frameAt(bytes: Uint8Array): Frame | null {
  if (bytes.length < 5) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const magic = view.getUint32(0, true)
  if (magic >>> 4 === 0x184d2a5) {
    // Web archives keep a dictionary of their own in such a frame.
    if (magic === 0x184d2a5d) return { kind: 'unknown', packing: 'zstd with a dictionary' }
    return bytes.length < 8 ? null : { kind: 'skipped', size: 8 + view.getUint32(4, true) }
  }
  if (magic !== 0xfd2fb528) return null
  const flags = bytes[4] ?? 0
  if ((flags & 8) !== 0) return null
  const single = (flags & 32) !== 0
  const idSize = [0, 1, 2, 4][flags & 3] ?? 0
  const sizeSize = flags >> 6 === 0 ? (single ? 1 : 0) : 1 << (flags >> 6)
  const idAt = single ? 5 : 6
  const head = idAt + idSize + sizeSize
  if (bytes.length < head) return null
  if (bytes.subarray(idAt, idAt + idSize).some((byte) => byte !== 0)) return { kind: 'unknown', packing: 'zstd with a dictionary' }
  const window = single ? numberAt(bytes, idAt + idSize, sizeSize) + (sizeSize === 2 ? 256 : 0) : windowOf(bytes[5] ?? 0)
  if (window > WINDOW_LIMIT) return { kind: 'unknown', packing: 'zstd with a window of more than 32 MB' }
  return { kind: 'frame', head, window, checksum: (flags & 4) !== 0 ? 4 : 0 }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0
  for (let index = size - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

/** The block whose head stands at `at`: how many bytes follow the head. Null where it is none. */
function blockAt(bytes: Uint8Array, at: number): { readonly size: number; readonly last: boolean } | null {
  if (at + BLOCK_HEAD > bytes.length) return null
  const head = numberAt(bytes, at, BLOCK_HEAD)
  const kind = (head >> 1) & 3
  const size = head >> 3
  if (kind === 3 || size > BLOCK_LIMIT) return null
  return { size: kind === 1 ? 1 : size, last: (head & 1) === 1 }
}

/** Goes to the next start of a frame; false where there is none. */
async function seekFrame(input: ByteReader): Promise<boolean> {
  for (;;) {
    const bytes = await input.peek(BLOCK_LIMIT)
    const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(MAGIC)
    if (found >= 0) {
      await input.skip(found)
      return true
    }
    await input.skip(Math.max(0, bytes.length - 3))
    if ((await input.peek(4)).length < 4) return false
  }
}
const MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
