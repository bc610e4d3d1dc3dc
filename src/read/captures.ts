import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'
import type { ByteSource } from './container/bytes.js'
import { readContainer } from './container/open.js'
import { readDocument } from './document.js'
import type { LinkOptions } from './feed/options.js'
import { isLink } from './fetch/argument.js'
import { findFiles, reasonOf } from './files.js'
import type { Placed, ReadContext } from './found.js'
import { defaultLimits, type Limits } from './limits.js'
import { emptyFile, tooMany, tooMuch, unreadable } from './notices.js'

export interface ReadOptions {
  readonly limits?: Partial<Limits>
  /** What `-` stands for. */
  readonly stdin?: Readable
  /** How links are read, and what feeds link to. */
  readonly links?: LinkOptions
}

export interface CaptureOptions extends ReadOptions {
  /** Is told what cannot be read, as it is met. */
  readonly onNotice?: (notice: Notice) => void
}

/** A stream has no end that must fit in memory: its limits are those of a single document. */
const STREAM_LIMITS: Partial<Limits> = { totalBytes: Infinity, reports: Infinity, files: Infinity }

/**
 * Reads captures one after the other, as they are asked for, so that an archive of any size passes through: files,
 * folders, patterns, links and, for `-`, the standard input, of every kind that `readReports` reads. It never throws for what
 * it finds there: what cannot be read is told to `onNotice`, and the rest is read all the same.
 */
export async function* readCaptures(args: readonly string[], options: CaptureOptions = {}): AsyncGenerator<Capture> {
  const limits = { ...defaultLimits, ...STREAM_LIMITS, ...options.limits }
  const context: ReadContext = { limits, notify: options.onNotice ?? (() => {}), links: options.links ?? {} }
  for await (const { capture } of readPlaced(args, context, options.stdin)) yield capture
}

/** Every capture that the arguments mean, with its place, up to the limits on reports and on text altogether. */
export async function* readPlaced(args: readonly string[], context: ReadContext, stdin?: Readable): AsyncGenerator<Placed> {
  const { limits, notify } = context
  let count = 0
  let total = 0
  for await (const placed of readSources(args, context, stdin)) {
    total += placed.capture.text.length
    if (total > limits.totalBytes) return notify(tooMuch(placed.place, limits.totalBytes))
    if (count === limits.reports) return notify(tooMany(placed.place, limits.reports, 'reports'))
    count++
    yield placed
  }
}

async function* readSources(args: readonly string[], context: ReadContext, stdin: Readable | undefined): AsyncGenerator<Placed> {
  const { files, notices } = await findFiles(args.filter((arg) => arg !== '-' && !isLink(arg)), context.limits)
  notices.forEach(context.notify)
  for (const file of files) yield* readFile(file, context)
  const links = args.filter(isLink)
  if (links.length > 0) {
    const { readLinks } = await import('./feed/follow.js')
    yield* readLinks(links, context, context.links)
  }
  if (args.includes('-') && stdin) {
    yield* readContainer({ size: null, open: () => bytesOf(stdin) }, 'stdin', context, readDocument)
  }
}

async function* readFile(file: string, context: ReadContext): AsyncGenerator<Placed> {
  try {
    const info = await stat(file)
    if (!info.isFile()) return context.notify(unreadable(file, info.isDirectory() ? 'it is a folder' : 'it is not a file'))
    if (info.size === 0) return context.notify(emptyFile(file))
    yield* readContainer(fileSource(file, info.size), file, context, readDocument)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    context.notify(unreadable(file, reasonOf(error)))
  }
}

function fileSource(file: string, size: number): ByteSource {
  return {
    size,
    open: () => bytesOf(createReadStream(file, { highWaterMark: 256 * 1024 })),
    slice: async (start, end) => {
      const handle = await open(file)
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
        return bytes.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
  }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
}

