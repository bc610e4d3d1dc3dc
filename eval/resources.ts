import fs from 'node:fs'
import path from 'node:path'
import type { WordVectors } from '../src/lexicon/resources.js'
import { decodeVectors } from '../src/lexicon/vectors.js'

/** The program's word vectors, or vectors that know no word where the file has not been made. */
export function loadVectors(): WordVectors {
  const file = process.env['VEC'] ?? path.resolve(import.meta.dirname, '../models/vectors.bin')
  if (fs.existsSync(file)) return decodeVectors(new Uint8Array(fs.readFileSync(file)))
  return { dimensions: 4, embed: () => new Float32Array(4), word: () => new Float32Array(4) }
}
