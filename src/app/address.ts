import type { Report } from '../report/report.js'

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|cmp|ocid|smid|ref|ref_src|src|source|share|amp|at_\w+|s_cid|ns_\w+|ito|sh|__twitter_impression|guccounter)$/i

/** One address for one page: without scheme, `www.`, fragment, parameters of tracking, and a slash at its end; null where there is none. */
export function addressOf({ canonicalUrl, source }: Pick<Report, 'canonicalUrl' | 'source'>): string | null {
  const own = canonicalUrl === undefined ? null : normalAddress(canonicalUrl)
  const read = source.url === undefined ? null : normalAddress(source.url)
  // A page that gives the front page for its address is a page whose template is wrong.
  if (own !== null && !/^[^/]+$/.test(own)) return own
  return read
}

export function normalAddress(url: string): string | null {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(:\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(url.trim())
  if (!parts) return null
  const [, host = '', port = '', path = '', query = ''] = parts
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? '')).sort()
  const shown = /^:(?:80|443)$/.test(port) ? '' : port
  const place = path.replace(/\/(?:index\.html?|amp\/?)?$/i, '').replace(/\/+$/, '')
  return `${host.toLowerCase().replace(/^(?:www|m|amp)\./, '')}${shown}${place}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}
