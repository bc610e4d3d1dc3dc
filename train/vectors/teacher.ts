import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as ort from 'onnxruntime-node'
import { createWordPieces, type WordPieces } from '../../src/lexicon/wordpiece.ts'

/** Length of the teacher's vectors. */
export const teacherDimensions = 384

/** A sentence encoder in a folder with `model_int8.onnx` and `vocab.txt` (all-MiniLM-L6-v2, Apache-2.0). */
export interface Teacher {
  readonly vocabulary: readonly string[]
  /** Unit-length vectors, one row a text. What was embedded before is read from the cache. */
  embed(texts: readonly string[]): Promise<Float32Array>
}

const chunkSize = 2048
const batchSize = 32
const longestInput = 128

/**
 * Opens the teacher. Texts go through in chunks of 2,048 in the order given, within a chunk by length, so that a run
 * over the same texts gives the same vectors; each chunk is kept in the folder `cache` under the digest of its texts.
 */
export async function openTeacher(folder: string, cache: string): Promise<Teacher> {
  const vocabulary = fs.readFileSync(path.join(folder, 'vocab.txt'), 'utf8').split('\n').filter(Boolean)
  const session = await ort.InferenceSession.create(path.join(folder, 'model_int8.onnx'), {
    intraOpNumThreads: 1, interOpNumThreads: 1,
  })
  const pieces = createWordPieces(vocabulary)
  fs.mkdirSync(cache, { recursive: true })

  async function embedChunk(texts: readonly string[]): Promise<Float32Array> {
    const digest = crypto.createHash('sha256').update(texts.join('\n')).digest('hex')
    const file = path.join(cache, `${digest}.f32`)
    if (fs.existsSync(file)) return new Float32Array(new Uint8Array(fs.readFileSync(file)).buffer)
    const rows = new Float32Array(texts.length * teacherDimensions)
    const inputs = texts.map((text, row) => ({ row, ids: inputOf(text, pieces, vocabulary) }))
    inputs.sort((a, b) => a.ids.length - b.ids.length || a.row - b.row)
    for (let i = 0; i < inputs.length; i += batchSize) await embedBatch(session, inputs.slice(i, i + batchSize), rows)
    fs.writeFileSync(`${file}.part`, new Uint8Array(rows.buffer))
    fs.renameSync(`${file}.part`, file)
    return rows
  }

  return {
    vocabulary,
    async embed(texts) {
      const all = new Float32Array(texts.length * teacherDimensions)
      for (let i = 0; i < texts.length; i += chunkSize) {
        all.set(await embedChunk(texts.slice(i, i + chunkSize)), i * teacherDimensions)
        if (i % (8 * chunkSize) === 0) console.error(`teacher: ${i} of ${texts.length}`)
      }
      return all
    },
  }
}

function inputOf(text: string, pieces: WordPieces, vocabulary: readonly string[]): number[] {
  const start = vocabulary.indexOf('[CLS]')
  const end = vocabulary.indexOf('[SEP]')
  return [start, ...pieces(text).slice(0, longestInput - 2), end]
}

/** Mean of the last layer over the mask, at length one. */
async function embedBatch(
  session: ort.InferenceSession, inputs: readonly { row: number; ids: number[] }[], rows: Float32Array,
): Promise<void> {
  const width = Math.max(...inputs.map(({ ids }) => ids.length))
  const shape = [inputs.length, width]
  const ids = new BigInt64Array(inputs.length * width)
  const mask = new BigInt64Array(inputs.length * width)
  inputs.forEach((input, i) => input.ids.forEach((id, t) => {
    ids[i * width + t] = BigInt(id)
    mask[i * width + t] = 1n
  }))
  const output = await session.run({
    input_ids: new ort.Tensor('int64', ids, shape),
    attention_mask: new ort.Tensor('int64', mask, shape),
    token_type_ids: new ort.Tensor('int64', new BigInt64Array(ids.length), shape),
  })
  const states = output['last_hidden_state']!.data as Float32Array
  inputs.forEach((input, i) => {
    const row = rows.subarray(input.row * teacherDimensions, (input.row + 1) * teacherDimensions)
    for (let t = 0; t < input.ids.length; t++) {
      const at = (i * width + t) * teacherDimensions
      for (let d = 0; d < teacherDimensions; d++) row[d]! += states[at + d]!
    }
    const length = Math.hypot(...row)
    for (let d = 0; d < teacherDimensions; d++) row[d]! /= length
  })
}
