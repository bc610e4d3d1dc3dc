import type { Candidate, Word } from './candidate.js'
import { fit } from './speaker.js'

/** The names of the features of a pair, in the order of its vector and of the learned weights. */
export const FEATURES = [
  'bias', 'shared', 'cosine', 'soft', 'softest', 'embedding', 'run', 'quotedRun', 'same', 'tied', 'other', 'narrator',
  'bothQuoted', 'oneQuoted', 'numbers', 'numbersApart', 'entities', 'length', 'setting', 'place',
  'same*cosine', 'other*cosine', 'narrator*cosine', 'shortest', 'same*soft', 'narrator*quoted', 'settingSense', 'cue', 'rarest',
  'same*sense', 'wordSense', 'fragment',
] as const

/** What speaks for or against two candidates being wordings of one remark; see `FEATURES`. */
export function featuresOf(a: Candidate, b: Candidate): number[] {
  const shared = sharedWeight(a.words, b.words)
  const cosine = sharedSquares(a.words, b.words) / (a.norm * b.norm || 1)
  const ab = softAlignment(a.words, b.words)
  const ba = softAlignment(b.words, a.words)
  const speakers = fit(a.speaker, b.speaker)
  const same = Number(speakers === 'same')
  const other = Number(speakers === 'other')
  const narrator = Number(a.statement === null || b.statement === null)
  const numbers = a.numbers.filter((number) => b.numbers.includes(number)).length
  const sense = dot(a.embedding, b.embedding)
  const la = a.span.end - a.span.start
  const lb = b.span.end - b.span.start
  return [
    1, Math.log1p(shared), cosine, Math.min(ab, ba), Math.max(ab, ba), sense,
    Math.log1p(longestRun(a.words, b.words)), Math.log1p(longestRun(a.words.filter(inQuotes), b.words.filter(inQuotes))),
    same, Number(speakers === 'tied'), other, narrator,
    Number(a.quoted > 0 && b.quoted > 0), Number((a.quoted > 0) !== (b.quoted > 0)),
    Math.min(2, numbers), Number(numbers === 0 && a.numbers.length > 0 && b.numbers.length > 0),
    Math.min(3, a.entities.filter((entity) => b.entities.includes(entity)).length),
    Math.min(la, lb) / Math.max(la, lb), settingCosine(a.setting, b.setting), 1 - Math.abs(a.place - b.place),
    same * cosine, other * cosine, narrator * cosine, Math.log1p(Math.min(a.words.length, b.words.length)),
    same * Math.max(ab, ba), narrator * Number(a.quoted > 0 || b.quoted > 0),
    dot(a.settingEmbedding, b.settingEmbedding), Number(a.cue !== null && a.cue === b.cue && !PLAIN_CUES.has(a.cue)), rarestShared(a.words, b.words),
    same * sense, Math.max(0, sense - 0.4) ** 2, Number(a.quoted === 1) + Number(b.quoted === 1),
  ]
}

const PLAIN_CUES: ReadonlySet<string> = new Set(['said', 'say', 'told', 'tell', 'ad', 'add', 'accord'])

function rarestShared(a: readonly Word[], b: readonly Word[]): number {
  let best = 0
  for (const { stem, weight } of a) if (weight > best && b.some((word) => word.stem === stem)) best = weight
  return best
}

function inQuotes(word: Word): boolean {
  return word.quoted
}

function sharedWeight(a: readonly Word[], b: readonly Word[]): number {
  const stems = new Set(b.map((word) => word.stem))
  const seen = new Set<string>()
  let sum = 0
  for (const { stem, weight } of a) {
    if (stems.has(stem) && !seen.has(stem)) sum += weight
    seen.add(stem)
  }
  return sum
}

function sharedSquares(a: readonly Word[], b: readonly Word[]): number {
  const stems = new Set(b.map((word) => word.stem))
  let sum = 0
  for (const { stem, weight } of a) if (stems.has(stem)) sum += weight * weight
  return sum
}

/** How much of the first one's weight finds a word of like sense in the second, 0 to 1. */
function softAlignment(a: readonly Word[], b: readonly Word[]): number {
  let sum = 0
  let all = 0
  for (const word of a) {
    all += word.weight
    let best = 0
    for (const other of b) best = Math.max(best, likeness(word, other))
    sum += word.weight * best
  }
  return all > 0 ? sum / all : 0
}

function likeness(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1
  if (!a.vector || !b.vector) return 0
  const cosine = dot(a.vector, b.vector)
  return cosine > 0.35 ? cosine : 0
}

/** The greatest weight of a run of content words that both have in one order. */
function longestRun(a: readonly Word[], b: readonly Word[]): number {
  let best = 0
  let previous = new Float64Array(b.length + 1)
  for (const word of a) {
    const row = new Float64Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (word.stem !== b[j]!.stem) continue
      row[j + 1] = previous[j]! + word.weight
      best = Math.max(best, row[j + 1]!)
    }
    previous = row
  }
  return best
}

function settingCosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  let na = 0
  let nb = 0
  for (const [stem, weight] of a) {
    na += weight * weight
    if (b.has(stem)) shared += weight * weight
  }
  for (const weight of b.values()) nb += weight * weight
  return na && nb ? shared / Math.sqrt(na * nb) : 0
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
