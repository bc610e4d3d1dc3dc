import { findUtterances, type PairModel } from '../src/collate/utterance/utterance.js'
import { LINK, THRESHOLD } from '../src/collate/utterance/weights.js'
import { createTagger } from '../src/lexicon/tagger.js'
import { fitPairs, storyPairs } from '../train/utterance/examples.js'
import { storyNames, type StoryName } from './gold.js'
import { goldLayers } from './goldlayers.js'
import { programLayers } from './programlayers.js'
import { loadVectors } from './resources.js'
import { score } from './scoring.js'

/**
 * Utterances against the annotation, the weights of each story learned from the other five.
 *   npx tsx eval/utterances.ts [--gold] [--shipped] [--sweep] [--misses N] [STORY]
 * `--gold` takes the annotators' statements and entities in place of the program's own, `--shipped` the weights as they are.
 */
const args = process.argv.slice(2)
const misses = Number(args[args.indexOf('--misses') + 1] ?? 0) * Number(args.includes('--misses'))
const only = args.find((arg) => (storyNames as readonly string[]).includes(arg))
const tagger = createTagger()
const vectors = loadVectors()
const layers = new Map(storyNames.map((name) => {
  const gold = goldLayers(name, tagger)
  return [name, { ...(args.includes('--gold') ? gold : programLayers(name, tagger, vectors)), vectors, gold: gold.utterances }]
}))
const pairs = new Map([...layers].map(([name, layer]) => [name, storyPairs(layer, layer.gold)]))
const models = new Map(storyNames.map((name) =>
  [name, fitPairs(storyNames.filter((other) => other !== name).map((other) => pairs.get(other)!))]))

const grid = args.includes('--sweep')
  ? [0.2, 0.3, 0.4].flatMap((threshold) => [0.15, 0.2, 0.3].map((link) => ({ threshold, link })))
  : [{ threshold: THRESHOLD, link: LINK }]
for (const cut of grid) {
  const rows = storyNames.filter((name) => !only || name === only).map((name) => measure(name, cut))
  const mean = (key: 'F1' | 'P' | 'R' | 'label'): string => (rows.reduce((sum, row) => sum + row[key], 0) / rows.length).toFixed(3)
  console.log(`threshold ${cut.threshold} link ${cut.link} mean F1 ${mean('F1')} P ${mean('P')} R ${mean('R')} label ${mean('label')}   ` +
    rows.map((row) => row.F1.toFixed(2)).join(' '))
}

function measure(name: StoryName, cut: { threshold: number; link: number }): { F1: number; P: number; R: number; label: number } {
  const layer = layers.get(name)!
  const model: PairModel | undefined = args.includes('--shipped') ? undefined : { ...models.get(name)!, ...cut }
  const utterances = findUtterances(layer, model)
  return score(name, layer.reports.map(({ report }) => report), { utterances }, misses).utterances
}
