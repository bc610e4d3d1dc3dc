import { isTag, isText, type Document, type Element } from 'domhandler'
import { MarkReader, NO_MARKS, type Marks } from './hint.js'
import { BLOCK, UNSEEN } from './tags.js'

/** An element that holds blocks, in the order of the page. What it holds is `blocks[first]` to before `blocks[end]`. */
export interface Box {
  readonly element: Element
  /** Index of the box around it; -1 for the outermost. */
  readonly parent: number
  readonly depth: number
  marks: Marks
  readonly first: number
  end: number
  /** Index past the last box inside it. */
  last: number
}

/** A run of text that a reader sees as one paragraph, heading, item, cell or line. */
export interface Block {
  /** White space single, invisible characters left out. */
  readonly text: string
  /** Index of the innermost box that holds all of it. */
  readonly box: number
  /** Letters and digits; a letter of a script without spaces counts for more. */
  readonly weight: number
  /** The weight of what stands in links. */
  readonly linked: number
}

/** A page as blocks, and the boxes they stand in. */
export interface Outline {
  readonly boxes: readonly Box[]
  readonly blocks: readonly Block[]
}

/** Formatting inside a line. One without class or id is not a box. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rt ruby s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/** The blocks and boxes of a page. Linear, and without recursion. */
export function outline(document: Document): Outline {
  const walk = new Walk()
  let node = document.children[0] ?? null
  const path: Element[] = []
  while (node !== null) {
    if (isText(node)) walk.text(node.data)
    else if (isTag(node) && walk.enter(node)) {
      const child = node.children[0]
      if (child) {
        path.push(node)
        node = child
        continue
      }
      walk.leave(node)
    }
    while (node !== null && node.next === null) {
      const parent = path.pop()
      if (parent) walk.leave(parent)
      node = parent ?? null
    }
    node = node?.next ?? null
  }
  walk.flush()
  return { boxes: walk.boxes, blocks: walk.blocks }
}

class Walk {
  readonly boxes: Box[] = []
  readonly blocks: Block[] = []
  private readonly marks = new MarkReader()
  private readonly path: number[] = []
  private pieces: string[] = []
  private length = 0
  private linked = 0
  private box = -1
  private links = 0
  private breaks = 0

  text(data: string): void {
    const blank = isBlank(data)
    if (!blank) {
      const here = this.path.at(-1) ?? -1
      this.box = this.length === 0 ? here : this.common(this.box, here)
      this.length += data.length
      this.breaks = 0
      if (this.links > 0) this.linked += weigh(data)
    }
    if (this.length > 0) this.pieces.push(blank ? ' ' : data)
  }

  enter(element: Element): boolean {
    const { name } = element
    if (name === 'br') this.lineBreak()
    if (UNSEEN.has(name)) {
      if (name !== 'wbr' && this.length > 0) this.pieces.push(' ')
      return false
    }
    const block = this.isBlock(element)
    if (block) this.flush()
    if (name === 'a' && element.attribs['href'] !== undefined) this.links++
    if (this.isBox(element, block)) {
      const parent = this.path.at(-1) ?? -1
      const first = this.blocks.length
      const depth = parent < 0 ? 0 : this.boxes[parent]!.depth + 1
      this.path.push(this.boxes.length)
      this.boxes.push({ element, parent, depth, marks: NO_MARKS, first, end: first, last: 0 })
    }
    return true
  }

  leave(element: Element): void {
    const block = this.isBlock(element)
    if (block) this.flush()
    if (element.name === 'a' && element.attribs['href'] !== undefined) this.links--
    if (!this.isBox(element, block)) return
    const box = this.boxes[this.path.pop()!]!
    box.end = this.blocks.length
    // What holds no text is not looked at.
    if (box.end > box.first) box.marks = this.marks.read(element)
    box.last = this.boxes.length
  }

  flush(): void {
    if (this.length === 0) return
    const text = clean(this.pieces.join(''))
    if (text !== '') this.blocks.push({ text, box: this.box, weight: weigh(text), linked: this.linked })
    this.pieces = []
    this.length = 0
    this.linked = 0
    this.breaks = 0
  }

  /** A line's end is white space; two on end part paragraphs. */
  private lineBreak(): void {
    if (++this.breaks >= 2) this.flush()
    else if (this.length > 0) this.pieces.push(' ')
  }

  /** A caption is a block of its own, even in a paragraph. */
  private isBlock(element: Element): boolean {
    if (BLOCK.has(element.name)) return true
    if (element.attribs['class'] === undefined || element.name === 'a') return false
    const { hint } = this.marks.read(element)
    return hint === 'caption' || hint === 'credit'
  }

  private isBox(element: Element, block: boolean): boolean {
    if (block || !INLINE.has(element.name)) return element.name !== 'br' && element.name !== 'img'
    const { attribs } = element
    return (
      attribs['class'] !== undefined ||
      attribs['id'] !== undefined ||
      attribs['style'] !== undefined ||
      attribs['itemprop'] !== undefined
    )
  }

  private common(a: number, b: number): number {
    while (a !== b) {
      if (a < 0 || b < 0) return -1
      if (this.boxes[a]!.depth >= this.boxes[b]!.depth) a = this.boxes[a]!.parent
      else b = this.boxes[b]!.parent
    }
    return a
  }
}

function isBlank(data: string): boolean {
  return !/[^\s\u00ad\u200b-\u200f\u2060]/.test(data)
}

/** White space made single; soft hyphens, zero-width spaces, marks of direction and control characters left out. */
function clean(raw: string): string {
  return raw
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]+/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters of scripts without spaces say more each. */
const DENSE_WEIGHT = 2.5

/** How much reading a text is: characters without white space, with dense scripts weighted. */
export function weigh(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 32 || unit === 0xa0) continue
    sum += unit >= 0x2e80 && unit < 0xd7ff ? DENSE_WEIGHT : 1
  }
  return sum
}

/** The boxes around a block, innermost first. */
export function* around(boxes: readonly Box[], box: number): Generator<number> {
  for (let at = box; at >= 0; at = boxes[at]!.parent) yield at
}
