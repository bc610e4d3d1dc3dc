/**
 * How long a comparison takes and how much memory: npm run bench [-- --reports 5,40,400] [--json FILE]
 *   npm run bench -- --annotation [--python PATH]     annotation alone, beside other programs (bench/annotation.ts)
 * Needs a build. Cold is a process from its start to its end; warm is the median of five more comparisons in it. Of a great
 * many reports the first comparison is the only one.
 * Stages are in processor time, which other work on the machine does not stretch (but garbage collection beside it adds to).
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Progress } from '../src/index.js'
import { manyReports } from './reports.js'

const root = path.resolve(import.meta.dirname, '..')
const WARM_RUNS = 5
/** More reports than this are compared once. */
const MOST_REPEATED = 100

/** What one process measured of itself. Milliseconds and megabytes. */
interface Measured {
  readonly reports: number
  readonly characters: number
  /** From the process's start to the library's being loaded. */
  readonly load: number
  readonly first: number
  /** Null where there was but one comparison. */
  readonly warm: number | null
  /** Processor time of a warm comparison, or of the only one. */
  readonly work: number
  readonly stages: Readonly<Record<string, number>>
  readonly peak: number
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      reports: { type: 'string', default: '5,40' }, child: { type: 'string' }, json: { type: 'string' },
      annotation: { type: 'boolean' }, python: { type: 'string' },
    },
  })
  if (values.annotation) return (await import('./annotation.js')).benchAnnotation({ python: values.python })
  if (values.child !== undefined) {
    console.log(JSON.stringify(await measure(Number(values.child))))
    return
  }
  if (!fs.existsSync(path.join(root, 'dist/index.js'))) throw new Error('npm run build comes first')
  const version = timed(() => execFileSync(process.execPath, [path.join(root, 'dist/cli/main.js'), '--version']))
  console.log(`stereoscope --version: ${Math.round(version.milliseconds)} ms`)
  const all = values.reports
    .split(',')
    .map(Number)
    .map((count) => {
      const arg = ['--import', 'tsx', import.meta.filename, '--child', String(count)]
      const { result, milliseconds } = timed(() => execFileSync(process.execPath, arg, { cwd: root, encoding: 'utf8' }))
      const measured = JSON.parse(result) as Measured
      printMeasured(measured)
      return { ...measured, process: milliseconds }
    })
  const command = timed(() =>
    execFileSync(process.execPath, [path.join(root, 'dist/cli/main.js'), 'compare', 'samples/hallin-dam', '--json'], {
      cwd: root,
      maxBuffer: 1 << 28,
    }),
  )
  console.log(`\nstereoscope compare, 7 reports, whole process: ${Math.round(command.milliseconds)} ms`)
  if (values.json !== undefined)
    fs.writeFileSync(
      values.json,
      `${JSON.stringify({ version: version.milliseconds, command: command.milliseconds, all }, null, 1)}\n`,
    )
}

async function measure(count: number): Promise<Measured> {
  const library = (await import(path.join(root, 'dist/index.js'))) as typeof import('../src/index.js')
  const load = performance.now()
  const { captures } = await library.readReports([path.join(root, 'samples/hallin-dam')])
  const reports = manyReports(captures, count)
  const runs: number[] = []
  const stages = new Map<string, number[]>()
  const onProgress = ({ stage, milliseconds }: Progress): void => {
    stages.set(stage, [...(stages.get(stage) ?? []), milliseconds ?? 0])
  }
  const work: number[] = []
  const run = (): number => {
    const before = processorTime()
    const { milliseconds } = timed(() => library.compare(reports, { clock: processorTime, onProgress }))
    work.push(processorTime() - before)
    return milliseconds
  }
  const first = run()
  if (count <= MOST_REPEATED) {
    work.length = 0
    stages.clear()
    while (runs.length < WARM_RUNS) runs.push(run())
  }
  return {
    reports: count,
    characters: reports.reduce((sum, report) => sum + report.text.length, 0),
    load,
    first,
    warm: runs.length > 0 ? median(runs) : null,
    work: median(work),
    stages: Object.fromEntries([...stages].map(([stage, times]) => [stage, median(times)])),
    peak: process.resourceUsage().maxRSS / 1024,
  }
}

function printMeasured({ reports, characters, load, first, warm, work, stages, peak }: Measured): void {
  console.log(`\n${reports} reports, ${Math.round(characters / 1000)} kB of text`)
  console.log(
    `  loaded after ${Math.round(load)} ms, first comparison ${Math.round(first)} ms${warm === null ? '' : `, warm ${Math.round(warm)} ms`} (${Math.round(work)} ms of work), peak ${Math.round(peak)} MB`,
  )
  const slowest = Object.entries(stages).sort(([, a], [, b]) => b - a)
  for (const [stage, time] of slowest) console.log(`  ${stage.padEnd(16)}${time.toFixed(1).padStart(8)} ms`)
}

/** Milliseconds that this process has worked, in all its threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const started = performance.now()
  const result = work()
  return { result, milliseconds: performance.now() - started }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

await main()
