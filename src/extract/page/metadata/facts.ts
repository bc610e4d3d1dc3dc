import { isTag, isText, type ChildNode, type Document, type Element, type Text } from 'domhandler'
import { BYLINE_NAMES, PROFILE_PATHS, WRITER_NAMES } from '../../../lexicon/page-bylines.js'
import { DATE_NAMES, MODIFIED_NAMES, SURE_DATE_NAMES } from '../../../lexicon/page-dates.js'
import { HINT_BEGINNINGS, HINT_WORDS, type PageHint } from '../../../lexicon/page-hints.js'
import { KICKER_NAMES, SITE_TITLE_NAMES, TITLE_NAMES } from '../../../lexicon/page-titles.js'
import { collapse, ownCopy, wordsOf } from './words.js'

/** An element and where it stands. */
export interface Spot {
  readonly element: Element
  /** Characters of text before it in the page. */
  readonly at: number
  /**
   * It stands in navigation, a sidebar, comments, a list of other articles: what it says may not be of this article.
   */
  readonly apart: boolean
  /** Words of its class, id, rel and itemprop, and runs of two as one. */
  readonly names: ReadonlySet<string>
}

export interface TextSpot {
  readonly text: string
  readonly node: Text
  readonly parent: Element
  readonly at: number
  readonly apart: boolean
}

export interface Heading extends Spot {
  readonly level: number
  readonly text: string
}

/**
 * A part of the page that its names call navigation, a sidebar and the like; believed unless it holds the page's first
 * heading or most of its text.
 */
interface Part {
  readonly outer: Part | null
  readonly start: number
  end: number
  open: boolean
}

/** What a page holds that may speak of its article, gathered in one walk in the order of the page. */
export interface PageFacts {
  readonly language: string | null
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | null
  readonly feeds: readonly string[]
  readonly titleTag: string | null
  /** JSON-LD. */
  readonly records: readonly string[]
  /** Other scripts that hold data, in the head of each. */
  readonly scripts: readonly string[]
  readonly headings: readonly Heading[]
  /** Elements whose attributes or names speak of a date. */
  readonly stamps: readonly Spot[]
  /** Elements that may hold a byline. */
  readonly signs: readonly Spot[]
  /** Elements with an itemprop or a property of a vocabulary. */
  readonly properties: readonly Spot[]
  readonly texts: readonly TextSpot[]
  /** Characters of text in all. */
  readonly length: number
}

const APART: ReadonlySet<PageHint> = new Set([
  'navigation',
  'footer',
  'aside',
  'advert',
  'related',
  'newsletter',
  'comments',
  'cookie',
])
const APART_WORDS: ReadonlySet<string> = new Set(
  [...HINT_WORDS].flatMap(([word, hint]) => (APART.has(hint) ? [word] : [])),
)
const APART_BEGINNINGS = HINT_BEGINNINGS.flatMap(([word, hint]) => (APART.has(hint) ? [word] : []))
const APART_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu'])
const NOT_APART: ReadonlySet<string> = new Set(['body', 'html', 'main', 'article', 'h1'])
const NO_NAMES: ReadonlySet<string> = new Set()
/** Texts longer than this are kept as they stand: they are no lines of furniture. */
const LONG_TEXT = 600
const MOST_SCRIPT = 400_000
const MOST_TEXTS = 60_000

export function gather(document: Document): PageFacts {
  const walk = new Walk()
  walk.run(document)
  return walk
}

