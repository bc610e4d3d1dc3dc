import type { Element } from 'domhandler'
import type { Basis } from '../../../report/report.js'
import { dayNumber } from '../../date.js'
import { monthOfAddress } from './moment.js'

export type Kind = 'published' | 'modified' | 'unclear'

/** A place of a page that may date its article. */
export interface Candidate {
  /** Several where the order of numbers is open. */
  readonly readings: readonly string[]
  readonly kind: Kind
  readonly weight: number
  readonly basis: Basis
  readonly element: Element | null
}

/** A candidate with one day. */
export interface Settled extends Omit<Candidate, 'readings'> {
  readonly iso: string
}

/** Candidates with one day each: the order of numbers from the page's other dates, then from its language. */
export function settle(
  candidates: readonly Candidate[],
  { language, addresses }: { readonly language: string | null; readonly addresses: readonly string[] },
): Settled[] {
  const sure = new Set(candidates.flatMap(({ readings }) => (readings.length === 1 ? [readings[0]!.slice(0, 10)] : [])))
  const months = new Set([...sure].map((iso) => iso.slice(0, 7)))
  const month = addresses.map(monthOfAddress).find((found) => found !== null)
  if (month) months.add(month)
  const inMonth = (found: Settled): Settled =>
    month && found.basis === 'stated' && found.iso.startsWith(month) ? { ...found, weight: found.weight + 8 } : found
  const monthFirst = /^en-(?:us|ph)$/i.test(language ?? '')
  return candidates.flatMap(({ readings, ...rest }) => {
    const [first, second] = readings
    if (first === undefined) return []
    if (second === undefined) return [inMonth({ ...rest, iso: first })]
    const known =
      [first, second].find((iso) => sure.has(iso.slice(0, 10))) ??
      [first, second].find((iso) => months.has(iso.slice(0, 7)))
    return [
      {
        ...rest,
        iso: known ?? (monthFirst ? second : first),
        weight: known === undefined ? rest.weight - 6 : rest.weight,
      },
    ]
  })
}

/** The weightiest, with what other places of the same day add to it. */
export function best(candidates: readonly Settled[], all: readonly Settled[]): Settled | null {
  const byDay = new Map<string, { weight: number; count: number; top: Settled }>()
  for (const candidate of candidates) {
    const day = candidate.iso.slice(0, 10)
    const found = byDay.get(day)
    if (found === undefined) byDay.set(day, { weight: candidate.weight, count: 1, top: candidate })
    else {
      found.count++
      if (candidate.weight > found.weight) [found.weight, found.top] = [candidate.weight, candidate]
    }
  }
  const latest = all
    .filter(({ kind, weight }) => kind === 'modified' && weight > 60)
    .map(({ iso }) => iso.slice(0, 10))
    .sort()
    .at(-1)
  let out: Settled | null = null
  let most = 0
  for (const { weight, count, top } of byDay.values()) {
    // What was published long after the page last changed is no publication of it; what waits for its morning is.
    const late = latest !== undefined && dayNumber(top.iso) > dayNumber(latest) + 1 ? 15 : 0
    const score = weight + Math.min(3, count - 1) * 2 - late
    if (score > most) [out, most] = [top, score]
  }
  return out === null || most < 15 ? null : out
}

/**
 * A moment given in universal time belongs to the day that the page shows its readers, where that is the day before
 * or after and some offset makes them one.
 */
export function inOwnDay(found: Settled, settled: readonly Settled[]): Settled {
  const [day, clock] = [found.iso.slice(0, 10), found.iso.slice(11)]
  const universal = UNIVERSAL.test(clock)
  if (clock === '' || (!universal && /[+-]\d{2}:?\d{2}$/.test(clock))) return found
  const hour = Number(clock.slice(0, 2))
  const shown = settled.filter(
    (each) =>
      each !== found &&
      each.kind !== 'modified' &&
      (each.basis === 'url' || (each.basis === 'stated' && each.weight >= 40)) &&
      !/Z|[+-]\d{2}:?\d{2}$/.test(each.iso.slice(11)),
  )
  const local = settled.some(
    ({ basis, iso, kind, weight }) =>
      basis === 'stated' && weight >= SHOWN && kind !== 'modified' && iso.startsWith(day) && !UNIVERSAL.test(iso),
  )
  if (local || shown.some(({ iso }) => iso.startsWith(day))) return found
  const [top] = [...shown].sort((a, b) => b.weight - a.weight)
  if (top === undefined) return found
  const apart = dayNumber(top.iso) - dayNumber(day)
  const fits = universal
    ? (apart === 1 && hour >= 10) || (apart === -1 && hour < 12)
    : (apart === 1 && hour >= 21) || (apart === -1 && hour < 3)
  return fits ? { ...top, weight: found.weight } : found
}

/**
 * The date that the page shows beside its title, without calling it a change, where that is the day of the last change
 * and the day that only the page's records give is shown nowhere: the article was published anew, and that is its date
 * to a reader.
 */
export function asShown(found: Settled, modified: Settled | null, settled: readonly Settled[]): Settled {
  const [day, changed] = [found.iso.slice(0, 10), modified?.iso.slice(0, 10)]
  if (found.basis !== 'metadata' || changed === undefined || changed <= day) return found
  const shown = settled.filter(({ basis, weight }) => basis === 'url' || (basis === 'stated' && weight >= SHOWN))
  if (shown.some(({ iso }) => iso.startsWith(day))) return found
  const anew = shown.filter(
    ({ kind, basis, iso }) => kind !== 'modified' && basis === 'stated' && iso.startsWith(changed),
  )
  return anew.sort((a, b) => b.weight - a.weight)[0] ?? found
}

/** From this weight a date stands where a page shows its readers that of the article. */
const SHOWN = 38
const UNIVERSAL = /(?:Z|[+-]00:?00)$/
