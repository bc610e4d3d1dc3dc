import type { Entity, EntityType } from '../../report/annotation.js'
import type { KnownItem } from '../../report/known-item.js'
import { foldPhrase } from './fold.js'

export interface Identified {
  readonly entities: readonly Entity[]
  /** How many entities have an id, and how many fit several items and so have none. */
  readonly found: number
  readonly ambiguous: number
}

/**
 * Entities with the id of the one item that bears their name and is of their kind. Where several are, there is no telling, and
 * none is given. Names are compared without accents and case; a name of one word only counts where it is the entity's own name
 * and no person's.
 */
export function identifyEntities(entities: readonly Entity[], items: readonly KnownItem[]): Identified {
  const byName = new Map<string, Set<KnownItem>>()
  for (const item of items) {
    for (const name of [item.label, ...item.aliases]) {
      const key = keyOf(name)
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(item))
    }
  }
  let [found, ambiguous] = [0, 0]
  const identified = entities.map((entity) => {
    const bearers = namesOf(entity).flatMap((name) => [...(byName.get(keyOf(name)) ?? [])])
    const ids = new Set(bearers.filter(({ kind }) => fits(kind, entity.type)).map(({ id }) => id))
    if (ids.size > 1) ambiguous++
    if (ids.size !== 1) return entity
    found++
    return { ...entity, wikidata: [...ids][0]! }
  })
  return { entities: identified, found, ambiguous }
}

function namesOf({ name, aliases, type }: Entity): string[] {
  const long = aliases.filter((alias) => /\S\s+\S/.test(alias))
  return type === 'person' && !/\S\s+\S/.test(name) ? long : [name, ...long]
}

function fits(kind: EntityType | null, type: EntityType): boolean {
  return kind === type || (kind === 'place' && type === 'facility') || (kind === 'facility' && type === 'place')
}

function keyOf(name: string): string {
  return foldPhrase(name).toLowerCase().replace(/^the /, '')
}
