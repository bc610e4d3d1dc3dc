import type { Document } from 'domhandler'
import type { Capture, Report, ReportEntry, Zone } from '../../report/report.js'
import { datelineOf } from '../credit.js'
import { describe } from '../line.js'
import { outline, type Outline } from './block.js'
import { contexts, isProse, type Context } from './context.js'
import { parsePage, type PageExcess } from './document.js'
import { liveEntries, type Shown } from './live.js'
import { readMetadata, type PageMetadata } from './metadata/metadata.js'
import { quoteOf, Selectors } from './place.js'
import { placeBlocks, type Placed } from './role.js'
import { findRoot, saidRoot } from './root.js'
import { saidText, toldBlocks } from './said.js'
import { truncation } from './truncated.js'

/** The text of an article's page: its paragraphs and the furniture near them, one a line, and what each is. */
export interface PageText {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly metadata: PageMetadata
  readonly truncated: NonNullable<Report['truncated']> | null
  /** The entries of a live blog; empty where the page is none. */
  readonly entries: readonly ReportEntry[]
  /** The limits that the page went over. */
  readonly excess: readonly PageExcess[]
}

/** Places the blocks of a page by what is known of its layout; null where that does not fit the page. */
export type Arrange = (document: Document, page: Outline) => readonly Placed[] | null

/** Less than this much body, by weight, and the page is read again with less trust in names. */
const LITTLE = 250
/** The same, as a share of all prose of the page. */
const SMALL_SHARE = 0.12

/** Reads a page: its article's text with its zones, and what it says of itself. Linear in its markup, and it never throws. */
export function readPage(capture: Capture, arrange?: Arrange): PageText {
  const { document, excess } = parsePage(capture.text)
  const metadata = readMetadata(document, capture.source.url ?? null, capture.text)
  const said = saidText(document)
  const page = outline(document)
  const title = capture.given.title ?? metadata.title?.value ?? null
  const arranged = arrange?.(document, page) ?? null
  const { placed, context } = arranged
    ? { placed: arranged, context: contexts(page).contexts }
    : readings(page, title, toldBlocks(page, said.body))
  const { text, zones, shown } = assemble(page, placed)
  return {
    text,
    zones,
    metadata,
    excess,
    truncated: truncation(page, context, placed, said),
    entries: liveEntries(page, shown, said.updates),
  }
}

interface Reading {
  readonly placed: readonly Placed[]
  readonly context: readonly Context[]
}

/** The first reading that finds enough body, or the one that finds by far the most. */
function readings(page: Outline, title: string | null, told: readonly boolean[]): Reading {
  let best: Reading | null = null
  let most = 0
  const enough = SMALL_SHARE * page.blocks.reduce((sum, block) => sum + (isProse(block) ? block.weight : 0), 0)
  for (const trust of ['all', 'said', 'least', 'none'] as const) {
    const context = contexts(page, trust === 'said' ? 'all' : trust).contexts
    const root = trust === 'said' ? saidRoot(page, context) : findRoot(page, context, told)
    if (root < 0) continue
    const placed = placeBlocks({ outline: page, contexts: context, root, title, told })
    const weight = bodyWeight(page, placed)
    if (best === null || weight > 2 * most) [best, most] = [{ placed, context }, weight]
    if (most >= (trust === 'all' ? Math.max(LITTLE, enough) : LITTLE)) break
  }
  return (
    best ?? {
      placed: page.blocks.map((_block, block) => ({ block, role: 'boilerplate' })),
      context: contexts(page).contexts,
    }
  )
}

function bodyWeight({ blocks }: Outline, placed: readonly Placed[]): number {
  return placed.reduce((sum, { block, role }) => sum + (role === 'body' ? blocks[block]!.weight : 0), 0)
}

function assemble(
  { blocks, boxes }: Outline,
  placed: readonly Placed[],
): { text: string; zones: Zone[]; shown: Shown[] } {
  const text = placed.map(({ block }) => blocks[block]!.text).join('\n')
  const selectors = new Selectors()
  for (const box of boxes) selectors.note(box.element)
  const zones: Zone[] = []
  const shown: Shown[] = []
  let start = 0
  let begun = 0
  for (const { role, block: index } of placed) {
    const block = blocks[index]!
    const end = start + block.text.length
    const css = block.box < 0 ? 'html' : selectors.of(boxes[block.box]!.element)
    const parts = role === 'body' && begun++ < 3 ? datelineParts(text, start, end) : [{ role, start, end }]
    for (const part of parts) zones.push({ ...part, place: { css, quote: quoteOf(text, part.start, part.end) } })
    shown.push({ block: index, start, end })
    start = end + 1
  }
  return { text, zones, shown }
}

/** How far into a paragraph a dateline reaches at most. */
const LONGEST_HEAD = 300

/** A paragraph of the article's head, with its agency's dateline cut off where it has one. */
function datelineParts(text: string, start: number, end: number): Zone[] {
  const dateline = datelineOf(text, describe(text, { start, end: Math.min(end, start + LONGEST_HEAD) }, false))
  if (!dateline) return [{ role: 'body', start, end }]
  const zones: Zone[] = []
  const { place, credit } = dateline
  if (place.end > place.start) zones.push({ role: 'date', ...place })
  zones.push({ role: 'agency_credit', ...credit })
  let from = credit.end
  while (from < end && /\s/.test(text[from]!)) from++
  if (from < end) zones.push({ role: 'body', start: from, end })
  return zones
}
