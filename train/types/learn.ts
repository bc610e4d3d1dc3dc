import { readWeights, type TraitWeights } from '../../src/annotate/entity/kind.js'
import { KINDS } from '../../src/annotate/entity/traits.js'
import type { TypeCase } from './cases.js'

const [ROUNDS, RATE, RIDGE] = [150, 0.3, 0.5]
/** A trait is learned where as many documents have it: so no name of one story is. */
const DOCUMENTS = 3
/** What only one set's texts call themselves. */
const OWN = /wikinews/
/** Documents are left out in as many parts. */
const PARTS = 5

/**
 * The table of weights learned from cases, as `readWeights` reads it: logistic regression with a ridge, by whole rounds of gradient
 * descent whose steps shrink trait by trait (AdaGrad). The order of the cases does not matter.
 */
export function learnTypes(cases: readonly TypeCase[]): string {
  const traits = knownTraits(cases)
  const index = new Map(traits.map((trait, at) => [trait, at * KINDS.length]))
  const rows = cases.map(({ traits: own, marked }) => ({
    slots: [...own].flatMap(([trait, value]) => (index.has(trait) ? [[index.get(trait)!, value] as const] : [])),
    gold: marked.indexOf(Math.max(...marked)),
    importance: Math.sqrt(Math.min(3, marked.reduce((sum, count) => sum + count, 0))),
  }))
  const weights = new Float64Array(traits.length * KINDS.length)
  const squares = new Float64Array(weights.length)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight)
    for (const { slots, gold, importance } of rows) {
      const scores = KINDS.map((_kind, kind) => slots.reduce((sum, [slot, value]) => sum + weights[slot + kind]! * value, 0))
      softmax(scores).forEach((chance, kind) => {
        const error = importance * (Number(kind === gold) - chance)
        for (const [slot, value] of slots) gradient[slot + kind]! += error * value
      })
    }
    gradient.forEach((slope, at) => {
      squares[at]! += slope * slope
      weights[at]! += (RATE * slope) / Math.sqrt(squares[at]! + 1e-9)
    })
  }
  const lines = traits.flatMap((trait, at) => {
    const hundredths = KINDS.map((_kind, kind) => Math.round(weights[at * KINDS.length + kind]! * 100) + 0)
    return hundredths.some((weight) => Math.abs(weight) > 4) ? [`${hundredths.join(',')} ${trait}`] : []
  })
  return lines.join('\n')
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
