import { getElementsByTagName, textContent } from 'domutils'
import type { Document } from 'domhandler'
import type { Capture, Zone } from '../../report/report.js'
import { outline, type Outline } from './block.js'
import { contexts } from './context.js'
import { parsePage, type PageExcess } from './document.js'
import { quoteOf, Selectors } from './place.js'
import { placeBlocks, type Placed } from './role.js'
import { findRoot, saidRoot } from './root.js'
import { saidText, toldBlocks } from './said.js'

/** The text of an article's page: its paragraphs and the furniture near them, one a line, and what each is. */
export interface PageText {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly title: string | null
  readonly excess: readonly PageExcess[]
}

/** Less than this much body, by weight, and the page is read again with less trust in names. */
const LITTLE = 250

export function readPage(capture: Capture): PageText {
  const { document, excess } = parsePage(capture.text)
  const page = outline(document)
  const title = titleOf(document)
  const told = toldBlocks(page, saidText(document).body)
  const placed = readings(page, title, told)
  return { ...assemble(page, placed), title, excess }
}

/** The first reading that finds enough body, or the one that finds by far the most. */
function readings(page: Outline, title: string | null, told: readonly boolean[]): Placed[] {
  let best: Placed[] | null = null
  let most = 0
  for (const trust of ['all', 'said', 'least', 'none'] as const) {
    const context = contexts(page, trust === 'said' ? 'all' : trust)
    const root = trust === 'said' ? saidRoot(page, context.contexts) : findRoot(page, context.contexts, told)
    if (root < 0) continue
    const placed = placeBlocks({ outline: page, contexts: context.contexts, root, title, told })
    const weight = bodyWeight(page, placed)
    if (best === null || weight > 2 * most) [best, most] = [placed, weight]
    if (most >= LITTLE) break
  }
  return best ?? page.blocks.map((_block, block) => ({ block, role: 'boilerplate' }))
}

function bodyWeight({ blocks }: Outline, placed: readonly Placed[]): number {
  return placed.reduce((sum, { block, role }) => sum + (role === 'body' ? blocks[block]!.weight : 0), 0)
}

function assemble({ blocks, boxes }: Outline, placed: readonly Placed[]): { text: string; zones: Zone[] } {
  const text = placed.map(({ block }) => blocks[block]!.text).join('\n')
  const selectors = new Selectors()
  for (const box of boxes) selectors.note(box.element)
  const zones: Zone[] = []
  let start = 0
  for (const { role, block: index } of placed) {
    const block = blocks[index]!
    const end = start + block.text.length
    const css = block.box < 0 ? 'html' : selectors.of(boxes[block.box]!.element)
    zones.push({ start, end, role, place: { css, quote: quoteOf(text, start, end) } })
    start = end + 1
  }
  return { text, zones }
}

function titleOf(document: Document): string | null {
  for (const meta of getElementsByTagName('meta', document, true, 500)) {
    if (meta.attribs['property'] === 'og:title' && meta.attribs['content']) return meta.attribs['content'].trim()
  }
  const [title] = getElementsByTagName('title', document, true, 1)
  return title ? textContent(title).trim() : null
}