/** Words of names that anything here asks for; others are not kept. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(
  [
    DATE_NAMES,
    SURE_DATE_NAMES,
    MODIFIED_NAMES,
    BYLINE_NAMES,
    WRITER_NAMES,
    TITLE_NAMES,
    SITE_TITLE_NAMES,
    KICKER_NAMES,
  ].flatMap((names) => [...names]),
)

class Walk implements PageFacts {
  language: string | null = null
  canonical: string | null = null
  titleTag: string | null = null
  readonly metas = new Map<string, string[]>()
  readonly feeds: string[] = []
  readonly records: string[] = []
  readonly scripts: string[] = []
  readonly headings: Heading[] = []
  readonly stamps: Spot[] = []
  readonly signs: Spot[] = []
  readonly properties: Spot[] = []
  readonly texts: TextSpot[] = []
  length = 0

  private readonly parts: Part[] = []
  private readonly placed: { readonly spot: { apart: boolean }; readonly part: Part }[] = []

  run(document: Document): void {
    const path: { readonly element: Element; readonly outer: Part | null }[] = []
    let part: Part | null = null
    let node: ChildNode | null = document.children[0] ?? null
    while (node !== null) {
      if (isText(node)) this.text(node, part)
      else if (isTag(node)) {
        const token = this.read(node)
        const inner: Part | null = token.apart ? this.enter(part) : part
        if (node.name === 'h1') for (let at = inner; at !== null; at = at.outer) at.open = true
        const child: ChildNode | undefined = this.element(node, token, inner) ? node.children[0] : undefined
        if (child !== undefined) {
          path.push({ element: node, outer: part })
          part = inner
          node = child
          continue
        }
      }
      while (node !== null && node.next === null) {
        const left = path.pop()
        if (part !== null && left !== undefined && part !== left.outer) part.end = this.length
        part = left?.outer ?? null
        node = left?.element ?? null
      }
      node = node?.next ?? null
    }
    for (const part of this.parts) if (part.end - part.start > this.length * 0.4) part.open = true
    for (const { spot, part } of this.placed) spot.apart = isClosed(part)
  }

  private enter(outer: Part | null): Part {
    const part: Part = { outer, start: this.length, end: this.length, open: false }
    this.parts.push(part)
    return part
  }

  private place<T extends { apart: boolean }>(spot: T, part: Part | null): T {
    if (part !== null) this.placed.push({ spot, part })
    return spot
  }

  /** What an element's names say. */
  private read({ name, attribs }: Element): Token {
    let token = NO_TOKEN
    let apart = APART_TAGS.has(name)
    for (const attribute of NAMING) {
      const value = attribs[attribute]
      if (value === undefined || value === '') continue
      const read = valueOf(value)
      if (read === NO_TOKEN) continue
      token = both(token, read)
      apart ||= read.apart && (attribute === 'class' || attribute === 'id')
    }
    apart &&= !NOT_APART.has(name)
    return token.apart === apart ? token : { ...token, apart }
  }

  private text(node: Text, part: Part | null): void {
    const { data, parent } = node
    if (parent === null || !isTag(parent)) return
    const shown = data.trim()
    if (shown === '') return
    const text = shown.length > LONG_TEXT ? shown.slice(0, 20_000) : collapse(shown)
    if (this.texts.length < MOST_TEXTS)
      this.texts.push(this.place({ text, node, parent, at: this.length, apart: false }, part))
    this.length += text.length + 1
  }

  /** Notes an element; whether to go into it. */
  private element(element: Element, token: Token, part: Part | null): boolean {
    const { name, attribs } = element
    switch (name) {
      case 'html':
        this.language ??= attribs['lang'] ?? attribs['xml:lang'] ?? null
        return true
      case 'meta':
        this.meta(element, part)
        return false
      case 'link':
        this.link(attribs)
        return false
      case 'title':
        this.titleTag ??= wordsOf(element, 500, false)
        return false
      case 'script':
        this.script(element)
        return false
      case 'style':
      case 'noscript':
      case 'template':
      case 'svg':
      case 'iframe':
      case 'select':
      case 'textarea':
        return false
      default:
        this.visible(element, token, part)
        return true
    }
  }

  private visible(element: Element, { names, of }: Token, part: Part | null): void {
    const { name, attribs } = element
    const heading = name.length === 2 && name >= 'h1' && name <= 'h6'
    const property = attribs['itemprop'] !== undefined || attribs['property'] !== undefined
    const stamp =
      name === 'time' ||
      attribs['datetime'] !== undefined ||
      attribs['data-timestamp'] !== undefined ||
      attribs['data-date'] !== undefined ||
      (of & OF_DATE) !== 0
    const titled = (of & OF_TITLE) !== 0
    const sign = (of & OF_WRITER) !== 0 || name === 'address' || (name === 'a' && leadsToProfile(attribs['href']))
    if (!(heading || property || stamp || sign || titled)) return
    const spot = this.place({ element, at: this.length, apart: false, names }, part)
    if (heading)
      this.headings.push(this.place({ ...spot, level: Number(name[1]), text: wordsOf(element, 400, false) }, part))
    else if (titled && this.headings.length < 400) {
      const text = wordsOf(element, 300, false)
      if (text.length > 8 && text.length < 250) this.headings.push(this.place({ ...spot, level: 7, text }, part))
    }
    if (property) this.properties.push(spot)
    if (stamp) this.stamps.push(spot)
    if (sign) this.signs.push(spot)
  }

  private meta(element: Element, part: Part | null): void {
    const { attribs } = element
    const content = attribs['content'] ?? attribs['value'] ?? attribs['datetime']
    if (content === undefined || content.trim() === '') return
    for (const key of new Set([attribs['property'], attribs['name'], attribs['itemprop'], attribs['http-equiv']])) {
      for (const each of key?.toLowerCase().trim().split(/\s+/) ?? []) {
        const found = this.metas.get(each)
        if (found === undefined) this.metas.set(each, [content])
        else if (found.length < 50) found.push(content)
      }
    }
    if (attribs['itemprop'] !== undefined)
      this.properties.push(this.place({ element, at: this.length, apart: false, names: NO_NAMES }, part))
  }

  private link(attribs: Readonly<Record<string, string>>): void {
    const rel = attribs['rel']?.toLowerCase() ?? ''
    if (rel === 'canonical') this.canonical ??= attribs['href'] ?? null
    if (rel === 'alternate' && /rss|atom/.test(attribs['type'] ?? '') && attribs['title'] !== undefined)
      this.feeds.push(collapse(attribs['title']))
  }

  private script(element: Element): void {
    const [child] = element.children
    if (child === undefined || !isText(child)) return
    const type = element.attribs['type']?.toLowerCase() ?? ''
    if (type.includes('ld+json')) this.records.push(child.data)
    else if (this.scripts.length < 60)
      this.scripts.push(child.data.length > MOST_SCRIPT ? child.data.slice(0, MOST_SCRIPT) : child.data)
  }
}

