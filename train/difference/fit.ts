import fs from 'node:fs'
import path from 'node:path'
import { collateStories, goldDifferences } from '../../eval/collations.js'
import { draftExamples, fitModel } from './examples.js'

/**
 * Learns the weights of `src/collate/difference/weights.ts` from the annotated stories, on the program's own layers.
 *   npx tsx train/difference/fit.ts
 */
const LEAST = 0.5
const examples = [...collateStories(false)].flatMap(([name, collation]) => draftExamples(collation, goldDifferences(name)))
const lines = Object.entries(fitModel(examples)).map(([name, row]) =>
  `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: [${row.map((weight) => Number(weight.toFixed(3))).join(', ')}],`)

fs.writeFileSync(path.resolve(import.meta.dirname, '../../src/collate/difference/weights.ts'), `/** Learned by \`train/difference/fit.ts\` from hand annotation: by signal, one weight a question in the order of \`QUESTIONS\`. */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
}

/** The worth from which a difference is shown. */
export const LEAST = ${LEAST}
`)
console.log(`${examples.length} drafts, ${examples.filter(({ answered }) => answered.length > 0).length} of them differences`)
