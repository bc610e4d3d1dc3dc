import type { Capture } from '../../report/report.js'
import type { Content } from './content.js'
import { resolve } from './discover.js'
import type { Feed, FeedItem } from './feed.js'

/** An item of a feed, ready to be compared or to be fetched. */
export interface Entry {
  /** Where its page is, as a whole address; null where the item names none. */
  readonly link: string | null
  /** What the feed holds of it, be it a summary; null where that is nothing. */
  readonly capture: Capture | null
  /** Does the feed seem to hold all of it? */
  readonly full: boolean
  /** What the feed says of it that holds for its page too. */
  readonly given: Capture['given']
}

/**
 * The items of a feed. `address` is where the feed was found, null for a file; `name` what an item without a link is
 * called by, with its number.
 */
export function entriesOf(feed: Feed, name: string, address: string | null): Entry[] {
  const base = resolve(feed.link ?? '', address) ?? address
  return feed.items.map((item, index) => {
    const link = item.link === null ? null : resolve(item.link, base)
    const source = link !== null ? { url: link } : address !== null ? { url: `${address}#${index + 1}` } : { file: `${name}#${index + 1}` }
    return {
      link,
      capture: item.content && {
        source,
        ...markupOf(item.content),
        given: givenOf(feed, item),
      },
      full: item.content?.full ?? false,
      given: { ...(item.outlet !== null ? { outlet: item.outlet } : {}), ...(item.published !== null ? { published: item.published } : {}) },
    }
  })
}

/** Markup of a feed is a piece of a page; it is handed on as a page that holds the article and nothing else. */
function markupOf({ text, media }: Content): Pick<Capture, 'text' | 'media'> {
  return media === 'html' ? { text: `<article>${text}</article>`, media } : { text }
}

/** An item that names its source comes from there, whoever's feed it is in; otherwise it is the feed's own. */
function givenOf(feed: Feed, item: FeedItem): Capture['given'] {
  const outlet = item.outlet ?? feed.title
  const language = item.language ?? feed.language
  return {
    ...(item.title !== null ? { title: item.title } : {}),
    ...(outlet !== null ? { outlet } : {}),
    ...(item.published !== null ? { published: item.published } : {}),
    ...(item.published === null && item.modified ? { modified: item.modified } : {}),
    ...(item.bylines.length > 0 ? { bylines: item.bylines } : {}),
    ...(language !== null ? { language } : {}),
  }
}
