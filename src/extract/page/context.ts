import type { PageHint } from '../../lexicon/page-hints.js'
import type { Block, Box, Outline } from './block.js'

/** Hints whose elements hold nothing of the article, whatever stands in them. */
const APART: ReadonlySet<PageHint> = new Set([
  'hidden',
  'cookie',
  'navigation',
  'footer',
  'aside',
  'advert',
  'share',
  'related',
  'newsletter',
  'paywall',
  'comments',
  'author',
])

/** Which hints are believed: all, or only those whose elements hardly ever hold an article. */
export type Trust = 'all' | 'least' | 'none'
const ALWAYS: ReadonlySet<PageHint> = new Set(['cookie', 'navigation', 'footer', 'newsletter', 'comments', 'share'])

/** How much of a page's prose an element may hold and still be believed. */
const BELIEVED: Readonly<Partial<Record<PageHint, number>>> = {
  comments: 0.8,
  related: 0.45,
  aside: 0.35,
  paywall: 0.15,
  header: 0.3,
  media: 0.4,
  tags: 0.2,
  title: 0.25,
  deck: 0.3,
  date: 0.15,
  byline: 0.2,
  credit: 0.2,
  caption: 0.35,
  author: 0.4,
  share: 0.3,
  newsletter: 0.3,
  advert: 0.4,
  navigation: 0.5,
  footer: 0.4,
  hidden: 0.6,
  cookie: 0.5,
  pullquote: 0.3,
}
/** What holds more letters than this is no title, byline or the like. */
const LONGEST: Readonly<Partial<Record<PageHint, number>>> = {
  title: 400,
  byline: 600,
  date: 300,
  credit: 400,
  deck: 1500,
  tags: 3000,
  share: 3000,
}

/** What a block stands in. */
export interface Context {
  /** The hint of the outermost element around it that stands apart from an article; null where none does. */
  readonly apart: PageHint | null
  /** The box that carries it; -1 where none does. */
  readonly box: number
  /** The hint of the innermost element around it that names a part of the article. */
  readonly part: PageHint | null
}

const OPEN: Context = { apart: null, box: -1, part: null }

/** Is a block a paragraph or a sentence of one, by its looks alone? */
export function isProse(block: Block): boolean {
  if (block.linked > block.weight * 0.5) return false
  if (block.weight >= 140) return true
  return block.weight >= 45 && /[.!?…。！？।؟:][\])"'”’»“*]*$/.test(block.text.slice(-8))
}

/** Sums of values before each block: the sum over a range is a difference. */
export function sums(values: readonly number[]): Float64Array {
  const out = new Float64Array(values.length + 1)
  for (const [index, value] of values.entries()) out[index + 1] = out[index]! + value
  return out
}

/**
 * What each block stands in, as far as names can be believed: a "sidebar" that holds most of the page's prose, or the
 * element that says it is the article's body, is none.
 */
export function contexts(
  { boxes, blocks }: Outline,
  trust: Trust = 'all',
): { readonly contexts: readonly Context[]; readonly hints: readonly (PageHint | null)[] } {
  const prose = sums(blocks.map((block) => (isProse(block) ? block.weight : 0)))
  const weight = sums(blocks.map((block) => block.weight))
  const total = prose[blocks.length]!
  const bodies = innerBodies(boxes, prose, total)
  const hints = boxes.map((box, index): PageHint | null => {
    const { hint } = box.marks
    if (hint === null || box.first === box.end || trust === 'none' || (trust === 'least' && !ALWAYS.has(hint)))
      return null
    if (box.element.name === 'figure' && holdsText(boxes, index)) return null
    if (box.element.name === 'body' || box.element.name === 'html') return null
    const share = total === 0 ? 0 : (prose[box.end]! - prose[box.first]!) / total
    if (share > (BELIEVED[hint] ?? 0.3) || bodies[index]! > 0) return null
    return weight[box.end]! - weight[box.first]! > (LONGEST[hint] ?? Infinity) ? null : hint
  })
  const ofBox: Context[] = []
  for (const [index, box] of boxes.entries()) {
    const outer = box.parent < 0 ? OPEN : ofBox[box.parent]!
    const hint = hints[index]!
    if (hint === null) ofBox.push(outer)
    else if (APART.has(hint)) ofBox.push(outer.apart === null ? { apart: hint, box: index, part: outer.part } : outer)
    else ofBox.push({ ...outer, part: hint })
  }
  return { contexts: blocks.map((block) => (block.box < 0 ? OPEN : ofBox[block.box]!)), hints }
}

/** A figure may hold a table or a quotation instead of a picture. */
function holdsText(boxes: readonly Box[], figure: number): boolean {
  for (let at = figure + 1; at < boxes[figure]!.last; at++) {
    if (boxes[at]!.element.name === 'blockquote' || boxes[at]!.element.name === 'table') return true
  }
  return false
}

/** For each box, whether an element inside it (not itself) plainly holds the article. */
function innerBodies(boxes: readonly Box[], prose: Float64Array, total: number): Uint8Array {
  const out = new Uint8Array(boxes.length)
  for (const box of boxes) {
    if (box.marks.body < 2 || prose[box.end]! - prose[box.first]! < total * 0.3) continue
    for (let at = box.parent; at >= 0 && out[at] === 0; at = boxes[at]!.parent) out[at] = 1
  }
  return out
}
