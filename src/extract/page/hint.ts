import type { Element } from 'domhandler'
import {
  BODY_WORDS,
  HIDDEN_CLASSES,
  HINT_BEGINNINGS,
  HINT_INSIDE,
  HINT_WORDS,
  STATE_CLASS,
  SURE_BODY_WORDS,
  type PageHint,
} from '../../lexicon/page-hints.js'
import { ownCopy } from './metadata/words.js'

/** What an element's name, class, id and role say of it. */
export interface Marks {
  /** The part of a page that it claims to be, where that is not the article. */
  readonly hint: PageHint | null
  /** 0 to 3: how plainly it claims to hold the article. */
  readonly body: number
}

/** What an element without telling names says. */
export const NO_MARKS: Marks = { hint: null, body: 0 }
/** What is looked at of a class or an id. */
const LONGEST_NAME = 300

const TAG_MARKS: ReadonlyMap<string, Marks> = new Map([
  ['nav', { hint: 'navigation', body: 0 }],
  ['footer', { hint: 'footer', body: 0 }],
  ['aside', { hint: 'aside', body: 0 }],
  ['menu', { hint: 'navigation', body: 0 }],
  ['figcaption', { hint: 'caption', body: 0 }],
  ['figure', { hint: 'caption', body: 0 }],
  ['time', { hint: 'date', body: 0 }],
  ['header', { hint: 'header', body: 0 }],
  ['article', { hint: null, body: 2 }],
  ['main', { hint: null, body: 1 }],
])

const ROLE_MARKS: ReadonlyMap<string, PageHint> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'navigation'],
  ['banner', 'header'],
  ['tablist', 'navigation'],
  ['alert', 'cookie'],
  ['alertdialog', 'cookie'],
  ['dialog', 'cookie'],
])

/** Elements too small to be a page's header, navigation or the like, whatever their classes say. */
const SMALL: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'])
const CONTAINER: ReadonlySet<PageHint> = new Set([
  'header',
  'navigation',
  'footer',
  'aside',
  'advert',
  'paywall',
  'media',
  'cookie',
])

/** Class attributes and names read so far: pages of one outlet use the same again and again. What is read does not depend on it. */
const KNOWN_CLASSES = new Map<string, Marks>()
const KNOWN_NAMES = new Map<string, Marks>()
const MOST_KNOWN = 20_000

function remember(known: Map<string, Marks>, key: string, marks: Marks): Marks {
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(ownCopy(key), marks)
  return marks
}

/** Reads the marks of elements. */
export class MarkReader {
  read(element: Element): Marks {
    const { attribs, name } = element
    const named = TAG_MARKS.get(name) ?? NO_MARKS
    let { hint, body } = named
    const marks = this.ofNames(attribs['class'])
    // A heading's id is made of its words.
    const byId = /^h[1-6]$/.test(name) ? NO_MARKS : this.ofNames(attribs['id'])
    hint = strongest(
      hint,
      marks.hint,
      byId.hint,
      attribs['role'] === undefined ? null : (ROLE_MARKS.get(attribs['role']) ?? null),
    )
    body = Math.max(body, marks.body, byId.body)
    if (hint !== null && SMALL.has(name) && CONTAINER.has(hint)) hint = null
    const property = attribs['itemprop']
    if (property !== undefined) {
      if (/\barticleBody\b|\bblogPost\b/.test(property)) body = 3
      else hint ??= PROPERTIES.get(property) ?? null
    }
    if (isHidden(attribs, name)) hint = 'hidden'
    return hint === null && body === 0 ? NO_MARKS : { hint, body }
  }

  private ofNames(names: string | undefined): Marks {
    if (names === undefined || names === '') return NO_MARKS
    const found = KNOWN_CLASSES.get(names)
    if (found) return found
    let hint: PageHint | null = null
    let body = 0
    const several = /\s/.test(names)
    for (const name of names.slice(0, LONGEST_NAME).split(/\s+/)) {
      // Brackets and colons are styles written as classes.
      if (name === '' || /[()[\]:#]/.test(name) || STATE_CLASS.test(name)) continue
      if (HIDDEN_CLASSES.has(name)) hint = 'hidden'
      const marks = several ? readName(name) : readWords(name)
      hint = strongest(hint, marks.hint)
      body = Math.max(body, marks.body)
    }
    return names.length > LONGEST_NAME ? { hint, body } : remember(KNOWN_CLASSES, names, { hint, body })
  }
}

const PROPERTIES: ReadonlyMap<string, PageHint> = new Map([
  ['author', 'byline'],
  ['datePublished', 'date'],
  ['dateModified', 'date'],
  ['headline', 'title'],
  ['description', 'deck'],
  ['publisher', 'tags'],
  ['keywords', 'tags'],
  ['comment', 'comments'],
  ['caption', 'caption'],
  ['breadcrumb', 'navigation'],
  ['alternativeHeadline', 'deck'],
])

function isHidden(attribs: Readonly<Record<string, string>>, name: string): boolean {
  // Pages hide paragraphs from readers' aids behind a paywall, and show them.
  if (attribs['hidden'] !== undefined || (attribs['aria-hidden'] === 'true' && name !== 'p')) return true
  const style = attribs['style']
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, LONGEST_NAME))
}

/** Hints in the order in which they win over one another. */
const ORDER: readonly PageHint[] = [
  'hidden',
  'cookie',
  'comments',
  'paywall',
  'newsletter',
  'advert',
  'related',
  'share',
  'author',
  'navigation',
  'footer',
  'credit',
  'caption',
  'pullquote',
  'byline',
  'date',
  'deck',
  'title',
  'tags',
  'aside',
  'media',
  'header',
]
const RANK: ReadonlyMap<PageHint, number> = new Map(ORDER.map((hint, index) => [hint, index]))

function strongest(...found: readonly (PageHint | null)[]): PageHint | null {
  let best: PageHint | null = null
  for (const hint of found) if (hint !== null && (best === null || RANK.get(hint)! < RANK.get(best)!)) best = hint
  return best
}

/** One class name or id, word by word, then words joined two and three at a time. */
function readName(name: string): Marks {
  return KNOWN_NAMES.get(name) ?? remember(KNOWN_NAMES, name, readWords(name))
}

function readWords(name: string): Marks {
  const parted = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const plain = /^[\0-\x7f]*$/.test(parted)
  const words = parted
    .split(plain ? /[^a-z\d]+/ : /[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(plain ? /^([a-z]{4,})\d{1,3}$/ : /^(\p{L}{4,})\d{1,3}$/u, '$1'))
    .filter((word) => word !== '' && !/\d/.test(word))
  let hint: PageHint | null = null
  let body = 0
  for (let at = 0; at < Math.min(words.length, 8); at++) {
    let joined = ''
    for (let end = at; end < Math.min(words.length, at + 3); end++) {
      joined += words[end]
      const found = HINT_WORDS.get(joined) ?? beginning(joined, end === at)
      hint = strongest(hint, found)
      if (SURE_BODY_WORDS.has(joined)) body = 3
      else if (body < 2 && BODY_WORDS.has(joined)) body = end > at ? 2 : 1
    }
  }
  // "article-body-caption" is a caption, and "related-article-content" no article.
  return { hint, body: hint === null ? body : 0 }
}

function beginning(word: string, single: boolean): PageHint | null {
  if (!single || word.length < 7) return null
  for (const [start, hint] of HINT_BEGINNINGS) if (word.startsWith(start)) return hint
  for (const [inside, hint] of HINT_INSIDE) if (word.includes(inside)) return hint
  return null
}
