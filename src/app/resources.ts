import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Resources } from '../lexicon/resources.js'
import { createTagger } from '../lexicon/tagger.js'
import { decodeVectors } from '../lexicon/vectors.js'
import { decodeWordnet } from '../lexicon/wordnet.js'
import { packageFolder } from './package-folder.js'

/** The language resources that the package ships, read from its `models` folder. */
export function loadResources(): Resources {
  const model = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(packageFolder(), 'models', name)))
  return {
    tagger: createTagger(),
    vectors: decodeVectors(model('vectors.bin')),
    wordnet: decodeWordnet(model('wordnet.txt')),
  }
}
