import type { AnnotatedReport, Sentence, Token } from '../report/annotation.js'
import type { Range } from '../text/span.js'

/** A clause of a sentence: a stretch of the text and the tokens in it. */
export interface Clause extends Range {
  readonly firstToken: number
  readonly endToken: number
}

/** Words that open a clause of its own where a verb stands on either side of them. */
const OPENERS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'because',
  'unless',
  'until',
  'when',
  'after',
  'before',
  'as',
  'since',
  'which',
  'who',
  'where',
  'and',
  'if',
])
/** These join things as often as clauses: a verb or its subject must come next. */
const JOINING: ReadonlySet<string> = new Set(['and', 'as', 'since', 'until', 'before', 'after'])
/** After these, "as" measures: "as soon as". */
const MEASURED: ReadonlySet<string> = new Set([
  'soon',
  'long',
  'many',
  'much',
  'such',
  'well',
  'far',
  'high',
  'early',
  'late',
  'same',
])
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')'])

/**
 * The clauses of a sentence, cut at marks and at words that open a clause, where each piece has a verb of its own;
 * pieces without one stay with their neighbour. They cover the sentence.
 */
export function clausesOf({ tokens, report }: AnnotatedReport, sentence: Sentence): Clause[] {
  const cuts = [sentence.firstToken]
  let verb = false
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = tokens[i]!
    const mark = MARKS.has(lower)
    const opens = OPENERS.has(lower) && (!JOINING.has(lower) || beginsClause(tokens, i, sentence.endToken))
    if (lower === ',' && parts(tokens, i)) continue
    if ((mark || opens) && verb && verbAfter(tokens, i + 1, sentence.endToken)) {
      const at = mark ? i + 1 : i
      if (at > cuts.at(-1)!) cuts.push(at)
      verb = false
    } else if (isVerb(tokens[i]!)) verb = true
  }
  return cuts.flatMap((firstToken, n) => {
    const endToken = cuts[n + 1] ?? sentence.endToken
    const range = trimmed(tokens, firstToken, endToken, report.text, sentence)
    return range ? [{ ...range, firstToken, endToken }] : []
  })
}

/** "the revised, shortened version": a comma between two descriptions of one thing. */
function parts(tokens: readonly Token[], at: number): boolean {
  const describes = (token: Token | undefined): boolean =>
    token?.pos === 'ADJ' || (token?.pos === 'VERB' && token.lower.endsWith('ed'))
  return describes(tokens[at - 1]) && describes(tokens[at + 1]) && tokens[at + 2]?.pos === 'NOUN'
}

/** Does a verb come next, or, but for "and", a subject of at most a few words and its verb? */
function beginsClause(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!,
    next = tokens[at + 1]
  if (next === undefined || (lower === 'as' && MEASURED.has(tokens[at - 1]?.lower ?? ''))) return false
  if (lower === 'and')
    return (
      isVerb(next) ||
      next.pos === 'PRON' ||
      (next.pos === 'ADV' && tokens[at + 2] !== undefined && isVerb(tokens[at + 2]!))
    )
  for (let i = at + 1; i < end && i < at + 7; i++) {
    const { pos } = tokens[i]!
    if (isVerb(tokens[i]!)) return !tokens[i]!.lower.endsWith('ing') || i === at + 1
    if (pos === 'ADP' || pos === 'PUNCT' || pos === 'SCONJ' || pos === 'PART') return false
  }
  return false
}

/** Does a verb follow before the next mark? */
function verbAfter(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 24; i++) {
    if (isVerb(tokens[i]!)) return true
    if (MARKS.has(tokens[i]!.lower)) return false
  }
  return false
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

/** The stretch from the first to the last word, without marks at either end. */
function trimmed(tokens: readonly Token[], first: number, end: number, text: string, sentence: Sentence): Range | null {
  let from = first,
    to = end
  while (from < to && /^[,;:—–()\s”.…-]+$/.test(tokens[from]!.lower)) from++
  while (to > from && /^[,;:—–()\s-]+$/.test(tokens[to - 1]!.lower)) to--
  if (from >= to) return null
  const start = Math.max(sentence.start, tokens[from]!.start),
    stop = Math.min(sentence.end, tokens[to - 1]!.end)
  return text.slice(start, stop).trim() === '' ? null : { start, end: stop }
}

/** The clause that holds an offset, the last where none does. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.find((clause) => offset < clause.end) ?? clauses.at(-1)
}
