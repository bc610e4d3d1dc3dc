import type { Document } from 'domhandler'
import type { IsoDate } from '../../../report/report.js'
import { readCanonical } from './address.js'
import { readBylines } from './byline.js'
import { readDeck } from './deck.js'
import { gather, type PageFacts } from './facts.js'
import type { PageField } from './field.js'
import { readLanguage } from './language.js'
import { readOutlet, siteKeys, siteNames } from './outlet.js'
import { readDates } from './published.js'
import { readRecords } from './record.js'
import { readTitle } from './title.js'
import { fold, plainText } from './words.js'

/** What a page says of its article besides its text. A field that the page does not state is null. */
export interface PageMetadata {
  readonly title: PageField<string> | null
  readonly deck: PageField<string> | null
  readonly bylines: PageField<readonly string[]> | null
  readonly outlet: PageField<string> | null
  readonly published: PageField<IsoDate> | null
  readonly modified: PageField<IsoDate> | null
  /** The agency that the page credits with the article, among those who sign. */
  readonly agency: PageField<string> | null
  /** The address that the page gives itself, whole. */
  readonly canonicalUrl: string | null
  /** A BCP 47 tag, as the page names its language. */
  readonly language: string | null
}

/**

 * Reads what a page says of its article: schema.org records, `meta`s, microdata, marked and plain words near the

 * title, and its address. `address` is where the page came from, where that is known; `_markup` the page as received.

 */
export function readMetadata(document: Document, address: string | null, _markup: string): PageMetadata {
  const facts = gather(document)
  const records = readRecords(facts.records, (title, urls) => isOfPage(facts, address, title, urls))
  const canonicalUrl = readCanonical(facts, records.articles, address)
  const addresses = [address, canonicalUrl].filter((each) => each !== null)
  const language = readLanguage(facts, records.articles)
  const names = siteNames(facts, records)
  const sites = siteKeys(names, addresses)
  const { field: title, at: titleAt } = readTitle(facts, records.articles, sites)
  const { bylines, agency } = readBylines(facts, records.articles, sites, language, titleAt)
  const { published, modified } = readDates(facts, records.articles, { language, addresses, titleAt })
  return {
    title,
    deck: readDeck(facts, records.articles, titleAt, title?.value ?? null),
    bylines,
    outlet: readOutlet(names, facts, records),
    published,
    modified,
    agency,
    canonicalUrl,
    language,
  }
}

/**
 * Is a record the page's own article, by its address or by its title's standing in a heading or in the page's own
 * title?
 */
function isOfPage(facts: PageFacts, address: string | null, title: string, urls: readonly string[]): boolean {
  const own = [facts.canonical, facts.metas.get('og:url')?.[0], address].flatMap((each) =>
    each === null || each === undefined ? [] : [bare(each)],
  )
  if (urls.some((url) => own.includes(bare(url)))) return true
  const key = fold(title)
  if (key.length < 8) return false
  const shown = [
    facts.metas.get('og:title')?.[0] ?? '',
    facts.titleTag ?? '',
    ...facts.headings.filter(({ level }) => level === 1).map(({ text }) => text),
  ]
  return shown.some((each) => fold(plainText(each)).includes(key))
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}
