import { Document, Element, Text, type ParentNode } from 'domhandler'
import { ElementType, QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { BLOCK, BOUNDARY, ENDS_PARAGRAPH, IMPLIED_END, VOID } from './tags.js'

/** How much of a page is read. */
export interface PageLimits {
  /** UTF-16 code units of markup. */
  readonly length: number
  /** Elements and texts. */
  readonly nodes: number
  /** Elements inside one another; what is deeper becomes a child of the element at this depth. */
  readonly depth: number
}

export const PAGE_LIMITS: PageLimits = { length: 20_000_000, nodes: 600_000, depth: 256 }

/** A limit that a page went over. */
export type PageExcess = 'length' | 'nodes' | 'depth'

/** A page as a tree, and what of it was not read as it stands. */
export interface ParsedPage {
  readonly document: Document
  readonly excess: readonly PageExcess[]
}

/** Attributes of one element that are kept, and how much of each. */
const MOST_ATTRIBUTES = 64
const CHUNK = 1 << 20

/**
 * The tree of a page. Linear in the markup whatever it holds: depth, nodes and length are limited, and no step looks
 * further than the open elements. Comments and styles are left out; scripts are kept, for what they say of the page.
 *
 * It follows the standard's tree construction where that bears on text (implied end tags, end tags out of place), not
 * where it rebuilds formatting.
 */
export function parsePage(markup: string, limits: PageLimits = PAGE_LIMITS): ParsedPage {
  const builder = new TreeBuilder(markup, limits)
  const end = Math.min(markup.length, limits.length)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  for (let at = 0; at < end && !builder.full; at += CHUNK) tokenizer.write(markup.slice(at, Math.min(end, at + CHUNK)))
  tokenizer.end()
  builder.finish()
  const excess: PageExcess[] = []
  if (markup.length > limits.length) excess.push('length')
  if (builder.full) excess.push('nodes')
  if (builder.deep) excess.push('depth')
  return { document: builder.document, excess }
}

/** Elements of a page that are there once: a second start tag opens nothing. */
const ONCE: ReadonlySet<string> = new Set(['html', 'head', 'body'])
/** An end tag of these closes what stands between; of others only formatting that stands between. */
const isSpecial = (name: string): boolean => BLOCK.has(name) || BOUNDARY.has(name)

class TreeBuilder implements TokenizerCallbacks {
  readonly document = new Document([])
  /** No more nodes are taken. */
  full = false
  /** Something stood deeper than is kept. */
  deep = false

  private readonly markup: string
  private readonly limits: PageLimits
  private readonly stack: Element[] = []
  /** How many of each name are open. */
  private readonly open = new Map<string, number>()
  /** Start tags below the deepest level, by name, whose end tags close nothing. */
  private readonly beyond = new Map<string, number>()
  private nodes = 0
  private name = ''
  private attributes: Record<string, string> = {}
  private attributeCount = 0
  private attribute = ''
  private value = ''
  private text = ''

  constructor(markup: string, limits: PageLimits) {
    this.markup = markup
    this.limits = limits
  }

  isInForeignContext(): boolean {
    return this.count('svg') > 0 || this.count('math') > 0
  }

  ontext(start: number, end: number): void {
    this.text += this.markup.slice(start, end)
  }

  ontextentity(point: number): void {
    this.text += character(point)
  }

  onopentagname(start: number, end: number): void {
    this.name = this.markup.slice(start, end).toLowerCase()
    this.attributes = {}
    this.attributeCount = 0
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.markup.slice(start, end).toLowerCase()
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    this.value += this.markup.slice(start, end)
  }

  onattribentity(point: number): void {
    this.value += character(point)
  }

  onattribend(_quote: QuoteType): void {
    if (this.attributeCount < MOST_ATTRIBUTES && !Object.hasOwn(this.attributes, this.attribute)) {
      this.attributes[this.attribute] = this.value
      this.attributeCount++
    }
  }

  onopentagend(): void {
    this.start(this.name, false)
  }

  onselfclosingtag(): void {
    this.start(this.name, this.isInForeignContext())
  }

  onclosetag(start: number, end: number): void {
    const name = this.markup.slice(start, end).toLowerCase()
    if (name === 'br') {
      this.attributes = {}
      return this.start('br', true)
    }
    this.flush()
    const beyond = this.beyond.get(name) ?? 0
    if (beyond > 0) this.beyond.set(name, beyond - 1)
    else if (this.count(name) > 0) this.end(name)
  }

  oncomment(): void {}
  oncdata(start: number, end: number, endOffset: number): void {
    this.text += this.markup.slice(start, end - endOffset)
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  finish(): void {
    this.flush()
  }

  private count(name: string): number {
    return this.open.get(name) ?? 0
  }

  private start(name: string, closed: boolean): void {
    this.flush()
    if (this.full || (ONCE.has(name) && this.count(name) > 0)) return
    if (this.isInForeignContext()) {
      if (!ENDS_PARAGRAPH.has(name)) return
      for (const foreign of ['svg', 'math']) if (this.count(foreign) > 0) this.end(foreign)
    }
    this.closeImplied(name)
    const type = name === 'script' ? ElementType.Script : name === 'style' ? ElementType.Style : ElementType.Tag
    const element = new Element(name, this.attributes, [], type)
    this.append(element)
    if (closed || VOID.has(name)) return
    if (this.stack.length >= this.limits.depth) {
      this.deep = true
      this.beyond.set(name, (this.beyond.get(name) ?? 0) + 1)
      return
    }
    this.stack.push(element)
    this.open.set(name, this.count(name) + 1)
  }

  private closeImplied(name: string): void {
    if (ENDS_PARAGRAPH.has(name) && this.count('p') > 0) this.closeParagraph()
    const implied = IMPLIED_END.get(name)
    if (!implied) return
    let last = -1
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { name: open } = this.stack[at]!
      if (implied.ends.has(open)) last = at
      else if (implied.within.has(open)) break
    }
    if (last >= 0) this.cut(last)
  }

  private closeParagraph(): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { name } = this.stack[at]!
      if (name === 'p') return this.cut(at)
      if (isSpecial(name) || name === 'button') return
    }
  }

  /** An end tag: closes the nearest element of its name, but formatting never closes a block and nothing leaves a cell. */
  private end(name: string): void {
    const special = isSpecial(name)
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { name: open } = this.stack[at]!
      if (open === name) return this.cut(at)
      if (
        BOUNDARY.has(open) &&
        !(name === 'table' || name === 'tr' || name === 'tbody' || name === 'body' || name === 'html')
      )
        return
      if (!special && BLOCK.has(open)) return
    }
  }

  /** Closes the elements from this level of the stack on. */
  private cut(level: number): void {
    while (this.stack.length > level) {
      const { name } = this.stack.pop()!
      this.open.set(name, this.count(name) - 1)
    }
    if (this.beyond.size > 0) this.beyond.clear()
  }

  private flush(): void {
    const { text } = this
    if (text === '') return
    this.text = ''
    const parent = this.stack.at(-1)
    if (this.full || parent?.name === 'style' || this.isInForeignContext()) return
    this.append(new Text(text))
  }

  private append(node: Element | Text): void {
    const parent: ParentNode = this.stack.at(-1) ?? this.document
    const last = parent.children.at(-1)
    if (last) {
      last.next = node
      node.prev = last
    }
    node.parent = parent
    parent.children.push(node)
    if (++this.nodes >= this.limits.nodes) this.full = true
  }
}

function character(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}
