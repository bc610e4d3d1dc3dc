import { getElementsByTagName, textContent } from 'domutils'
import type { Document } from 'domhandler'
import type { Capture, Zone, ZoneRole } from '../../report/report.js'
import { outline, type Outline } from './block.js'
import { contexts } from './context.js'
import { parsePage, type PageExcess } from './document.js'
import { quoteOf, Selectors } from './place.js'
import { rolesOf } from './role.js'
import { findRoot } from './root.js'

/** The text of an article's page: its paragraphs and the furniture near them, one a line, and what each is. */
export interface PageText {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly title: string | null
  readonly excess: readonly PageExcess[]
}

export function readPage(capture: Capture): PageText {
  const { document, excess } = parsePage(capture.text)
  const page = outline(document)
  const title = titleOf(document)
  const context = contexts(page)
  const told = page.blocks.map(() => false)
  const root = findRoot(page, context.contexts, told)
  if (root < 0) return { ...assemble(page, 0, page.blocks.map(() => 'body')), title, excess }
  const roles = rolesOf({ outline: page, contexts: context.contexts, root, title, told })
  return { ...assemble(page, page.boxes[root]!.first, roles), title, excess }
}

function assemble({ blocks, boxes }: Outline, first: number, roles: readonly ZoneRole[]): { text: string; zones: Zone[] } {
  const kept = roles.map((role, index) => ({ role, block: blocks[first + index]! }))
  const text = kept.map(({ block }) => block.text).join('\n')
  const selectors = new Selectors()
  for (const box of boxes) selectors.note(box.element)
  const zones: Zone[] = []
  let start = 0
  for (const { role, block } of kept) {
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
