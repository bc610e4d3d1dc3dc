// Runs every test file under test/ with node's own runner and closes with one line of counts.
//   node test/run.mjs [PART_OF_PATH...]
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const folder = import.meta.dirname
const wanted = process.argv.slice(2)
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
  .map((file) => path.join(folder, file))

if (files.length === 0) {
  console.log('no test file fits')
  process.exit(1)
}

// Some tests open what a build makes.
if (!existsSync(path.join(folder, '../dist/page/template.html'))) {
  execFileSync(process.execPath, [path.join(folder, '../build.mjs')], { stdio: 'inherit' })
}

// `tsx` is found from the project's folder, wherever the command was given.
const runner = spawn(
  process.execPath,
  ['--import', 'tsx', '--import', new URL('setup.ts', import.meta.url).href, '--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
  { cwd: path.dirname(folder), stdio: ['ignore', 'pipe', 'inherit'] },
)
const counts = { pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 }
const lines = createInterface({ input: runner.stdout })
lines.on('line', (line) => {
  console.log(line)
  const [, name, count] = /^\S+ (pass|fail|cancelled|skipped|todo) (\d+)$/.exec(line) ?? []
  if (name !== undefined) counts[name] = Number(count)
})
const ended = once(runner, 'exit')
await once(lines, 'close')
const [code] = await ended
const failed = counts.fail + counts.cancelled
console.log(`${counts.pass} passed, ${failed} failed, ${counts.skipped + counts.todo} skipped`)
process.exitCode = code === 0 && failed === 0 && counts.pass > 0 ? 0 : 1
