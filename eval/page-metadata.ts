/**
 * Title, author and date of pages, on the public sets: npx tsx eval/page-metadata.ts [--half 0|1] [--set NAME] [--misses title|author|date|outlet] [--address]
 * Every second page can be left out, so that rules found on one half are checked on the other. Without `--half` the sets' own
 * scorer is run too. Pages are read without their address, as from a file, unless `--address` is named.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parsePage } from '../src/extract/page/document.js'
import { readPage } from '../src/extract/page/page.js'
import { readMetadata, type PageMetadata } from '../src/extract/page/metadata/metadata.js'
import { shared } from './gold.js'
import { markupOf } from './pages.js'

interface GoldPage {
  readonly name: string
  readonly path: string
  readonly url: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly date: string | null
}

const sets = ['trafilatura-eval', 'fundus-fixtures', 'htmldate-eval', 'postlight-fixtures'] as const
type SetName = (typeof sets)[number]
const fields = ['title', 'author', 'date'] as const
type FieldName = (typeof fields)[number]

const { values: options } = parseArgs({
  options: {
    half: { type: 'string' },
    set: { type: 'string' },
    misses: { type: 'string' },
    address: { type: 'boolean' },
    keep: { type: 'string' },
  },
  strict: true,
})

function folderOf(set: SetName): string {
  return path.join(shared, 'data', set)
}

/** Some sets write NaN where gold is unknown. */
function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(file, 'utf8').replace(/: NaN\b/g, ': null')) as T
}

interface Row {
  readonly file: string
  readonly title?: string | null
  readonly author?: string | string[] | null
  readonly date?: string | null
}

function goldOf(set: SetName): GoldPage[] {
  const folder = folderOf(set)
  const page = (url: string, row: Row): GoldPage => {
    const own = path.join(folder, 'html', `${row.file}.gz`)
    return {
      name: row.file,
      path: fs.existsSync(own) ? own : path.join(folderOf('trafilatura-eval'), 'html', `${row.file}.gz`),
      url,
      title: row.title ?? null,
      authors: [row.author].flat().filter((name): name is string => typeof name === 'string' && name !== ''),
      date: row.date ?? null,
    }
  }
  if (set === 'trafilatura-eval')
    return Object.entries(readJson<Record<string, Row>>(path.join(folder, 'evaldata.json'))).map(([url, row]) =>
      page(url, row),
    )
  if (set === 'htmldate-eval') {
    return ['eval_default.json', 'eval_mediacloud_2020.json'].flatMap((file) =>
      Object.entries(readJson<Record<string, Row>>(path.join(folder, file))).map(([url, row]) => page(url, row)),
    )
  }
  if (set === 'postlight-fixtures') {
    const rows = readJson<{ url: string; fixture: string; title?: string; author?: string; date_published?: string }[]>(
      path.join(folder, 'gold.json'),
    )
    return rows.map((row) =>
      page(row.url, {
        file: row.fixture,
        title: row.title ?? null,
        author: row.author ?? null,
        date: row.date_published?.slice(0, 10) ?? null,
      }),
    )
  }
  return fs.readdirSync(folder).flatMap((country) => publisherPages(path.join(folder, country)))
}

interface PublisherGold {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publishing_date?: string
}

