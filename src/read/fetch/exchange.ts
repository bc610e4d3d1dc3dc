import { request, type Dispatcher } from 'undici'
import { acceptedCodings, readBody } from './body.js'
import { LinkFault } from './fault.js'
import type { FetchSettings } from './options.js'

/** What a server answered to one request. */
export interface Answer {
  readonly status: number
  /** The first value of a header; names in lower case. */
  readonly header: (name: string) => string | null
  /** Empty unless the status is 200 to 299. */
  readonly bytes: Uint8Array
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1'

/** One GET request, without redirects, retries or cookies. Throws a `LinkFault`. */
export async function exchange(
  url: URL,
  extra: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  settings: FetchSettings,
): Promise<Answer> {
  try {
    const response = await request(url, {
      dispatcher,
      method: 'GET',
      headers: { 'user-agent': settings.userAgent, accept: ACCEPT, 'accept-encoding': acceptedCodings, ...extra },
      signal: AbortSignal.timeout(settings.totalTime),
    })
    const header = (name: string): string | null => {
      const value = response.headers[name]
      return (Array.isArray(value) ? value[0] : value) ?? null
    }
    const { statusCode: status, body } = response
    if (status < 200 || status > 299) {
      body.on('error', () => {}).destroy()
      return { status, header, bytes: new Uint8Array() }
    }
    return { status, header, bytes: await readBody(body, header('content-encoding') ?? '', settings) }
  } catch (error) {
    throw faultOf(error, url.hostname, settings)
  }
}

/** What went wrong, in words, from what the network library or the system threw. */
export function faultOf(error: unknown, host: string, settings: Pick<FetchSettings, 'totalTime'>): LinkFault {
  if (error instanceof LinkFault) return error
  if (!(error instanceof Error)) return new LinkFault('unreachable', 'the connection failed')
  if (error.name === 'TimeoutError') {
    return new LinkFault('timeout', `it took longer than ${seconds(settings.totalTime)} in all`)
  }
  if (error.cause instanceof Error) return faultOf(error.cause, host, settings)
  if (error instanceof AggregateError && error.errors.length > 0) return faultOf(error.errors[0], host, settings)
  const code = 'code' in error ? String(error.code) : ''
  const known = REASONS[code]
  if (known) return new LinkFault(known[0], known[1].replace('{host}', host), known[2] ?? false)
  if (error.name === 'HTTPParserError') return new LinkFault('broken', `what ${host} answered is not HTTP`)
  if (/CERT|_TLS_|_SSL_|SIGNATURE|EPROTO/.test(code)) {
    return new LinkFault('tls', `${host} cannot show that it is what it says (${code})`)
  }
  return new LinkFault('unreachable', `the connection to ${host} failed${code === '' ? '' : ` (${code})`}`)
}

function seconds(time: number): string {
  return `${time / 1000} s`
}

const REASONS: Readonly<Record<string, readonly ['unreachable' | 'timeout' | 'tls' | 'broken', string, boolean?]>> = {
  ENOTFOUND: ['unreachable', 'no host is called {host}'],
  EAI_AGAIN: ['unreachable', 'the address of {host} could not be looked up'],
  ECONNREFUSED: ['unreachable', '{host} takes no connection'],
  ECONNRESET: ['unreachable', '{host} broke the connection off', true],
  EPIPE: ['unreachable', '{host} broke the connection off', true],
  UND_ERR_SOCKET: ['unreachable', '{host} broke the connection off', true],
  EHOSTUNREACH: ['unreachable', 'there is no way to {host}'],
  ENETUNREACH: ['unreachable', 'there is no way to {host}'],
  ETIMEDOUT: ['timeout', '{host} did not answer', true],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', '{host} did not answer', true],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', '{host} took the connection and then did not answer'],
  UND_ERR_BODY_TIMEOUT: ['timeout', '{host} stopped in the middle of it'],
  UND_ERR_HEADERS_OVERFLOW: ['broken', 'the header of its answer is too long'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['broken', 'its length is not what its header says'],
  CERT_HAS_EXPIRED: ['tls', 'the certificate of {host} has run out'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'the certificate of {host} is vouched for by itself alone'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls', 'the certificate of {host} is vouched for by nobody who is known'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls', 'the certificate of {host} is vouched for by nobody who is known'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls', 'the certificate that {host} shows is for another host'],
}
