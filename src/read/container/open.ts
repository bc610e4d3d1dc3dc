import type { Placed, ReadContext } from '../found.js'
import {
  damagedArchive, damagedFile, emptyArchive, locked, notText, swollen, tooDeep, tooLarge, tooMany, unknownPacking,
} from '../notices.js'
import { readRecordLine } from '../ndjson.js'
import { isReadable } from '../readable.js'
import { ByteReader, sourceOf, type ByteSource, type Pieces } from './bytes.js'
import { gunzip } from './gzip.js'
import { KIND_SAMPLE, kindOf, unpackedName } from './kind.js'
import { readWarc } from './warc.js'
import { readMailbox } from './mbox.js'
import { isKnownMethod, readZipDirectory, unpackEntry, UnpackError, type ZipEntry } from './zip.js'
import { unzstd } from './zstd.js'

/** Reads the bytes of one document that is in no container. */
export type ReadDocument = (bytes: Uint8Array, place: string, context: ReadContext) => Promise<readonly Placed[]>

/** Archives in archives beyond this depth are not opened. */
const DEPTH = 3

/**
 * The captures in a file, whatever container it is: a web archive (WARC, ARC, WACZ), a ZIP archive, a gzip or zstd file,
 * a PDF, a letter, a mailbox, or a document as it stands, which `document` reads. Web archives and mailboxes of any size are read as they flow.
 */
export async function* readContainer(
  source: ByteSource, place: string, context: ReadContext, document: ReadDocument, depth = 0,
): AsyncGenerator<Placed> {
  const reader = new ByteReader(source.open())
  try {
    const kind = kindOf(await reader.peek(KIND_SAMPLE), place)
    if (kind === 'warc' || kind === 'arc') yield* readWarc(reader, place, context)
    else if (kind === 'mbox') yield* readMailbox(reader, place, context)
    else if (kind === 'gzip' || kind === 'zstd' || kind === 'zip') {
      if (depth >= DEPTH) context.notify(tooDeep(place, DEPTH))
      else if (kind === 'gzip') yield* readGzip(reader, place, context, document, depth + 1)
      else if (kind === 'zstd') yield* readZstd(reader, place, context, document, depth + 1)
      else yield* readZip(source, reader, place, context, document, depth + 1)
    } else if (isLongNdjson(source, place, context)) yield* readRecordLines(reader, place, context)
    else yield* await readWhole(source, reader, place, context, document)
  } finally {
    await reader.close()
  }
}

/** A file of records may be of any size: past the limit of a document it is read line by line. */
function isLongNdjson({ size }: ByteSource, place: string, { limits }: ReadContext): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(place) && (size === null || size > limits.fileBytes)
}

/** The records of a long file, in UTF-8, a line at a time. */
async function* readRecordLines(reader: ByteReader, place: string, { limits, notify }: ReadContext): AsyncGenerator<Placed> {
  for (let number = 1; ; number++) {
    const bytes = await reader.line(limits.fileBytes)
    const last = bytes === null ? await reader.rest(limits.fileBytes) : null
    if (bytes === null && last === null) return notify(tooLarge(`${place}:${number}`, limits.fileBytes + 1, limits.fileBytes))
    const line = new TextDecoder().decode(bytes === null ? (last ?? undefined) : Buffer.from(bytes, 'latin1'))
    const found = readRecordLine(line, `${place}:${number}`)
    if (found !== null && 'code' in found) notify(found)
    else if (found !== null) yield { capture: found, place }
    if (bytes === null) return
  }
}

async function readWhole(
  { size }: ByteSource, reader: ByteReader, place: string, context: ReadContext, document: ReadDocument,
): Promise<readonly Placed[]> {
  const { fileBytes } = context.limits
  const known = size !== null && size > fileBytes ? size : null
  const bytes = known === null ? await reader.rest(fileBytes) : null
  if (bytes === null) {
    context.notify(tooLarge(place, known ?? fileBytes + 1, fileBytes))
    return []
  }
  const kind = kindOf(bytes, place)
  if (kind === 'mail') {
    const { readMail } = await import('./mail.js')
    return readMail(bytes, place, context)
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf.js')
    return readPdf(bytes, place, context)
  }
  return document(bytes, place, context)
}

