import type { Zone } from '../report/report.js'
import { byPosition, type Range } from '../text/span.js'

/** The text with these stretches blank: what stands around them is read as though they were not there, at its place. */
export function withoutFurniture(text: string, furniture: readonly Range[]): string {
  let out = ''
  let last = 0
  for (const { start, end } of furniture) {
    out += text.slice(last, start) + ' '.repeat(end - start)
    last = end
  }
  return out + text.slice(last)
}

/** The zones of a text without its furniture, and the furniture among them. A zone that runs over furniture is parted. */
export function addFurniture(zones: readonly Zone[], furniture: readonly Range[]): readonly Zone[] {
  if (furniture.length === 0) return zones
  const parted = zones.flatMap((zone) => {
    const inside = furniture.filter(({ start, end }) => start > zone.start && end < zone.end)
    const starts = [zone.start, ...inside.map(({ end }) => end)]
    return starts.map((start, index) => ({ ...zone, start, end: inside[index]?.start ?? zone.end }))
  })
  return [...parted, ...furniture.map(({ start, end }): Zone => ({ start, end, role: 'boilerplate' }))].sort(byPosition)
}
