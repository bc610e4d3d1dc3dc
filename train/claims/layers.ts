import type { AnnotatedReport, Entity, Statement } from '../../src/report/annotation.js'
import type { WordVectors } from '../../src/lexicon/resources.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { goldLayers } from '../../eval/goldlayers.js'
import { loadVectors } from '../../eval/resources.js'
import type { StoryName } from '../../eval/gold.js'

export interface StoryLayers {
  readonly reports: readonly AnnotatedReport[]
  /** The annotation's name of each report, in the order of `reports`. */
  readonly sources: readonly string[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly vectors: WordVectors
}

const tagger = createTagger()
const vectors = loadVectors()

export async function storyLayers(story: StoryName): Promise<StoryLayers> {
  const { reports, entities, statements } = goldLayers(story, tagger)
  return {
    reports, sources: reports.map((report) => report.report.id), vectors,
    entities: process.env.GOLD?.includes('e') ? entities : [], statements: process.env.GOLD?.includes('s') ? statements : [],
  }
}