async function* readGzip(
  packed: ByteReader, place: string, context: ReadContext, document: ReadDocument, depth: number,
): AsyncGenerator<Placed> {
  const damages: number[] = []
  const pieces = gunzip(left(packed), (offset) => {
    damages.push(offset)
    if (damages.length <= DAMAGES_TOLD) context.notify(damagedArchive(`${place}@${offset}`))
  })
  const source: ByteSource = { size: null, open: () => pieces }
  yield* readContainer(source, unpackedName(place), context, document, depth)
}

async function* readZstd(
  packed: ByteReader, place: string, context: ReadContext, document: ReadDocument, depth: number,
): AsyncGenerator<Placed> {
  let damages = 0
  let ended = false
  const pieces = unzstd(left(packed), {
    damaged: (offset) => {
      if (++damages <= DAMAGES_TOLD) context.notify(damagedArchive(`${place}@${offset}`))
    },
    unknown: (packing) => {
      ended = true
      context.notify(unknownPacking(place, packing))
    },
    swollen: () => {
      ended = true
      context.notify(swollen(place))
    },
  })
  // Nothing came before the fault: that what is in it is empty goes without saying.
  const notify: ReadContext['notify'] = (notice) => {
    if (!ended || (notice.code !== 'empty-file' && notice.code !== 'empty-archive')) context.notify(notice)
  }
  yield* readContainer({ size: null, open: () => pieces }, unpackedName(place), { ...context, notify }, document, depth)
}

/** An archive that is all damage is not told byte by byte. */
const DAMAGES_TOLD = 20

async function* left(reader: ByteReader): Pieces {
  for (let piece = await reader.next(); piece !== null; piece = await reader.next()) yield piece
}

async function* readZip(
  flowing: ByteSource, reader: ByteReader, place: string, context: ReadContext, document: ReadDocument, depth: number,
): AsyncGenerator<Placed> {
  const source = await wholeSource(flowing, reader, context.limits.fileBytes)
  if (source === null) return context.notify(tooLarge(place, context.limits.fileBytes + 1, context.limits.fileBytes))
  const directory = await readZipDirectory(source, context.limits.files)
  if ('problem' in directory) {
    return context.notify(directory.problem === 'damaged' ? damagedFile(place, 'ZIP archive') : swollen(place))
  }
  if (isOfficeFile(directory.entries)) return context.notify(notText(place))
  if (directory.more) context.notify(tooMany(place, context.limits.files, 'files'))
  const wanted = wantedEntries(directory.entries)
  if (wanted.length === 0) context.notify(emptyArchive(place))
  for (const entry of wanted) yield* readEntry(source, entry, `${place}!/${shownName(entry.name)}`, context, document, depth)
}

async function* readEntry(
  source: ByteSource, entry: ZipEntry, place: string, context: ReadContext, document: ReadDocument, depth: number,
): AsyncGenerator<Placed> {
  if (entry.encrypted) return context.notify(locked(place))
  if (!isKnownMethod(entry)) return context.notify(unknownPacking(place, `method ${entry.method}`))
  try {
    yield* readContainer({ size: null, open: () => unpackEntry(source, entry) }, place, context, document, depth)
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error
    context.notify(error.problem === 'swollen' ? swollen(place) : damagedArchive(place))
  }
}

/** ZIP has its directory at its end, so what only flows is taken in whole. */
async function wholeSource(source: ByteSource, reader: ByteReader, limit: number): Promise<(ByteSource & { readonly size: number }) | null> {
  const { size } = source
  if (size !== null && source.slice) return { ...source, size }
  const bytes = await reader.rest(limit)
  return bytes === null ? null : { ...sourceOf(bytes), size: bytes.length }
}

/** Of an archive of web archives (WACZ) the web archives; the rest of it is their index. */
function wantedEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const archives = entries.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name))
  if (archives.length > 0 && entries.some(({ name }) => name === 'datapackage.json')) return archives
  return entries.filter(({ name }) => isReadable(name) && !/(?:^|\/)(?:\.[^./]|__MACOSX\/)/.test(name))
}

/** Documents of word processors and e-books are ZIP archives of their parts. */
function isOfficeFile(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml' || name === 'META-INF/manifest.xml' || name === 'META-INF/container.xml')
}

function shownName(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f]/g, '?')
}
