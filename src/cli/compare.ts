import { existsSync } from 'node:fs'
import { readPublisherRules } from '../app/publisher-rules.js'
import { compare } from '../app/node.js'
import { readCorrectionFile, readCorrectionsBeside } from '../read/correction-files.js'
import { readWikidata } from '../read/wikidata.js'
import { readReports } from '../read/read.js'
import type { Comparison, Notice } from '../report/comparison.js'
import { createProgressLine, print, widthOf, type Console } from './console.js'
import { exitCodes, UsageError } from './failure.js'
import { linkOptions, type LinkFlags } from './links.js'
import { checkTarget, isStdout, toJson, writeResult, type Target } from './output.js'
import { createStyle, wantsColor } from './view/style.js'
import { renderNotices, renderSummary } from './view/summary.js'

export interface CompareFlags extends LinkFlags {
  readonly json?: Target
  readonly html?: string
  readonly markdown?: Target
  readonly width?: number
  readonly color: boolean
  readonly quiet?: true
  readonly explain?: true
  readonly publisherRules?: string
  /** A file of items of Wikidata. */
  readonly wikidata?: string
  /** A file of corrections; false for none, also where one lies beside the reports. */
  readonly corrections?: string | false
}

/** `stereoscope compare`: reads, compares, writes where it was told to, and gives the exit code. */
export async function runCompare(args: readonly string[], flags: CompareFlags, console: Console): Promise<number> {
  if (isStdout(flags.json) && isStdout(flags.markdown)) {
    throw new UsageError('--json and --markdown cannot both go to the standard output; name a file for one of them')
  }
  await checkTarget('--json', flags.json)
  await checkTarget('--markdown', flags.markdown)
  await checkTarget('--html', flags.html)
  const progress = createProgressLine(console, flags.quiet !== true)
  progress.show('reading')
  const reading = await readReports(args, { stdin: console.stdin, links: linkOptions(flags, console, progress) })
  const own = flags.publisherRules === undefined ? { rules: [], notices: [] } : await readPublisherRules(flags.publisherRules)
  const edited = await correctionsFor(args, flags.corrections)
  const known = await itemsFor(flags.wikidata)
  const comparison = compare(reading.captures, {
    notices: [...reading.notices, ...own.notices, ...edited.notices, ...known.notices],
    wikidata: known.items,
    corrections: edited.corrections,
    rules: own.rules,
    onProgress: ({ stage, done, of }) => progress.show(`${done}/${of} ${stage}`),
  })
  progress.clear()
  const possible = comparison.reports.length >= 2
  await writeFiles(comparison, flags, console)
  const summary = possible && !flags.quiet && !isStdout(flags.json) && !isStdout(flags.markdown)
  if (isStdout(flags.json)) await print(console.stdout, toJson(comparison))
  if (isStdout(flags.markdown)) await print(console.stdout, await markdownOf(comparison))
  if (summary) {
    const style = createStyle(wantsColor(flags.color, console.stdout.isTTY === true, console.env))
    await print(console.stdout, renderSummary(comparison, { width: widthOf(console.stdout, flags.width), style, explain: flags.explain === true }))
  } else {
    await tellNotices(possible ? comparison.notices.filter(isGrave) : comparison.notices, flags, console)
  }
  return possible ? exitCodes.possible : exitCodes.impossible
}

async function itemsFor(file: string | undefined): ReturnType<typeof readWikidata> {
  if (file === undefined) return { items: [], notices: [] }
  if (!existsSync(file)) throw new UsageError(`there is no file of Wikidata's items called ${file}`)
  return readWikidata(file)
}

/** The corrections of the file that is named, else of those beside the reports. */
export async function correctionsFor(args: readonly string[], named: string | false | undefined): ReturnType<typeof readCorrectionsBeside> {
  if (named === false) return { corrections: [], notices: [] }
  if (named === undefined) return readCorrectionsBeside(args)
  if (!existsSync(named)) throw new UsageError(`there is no file of corrections called ${named}`)
  return readCorrectionFile(named)
}

async function writeFiles(comparison: Comparison, flags: CompareFlags, console: Console): Promise<void> {
  const write = async (file: string, text: string): Promise<void> => {
    await writeResult(file, text)
    if (flags.quiet !== true && console.stderr.isTTY === true) await print(console.stderr, `wrote ${file}\n`)
  }
  if (typeof flags.json === 'string' && !isStdout(flags.json)) await write(flags.json, toJson(comparison))
  if (typeof flags.markdown === 'string' && !isStdout(flags.markdown))
    await write(flags.markdown, await markdownOf(comparison))
  if (flags.html !== undefined) {
    const { renderPage } = await import('./page.js')
    await write(flags.html, await renderPage(comparison))
  }
}

async function markdownOf(comparison: Comparison): Promise<string> {
  const { renderMarkdown } = await import('./view/markdown.js')
  return renderMarkdown(comparison)
}

function isGrave(notice: Notice): boolean {
  return notice.severity !== 'info'
}

async function tellNotices(notices: readonly Notice[], flags: CompareFlags, console: Console): Promise<void> {
  const style = createStyle(wantsColor(flags.color, console.stderr.isTTY === true, console.env))
  await print(console.stderr, renderNotices(notices, { width: widthOf(console.stderr, flags.width), style }))
}
