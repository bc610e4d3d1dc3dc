import { vectorsMagic } from '../../src/lexicon/vectors.ts'

/** Packs vectors, one row a piece, as `decodeVectors` reads them: components rounded to a byte, one scale a piece. */
export function packVectors(vocabulary: readonly string[], values: Float32Array): Uint8Array {
  const count = vocabulary.length
  const dimensions = values.length / count
  const words = new TextEncoder().encode(vocabulary.join('\n'))
  const wordBytes = Math.ceil((words.length + 1) / 4) * 4
  const bytes = new Uint8Array(16 + wordBytes + 4 * count + count * dimensions)
  const view = new DataView(bytes.buffer)
  ;[vectorsMagic, count, dimensions, wordBytes].forEach((value, i) => view.setUint32(4 * i, value, true))
  bytes.fill(0x0a, 16, 16 + wordBytes)
  bytes.set(words, 16)
  const scalesAt = 16 + wordBytes
  for (let p = 0; p < count; p++) {
    const row = values.subarray(p * dimensions, (p + 1) * dimensions)
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127
    view.setFloat32(scalesAt + 4 * p, scale, true)
    const at = scalesAt + 4 * count + p * dimensions
    if (scale > 0) for (let d = 0; d < dimensions; d++) view.setInt8(at + d, Math.round(row[d]! / scale))
  }
  return bytes
}
