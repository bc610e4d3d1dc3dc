import type { PageFacts } from './facts.js'
import type { ArticleRecord } from './record.js'

/** The language that the page says it is in, as a BCP 47 tag. */
export function readLanguage(facts: PageFacts, records: readonly ArticleRecord[]): string | null {
  const given = [
    facts.language,
    facts.metas.get('og:locale')?.[0],
    facts.metas.get('content-language')?.[0],
    records[0]?.language,
    facts.metas.get('dc.language')?.[0],
    facts.metas.get('language')?.[0],
  ]
  for (const each of given) {
    const tag = each === null || each === undefined ? null : tagOf(each)
    if (tag !== null) return tag
  }
  return null
}

/** `de_AT.UTF-8` is `de-AT`. */
export function tagOf(value: string): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(value)
  if (match === null || /^(?:utf|iso|und|mul|zxx)$/i.test(match[1]!)) return null
  const [, language = '', script, region] = match
  const parts = [language.toLowerCase()]
  if (script !== undefined) parts.push(script[0]!.toUpperCase() + script.slice(1).toLowerCase())
  if (region !== undefined) parts.push(region.toUpperCase())
  return parts.join('-')
}
