import { parseFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { contentOf } from './content.js'
import { isoDateOf } from './date.js'
import type { Feed } from './feed.js'
import { endOfDoctype, kindOfText } from './kind.js'
import { lineOf } from './line.js'
import { parseLoosely } from './loose.js'

/** Why a text cannot be read as a feed; goes on after "it cannot be read as a feed: ". */
export class FeedFault extends Error {
  override readonly name = 'FeedFault'
}

/**
 * A feed from its text: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed; at most `most` items, in the feed's order.
 * What is no valid XML is read as far as it can be. Throws a `FeedFault`.
 */
export function parseFeedText(text: string, most: number): Feed {
  const source = withoutDoctype(text)
  let feed = strictFeed(source)
  if (feed === null || feed.items.length === 0) {
    const loose = parseLoosely(source)
    if (feed === null || loose.items.length > 0) feed = loose
  }
  if (feed.items.length === 0 && kindOfText(source) !== 'feed') throw new FeedFault('nothing in it is an item of a feed')
  return { ...feed, items: feed.items.slice(0, most) }
}

function strictFeed(text: string): Feed | null {
  if (isTangled(text)) return null
  try {
    return feedOf(text)
  } catch {
    return null
  }
}

/** Tags that are opened and not ended, one in another: over these the library's time grows with the square. */
const MOST_OPENED = 100

function isTangled(text: string): boolean {
  let opened = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3e) opened = 0
    else if (unit === 0x3c && ++opened > MOST_OPENED) return true
  }
  return false
}

/**
 * The text without its document type, so that no entity of its own is ever expanded and no file or address put in its
 * place. One whose entities are made of one another is refused: it was written to do harm.
 */
export function withoutDoctype(text: string): string {
  const start = /<!doctype\b/i.exec(text.slice(0, 100_000))?.index
  if (start === undefined) return text
  const end = endOfDoctype(text, start)
  const own = text.slice(start, end)
  for (const declaration of own.split(/<!ENTITY\b/i).slice(1)) {
    const [, value = ''] = declaration.split(/["']/, 2)
    if (/[&%][a-z_]/i.test(value)) throw new FeedFault('its entities are made of one another, which can fill memory')
  }
  return text.slice(0, start) + text.slice(end)
}

function feedOf(text: string): Feed {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return ofRss(parsed.feed)
    case 'rdf':
      return ofRdf(parsed.feed)
    case 'atom':
      return ofAtom(parsed.feed)
    case 'json':
      return ofJson(parsed.feed)
  }
}

function ofRss(feed: RssFeed.Feed<string>): Feed {
  return {
    title: lineOf(feed.title ?? feed.dc?.titles?.[0]),
    link: lineOf(feed.link ?? hrefOf(feed.atom?.links)),
    language: languageOf(feed.language ?? feed.dc?.languages?.[0]),
    items: (feed.items ?? []).map((item) => ({
      title: lineOf(item.title ?? item.dc?.titles?.[0]),
      link: lineOf(item.link ?? hrefOf(item.atom?.links) ?? permalink(item.guid)),
      outlet: lineOf(item.source?.title ?? item.dc?.publishers?.[0]),
      published: isoDateOf(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published),
      bylines: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)]),
      language: languageOf(item.dc?.languages?.[0]),
      content: contentOf([item.content?.encoded, item.atom?.content?.value], [item.description, item.atom?.summary?.value]),
    })),
  }
}

function permalink(guid: RssFeed.Guid | undefined): string | undefined {
  return guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '') ? guid?.value : undefined
}

function ofRdf(feed: RdfFeed.Feed<string>): Feed {
  return {
    title: lineOf(feed.title ?? feed.dc?.titles?.[0]),
    link: lineOf(feed.link),
    language: languageOf(feed.dc?.languages?.[0]),
    items: (feed.items ?? []).map((item) => ({
      title: lineOf(item.title ?? item.dc?.titles?.[0]),
      link: lineOf(item.link ?? item.rdf?.about),
      outlet: lineOf(item.dc?.publishers?.[0]),
      published: isoDateOf(item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
      bylines: names(item.dc?.creators ?? []),
      language: languageOf(item.dc?.languages?.[0]),
      content: contentOf([item.content?.encoded], [item.description]),
    })),
  }
}

function ofAtom(feed: AtomFeed.Feed<string>): Feed {
  return {
    title: lineOf(feed.title?.value),
    link: lineOf(hrefOf(feed.links)),
    language: languageOf(feed.xml?.lang),
    items: (feed.entries ?? []).map((entry) => ({
      title: lineOf(entry.title?.value),
      link: lineOf(hrefOf(entry.links)),
      outlet: lineOf(entry.source?.title?.value ?? entry.dc?.publishers?.[0]),
      published: isoDateOf(entry.published ?? entry.dc?.dates?.[0]),
      modified: isoDateOf(entry.updated),
      bylines: names([...(entry.authors ?? []).map(({ name }) => name), ...(entry.dc?.creators ?? [])]),
      language: languageOf(entry.xml?.lang),
      content: contentOf([entry.content?.src === undefined ? entry.content?.value : undefined], [entry.summary?.value]),
    })),
  }
}

function ofJson(feed: JsonFeed.Feed<string>): Feed {
  return {
    title: lineOf(feed.title),
    link: lineOf(feed.home_page_url),
    language: languageOf(feed.language),
    items: (feed.items ?? []).map((item) => ({
      title: lineOf(item.title),
      link: lineOf(item.url ?? item.external_url),
      outlet: null,
      published: isoDateOf(item.date_published),
      modified: isoDateOf(item.date_modified),
      bylines: names((item.authors ?? []).map(({ name }) => name)),
      language: languageOf(item.language),
      content: contentOf([item.content_html, item.content_text], [item.summary]),
    })),
  }
}

/** The page that links of Atom mean: the alternate, an HTML one before others. */
function hrefOf(links: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined): string | undefined {
  const pages = (links ?? []).filter(({ href, rel }) => href !== undefined && (rel ?? 'alternate') === 'alternate')
  return (pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0])?.href
}

/** A language tag as BCP 47 has it; some feeds write it as programs name locales. */
function languageOf(text: string | undefined): string | null {
  return lineOf(text)?.replaceAll('_', '-') ?? null
}

/** Names of people; addresses of mail are left out. */
function names(found: readonly (string | undefined)[]): string[] {
  const clear = found.map((name) => {
    const alone = (lineOf(name) ?? '').replace(/ ?[<(]?[\w.+-]{1,64}@[\w.-]{1,255}[>)]? ?/g, ' ').trim()
    return alone.replace(/^\((.*)\)$/, '$1')
  })
  return [...new Set(clear)].filter((name) => name !== '')
}
