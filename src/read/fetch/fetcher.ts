import { setTimeout as sleep } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { noCache, openCache, type CachedPage } from './cache.js'
import { exchange, type Answer } from './exchange.js'
import { LinkFault } from './fault.js'
import { createDispatcher } from './guard.js'
import { allowedHosts, parseLink } from './link.js'
import { settingsOf, type FetchOptions, type FetchSettings } from './options.js'
import { createPace } from './pace.js'
import { closedRules, openRules, parseRobots, refusedByRobots, type RobotRules } from './robots.js'

/** What a link led to: bytes as they were meant, not yet told what they are. */
export interface Received {
  /** The address after all redirects. */
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
  /** The server said that what was kept from an earlier run still holds. */
  readonly unchanged: boolean
}

export interface Fetcher {
  /** Throws a `LinkFault` and nothing else. */
  get(link: string): Promise<Received>
  close(): Promise<void>
}

/** One request's outcome: a page, or where to look instead. */
type Visit = { readonly page: CachedPage; readonly unchanged: boolean } | { readonly location: string }

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ROBOTS_REDIRECTS = 5

/**
 * Reads links politely: by each site's robots.txt, one request at a time to a host with a pause between, asking again
 * later where a server is busy, and for changes alone where a page is known. Redirects are followed one by one, each
 * address judged as the first was.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const settings = settingsOf(options)
  const allowed = allowedHosts(settings.allowHosts)
  const dispatcher = createDispatcher(settings, allowed)
  const cache = settings.cacheFolder === null ? noCache : openCache(settings.cacheFolder, { bytes: settings.cacheBytes, age: settings.cacheAge })
  const pace = createPace()
  const agent = settings.userAgent.replace(/[/\s].*$/, '')
  const rules = new Map<string, Promise<RobotRules>>()

  async function visit(url: URL, asked: number): Promise<Visit> {
    const known = await cache.find(url.href)
    const pause = Math.max(settings.delay, Math.min(asked, settings.longestDelay))
    const answer = await pace.run(url.hostname, pause, () => insist(url, conditions(known), dispatcher, settings))
    const { status, header, bytes } = answer
    const location = header('location')
    if (REDIRECTS.has(status) && location !== null) return { location }
    if (status === 304 && known) return { page: known, unchanged: true }
    if (status < 200 || status > 299) throw new StatusFault(status)
    const page = { etag: header('etag'), lastModified: header('last-modified'), contentType: header('content-type'), bytes }
    if (isWorthKeeping(page, header('cache-control'))) await cache.keep(url.href, page)
    return { page, unchanged: false }
  }

  function rulesOf({ origin }: URL): Promise<RobotRules> {
    const found = rules.get(origin) ?? fetchRules(origin)
    rules.set(origin, found)
    return found
  }

  async function fetchRules(origin: string): Promise<RobotRules> {
    try {
      let url = new URL('/robots.txt', origin)
      for (let hop = 0; hop <= ROBOTS_REDIRECTS; hop++) {
        const found = await visit(url, 0)
        if ('page' in found) return parseRobots(found.page.bytes, agent)
        url = parseLink(found.location, allowed, url)
      }
      return openRules
    } catch (error) {
      return error instanceof StatusFault && error.status < 500 && error.status !== 429 ? openRules : ruled(error)
    }
  }

  async function get(link: string): Promise<Received> {
    const seen = new Set<string>()
    let url = parseLink(link, allowed)
    while (true) {
      if (seen.has(url.href)) throw new LinkFault('redirects', 'its redirects go round in a circle')
      if (seen.size > settings.redirects) throw new LinkFault('redirects', `it redirects more than ${settings.redirects} times`)
      seen.add(url.href)
      const site = await rulesOf(url)
      if (!site.allows(url)) throw refusedByRobots(url)
      const found = await visit(url, site.delay)
      if ('page' in found) {
        const { contentType, bytes } = found.page
        return { url: url.href, contentType, bytes, unchanged: found.unchanged }
      }
      url = parseLink(found.location, allowed, url)
    }
  }

  async function close(): Promise<void> {
    await Promise.all([dispatcher.destroy(), cache.prune()])
  }

  return { get, close }
}

/** A site whose name or address cannot be reached at all fails with its own fault; one that fails to answer is closed. */
function ruled(error: unknown): RobotRules {
  if (error instanceof LinkFault && error.kind !== 'status' && error.kind !== 'redirects') throw error
  return closedRules
}

/** Asks until the server answers for good, with pauses that grow or are as long as the server says. */
async function insist(
  url: URL,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  settings: FetchSettings,
): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= settings.retries
    const pause = settings.retryPause * 2 ** attempt
    let wait: number
    try {
      const answer = await exchange(url, headers, dispatcher, settings)
      if (!isBusy(answer.status) || last) return answer
      wait = Math.max(pause, retryAfter(answer.header('retry-after')))
      if (wait > settings.longestPause) return answer
    } catch (error) {
      if (last || !(error instanceof LinkFault && error.passing)) throw error
      wait = pause
    }
    await sleep(wait)
  }
}

function isBusy(status: number): boolean {
  return status === 429 || status === 500 || status === 502 || status === 503 || status === 504
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date. 0 where it says nothing that can be read. */
function retryAfter(value: string | null): number {
  if (value === null) return 0
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now())
}

function conditions(known: CachedPage | null): Record<string, string> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  }
}

function isWorthKeeping(page: CachedPage, control: string | null): boolean {
  return (page.etag !== null || page.lastModified !== null) && !/\bno-store\b/i.test(control ?? '')
}

/** The server answered, and not with a page. */
class StatusFault extends LinkFault {
  readonly status: number

  constructor(status: number) {
    super('status', STATUSES[status] ?? `its server answered with status ${status}`)
    this.status = status
  }
}

const STATUSES: Readonly<Record<number, string>> = {
  401: 'its server wants a password (401)',
  402: 'its server wants payment (402)',
  403: 'its server does not give it out to programs or to this place (403)',
  404: 'there is no such page (404)',
  410: 'the page has been taken away (410)',
  429: 'its server says that it was asked too often (429)',
  451: 'its server may not give it out for legal reasons (451)',
  503: 'its server is too busy or being mended (503)',
}
