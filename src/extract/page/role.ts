import type { ZoneRole } from '../../report/report.js'
import type { PageHint } from '../../lexicon/page-hints.js'
import { CAPTION_OPENING, CREDIT_ENDING, PAGE_FURNITURE } from '../../lexicon/page-lines.js'
import { describe, type Line } from '../line.js'
import { agencyLine } from '../credit.js'
import { isByline, matchesFurniture, signOff } from '../furniture.js'
import { around, type Block, type Outline } from './block.js'
import { isProse, type Context } from './context.js'

/** What the roles of a page's blocks are worked out from. */
export interface Article {
  readonly outline: Outline
  readonly contexts: readonly Context[]
  /** The box that holds the article. */
  readonly root: number
  readonly title: string | null
  /** Blocks that the page's own record of the article holds. */
  readonly told: readonly boolean[]
}

/** A block that is shown, and as what. */
export interface Placed {
  readonly block: number
  readonly role: ZoneRole
}

const PART_ROLES: Readonly<Record<string, ZoneRole>> = {
  caption: 'caption',
  credit: 'photo_credit',
  byline: 'byline',
  date: 'date',
  tags: 'boilerplate',
  deck: 'deck',
  pullquote: 'boilerplate',
  media: 'boilerplate',
  header: 'boilerplate',
}

/** The blocks of the article, from its headline to the end of its box, with the role of each. */
export function placeBlocks(article: Article): Placed[] {
  const {
    outline: { boxes },
    root,
  } = article
  const { first, end } = boxes[root]!
  const roles: ZoneRole[] = []
  for (let index = first; index < end; index++) roles.push(roleOf(article, index))
  settleTitles(article, roles)
  dropRepeated(article, roles)
  dropFigures(article, roles)
  dropLooseHeadings(article, roles)
  return [...headOf(article), ...roles.map((role, index): Placed => ({ block: first + index, role }))]
}

/** Shorter texts may well stand twice. */
const LEAST_REPEATED = 40
const LONGEST_REPEATED = 600

