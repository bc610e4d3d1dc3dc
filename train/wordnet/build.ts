import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { relationFields, type RelationField } from '../../src/lexicon/wordnet.ts'
import { readSenseRanks, readWordnet, type Synset } from './read.ts'

/** Senses of a word beyond this rank are left out unless WordNet's tagged texts use them. */
const commonSenses = 4

/** Animals, body parts, plants, substances: their names in several words are for naturalists. */
const naturalTopics: ReadonlySet<number> = new Set([5, 8, 20, 27])

/**
 * Is the lemma, in this sense, a word of general English? Of terms in two words those stay that have a synonym or are
 * names; what the others are ("zoning board") their last word says.
 */
function isGeneral({ topic, lemmas }: Synset, lemma: string, sense: { rank: number; tagged: number } | undefined): boolean {
  if (sense === undefined || (sense.rank > commonSenses && sense.tagged === 0)) return false
  if (naturalTopics.has(topic)) return /^[a-z]+$/.test(lemma)
  if (!/^[A-Za-z]/.test(lemma)) return false
  const words = lemma.split(' ').length
  return words === 1 || (words === 2 && (lemmas.length > 1 || /^[A-Z]/.test(lemma)))
}

/**
 * The table that `decodeWordnet` reads: one line a lemma, sorted by code units; after the lemma the fields of
 * `relationFields`, tab-separated, each a list of synset numbers in base 36. A synset that only one lemma would name
 * answers no question and gets no number; the most named get the shortest.
 */
export function buildTable(synsets: readonly Synset[], kept: (synset: Synset, lemma: string) => boolean): string {
  const byId = new Map(synsets.map((synset) => [synset.id, synset]))
  const entries = new Map<string, Record<RelationField, Set<string>>>()
  for (const synset of synsets) {
    synset.lemmas.forEach((lemma, index) => {
      if (!kept(synset, lemma)) return
      const key = lemma.toLowerCase()
      const entry = entries.get(key) ?? emptyEntry()
      entries.set(key, entry)
      entry.senses.add(synset.id)
      for (const id of hypernyms(synset, byId)) entry.hypernyms.add(id)
      for (const id of opposites(synset, byId)) entry.antonyms.add(id)
      for (const id of targets(synset, ['+', '\\'], index)) entry.related.add(id)
      for (const id of targets(synset, ['*', '>'], index)) entry.entails.add(id)
    })
  }
  const numbers = numberSynsets([...entries.values()])
  const lines = [...entries].flatMap(([lemma, entry]) => {
    const fields = relationFields.map((field) => [...entry[field]].flatMap((id) => numbers.get(id) ?? [])
      .sort((a, b) => a - b).map((number) => number.toString(36)).join(' '))
    const line = [lemma, ...fields].join('\t').replace(/\t+$/, '')
    return line === lemma ? [] : [line]
  })
  return lines.sort((a, b) => (lemmaOf(a) < lemmaOf(b) ? -1 : 1)).join('\n') + '\n'
}

function lemmaOf(line: string): string {
  return line.slice(0, line.indexOf('\t'))
}

function emptyEntry(): Record<RelationField, Set<string>> {
  return { senses: new Set(), hypernyms: new Set(), antonyms: new Set(), related: new Set(), entails: new Set() }
}

/** Pointers of the kinds given, from the set as a whole or from its lemma `index` (all lemmas where not given). */
function targets(synset: Synset, symbols: readonly string[], index?: number): string[] {
  return synset.pointers.filter((pointer) => symbols.includes(pointer.symbol) &&
    (index === undefined || pointer.from === null || pointer.from === index)).map((pointer) => pointer.target)
}

/** Two levels up, for nouns and verbs, instances too. */
function hypernyms(synset: Synset, byId: ReadonlyMap<string, Synset>): string[] {
  const up = (of: Synset): string[] => targets(of, ['@', '@i'])
  const parents = up(synset)
  return [...parents, ...parents.flatMap((id) => up(byId.get(id)!))]
}

/** Sets that a lemma of this set is opposed to, directly or through one similar adjective on either side. */
function opposites(synset: Synset, byId: ReadonlyMap<string, Synset>): string[] {
  const direct = targets(synset, ['!'])
  const similar = (id: string): string[] => targets(byId.get(id)!, ['&'])
  const heads = similar(synset.id).flatMap((id) => targets(byId.get(id)!, ['!']))
  return [...direct, ...direct.flatMap(similar), ...heads]
}

/** Numbers for the synsets that two lemmas or more name, the most named first. */
function numberSynsets(entries: readonly Readonly<Record<RelationField, ReadonlySet<string>>>[]): Map<string, number> {
  const named = new Map<string, { own: number; all: number }>()
  for (const entry of entries) for (const field of relationFields) for (const id of entry[field]) {
    const count = named.get(id) ?? { own: 0, all: 0 }
    named.set(id, { own: count.own + (field === 'senses' ? 1 : 0), all: count.all + 1 })
  }
  return new Map([...named].filter(([, count]) => count.own > 0 && count.all > 1)
    .sort(([a, x], [b, y]) => y.all - x.all || (a < b ? -1 : 1)).map(([id], index) => [id, index]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ranks = readSenseRanks()
  const table = buildTable(readWordnet(), (synset, lemma) =>
    isGeneral(synset, lemma, ranks.get(`${synset.id} ${lemma.toLowerCase()}`)))
  const file = path.resolve(import.meta.dirname, '../../models/wordnet.txt')
  fs.writeFileSync(file, table)
  console.log(`${table.split('\n').length - 1} lemmas, ${table.length} bytes`)
}
