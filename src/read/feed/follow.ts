import type { Capture } from '../../report/report.js'
import { noticeOfFault, LinkFault } from '../fetch/fault.js'
import type { Page } from '../fetch/page.js'
import { captureOf, createPageReader } from '../fetch/pages.js'
import type { Placed, ReadContext } from '../found.js'
import { damagedText } from '../notices.js'
import { baseName } from '../record.js'
import { discoverFeeds, resolve } from './discover.js'
import type { ListedPage } from './feed.js'
import { entriesOf } from './items.js'
import { kindOfText } from './kind.js'
import { parseList } from './list.js'
import type { LinkOptions } from './options.js'
import { badFeed, emptyFeed, feedCut, listsTooDeep, notFollowed, summariesOnly } from './notices.js'
import { FeedFault, parseFeedText, withoutDoctype } from './parse.js'

const ITEMS = 100
/** A list of lists of feeds of items. */
const DEEPEST = 4

/** A link to be read, and what is known of it already. */
interface Wanted {
  readonly link: string
  readonly given: Capture['given']
  /** What stands for it where its page cannot be had. */
  readonly instead: Capture | null
  /** May it be a feed or a list? What an item links to is a page, or nothing. */
  readonly opens: boolean
}

/** What came of one text: reports, and links to more. */
interface Taken {
  readonly placed: readonly Placed[]
  readonly wanted: readonly Wanted[]
}

const NOTHING: Taken = { placed: [], wanted: [] }

/**
 * Reads reports from links: pages as they are; of feeds the items, from the feed itself where it holds them in full and
 * from their pages where not; of OPML lists the feeds, of sitemaps the pages. It never throws for what it finds.
 */
export async function* readLinks(links: readonly string[], context: ReadContext, options: LinkOptions = {}): AsyncGenerator<Placed> {
  yield* follow(links.map((link) => wanted(link, true)), context, options)
}

/**
 * Reads the feed or list that a file holds. Nothing is fetched, and summaries are read where there is no more, unless
 * `follow` says that the pages of such items are to be had.
 */
export async function readFeedFile(text: string, place: string, context: ReadContext, options: LinkOptions = {}): Promise<readonly Placed[]> {
  const taken = takeText(text, place, null, context, options)
  if (taken.wanted.length === 0) return taken.placed
  if (options.follow) {
    const placed = [...taken.placed]
    for await (const one of follow(taken.wanted, context, options)) placed.push(one)
    return placed
  }
  const summaries = taken.wanted.flatMap(({ instead }) => (instead ? [{ capture: instead, place }] : []))
  context.notify(kindOfText(text) === 'list' ? notFollowed(place) : summariesOnly(place, taken.wanted.length, summaries.length))
  return [...taken.placed, ...summaries]
}

/** Reads links, then those that were found there, and so on; each address once. */
async function* follow(start: readonly Wanted[], context: ReadContext, options: LinkOptions): AsyncGenerator<Placed> {
  const reader = createPageReader(options)
  const asked = new Set<string>()
  let level = start
  try {
    for (let depth = 0; level.length > 0; depth++) {
      const fresh = level.filter(({ link }) => !asked.has(link) && asked.add(link))
      if (depth === DEEPEST) return fresh.forEach(({ link }) => context.notify(listsTooDeep(link)))
      const next: Wanted[] = []
      const pages = reader.read(fresh.map(({ link }) => link))
      for (const one of fresh) {
        const { value: fetched } = await pages.next()
        if (!fetched) break
        if ('notice' in fetched) context.notify(fetched.notice)
        const taken = 'notice' in fetched ? insteadOf(one) : takePage(fetched.page, one, context, options)
        next.push(...taken.wanted)
        yield* taken.placed
      }
      level = next
    }
  } finally {
    await reader.close()
  }
}

function wanted(link: string, opens: boolean, given: Capture['given'] = {}, instead: Capture | null = null): Wanted {
  return { link, given, instead, opens }
}

function insteadOf({ instead, link }: Wanted): Taken {
  return instead ? { placed: [{ capture: instead, place: link }], wanted: [] } : NOTHING
}

function takePage(page: Page, one: Wanted, context: ReadContext, options: LinkOptions): Taken {
  if (page.damaged) context.notify(damagedText(one.link))
  if (page.kind === 'feed' || page.kind === 'list') {
    if (one.opens) return takeText(page.text, one.link, page.url, context, options)
    context.notify(noticeOfFault(one.link, new LinkFault('media', 'it is a feed or a list where a page should be')))
    return insteadOf(one)
  }
  const [feed] = options.feeds === true && one.opens ? discoverFeeds(page.text, page.url) : []
  if (feed) return { placed: [], wanted: [wanted(feed.href, true)] }
  const capture = captureOf(page)
  return { placed: [{ capture: { ...capture, given: one.given }, place: one.link }], wanted: [] }
}

/** Takes a feed or list apart. `address` is null for what comes from a file. */
function takeText(text: string, place: string, address: string | null, context: ReadContext, options: LinkOptions): Taken {
  const most = options.items ?? ITEMS
  const take = kindOfText(text) === 'list' ? takeList : takeFeed
  try {
    return take(text, place, address, context, most)
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error
    context.notify(badFeed(place, error.message))
    return NOTHING
  }
}

function takeFeed(text: string, place: string, address: string | null, { notify }: ReadContext, most: number): Taken {
  const feed = parseFeedText(text, most + 1)
  const entries = entriesOf({ ...feed, items: feed.items.slice(0, most) }, baseName(place), address)
  if (feed.items.length > most) notify(feedCut(place, most))
  const placed = entries.flatMap(({ link, capture, full }) => (capture && (full || link === null) ? [{ capture, place: link ?? place }] : []))
  const linked = entries.flatMap(({ link, capture, full, given }) =>
    link !== null && !(capture && full) ? [wanted(link, false, given, capture)] : [],
  )
  if (placed.length === 0 && linked.length === 0) notify(emptyFeed(place))
  return { placed, wanted: linked }
}

function takeList(text: string, place: string, address: string | null, { notify }: ReadContext, most: number): Taken {
  const { lists, pages } = parseList(withoutDoctype(text), most + 1)
  if (lists.length > most || pages.length > most) notify(feedCut(place, most))
  const found = [
    ...lists.slice(0, most).map((list) => ({ link: resolve(list, address), opens: true, given: {} })),
    ...pages.slice(0, most).map((page) => ({ link: resolve(page.link, address), opens: false, given: givenOf(page) })),
  ].flatMap(({ link, opens, given }) => (link === null ? [] : [wanted(link, opens, given)]))
  if (found.length === 0) notify(emptyFeed(place))
  return { placed: [], wanted: found }
}

function givenOf({ outlet, published }: ListedPage): Capture['given'] {
  return { ...(outlet !== null ? { outlet } : {}), ...(published !== null ? { published } : {}) }
}
