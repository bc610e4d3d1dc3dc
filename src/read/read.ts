import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'
import { decodeText } from './decode.js'
import { findFiles, reasonOf } from './files.js'
import { defaultLimits, type Limits } from './limits.js'
import { readNdjson } from './ndjson.js'
import {
  damagedText,
  emptyFile,
  guessedEncoding,
  markup,
  notText,
  tooLarge,
  tooMany,
  tooMuch,
  unreadable,
} from './notices.js'

/** Texts as they were read, and what there is to say of reading them. */
export interface Reading {
  readonly captures: readonly Capture[]
  readonly notices: readonly Notice[]
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>
  /** What `-` stands for. */
  readonly stdin?: Readable
}

/**
 * Reads reports from files, folders, patterns and, for `-`, the standard input. A file of NDJSON (`.ndjson`, `.jsonl`)
 * holds one report a line, any other file is one report. It never throws for what it finds there: what cannot be read
 * is told in a notice, and the rest is read all the same.
 */
export async function readReports(args: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const { files, notices } = await findFiles(
    args.filter((arg) => arg !== '-'),
    limits,
  )
  const captures: Capture[] = []
  let total = 0
  const take = (reading: Reading, place: string): boolean => {
    const room = limits.reports - captures.length
    notices.push(...reading.notices)
    captures.push(...reading.captures.slice(0, room))
    if (reading.captures.length <= room) return true
    notices.push(tooMany(place, limits.reports, 'reports'))
    return false
  }
  for (const file of files) {
    const bytes = await bytesOf(file, limits, notices)
    if (!bytes) continue
    total += bytes.length
    if (total > limits.totalBytes) {
      notices.push(tooMuch(file, limits.totalBytes))
      break
    }
    if (!take(await readBytes(bytes, file), file)) break
  }
  if (args.includes('-') && options.stdin) take(await readStream(options.stdin, limits), 'stdin')
  return { captures, notices }
}

async function bytesOf(file: string, limits: Limits, notices: Notice[]): Promise<Uint8Array | null> {
  try {
    const info = await stat(file)
    if (!info.isFile()) {
      notices.push(unreadable(file, info.isDirectory() ? 'it is a folder' : 'it is not a file'))
      return null
    }
    if (info.size > limits.fileBytes) {
      notices.push(tooLarge(file, info.size, limits.fileBytes))
      return null
    }
    return await readFile(file)
  } catch (error) {
    notices.push(unreadable(file, reasonOf(error)))
    return null
  }
}

async function readStream(stream: Readable, limits: Limits): Promise<Reading> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > limits.fileBytes) return { captures: [], notices: [tooLarge('stdin', size, limits.fileBytes)] }
    chunks.push(bytes)
  }
  return readBytes(Buffer.concat(chunks), 'stdin')
}

/** The reports that the bytes of one file hold. `place` is the file's path, for notices. */
export async function readBytes(bytes: Uint8Array, place: string): Promise<Reading> {
  if (bytes.length === 0) return { captures: [], notices: [emptyFile(place)] }
  const decoded = await decodeText(bytes)
  if ('binary' in decoded) return { captures: [], notices: [notText(place)] }
  const { text } = decoded
  if (text.trim() === '') return { captures: [], notices: [emptyFile(place)] }
  const notices =
    decoded.how === 'guessed'
      ? [guessedEncoding(place, decoded.encoding)]
      : decoded.how === 'damaged'
        ? [damagedText(place)]
        : []
  if (holdsRecords(text, place)) {
    const records = readNdjson(text, place)
    return { captures: records.captures, notices: [...notices, ...records.notices] }
  }
  if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text.slice(0, 400))) return { captures: [], notices: [markup(place)] }
  return { captures: [{ source: { file: path.basename(place) }, text, given: {} }], notices }
}

/** By its name; what comes from the standard input has none, and is NDJSON where its first line is an object. */
function holdsRecords(text: string, place: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(place) || (place === 'stdin' && /^\s*\{[^\n]*\}\s*(?:\n|$)/.test(text))
}
