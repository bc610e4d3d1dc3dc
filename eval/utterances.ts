import { findUtterances } from '../src/collate/utterance/utterance.js'
import { createTagger } from '../src/lexicon/tagger.js'
import { fitLogistic } from '../train/regression.js'
import { pairExamples } from '../train/utterance/examples.js'
import { storyNames, type StoryName } from './gold.js'
import { goldLayers } from './goldlayers.js'
import { loadVectors } from './resources.js'
import { score } from './scoring.js'

/**
 * Utterances against the annotation, the weights of each story learned from the other five.
 *   npx tsx eval/utterances.ts [--shipped] [--misses N] [STORY]
 */
const args = process.argv.slice(2)
const misses = Number(args[args.indexOf('--misses') + 1] ?? 0) * Number(args.includes('--misses'))
const only = args.find((arg) => (storyNames as readonly string[]).includes(arg))
const tagger = createTagger()
const vectors = loadVectors()
const layers = new Map(storyNames.map((name) => [name, { ...goldLayers(name, tagger), vectors }]))
const examples = new Map([...layers].map(([name, layer]) => [name, pairExamples(layer, layer.utterances)]))

const thresholds = args.includes('--sweep') ? [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5] : [0.3]
for (const threshold of thresholds) {
  const rows = storyNames.filter((name) => !only || name === only).map((name) => measure(name, threshold))
  const mean = (key: 'F1' | 'P' | 'R' | 'label'): string => (rows.reduce((sum, row) => sum + row[key], 0) / rows.length).toFixed(3)
  console.log(`threshold ${threshold} mean F1 ${mean('F1')} P ${mean('P')} R ${mean('R')} label ${mean('label')}   ` +
    rows.map((row) => row.F1.toFixed(2)).join(' '))
}

function measure(name: StoryName, threshold: number): { F1: number; P: number; R: number; label: number } {
  const layer = layers.get(name)!
  const training = storyNames.filter((other) => other !== name).flatMap((other) => examples.get(other)!)
  const model = args.includes('--shipped') ? undefined : { weights: fitLogistic(training, 2), threshold }
  const utterances = findUtterances(layer, model)
  return score(name, layer.reports.map(({ report }) => report), { utterances }, misses).utterances
}
