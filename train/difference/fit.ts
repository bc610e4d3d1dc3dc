import fs from 'node:fs'
import path from 'node:path'
import { collateStories, goldDifferences } from '../../eval/collations.js'
import { draftExamples, fitModel } from './examples.js'

/**
 * Learns the weights of `src/collate/difference/weights.ts` from the annotated stories, on the program's own layers.
 *   npx tsx train/difference/fit.ts
 */
const LEAST = 0.7
const examples = [...collateStories(false)].flatMap(([name, collation]) => draftExamples(collation, goldDifferences(name)))
const { forests, weights } = fitModel(examples)
const quote = (value: string | number): string | number => (typeof value === 'string' ? `'${value}'` : value)
const trees = Object.entries(forests).map(([question, forest]) =>
  `  ${question}: {\n    bias: ${forest.bias},\n    trees: [\n${forest.trees.map((tree) => `      [${tree.map(quote).join(', ')}],`).join('\n')}\n    ],\n  },`)
const lines = Object.entries(weights).map(([name, row]) =>
  `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: [${row.map((weight) => Number(weight.toFixed(3))).join(', ')}],`)

fs.writeFileSync(path.resolve(import.meta.dirname, '../../src/collate/difference/weights.ts'), `import type { Forest } from './forest.js'

/** Learned by \`train/difference/fit.ts\` from hand annotation: by signal, one weight a kind in the order of \`KINDS\`. */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
}

/** Learned likewise: trees for each question that is asked of every draft. */
export const FORESTS: Readonly<Record<'hit' | 'severe' | 'grave', Forest>> = {
${trees.join('\n')}
}

/** The worth from which a difference is shown. */
export const LEAST = ${LEAST}
`)
console.log(`${examples.length} drafts, ${examples.filter(({ answered }) => answered.length > 0).length} of them differences`)
