import type { AnnotatedReport, Quantity, Token } from '../../report/annotation.js'
import { compareQuantities } from '../../report/compare.js'
import { contains, type Range, type Span } from '../../text/span.js'
import { lowerBound } from '../utterance/clause.js'
import type { Draft } from './draft.js'
import { tokensIn } from './draft.js'

/**
 * Is a draft no difference to any reader? Its values are equal in other clothes ("about 3,000", "around 3,000"; "20 kilometres",
 * "20 kilometers"), one word in two inflections ("gave", "had given"), or none but function words.
 */
export function isTrivial(draft: Draft, reports: ReadonlyMap<string, AnnotatedReport>): boolean {
  const sides = draft.variants.flatMap(({ report, spans }) => {
    const annotated = reports.get(report)
    return annotated ? spans.map((span) => sideOf(annotated, span)) : []
  })
  if (sides.length < 2) return false
  if (isMixed(draft, sides)) return true
  const [first, ...rest] = sides
  if (rest.every((side) => side.words === first!.words)) return true
  if (sides.every(({ words }) => words === '')) return true
  return rest.every((side) => equalValues(first!, side))
}

/** Detectors that set words against words at one place, whatever they are. */
const OF_WORDS: ReadonlySet<string> = new Set(['claimed', 'quoted', 'claimedAdded', 'quotedAdded', 'noun', 'modifier'])

/** Is a number or a time set against words that are none? They do not speak of one thing. */
function isMixed({ detector }: Draft, sides: readonly Side[]): boolean {
  if (!OF_WORDS.has(detector)) return false
  const [first, ...rest] = sides
  return rest.some((side) => side.counts !== first!.counts || side.dates !== first!.dates)
}

interface Side {
  /** Does a number stand in it, and an expression of time? */
  readonly counts: boolean
  readonly dates: boolean
  /** Lemmas of what is not a function word, in order. */
  readonly words: string
  /** The one number that the words are. */
  readonly quantity: Quantity | null
}

function sideOf(report: AnnotatedReport, span: Span): Side {
  const tokens = tokensIn(report, span)
  const met = meeting(report.quantities, span)
  const quantities = met.filter((quantity) => contains(span, quantity))
  const rest = (layer: readonly { readonly start: number; readonly end: number }[]): boolean =>
    tokens.every((token) => !isTelling(token) || MORE_OF_IT.has(token.lower) || layer.some((range) => contains(range, token)))
  return {
    counts: met.length > 0, dates: meeting(report.times, span).length > 0,
    words: tokens.filter(isTelling).map(({ lemma }) => lemma).join(' '),
    quantity: quantities.length === 1 && rest(quantities) ? quantities[0]! : null,
  }
}

/** The ranges of a sorted layer, none inside another, that meet a span. */
function meeting<T extends Range>(layer: readonly T[], { start, end }: Range): readonly T[] {
  let first = lowerBound(layer, start)
  if (first > 0 && layer[first - 1]!.end > start) first--
  let last = first
  while (last < layer.length && layer[last]!.start < end) last++
  return layer.slice(first, last)
}

function equalValues(a: Side, b: Side): boolean {
  if (!a.quantity || !b.quantity || a.quantity.hedge !== b.quantity.hedge || a.quantity.unit !== b.quantity.unit) return false
  return compareQuantities(a.quantity, b.quantity) === 'same'
}

const EMPTY_CLASSES: ReadonlySet<string> = new Set(['PUNCT', 'DET', 'ADP', 'AUX', 'PART', 'PRON', 'CCONJ', 'SCONJ', 'SPACE'])
/** Function words that change what is said all the same. */
const FORCE: ReadonlySet<string> = new Set([
  'no', 'not', "n't", 'never', 'none', 'all', 'some', 'any', 'every', 'both', 'most', 'many', 'few', 'several', 'may', 'might', 'could',
  'would', 'should', 'must', 'can', 'will', 'without', 'before', 'after', 'until', 'since', 'against', 'for', 'if', 'unless', 'but',
  'about', 'around', 'over', 'under', 'up', 'down', 'on', 'off', 'near', 'everyone', 'nobody', 'everybody',
])

/** Words beside a number that do not change it. */
const MORE_OF_IT: ReadonlySet<string> = new Set(['further', 'another', 'additional', 'other', 'others', 'more', 'also'])

function isTelling(token: Token): boolean {
  return FORCE.has(token.lower) || !EMPTY_CLASSES.has(token.pos)
}
