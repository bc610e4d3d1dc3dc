import { soundKey } from './fold.js'
import type { Draft } from './registry.js'

/**
 * Entities found again by how their words begin, so that a name is compared with few: with those that share the first
 * two sounds of one of their words.
 */
export class KeyedDrafts {
  readonly #byKey = new Map<string, Draft[]>()
  readonly #order = new Map<Draft, number>()

  add(draft: Draft, words: readonly string[]): void {
    if (!this.#order.has(draft)) this.#order.set(draft, this.#order.size)
    for (const word of words) {
      const key = keyOf(word)
      const list = this.#byKey.get(key)
      if (!list) this.#byKey.set(key, [draft])
      else if (!list.includes(draft)) list.push(draft)
    }
  }

  /** Those that may be meant by a name with these words, in the order in which they came. */
  near(words: readonly string[]): Draft[] {
    const found = new Set<Draft>()
    for (const word of words) for (const draft of this.#byKey.get(keyOf(word)) ?? []) found.add(draft)
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!)
  }
}

function keyOf(word: string): string {
  return soundKey(word).slice(0, 2)
}
