import fs from 'node:fs'
import path from 'node:path'
import { goldLayers } from '../../eval/goldlayers.js'
import { storyNames } from '../../eval/gold.js'
import { programLayers } from '../../eval/programlayers.js'
import { loadVectors } from '../../eval/resources.js'
import { CONTEXT } from '../../src/collate/utterance/context.js'
import { FEATURES } from '../../src/collate/utterance/features.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { fitPairs, storyPairs } from './examples.js'

/**
 * Learns the weights of `src/collate/utterance/weights.ts` from the annotated stories, on the program's own statements.
 * The same stories and vectors give the same file.
 *   npx tsx train/utterance/fit.ts
 */
const THRESHOLD = 0.25
const LINK = 0.15
const tagger = createTagger()
const vectors = loadVectors()
const stories = storyNames.map((name) => storyPairs({ ...programLayers(name, tagger, vectors), vectors }, goldLayers(name, tagger).utterances))
const { weights, context } = fitPairs(stories)

function table(values: readonly number[], names: readonly string[]): string {
  return values.map((value, index) => `  ${value.toFixed(4)}, // ${names[index]}`).join('\n')
}

fs.writeFileSync(path.resolve(import.meta.dirname, '../../src/collate/utterance/weights.ts'), `/** Learned by \`train/utterance/fit.ts\` from hand annotation: one weight a feature, in the order of \`FEATURES\`. */
export const WEIGHTS: readonly number[] = [
${table(weights, FEATURES)}
]

/** Learned likewise, in the order of \`CONTEXT\`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
${table(context, CONTEXT)}
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = ${THRESHOLD}

/** The mean score between two groups from which they are joined. */
export const LINK = ${LINK}
`)
const positive = stories.reduce((sum, story) => sum + story.positive.filter(Boolean).length, 0)
console.log(`${stories.reduce((sum, story) => sum + story.pairs.length, 0)} pairs, ${positive} of them one remark`)
