import fs from 'node:fs'
import path from 'node:path'
import { EVIDENCE } from '../../src/annotate/statement/confidence.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { confidenceCases, fitConfidence } from './cases.js'

/**
 * Learns the weights of a statement's confidence, `src/annotate/statement/confidence-weights.ts`, from the annotated stories and
 * from GUM's news (annotation CC BY 4.0). The same sets give the same file.
 *   npx tsx train/statement/fit.ts
 */
const { stories, gum } = confidenceCases(createTagger())
const rows = fitConfidence(stories, gum).map((weight, index) => `  ${weight.toFixed(3)}, // ${EVIDENCE[index]}`)
fs.writeFileSync(
  path.resolve(import.meta.dirname, '../../src/annotate/statement/confidence-weights.ts'),
  `/** Learned by \`train/statement/fit.ts\` from hand annotation: one weight for each of \`EVIDENCE\`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
${rows.join('\n')}
]
`,
)
console.log(`${stories.length} statements of stories, ${gum.length} of GUM's news`)
