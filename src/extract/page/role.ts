import type { ZoneRole } from '../../report/report.js'
import { describe, type Line } from '../line.js'
import { matchesFurniture, isByline } from '../furniture.js'
import { around, type Block, type Outline } from './block.js'
import type { Context } from './context.js'
import { isProse } from './context.js'

/** What the roles of a page's blocks are worked out from. */
export interface Article {
  readonly outline: Outline
  readonly contexts: readonly Context[]
  readonly root: number
  readonly title: string | null
  /** Blocks that the page's own record of the article holds. */
  readonly told: readonly boolean[]
}

const PART_ROLES: Readonly<Record<string, ZoneRole>> = {
  caption: 'caption', credit: 'photo_credit', byline: 'byline', date: 'date', tags: 'boilerplate', title: 'title', deck: 'deck',
  pullquote: 'boilerplate', media: 'boilerplate', header: 'boilerplate',
}

/** The role of every block of the article's box. */
export function rolesOf(article: Article): ZoneRole[] {
  const { outline: { blocks, boxes }, contexts, root } = article
  const { first, end } = boxes[root]!
  const roles: ZoneRole[] = []
  for (let index = first; index < end; index++) roles.push(roleOf(article, blocks[index]!, contexts[index]!, tagsOf(article, blocks[index]!)))
  dropLooseHeadings(article, roles)
  return roles
}

/** Names of the elements around a block, innermost first, up to the article's box. */
function tagsOf({ outline: { boxes }, root }: Article, block: Block): string[] {
  const tags: string[] = []
  for (const at of around(boxes, block.box)) {
    tags.push(boxes[at]!.element.name)
    if (at === root || tags.length > 12) break
  }
  return tags
}

function roleOf({ title }: Article, block: Block, context: Context, tags: readonly string[]): ZoneRole {
  if (context.apart !== null) return 'boilerplate'
  const density = block.linked / Math.max(1, block.weight)
  const heading = /^h[1-6]$/.test(tags[0] ?? '')
  if (tags.includes('h1') || (title !== null && block.text === title)) return 'title'
  if (context.part !== null) return PART_ROLES[context.part] ?? 'boilerplate'
  if (density > 0.6 && !(tags.includes('td') && density < 0.9)) return 'boilerplate'
  const line: Line = describe(block.text, { start: 0, end: block.text.length }, false)
  if (matchesFurniture(line)) return 'boilerplate'
  if (isByline(line)) return 'byline'
  if (heading || tags.some((tag) => TEXT_TAGS.has(tag))) return 'body'
  return isProse(block) || block.weight >= 30 ? 'body' : 'boilerplate'
}

const TEXT_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'pre', 'blockquote'])

/** A heading below which nothing of the article stands heads something else. */
function dropLooseHeadings({ outline: { blocks, boxes }, root }: Article, roles: ZoneRole[]): void {
  const { first } = boxes[root]!
  let body = false
  for (let index = roles.length - 1; index >= 0; index--) {
    const block = blocks[first + index]!
    const tag = boxes[block.box]!.element.name
    if (!/^h[1-6]$/.test(tag)) body = roles[index] === 'body'
    else if (!body && roles[index] === 'body') roles[index] = 'boilerplate'
  }
}
