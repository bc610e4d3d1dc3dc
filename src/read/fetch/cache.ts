import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

const entrySchema = v.object({
  url: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  contentType: v.nullable(v.string()),
  /** SHA-256 of the body, hexadecimal. */
  body: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

type Entry = v.InferOutput<typeof entrySchema>

export interface CachedPage {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly contentType: string | null
  /** Expanded. */
  readonly bytes: Uint8Array
}

/** Pages kept from earlier runs. It never fails: a page that cannot be kept or found is fetched again. */
export interface PageCache {
  find(url: string): Promise<CachedPage | null>
  keep(url: string, page: CachedPage): Promise<void>
  /** Takes away what is past the limits; for the end of a run. */
  prune(): Promise<void>
}

export const noCache: PageCache = { find: async () => null, keep: async () => {}, prune: async () => {} }

/** How much is kept: bytes on the disk, and milliseconds since a page was last kept or asked for. */
export interface CacheLimits {
  readonly bytes: number
  readonly age: number
}

/**
 * A cache in a folder: `entries/` has what is known of an address, `bodies/` the bytes, each under its own SHA-256, so
 * that what was damaged or cut short shows and counts as not there. The time of a file is when it was last of use; what was of
 * no use for longest goes first.
 */
export function openCache(folder: string, limits: CacheLimits): PageCache {
  const entryFile = (url: string): string => path.join(folder, 'entries', `${sha256(url)}.json`)
  const bodyFile = (digest: string): string => path.join(folder, 'bodies', digest.slice(0, 2), digest)
  return {
    async find(url) {
      try {
        const entry = parseEntry(await readFile(entryFile(url), 'utf8'))
        if (entry === null || entry.url !== url) return null
        const bytes = await readFile(bodyFile(entry.body))
        if (sha256(bytes) !== entry.body) return null
        await touch(entryFile(url), bodyFile(entry.body))
        return { ...entry, bytes }
      } catch {
        return null
      }
    },
    async keep(url, { bytes, ...known }) {
      const body = sha256(bytes)
      const entry: Entry = { url, ...known, body }
      // The body first: an entry never names a body that is not there.
      await writeWhole(bodyFile(body), bytes)
        .then(() => writeWhole(entryFile(url), JSON.stringify(entry)))
        .catch(() => {})
    },
    prune: () => prune(folder, limits).catch(() => {}),
  }
}

/** Marks files as of use now. */
async function touch(...files: readonly string[]): Promise<void> {
  const now = new Date()
  await Promise.all(files.map((file) => utimes(file, now, now).catch(() => {})))
}

interface KeptFile {
  readonly file: string
  readonly size: number
  readonly used: number
}

/** Other programs may prune the same folder: a file that is gone meanwhile is passed over. */
async function prune(folder: string, { bytes, age }: CacheLimits): Promise<void> {
  const kept = [...(await filesIn(path.join(folder, 'entries'))), ...(await filesIn(path.join(folder, 'bodies')))]
  const newest = kept.sort((a, b) => b.used - a.used || (a.file < b.file ? -1 : 1))
  const oldest = Date.now() - age
  let held = 0
  for (const { file, size, used } of newest) {
    held += size
    if (held > bytes || used < oldest) await rm(file, { force: true }).catch(() => {})
  }
}

/** The files of a cache's folder, none but those that a cache writes. */
async function filesIn(folder: string): Promise<KeptFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const found: KeptFile[] = []
  for (const name of names.filter((each) => CACHE_FILE.test(each))) {
    const file = path.join(folder, name)
    const info = await stat(file).catch(() => null)
    if (info?.isFile()) found.push({ file, size: info.size, used: info.mtimeMs })
  }
  return found
}

const CACHE_FILE = /^(?:[0-9a-f]{64}\.json|[0-9a-f]{2}[/\\][0-9a-f]{64})(?:\.\d{1,10}\.\d{1,10}\.new)?$/

function parseEntry(text: string): Entry | null {
  const result = v.safeParse(entrySchema, JSON.parse(text))
  return result.success ? result.output : null
}

let written = 0

/** Writes beside the file and renames: who reads at the same time sees the old file or the new one, never half of one. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.${written++}.new`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
