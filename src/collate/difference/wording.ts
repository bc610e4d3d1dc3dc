import { QUALIFIERS, type Qualifier } from '../../lexicon/hedge-words.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import { rangeLength, type Range, type Span } from '../../text/span.js'
import { isContent } from '../utterance/candidate.js'
import { Numbering } from '../utterance/sense.js'
import { commonWords, gapsBetween, type Substitution } from './align.js'
import type { Collation, Draft, Variant } from './draft.js'
import { formOf } from './form.js'
import { differs, spanOf, textOf, tokensIn } from './draft.js'

/** Most words that stand between two shared ones where one of them changes the force of what follows. */
const LONGEST_QUALIFIER = 3
/** Most drafts that one claim or utterance may give; the rest say the same again. */
const MOST_OF_ONE = 6

/** Other words at the same place of one remark or one claim, and words that only one side has and that change its force. */
export function compareWords(collation: Collation): Draft[] {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  const remarks = collation.utterances.flatMap((utterance): Draft[] =>
    draftsOf(utterance.members.map((member) => member.span), reports).map((found) => ({
      ...found, detector: `quoted${found.detector}`, utterance: utterance.id, signals: { ...found.signals, [utterance.label]: 1 },
    })))
  const claims = collation.claims.filter((claim) => claim.members.length > 1).flatMap((claim): Draft[] =>
    draftsOf(claim.members.map((member) => member.span), reports).map((found) => ({
      ...found, detector: `claimed${found.detector}`, claim: claim.id,
    })))
  return [...remarks, ...claims]
}

interface Piece {
  readonly report: AnnotatedReport
  readonly tokens: readonly Token[]
  /** The tokens' stems by number; marks are below zero. */
  readonly stems: Int32Array
  /** How many tokens before each have sense of their own, and last how many of all. */
  readonly content: Int32Array
  /** What has been made of its tokens, by `keyOf` their range. */
  readonly variants: Map<number, Variant | null>
}

/** Wordings of one remark or claim that are compared, the first ones: as many as two of each report in a story of twelve. */
const MOST_WORDINGS = 24
/** Where there are more, so many are compared with each other; the rest of those are shown beside them. */
const MOST_COMPARED = 12

function draftsOf(spans: readonly Span[], reports: ReadonlyMap<string, AnnotatedReport>): Draft[] {
  const numbers = new Numbering()
  const pieces = spans.slice(0, MOST_WORDINGS).flatMap((span): Piece[] => {
    const report = reports.get(span.report)
    return report ? [pieceOf(report, tokensIn(report, span), numbers)] : []
  })
  const alignmentOf = createAlignments(pieces)
  const found = new Map<string, Draft>()
  const compared = spans.length > MOST_WORDINGS ? pieces.slice(0, MOST_COMPARED) : pieces
  compared.forEach((a, i) => compared.forEach((b, j) => {
    if (j <= i || a.report === b.report) return
    for (const draft of comparePair(a, b, pieces, alignmentOf)) {
      const key = draft.variants.map(({ spans: [span] }) => `${span!.report}:${span!.start}-${span!.end}`).sort().join(' ')
      if (!found.has(key)) found.set(key, draft)
    }
  }))
  return [...found.values()].sort((x, y) => worth(y) - worth(x)).slice(0, MOST_OF_ONE)
}

function pieceOf(report: AnnotatedReport, tokens: readonly Token[], numbers: Numbering): Piece {
  const content = new Int32Array(tokens.length + 1)
  tokens.forEach((token, at) => { content[at + 1] = content[at]! + Number(isContent(token)) })
  return { report, tokens, stems: Int32Array.from(tokens, ({ pos, stem }) => (pos === 'PUNCT' ? -1 : numbers.of(stem))), content, variants: new Map() }
}

function isTelling({ content }: Piece, at: number): boolean {
  return content[at + 1]! > content[at]!
}

/** Is a word with sense of its own among the tokens of a range? */
function tells({ content }: Piece, { start, end }: Range): boolean {
  return end > start && content[end]! > content[start]!
}

/** How the words of two pieces stand to each other. */
interface Alignment {
  readonly anchors: readonly (readonly [number, number])[]
  readonly gaps: readonly Substitution[]
  /** What the second has where the first has the words of a range, by `keyOf` that range. */
  readonly counterparts: Map<number, Range | null>
}

type Aligner = (a: Piece, b: Piece) => Alignment

/** Alignments of pieces, each worked out once. */
function createAlignments(pieces: readonly Piece[]): Aligner {
  const known = new Map(pieces.map((piece) => [piece, new Map<Piece, Alignment>()]))
  return (a, b) => {
    const row = known.get(a)!
    let alignment = row.get(b)
    if (!alignment) {
      const anchors = commonWords(a.stems, b.stems)
      alignment = { anchors, gaps: gapsBetween(anchors, a.tokens.length, b.tokens.length), counterparts: new Map() }
      row.set(b, alignment)
    }
    return alignment
  }
}

