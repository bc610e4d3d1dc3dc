import { QUALIFIERS } from '../../lexicon/hedge-words.js'
import type { WordRelations } from '../../lexicon/resources.js'
import { LOADED } from '../../lexicon/loaded.js'
import type { AnnotatedReport, Entity, Token } from '../../report/annotation.js'
import type { Claim } from '../../report/comparison.js'
import type { Range, Span } from '../../text/span.js'
import { isContent, measureRarity } from '../utterance/candidate.js'
import { dot } from '../utterance/sense.js'
import type { Collation, Draft } from './draft.js'
import { tokensIn } from './draft.js'

export type Signals = Readonly<Record<string, number>>

/**
 * What speaks for or against a draft, by name: its detector, how sure and how central its claim is, how many reports it
 * names, what sort of words differ and how far apart they are in sense. What is not named is 0.
 */
export function createSignals(collation: Collation): (draft: Draft) => Signals {
  const layers = new Map(collation.reports.map((report) => [report.report.id, layersOf(report, collation)]))
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]))
  const rarity = measureRarity(collation.reports)
  const known = new Map<string, Float32Array>()
  const embed = (text: string): Float32Array => {
    let vector = known.get(text)
    if (!vector) known.set(text, vector = collation.vectors.embed(text))
    return vector
  }
  return (draft) => {
    const sides = draft.variants.map(({ report, spans }): Side => {
      const at = layers.get(report)!
      return { layers: at, spans, tokens: spans.flatMap((span) => tokensIn(at.report, span)) }
    })
    const group = draft.claim ? 'claim' : draft.utterance ? 'utterance' : 'direct'
    const out: Record<string, number> = {
      ...draft.signals,
      [draft.detector]: 1,
      reports: draft.variants.length / collation.reports.length,
      three: Number(draft.variants.length >= 3),
      values: new Set(draft.variants.map(({ value }) => value.toLowerCase())).size / draft.variants.length,
    }
    const words = { ...wordSignals(sides, rarity), ...senseSignals(draft, sides, embed, collation.wordnet), ...placeSignals(sides) }
    for (const [name, value] of Object.entries(words)) {
      out[name] = value
      out[`${group}:${name}`] = value
    }
    const claim = draft.claim === undefined ? undefined : claims.get(draft.claim)
    return claim ? { ...out, ...claimSignals(claim) } : out
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
function senseSignals(draft: Draft, sides: readonly Side[], embed: (text: string) => Float32Array, wordnet: WordRelations): Signals {
  const lemmas = sides.map(({ tokens }) => [...new Set(tokens.filter(isContent).map((token) => token.lemma))].slice(0, 6))
  const related = (test: (a: string, b: string) => boolean): number => Number(lemmas.some((a, i) =>
    lemmas.some((b, j) => j !== i && a.some((x) => b.some((y) => x !== y && test(x, y))))))
  const inside = lemmas.some((a, i) => lemmas.some((b, j) => j !== i && a.length < b.length && a.every((x) => b.includes(x))))
  return {
    sense: meanPair(draft.variants.map(({ value }) => embed(value))), contained: Number(inside),
    synonym: related((a, b) => wordnet.synonyms(a, b)), antonym: related((a, b) => wordnet.antonyms(a, b)),
    hypernym: related((a, b) => wordnet.hypernym(a, b)),
  }
}

/** On what the sides stand: numbers, times, names of persons or places, speakers, cues, quotations, headlines. */
function placeSignals(sides: readonly Side[]): Signals {
  const share = (of: (layers: Layers) => readonly Range[]): number =>
    mean(sides.map((side) => Number(side.spans.some((span) => of(side.layers).some((range) => overlaps(range, span))))))
  return {
    quantity: share((layers) => layers.report.quantities), time: share((layers) => layers.report.times),
    person: share((layers) => layers.persons), place: share((layers) => layers.places), org: share((layers) => layers.orgs),
    role: share((layers) => layers.roles), speaker: share((layers) => layers.speakers), cue: share((layers) => layers.cues),
    said: share((layers) => layers.contents), quoted: share((layers) => layers.report.quotations), title: share((layers) => layers.titles),
  }
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The layers of one report that a side may stand on. */
interface Layers {
  readonly report: AnnotatedReport
  readonly persons: readonly Range[]
  readonly places: readonly Range[]
  readonly orgs: readonly Range[]
  readonly roles: readonly Range[]
  readonly speakers: readonly Range[]
  readonly cues: readonly Range[]
  readonly contents: readonly Range[]
  readonly titles: readonly Range[]
}

function layersOf(report: AnnotatedReport, { entities, statements }: Collation): Layers {
  const { id } = report.report
  const here = (spans: readonly Span[]): Range[] => spans.filter((span) => span.report === id)
  const mentions = (type: Entity['type']): Range[] =>
    here(entities.filter((entity) => entity.type === type).flatMap((entity) => entity.mentions.map((mention) => mention.span)))
  const own = statements.filter((statement) => statement.report === id)
  return {
    report, persons: mentions('person'), places: mentions('place'), orgs: mentions('org'),
    roles: here(entities.flatMap((entity) => entity.roles)),
    speakers: own.flatMap(({ speaker }) => (speaker?.span ? [speaker.span] : [])),
    cues: own.flatMap(({ cue }) => (cue ? [cue] : [])), contents: own.flatMap(({ content }) => content),
    titles: report.sentences.filter(({ role }) => role === 'title'),
  }
}

/** What one report has at the point. */
interface Side {
  readonly layers: Layers
  readonly spans: readonly Span[]
  readonly tokens: readonly Token[]
}

function meanPair(vectors: readonly Float32Array[]): number {
  let sum = 0
  let count = 0
  vectors.forEach((a, i) => vectors.forEach((b, j) => {
    if (j <= i) return
    sum += dot(a, b)
    count++
  }))
  return count > 0 ? sum / count : 0
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
