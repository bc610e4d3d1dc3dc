import { Parser } from 'htmlparser2'
import { contentOf } from './content.js'
import { isoDateOf } from './date.js'
import type { Feed, FeedItem } from './feed.js'
import { lineOf } from './line.js'

/**
 * A feed from text that is no valid XML: every `item` or `entry` element is an item, whatever stands around it, and a
 * field is what its element holds up to its end. Nothing is expanded and nothing fails.
 */
export function parseLoosely(text: string): Feed {
  const items: FeedItem[] = []
  const head = new Map<string, string>()
  let fields: Map<string, string> | null = null
  let open: { readonly name: string; depth: number; text: string } | null = null
  let depth = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++depth > DEEPEST) parser.pause()
        const name = localName(tag)
        if (name === 'item' || name === 'entry') {
          if (fields) items.push(itemOf(fields))
          fields = new Map()
          open = null
          return
        }
        if (open && open.name !== name && !FIELDS.has(name)) {
          open.depth++
          return
        }
        const target = fields ?? head
        if (name === 'link' && attributes['href'] !== undefined && /^(?:alternate)?$/.test(attributes['rel'] ?? '')) add(target, 'link', attributes['href'])
        if (open) add(target, open.name, open.text)
        open = FIELDS.has(name) ? { name, depth: 0, text: '' } : null
      },
      ontext(data) {
        if (open) open.text += data
      },
      onclosetag(tag) {
        depth--
        const name = localName(tag)
        if (open?.name === name) {
          add(fields ?? head, open.name, open.text)
          open = null
        } else if ((name === 'item' || name === 'entry') && fields) {
          items.push(itemOf(fields))
          fields = null
        }
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  )
  parser.end(text)
  if (fields) items.push(itemOf(fields))
  return { title: valueOf(head, 'title'), link: valueOf(head, 'link'), language: valueOf(head, 'language'), items }
}

/** No feed nests so deep; reading stops there. */
const DEEPEST = 1000

const FIELDS = new Set([
  'title', 'link', 'guid', 'id', 'description', 'summary', 'content', 'encoded', 'pubdate', 'published', 'issued', 'date', 'updated', 'modified',
  'creator', 'author', 'name', 'language', 'publisher', 'source',
])

function localName(tag: string): string {
  return tag.slice(tag.lastIndexOf(':') + 1).toLowerCase()
}

function add(fields: Map<string, string>, name: string, text: string): void {
  if (text.trim() !== '' && !fields.has(name)) fields.set(name, text)
}

function valueOf(fields: ReadonlyMap<string, string>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = lineOf(fields.get(name))
    if (value !== null) return value
  }
  return null
}

function itemOf(fields: ReadonlyMap<string, string>): FeedItem {
  const id = valueOf(fields, 'guid', 'id')
  const byline = valueOf(fields, 'creator', 'name', 'author')
  return {
    title: valueOf(fields, 'title'),
    link: valueOf(fields, 'link') ?? (id !== null && /^https?:\/\//i.test(id) ? id : null),
    outlet: valueOf(fields, 'source', 'publisher'),
    published: isoDateOf(valueOf(fields, 'pubdate', 'published', 'issued', 'date') ?? undefined),
    modified: isoDateOf(valueOf(fields, 'updated', 'modified') ?? undefined),
    bylines: byline === null ? [] : [byline],
    language: valueOf(fields, 'language'),
    content: contentOf([fields.get('encoded'), fields.get('content')], [fields.get('description'), fields.get('summary')]),
  }
}
