/** Pieces of a byte stream. `null` stands where bytes were lost: what follows does not go on from what came before. */
export type Pieces = AsyncIterable<Uint8Array | null>

/**
 * Takes a byte stream in as it is asked for, and holds no more than that. Where bytes were lost it acts as though the
 * stream had ended, until `resume`.
 */
export class ByteReader {
  private held: Uint8Array = EMPTY
  private readonly source: AsyncIterator<Uint8Array | null>
  private state: 'open' | 'broken' | 'ended' = 'open'
  /** How many bytes were taken. */
  position = 0

  constructor(pieces: Pieces) {
    this.source = pieces[Symbol.asyncIterator]()
  }

  /** The next bytes, `size` of them where there are as many; they stay. The array is good until the next call. */
  async peek(size: number): Promise<Uint8Array> {
    while (this.held.length < size && (await this.more(size))) {}
    return this.held
  }

  /** The next `size` bytes, fewer at the end. */
  async take(size: number): Promise<Uint8Array> {
    if (this.held.length < size) await this.peek(size)
    const taken = this.held.subarray(0, size)
    this.drop(taken.length)
    return taken
  }

  /** Passes `size` bytes over and gives how many there were. */
  async skip(size: number): Promise<number> {
    let left = size
    while (left > 0) {
      if (this.held.length === 0 && !(await this.more(1))) break
      const step = Math.min(left, this.held.length)
      this.drop(step)
      left -= step
    }
    return size - left
  }

  /** Everything up to the next line feed without it and a carriage return before it, or null where none comes within `limit` bytes. */
  async line(limit: number): Promise<string | null> {
    let from = 0
    for (;;) {
      const end = this.held.indexOf(LINE_FEED, from)
      if (end >= 0 && end <= limit) {
        const text = latin1(this.held.subarray(0, this.held[end - 1] === CARRIAGE_RETURN ? end - 1 : end))
        this.drop(end + 1)
        return text
      }
      from = this.held.length
      if (from > limit || !(await this.more(from + 1))) return null
    }
  }

  /** Whatever comes next, in the pieces in which it comes; null at the end. */
  async next(): Promise<Uint8Array | null> {
    if (this.held.length === 0 && !(await this.more(1))) return null
    return this.take(this.held.length)
  }

  /** Everything that is left, or null where it is more than `limit`. */
  async rest(limit: number): Promise<Uint8Array | null> {
    const bytes = await this.peek(limit + 1)
    return bytes.length > limit ? null : this.take(bytes.length)
  }

  /** Goes on behind a loss; false where the stream had simply ended. */
  resume(): boolean {
    if (this.state !== 'broken') return false
    this.state = 'open'
    return true
  }

  /** Stops the source. */
  async close(): Promise<void> {
    this.state = 'ended'
    this.held = EMPTY
    await this.source.return?.()
  }

  private drop(size: number): void {
    this.held = this.held.subarray(size)
    this.position += size
  }

  /** Pulls until `size` bytes are held, in one copy; false where nothing came. */
  private async more(size: number): Promise<boolean> {
    const pieces: Uint8Array[] = this.held.length > 0 ? [this.held] : []
    const before = this.held.length
    let length = before
    while (length < size && this.state === 'open') {
      const { done, value } = await this.source.next()
      if (done === true) this.state = 'ended'
      else if (value === null) this.state = 'broken'
      else {
        pieces.push(value)
        length += value.length
      }
    }
    this.held = pieces.length === 1 ? pieces[0]! : joined(pieces, length)
    return length > before
  }
}

const EMPTY = new Uint8Array(0)
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Bytes as letters of the same number. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** Something that holds bytes: it is read from its start, and where it can be, at any place. */
export interface ByteSource {
  /** In bytes, or null where it is not known before the end. */
  readonly size: number | null
  readonly open: () => Pieces
  /** The bytes from `start` to `end`, fewer at the end; absent where the source only flows. */
  readonly slice?: (start: number, end: number) => Promise<Uint8Array>
}

export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, open: () => oneByOne([bytes]), slice: async (start, end) => bytes.subarray(start, end) }
}

export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}
