import type { Content } from './content.js'

/** A feed as far as reports are concerned. Everything is as the feed says it, and null where it does not. */
export interface Feed {
  readonly title: string | null
  readonly link: string | null
  readonly language: string | null
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly title: string | null
  /** As written: it may be relative to the feed's address. */
  readonly link: string | null
  /** The publisher that the item itself names: RSS `source`, Atom `source`, `dc:publisher`. */
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** ISO 8601: when it was last changed, where the item says that and not when it was published. */
  readonly modified?: string | null
  readonly bylines: readonly string[]
  readonly language: string | null
  readonly content: Content | null
}

/** Where to look for reports: feeds of an OPML list, pages and more lists of a sitemap. */
export interface LinkList {
  readonly lists: readonly string[]
  readonly pages: readonly ListedPage[]
}

export interface ListedPage {
  readonly link: string
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string | null
}