/** What stands twice is the article's once: a pull quote that repeats a paragraph's words, a paragraph for wide and narrow screens. */
function dropRepeated(article: Article, roles: ZoneRole[]): void {
  const {
    outline: { blocks, boxes },
    root,
  } = article
  const { first } = boxes[root]!
  const seen = new Set<string>()
  let all: string | null = null
  for (const [index, role] of roles.entries()) {
    const block = blocks[first + index]!
    if (role !== 'body' || block.weight < LEAST_REPEATED) continue
    if (seen.has(block.text)) roles[index] = 'boilerplate'
    seen.add(block.text)
    const tags = tagsOf(article, block)
    if (
      block.text.length > LONGEST_REPEATED ||
      tags[0] === 'td' ||
      !(tags.includes('blockquote') || tags.includes('aside') || isHeading(tags))
    )
      continue
    all ??= roles.map((each, at) => (each === 'body' ? `${blocks[first + at]!.text}\n` : '')).join('')
    const quoted = block.text.replace(/^[\s"“”„»«'‘’]+|[\s"“”„»«'‘’.]+$/gu, '')
    const at = all.indexOf(quoted)
    if (quoted.length >= LEAST_REPEATED && at >= 0 && all.indexOf(quoted, at + 1) >= 0) roles[index] = 'boilerplate'
  }
}

/** Cells of a table of text weigh more than this on average, or one is a sentence. */
const LEAST_CELL = 14
const LEAST_CELLS = 150

/** A large table of figures and names alone is no text to read. */
function dropFigures({ outline: { blocks, boxes }, root }: Article, roles: ZoneRole[]): void {
  const offset = boxes[root]!.first
  for (let at = root + 1; at < boxes[root]!.last; at++) {
    const { element, first, end, last } = boxes[at]!
    if (element.name !== 'table' || end - first < LEAST_CELLS) continue
    let weight = 0
    let prose = false
    for (let index = first; index < end; index++) {
      weight += blocks[index]!.weight
      prose ||= isProse(blocks[index]!)
    }
    if (!prose && weight / (end - first) < LEAST_CELL) roles.fill('boilerplate', first - offset, end - offset)
    at = last - 1
  }
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

const isHeading = (tags: readonly string[]): boolean => tags.slice(0, 3).some((tag) => /^h[1-6]$/.test(tag))

function roleOf(article: Article, index: number): ZoneRole {
  const block = article.outline.blocks[index]!
  const context = article.contexts[index]!
  if (article.told[index]) return 'body'
  if (context.apart !== null) return 'boilerplate'
  const tags = tagsOf(article, block)
  const prose = isProse(block)
  const heading = isHeading(tags)
  if (tags.includes('h1')) return 'title'
  const line =
    block.text.length > LONGEST_LINE ? null : describe(block.text, { start: 0, end: block.text.length }, false)
  if (line !== null && isFurniture(line)) return 'boilerplate'
  const role = partRole(context.part, block, prose, heading)
  if (role !== null) return role
  const density = block.linked / Math.max(1, block.weight)
  const sentence = tags[0] === 'p' && (line === null || line.stop) && block.weight >= 40
  if (density > (sentence ? 0.95 : 0.75) && !tags.includes('td')) return 'boilerplate'
  const credited = line === null ? null : creditRole(line)
  if (credited !== null) return credited
  if (density > 0.5 && !prose && !sentence && !tags.includes('td')) return 'boilerplate'
  if (tags.some((tag) => TEXT_TAGS.has(tag)) || heading) return 'body'
  return prose || block.weight >= 30 ? 'body' : 'boilerplate'
}

/** Longer blocks are prose, whatever they begin with. */
const LONGEST_LINE = 420

function isFurniture(line: Line): boolean {
  return matchesFurniture(line) || (line.text.length < 260 && PAGE_FURNITURE.some((pattern) => pattern.test(line.key)))
}

/** The role of a line that says who wrote, took or sent what. */
function creditRole(line: Line): ZoneRole | null {
  if (isByline(line) && line.capitalised >= 0.6) return 'byline'
  if (agencyLine(line) !== null) return 'agency_credit'
  if (signOff(line)) return 'byline'
  if (line.text.length >= 300) return null
  return CAPTION_OPENING.test(line.key) || (!line.stop && CREDIT_ENDING.test(line.text.slice(-120).toLowerCase()))
    ? 'caption'
    : null
}

/** The role that a part of the article gives its blocks; null where the block speaks for itself. */
function partRole(part: PageHint | null, block: Block, prose: boolean, heading: boolean): ZoneRole | null {
  if (part === null || part === 'title') return null
  if (part === 'deck') return prose || block.weight >= 60 ? 'body' : 'deck'
  if (heading && part !== 'caption' && part !== 'pullquote') return null
  if ((part === 'header' && (prose || block.weight >= 60)) || (part === 'media' && prose)) return null
  return PART_ROLES[part] ?? 'boilerplate'
}

const TEXT_TAGS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'pre', 'blockquote'])

/** A headline stands above the article's first words; below them the largest headings are its own sections. */
function settleTitles({ outline: { blocks, boxes }, root, title }: Article, roles: ZoneRole[]): void {
  const { first } = boxes[root]!
  let begun = false
  let titled = false
  for (const [index, role] of roles.entries()) {
    const block = blocks[first + index]!
    if (role === 'title') {
      if (begun && block.text !== title) roles[index] = 'body'
      else titled = true
    } else if (role === 'body' && !begun && !titled && title !== null && sameWords(block.text, title)) {
      roles[index] = 'title'
      titled = true
    } else if (role === 'deck' && begun) {
      roles[index] = 'body'
    }
    if (roles[index] === 'body' && isProse(block)) begun = true
  }
}

function sameWords(a: string, b: string): boolean {
  return a === b || (a.length > 20 && b.length < 300 && b.startsWith(a))
}

/** A heading is loose where nothing of the article stands between it and the next one that does not follow at once. */
function dropLooseHeadings(article: Article, roles: ZoneRole[]): void {
  const {
    outline: { blocks, boxes },
    root,
    contexts,
  } = article
  const { first } = boxes[root]!
  let body = false
  let next = false
  for (let index = roles.length - 1; index >= 0; index--) {
    const block = blocks[first + index]!
    const heading = isHeading(tagsOf(article, block)) && !isProse(block)
    if (!heading) {
      next = false
      if (roles[index] === 'body') body = true
    } else if (roles[index] === 'body' || roles[index] === 'deck') {
      const kept: boolean = body || next || contexts[first + index]!.part === 'deck' || article.told[first + index]!
      if (!kept) roles[index] = 'boilerplate'
      next = kept
      body = false
    }
  }
}

/** How many blocks above an article's box are looked at for its headline. */
const HEAD_REACH = 80

/** How far above a headline its deck may stand, in blocks. */
const DECK_REACH = 4

/** What stands above the article's box: its headline, and from there the deck, byline, date and captions. */
function headOf(article: Article): Placed[] {
  const {
    outline: { blocks, boxes },
    contexts,
    root,
    title,
  } = article
  const { first } = boxes[root]!
  const from = Math.max(0, first - HEAD_REACH)
  const tags = (index: number): string[] => tagsOf(article, blocks[index]!)
  let head = -1
  for (let index = first - 1; index >= from && head < 0; index--) {
    if (contexts[index]!.apart !== null && contexts[index]!.apart !== 'related') continue
    if (tags(index).includes('h1') || (title !== null && blocks[index]!.text === title)) head = index
  }
  const placed: Placed[] = []
  for (let index = Math.max(from, head - DECK_REACH); index < head; index++) {
    if (contexts[index]!.apart === null && contexts[index]!.part === 'deck')
      placed.push({ block: index, role: headRole(article, index, true, tags(index)) ?? 'deck' })
  }
  if (head >= 0) placed.push({ block: head, role: 'title' })
  for (let index = head < 0 ? from : head + 1; index < first; index++) {
    const role = headRole(article, index, head >= 0, tags(index))
    if (role !== null) placed.push({ block: index, role })
  }
  return placed
}

function headRole(article: Article, index: number, titled: boolean, tags: readonly string[]): ZoneRole | null {
  const block = article.outline.blocks[index]!
  const { apart, part } = article.contexts[index]!
  if (apart !== null) return apart === 'related' && titled && isLead(article, index) ? 'body' : null
  const density = block.linked / Math.max(1, block.weight)
  if (part === 'deck' && density < 0.5) return isProse(block) || block.weight >= 60 ? 'body' : 'deck'
  if (!titled) return null
  if (part === 'byline' || part === 'date' || part === 'caption' || part === 'credit') return PART_ROLES[part]!
  if (density > 0.5) return null
  const lead = isProse(block) || (block.weight >= 60 && (tags[0] === 'p' || isHeading(tags)))
  return lead &&
    (block.text.length > LONGEST_LINE || !isByline(describe(block.text, { start: 0, end: block.text.length }, false)))
    ? 'body'
    : null
}

/** A teaser of the article itself: alone in its kind, and beside the article's box. */
function isLead({ outline: { blocks, boxes }, contexts, root }: Article, index: number): boolean {
  const { box } = contexts[index]!
  const { parent, first, end } = boxes[box]!
  if (contexts[index]!.part === 'header' && isProse(blocks[index]!) && boxes[blocks[index]!.box]!.element.name !== 'li')
    return true
  if (
    parent < 0 ||
    end - first > 3 ||
    blocks[index]!.weight < 60 ||
    blocks[index]!.linked > blocks[index]!.weight * 0.3
  )
    return false
  const around = boxes[parent]!
  return around.first <= boxes[root]!.first && around.end >= boxes[root]!.end
}
