import { QUALIFIERS } from '../../lexicon/hedge-words.js'
import { LOADED } from '../../lexicon/loaded.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import { isContent, measureRarity } from '../utterance/candidate.js'
import { dot } from '../utterance/features.js'
import type { Collation, Draft } from './draft.js'
import { tokensIn } from './draft.js'

export type Signals = Readonly<Record<string, number>>

/**
 * What speaks for or against a draft, by name: its detector, how sure and how central its claim is, how many reports it
 * names, what sort of words differ and how far apart they are in sense. What is not named is 0.
 */
export function createSignals(collation: Collation): (draft: Draft) => Signals {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]))
  const rarity = measureRarity(collation.reports)
  return (draft) => {
    const sides = draft.variants.map(({ report, spans }): Side => {
      const holder = reports.get(report)!
      return { report: holder, tokens: spans.flatMap((span) => tokensIn(holder, span)) }
    })
    const content = sides.map(({ tokens }) => tokens.filter(isContent))
    const claim = draft.claim === undefined ? undefined : claims.get(draft.claim)
    const count = (test: (token: Token) => boolean): number => sides.filter(({ tokens }) => tokens.some(test)).length / sides.length
    const vectors = draft.variants.map(({ value }) => collation.vectors.embed(value))
    const group = claim ? 'claim' : draft.utterance ? 'utterance' : 'direct'
    const out: Record<string, number> = {
      ...draft.signals,
      [draft.detector]: 1,
      reports: draft.variants.length / collation.reports.length,
      three: Number(draft.variants.length >= 3),
      values: new Set(draft.variants.map(({ value }) => value.toLowerCase())).size / draft.variants.length,
      [`${group}:sense`]: meanPair(vectors),
      [`${group}:longest`]: Math.log(Math.max(...content.map((tokens) => tokens.length)) + 1),
      [`${group}:shortest`]: Math.log(Math.min(...content.map((tokens) => tokens.length)) + 1),
      [`${group}:rarity`]: mean(content.flat().map((token) => rarity(token.stem))),
      [`${group}:number`]: count((token) => token.pos === 'NUM' || /\d/.test(token.text)),
      [`${group}:name`]: count((token) => token.pos === 'PROPN'),
      [`${group}:verb`]: count((token) => token.pos === 'VERB'),
      [`${group}:noun`]: count((token) => token.pos === 'NOUN'),
      [`${group}:adjective`]: count((token) => token.pos === 'ADJ'),
      [`${group}:hedge`]: count((token) => QUALIFIERS.hedge.has(token.lower) || QUALIFIERS.modal.has(token.lower) || QUALIFIERS.bound.has(token.lower)),
      [`${group}:strength`]: count((token) => QUALIFIERS.strength.has(token.lower) || QUALIFIERS.scope.has(token.lower)),
      [`${group}:negation`]: count((token) => QUALIFIERS.negation.has(token.lower)),
      [`${group}:loaded`]: count((token) => LOADED.has(token.lemma)),
      [`${group}:quoted`]: mean(sides.map((side) => Number(inside(side, side.report.quotations)))),
      title: mean(sides.map((side) => Number(inside(side, side.report.sentences.filter(({ role }) => role === 'title'))))),
    }
    if (claim) {
      out['claim:strength'] = claim.strength
      out['claim:centrality'] = claim.centrality
      out['claim:members'] = Math.log(claim.members.length)
      out['claim:attributed'] = claim.members.filter((member) => member.stance === 'attributes').length / claim.members.length
      out['claim:disputed'] = Number(claim.members.some((member) => member.stance === 'disputes'))
    }
    return out
  }
}

/** The words of one report. */
interface Side {
  readonly report: AnnotatedReport
  readonly tokens: readonly Token[]
}

function inside({ tokens }: Side, ranges: readonly Range[]): boolean {
  const first = tokens[0]
  return first !== undefined && ranges.some((range) => range.start <= first.start && first.end <= range.end)
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
