import type { DifferenceKind } from '../../report/comparison.js'
import type { Draft } from './draft.js'
import type { Signals } from './signals.js'
import { chanceOf, type Forest } from './forest.js'
import { FORESTS, LEAST, WEIGHTS } from './weights.js'

/** What is asked of every draft: is it a difference to a reader, does it matter, does it change what one believes? */
export const QUESTIONS = ['hit', 'severe', 'grave'] as const

export type Question = (typeof QUESTIONS)[number]

/** The kinds that a difference may be of, in the order of the weights. */
export const KINDS = [
  'numeric', 'temporal', 'attribution', 'wording', 'framing', 'naming', 'granularity', 'contradiction',
] as const satisfies readonly DifferenceKind[]

/** Boosted trees for the questions, and logistic regressions for the kinds, over signals. */
export interface Model {
  readonly forests: Readonly<Record<Question, Forest>>
  /** By signal, one weight a kind in the order of `KINDS`; `bias` is always there. */
  readonly weights: Readonly<Record<string, readonly number[]>>
  /** The worth from which a draft is shown. */
  readonly least: number
}

export const LEARNED: Model = { forests: FORESTS, weights: WEIGHTS, least: LEAST }

/** A draft with how much showing it is worth. */
export interface Rated {
  readonly draft: Draft
  readonly worth: number
}

/** How much more a difference that matters is worth than one of form. */
const WEIGHT_OF_SEVERE = 2
/** And how much more one that changes what a reader believes. */
const WEIGHT_OF_GRAVE = 2

/** A toll comes before the numbers, words and phrases that give parts of it: in disasters it is what a reader looks for first. */
const OF_A_TOLL = 2

/** From which share of its being a difference at all a draft is one that matters, and one that changes what a reader believes. */
const SHARE_OF_SEVERE = 0.5
const SHARE_OF_GRAVE = 0.35

/** Judges a draft: its worth, its likeliest kind and its severity. A toll stays numeric: a later figure contradicts none. */
export function rate(draft: Draft, signals: Signals, model: Model): Rated {
  const hit = chanceOf(signals, model.forests.hit)
  const severe = Math.min(hit, chanceOf(signals, model.forests.severe))
  const grave = Math.min(severe, chanceOf(signals, model.forests.grave))
  const severity = draft.severity === 3 || grave > hit * SHARE_OF_GRAVE ? 3 : severe > hit * SHARE_OF_SEVERE ? 2 : 1
  const toll = draft.detector === 'toll'
  const kind = toll ? draft.kind : kindOf(signals, model)
  return { draft: { ...draft, kind, severity }, worth: hit + WEIGHT_OF_SEVERE * severe + WEIGHT_OF_GRAVE * grave + (toll ? OF_A_TOLL : 0) }
}

/** The likeliest kind. */
function kindOf(signals: Signals, { weights }: Model): DifferenceKind {
  const out = KINDS.map((_, index) => weights['bias']?.[index] ?? 0)
  for (const name of Object.keys(signals)) {
    const value = signals[name]!
    const row = weights[name]
    if (row && value !== 0) for (let index = 0; index < row.length; index++) out[index]! += row[index]! * value
  }
  return KINDS[out.indexOf(Math.max(...out))]!
}
