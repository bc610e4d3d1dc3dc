import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'

/** The longest that the words of one remark may be, in characters. */
export const LONGEST = 110
/** No piece is made shorter than this by a cut that length does not ask for. */
const SHORTEST = 24
/** A boundary of at least this strength is always cut. */
const ALWAYS = 5

/** A run of tokens of one report: `first` to one before `end`, as indices into the report's tokens. */
export interface TokenRun {
  readonly first: number
  readonly end: number
}

/**
 * Cuts a stretch of a report into clauses of at most `LONGEST` characters: at every strong boundary, then, while a piece
 * is too long, at its strongest boundary near the middle.
 */
export function cutClauses(report: AnnotatedReport, range: Range): TokenRun[] {
  const { tokens } = report
  const first = lowerBound(tokens, range.start)
  const end = lowerBound(tokens, range.end)
  const out: TokenRun[] = []
  let start = first
  for (let at = first + 1; at < end; at++) {
    const strength = boundary(report.report.text, tokens, at)
    if (strength < ALWAYS) continue
    if (strength < 9 && (length(tokens, start, at) < SHORTEST || length(tokens, at, end) < SHORTEST)) continue
    out.push({ first: start, end: at })
    start = at
  }
  if (end > start) out.push({ first: start, end })
  return out.flatMap((run) => halve(report, run)).map((run) => trimMarks(tokens, run)).filter((run) => run.end > run.first)
}

function halve(report: AnnotatedReport, run: TokenRun): TokenRun[] {
  const { tokens } = report
  const total = length(tokens, run.first, run.end)
  if (total <= LONGEST || run.end - run.first < 2) return [run]
  // The search for a cut looks at a window, so that a sentence without end costs no more than its length.
  const from = run.first + 1
  const to = Math.min(run.end, run.first + 80)
  const middle = Math.min(total / 2, LONGEST * 0.75)
  let best = from
  let bestScore = -Infinity
  for (let at = from; at < to; at++) {
    const left = length(tokens, run.first, at)
    const score = boundary(report.report.text, tokens, at) - 4 * Math.abs(left - middle) / Math.max(middle, 1)
    if (score > bestScore) {
      bestScore = score
      best = at
    }
  }
  const rest = { first: best, end: run.end }
  const head = halve(report, { first: run.first, end: best })
  return total > LONGEST * 8 ? [...head, ...walk(report, rest)] : [...head, ...halve(report, rest)]
}

/** A stretch far too long for one remark is cut from its start on, so that the depth of the work stays bounded. */
function walk(report: AnnotatedReport, run: TokenRun): TokenRun[] {
  const { tokens } = report
  const out: TokenRun[] = []
  let first = run.first
  while (first < run.end) {
    let end = first + 1
    while (end < run.end && length(tokens, first, end + 1) <= LONGEST) end++
    out.push({ first, end })
    first = end
  }
  return out
}

/** How strong a clause boundary stands before token `at`: 10 ends a sentence, 0 is inside a phrase. */
function boundary(text: string, tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]!
  const here = tokens[at]!
  const next = tokens[at + 1]
  if (here.pos === 'PUNCT' && !/^["“‘«(–—-]/.test(here.text)) return 0
  const gap = text.slice(before.end, here.start)
  if (gap.includes('\n')) return 10
  const mark = /["”’»')\]]/.test(before.text) && at >= 2 ? tokens[at - 2]! : before
  if (/^[.!?…]/.test(mark.text) && /\s/.test(gap) && /^["“‘«(]?\p{Lu}/u.test(here.text + (next?.text ?? ''))) return 10
  if (mark.text === ';') return 8
  if (/^[–—]$|^--+$/.test(before.text) || (before.text === '-' && /\s/.test(gap))) return 5
  if (mark.text === ':') return 5
  const comma = mark.text === ','
  const clause = opensClause(here, next)
  if (comma) return clause === 'coordinate' ? 5.5 : clause === 'subordinate' ? 4.5 : participle(here) ? 4 : 2
  return clause === 'coordinate' ? 4.5 : clause === 'subordinate' ? 3.5 : here.pos === 'CCONJ' ? 1.5 : here.pos === 'ADP' ? 0.5 : 0.1
}

function opensClause(here: Token, next: Token | undefined): 'coordinate' | 'subordinate' | null {
  if (here.lower === 'but') return 'coordinate'
  if (here.pos === 'CCONJ') {
    return next && (next.pos === 'PRON' || next.pos === 'AUX' || next.pos === 'VERB') ? 'coordinate' : null
  }
  return here.pos === 'SCONJ' || RELATIVES.has(here.lower) ? 'subordinate' : null
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'because', 'although', 'after', 'before', 'unless', 'if', 'until'])

function participle(token: Token): boolean {
  return token.pos === 'VERB' && /(?:ing|ed|en)$/.test(token.lower)
}

/** Quotation marks stay with the words inside them; other marks at either end go. */
function trimMarks(tokens: readonly Token[], run: TokenRun): TokenRun {
  let { first, end } = run
  while (first < end && tokens[first]!.pos === 'PUNCT') first++
  while (end > first && tokens[end - 1]!.pos === 'PUNCT') end--
  while (first < end - 1 && (tokens[first]!.pos === 'CCONJ' || tokens[first]!.lower === 'that')) first++
  return { first, end }
}

function length(tokens: readonly Token[], first: number, end: number): number {
  return end > first ? tokens[end - 1]!.end - tokens[first]!.start : 0
}

/** Index of the first token that starts at `offset` or later. */
export function lowerBound(tokens: readonly Range[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
