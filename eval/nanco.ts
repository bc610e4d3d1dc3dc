/**
 * Do two answers say the same? NAnCo: answers of different outlets to one question, grouped by people.
 *   npx tsx eval/nanco.ts [--pairs FILE]     with FILE, the scores are kept there, a line a pair
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadResources } from '../src/app/resources.js'
import { relate } from '../src/collate/relate/relate.js'
import { relatePairs } from '../src/collate/relate/pairs.js'
import { shared } from './gold.js'

export interface NancoAnswer {
  readonly text: string
  /** Answers of one group say the same. */
  readonly group: number
}

export interface Scored {
  readonly score: number
  readonly same: boolean
}

export interface NancoFigures {
  readonly pairs: number
  /** Mean over the questions, at the threshold that is best over all of them. */
  readonly balanced: number
  readonly auc: number
  /** The same of every pair alone, without what other pairs tell. */
  readonly alone: { readonly balanced: number; readonly auc: number }
}

/** The answers of each question; null where the set is absent. */
export function nancoQuestions(): NancoAnswer[][] | null {
  const file = path.join(shared, 'data/discord-nanco/nanco_dataset.json')
  if (!fs.existsSync(file)) return null
  const questions = JSON.parse(fs.readFileSync(file, 'utf8').replace(/: NaN\b/g, ': null')) as {
    answers: { Answer: string; cluster_global: number }[]
  }[]
  return questions.map(({ answers }) => answers.map((answer) => ({ text: answer.Answer, group: answer.cluster_global })))
}

interface NancoPair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

function pairsOf(questions: readonly (readonly NancoAnswer[])[]): NancoPair[][] {
  return questions.map((answers, q) => answers.flatMap((a, i) => answers.slice(i + 1).map((b, k) =>
    ({ id: `${q}:${i}:${i + 1 + k}`, a: a.text, b: b.text, same: a.group === b.group }))))
}

export function evalNanco(): NancoFigures | null {
  const questions = nancoQuestions()
  if (!questions) return null
  const resources = loadResources()
  const pairs = pairsOf(questions)
  const together = relatePairs(pairs.flat(), resources)
  let at = 0
  const scored = pairs.map((list) => list.map(({ same }) => ({ score: together[at++]!, same })))
  const alone = pairs.map((list) => list.map(({ a, b, same }) => ({ score: relate(a, b, resources).score, same })))
  return {
    pairs: together.length,
    balanced: balancedAt(scored).value,
    auc: areaUnderCurve(scored.flat()),
    alone: { balanced: balancedAt(alone).value, auc: areaUnderCurve(alone.flat()) },
  }
}

/** Mean balanced accuracy of the questions at the threshold that serves all of them best, of 400 tried. */
export function balancedAt(questions: readonly (readonly Scored[])[]): { readonly at: number; readonly value: number } {
  const all = [...new Set(questions.flat().map(({ score }) => score))].sort((a, b) => a - b)
  const step = Math.max(1, Math.floor(all.length / 400))
  let best = { at: 0, value: 0 }
  for (let i = 0; i < all.length; i += step) {
    const value = questions.reduce((sum, list) => sum + balanced(list, all[i]!), 0) / questions.length
    if (value > best.value) best = { at: all[i]!, value }
  }
  return best
}

function balanced(list: readonly Scored[], at: number): number {
  const share = (wanted: readonly Scored[], right: (score: number) => boolean): number =>
    wanted.length > 0 ? wanted.filter(({ score }) => right(score)).length / wanted.length : 0
  return (share(list.filter(({ same }) => same), (score) => score >= at) + share(list.filter(({ same }) => !same), (score) => score < at)) / 2
}

/** The chance that a pair that says the same has the higher score of the two. */
export function areaUnderCurve(list: readonly Scored[]): number {
  const order = [...list].sort((a, b) => a.score - b.score)
  let [ranks, same] = [0, 0]
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && order[j]!.score === order[i]!.score) j++
    for (let k = i; k < j; k++) if (order[k]!.same) { ranks += (i + j + 1) / 2; same++ }
    i = j
  }
  return (ranks - (same * (same + 1)) / 2) / (same * (order.length - same))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const questions = nancoQuestions()
  const figures = evalNanco()
  if (!questions || !figures) console.log('NAnCo: no data')
  else {
    const { pairs, balanced, auc, alone } = figures
    console.log(`NAnCo: ${pairs} pairs, balanced ${balanced.toFixed(3)}, auc ${auc.toFixed(3)}; each alone ${alone.balanced.toFixed(3)}, ${alone.auc.toFixed(3)}`)
    const keep = process.argv.indexOf('--pairs')
    if (keep > 0) {
      const all = pairsOf(questions).flat()
      fs.writeFileSync(process.argv[keep + 1] ?? 'pairs.jsonl', all.map(({ id, a, b }) => JSON.stringify({ id, a, b })).join('\n'))
    }
  }
}
