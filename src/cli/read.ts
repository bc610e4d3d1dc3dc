import { annotateReports, extractReports } from '../app/node.js'
import { readPublisherRules } from '../app/publisher-rules.js'
import type { ReadReport } from '../app/read-reports.js'
import { readCaptures } from '../read/captures.js'
import type { Notice } from '../report/comparison.js'
import { print, widthOf, type Console } from './console.js'
import { exitCodes } from './failure.js'
import { linkOptions, type LinkFlags } from './links.js'
import { renderReport } from './view/listing.js'
import { createStyle, wantsColor } from './view/style.js'
import { renderNotices } from './view/summary.js'

export interface ReadFlags extends LinkFlags {
  readonly json?: true
  readonly annotate?: true
  readonly width?: number
  readonly color: boolean
  readonly quiet?: true
  readonly publisherRules?: string
}

/**
 * `stereoscope read`: tells what each report is, or with `--json` gives it whole, a line each, as it is read. It waits
 * where the reader of its output is slow, and keeps nothing, so archives of any size pass.
 */
export async function runRead(args: readonly string[], flags: ReadFlags, console: Console): Promise<number> {
  let count = 0
  const tell = createTeller(flags, console)
  const captures = readCaptures(args, { stdin: console.stdin, onNotice: tell.take, links: linkOptions(flags, console) })
  const own = flags.publisherRules === undefined ? { rules: [], notices: [] } : await readPublisherRules(flags.publisherRules)
  own.notices.forEach(tell.take)
  const options = { onNotice: tell.take, rules: own.rules }
  const reports = flags.annotate ? annotateReports(captures, options) : extractReports(captures, options)
  const show = flags.json || flags.annotate ? toLine : createListing(flags, console)
  for await (const report of reports) {
    await print(console.stdout, show(report))
    await tell.flush()
    count++
  }
  await tell.flush()
  return count > 0 ? exitCodes.possible : exitCodes.impossible
}

function toLine(report: ReadReport): string {
  return `${JSON.stringify(report)}\n`
}

function createListing(flags: ReadFlags, { stdout, env }: Console): (report: ReadReport) => string {
  const style = createStyle(wantsColor(flags.color, stdout.isTTY === true, env))
  const width = widthOf(stdout, flags.width)
  let first = true
  return (report) => {
    const text = `${first ? '' : '\n'}${renderReport(report, { width, style })}`
    first = false
    return text
  }
}

/** Notices go to the standard error as they come, between reports; with `--quiet` those that are only good to know do not. */
function createTeller(flags: ReadFlags, { stderr, env }: Console) {
  const style = createStyle(wantsColor(flags.color, stderr.isTTY === true, env))
  let waiting: Notice[] = []
  return {
    take: (notice: Notice): void => {
      if (!flags.quiet || notice.severity !== 'info') waiting.push(notice)
    },
    flush: async (): Promise<void> => {
      if (waiting.length === 0) return
      const notices = waiting
      waiting = []
      await print(stderr, renderNotices(notices, { width: widthOf(stderr, flags.width), style }, false))
    },
  }
}
