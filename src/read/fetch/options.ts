import type { LookupFunction } from 'node:net'

/** How links are read. Times are milliseconds, sizes bytes. */
export interface FetchOptions {
  /** What the program calls itself, without spaces before a slash: `stereoscope/1.2.3`. */
  readonly userAgent?: string
  /** `HOST` or `HOST:PORT`, each as it stands in links: may be read although its address is not public. */
  readonly allowHosts?: readonly string[]
  /** Where pages are kept to ask for changes alone the next time; null keeps none. */
  readonly cacheFolder?: string | null
  /** How much of them is kept at most: bytes on the disk, and milliseconds since a page was last of use. */
  readonly cacheBytes?: number
  readonly cacheAge?: number
  /** Goes through the proxy that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY). */
  readonly environmentProxy?: boolean
  /** Between two requests to one host. A longer `Crawl-delay` of the host counts, up to `longestDelay`. */
  readonly delay?: number
  readonly longestDelay?: number
  readonly connectTime?: number
  /** The longest that a server may be silent. */
  readonly idleTime?: number
  /** The longest that one request may take in all. */
  readonly totalTime?: number
  /** How often a busy or broken server is asked again, and the first pause before it, doubled each time. */
  readonly retries?: number
  readonly retryPause?: number
  /** The longest pause that a server may ask for with `Retry-After`. */
  readonly longestPause?: number
  readonly redirects?: number
  /** Of one page, once it is expanded. */
  readonly bytes?: number
  /** How many times its compressed size a page over a megabyte may have. */
  readonly ratio?: number
  /** How many links are being read at once, on different hosts. */
  readonly parallel?: number
  /** Finds the addresses of a name; the system's by default. */
  readonly lookup?: LookupFunction
  readonly onProgress?: (progress: FetchProgress) => void
}

/** A link's state, and how many links are done with. */
export interface FetchProgress {
  readonly link: string
  readonly state: 'started' | 'read' | 'unchanged' | 'failed'
  readonly done: number
  readonly of: number
}

export type FetchSettings = Required<Omit<FetchOptions, 'lookup' | 'onProgress'>> &
  Pick<FetchOptions, 'lookup' | 'onProgress'>

const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND
const MEGABYTE = 1024 * 1024

export const fetchDefaults: FetchSettings = {
  userAgent: 'stereoscope',
  allowHosts: [],
  cacheFolder: null,
  cacheBytes: 500 * MEGABYTE,
  cacheAge: 90 * DAY,
  environmentProxy: false,
  delay: SECOND,
  longestDelay: 10 * SECOND,
  connectTime: 10 * SECOND,
  idleTime: 15 * SECOND,
  totalTime: 60 * SECOND,
  retries: 3,
  retryPause: SECOND,
  longestPause: 60 * SECOND,
  redirects: 10,
  bytes: 20 * MEGABYTE,
  ratio: 100,
  parallel: 8,
}

/** The options with a default for each that is not given. */
export function settingsOf(options: FetchOptions): FetchSettings {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { ...fetchDefaults, ...Object.fromEntries(given) }
}
