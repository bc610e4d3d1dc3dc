import type { WordVectors } from './resources.js'
import { createWordPieces } from './wordpiece.js'

/** First bytes of a file of vectors, and the version of its layout. */
export const vectorsMagic = 0x31565753 // "SWV1", little-endian

/**
 * Reads packed word vectors (`models/vectors.bin`, made by `train/vectors/fit.ts`). Layout, little-endian:
 * magic, number of pieces, dimensions, bytes of vocabulary (four u32); the vocabulary, one piece a line, UTF-8, padded
 * with line feeds to a multiple of four; one f32 scale a piece; the vectors, one i8 a component.
 * A component's value is scale times byte; the weight of a piece in a sentence is in its scale.
 * The vectors are read in place: `bytes` must not change afterwards.
 */
export function decodeVectors(bytes: Uint8Array): WordVectors {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 16 || head.getUint32(0, true) !== vectorsMagic) throw new Error('not a file of word vectors')
  const count = head.getUint32(4, true)
  const dimensions = head.getUint32(8, true)
  const vocabularyBytes = head.getUint32(12, true)
  const scalesAt = 16 + vocabularyBytes
  const vectorsAt = scalesAt + 4 * count
  if (bytes.byteLength !== vectorsAt + count * dimensions) throw new Error('the file of word vectors is cut short')

  const vocabulary = new TextDecoder().decode(bytes.subarray(16, scalesAt)).split('\n').slice(0, count)
  const scales = new Float32Array(count)
  for (let i = 0; i < count; i++) scales[i] = head.getFloat32(scalesAt + 4 * i, true)
  const components = new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt, count * dimensions)
  const pieces = createWordPieces(vocabulary)

  function sum(text: string): Float32Array {
    const total = new Float32Array(dimensions)
    const found = pieces(text)
    for (let i = 0; i < found.length; i++) {
      const scale = scales[found[i]!]!
      for (let d = 0, at = found[i]! * dimensions; d < dimensions; d++, at++) total[d] = total[d]! + scale * components[at]!
    }
    return total
  }

  return { dimensions, embed: (text) => normalise(sum(text)), word: sum }
}

/** The same direction at length one, in place; a zero vector stays zero. */
function normalise(vector: Float32Array): Float32Array {
  let square = 0
  for (let d = 0; d < vector.length; d++) square += vector[d]! * vector[d]!
  if (square === 0) return vector
  const scale = 1 / Math.sqrt(square)
  for (let d = 0; d < vector.length; d++) vector[d]! *= scale
  return vector
}
