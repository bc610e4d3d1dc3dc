import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler'
import { BYLINE_NAMES, PROFILE_PATHS } from '../../../lexicon/page-bylines.js'
import { DATE_NAMES } from '../../../lexicon/page-dates.js'
import type { PageHint } from '../../../lexicon/page-hints.js'
import { MarkReader } from '../hint.js'
import { collapse, wordsOf } from './words.js'

/** An element and where it stands. */
export interface Spot {
  readonly element: Element
  /** Characters of text before it in the page. */
  readonly at: number
  /** It stands in navigation, a sidebar, comments, a list of other articles: what it says may not be of this article. */
  readonly apart: boolean
  /** Words of its class, id, rel and itemprop, and runs of two as one. */
  readonly names: ReadonlySet<string>
}

export interface TextSpot {
  readonly text: string
  readonly parent: Element
  readonly at: number
  readonly apart: boolean
}

export interface Heading extends Spot {
  readonly level: number
  readonly text: string
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

const APART: ReadonlySet<PageHint> = new Set(['navigation', 'footer', 'aside', 'advert', 'related', 'newsletter', 'comments', 'cookie'])
const NOT_APART: ReadonlySet<string> = new Set(['body', 'html', 'main', 'article', 'h1'])
const NO_NAMES: ReadonlySet<string> = new Set()
const MOST_SCRIPT = 400_000
const MOST_TEXTS = 60_000

export function gather(document: Document): PageFacts {
  const walk = new Walk()
  walk.run(document)
  return walk
}

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

  private readonly marks = new MarkReader()
  private readonly known = new Map<string, ReadonlySet<string>>()

  run(document: Document): void {
    const stack: { node: ChildNode; apart: boolean }[] = []
    const push = (children: readonly ChildNode[], apart: boolean): void => {
      for (let at = children.length - 1; at >= 0; at--) stack.push({ node: children[at]!, apart })
    }
    push(document.children, false)
    while (stack.length > 0) {
      const { node, apart } = stack.pop()!
      if (isText(node)) this.text(node.data, node.parent, apart)
      else if (isTag(node)) {
        const inner = apart || this.isApart(node)
        if (this.element(node, inner)) push(node.children, inner)
      }
    }
  }

  private isApart(element: Element): boolean {
    if (NOT_APART.has(element.name)) return false
    const { hint } = this.marks.read(element)
    return hint !== null && APART.has(hint)
  }

  private text(data: string, parent: Element['parent'], apart: boolean): void {
    if (parent === null || !isTag(parent)) return
    const text = data.length > 20_000 ? data.slice(0, 20_000) : data
    if (this.texts.length < MOST_TEXTS && /\S/.test(text)) this.texts.push({ text: collapse(text), parent, at: this.length, apart })
    this.length += data.length
  }

  /** Notes an element; whether to go into it. */
  private element(element: Element, apart: boolean): boolean {
    const { name, attribs } = element
    switch (name) {
      case 'html':
        this.language ??= attribs['lang'] ?? attribs['xml:lang'] ?? null
        return true
      case 'meta':
        this.meta(element, apart)
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
      case 'style': case 'noscript': case 'template': case 'svg': case 'iframe': case 'select': case 'textarea':
        return false
      default:
        this.visible(element, apart)
        return true
    }
  }

  private visible(element: Element, apart: boolean): void {
    const { name, attribs } = element
    const names = this.namesOf(element)
    const spot: Spot = { element, at: this.length, apart, names }
    if (/^h[1-6]$/.test(name)) this.headings.push({ ...spot, level: Number(name[1]), text: wordsOf(element, 400, false) })
    if (attribs['itemprop'] !== undefined || attribs['property'] !== undefined) this.properties.push(spot)
    if (name === 'time' || attribs['datetime'] !== undefined || attribs['data-timestamp'] !== undefined || any(names, DATE_NAMES)) this.stamps.push(spot)
    if (any(names, BYLINE_NAMES) || name === 'address' || (name === 'a' && leadsToProfile(attribs['href']))) this.signs.push(spot)
  }

  private meta(element: Element, apart: boolean): void {
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
    if (attribs['itemprop'] !== undefined) this.properties.push({ element, at: this.length, apart, names: NO_NAMES })
  }

  private link(attribs: Readonly<Record<string, string>>): void {
    const rel = attribs['rel']?.toLowerCase() ?? ''
    if (rel === 'canonical') this.canonical ??= attribs['href'] ?? null
    if (rel === 'alternate' && /rss|atom/.test(attribs['type'] ?? '') && attribs['title'] !== undefined) this.feeds.push(collapse(attribs['title']))
  }

  private script(element: Element): void {
    const [child] = element.children
    if (child === undefined || !isText(child)) return
    const type = element.attribs['type']?.toLowerCase() ?? ''
    if (type.includes('ld+json')) this.records.push(child.data)
    else if (this.scripts.length < 60) this.scripts.push(child.data.length > MOST_SCRIPT ? child.data.slice(0, MOST_SCRIPT) : child.data)
  }

  private namesOf({ attribs }: Element): ReadonlySet<string> {
    const key = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['rel'] ?? ''} ${attribs['itemprop'] ?? ''}`.slice(0, 300)
    if (key === '   ') return NO_NAMES
    const found = this.known.get(key)
    if (found !== undefined) return found
    const names = new Set<string>()
    for (const name of key.split(/\s+/)) {
      if (STATE.test(name)) continue
      const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '')
      for (const [index, word] of words.entries()) {
        names.add(word)
        if (index > 0) names.add(words[index - 1]! + word)
      }
    }
    this.known.set(key, names)
    return names
  }
}

/** Class names that tell of the article's subject or a page's state. */
const STATE = /^(?:category|tag|topic|has|no|is|js|type|format|status|author-[a-z0-9-]+$|hentry)(?:[-_]|$)/

export function any(names: ReadonlySet<string>, among: ReadonlySet<string>): boolean {
  for (const name of names) if (among.has(name)) return true
  return false
}

/** Does an address lead to a writer's page? */
export function leadsToProfile(href: string | undefined): boolean {
  if (href === undefined || href.length > 400) return false
  const path = href.replace(/^https?:\/\/[^/]*/i, '').toLowerCase().split(/[/?&=.,_]+/)
  return path.length > 1 && path.slice(0, -1).some((word) => PROFILE_PATHS.has(word))
}
