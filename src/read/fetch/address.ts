import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Addresses in public ranges that cloud hosts answer with their own secrets on. */
const METADATA = new Set(['168.63.129.16'])

/**
 * May anybody on the internet be reached at this IP address? Not where it is private, loopback, link-local, multicast,
 * unspecified, shared (CGNAT), reserved, or where an IPv6 address wraps an IPv4 one (mapped, NAT64, 6to4, Teredo): the
 * wrapped one could be any of these. The ranges are IANA's special-purpose registries, as `ipaddr.js` has them.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  // The library knows older spellings too, which systems read in ways of their own.
  if (isIP(plain) === 0) return false
  const parsed = ipaddr.parse(plain)
  if (parsed.range() !== 'unicast' || METADATA.has(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || isGlobalUnicast(parsed)
}

/** 2000::/3 is all of IPv6 that is given out for the internet. */
function isGlobalUnicast(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return ((address.toByteArray()[0] ?? 0) & 0xe0) === 0x20
}
