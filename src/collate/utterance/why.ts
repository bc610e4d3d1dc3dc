import { chanceOf, reasonsOf, type Family, type Why } from '../../report/why.js'
import type { Candidate } from './candidate.js'
import { CALIBRATION } from './chance.js'
import { CONTEXT } from './context.js'
import { FEATURES } from './features.js'
import { placeOf, scoreBetween, type Links } from './links.js'

const family = (feature: Family['feature'], leading: string, members: string): Family => ({
  feature, leading, members: members.split(/\s+/),
})

const FAMILIES: readonly Family[] = [
  family('words', 'cosine', `shared cosine soft softest shortest rarest length fragment other*cosine narrator*cosine embedding
    wordSense run`),
  family('names', 'entities', 'entities'),
  family('numbers', 'numbers', 'numbers numbersApart'),
  family('quotation', 'quotedRun', 'quotedRun bothQuoted oneQuoted narrator*quoted'),
  family('speaker', 'same', 'same tied other narrator same*cosine same*soft same*sense context:narrator'),
  family('sentence', 'settingSense', 'setting settingSense place cue context:neighbour'),
  family('best_match', 'context:best', 'context:leadA context:leadB context:best'),
  family('third_report', 'context:third', 'context:third'),
]

/** The names of both steps' features in one list. */
const NAMES = [...FEATURES, ...CONTEXT.map((name) => `context:${name}`)]
const FIRST = CONTEXT.indexOf('first')

/** The rows of a pair: what the first regression sees, and the second. */
export interface PairRows {
  readonly features: (pair: number) => readonly number[]
  readonly context: (pair: number) => readonly number[]
  /** Means of the first over the story's pairs. */
  readonly means: ArrayLike<number>
}

/**
 * Why the members of a group are one remark: what speaks for its least sure link. The first regression's features count
 * for what the second makes of its odds; the second's are held against a pair of which the rest of the story says nothing.
 */
export function explainGroup(
  candidates: readonly Candidate[],
  links: Links,
  scores: Float64Array,
  rows: PairRows,
  model: { readonly weights: readonly number[]; readonly context: readonly number[] },
): (group: readonly number[]) => Why | undefined {
  return (group) => {
    const shown = group.flatMap((a, i) => group.slice(i + 1)
      .filter((b) => candidates[a]!.report !== candidates[b]!.report).map((b) => [a, b] as const))
    const strength = shown.reduce((sum, [a, b]) => sum + scoreBetween(links, scores, a, b), 0) / Math.max(1, shown.length)
    const pairs = shown.map(([a, b]) => placeOf(links, a, b)).filter((place) => place >= 0).map((place) => links.pairs[place]!)
    const least = pairs.reduce((best, pair) => (best < 0 || scores[pair]! < scores[best]! ? pair : best), -1)
    if (least < 0) return undefined
    const features = rows.features(least)
    const context = rows.context(least)
    const added = [
      ...features.map((value, i) => model.context[FIRST]! * (model.weights[i] ?? 0) * (value - rows.means[i]!)),
      ...context.map((value, i) => (CONTEXT[i] === 'first' || CONTEXT[i] === 'bias' ? 0 : (model.context[i] ?? 0) * value)),
    ]
    return { chance: chanceOf(strength, CALIBRATION), reasons: reasonsOf(FAMILIES, NAMES, [...features, ...context], added) }
  }
}
