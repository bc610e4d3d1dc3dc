#!/usr/bin/env node
import module from 'node:module'

// From Node 22 on compiled code can be kept for the next start: what is imported below is compiled after this.
const keepCompiled: unknown = Reflect.get(module, 'enableCompileCache')
if (typeof keepCompiled === 'function') keepCompiled()
const { run } = await import('./program.js')

// What reads our output may close it early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), process)
