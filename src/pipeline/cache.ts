import type { ReportLayers } from './layers.js'

/**
 * Keeps what stages made of single reports. The key is made of the text's digest, the stage's name, the versions of
 * the stage and of all that it rests on, and of whatever else was given with the report.
 */
export interface ReportCache {
  get(key: string): Partial<ReportLayers> | undefined
  set(key: string, made: Partial<ReportLayers>): void
}

/** A cache in memory that forgets what was used least recently; `capacity` is a number of stage results. */
export function createMemoryCache(capacity = 2000): ReportCache {
  const kept = new Map<string, Partial<ReportLayers>>()
  return {
    get(key) {
      const made = kept.get(key)
      if (made === undefined) return undefined
      kept.delete(key)
      kept.set(key, made)
      return made
    },
    set(key, made) {
      kept.delete(key)
      kept.set(key, made)
      for (const oldest of kept.keys()) {
        if (kept.size <= capacity) break
        kept.delete(oldest)
      }
    },
  }
}
