import { compare } from '../app/node.js'
import { readReports } from '../read/read.js'
import type { Comparison, Notice } from '../report/comparison.js'
import { UsageError } from './failure.js'
import { createProgressLine, print, toJson, writeResult } from './output.js'
import { exitCodes } from './program.js'
import { createStyle, wantsColor } from './view/style.js'
import { renderNotices, renderSummary } from './view/summary.js'

export interface CompareFlags {
  /** True: to the standard output. */
  readonly json?: string | true
  readonly html?: string
  readonly markdown?: string | true
  readonly width?: number
  readonly color: boolean
  readonly quiet?: true
}

/** `stereoscope compare`: reads, compares, writes where it was told to, and gives the exit code. */
export async function runCompare(args: readonly string[], flags: CompareFlags): Promise<number> {
  if (flags.json === true && flags.markdown === true) {
    throw new UsageError('--json and --markdown cannot both go to the standard output; name a file for one of them')
  }
  const progress = createProgressLine(flags.quiet !== true)
  progress.show('reading')
  const reading = await readReports(args, { stdin: process.stdin })
  const comparison = compare(reading.captures, {
    notices: reading.notices,
    onProgress: ({ stage, done, of }) => progress.show(`${done}/${of} ${stage}`),
  })
  progress.clear()
  await writeOutputs(comparison, flags)
  const possible = comparison.reports.length >= 2
  if (!possible || flags.quiet || flags.json === true || flags.markdown === true) {
    tellNotices(comparison.notices, flags.quiet === true ? isGrave : possible ? isGrave : () => true)
  }
  return possible ? exitCodes.possible : exitCodes.impossible
}

async function writeOutputs(comparison: Comparison, flags: CompareFlags): Promise<void> {
  const quiet = flags.quiet === true
  if (typeof flags.json === 'string') await writeResult(flags.json, toJson(comparison), quiet)
  if (flags.html !== undefined) {
    const { renderPage } = await import('./page.js')
    await writeResult(flags.html, await renderPage(comparison), quiet)
  }
  if (flags.markdown !== undefined) {
    const { renderMarkdown } = await import('./view/markdown.js')
    const text = renderMarkdown(comparison)
    if (flags.markdown === true) await print(text)
    else await writeResult(flags.markdown, text, quiet)
  }
  if (flags.json === true) await print(toJson(comparison))
  else if (flags.markdown !== true && !quiet && comparison.reports.length >= 2) {
    await print(renderSummary(comparison, { width: flags.width ?? process.stdout.columns ?? 80, style: styleOf(flags) }))
  }
}

function styleOf(flags: { readonly color: boolean }): ReturnType<typeof createStyle> {
  return createStyle(wantsColor(flags.color, process.stdout.isTTY, process.env))
}

function isGrave(notice: Notice): boolean {
  return notice.severity !== 'info'
}

function tellNotices(notices: readonly Notice[], wanted: (notice: Notice) => boolean): void {
  process.stderr.write(renderNotices(notices.filter(wanted), { width: process.stderr.columns ?? 80, style: createStyle(false) }))
}
