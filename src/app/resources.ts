import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Resources } from '../lexicon/resources.js'
import { createTagger } from '../lexicon/tagger.js'
import { decodeVectors } from '../lexicon/vectors.js'
import { packageFolder } from './package-folder.js'

/** The language resources that the package ships, read from its `models` folder. */
export function loadResources(): Resources {
  const folder = path.join(packageFolder(), 'models')
  const vectors = path.join(folder, 'vectors.bin')
  return {
    tagger: createTagger(),
    vectors: existsSync(vectors)
      ? decodeVectors(new Uint8Array(readFileSync(vectors)))
      : { dimensions: 4, embed: () => new Float32Array(4), word: () => new Float32Array(4) },
    wordnet: { synonyms: () => false, antonyms: () => false, hypernym: () => false },
  }
}
