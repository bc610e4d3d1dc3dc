import type { Zone } from '../report/report.js'
import { trimRange, type Range } from '../text/span.js'

/** Zones in which these stretches, sorted and apart, are boilerplate whatever they were; what is left of others stays. */
export function setFurniture(text: string, zones: readonly Zone[], furniture: readonly Range[]): readonly Zone[] {
  if (furniture.length === 0) return zones
  const out: Zone[] = []
  let next = 0
  for (const zone of zones) {
    let start = zone.start
    while (next < furniture.length && furniture[next]!.end <= start) next++
    for (let at = next; at < furniture.length && furniture[at]!.start < zone.end; at++) {
      const { start: from, end } = furniture[at]!
      push(text, out, { ...zone, start, end: Math.max(start, from) })
      push(text, out, { start: Math.max(start, from), end: Math.min(end, zone.end), role: 'boilerplate' })
      start = Math.min(end, zone.end)
    }
    push(text, out, { ...zone, start })
  }
  return out
}

function push(text: string, zones: Zone[], zone: Zone): void {
  const range = trimRange(text, zone)
  if (range.end > range.start) zones.push({ ...zone, ...range })
}
