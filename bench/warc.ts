/**
 * The memory that reading a large web archive takes: npx tsx bench/warc.ts [--megabytes N] [--packed]
 * It makes an archive of that size by itself (1024 unless told), reads it as a stream, and tells how much memory the
 * process had at the most while it read the first tenth and while it read the whole.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readCaptures } from '../src/index.js'

const MEGABYTE = 1024 * 1024

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1024' }, packed: { type: 'boolean' } } })

/** One page of about 60 kB as an archive holds it. */
function record(number: number): Buffer {
  const lines = Array.from({ length: 500 }, (_, line) => `<p>Report ${number}, line ${line}: the council of Merrin said that ${(number * 31 + line * 17) % 997} houses below the dam were empty.</p>`)
  const page = `<!doctype html><html><head><title>Report ${number}</title></head><body><article>${lines.join('\n')}</article></body></html>`
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  return Buffer.from(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://merrin.example/${number}\r\nWARC-Date: 2026-03-14T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`,
  )
}

/** Writes an archive of so many bytes (of records, before they are packed) and gives how many records it has. */
function make(file: string, bytes: number, packed: boolean): number {
  const handle = fs.openSync(file, 'w')
  let written = 0
  let count = 0
  for (; written < bytes; count++) {
    const made = record(count)
    written += made.length
    fs.writeSync(handle, packed ? gzipSync(made, { level: 1 }) : made)
  }
  fs.closeSync(handle)
  return count
}

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-warc-'))
  const packed = values.packed === true
  const file = path.join(folder, packed ? 'made.warc.gz' : 'made.warc')
  try {
    const count = make(file, Number(values.megabytes) * MEGABYTE, packed)
    console.log(`${count} records, ${values.megabytes} MB of records in ${Math.round(fs.statSync(file).size / MEGABYTE)} MB`)
    const before = process.memoryUsage().rss
    const started = process.cpuUsage()
    let [read, most, early] = [0, 0, 0]
    for await (const capture of readCaptures([file], { onNotice: ({ message }) => console.log(message) })) {
      if (capture.text.length === 0) throw new Error('an empty page')
      read++
      if (read % 50 === 0) most = Math.max(most, process.memoryUsage().rss)
      if (read <= count / 10) early = most
    }
    const { user, system } = process.cpuUsage(started)
    const words = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`
    console.log(`read ${read} pages in ${((user + system) / 1e6).toFixed(1)} s of work`)
    console.log(`memory before ${words(before)}, at most ${words(early)} in the first tenth, ${words(most)} in all`)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

await main()
