import { giveToPersons, joinPersons } from './person.js'
import type { Draft, Surface } from './registry.js'
import { joinThings } from './thing.js'

/** Joins the surfaces of a story into entities. */
export function joinSurfaces(surfaces: readonly Surface[]): Draft[] {
  const drafts: Draft[] = []
  const persons = joinPersons(
    surfaces.filter((surface) => surface.type === 'person' && surface.words.length > 1),
    drafts,
  )
  const rest: Surface[] = []
  for (const surface of surfaces) {
    if (surface.type === 'person' && surface.words.length > 1) continue
    if (
      surface.words.length === 1 &&
      !(surface.known && surface.known.kind !== 'city' && surface.known.kind !== 'org')
    ) {
      const left = giveToPersons(surface, persons)
      if (left.length === 0) continue
      rest.push({ ...surface, mentions: left })
    } else rest.push(surface)
  }
  joinThings(rest, drafts)
  return drafts
}
