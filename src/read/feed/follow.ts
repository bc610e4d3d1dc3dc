import type { Notice } from '../../report/comparison.js'
import type { Capture } from '../../report/report.js'
import type { FetchOptions } from '../fetch/options.js'
import { kindOfText, type Page } from '../fetch/page.js'
import { captureOf, createPageReader, type PageReader } from '../fetch/pages.js'
import { defaultLimits } from '../limits.js'
import { damagedText, guessedEncoding, tooMany, tooMuch } from '../notices.js'
import { discoverFeeds, resolve } from './discover.js'
import { entriesOf } from './items.js'
import { parseList } from './list.js'
import { badFeed, emptyFeed, feedCut, notFollowed, summariesOnly } from './notices.js'
import { FeedFault, parseFeedText, withoutDoctype } from './parse.js'

export interface LinkOptions extends FetchOptions {
  /** Items of one feed or list that are read. */
  readonly items?: number
  /** Where a link leads to a page that names a feed, is the feed read in its place? */
  readonly feeds?: boolean
  /** Reports in all, and characters of them. */
  readonly reports?: number
  readonly characters?: number
}

export interface LinkReading {
  readonly captures: readonly Capture[]
  readonly notices: readonly Notice[]
}

/** A link to be read, and what is known of it already. */
interface Wanted {
  readonly link: string
  readonly given: Capture['given']
  /** What stands for it where its page cannot be had. */
  readonly instead: Capture | null
  /** May it be a feed or a list? The links of an item may not: what they lead to is a page, or nothing. */
  readonly opens: boolean
}

export const ITEMS = 100
/** A sitemap of sitemaps of pages, or a list of feeds of items. */
const DEEPEST = 4

/** What has been found so far. */
interface Found {
  readonly captures: Capture[]
  readonly notices: Notice[]
  readonly next: Wanted[]
  readonly asked: Set<string>
  characters: number
}

/**
 * Reads reports from links: pages as they are; of feeds the items, from the feed itself where it holds them in full and
 * from their pages where not; of OPML lists the feeds, of sitemaps the pages. It never throws for what it finds.
 */
export async function readLinks(links: readonly string[], options: LinkOptions = {}): Promise<LinkReading> {
  return read(startOf(links.map((link) => wanted(link, true))), options)
}

/** Reads a feed or list that is at hand, fetching what it links to. `place` is the name of its file. */
export async function followText(text: string, place: string, options: LinkOptions = {}): Promise<LinkReading> {
  const found = startOf([])
  takeText(text, place, null, found, options)
  return read(found, options)
}

/** Reads a feed that is at hand, and nothing besides. */
export function readFeedText(text: string, place: string, options: Pick<LinkOptions, 'items'> = {}): LinkReading {
  const { captures, notices, next } = followable(text, place, options)
  const kept = next.flatMap(({ instead }) => instead ?? [])
  if (kindOfText(text) === 'list') return { captures: [], notices: next.length > 0 ? [notFollowed(place)] : notices }
  if (next.length > 0) notices.push(summariesOnly(place, next.length, kept.length))
  return { captures: [...captures, ...kept], notices }
}

function followable(text: string, place: string, options: LinkOptions): Found {
  const found = startOf([])
  takeText(text, place, null, found, options)
  return found
}

function startOf(next: Wanted[]): Found {
  return { captures: [], notices: [], next, asked: new Set(), characters: 0 }
}

function wanted(link: string, opens: boolean, given: Capture['given'] = {}, instead: Capture | null = null): Wanted {
  return { link, given, instead, opens }
}

async function read(found: Found, options: LinkOptions): Promise<LinkReading> {
  const reader = createPageReader(options)
  try {
    for (let depth = 0; depth < DEEPEST && found.next.length > 0; depth++) {
      const level = found.next.splice(0).filter(({ link }) => !found.asked.has(link) && found.asked.add(link))
      if (!(await readLevel(level, reader, found, options, depth))) break
    }
  } finally {
    await reader.close()
  }
  return { captures: found.captures, notices: found.notices }
}

/** Reads the links of one level; false where a limit is reached. */
async function readLevel(level: readonly Wanted[], reader: PageReader, found: Found, options: LinkOptions, depth: number): Promise<boolean> {
  const { reports = defaultLimits.reports, characters = defaultLimits.totalBytes } = options
  let at = 0
  for await (const fetched of reader.read(level.map(({ link }) => link))) {
    const one = level[at++]
    if (!one) break
    if (found.captures.length >= reports) {
      found.notices.push(tooMany(one.link, reports, 'reports'))
      return false
    }
    if ('notice' in fetched) {
      found.notices.push(fetched.notice)
      if (one.instead) add(found, one.instead)
    } else {
      takePage(fetched.page, one, found, options, depth)
    }
    if (found.characters > characters) {
      found.notices.push(tooMuch(one.link, characters))
      return false
    }
  }
  return true
}

function add(found: Found, capture: Capture): void {
  found.captures.push(capture)
  found.characters += capture.text.length
}

function takePage(page: Page, one: Wanted, found: Found, options: LinkOptions, depth: number): void {
  if (page.how === 'guessed') found.notices.push(guessedEncoding(one.link, page.encoding))
  if (page.how === 'damaged') found.notices.push(damagedText(one.link))
  if (page.kind === 'feed' || page.kind === 'list') {
    if (one.opens) takeText(page.text, one.link, page.url, found, options)
    else if (one.instead) add(found, one.instead)
    else found.notices.push(emptyFeed(one.link))
    return
  }
  const [feed] = options.feeds === true && depth === 0 && one.opens ? discoverFeeds(page.text, page.url) : []
  if (feed) {
    found.next.push(wanted(feed.href, true))
    return
  }
  const capture = captureOf(page)
  add(found, { ...capture, given: { ...capture.given, ...one.given } })
}

/** Takes a feed or list apart: what it holds in full is found, what it links to is wanted next. */
function takeText(text: string, place: string, address: string | null, found: Found, options: LinkOptions): void {
  const most = options.items ?? ITEMS
  try {
    if (kindOfText(text) === 'list') takeList(text, place, address, found, most)
    else takeFeed(text, place, address, found, most)
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error
    found.notices.push(badFeed(place, error.message))
  }
}

function takeFeed(text: string, place: string, address: string | null, found: Found, most: number): void {
  const feed = parseFeedText(text, most + 1)
  const entries = entriesOf({ ...feed, items: feed.items.slice(0, most) }, place.split(/[/\\]/).at(-1) ?? place, address)
  if (feed.items.length > most) found.notices.push(feedCut(place, most))
  if (entries.length === 0) found.notices.push(emptyFeed(place))
  for (const { link, capture, full, given } of entries) {
    if (capture && (full || link === null)) add(found, capture)
    else if (link !== null) found.next.push(wanted(link, false, given, capture))
  }
}

function takeList(text: string, place: string, address: string | null, found: Found, most: number): void {
  const { lists, pages } = parseList(withoutDoctype(text), most + 1)
  if (lists.length === 0 && pages.length === 0) found.notices.push(emptyFeed(place))
  if (lists.length > most || pages.length > most) found.notices.push(feedCut(place, most))
  for (const list of lists.slice(0, most)) {
    const link = resolve(list, address)
    if (link !== null) found.next.push(wanted(link, true))
  }
  for (const { link, outlet, published } of pages.slice(0, most)) {
    const target = resolve(link, address)
    const given = { ...(outlet !== null ? { outlet } : {}), ...(published !== null ? { published } : {}) }
    if (target !== null) found.next.push(wanted(target, false, given))
  }
}
