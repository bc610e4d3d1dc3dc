import type { AnnotatedReport, Entity, Statement } from '../../report/annotation.js'
import type { Claim, DifferenceKind, Utterance, Witness } from '../../report/comparison.js'
import type { WordRelations, WordVectors } from '../../lexicon/resources.js'
import type { Range, Span } from '../../text/span.js'
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
  readonly title: string
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

/** The range from one token to another (both included), cut at a word so that it is no longer than a variant may be. */
export function spanOf(report: AnnotatedReport, tokens: readonly Token[], longest = LONGEST_VARIANT): Span | null {
  const words = trimmed(tokens)
  const first = words[0]
  if (!first) return null
  let end = first.end
  for (const token of words) if (token.end - first.start <= longest) end = token.end
  return { report: report.report.id, start: first.start, end }
}

/** Without marks at either end. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let first = 0
  let end = tokens.length
  while (first < end && tokens[first]!.pos === 'PUNCT') first++
  while (end > first && tokens[end - 1]!.pos === 'PUNCT') end--
  return tokens.slice(first, end)
}

export function textOf(report: AnnotatedReport, span: Range): string {
  return report.report.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
}

/** Are there at least two values, in at least two reports? */
export function differs(variants: readonly Variant[]): boolean {
  return new Set(variants.map((variant) => fold(variant.value))).size > 1 && new Set(variants.map((variant) => variant.report)).size > 1
}

/** A value as it is compared: lower case, marks and white space made plain. */
export function fold(value: string): string {
  return value.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[“”"„«»]/g, '').replace(/\s+/g, ' ').trim()
}
