import { readWeights, scoresOf, type TraitWeights } from '../../src/annotate/entity/kind.js'
import { KINDS } from '../../src/annotate/entity/traits.js'
import type { TypeCase } from './cases.js'

const [ROUNDS, RATE, DECAY] = [30, 0.5, 0.0005]
/** A trait is learned where as many documents have it: so no name of one story is. */
const DOCUMENTS = 3
/** What only one set's texts call themselves. */
const OWN = /wikinews/
/** Documents are left out in as many parts. */
const PARTS = 5

/**
 * The table of weights learned from cases, as `readWeights` reads it. Stochastic gradient descent on the logistic loss, the mean
 * of the second half's weights; cases are taken in a fixed order.
 */
export function learnTypes(cases: readonly TypeCase[]): string {
  const weights = new Map(knownTraits(cases).map((trait) => [trait, KINDS.map(() => 0)]))
  const mean = new Map([...weights.keys()].map((trait) => [trait, KINDS.map(() => 0)]))
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round)
    for (let turn = 0; turn < cases.length; turn++) learn(cases[(turn * 7919) % cases.length]!, weights, rate)
    if (round < ROUNDS / 2) continue
    for (const [trait, sums] of mean) weights.get(trait)!.forEach((weight, at) => (sums[at]! += weight / (ROUNDS / 2)))
  }
  const lines = [...mean].flatMap(([trait, sums]) => {
    const hundredths = sums.map((weight) => Math.round(weight * 100) + 0)
    return hundredths.some((weight) => Math.abs(weight) > 4) ? [`${hundredths.join(',')} ${trait}`] : []
  })
  return lines.join('\n')
}

function learn({ traits, marked }: TypeCase, weights: ReadonlyMap<string, number[]>, rate: number): void {
  const gold = marked.indexOf(Math.max(...marked))
  const chances = softmax(scoresOf(traits, weights))
  const importance = Math.sqrt(Math.min(3, marked.reduce((sum, count) => sum + count, 0)))
  for (const [trait, value] of traits) {
    const row = weights.get(trait)
    if (!row) continue
    for (let at = 0; at < row.length; at++) {
      const error = Number(at === gold) - chances[at]!
      row[at]! += rate * (importance * error * value - DECAY * row[at]!)
    }
  }
}

function knownTraits(cases: readonly TypeCase[]): string[] {
  const documents = new Map<string, Set<string>>()
  for (const { document, traits } of cases) {
    for (const trait of traits.keys()) documents.set(trait, (documents.get(trait) ?? new Set()).add(document))
  }
  return [...documents].filter(([trait, among]) => among.size >= DOCUMENTS && !OWN.test(trait)).map(([trait]) => trait).sort()
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** For each document the weights learned from the documents of the other parts. */
export function leftOutWeights(cases: readonly TypeCase[]): ReadonlyMap<string, TraitWeights> {
  const documents = [...new Set(cases.map(({ document }) => document))]
  const out = new Map<string, TraitWeights>()
  for (let part = 0; part < PARTS; part++) {
    const left = new Set(documents.filter((_document, at) => at % PARTS === part))
    const weights = readWeights(learnTypes(cases.filter(({ document }) => !left.has(document))))
    for (const document of left) out.set(document, weights)
  }
  return out
}
