import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createWordPieces } from '../../src/lexicon/wordpiece.ts'
import { addresses, examplesOfRules, glosses, newsSentences } from './corpus.ts'
import { principal, project, ridge, sparse, times, type Matrix, type Sparse } from './linear.ts'
import { packVectors } from './pack.ts'
import { openTeacher, teacherDimensions } from './teacher.ts'

/** Figures of the fit, chosen by measuring on news (docs/decisions). */
const settings = {
  dimensions: 256,
  /** Pieces kept of the teacher's 30,522, so that the file stays below 6 MB. */
  pieces: 22_000,
  /** A piece seen this often in the corpora is kept before others. */
  seen: 3,
  /** Weight of a piece of frequency p: rarity / (rarity + p) (smooth inverse frequency). */
  rarity: 0.001,
  ridge: 0.2,
  steps: 30,
  /** Dimensions are divided by the variance of sentences along them to this power. */
  whitening: 0.15,
  /** All vectors are multiplied by this, so that those of words that tell something are about one long. */
  length: 0.6,
  /** Sentences the principal directions are taken from. */
  sample: 40_000,
} as const

/**
 * Fits one vector a WordPiece to the teacher's sentence vectors by ridge regression and writes `models/vectors.bin`:
 *   npx tsx train/vectors/fit.ts --teacher FOLDER --corpora FOLDER --rules FOLDER --cache FOLDER [--out FILE]
 */
async function fit(): Promise<void> {
  const { values } = parseArgs({
    options: {
      teacher: { type: 'string' }, corpora: { type: 'string' }, rules: { type: 'string' }, cache: { type: 'string' },
      out: { type: 'string', default: path.resolve(import.meta.dirname, '../../models/vectors.bin') },
    },
  })
  const { teacher: model, corpora, rules, cache, out } = values
  if (!model || !corpora || !rules || !cache) throw new Error('fit.ts needs --teacher, --corpora, --rules and --cache')
  const teacher = await openTeacher(model, cache)
  const parts = [newsSentences(corpora), glosses(), examplesOfRules(rules), addresses()]
  const kept = keepPieces(teacher.vocabulary, parts.flat())
  const vocabulary = kept.map((piece) => teacher.vocabulary[piece]!)

  const targets = await embedAll(parts, teacher.embed)
  const alone = await embedAll([teacher.vocabulary], teacher.embed)
  const sample = Math.min(settings.sample, targets.rows)
  const directions = principal(
    { ...targets, rows: sample, values: targets.values.subarray(0, sample * teacherDimensions) }, settings.dimensions)
  const vectors = pick(project(alone, directions), kept)
  const { matrix, weights } = weighted(parts.flat(), vocabulary)
  ridge(matrix, project(targets, directions), vectors, settings.ridge, settings.steps,
    (step) => console.error(`step ${step} of ${settings.steps}`))
  fs.writeFileSync(out, packVectors(vocabulary, whitened(vectors, matrix, weights)))
}

async function embedAll(
  parts: readonly (readonly string[])[], embed: (texts: readonly string[]) => Promise<Float32Array>,
): Promise<Matrix> {
  const rows = parts.reduce((sum, part) => sum + part.length, 0)
  const values = new Float32Array(rows * teacherDimensions)
  let at = 0
  for (const part of parts) {
    values.set(await embed(part), at)
    at += part.length * teacherDimensions
  }
  return { rows, columns: teacherDimensions, values }
}

/**
 * Numbers of the pieces worth their bytes, ascending: single characters (so that every word can be spelled), then what
 * the corpora use, then the rest as the teacher orders them, which is by frequency. No piece of another script.
 */
function keepPieces(vocabulary: readonly string[], corpora: readonly string[]): number[] {
  const cut = createWordPieces(vocabulary)
  const seen = new Uint32Array(vocabulary.length)
  for (const sentence of corpora) for (const piece of cut(sentence)) seen[piece]!++
  const rank = (piece: number): number =>
    /^((##)?[a-z0-9]|.)$/.test(vocabulary[piece]!) ? 0 : seen[piece]! >= settings.seen ? 1 : 2
  return vocabulary.map((_, piece) => piece)
    .filter((piece) => /^(##)?[a-z0-9]+$|^[!-~£€°½]$/.test(vocabulary[piece]!))
    .sort((a, b) => rank(a) - rank(b) || a - b).slice(0, settings.pieces).sort((a, b) => a - b)
}

function pick(matrix: Matrix, rows: readonly number[]): Float32Array {
  const out = new Float32Array(rows.length * matrix.columns)
  rows.forEach((from, to) =>
    out.set(matrix.values.subarray(from * matrix.columns, (from + 1) * matrix.columns), to * matrix.columns))
  return out
}

/**
 * A row a sentence: its pieces' weights over the root of their sum. The teacher's vectors have length one whatever the
 * sentence's length, and a sum of n unlike vectors grows with the root of n.
 */
function weighted(sentences: readonly string[], vocabulary: readonly string[]): { matrix: Sparse; weights: Float64Array } {
  const cut = createWordPieces(vocabulary)
  const rows = sentences.map(cut)
  const weights = new Float64Array(vocabulary.length)
  let total = 0
  for (const row of rows) for (const piece of row) {
    weights[piece]!++
    total++
  }
  for (let p = 0; p < weights.length; p++) weights[p] = settings.rarity / (settings.rarity + weights[p]! / total)
  const matrix = sparse(rows.map((row) => {
    const scale = 1 / Math.sqrt(row.reduce((sum, piece) => sum + weights[piece]!, 0) || 1)
    return row.map((piece) => [piece, weights[piece]! * scale] as const)
  }))
  return { matrix, weights }
}

/**
 * The vectors as they stand in a sentence: times their weight. A fit keeps of each dimension the less the less of it words
 * can tell, so that few dimensions make most of a cosine; whitening gives a part back to the others.
 */
function whitened(vectors: Float32Array, sentences: Sparse, weights: Float64Array): Float32Array {
  const n = settings.dimensions
  const spread = varianceOf(vectors, sentences)
  const stretch = spread.map((value) => settings.length * (value / spread[0]!) ** -settings.whitening)
  return vectors.map((value, i) => value * weights[Math.floor(i / n)]! * stretch[i % n]!)
}

/** The mean square of each component of the sentences' vectors, each at length one. */
function varianceOf(vectors: Float32Array, sentences: Sparse): Float64Array {
  const n = settings.dimensions
  const image = new Float32Array((sentences.starts.length - 1) * n)
  times(sentences, vectors, n, image)
  const spread = new Float64Array(n)
  for (let at = 0; at < image.length; at += n) {
    let square = 0
    for (let d = 0; d < n; d++) square += image[at + d]! ** 2
    if (square > 0) for (let d = 0; d < n; d++) spread[d]! += image[at + d]! ** 2 / square
  }
  return spread
}

await fit()
