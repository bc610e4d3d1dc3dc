/**
 * Reads every sample archive and counts what comes of it:
 *   npx tsx eval/archives.ts [--fuzz N]
 * With `--fuzz`, N damaged copies of them too: nothing may throw, and nothing may take long.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readCaptures } from '../src/index.js'
import { sourceOf } from '../src/read/container/bytes.js'
import { readContainer } from '../src/read/container/open.js'
import { readDocument } from '../src/read/document.js'
import { defaultLimits } from '../src/read/limits.js'
import { shared } from './gold.js'

const samples = path.join(shared, 'data/warc-samples')

async function count(file: string): Promise<void> {
  const codes: string[] = []
  const pages: string[] = []
  for await (const { source, captured, text } of readCaptures([file], { onNotice: ({ code }) => codes.push(code) })) {
    pages.push(`${source.url ?? source.file} ${captured ?? '-'} ${text.length}`)
  }
  console.log(`${path.relative(samples, file).padEnd(48)} pages ${pages.length}  ${codes.join(' ')}`)
  for (const page of pages) console.log(`    ${page}`)
}

/** Numbers that look random and are the same each time (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits--) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  return random() < 0.3 ? copy.subarray(0, Math.floor(random() * copy.length)) : copy
}

async function fuzz(files: readonly string[], count: number): Promise<void> {
  const random = randomOf(1)
  let slowest = 0
  let pages = 0
  for (let index = 0; index < count; index++) {
    const file = files[index % files.length]!
    const bytes = damaged(fs.readFileSync(file), random)
    const before = performance.now()
    const context = { limits: defaultLimits, notify: () => {} }
    for await (const _ of readContainer(sourceOf(bytes), path.basename(file), context, readDocument)) pages++
    slowest = Math.max(slowest, performance.now() - before)
  }
  console.log(`${count} damaged copies: none threw, ${pages} pages read, slowest ${slowest.toFixed(0)} ms`)
}

const { values } = parseArgs({ options: { fuzz: { type: 'string' } } })
if (!fs.existsSync(samples)) console.log('no sample archives here')
else {
  const files = fs.readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.w?arc(?:\.gz)?(?:\.bad)?$/.test(name)).sort().map((name) => path.join(samples, name))
  for (const file of files) await count(file)
  if (values.fuzz !== undefined) await fuzz(files, Number(values.fuzz))
}
