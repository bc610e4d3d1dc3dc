/**
 * How many pages a second are read, text, zones and fields and all: npx tsx bench/pages.ts [--pages N] [--python PATH]
 * Processor time of this process, on the pages of the public set where it is there; in the same run other programs, where
 * they are installed: Readability over linkedom (npm install in bench/peers), trafilatura (a Python that has it).
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { markupOf, pagesOf } from '../eval/pages.js'
import { shared } from '../eval/gold.js'
import { extractReport } from '../src/extract/report.js'

/** Pages read before the clock starts, so that code is compiled. */
const WARM = 60

interface Peer {
  readonly name: string
  readonly read: (markup: string) => void
}

function timed(peer: Peer, pages: readonly string[]): number {
  for (const markup of pages.slice(0, WARM)) peer.read(markup)
  const before = process.cpuUsage()
  for (const markup of pages) peer.read(markup)
  const { user, system } = process.cpuUsage(before)
  return pages.length / ((user + system) / 1e6)
}

/** Readability over linkedom, or null where they are not installed beside the benchmark. */
function readability(): Peer | null {
  try {
    const load = createRequire(path.join(import.meta.dirname, 'peers/package.json'))
    const { parseHTML } = load('linkedom') as { parseHTML: (markup: string) => { document: unknown } }
    const { Readability } = load('@mozilla/readability') as {
      Readability: new (document: unknown) => { parse: () => unknown }
    }
    return {
      name: 'readability + linkedom',
      read: (markup) => void new Readability(parseHTML(markup).document).parse(),
    }
  } catch {
    return null
  }
}

const TRAFILATURA = `
import sys, time, trafilatura
pages = [open(name, encoding='utf-8', errors='replace').read() for name in open(sys.argv[1], encoding='utf-8').read().split('\\n') if name]
for page in pages[:${WARM}]: trafilatura.bare_extraction(page, with_metadata=True)
start = time.process_time()
for page in pages: trafilatura.bare_extraction(page, with_metadata=True)
print(len(pages) / (time.process_time() - start))
`

function trafilatura(python: string, pages: readonly string[]): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-pages-'))
  try {
    const names = pages.map((markup, index) => {
      const name = path.join(folder, `${index}.html`)
      fs.writeFileSync(name, markup)
      return name
    })
    fs.writeFileSync(path.join(folder, 'names'), names.join('\n'))
    fs.writeFileSync(path.join(folder, 'read.py'), TRAFILATURA)
    return Number(
      execFileSync(python, [path.join(folder, 'read.py'), path.join(folder, 'names')], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

const { values } = parseArgs({ options: { pages: { type: 'string', default: '300' }, python: { type: 'string' } } })

if (!fs.existsSync(shared)) {
  console.log('no measuring sets here')
} else {
  const all = pagesOf('trafilatura-eval')
  const step = Math.max(1, Math.floor(all.length / Number(values.pages)))
  const pages: string[] = []
  for (const page of all.filter((_page, index) => index % step === 0)) pages.push(await markupOf(page))
  const peers: (Peer | null)[] = [
    {
      name: 'stereoscope',
      read: (text) => void extractReport({ source: { file: 'page.html' }, text, media: 'html', given: {} }, 'A'),
    },
    readability(),
  ]
  const size = pages.reduce((sum, markup) => sum + markup.length, 0)
  console.log(`${pages.length} pages, ${(size / pages.length / 1000).toFixed(0)} kB each`)
  for (const peer of peers) if (peer) console.log(`${peer.name.padEnd(24)} ${timed(peer, pages).toFixed(0)} pages/s`)
  if (values.python !== undefined)
    console.log(`${'trafilatura'.padEnd(24)} ${trafilatura(values.python, pages).toFixed(0)} pages/s`)
}
