import type { Candidate, Setting } from './candidate.js'
import { dot } from './sense.js'
import { fit } from './speaker.js'
import type { Matcher } from './words.js'

/** The names of the features of a pair, in the order of its vector and of the learned weights. */
export const FEATURES = [
  'bias', 'shared', 'cosine', 'soft', 'softest', 'embedding', 'run', 'quotedRun', 'same', 'tied', 'other', 'narrator',
  'bothQuoted', 'oneQuoted', 'numbers', 'numbersApart', 'entities', 'length', 'setting', 'place',
  'same*cosine', 'other*cosine', 'narrator*cosine', 'shortest', 'same*soft', 'narrator*quoted', 'settingSense', 'cue', 'rarest',
  'same*sense', 'wordSense', 'fragment',
] as const

/** What speaks for or against two candidates being wordings of one remark; see `FEATURES`. */
export function featuresOf(a: Candidate, b: Candidate, matcher: Matcher): number[] {
  const { shared, squares, rarest, foundA, foundB, run } = matcher.match(a.words, b.words)
  const cosine = squares / (a.words.norm * b.words.norm || 1)
  const allQuoted = a.quotedWords === a.words && b.quotedWords === b.words
  const quotedRun = allQuoted ? run : matcher.longestRun(a.quotedWords, b.quotedWords)
  const speakers = fit(a.speaker, b.speaker)
  const same = Number(speakers === 'same')
  const other = Number(speakers === 'other')
  const narrator = Number(a.statement === null || b.statement === null)
  const numbers = countShared(a.numbers, b.numbers)
  const sense = dot(a.embedding, b.embedding)
  const la = a.span.end - a.span.start
  const lb = b.span.end - b.span.start
  const { cue } = a.setting
  return [
    1, Math.log1p(shared), cosine, Math.min(foundA, foundB), Math.max(foundA, foundB), sense,
    Math.log1p(run), Math.log1p(quotedRun),
    same, Number(speakers === 'tied'), other, narrator,
    Number(a.quoted > 0 && b.quoted > 0), Number((a.quoted > 0) !== (b.quoted > 0)),
    Math.min(2, numbers), Number(numbers === 0 && a.numbers.length > 0 && b.numbers.length > 0),
    Math.min(3, countShared(a.entities, b.entities)),
    Math.min(la, lb) / Math.max(la, lb), settingCosine(a.setting, b.setting), 1 - Math.abs(a.place - b.place),
    same * cosine, other * cosine, narrator * cosine, Math.log1p(Math.min(a.words.stems.length, b.words.stems.length)),
    same * Math.max(foundA, foundB), narrator * Number(a.quoted > 0 || b.quoted > 0),
    dot(a.setting.embedding, b.setting.embedding), Number(cue !== null && cue === b.setting.cue && !PLAIN_CUES.has(cue)), rarest,
    same * sense, Math.max(0, sense - 0.35) ** 2, Number(a.quoted === 1) + Number(b.quoted === 1),
  ]
}

const PLAIN_CUES: ReadonlySet<string> = new Set(['said', 'say', 'told', 'tell', 'ad', 'add', 'accord'])

function countShared(a: readonly number[], b: readonly number[]): number {
  let count = 0
  for (const one of a) if (b.includes(one)) count++
  return count
}

function settingCosine(a: Setting, b: Setting): number {
  if (a.norm === 0 || b.norm === 0) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.stems.length && j < b.stems.length; ) {
    const difference = a.stems[i]! - b.stems[j]!
    if (difference === 0) shared += a.weights[i]! * a.weights[i]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared / (a.norm * b.norm)
}
