import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'
import { readPlaced, type ReadOptions } from './captures.js'
import { defaultLimits } from './limits.js'

/** Texts and pages as they were read, and what there is to say of reading them. */
export interface Reading {
  readonly captures: readonly Capture[]
  readonly notices: readonly Notice[]
}

/**
 * Reads reports from files, folders, patterns, links and, for `-`, the standard input, whatever they are in: plain
 * text, web pages, feeds and lists of links (RSS, Atom, JSON Feed, OPML, sitemaps), NDJSON with one report a line
 * (`.ndjson`, `.jsonl`), PDF, letters (`.eml`), mailboxes (`.mbox`), web archives (WARC, WET, ARC, WACZ), and ZIP archives,
 * gzip and zstd files of any of these. It
 * never throws for what it finds there: what cannot be read is told in a notice, and the rest is read all the same.
 * `readCaptures` reads the same as a stream.
 */
export async function readReports(args: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const captures: Capture[] = []
  const notices: Notice[] = []
  const limits = { ...defaultLimits, ...options.limits }
  const context = { limits, notify: (notice: Notice) => void notices.push(notice), links: options.links ?? {} }
  for await (const { capture } of readPlaced(args, context, options.stdin)) captures.push(capture)
  return { captures, notices }
}
