import type { WordRelations } from '../../lexicon/resources.js'
import { Numbering } from '../utterance/sense.js'

/** How words of different sides are related, where any are. */
export interface Relations {
  readonly synonym: boolean
  readonly antonym: boolean
  readonly hypernym: boolean
}

const SYNONYM = 1
const ANTONYM = 2
const HYPERNYM = 4
/** Pairs of words whose relations are kept; beyond that all are dropped and looked up again on demand. */
const MOST_KEPT = 200_000

/** Tells of the lemmas of some sides how those of one are related to those of another. What is looked up is kept. */
export function createRelations(wordnet: WordRelations): (sides: readonly (readonly string[])[]) => Relations {
  const numbers = new Numbering()
  const known = new Map<number, number>()
  const relationsOf = (a: string, b: string): number => {
    const one = numbers.of(a)
    const other = numbers.of(b)
    const key = Math.min(one, other) * 0x100000 + Math.max(one, other)
    let bits = known.get(key)
    if (bits === undefined) {
      if (known.size >= MOST_KEPT) known.clear()
      bits = (wordnet.synonyms(a, b) ? SYNONYM : 0) | (wordnet.antonyms(a, b) ? ANTONYM : 0) |
        (wordnet.hypernym(a, b) || wordnet.hypernym(b, a) ? HYPERNYM : 0)
      known.set(key, bits)
    }
    return bits
  }
  return (sides) => {
    const sidesOf = new Map<string, number[]>()
    sides.forEach((words, side) => {
      for (const word of words) {
        const list = sidesOf.get(word)
        if (list) list.push(side)
        else sidesOf.set(word, [side])
      }
    })
    const words = [...sidesOf]
    let found = 0
    words.forEach(([a, sidesOfA], i) => {
      for (const [b, sidesOfB] of words.slice(i + 1)) {
        const bits = relationsOf(a, b)
        if ((bits | found) !== found && apart(sidesOfA, sidesOfB)) found |= bits
      }
    })
    return { synonym: (found & SYNONYM) !== 0, antonym: (found & ANTONYM) !== 0, hypernym: (found & HYPERNYM) !== 0 }
  }
}

/** Does one stand on a side and the other on another? */
function apart(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 1 || b.length > 1 || a[0] !== b[0]
}
