/**
 * Reads inputs that were mutated, and keeps those that break something:
 *   npm run fuzz -- [--inputs N] [--seed S] [--reader html|feed|warc|mail|zip|ndjson|text|pdf] [--keep FOLDER]
 * Without `--reader`, N inputs are shared among all. The same seed gives the same inputs.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { faultOf } from './check.js'
import { mutate } from './mutate.js'
import { Random } from './random.js'
import { readers, type Seeds } from './seeds.js'

/** A reader of PDF is slow, and not ours: it gets fewer inputs of a share. */
const SHARES: Readonly<Record<string, number>> = { pdf: 0.05 }
/** Broken inputs that are kept and told, of one reader. */
const KEPT = 20

async function fuzz(reader: string, { name, inputs, tokens }: Seeds, count: number, seed: number, keep: string | undefined): Promise<number> {
  const random = new Random(seed)
  const started = Date.now()
  let broken = 0
  for (let done = 0; done < count; done++) {
    const input = inputs[done % inputs.length]
    if (!input) break
    const changed = mutate(input, random, tokens)
    const fault = await faultOf(changed, name)
    if (fault !== null && ++broken <= KEPT) {
      const small = await minimised(changed, name, fault)
      console.log(`${reader} ${done}: ${fault}\n  ${small.length} bytes: ${JSON.stringify(small.toString('latin1').slice(0, 300))}`)
      if (keep !== undefined) fs.writeFileSync(path.join(keep, `${reader}-${seed}-${done}-${name}`), small)
    }
    if (process.stderr.isTTY && done % 200 === 0) process.stderr.write(`\r${reader} ${done}/${count}, ${broken} broken `)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  console.log(`${reader}: ${count} inputs, seed ${seed}, ${broken} broken, ${Math.round((Date.now() - started) / 1000)} s`)
  return broken
}

/** The input with whatever can be taken out of it so that it breaks in the same way. */
async function minimised(bytes: Buffer, name: string, fault: string): Promise<Buffer> {
  const kind = fault.replace(/\d+/g, '#')
  let small = bytes
  let tries = fault.startsWith('it took') ? 30 : 400
  for (let size = Math.ceil(small.length / 2); size >= 1 && tries > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < small.length && tries > 0; tries--) {
      const without = Buffer.concat([small.subarray(0, at), small.subarray(at + size)])
      if ((await faultOf(without, name))?.replace(/\d+/g, '#') === kind) small = without
      else at += size
    }
  }
  return small
}

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, reader: { type: 'string' }, keep: { type: 'string' } },
})
const chosen = Object.entries(readers).filter(([name]) => values.reader === undefined || values.reader.split(',').includes(name))
const [inputs, seed] = [Number(values.inputs), Number(values.seed)]
if (chosen.length === 0 || !Number.isInteger(inputs) || inputs < 1 || !Number.isInteger(seed)) {
  console.log(`--inputs and --seed are whole numbers; --reader is one of ${Object.keys(readers).join(', ')}`)
  process.exitCode = 2
} else {
  if (values.keep !== undefined) fs.mkdirSync(values.keep, { recursive: true })
  let broken = 0
  for (const [name, seeds] of chosen) {
    const share = chosen.length === 1 ? 1 : (SHARES[name] ?? 1) / chosen.length
    broken += await fuzz(name, seeds, Math.ceil(inputs * share), seed, values.keep)
  }
  process.exitCode = broken > 0 ? 1 : 0
}
