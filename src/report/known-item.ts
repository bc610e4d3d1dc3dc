import type { EntityType } from './annotation.js'

/** One item of a knowledge base, as a user gives it. */
export interface KnownItem {
  /** Wikidata's id: Q and a number. */
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
  /** What it is; null where that is not known, and then it fits nothing. */
  readonly kind: EntityType | null
}