/** Each version of a publisher's gold is of one of its pages; the one that fits the page's title is taken. */
function publisherPages(folder: string): GoldPage[] {
  if (!fs.statSync(folder).isDirectory()) return []
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .flatMap((file) => {
      const publisher = file.split('_')[0]!
      const goldFile = path.join(folder, `${publisher}.json`)
      if (!fs.existsSync(goldFile)) return []
      const pages = fs
        .readdirSync(folder)
        .filter((other) => other.startsWith(`${publisher}_`) && other.endsWith('.html.gz'))
        .sort()
      const versions = Object.values(readJson<Record<string, PublisherGold>>(goldFile))
      const version = versions.length === 1 ? versions[0] : versions[pages.indexOf(file)]
      const infoFile = fs.readdirSync(folder).find((each) => each.endsWith('.info'))
      const info =
        infoFile === undefined
          ? undefined
          : readJson<Record<string, { url: string }>>(path.join(folder, infoFile))[file]
      return [
        {
          name: file.replace(/\.gz$/, ''),
          path: path.join(folder, file),
          url: info?.url ?? null,
          title: version?.title ?? null,
          authors: version?.authors ?? [],
          date: version?.publishing_date?.slice(0, 10) ?? null,
        },
      ]
    })
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function same(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x !== '' && (x === y || ((x.startsWith(y) || y.startsWith(x)) && Math.min(x.length, y.length) > 15))
}

/** Right, wrong or absent, as the sets' scorer counts; null where the gold says nothing. */
function judge(gold: GoldPage, found: PageMetadata, field: FieldName): 'right' | 'wrong' | 'absent' | null {
  const verdict = (present: boolean, right: boolean): 'right' | 'wrong' | 'absent' =>
    right ? 'right' : present ? 'wrong' : 'absent'
  if (field === 'title')
    return gold.title === null || gold.title === ''
      ? null
      : verdict(found.title !== null, same(found.title?.value ?? '', gold.title))
  if (field === 'date')
    return gold.date === null || gold.date === ''
      ? null
      : verdict(found.published !== null, found.published?.value.slice(0, 10) === gold.date)
  if (gold.authors.length === 0) return null
  const names = found.bylines?.value ?? []
  return verdict(
    names.length > 0,
    names.some((name) =>
      gold.authors.some((author) => fold(name) !== '' && (same(name, author) || fold(author).includes(fold(name)))),
    ),
  )
}

async function measure(set: SetName): Promise<void> {
  const pages = goldOf(set)
    .map((page, index) => ({ page, index }))
    .sort((a, b) => (a.page.name < b.page.name ? -1 : a.page.name > b.page.name ? 1 : a.index - b.index))
    .map(({ page }) => page)
  const kept = pages.filter((_page, index) => options.half === undefined || index % 2 === Number(options.half))
  const counts = new Map<string, number>()
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const lines: string[] = []
  let all = 0
  let slowest = { name: '', milliseconds: 0 }
  for (const gold of kept) {
    const markup = await markupOf(gold)
    const { document } = parsePage(markup)
    const before = process.cpuUsage()
    const found = readMetadata(document, options.address === true ? gold.url : null, markup)
    const spent = process.cpuUsage(before)
    const milliseconds = (spent.user + spent.system) / 1000
    all += milliseconds
    if (milliseconds > slowest.milliseconds) slowest = { name: gold.name, milliseconds }
    for (const field of fields) {
      const verdict = judge(gold, found, field)
      if (verdict === null) continue
      count(`${field} ${verdict}`)
      if (options.misses === field && verdict !== 'right') console.log(miss(gold, found, field))
    }
    if (options.misses === 'outlet')
      console.log(
        `${gold.name}  outlet ${found.outlet?.value}  agency ${found.agency?.value}  language ${found.language}  deck ${found.deck?.basis} ${found.deck?.value.slice(0, 90)}`,
      )
    // One set finds the gold of a page by its body.
    const body =
      set === 'fundus-fixtures' && options.half === undefined
        ? readPage({ source: { file: gold.name }, text: markup, media: 'html', given: {} })
        : null
    lines.push(
      JSON.stringify({
        source: { file: gold.name },
        text: body?.text ?? '',
        zones: body?.zones.map(({ start, end, role }) => ({ start, end, role })) ?? [],
        title: found.title?.value ?? null,
        bylines: found.bylines?.value ?? [],
        published: found.published?.value ?? null,
      }),
    )
  }
  const share = (field: FieldName): string => {
    const [right, wrong, absent] = (['right', 'wrong', 'absent'] as const).map(
      (verdict) => counts.get(`${field} ${verdict}`) ?? 0,
    ) as [number, number, number]
    const total = right + wrong + absent
    return total === 0 ? '' : `${field} ${(right / total).toFixed(3)} (${wrong} wrong, ${absent} absent of ${total})`
  }
  console.log(
    `${set}  pages ${kept.length}  ${fields.map(share).join('  ')}  ms/page ${(all / kept.length).toFixed(2)}  slowest ${slowest.name} ${slowest.milliseconds.toFixed(0)}`,
  )
  if (options.half === undefined) score(set, lines)
  if (options.keep !== undefined) fs.writeFileSync(`${options.keep}-${set}.jsonl`, lines.join('\n'))
}

function score(set: SetName, lines: readonly string[]): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'page-metadata-'))
  const file = path.join(folder, 'reports.jsonl')
  fs.writeFileSync(file, lines.join('\n'))
  const output = execFileSync(
    'node',
    [path.join(shared, 'score/sets.mjs'), 'main-text', '--set', folderOf(set), '--reports', file],
    { encoding: 'utf8' },
  )
  console.log(`  scorer: ${output.trim()}`)
  fs.rmSync(folder, { recursive: true })
}

function miss(gold: GoldPage, found: PageMetadata, field: FieldName): string {
  const wanted = field === 'title' ? gold.title : field === 'date' ? gold.date : gold.authors.join(' + ')
  const got = field === 'title' ? found.title : field === 'date' ? found.published : found.bylines
  return `${gold.name}  ${gold.url}\n    gold ${wanted}\n    read ${JSON.stringify(got?.value ?? null)} ${got?.basis ?? ''}${field === 'date' ? ` modified ${found.modified?.value}` : ''}`
}

if (!fs.existsSync(shared)) console.log('no measuring sets here')
else for (const set of sets) if (options.set === undefined || options.set === set) await measure(set)
