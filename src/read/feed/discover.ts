import { Parser } from 'htmlparser2'

/** A feed that a page names as another form of itself. */
export interface FeedLink {
  readonly href: string
  readonly title: string | null
}

const FEED_TYPES = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)$/

/** The feeds of a page's `<link rel="alternate">`, in their order, addresses resolved against the page's. */
export function discoverFeeds(html: string, address: string): FeedLink[] {
  const found = new Map<string, FeedLink>()
  let base = address
  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '', title }) {
      if (name === 'base' && href !== undefined && base === address) base = resolve(href, address) ?? address
      if (name === 'body') parser.pause()
      if (name !== 'link' || href === undefined || !/(?:^|\s)alternate(?:\s|$)/i.test(rel)) return
      const target = resolve(href, base)
      if (target === null || !FEED_TYPES.test(type.split(';', 1)[0]?.trim().toLowerCase() ?? '')) return
      if (!found.has(target)) found.set(target, { href: target, title: title?.trim() || null })
    },
  })
  // Only the head is looked at: what stands in the body may have been written by anybody.
  parser.write(html.slice(0, 500_000))
  return [...found.values()]
}

/** An address as it is meant on a page of a given address; null where it is none of the web. */
export function resolve(href: string, base: string | null): string | null {
  try {
    const url = base === null ? new URL(href) : new URL(href, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
