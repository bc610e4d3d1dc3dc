import { QUALIFIERS } from '../../lexicon/hedge-words.js'
import { LOADED } from '../../lexicon/loaded.js'
import type { Token } from '../../report/annotation.js'
import type { Claim } from '../../report/comparison.js'
import { isContent, measureRarity } from '../utterance/candidate.js'
import { dot } from '../utterance/sense.js'
import type { Collation, Draft } from './draft.js'
import { tokensIn } from './draft.js'
import { createRelations } from './related.js'
import { createSettings, likenessSignals } from './setting.js'
import { createStanding, GROUNDS } from './standing.js'

export type Signals = Readonly<Record<string, number>>

/**
 * What speaks for or against a draft, by name: its detector, how sure and how central its claim is, how many reports it
 * names, what sort of words differ and how far apart they are in sense. What is not named is 0.
 */
export function createSignals(collation: Collation): (draft: Draft) => Signals {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  const standing = createStanding(collation)
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]))
  const rarity = measureRarity(collation.reports)
  const known = new Map<string, Float32Array>()
  const embed = (text: string): Float32Array => {
    let vector = known.get(text)
    if (!vector) known.set(text, vector = collation.vectors.embed(text))
    return vector
  }
  const nameIn = createNames()
  const settings = createSettings(collation, rarity)
  const relations = createRelations(collation.wordnet)
  return (draft) => {
    const sides = draft.variants.map(({ report, spans }): Side => {
      const annotated = reports.get(report)!
      return { standing: standing(spans), tokens: spans.flatMap((span) => tokensIn(annotated, span)) }
    })
    const group = draft.claim ? 'claim' : draft.utterance ? 'utterance' : 'direct'
    const out: Record<string, number> = {
      ...draft.signals,
      [draft.detector]: 1,
      reports: draft.variants.length / collation.reports.length,
      three: Number(draft.variants.length >= 3),
      values: new Set(draft.variants.map(({ value }) => value.toLowerCase())).size / draft.variants.length,
    }
    for (const signals of [wordSignals(sides, rarity), senseSignals(draft, sides, embed, relations), placeSignals(sides), likenessSignals(draft, sides, settings)]) {
      for (const name of Object.keys(signals)) {
        out[name] = signals[name]!
        out[nameIn(group, name)] = signals[name]!
      }
    }
    const claim = draft.claim === undefined ? undefined : claims.get(draft.claim)
    return claim ? Object.assign(out, claimSignals(claim)) : out
  }
}

/** The names of signals among drafts of one group. They are kept, since making a name costs more than all it is used for. */
function createNames(): (group: string, name: string) => string {
  const groups = new Map<string, Map<string, string>>()
  return (group, name) => {
    let names = groups.get(group)
    if (!names) groups.set(group, (names = new Map()))
    let full = names.get(name)
    if (!full) names.set(name, (full = `${group}:${name}`))
    return full
  }
}

function claimSignals({ strength, centrality, members }: Claim): Signals {
  return {
    'claim:strength': strength, 'claim:centrality': centrality, 'claim:members': Math.log(members.length),
    'claim:attributed': members.filter((member) => member.stance === 'attributes').length / members.length,
    'claim:disputed': Number(members.some((member) => member.stance === 'disputes')),
  }
}

/** What sorts of words stand on the sides. */
function wordSignals(sides: readonly Side[], rarity: (stem: string) => number): Signals {
  const content = sides.map(({ tokens }) => tokens.filter(isContent))
  const count = (test: (token: Token) => boolean): number => mean(sides.map(({ tokens }) => Number(tokens.some(test))))
  return {
    longest: Math.log(Math.max(...content.map((tokens) => tokens.length)) + 1),
    shortest: Math.log(Math.min(...content.map((tokens) => tokens.length)) + 1),
    rarity: mean(content.flat().map((token) => rarity(token.stem))),
    name: count((token) => token.pos === 'PROPN'),
    verb: count((token) => token.pos === 'VERB'),
    noun: count((token) => token.pos === 'NOUN'),
    adjective: count((token) => token.pos === 'ADJ'),
    hedge: count(({ lower }) => QUALIFIERS.hedge.has(lower) || QUALIFIERS.modal.has(lower) || QUALIFIERS.bound.has(lower)),
    strong: count(({ lower }) => QUALIFIERS.strength.has(lower) || QUALIFIERS.scope.has(lower)),
    negation: count(({ lower }) => QUALIFIERS.negation.has(lower)),
    loaded: count(({ lemma, lower }) => LOADED.has(lemma) || LOADED.has(lower)),
  }
}

/** How the sides stand to each other in sense. */
function senseSignals(draft: Draft, sides: readonly Side[], embed: (text: string) => Float32Array, relations: ReturnType<typeof createRelations>): Signals {
  const lemmas = distinct(sides.map(({ tokens }) => [...new Set(tokens.filter(isContent).map((token) => token.lemma))].slice(0, 6)))
  const inside = lemmas.some((a) => lemmas.some((b) => a.words.length < b.words.length && a.words.every((x) => b.words.includes(x))))
  const related = relations(lemmas.flatMap(({ words, times }) => (times > 1 ? [words, words] : [words])))
  return {
    sense: meanPair(draft.variants.map(({ value }) => embed(value))), contained: Number(inside),
    synonym: Number(related.synonym), antonym: Number(related.antonym), hypernym: Number(related.hypernym),
  }
}

/** Every list once, with how often it is there. */
function distinct(lists: readonly (readonly string[])[]): { readonly words: readonly string[]; times: number }[] {
  const out = new Map<string, { readonly words: readonly string[]; times: number }>()
  for (const words of lists) {
    const key = words.join(' ')
    const before = out.get(key)
    if (before) before.times++
    else out.set(key, { words, times: 1 })
  }
  return [...out.values()]
}

/** On what the sides stand, each as the share of them that do. */
function placeSignals(sides: readonly Side[]): Signals {
  const out: Record<string, number> = {}
  GROUNDS.forEach((ground, bit) => { out[ground] = mean(sides.map(({ standing }) => (standing >> bit) & 1)) })
  return out
}

/** What one report has at the point. */
interface Side {
  /** A bit for each of `GROUNDS`. */
  readonly standing: number
  readonly tokens: readonly Token[]
}

/** The mean cosine over all pairs of unit vectors (a zero vector is unlike all): the square of their sum holds every pair twice. */
function meanPair(vectors: readonly Float32Array[]): number {
  const [first] = vectors
  if (!first || vectors.length < 2) return 0
  const sum = new Float64Array(first.length)
  let own = 0
  for (const vector of vectors) {
    own += dot(vector, vector)
    for (let d = 0; d < sum.length; d++) sum[d]! += vector[d]!
  }
  let square = 0
  for (const value of sum) square += value * value
  return (square - own) / (vectors.length * (vectors.length - 1))
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
