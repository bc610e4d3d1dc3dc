import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compare } from '../app/node.js'
import { packageFolder } from '../app/package-folder.js'
import { readReports } from '../read/read.js'
import { createProgressLine, print, widthOf, type Console } from './console.js'
import { exitCodes } from './failure.js'
import { checkTarget, writeResult } from './output.js'
import { renderPage } from './page.js'
import { createStyle, wantsColor } from './view/style.js'
import { renderSummary } from './view/summary.js'

export interface DemoFlags {
  readonly html?: string
  readonly width?: number
  readonly color: boolean
  readonly explain?: true
}

/** `stereoscope demo`: compares the invented reports of a dam that fails, which come with the program. */
export async function runDemo(flags: DemoFlags, console: Console): Promise<number> {
  await checkTarget('--html', flags.html)
  const progress = createProgressLine(console, true)
  const reading = await readReports([path.join(packageFolder(), 'samples', 'hallin-dam')])
  const comparison = compare(reading.captures, {
    notices: reading.notices,
    onProgress: ({ stage, done, of }) => progress.show(`${done}/${of} ${stage}`),
  })
  progress.clear()
  const style = createStyle(wantsColor(flags.color, console.stdout.isTTY === true, console.env))
  await print(console.stdout, renderSummary(comparison, { width: widthOf(console.stdout, flags.width), style, explain: flags.explain === true }))
  const page = flags.html ?? path.join(await mkdtemp(path.join(tmpdir(), 'stereoscope-')), 'hallin-dam.html')
  await writeResult(page, await renderPage(comparison))
  await print(
    console.stdout,
    `\nA page with all of it and the reports beside it: ${page}\nYour own reports: stereoscope compare FILE... --html page.html\n`,
  )
  return exitCodes.possible
}
