import type { AnnotatedReport, Entity, Statement } from '../../report/annotation.js'
import type { Claim, DifferenceKind, Utterance, Witness } from '../../report/comparison.js'
import type { WordRelations, WordVectors } from '../../lexicon/resources.js'
import type { Range, Span } from '../../text/span.js'
import { numeral } from '../utterance/candidate.js'
import { lowerBound } from '../utterance/clause.js'
import type { Token } from '../../report/annotation.js'

/** What differences are looked for in. */
export interface Collation {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly utterances: readonly Utterance[]
  readonly witnesses?: readonly Witness[]
  readonly vectors: WordVectors
  readonly wordnet: WordRelations
}

/** What one report has at a point, where it stands, and as it is to be shown. */
export interface Variant {
  readonly report: string
  readonly value: string
  readonly spans: readonly Span[]
}

/** A difference before it is ranked. */
export interface Draft {
  /** Which detector found it. */
  readonly detector: string
  readonly kind: DifferenceKind
  /** The point on which they differ, where the detector knows it better than the kind does. */
  readonly title?: string
  readonly severity: 1 | 2 | 3
  readonly variants: readonly Variant[]
  /** What speaks for or against a reader's calling it a difference, by name; see `signalsOf`. */
  readonly signals: Readonly<Record<string, number>>
  readonly claim?: string
  readonly utterance?: string
}

export type Detector = (collation: Collation) => Draft[]

/** The longest that the words shown for one side of a difference may be, in characters. */
export const LONGEST_VARIANT = 40

/** The tokens of a report that start within a range. */
export function tokensIn(report: AnnotatedReport, range: Range): readonly Token[] {
  return report.tokens.slice(lowerBound(report.tokens, range.start), lowerBound(report.tokens, range.end))
}

/**
 * The words from the first token to the last, cut at a word so that they are no longer than a variant may be. Numbers and
 * times that they cut into are taken whole; marks and joining words at either end are left out.
 */
export function spanOf(report: AnnotatedReport, tokens: readonly Token[]): Span | null {
  const words = trimmed(tokens)
  const first = words[0]
  if (!first) return null
  const fitting = trimmed(words.filter((token) => token.end - first.start <= LONGEST_VARIANT))
  let { start } = fitting[0] ?? first
  let end = fitting.at(-1)?.end ?? first.end
  for (const layer of [report.quantities, report.times]) {
    for (const whole of layer) {
      if (whole.start >= end) break
      if (whole.end <= start || Math.max(end, whole.end) - Math.min(start, whole.start) > LONGEST_VARIANT) continue
      start = Math.min(start, whole.start)
      end = Math.max(end, whole.end)
    }
  }
  return { report: report.report.id, start, end }
}

const JOINING: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'DET'])
const MEANT: ReadonlySet<string> = new Set(['no', "n't", 'not', 'all', 'some', 'every', 'both', 'any'])

/** Without marks, prepositions, articles and conjunctions at either end, unless nothing else is left. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const empty = (token: Token): boolean => JOINING.has(token.pos) && !MEANT.has(token.lower)
  let first = 0
  let end = tokens.length
  while (first < end && empty(tokens[first]!)) first++
  while (end > first && empty(tokens[end - 1]!)) end--
  return end > first ? tokens.slice(first, end) : tokens.filter((token) => token.pos !== 'PUNCT')
}

export function textOf(report: AnnotatedReport, span: Range): string {
  return report.report.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
}

/** Are there at least two values, in at least two reports? Abbreviating dots, accents and figures for words are no difference. */
export function differs(variants: readonly Variant[]): boolean {
  const [first, ...others] = variants
  if (!first || others.every(({ report }) => report === first.report)) return false
  const unlike = [...new Set(others.map(({ value }) => value))].filter((value) => value !== first.value)
  if (unlike.length === 0) return false
  const form = bare(first.value)
  return unlike.some((value) => bare(value) !== form)
}

/** A value without what is mere form: case, marks, accents, articles, and figures written as words. */
export function bare(value: string): string {
  const folded = fold(value)
  return (PLAIN.test(folded) ? folded : folded.normalize('NFKD').replace(/\p{M}/gu, '')).split(/[^\p{L}\p{N}.,%$€£]+/u)
    .map((word) => numeral((/[.,]/.test(word) ? word.replace(/[.,]+(?=\p{L}|$)/gu, '') : word).replace(/'s$/, '')))
    .filter((word) => word !== '' && !MERE_FORM.has(word)).join(' ')
}

const MERE_FORM: ReadonlySet<string> = new Set(['the', 'a', 'an', 'it', 'its', 'his', 'her', 'their', 's'])

/** A value as it is compared: lower case, marks and white space made plain. */
export function fold(value: string): string {
  const lower = value.toLowerCase()
  if (SIMPLE.test(lower)) return lower
  return lower.replace(/[’‘ʼ]/g, "'").replace(/[“”"„«»]/g, '').replace(/\s+/g, ' ').trim()
}

/** Nothing but characters of ASCII; and nothing that folding would change. */
const PLAIN = /^[\x00-\x7f]*$/
const SIMPLE = /^[!#-~]+(?: [!#-~]+)*$/
