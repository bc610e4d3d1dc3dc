import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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
}

export const noCache: PageCache = { find: async () => null, keep: async () => {} }

/**
 * A cache in a folder: `entries/` has what is known of an address, `bodies/` the bytes, each under its own SHA-256, so
 * that what was damaged or cut short shows and counts as not there.
 */
export function openCache(folder: string): PageCache {
  const entryFile = (url: string): string => path.join(folder, 'entries', `${sha256(url)}.json`)
  const bodyFile = (digest: string): string => path.join(folder, 'bodies', digest.slice(0, 2), digest)
  return {
    async find(url) {
      try {
        const entry = parseEntry(await readFile(entryFile(url), 'utf8'))
        if (entry === null || entry.url !== url) return null
        const bytes = await readFile(bodyFile(entry.body))
        return sha256(bytes) === entry.body ? { ...entry, bytes } : null
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
  }
}

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
