import { createInflateRaw, gunzipSync } from 'node:zlib'
import { ByteReader, type Pieces } from './bytes.js'

/** How much packed data is looked at to find a member whole, and how much one may hold to be unpacked at once. */
const WINDOW = 256 * 1024
const AT_ONCE = 8 * 1024 * 1024
/** How much is unpacked in one go: what it may swell to is a thousand times as much. */
const STEP = 16 * 1024

/**
 * What a gzip file of any number of members holds. A damaged member gives what can be unpacked of it, then `null`, and
 * the next member that can be found follows. `onDamage` is told the offset of each such member in the packed file.
 */
export async function* gunzip(packed: Pieces, onDamage: (offset: number) => void): Pieces {
  const input = new ByteReader(packed)
  for (;;) {
    const window = await input.peek(WINDOW)
    if (window.length === 0) return
    const start = input.position
    if (!opensMember(window, 0)) {
      if (isPadding(window)) await input.skip(window.length)
      else {
        onDamage(start)
        if (!(await seekMember(input))) return
        yield null
      }
      continue
    }
    const whole = wholeMember(window)
    if (whole) {
      await input.skip(whole.size)
      yield whole.data
      continue
    }
    const sound = yield* inflateMember(input)
    if (sound) continue
    onDamage(start)
    yield null
    if (!(await seekMember(input))) return
  }
}

function opensMember(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0) & 0xe0) === 0
}

function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (at + 3 < bytes.length && opensMember(bytes, at)) return at
  }
  return -1
}

/** Zeros fill the last block of a tape. */
function isPadding(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}

/** The first member, where it ends inside the window: most records of an archive are small. */
function wholeMember(window: Uint8Array): { readonly data: Uint8Array; readonly size: number } | null {
  let end = nextMember(window, 4)
  // What looks like a member's start may be chance.
  for (let tries = 0; tries < 3; tries++) {
    const size = end < 0 ? window.length : end
    if (end < 0 && size >= WINDOW) return null
    try {
      return { data: gunzipSync(window.subarray(0, size), { maxOutputLength: AT_ONCE }), size }
    } catch {
      if (end < 0) return null
      end = nextMember(window, end + 1)
    }
  }
  return null
}

/** Unpacks one member as it flows; false where it is damaged or cut. */
async function* inflateMember(input: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  if (!(await skipHeader(input))) return false
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  const unpacked: Uint8Array[] = []
  let failed = false
  let ended = false
  let settle = (): void => {}
  inflate.on('data', (piece: Uint8Array) => unpacked.push(piece))
  inflate.on('error', () => {
    failed = true
    settle()
  })
  inflate.on('end', () => {
    ended = true
    settle()
  })
  try {
    while (!failed && !ended) {
      const packed = (await input.peek(1)).subarray(0, STEP)
      if (packed.length === 0) return false
      const before = inflate.bytesWritten
      await new Promise<void>((resolve) => {
        settle = resolve
        inflate.write(packed, () => resolve())
      })
      await input.skip(failed ? 1 : inflate.bytesWritten - before)
      yield* unpacked.splice(0)
    }
    if (failed) return false
    return (await input.skip(8)) === 8
  } finally {
    inflate.destroy()
  }
}

const HEADER_LIMIT = 64 * 1024

async function skipHeader(input: ByteReader): Promise<boolean> {
  const flags = (await input.take(10))[3] ?? 0
  if (flags & 4) {
    const size = await input.take(2)
    await input.skip((size[0] ?? 0) + 256 * (size[1] ?? 0))
  }
  for (const flag of [8, 16]) if (flags & flag && !(await skipPast(input, 0))) return false
  if (flags & 2) await input.skip(2)
  return (await input.peek(1)).length > 0
}

async function skipPast(input: ByteReader, byte: number): Promise<boolean> {
  const end = (await input.peek(HEADER_LIMIT)).indexOf(byte)
  if (end < 0) return false
  await input.skip(end + 1)
  return true
}

/** Goes to the next start of a member that is not here; false where there is none. */
async function seekMember(input: ByteReader): Promise<boolean> {
  await input.skip(1)
  for (;;) {
    const bytes = await input.peek(WINDOW)
    const found = nextMember(bytes, 0)
    await input.skip(found >= 0 ? found : Math.max(1, bytes.length - 3))
    if (found >= 0) return true
    if ((await input.peek(4)).length < 4) return false
  }
}
