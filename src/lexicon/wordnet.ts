import type { WordRelations } from './resources.js'

/**
 * What the table says of a lemma, each field a list of synsets: those it belongs to; their hypernyms, one and two
 * levels up; those it is opposed to; those of words formed from it or it from them, pertainyms included
 * (destroy, destruction; French, France); those a verb entails or causes (kill, die).
 */
export const relationFields = ['senses', 'hypernyms', 'antonyms', 'related', 'entails'] as const
export type RelationField = (typeof relationFields)[number]

/** Relations that WordNet offers beyond those every source of relations must. All lemmas are lower case. */
export interface Wordnet extends WordRelations {
  /** Is one formed from the other, or do they share a root (negotiate, negotiation)? */
  related(a: string, b: string): boolean
  /** Does doing `a` entail or cause `b` (kill, die)? */
  entails(a: string, b: string): boolean
  /** Does WordNet know the lemma (with a relation to any other)? */
  knows(lemma: string): boolean
}

type Entry = Readonly<Record<RelationField, readonly string[]>>

/** Entries kept decoded; beyond that all are dropped and decoded again on demand. */
const keptEntries = 20_000

/**
 * Reads the table made by `train/wordnet/build.ts`: a sorted text, one line a lemma, fields tab-separated. Nothing is
 * parsed before it is asked for: a lemma's line is found by bisection of the text.
 */
export function decodeWordnet(data: Uint8Array | string): Wordnet {
  const table = typeof data === 'string' ? data : new TextDecoder('latin1').decode(data)
  const entries = new Map<string, Entry | null>()

  function entry(lemma: string): Entry | null {
    const known = entries.get(lemma)
    if (known !== undefined) return known
    if (entries.size >= keptEntries) entries.clear()
    const found = parseLine(findLine(table, lemma))
    entries.set(lemma, found)
    return found
  }

  function meets(a: string, field: RelationField, b: string): boolean {
    const one = entry(a)
    const other = entry(b)
    return one !== null && other !== null && one[field].some((synset) => other.senses.includes(synset))
  }

  const either = (field: RelationField) => (a: string, b: string) => meets(a, field, b) || meets(b, field, a)
  return {
    synonyms: (a, b) => meets(a, 'senses', b),
    antonyms: either('antonyms'),
    hypernym: (general, special) => meets(special, 'hypernyms', general),
    related: either('related'),
    entails: (a, b) => meets(a, 'entails', b),
    knows: (lemma) => entry(lemma) !== null,
  }
}

/** The line of a sorted text that begins with the lemma and a tab; null where there is none. */
function findLine(table: string, lemma: string): string | null {
  let low = 0
  let high = table.length
  while (low < high) {
    const start = table.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const end = table.indexOf('\n', start)
    if (end < 0) return null
    const tab = table.indexOf('\t', start)
    const key = table.slice(start, tab < 0 || tab > end ? end : tab)
    if (key === lemma) return table.slice(start, end)
    if (key < lemma) low = end + 1
    else high = start
  }
  return null
}

function parseLine(line: string | null): Entry | null {
  if (line === null) return null
  const fields = line.split('\t')
  const list = (index: number): string[] => fields[index + 1]?.split(' ').filter((number) => number !== '') ?? []
  return { senses: list(0), hypernyms: list(1), antonyms: list(2), related: list(3), entails: list(4) }
}
