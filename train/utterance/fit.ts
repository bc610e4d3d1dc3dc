import fs from 'node:fs'
import path from 'node:path'
import { goldLayers } from '../../eval/goldlayers.js'
import { storyNames } from '../../eval/gold.js'
import { loadVectors } from '../../eval/resources.js'
import { FEATURES } from '../../src/collate/utterance/features.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { fitLogistic } from '../regression.js'
import { pairExamples } from './examples.js'

/**
 * Learns the weights of `src/collate/utterance/weights.ts` from the annotated stories. The same stories and vectors give
 * the same file.
 *   npx tsx train/utterance/fit.ts
 */
const THRESHOLD = 0.25
const LINK = 0.2
const RIDGE = 2
const tagger = createTagger()
const vectors = loadVectors()
const examples = storyNames.flatMap((name) => {
  const layers = goldLayers(name, tagger)
  return pairExamples({ ...layers, vectors }, layers.utterances)
})
const weights = fitLogistic(examples, RIDGE)
const lines = weights.map((weight, index) => `  ${weight.toFixed(4)}, // ${FEATURES[index]}`)
fs.writeFileSync(path.resolve(import.meta.dirname, '../../src/collate/utterance/weights.ts'), `/** Learned by \`train/utterance/fit.ts\` from hand annotation: one weight a feature, in the order of \`FEATURES\`. */
export const WEIGHTS: readonly number[] = [
${lines.join('\n')}
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = ${THRESHOLD}

/** The mean score between two groups from which they are joined. */
export const LINK = ${LINK}
`)
console.log(`${examples.length} pairs, ${examples.filter((example) => example.positive).length} of them one remark`)
