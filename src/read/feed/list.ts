import { Parser } from 'htmlparser2'
import { isoDateOf } from './date.js'
import type { LinkList, ListedPage } from './feed.js'

/**
 * The links of an OPML list (feeds) or a sitemap (pages, and further sitemaps), at most `most` of either. Of the pages
 * of a news sitemap, what it says of publisher, date and language is kept.
 */
export function parseList(text: string, most: number): LinkList {
  const lists: string[] = []
  const pages: ListedPage[] = []
  let entry: Record<string, string> | null = null
  let inside = ''
  let depth = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++depth > DEEPEST) parser.pause()
        const name = localName(tag)
        if (name === 'outline') {
          const feed = attributes['xmlurl'] ?? (/^(?:link|include)$/i.test(attributes['type'] ?? '') ? undefined : attributes['url'])
          if (feed) lists.push(feed.trim())
        } else if (name === 'url' || name === 'sitemap') {
          entry = {}
        }
        inside = name
      },
      ontext(data) {
        // `image:loc` and `video:loc` have local names of their own prefix: see `localName`.
        if (entry && KEPT.has(inside)) entry[inside] = (entry[inside] ?? '') + data
      },
      onclosetag(tag) {
        depth--
        const name = localName(tag)
        if (entry && (name === 'url' || name === 'sitemap')) {
          const link = entry['loc']?.trim()
          if (link && name === 'sitemap') lists.push(link)
          else if (link) pages.push(pageOf(link, entry))
          entry = null
        }
        inside = ''
        if (lists.length >= most && pages.length >= most) parser.pause()
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  )
  parser.end(text)
  return { lists: [...new Set(lists)].slice(0, most), pages: pages.slice(0, most) }
}

/** No list nests so deep; reading stops there. */
const DEEPEST = 1000

const KEPT = new Set(['loc', 'name', 'publication_date', 'language'])

/** Prefixes of the sitemap itself and its news are dropped; those of pictures and films are kept. */
function localName(tag: string): string {
  const name = tag.toLowerCase()
  return /^(?:image|video|mobile|xhtml):/.test(name) ? name : name.slice(name.indexOf(':') + 1)
}

function pageOf(link: string, entry: Readonly<Record<string, string>>): ListedPage {
  return {
    link,
    outlet: entry['name']?.trim() || null,
    published: isoDateOf(entry['publication_date']),
    language: entry['language']?.trim() || null,
  }
}
