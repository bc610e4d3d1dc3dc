import fs from 'node:fs'
import path from 'node:path'
import type { WordRelations, WordVectors } from '../src/lexicon/resources.js'
import { decodeVectors } from '../src/lexicon/vectors.js'
import { decodeWordnet } from '../src/lexicon/wordnet.js'

const models = path.resolve(import.meta.dirname, '../models')

/** The program's word vectors. */
export function loadVectors(): WordVectors {
  return decodeVectors(new Uint8Array(fs.readFileSync(path.join(models, 'vectors.bin'))))
}

/** The program's word relations. */
export function loadWordnet(): WordRelations {
  return decodeWordnet(new Uint8Array(fs.readFileSync(path.join(models, 'wordnet.txt'))))
}
