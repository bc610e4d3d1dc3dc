import { decodeText } from '../decode.js'
import { kindOfText } from '../feed/kind.js'
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

function isMarkup(text: string): boolean {
  return /^\s*(?:\ufeff)?<[!?a-z]/i.test(text.slice(0, START)) || /<(?:html|head|body|p|div|article)\b/i.test(text.slice(0, START))
}
