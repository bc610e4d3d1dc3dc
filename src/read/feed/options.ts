import type { FetchOptions } from '../fetch/options.js'

/** How links and feeds are read. */
export interface LinkOptions extends FetchOptions {
  /** Are the pages fetched that the items of a feed file link to, where the file does not hold their text? */
  readonly follow?: boolean
  /** Where a link leads to a page that names a feed, is the feed read in its place? */
  readonly feeds?: boolean
  /** Items of one feed or list that are read. */
  readonly items?: number
}
