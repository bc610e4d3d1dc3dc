import { isIP } from 'node:net'
import { isPublicAddress } from './address.js'
import { hostOf } from './argument.js'
import { LinkFault } from './fault.js'

const LONGEST_LINK = 2048

/**
 * The address that a link means, spelt in the one way of the URL standard, under which `0x7f.1`, `2130706433` and
 * `127.1` are all `127.0.0.1`. Throws a `LinkFault` where it should not be asked for. A name is judged again by its
 * addresses when a connection is made: see `guard.ts`.
 */
export function parseLink(link: string, allowed: AllowedHosts, base?: URL): URL {
  if (link.length > LONGEST_LINK) throw new LinkFault('refused', `the link has more than ${LONGEST_LINK} characters`)
  const url = parsedOrNull(link, base)
  if (!url) throw new LinkFault('refused', 'it is not a valid link')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new LinkFault('refused', `${url.protocol} links are not read, only http: and https:`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new LinkFault('refused', 'the link holds a user name or password, which can hide where it goes')
  }
  url.hash = ''
  if (allowed.has(url.hostname, portOf(url))) return url
  const address = addressIn(url.hostname)
  if (address !== null && !isPublicAddress(address)) throw notPublic(address)
  if (!isWebPort(portOf(url))) throw new LinkFault('refused', `port ${url.port} is not one that web pages are served on`)
  return url
}

function parsedOrNull(link: string, base?: URL): URL | null {
  try {
    return new URL(link, base)
  } catch {
    return null
  }
}

/** The IP address that a host name of a URL is, or null where it is a name. */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return isIP(bare) > 0 ? bare : null
}

/** The ports below 1024 belong to mail, files and other services, which a link must not make the program talk to. */
function isWebPort(port: number): boolean {
  return port === 80 || port === 443 || port >= 1024
}

export function notPublic(address: string): LinkFault {
  return new LinkFault('refused', `${address} is an address of a private network or of this machine`)
}

/** Hosts that the user has named as fit to be read whatever their address. */
export interface AllowedHosts {
  /** `hostname` as a URL has it, an IPv6 address with or without its brackets. */
  has(hostname: string, port: number): boolean
}

/** Reads `HOST` and `HOST:PORT`; an IPv6 address stands in brackets. Throws a `LinkFault` for anything else. */
export function allowedHosts(entries: readonly string[]): AllowedHosts {
  const known = new Set(entries.map(spelt))
  return {
    has(hostname, port) {
      const named = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname
      return known.has(named) || known.has(`${named}:${port}`)
    },
  }
}

function spelt(entry: string): string {
  const host = hostOf(entry)
  if (host === null) throw new LinkFault('refused', `"${entry}" is not a host or HOST:PORT`)
  return host
}

/** The port that a URL is asked for at. */
function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}
