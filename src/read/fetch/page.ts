import { decodeText } from '../decode.js'
import { decodeMarkup } from '../markup.js'
import { expand, isGzip, type BodyLimits } from './body.js'
import { LinkFault } from './fault.js'
import type { Received } from './fetcher.js'

/** What a text is, by the server's word and its own start. `list`: OPML or a sitemap. */
export type PageKind = 'page' | 'plain' | 'feed' | 'list'

/** What a link led to, as text. */
export interface Page {
  readonly kind: PageKind
  /** The address after all redirects. */
  readonly url: string
  readonly text: string
  /** Some of its bytes could not be read: see `decodeText`. */
  readonly damaged: boolean
}

/** Decodes what was received and tells what it is. Throws a `LinkFault` where it is nothing that holds reports. */
export async function pageOf(received: Received, limits: BodyLimits): Promise<Page> {
  const type = mediaType(received.contentType)
  if (!isWelcome(type)) throw new LinkFault('media', `it is ${type}, not a web page, plain text or feed`)
  const bytes = isGzip(received.bytes) ? await expand(received.bytes, 'gzip', limits) : received.bytes
  const decoded = await decodeText(bytes)
  if ('binary' in decoded) throw new LinkFault('media', 'it is not text')
  const text = await decodeMarkup(bytes, received.contentType)
  if (text.trim() === '') throw new LinkFault('broken', 'it is empty')
  const kind = kindOfText(text) ?? (type === 'text/plain' ? 'plain' : type.includes('html') || isMarkup(text) ? 'page' : null)
  if (kind === null) throw new LinkFault('media', `it is ${type === '' ? 'of no known kind' : type}, and neither a web page nor a feed`)
  return { kind, url: received.url, text, damaged: decoded.how === 'damaged' && decoded.text === text }
}

function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** Servers say many things of feeds; what they send decides. */
function isWelcome(type: string): boolean {
  return (
    type === '' ||
    /^text\/(?:html|plain|xml|x-opml|rss|markdown|json)$/.test(type) ||
    /^application\/(?:.*\+)?(?:xml|json)$/.test(type) ||
    /^application\/(?:gzip|x-gzip|octet-stream|rss|x-rss|opml)$/.test(type)
  )
}

/** How much of a text is looked at to tell what it is. */
const START = 4096

/** Is a text a feed or a list of feeds or links? By its first element, or the keys of JSON Feed. */
export function kindOfText(text: string): 'feed' | 'list' | null {
  const start = text.slice(0, START).trimStart()
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(start.replaceAll('\\/', '/')) ? 'feed' : null
  const root = rootOf(text)
  if (root === null) return null
  if (/^(?:rss|feed|rdf)$/.test(root)) return 'feed'
  return /^(?:opml|urlset|sitemapindex)$/.test(root) ? 'list' : null
}

/** The local name of the first element, in lower case; null where the text does not begin with markup. */
export function rootOf(text: string): string | null {
  let at = 0
  // A feed may open with any number of comments, a style sheet and a document type.
  for (let skipped = 0; skipped < 50; skipped++) {
    while (/\s|\ufeff/.test(text[at] ?? '')) at++
    const skip = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
    if (skip !== null) {
      const end = text.indexOf(skip, at)
      if (end < 0) return null
      at = end + skip.length
      continue
    }
    if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      at = endOfDoctype(text, at)
      continue
    }
    const name = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(text.slice(at, at + 90))
    return name?.[1]?.toLowerCase() ?? null
  }
  return null
}

/** Where a document type that begins at `start` ends, its own declarations in brackets and all. */
export function endOfDoctype(text: string, start: number): number {
  const close = text.indexOf('>', start)
  const open = text.indexOf('[', start)
  if (close < 0) return text.length
  if (open < 0 || close < open) return close + 1
  const end = /\]\s{0,100}>/g
  end.lastIndex = open
  const found = end.exec(text)
  return found ? found.index + found[0].length : text.length
}

function isMarkup(text: string): boolean {
  return /^\s*(?:\ufeff)?<[!?a-z]/i.test(text.slice(0, START)) || /<(?:html|head|body|p|div|article)\b/i.test(text.slice(0, START))
}
