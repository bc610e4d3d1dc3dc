/**
 * Learns how strongly two sentences say the same, and writes `src/collate/relate/model.ts`.
 *
 *   npx tsx train/relate/fit.ts            learns from all of it and writes the weights
 *   npx tsx train/relate/fit.ts --measure  leaves one question out after the other and prints how the rest serve it
 *
 * From three sources: answers to the training questions of NAnCo (the questions that its README keeps for tests are no part
 * of it); pairs of passages that tell one fact, or two, in the annotated stories; minimal pairs, invented here, of sentences
 * that differ in a negation, an opposite, a number or a name, of which the other two have next to none.
 */
import fs from 'node:fs'
import path from 'node:path'
import { areaUnderCurve, balancedAt, nancoQuestions, type NancoAnswer } from '../../eval/nanco.js'
import { readGold, storyNames } from '../../eval/gold.js'
import { loadResources } from '../../src/app/resources.js'
import { compareSentences, RELATION_FEATURES } from '../../src/collate/relate/feature.js'
import { profileSentence } from '../../src/collate/relate/sentence.js'
import { fitLogistic } from '../regression.js'
import { minimalPairs } from './minimal.js'

const RIDGE = 1
/** Every question counts as much as so many pairs; a pair of passages, and a minimal pair, as this share of one. */
const QUESTION_WEIGHT = 400
const PASSAGE_WEIGHT = 0.03
const MINIMAL_WEIGHT = 3
/** Of the pairs of passages that tell two facts, one in so many is learned from. */
const OTHERS_STEP = 12

interface Lesson {
  readonly group: string
  readonly features: readonly number[]
  readonly same: boolean
  readonly weight: number
}

const resources = loadResources()

function lessonOf(group: string, a: string, b: string, same: boolean, weight: number): Lesson {
  const { features } = compareSentences(profileSentence(a, resources), profileSentence(b, resources), resources.wordnet)
  return { group, features: RELATION_FEATURES.map((feature) => features[feature]), same, weight }
}

function questionLessons(answers: readonly NancoAnswer[], index: number): Lesson[] {
  const weight = QUESTION_WEIGHT / ((answers.length * (answers.length - 1)) / 2)
  return answers.flatMap((a, i) =>
    answers.slice(i + 1).map((b) => lessonOf(`question ${index}`, a.text, b.text, a.group === b.group, weight)))
}

interface GoldFact {
  readonly per_source: Readonly<Record<string, { readonly status: string; readonly spans: readonly { readonly exact: string }[] }>>
}

function passageLessons(): Lesson[] {
  return storyNames.flatMap((story) => {
    const passages = readGold<GoldFact[]>(story, 'facts').flatMap(({ per_source: cells }, fact) =>
      Object.entries(cells).flatMap(([source, { status, spans }]) =>
        status === 'absent' || !spans[0] ? [] : [{ fact, source, text: spans[0].exact }]))
    return passages.flatMap((a, i) => passages.flatMap((b, j) =>
      j <= i || a.source === b.source || (a.fact !== b.fact && (i * 31 + j) % OTHERS_STEP !== 0)
        ? []
        : [lessonOf(story, a.text, b.text, a.fact === b.fact, PASSAGE_WEIGHT)]))
  })
}

/** The constant and a weight a feature, from features brought to one scale first. */
function fit(lessons: readonly Lesson[]): number[] {
  const scales = RELATION_FEATURES.map((_, f) => {
    const values = lessons.map(({ features }) => features[f]!)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1 }
  })
  const [constant = 0, ...weights] = fitLogistic(
    lessons.map(({ features, same, weight }) => ({
      features: [1, ...features.map((value, f) => (value - scales[f]!.mean) / scales[f]!.spread)],
      positive: same,
      weight,
    })), RIDGE, 30)
  const raw = weights.map((weight, f) => weight / scales[f]!.spread)
  return [constant - raw.reduce((sum, weight, f) => sum + weight * scales[f]!.mean, 0), ...raw]
}

function scoreOf([constant = 0, ...weights]: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, f) => sum + value * weights[f]!, constant)))
}

const questions = nancoQuestions()
if (!questions) throw new Error('the training questions are not here')
const answers = questions.map(questionLessons)
const others = [...passageLessons(), ...minimalPairs.map(({ a, b, same }) => lessonOf('minimal', a, b, same, MINIMAL_WEIGHT))]

if (process.argv.includes('--measure')) {
  const held = answers.map((lessons, out) => {
    const weights = fit([...answers.filter((_, i) => i !== out).flat(), ...others])
    return lessons.map(({ features, same }) => ({ score: scoreOf(weights, features), same }))
  })
  console.log(`each question by the others: balanced ${balancedAt(held).value.toFixed(3)}  auc ${areaUnderCurve(held.flat()).toFixed(3)}`)
} else {
  const [constant = 0, ...weights] = fit([...answers.flat(), ...others])
  const lines = RELATION_FEATURES.map((feature, f) => `    ${feature}: ${Number(weights[f]!.toPrecision(6))},`)
  fs.writeFileSync(
    path.resolve(import.meta.dirname, '../../src/collate/relate/model.ts'),
    `import type { RelationModel } from './relate.js'\n\n/** Learned by \`train/relate/fit.ts\`. */\nexport const relationModel: RelationModel = {\n  constant: ${Number(constant.toPrecision(6))},\n  weights: {\n${lines.join('\n')}\n  },\n}\n`,
  )
}
