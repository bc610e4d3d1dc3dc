import { ARTICLE_TYPES, PAGE_TYPES } from '../../../lexicon/page-meta.js'
import { isObject, listOf, parseLoosely, type Json } from './json.js'
import { plainText } from './words.js'

type Node = { readonly [key: string]: Json }

/** What a page's own records (schema.org in JSON-LD) say of its article. */
export interface ArticleRecord {
  readonly titles: readonly string[]
  readonly deck: string | null
  /** Names of persons, or of what signs without saying what it is. */
  readonly authors: readonly string[]
  /** Names of organisations that sign. */
  readonly signers: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly urls: readonly string[]
  /** A record of the article itself, not of the page that holds it. */
  readonly ofArticle: boolean
}

/** What a page's records say of its site. */
export interface PageRecords {
  readonly articles: readonly ArticleRecord[]
  readonly siteNames: readonly string[]
}

const MOST_NODES = 4000
const DEEPEST = 24
/** Properties whose values are other things than the page's article. */
const ASIDE: ReadonlySet<string> = new Set([
  'itemListElement',
  'comment',
  'comments',
  'review',
  'mentions',
  'isPartOf',
  'isBasedOn',
  'relatedLink',
  'citation',
  'image',
  'logo',
  'associatedMedia',
  'video',
  'hasPart',
  'author',
  'publisher',
  'breadcrumb',
  'about',
  'potentialAction',
  'suggestedAnswer',
  'acceptedAnswer',
  'liveBlogUpdate',
  'itemReviewed',
  'significantLink',
  'embedUrl',
  'speakable',
  'sourceOrganization',
  'worksFor',
  'aggregateRating',
  'blogPost',
  'subjectOf',
])
const TYPE_RANK: ReadonlyMap<string, number> = new Map(
  [...ARTICLE_TYPES, ...PAGE_TYPES].map((type, index) => [type.toLowerCase(), index]),
)

interface Found {
  readonly node: Node
  readonly rank: number
  readonly aside: boolean
}

/**

 * Reads a page's JSON-LD scripts. Of several articles, the one that the page is about comes first: the one that

 * `isMain` knows by its title or address, then by its type and by not standing inside another's list.

 */
export function readRecords(
  scripts: readonly string[],
  isMain: (title: string, urls: readonly string[]) => boolean,
): PageRecords {
  const found: Found[] = []
  const byId = new Map<string, Node>()
  const sites: string[] = []
  let nodes = 0
  const visit = (value: Json, depth: number, aside: boolean): void => {
    if (depth > DEEPEST || nodes > MOST_NODES || typeof value !== 'object' || value === null) return
    if (!isObject(value)) {
      for (const each of listOf(value)) visit(each, depth + 1, aside)
      return
    }
    nodes++
    const id = text(value['@id'])
    if (id !== null && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value)
    const types = listOf(value['@type']).flatMap((type) =>
      typeof type === 'string' ? [localName(type).toLowerCase()] : [],
    )
    const ranks = types.flatMap((type) => TYPE_RANK.get(type) ?? (/(?:article|posting)$/.test(type) ? 9 : []))
    if (ranks.length > 0) found.push({ node: value, rank: Math.min(...ranks), aside })
    if (types.includes('website')) sites.push(...names(value))
    for (const [key, child] of Object.entries(value)) visit(child, depth + 1, aside || ASIDE.has(localName(key)))
  }
  for (const script of scripts) for (const value of parseLoosely(script)) visit(value, 0, false)
  const organisations = [...byId.values()].filter((node) =>
    listOf(node['@type']).some((type) => type === 'Organization' || type === 'NewsMediaOrganization'),
  )
  const articles = found
    .map((each, index) => ({ record: recordOf(each, byId), index, aside: each.aside, rank: each.rank }))
    .map((each) => ({ ...each, main: isMain(each.record.titles[0] ?? '', each.record.urls) }))
    .filter((each) => !each.aside || each.main)
    .sort(
      (a, b) =>
        Number(b.record.ofArticle) - Number(a.record.ofArticle) ||
        Number(b.main) - Number(a.main) ||
        Number(a.aside) - Number(b.aside) ||
        a.rank - b.rank ||
        a.index - b.index,
    )
    .map(({ record }) => record)
  return { articles, siteNames: [...sites, ...organisations.flatMap(names)] }
}

function recordOf({ node, rank }: Found, byId: ReadonlyMap<string, Node>): ArticleRecord {
  const resolve = (value: Json): Json => {
    if (!isObject(value)) return value
    const id = text(value['@id'])
    return id !== null && names(value).length === 0 ? (byId.get(id) ?? value) : value
  }
  const people = [...listOf(property(node, 'author')), ...listOf(property(node, 'creator'))].slice(0, 40).map(resolve)
  const organisation = (value: Json): boolean =>
    isObject(value) &&
    listOf(value['@type']).some((type) => typeof type === 'string' && /Organi[sz]ation|WebSite|Corporation/.test(type))
  const page = resolve(property(node, 'mainEntityOfPage') ?? null)
  return {
    titles: [
      property(node, 'headline'),
      property(node, 'name'),
      property(node, 'title'),
      property(node, 'alternativeHeadline'),
    ]
      .flatMap((value) => texts(value))
      .slice(0, 3),
    deck: text(property(node, 'description')),
    authors: people.filter((value) => !organisation(value)).flatMap(names),
    signers: people.filter(organisation).flatMap(names),
    publisher: listOf(property(node, 'publisher')).map(resolve).flatMap(names)[0] ?? null,
    published:
      text(property(node, 'datePublished')) ??
      text(property(node, 'dateCreated')) ??
      text(property(node, 'uploadDate')),
    modified: text(property(node, 'dateModified')),
    language: text(property(node, 'inLanguage')),
    urls: [node['@id'], property(node, 'url'), isObject(page) ? (page['@id'] ?? page['url']) : page].flatMap(
      (value) => text(value) ?? [],
    ),
    ofArticle: rank < ARTICLE_TYPES.length,
  }
}

/** A property under its own name or with a vocabulary's before it. */
function property(node: Node, name: string): Json | undefined {
  return node[name] ?? node[`schema:${name}`] ?? node[`http://schema.org/${name}`] ?? node[`https://schema.org/${name}`]
}

function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1)
}

function names(value: Json): readonly string[] {
  if (typeof value === 'string') return texts(value)
  if (!isObject(value))
    return listOf(value)
      .slice(0, 40)
      .flatMap((each) => (typeof each === 'string' ? texts(each) : []))
  const own = texts(property(value, 'name'))
  if (own.length > 0) return own
  const parts = [text(value['givenName']), text(value['familyName'])].filter((part) => part !== null)
  return parts.length === 2 ? [parts.join(' ')] : []
}

function texts(value: Json | undefined): readonly string[] {
  return listOf(value)
    .slice(0, 40)
    .flatMap((each) => {
      if (typeof each === 'number') return [String(each)]
      if (isObject(each)) return texts(each['@value'])
      const plain = typeof each === 'string' ? plainText(each) : ''
      return plain === '' ? [] : [plain]
    })
}

function text(value: Json | undefined): string | null {
  return texts(value)[0] ?? null
}
