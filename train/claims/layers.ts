import { annotatedStory } from '../../eval/programlayers.js'
import { loadVectors } from '../../eval/resources.js'
import type { StoryName } from '../../eval/gold.js'
import type { AnnotatedReport, Entity, Statement } from '../../src/report/annotation.js'
import type { WordVectors } from '../../src/lexicon/resources.js'
import { createTagger } from '../../src/lexicon/tagger.js'

/** What the claims of a story are learned from: the program's own layers over the annotators' zones. */
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

export function storyLayers(story: StoryName): StoryLayers {
  const { reports, entities, statements } = annotatedStory(story, tagger)
  return { reports, sources: reports.map(({ report }) => report.id), entities, statements, vectors }
}
