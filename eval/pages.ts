/**
 * Main text of pages, on the public sets: npx tsx eval/pages.ts [--half 0|1] [--misses N] [--set NAME]
 * Both halves are measured with the sets' own scorer; `--half` keeps every second page, so that rules found on one half
 * are checked on the other.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { parseArgs } from 'node:util'
import { extractReport } from '../src/extract/report.js'
import { decodeText } from '../src/read/decode.js'
import { shared } from './gold.js'

/** A set's pages, by the name that its scorer knows them by. */
export interface PageFile {
  readonly name: string
  readonly path: string
  /** Where the page came from, where the set says so. */
  readonly url: string | null
}

export const pageSets = ['trafilatura-eval', 'fundus-fixtures', 'postlight-fixtures', 'readability-testpages'] as const
export type PageSet = (typeof pageSets)[number]

/** The pages of a set in the order of their names. */
export function pagesOf(set: PageSet): PageFile[] {
  const folder = path.join(shared, 'data', set)
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
  const urls = addresses(set, folder)
  return files.map((file) => {
    const name = path.basename(file, '.gz')
    return { name, path: path.join(folder, file), url: urls.get(name) ?? null }
  })
}

function addresses(set: PageSet, folder: string): ReadonlyMap<string, string> {
  if (set !== 'trafilatura-eval') return new Map()
  const gold = JSON.parse(fs.readFileSync(path.join(folder, 'evaldata.json'), 'utf8')) as Record<
    string,
    { file: string }
  >
  return new Map(Object.entries(gold).map(([url, { file }]) => [file, url]))
}

/** The markup of a page: as UTF-8 where it is that, else by the encoding that its head names, else as any file is read. */
export async function markupOf(page: PageFile): Promise<string> {
  const bytes = zlib.gunzipSync(fs.readFileSync(page.path))
  const decoded = await decodeText(bytes)
  if (!('text' in decoded)) return ''
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]
  if (decoded.how === 'certain' || named === undefined || /utf-?8/i.test(named)) return decoded.text
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    return decoded.text
  }
}

type Half = 0 | 1 | null

const inHalf = (index: number, half: Half): boolean => half === null || index % 2 === half

/** The set without the pages of the other half, for its own scorer. */
function halfOf(set: PageSet, names: ReadonlySet<string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'))
  const from = path.join(shared, 'data', set)
  if (set === 'trafilatura-eval') {
    const gold = JSON.parse(fs.readFileSync(path.join(from, 'evaldata.json'), 'utf8')) as Record<
      string,
      { file: string }
    >
    const kept = Object.entries(gold).filter(([, { file }]) => names.has(file))
    fs.writeFileSync(path.join(folder, 'evaldata.json'), JSON.stringify(Object.fromEntries(kept)))
    return folder
  }
  for (const file of fs.readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const wanted = file.endsWith('.json') || (file.endsWith('.html.gz') && names.has(path.basename(file, '.gz')))
    if (!wanted) continue
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    fs.symlinkSync(path.join(from, file), path.join(folder, file))
  }
  return folder
}

async function measure(set: PageSet, half: Half): Promise<void> {
  const pages = pagesOf(set).filter((_page, index) => inHalf(index, half))
  const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'pages-')), 'reports.jsonl')
  const lines: string[] = []
  let slowest = { name: '', milliseconds: 0 }
  let all = 0
  for (const page of pages) {
    const text = await markupOf(page)
    const source = { file: page.name, ...(page.url === null ? {} : { url: page.url }) }
    const before = process.cpuUsage()
    const report = extractReport({ source, text, media: 'html', given: {} }, page.name)
    const spent = process.cpuUsage(before)
    const milliseconds = (spent.user + spent.system) / 1000
    all += milliseconds
    if (milliseconds > slowest.milliseconds) slowest = { name: page.name, milliseconds }
    lines.push(
      JSON.stringify({
        ...report,
        bylines: report.bylines?.value ?? [],
        zones: report.zones.map(({ start, end, role }) => ({ start, end, role })),
      }),
    )
  }
  fs.writeFileSync(out, lines.join('\n'))
  const folder = half === null ? path.join(shared, 'data', set) : halfOf(set, new Set(pages.map(({ name }) => name)))
  const scored = set === 'trafilatura-eval' || set === 'fundus-fixtures'
  const score = scored
    ? execFileSync('node', [path.join(shared, 'score/sets.mjs'), 'main-text', '--set', folder, '--reports', out], {
        encoding: 'utf8',
      }).trim()
    : `pages ${pages.length}`
  console.log(
    `${set.padEnd(20)} ${score}  ms/page ${(all / pages.length).toFixed(1)}  slowest ${slowest.name} ${slowest.milliseconds.toFixed(0)} ms`,
  )
  if (keep !== undefined) fs.copyFileSync(out, `${keep}-${set}.jsonl`)
  fs.rmSync(path.dirname(out), { recursive: true })
  if (half !== null) fs.rmSync(folder, { recursive: true })
}

const { values: options } = parseArgs({
  options: { half: { type: 'string' }, set: { type: 'string' }, keep: { type: 'string' } },
  strict: false,
})
/** Where reports are kept for looking at, a file a set. */
const keep = typeof options['keep'] === 'string' ? options['keep'] : undefined

if (process.argv[1]?.endsWith('pages.ts') && process.argv[1] === import.meta.filename) {
  if (!fs.existsSync(shared)) console.log('no measuring sets here')
  else {
    const half = options['half'] === '0' ? 0 : options['half'] === '1' ? 1 : null
    for (const set of pageSets) if (options['set'] === undefined || options['set'] === set) await measure(set, half)
  }
}