/**
 * One name of a class, id, rel or itemprop: its words that are asked for, and whether it calls its element something
 * set apart.
 */
interface Token {
  readonly names: ReadonlySet<string>
  readonly apart: boolean
  /** What the names speak of: `OF_DATE`, `OF_WRITER` and `OF_TITLE` together. */
  readonly of: number
}

const [OF_DATE, OF_WRITER, OF_TITLE] = [1, 2, 4]
const NO_TOKEN: Token = { names: new Set(), apart: false, of: 0 }

/** Names read so far: pages of one outlet, and of one kind of program, use the same. What is read does not depend on it. */
const KNOWN_VALUES = new Map<string, Token>()
const KNOWN_TOKENS = new Map<string, Token>()
const MOST_KNOWN = 20_000

function remember(known: Map<string, Token>, key: string, token: Token): Token {
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(ownCopy(key), token)
  return token
}

/** Two tokens of one element as one. */
function both(a: Token, b: Token): Token {
  if (a === NO_TOKEN) return b
  if (b === NO_TOKEN) return a
  const names = a.names.size === 0 ? b.names : b.names.size === 0 ? a.names : new Set([...a.names, ...b.names])
  return { names, apart: a.apart || b.apart, of: a.of | b.of }
}

/** What an attribute's value says, name by name. */
function valueOf(value: string): Token {
  if (!value.includes(' ') && value.length <= LONGEST_VALUE) return tokenOf(value)
  const known = KNOWN_VALUES.get(value)
  if (known !== undefined) return known
  let read = NO_TOKEN
  for (const token of value.slice(0, LONGEST_VALUE).split(' ')) read = both(read, tokenOf(token))
  return value.length > LONGEST_VALUE ? read : remember(KNOWN_VALUES, value, read)
}

function tokenOf(token: string): Token {
  return KNOWN_TOKENS.get(token) ?? remember(KNOWN_TOKENS, token, readToken(token))
}

const LONGEST_VALUE = 300

function readToken(token: string): Token {
  if (token === '' || STATE.test(token)) return NO_TOKEN
  const words = token.match(/[A-Z]?[a-z]+|[A-Z]+/g)
  if (words === null) return NO_TOKEN
  const names: string[] = []
  let apart = false
  let last = ''
  for (const each of words) {
    const word = each.toLowerCase()
    const joined = last + word
    if (KNOWN_NAMES.has(word)) names.push(word)
    if (last !== '' && KNOWN_NAMES.has(joined)) names.push(joined)
    apart ||=
      APART_WORDS.has(word) ||
      APART_WORDS.has(joined) ||
      (word.length > 6 && APART_BEGINNINGS.some((start) => word.startsWith(start)))
    last = word
  }
  if (names.length === 0) return apart ? { names: NO_NAMES, apart, of: 0 } : NO_TOKEN
  const known = new Set(names)
  const speaksOf = (any(known, DATE_NAMES) ? OF_DATE : 0) | (any(known, BYLINE_NAMES) ? OF_WRITER : 0)
  return { names: known, apart, of: speaksOf | (any(known, TITLE_NAMES) ? OF_TITLE : 0) }
}

const NAMING = ['class', 'id', 'rel', 'itemprop', 'data-testid'] as const

/** It stands in a part that is believed to be set apart. */
function isClosed(part: Part): boolean {
  for (let at: Part | null = part; at !== null; at = at.outer) if (!at.open) return true
  return false
}

/** Class names that tell of the article's subject or a page's state. */
const STATE = /^(?:category|tag|topic|has|no|is|js|type|format|status|author-[a-z0-9-]+$|hentry)(?:[-_]|$)/

export function any(names: ReadonlySet<string>, among: ReadonlySet<string>): boolean {
  for (const name of names) if (among.has(name)) return true
  return false
}

const PROFILE = new RegExp(`(?:^|[/?&=.,_])(?:${[...PROFILE_PATHS].join('|')})[/?&=.,_]`, 'i')
const HOST = /^https?:\/\/[^/]*/i

/** Does an address lead to a writer's page? */
export function leadsToProfile(href: string | undefined): boolean {
  if (href === undefined || href.length > 400) return false
  return PROFILE.test(href) && PROFILE.test(href.replace(HOST, ''))
}
