import type { Outline } from './block.js'
import { isProse, sums, type Context } from './context.js'

/** What a block speaks for its being part of an article; below zero, against it. */
function worth(block: Outline['blocks'][number], tag: string, context: Context, inBody: boolean): number {
  if (context.apart !== null || context.part === 'caption' || context.part === 'credit') return 0
  const density = block.weight === 0 ? 0 : Math.min(1, block.linked / block.weight)
  if (density > 0.5) return inBody ? -4 : -Math.min(40, 8 + block.weight * 0.3)
  if (isProse(block)) return Math.min(800, block.weight) * (1 - density)
  if (tag === 'p') return block.weight * 0.3 * (1 - density)
  if (/^h\d$/.test(tag) || inBody) return 0
  return -Math.min(12, 4 + block.weight * 0.1)
}

/** How much more an element counts that says it holds the article. */
const SAYS_SO = [1, 1.05, 1.15, 1.3] as const
/** Elements that hold one paragraph, item or line: an article is the element around them. */
const LEAF: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li dd dt td th tr tbody span a em strong b i u font pre blockquote'.split(' '),
)

/**
 * The box that holds the article: the one whose paragraphs most outweigh the links and scraps it would take in with
 * them. `told` marks blocks that the page's own record of the article holds. -1 where a page has no prose.
 */
export function findRoot({ boxes, blocks }: Outline, contexts: readonly Context[], told: readonly boolean[]): number {
  const inBody = new Uint8Array(boxes.length)
  for (const [index, box] of boxes.entries())
    inBody[index] = box.marks.body === 3 || (box.parent >= 0 && inBody[box.parent] === 1) ? 1 : 0
  const values = sums(
    blocks.map((block, index) => {
      const tag = block.box < 0 ? '' : boxes[block.box]!.element.name
      const value = worth(block, tag, contexts[index]!, block.box >= 0 && inBody[block.box] === 1)
      return told[index] ? Math.max(value, block.weight) * 2 : value
    }),
  )
  let best = -1
  let most = 0
  for (const [index, box] of boxes.entries()) {
    const sum = values[box.end]! - values[box.first]!
    if (sum <= 0) continue
    const score = sum * SAYS_SO[Math.min(3, box.marks.body)]!
    // Of boxes that hold the same, the innermost.
    if (score >= most) [best, most] = [index, score]
  }
  if (best >= 0) best = narrowed(boxes, best, values)
  while (best >= 0 && LEAF.has(boxes[best]!.element.name) && boxes[best]!.parent >= 0) best = boxes[best]!.parent
  return best
}

/** Share of an element's worth that one inside it must hold to stand for it. */
const NEARLY_ALL = 0.85

/** Goes down while one box inside holds nearly all of the worth: what stands around it is furniture more likely than not. */
function narrowed(boxes: Outline['boxes'], from: number, values: Float64Array): number {
  let best = from
  for (let at = from + 1; at < boxes[from]!.last; at++) {
    const box = boxes[at]!
    if (box.parent !== best || LEAF.has(box.element.name)) continue
    const outer = values[boxes[best]!.end]! - values[boxes[best]!.first]!
    if (values[box.end]! - values[box.first]! >= outer * NEARLY_ALL) best = at
  }
  return best
}

/** The box with the most text of those that plainly say that they hold the article; for pages of lists, tables and scraps. -1 where none does. */
export function saidRoot({ boxes, blocks }: Outline, contexts: readonly Context[]): number {
  const weight = sums(
    blocks.map((block, index) =>
      contexts[index]!.apart === null ? block.weight - Math.min(block.weight, block.linked) : 0,
    ),
  )
  let best = -1
  let most = 0
  for (const [index, box] of boxes.entries()) {
    if (box.marks.body < 2) continue
    const score = (weight[box.end]! - weight[box.first]!) * SAYS_SO[box.marks.body as 2 | 3]
    if (score > most) [best, most] = [index, score]
  }
  return best
}
