import { QUALIFIERS, type Qualifier } from '../../lexicon/hedge-words.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Range, Span } from '../../text/span.js'
import { isContent } from '../utterance/candidate.js'
import { Numbering } from '../utterance/sense.js'
import { commonWords, gapsBetween } from './align.js'
import type { Collation, Draft, Variant } from './draft.js'
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
}

/** Wordings of one remark or claim that are compared, the first ones: as many as two of each report in a story of twelve. */
const MOST_WORDINGS = 24

function draftsOf(spans: readonly Span[], reports: ReadonlyMap<string, AnnotatedReport>): Draft[] {
  const numbers = new Numbering()
  const pieces = spans.slice(0, MOST_WORDINGS).flatMap((span): Piece[] => {
    const report = reports.get(span.report)
    return report ? [pieceOf(report, tokensIn(report, span), numbers)] : []
  })
  const anchorsOf = createAnchors(pieces)
  const found = new Map<string, Draft>()
  pieces.forEach((a, i) => pieces.forEach((b, j) => {
    if (j <= i || a.report === b.report) return
    for (const draft of comparePair(a, b, pieces, anchorsOf)) {
      const key = draft.variants.map(({ spans: [span] }) => `${span!.report}:${span!.start}-${span!.end}`).sort().join(' ')
      if (!found.has(key)) found.set(key, draft)
    }
  }))
  return [...found.values()].sort((x, y) => worth(y) - worth(x)).slice(0, MOST_OF_ONE)
}

function pieceOf(report: AnnotatedReport, tokens: readonly Token[], numbers: Numbering): Piece {
  const content = new Int32Array(tokens.length + 1)
  tokens.forEach((token, at) => { content[at + 1] = content[at]! + Number(isContent(token)) })
  return { report, tokens, stems: Int32Array.from(tokens, ({ pos, stem }) => (pos === 'PUNCT' ? -1 : numbers.of(stem))), content }
}

function isTelling({ content }: Piece, at: number): boolean {
  return content[at + 1]! > content[at]!
}

/** Is a word with sense of its own among the tokens of a range? */
function tells({ content }: Piece, { start, end }: Range): boolean {
  return end > start && content[end]! > content[start]!
}

type Anchors = ReturnType<typeof commonWords>

/** The words that two pieces share, worked out once. */
function createAnchors(pieces: readonly Piece[]): (a: Piece, b: Piece) => Anchors {
  const known = new Map(pieces.map((piece) => [piece, new Map<Piece, Anchors>()]))
  return (a, b) => {
    const row = known.get(a)!
    let anchors = row.get(b)
    if (!anchors) row.set(b, (anchors = commonWords(a.stems, b.stems)))
    return anchors
  }
}

function worth(draft: Draft): number {
  return draft.variants.length + draft.signals['anchored']! + (draft.detector === 'Qualifier' ? 1 : 0)
}

function comparePair(a: Piece, b: Piece, all: readonly Piece[], anchorsOf: (a: Piece, b: Piece) => Anchors): Draft[] {
  const anchors = anchorsOf(a, b)
  const shared = anchors.filter(([i]) => isTelling(a, i)).length
  const out: Draft[] = []
  for (const gap of gapsBetween(anchors, a.tokens.length, b.tokens.length)) {
    const left = a.tokens.slice(gap.a.start, gap.a.end)
    const right = b.tokens.slice(gap.b.start, gap.b.end)
    const anchored = Number(gap.a.start > 0) + Number(gap.a.end < a.tokens.length)
    if (tells(a, gap.a) && tells(b, gap.b)) {
      const variants = [variant(a.report, left), variant(b.report, right)].filter((v) => v !== null)
      for (const third of all) {
        if (variants.some((v) => v.report === third.report.report.id)) continue
        const counterpart = counterpartOf(a, third, gap.a, anchorsOf(a, third))
        const shown = counterpart && variant(third.report, counterpart)
        if (shown) variants.push(shown)
      }
      if (differs(variants)) out.push(draft('', variants, { anchored, shared }))
    } else {
      out.push(...qualified(a, b, gap, shared), ...qualified(b, a, { a: gap.b, b: gap.a }, shared))
    }
  }
  return out
}

/** A word of `a` that changes the force of what follows, where `b` has nothing: shown with the word after it. */
function qualified(a: Piece, b: Piece, gap: { readonly a: Range; readonly b: Range }, shared: number): Draft[] {
  const extra = a.tokens.slice(gap.a.start, gap.a.end)
  const kind = qualifierOf(extra)
  if (kind === null || gap.a.end >= a.tokens.length || gap.b.end >= b.tokens.length) return []
  const variants = [
    variant(a.report, a.tokens.slice(gap.a.start, gap.a.end + 1)), variant(b.report, b.tokens.slice(gap.b.end, gap.b.end + 1)),
  ].filter((v) => v !== null)
  return differs(variants) ? [draft(extra.length > LONGEST_QUALIFIER ? 'Added' : 'Qualifier', variants, { anchored: 2, shared, [`qualifier:${kind}`]: 1 })] : []
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
function counterpartOf(reference: Piece, third: Piece, gap: Range, anchors: Anchors): readonly Token[] | null {
  for (const { a, b } of gapsBetween(anchors, reference.tokens.length, third.tokens.length)) {
    if (a.start < gap.end && gap.start < a.end && tells(third, b)) return third.tokens.slice(b.start, b.end)
  }
  const inside = anchors.filter(([i]) => i >= gap.start && i < gap.end && isTelling(reference, i))
  return inside.length > 0 ? third.tokens.slice(inside[0]![1], inside.at(-1)![1] + 1) : null
}

function variant(report: AnnotatedReport, tokens: readonly Token[]): Variant | null {
  const span = spanOf(report, tokens)
  return span ? { report: report.report.id, spans: [span], value: textOf(report, span) } : null
}
