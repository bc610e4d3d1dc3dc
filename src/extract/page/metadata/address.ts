import type { PageFacts } from './facts.js'
import type { ArticleRecord } from './record.js'

/** The address that the page gives itself, whole; null where it gives none or only its site's front page. */
export function readCanonical(
  facts: PageFacts,
  records: readonly ArticleRecord[],
  address: string | null,
): string | null {
  const given = [
    facts.canonical,
    facts.metas.get('og:url')?.[0] ?? null,
    ...(records[0]?.ofArticle === true ? records[0].urls : []),
  ]
  let front: string | null = null
  for (const each of given) {
    const whole = each === null ? null : wholeAddress(each, address)
    if (whole === null) continue
    if (new URL(whole).pathname.length > 1 || new URL(whole).search !== '') return whole
    front ??= whole
  }
  const own = address === null ? null : wholeAddress(address, null)
  return front !== null && (own === null || new URL(own).pathname.length <= 1) ? front : null
}

function wholeAddress(value: string, base: string | null): string | null {
  const text = value.trim()
  if (text === '' || text.length > 4000) return null
  try {
    const url = base === null ? new URL(text) : new URL(text, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

/** The telling part of a host: `news.example.co.uk` is `example`. */
export function hostName(address: string | null): string | null {
  if (address === null) return null
  const host = /^[a-z]+:\/\/(?:[^/@]{0,200}@)?([^/:?#]{1,253})/i.exec(address)?.[1]?.toLowerCase()
  if (host === undefined) return null
  const labels = host.split('.').filter((label) => label !== 'www')
  const generic = labels.length > 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2)!) ? 3 : 2
  return labels.at(-generic) ?? labels[0] ?? null
}
