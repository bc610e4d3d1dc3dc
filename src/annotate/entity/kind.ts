import { NAME_TYPES } from '../../lexicon/name-types.js'
import type { EntityType } from '../../report/annotation.js'
import { type Kind, KINDS, kindOf } from './traits.js'

/**
 * How many times as likely another kind must be before it takes the place of what the rules say. A name of one word says little
 * by itself, and much hangs on it: a company that a whole story is about.
 */
const MARGINS = { long: 2, single: 5, fromNone: 1, toNone: 10 } as const

/** `long`: a name of several words. `surname`: one word, which a longer name of the story ends with. `alone`: another word. */
export type Standing = 'long' | 'surname' | 'alone'

/**
 * The type that a name's traits speak for, where they speak clearly against the one that the rules give; else that one.
 * A linear model, learned by `train/types/fit.ts` from names that people marked.
 */
export function revisedType(
  type: EntityType,
  traits: ReadonlyMap<string, number>,
  standing: Standing,
  weights: TraitWeights,
): EntityType {
  // What is built bears its kind in its name, whoever may run it.
  if (type === 'facility') return type
  const own = kindOf(type)
  const clear = clearKind(scoresOf(traits, weights), own, standing)
  return clear === own ? type : clear === 'misc' ? 'other' : clear
}

/** The likeliest kind where it is clearly likelier than the own one, else the own one. */
export function clearKind(scores: readonly number[], own: Kind, standing: Standing): Kind {
  const at = scores.indexOf(Math.max(...scores))
  const best = KINDS[at]!
  // Whoever is spoken of is named in full once.
  if (best === 'person' && own !== 'misc' && standing === 'alone') return own
  const margin = MARGINS[best === 'misc' ? 'toNone' : own === 'misc' ? 'fromNone' : standing === 'long' ? 'long' : 'single']
  return scores[at]! - scores[KINDS.indexOf(own)]! >= Math.log(margin) ? best : own
}

/** Weights of traits, one for each of `KINDS`. */
export type TraitWeights = ReadonlyMap<string, readonly number[]>

/** The log-odds of each of `KINDS`, up to a constant. A trait without weights says nothing. */
export function scoresOf(traits: ReadonlyMap<string, number>, weights: TraitWeights): number[] {
  const scores = KINDS.map(() => 0)
  for (const [trait, value] of traits) weights.get(trait)?.forEach((weight, at) => (scores[at]! += weight * value))
  return scores
}

let shipped: TraitWeights | null = null

/** The weights that the program has, read from their table at the first call. */
export function typeWeights(): TraitWeights {
  shipped ??= readWeights(NAME_TYPES)
  return shipped
}

/** A table of weights: a line a trait, its weights in hundredths before it, separated by commas. */
export function readWeights(table: string): TraitWeights {
  return new Map(table.split('\n').filter(Boolean).map((line) => {
    const space = line.indexOf(' ')
    return [line.slice(space + 1), line.slice(0, space).split(',').map((hundredths) => Number(hundredths) / 100)]
  }))
}
