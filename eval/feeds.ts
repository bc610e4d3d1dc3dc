import fs from 'node:fs'
import path from 'node:path'
import type { Feed } from '../src/read/feed/feed.js'
import { kindOfText } from '../src/read/feed/kind.js'
import { lineOf } from '../src/read/feed/line.js'
import { FeedFault, parseFeedText } from '../src/read/feed/parse.js'
import { decodeMarkup } from '../src/read/markup.js'
import { shared } from './gold.js'

/** What came of one file of the feed parser's tests. */
type Outcome =
  | { readonly kind: 'met' | 'missed'; readonly field: string; readonly file: string; readonly wanted: string; readonly found: string }
  | { readonly kind: 'passed over'; readonly reason: string; readonly file: string }

/** A stated expectation that is about something the program reads: a field of the feed or its first item, or a count. */
interface Expectation {
  readonly field: string
  readonly wanted: string
  readonly of: (feed: Feed) => string | null
}

const root = path.join(shared, 'data', 'feedparser-tests')

/** `Expect: [not bozo and] feed['title'] == 'text'`, `entries[0]['link'] == 'text'`, `len(entries) == 2`, alone on its line. */
const FIELD = /^(?:not bozo and )?(feed|entries\[0\])(?:\[u?['"](title|link|language|publisher)['"]\]|\.(title|link|language))\s*==\s*u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/
const COUNT = /^(?:not bozo and )?len\(entries\)\s*==\s*(\d+)$/

function expectationOf(line: string): Expectation | string {
  const count = COUNT.exec(line)
  if (count?.[1]) return { field: 'entries', wanted: count[1], of: (feed) => String(feed.items.length) }
  const match = FIELD.exec(line)
  if (!match) return reasonFor(line)
  const [, owner, quoted, dotted, single, double] = match
  const name = quoted ?? dotted ?? ''
  const wanted = unescaped(single ?? double ?? '')
  const field = `${owner === 'feed' ? 'feed' : 'item'} ${name}`
  switch (field) {
    case 'feed title': return { field, wanted, of: ({ title }) => title }
    case 'feed link': return { field, wanted, of: ({ link }) => link }
    case 'feed language': return { field, wanted, of: ({ language }) => language }
    case 'item title': return { field, wanted, of: ({ items }) => items[0]?.title ?? null }
    case 'item link': return { field, wanted, of: ({ items }) => items[0]?.link ?? null }
    case 'item publisher': return { field, wanted, of: ({ items }) => items[0]?.outlet ?? null }
    default: return `a field that is not kept: ${field}`
  }
}

function reasonFor(line: string): string {
  if (line === '') return 'no expectation on one line'
  const field = /^(?:not bozo and )?(?:not )?\(?(feed|entries\[0\])\[u?['"](\w+)['"]\]/.exec(line)
  if (field) return `a field that is not kept or not simple: ${field[1] === 'feed' ? 'feed' : 'item'} ${field[2]}`
  if (/encoding|bozo/.test(line)) return 'about encoding names or well-formedness'
  return 'another kind of expression'
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\x([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\([\\'"])/g, '$1')
}

/** Files are served under this address in the tests that they come from; links are compared as they were written. */
function evaluate(text: string, file: string): Outcome {
  const line = /Expect:\s*([^\n]*?)\s*(?:-->)?"?,?\s*(?:\n|$)/.exec(text)?.[1] ?? ''
  const expectation = expectationOf(line)
  if (typeof expectation === 'string') return { kind: 'passed over', reason: expectation, file }
  const { field, wanted, of } = expectation
  const found = kindOfText(text) === null ? null : of(parseFeedText(text, 1000))
  const met = (lineOf(wanted) ?? '') === (lineOf(found ?? undefined) ?? '')
  return { kind: met ? 'met' : 'missed', field, file, wanted, found: String(found) }
}

/** Reads every file of the feed parser's tests, and tells how many of their simple expectations hold, and how fast it was. */
export async function evaluateFeeds(): Promise<{ readonly report: string; readonly met: number; readonly of: number; readonly crashes: number }> {
  const files = fs.readdirSync(root, { recursive: true }).map(String).filter((name) => /\.(?:xml|json)$/.test(name)).sort()
  const outcomes: Outcome[] = []
  const crashes: string[] = []
  const refused: string[] = []
  const texts: { readonly file: string; readonly text: string }[] = []
  for (const file of files) texts.push({ file, text: await decodeMarkup(fs.readFileSync(path.join(root, file)), null) })
  const started = performance.now()
  for (const { file, text } of texts) {
    try {
      parseFeedText(text, 1000)
    } catch (error) {
      if (error instanceof FeedFault) refused.push(file)
      else crashes.push(`${file}: ${String(error)}`)
    }
  }
  const seconds = (performance.now() - started) / 1000
  for (const { file, text } of texts) {
    try {
      outcomes.push(evaluate(text, file))
    } catch (error) {
      outcomes.push({ kind: 'missed', field: 'refused', file, wanted: '', found: String(error) })
    }
  }
  const bytes = texts.reduce((sum, { text }) => sum + text.length, 0)
  const judged = outcomes.filter((one) => one.kind !== 'passed over')
  const met = judged.filter(({ kind }) => kind === 'met').length
  const lines = [
    `feeds: ${files.length} files, ${crashes.length} crashes, ${refused.length} refused; ${Math.round(files.length / seconds)} files/s of ${Math.round(bytes / files.length)} characters`,
    `feeds: ${megabytesPerSecond()} MB/s on one long feed`,
    `feeds: ${met} of ${judged.length} simple expectations met`,
    ...crashes.map((crash) => `  crash ${crash}`),
    ...counted(judged.filter(({ kind }) => kind === 'missed').map((one) => `  missed: ${one.field}`)),
    ...counted(outcomes.flatMap((one) => (one.kind === 'passed over' ? [`  passed over: ${one.reason}`] : []))),
  ]
  if (process.argv.includes('--missed')) {
    for (const one of judged) if (one.kind === 'missed') lines.push(`  ${one.file}  wanted ${JSON.stringify(one.wanted)}  found ${JSON.stringify(one.found)}`)
  }
  return { report: lines.join('\n'), met, of: judged.length, crashes: crashes.length }
}

/** Speed over one feed of 2000 items with a paragraph of invented prose each. */
function megabytesPerSecond(): number {
  const item = `<item><title>Dam breaks</title><link>https://a.example/1</link><pubDate>Sat, 14 Mar 2026 09:30:00 GMT</pubDate><description>${'&lt;p&gt;The water reached the old town.&lt;/p&gt; '.repeat(40)}</description></item>`
  const text = `<rss version="2.0"><channel><title>T</title>${item.repeat(2000)}</channel></rss>`
  parseFeedText(text, 2000)
  const started = performance.now()
  for (let round = 0; round < 3; round++) parseFeedText(text, 2000)
  return Math.round(((text.length * 3) / 1e6 / ((performance.now() - started) / 1000)) * 10) / 10
}

function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([line, count]) => `${line} (${count})`)
}

if (process.argv[1] === import.meta.filename) {
  console.log(fs.existsSync(root) ? (await evaluateFeeds()).report : 'feeds: the measuring set is not here')
}
