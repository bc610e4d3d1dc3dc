import { QUALIFIERS, type Qualifier } from '../../lexicon/hedge-words.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { UtteranceLabel } from '../../report/comparison.js'
import type { Span } from '../../text/span.js'
import { isContent, numeral } from './candidate.js'
import { lowerBound } from './clause.js'

/** Labels from the weakest to the strongest. */
export const LABELS: readonly UtteranceLabel[] = ['identical', 'wording_differs', 'translated_differently', 'meaning_differs']

/** The words of one wording, as they are compared. */
export interface Wording {
  readonly words: readonly string[]
  readonly stems: ReadonlySet<string>
  /** How many of its words stand in quotation marks, 0 to 1. */
  readonly quoted: number
  readonly numbers: ReadonlySet<string>
  readonly qualifiers: Readonly<Record<Qualifier, ReadonlySet<string>>>
}

export function wordingOf(report: AnnotatedReport, span: Span): Wording {
  const tokens = report.tokens.slice(lowerBound(report.tokens, span.start), lowerBound(report.tokens, span.end))
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  const words = tokens.map((token) => token.lower)
  const inQuotes = tokens.filter((token) => report.quotations.some((q) => q.start <= token.start && token.end <= q.end))
  const kinds = Object.keys(QUALIFIERS) as Qualifier[]
  return {
    words, stems: new Set(tokens.filter(isContent).map((token) => token.stem)),
    quoted: words.length > 0 ? inQuotes.length / words.length : 0,
    numbers: new Set(tokens.filter(isNumber).map((token) => numeral(token.lower))),
    qualifiers: Object.fromEntries(kinds.map((kind) => [kind, new Set(qualifiersOf(kind, tokens).map((token) => token.lower))])) as
      Record<Qualifier, Set<string>>,
  }
}

/** Conjunctions that tell when rather than whether: reports place one remark in time in many ways. */
const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'once', 'until', 'when'])
/** Bounds that stand before a number but mostly belong to the verb before them: "turned around four hours in". */
const PARTICLES: ReadonlySet<string> = new Set(['around', 'up'])
/** How many words after a bound its number may stand: "at least some five hundred". */
const REACH = 3

/** The words of a kind that do its work where they stand: a condition that is no time, a bound on a number. */
function qualifiersOf(kind: Qualifier, tokens: readonly Token[]): Token[] {
  return tokens.filter(({ lower }, at) => {
    if (!QUALIFIERS[kind].has(lower)) return false
    if (kind === 'condition') return !TEMPORAL.has(lower)
    return kind !== 'bound' || (!PARTICLES.has(lower) && tokens.slice(at + 1, at + 1 + REACH).some(isNumber))
  })
}

function isNumber(token: Token): boolean {
  return token.pos === 'NUM' || /\d/.test(token.text)
}

/** How a wording compares with the reference, the fullest one. */
export function compareWordings(reference: Wording, other: Wording): UtteranceLabel {
  if (agrees(reference.words, other.words)) return 'identical'
  if (numbersDiffer(reference, other) || qualifiersDiffer(reference, other)) return 'meaning_differs'
  const shared = [...other.stems].filter((stem) => reference.stems.has(stem)).length
  const smaller = Math.min(reference.stems.size, other.stems.size)
  if (reference.quoted > 0.5 && other.quoted > 0.5 && shared < smaller) return 'translated_differently'
  return 'wording_differs'
}

export function strongest(labels: readonly UtteranceLabel[]): UtteranceLabel {
  return labels.reduce((a, b) => (LABELS.indexOf(b) > LABELS.indexOf(a) ? b : a), 'identical' as UtteranceLabel)
}

/** The same words, or a shorter cut of them: the longest run in common is nearly all of the shorter one. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const smaller = Math.min(a.length, b.length)
  return smaller > 0 && longestCommonRun(a, b) >= Math.max(Math.min(smaller, 2), smaller * 0.8)
}

export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let best = 0
  let previous = new Int32Array(b.length + 1)
  for (const word of a) {
    const row = new Int32Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (word !== b[j]) continue
      row[j + 1] = previous[j]! + 1
      best = Math.max(best, row[j + 1]!)
    }
    previous = row
  }
  return best
}

function numbersDiffer(a: Wording, b: Wording): boolean {
  return a.numbers.size > 0 && b.numbers.size > 0 && [...a.numbers].every((number) => !b.numbers.has(number))
}

const TELLING: readonly Qualifier[] = ['hedge', 'negation', 'condition', 'bound']

function qualifiersDiffer(a: Wording, b: Wording): boolean {
  return TELLING.some((kind) => (a.qualifiers[kind].size > 0) !== (b.qualifiers[kind].size > 0))
}
