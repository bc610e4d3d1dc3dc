import type { DifferenceKind } from '../../report/comparison.js'
import type { Draft } from './draft.js'
import type { Signals } from './signals.js'
import { LEAST, WEIGHTS } from './weights.js'

/** What each regression answers: is it a difference to a reader, does it matter, does it change what one believes, is it of this kind? */
export const QUESTIONS = [
  'hit', 'severe', 'grave', 'numeric', 'temporal', 'attribution', 'wording', 'framing', 'naming', 'granularity', 'contradiction',
] as const satisfies readonly ('hit' | 'severe' | 'grave' | DifferenceKind)[]

const KINDS = QUESTIONS.slice(3) as readonly DifferenceKind[]

/** Logistic regressions over signals. */
export interface Model {
  /** By signal, one weight a question in the order of `QUESTIONS`; `bias` is always there. */
  readonly weights: Readonly<Record<string, readonly number[]>>
  /** The worth from which a draft is shown. */
  readonly least: number
}

export const LEARNED: Model = { weights: WEIGHTS, least: LEAST }

/** A draft with how much showing it is worth. */
export interface Rated {
  readonly draft: Draft
  readonly worth: number
}

/** How much more a difference that matters is worth than one of form. */
const WEIGHT_OF_SEVERE = 2
/** And how much more one that changes what a reader believes. */
const WEIGHT_OF_GRAVE = 2

/** From which share of its being a difference at all a draft is one that matters, and one that changes what a reader believes. */
const SHARE_OF_SEVERE = 0.5
const SHARE_OF_GRAVE = 0.35

/** Judges a draft: its worth, its likeliest kind and its severity. */
export function rate(draft: Draft, signals: Signals, model: Model): Rated {
  const answers = answersOf(signals, model)
  const hit = logistic(answers[0]!)
  const severe = Math.min(hit, logistic(answers[1]!))
  const grave = Math.min(severe, logistic(answers[2]!))
  let kind = draft.kind
  let best = -Infinity
  KINDS.forEach((candidate, index) => {
    if (answers[index + 3]! <= best) return
    best = answers[index + 3]!
    kind = candidate
  })
  const severity = draft.severity === 3 || grave > hit * SHARE_OF_GRAVE ? 3 : severe > hit * SHARE_OF_SEVERE ? 2 : 1
  return { draft: { ...draft, kind, severity }, worth: hit + WEIGHT_OF_SEVERE * severe + WEIGHT_OF_GRAVE * grave }
}

function answersOf(signals: Signals, { weights }: Model): number[] {
  const out = QUESTIONS.map((_, index) => weights['bias']?.[index] ?? 0)
  for (const name of Object.keys(signals)) {
    const value = signals[name]!
    const row = weights[name]
    if (row && value !== 0) for (let index = 0; index < row.length; index++) out[index]! += row[index]! * value
  }
  return out
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
