import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, EnvHttpProxyAgent, type Dispatcher } from 'undici'
import { isPublicAddress } from './address.js'
import { LinkFault } from './fault.js'
import { addressIn, notPublic, type AllowedHosts } from './link.js'
import type { FetchSettings } from './options.js'

/**
 * Connections, one a host, that are only made to public addresses or to hosts that the user has named. The addresses of
 * a name are judged as the connection is made, and the connection goes to those very addresses: a name that changes its
 * answer between a check and its use gains nothing.
 *
 * A proxy, where one is asked for, looks names up itself: what it connects to, it has to judge.
 */
export function createDispatcher(settings: FetchSettings, allowed: AllowedHosts): Dispatcher {
  const find = settings.lookup ?? dns.lookup
  const free = buildConnector({ timeout: settings.connectTime, lookup: find })
  const guarded = buildConnector({ timeout: settings.connectTime, lookup: guardLookup(find) })
  const connect: buildConnector.connector = (target, callback) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80)
    if (allowed.has(target.hostname, port)) return free(target, callback)
    // An address needs no looking up, so no lookup would see it.
    const address = addressIn(target.hostname)
    if (address !== null && !isPublicAddress(address)) return callback(notPublic(address), null)
    return guarded(target, callback)
  }
  const { idleTime } = settings
  const options = { connections: 1, pipelining: 1, headersTimeout: idleTime, bodyTimeout: idleTime, connect }
  // The proxy's own connections are its own matter; `connect` is for hosts that NO_PROXY names.
  return settings.environmentProxy ? new EnvHttpProxyAgent(options) : new Agent(options)
}

/** A lookup that gives public addresses alone, and fails where there are none. */
export function guardLookup(find: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    find(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = typeof found === 'string' ? [{ address: found, family: found.includes(':') ? 6 : 4 }] : found
      const fit = addresses.filter(({ address }) => isPublicAddress(address))
      const [first] = fit
      if (!first) return callback(refusal(hostname, addresses[0]?.address), [])
      if (options.all === true) callback(null, fit)
      else callback(null, first.address, first.family)
    })
  }
}

function refusal(hostname: string, address: string | undefined): LinkFault {
  if (address === undefined) return new LinkFault('unreachable', `no address is known for ${hostname}`)
  return new LinkFault('refused', `${hostname} leads to ${address}, an address of a private network or of this machine`)
}