/** A number for a range of tokens. */
function keyOf({ start, end }: Range): number {
  return start * 0x100000 + end
}

function worth(draft: Draft): number {
  return draft.variants.length + draft.signals['anchored']! + (draft.detector === 'Qualifier' ? 1 : 0)
}

function comparePair(a: Piece, b: Piece, all: readonly Piece[], alignmentOf: Aligner): Draft[] {
  const { anchors, gaps } = alignmentOf(a, b)
  const shared = anchors.filter(([i]) => isTelling(a, i)).length
  const out: Draft[] = []
  for (const gap of gaps) {
    if (tells(a, gap.a) && tells(b, gap.b)) {
      const variants = [variant(a, gap.a), variant(b, gap.b)].filter((v) => v !== null)
      const told = new Set(variants.map(({ report }) => report))
      const forms = new Set([[a, variants[0]] as const, [b, variants[1]] as const].map(([piece, made]) =>
        (made ? formOf(tokensIn(piece.report, made.spans[0]!)) : 'none')))
      for (const third of all) {
        if (told.has(third.report.report.id)) continue
        const counterpart = counterpartOf(a, third, gap.a, alignmentOf(a, third))
        const shown = counterpart && variant(third, counterpart)
        if (!shown || !forms.has(formOf(tokensIn(third.report, shown.spans[0]!)))) continue
        variants.push(shown)
        told.add(shown.report)
      }
      const anchored = Number(gap.a.start > 0) + Number(gap.a.end < a.tokens.length)
      if (differs(variants)) out.push(draft('', variants, { anchored, shared }))
    } else {
      out.push(...qualified(a, b, gap, shared), ...qualified(b, a, { a: gap.b, b: gap.a }, shared))
    }
  }
  return out
}

/** A word of `a` that changes the force of what follows, where `b` has nothing: shown with the word after it. */
function qualified(a: Piece, b: Piece, gap: Substitution, shared: number): Draft[] {
  if (gap.a.end >= a.tokens.length || gap.b.end >= b.tokens.length) return []
  const kind = qualifierOf(a.tokens.slice(gap.a.start, gap.a.end))
  if (kind === null) return []
  const variants = [
    variant(a, { start: gap.a.start, end: gap.a.end + 1 }), variant(b, { start: gap.b.end, end: gap.b.end + 1 }),
  ].filter((v) => v !== null)
  const detector = rangeLength(gap.a) > LONGEST_QUALIFIER ? 'Added' : 'Qualifier'
  return differs(variants) ? [draft(detector, variants, { anchored: 2, shared, [`qualifier:${kind}`]: 1 })] : []
}

/** Kinds that change the force of a remark by themselves; a condition or a modal verb is mostly grammar. */
const TELLING: readonly Qualifier[] = ['negation', 'hedge', 'bound', 'strength', 'scope']

function qualifierOf(tokens: readonly Token[]): Qualifier | null {
  for (const kind of TELLING) {
    if (tokens.some((token) => QUALIFIERS[kind].has(token.lower))) return kind
  }
  return null
}

function draft(detector: string, variants: readonly Variant[], signals: Readonly<Record<string, number>>): Draft {
  return { detector, kind: 'wording', severity: 1, variants, signals }
}

/** What a third wording has where the reference has the words of the gap. */
function counterpartOf(reference: Piece, third: Piece, gap: Range, alignment: Alignment): Range | null {
  const key = keyOf(gap)
  let found = alignment.counterparts.get(key)
  if (found === undefined) alignment.counterparts.set(key, (found = findCounterpart(reference, third, gap, alignment)))
  return found
}

function findCounterpart(reference: Piece, third: Piece, gap: Range, { anchors, gaps }: Alignment): Range | null {
  for (const { a, b } of gaps) if (a.start < gap.end && gap.start < a.end && tells(third, b)) return b
  const inside = anchors.filter(([i]) => i >= gap.start && i < gap.end && isTelling(reference, i))
  return inside.length > 0 ? { start: inside[0]![1], end: inside.at(-1)![1] + 1 } : null
}

function variant({ report, tokens, variants }: Piece, range: Range): Variant | null {
  const key = keyOf(range)
  let made = variants.get(key)
  if (made === undefined) {
    const span = spanOf(report, tokens.slice(range.start, range.end))
    variants.set(key, (made = span ? { report: report.report.id, spans: [span], value: textOf(report, span) } : null))
  }
  return made
}
