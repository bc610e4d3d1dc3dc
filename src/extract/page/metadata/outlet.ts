import { OUTLET_METAS } from '../../../lexicon/page-meta.js'
import type { PageFacts } from './facts.js'
import type { PageField } from './field.js'
import type { ArticleRecord, PageRecords } from './record.js'
import { hostName } from './address.js'
import { fold, plainText } from './words.js'

const SUFFIX = /\s*(?:[»|:–-]|&raquo;)\s*(?:rss.*|feed.*|atom.*|comments.*|kommentar.*)$/i

/** Names by which the page calls its site, the likeliest first. */
export function siteNames(facts: PageFacts, records: PageRecords): readonly string[] {
  const [record]: readonly ArticleRecord[] = records.articles
  const given = [
    facts.metas.get('og:site_name')?.[0],
    record?.publisher,
    ...OUTLET_METAS.slice(1).map((name) => facts.metas.get(name)?.[0]),
    ...records.siteNames,
    ...facts.feeds.map((title) => title.replace(SUFFIX, '')),
  ]
  return given.flatMap((name) => {
    const plain =
      name === undefined || name === null
        ? ''
        : plainText(name)
            .replace(/^(?:(?:©|\(c\)|copyright|by)\s*)+/i, '')
            .replace(/\b(?:19|20)\d{2}\b|\ball rights reserved\b\.?|©/gi, '')
            .replace(/^[\s,.–-]+|[\s,–-]+$/g, '')
    return plain === '' || plain.length > 80 || /^https?:/i.test(plain) ? [] : [plain]
  })
}

/** Names of the site and its host, folded without spaces: for telling the site from titles and names. */
export function siteKeys(names: readonly string[], addresses: readonly (string | null)[]): readonly string[] {
  const hosts = addresses.flatMap((address) => {
    const host = hostName(address)
    const whole = /^[a-z]+:\/\/(?:www\.)?([^/:?#]{1,253})/i.exec(address ?? '')?.[1]
    return [...(host === null ? [] : [host]), ...(whole === undefined ? [] : [whole])]
  })
  const keys = [...names, ...hosts].map((name) => fold(name).replace(/ /g, '')).filter((key) => key.length > 1)
  return [...new Set(keys)]
}

export function readOutlet(names: readonly string[], facts: PageFacts, records: PageRecords): PageField<string> | null {
  const named =
    facts.metas.get('og:site_name') !== undefined || records.articles[0]?.publisher || records.siteNames.length > 0
  const [first] = names
  if (first === undefined) return null
  return named ? { value: first, basis: 'metadata' } : { value: first, basis: 'inferred', confidence: 0.6 }
}
