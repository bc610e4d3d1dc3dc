/**
 * Measures whether a statement's confidence is the share of such statements that are right: bins, and the expected calibration
 * error (the mean distance of confidence from that share, weighted by how many a bin holds).
 *   npx tsx eval/confidence.ts
 * Right is what a set marks as one attribution: overlap over union of a half. The stories have weights learned from the other
 * stories and GUM; PolNeAR, which counts attitudes too and leaves other things out, was never learned from.
 */
import fs from 'node:fs'
import { confidenceCases, fitConfidence, type ConfidenceCase } from '../train/statement/cases.js'
import { confidenceOf } from '../src/annotate/statement/confidence.js'
import { createTagger } from '../src/lexicon/tagger.js'
import { shared } from './gold.js'

const BINS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

interface Rated {
  readonly confidence: number
  readonly right: boolean
}

function printTable(name: string, cases: readonly Rated[]): void {
  let error = 0
  const cells: string[] = []
  BINS.slice(1).forEach((to, index) => {
    const from = BINS[index]!
    const inside = cases.filter(({ confidence }) => confidence >= from && confidence < to)
    if (inside.length === 0) return
    const [mean, share] = [meanOf(inside.map(({ confidence }) => confidence)), meanOf(inside.map(({ right }) => Number(right)))]
    error += (Math.abs(mean - share) * inside.length) / cases.length
    cells.push(`  ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}  n ${String(inside.length).padStart(5)}  confidence ${mean.toFixed(3)}  right ${share.toFixed(3)}`)
  })
  const [confidence, right] = [meanOf(cases.map((one) => one.confidence)), meanOf(cases.map((one) => Number(one.right)))]
  console.log(`${name}: n ${cases.length}  confidence ${confidence.toFixed(3)}  right ${right.toFixed(3)}  error ${error.toFixed(3)}  auc ${areaOf(cases).toFixed(3)}`)
  for (const cell of cells) console.log(cell)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

/** The chance that a right one is rated above a wrong one. */
function areaOf(cases: readonly Rated[]): number {
  const [right, wrong] = [cases.filter((one) => one.right), cases.filter((one) => !one.right)]
  let above = 0
  for (const a of right) for (const b of wrong) above += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0
  return above / (right.length * wrong.length || 1)
}

function rated(cases: readonly ConfidenceCase[], weights?: readonly number[]): Rated[] {
  return cases.map(({ evidence, right }) => ({ confidence: confidenceOf(evidence, weights), right }))
}

/** Each group of one set rated by weights that learned from the others and from all of the other set. */
function leftOut(own: readonly ConfidenceCase[], fit: (rest: readonly ConfidenceCase[]) => number[]): Rated[] {
  return [...new Set(own.map(({ group }) => group))].flatMap((group) =>
    rated(own.filter((one) => one.group === group), fit(own.filter((one) => one.group !== group))))
}

if (fs.existsSync(shared)) {
  const tagger = createTagger()
  const { stories, gum, polnear } = confidenceCases(tagger)
  printTable('stories left out', leftOut(stories, (rest) => fitConfidence(rest, gum)))
  printTable('GUM left out', leftOut(gum, (rest) => fitConfidence(stories, rest)))
  printTable('PolNeAR even', rated(polnear.filter(({ group }) => group === 'even')))
  printTable('PolNeAR odd', rated(polnear.filter(({ group }) => group === 'odd')))
  printTable('PolNeAR dev', rated(polnear))
}
