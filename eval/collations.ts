import type { Collation } from '../src/collate/difference/draft.js'
import { findUtterances } from '../src/collate/utterance/utterance.js'
import { LINK, THRESHOLD } from '../src/collate/utterance/weights.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { GoldDifference } from '../train/difference/examples.js'
import { fitPairs, storyPairs } from '../train/utterance/examples.js'
import { readGold, storyNames, type GoldSpan, type StoryName } from './gold.js'
import { goldLayers, toSpan } from './goldlayers.js'
import { programLayers } from './programlayers.js'
import { loadVectors, loadWordnet } from './resources.js'

/**
 * What differences are found in, for each annotated story: the annotators' layers, or the program's own with utterances by
 * weights learned from the other stories.
 */
export function collateStories(gold: boolean): ReadonlyMap<StoryName, Collation> {
  const tagger = createTagger()
  const vectors = loadVectors()
  const wordnet = loadWordnet()
  if (gold) return new Map(storyNames.map((name) => [name, { ...goldLayers(name, tagger), vectors, wordnet }]))
  const layers = new Map(storyNames.map((name) => [name, { ...programLayers(name, tagger, vectors), vectors, wordnet }]))
  const pairs = new Map(storyNames.map((name) => [name, storyPairs(layers.get(name)!, goldLayers(name, tagger).utterances)]))
  return new Map(storyNames.map((name) => {
    const learned = fitPairs(storyNames.filter((other) => other !== name).map((other) => pairs.get(other)!))
    const utterances = findUtterances(layers.get(name)!, { ...learned, threshold: THRESHOLD, link: LINK })
    return [name, { ...layers.get(name)!, utterances }]
  }))
}

interface RawDifference {
  readonly id: string
  readonly kind: GoldDifference['kind']
  readonly severity: number
  readonly members: readonly { readonly source: string; readonly spans: readonly GoldSpan[] }[]
}

export function goldDifferences(name: StoryName): GoldDifference[] {
  return readGold<RawDifference[]>(name, 'discrepancies').map(({ id, kind, severity, members }) => ({
    id, kind, severity, members: members.map(({ source, spans }) => ({ report: source, spans: spans.map(toSpan) })),
  }))
}
