import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Span } from '../../text/span.js'
import { isContent } from '../utterance/candidate.js'
import { substitutions } from './align.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, spanOf, textOf, tokensIn } from './draft.js'

/** Other words at the same place of one remark. */
export function compareWords(collation: Collation): Draft[] {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  return collation.utterances.flatMap((utterance): Draft[] => {
    if (utterance.label === 'identical') return []
    const variants = variantsOf(utterance.members.map((member) => member.span), reports)
    if (!variants) return []
    return [{
      detector: 'quoted', kind: 'wording', title: 'Words of one remark', variants, utterance: utterance.id,
      severity: utterance.label === 'meaning_differs' ? 2 : 1, confidence: utterance.label === 'meaning_differs' ? 0.6 : 0.5,
    }]
  })
}

/** Other words at the same place of one claim. */
export function compareClaimWords(collation: Collation): Draft[] {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  return collation.claims.flatMap((claim): Draft[] => {
    const variants = variantsOf(claim.members.map((member) => member.span), reports)
    if (!variants) return []
    return [{ detector: 'claimed', kind: 'wording', title: 'Words for one point', variants, claim: claim.id, severity: 1, confidence: 0.3 }]
  })
}

interface Piece {
  readonly report: AnnotatedReport
  readonly tokens: readonly Token[]
}

function variantsOf(spans: readonly Span[], reports: ReadonlyMap<string, AnnotatedReport>): Variant[] | null {
  const pieces = spans.flatMap((span): Piece[] => {
    const report = reports.get(span.report)
    return report ? [{ report, tokens: tokensIn(report, span) }] : []
  })
  const [reference, ...others] = pieces
  if (!reference) return null
  let best: Variant[] | null = null
  let bestScore = 0
  for (const other of others) {
    if (other.report === reference.report) continue
    for (const gap of substitutions(reference.tokens, other.tokens)) {
      const a = reference.tokens.slice(gap.a.start, gap.a.end)
      const b = other.tokens.slice(gap.b.start, gap.b.end)
      const weight = Math.min(content(a), content(b))
      if (weight === 0) continue
      const variants = [variant(reference.report, a), variant(other.report, b)].filter((v): v is Variant => v !== null)
      for (const third of others) {
        if (third === other || variants.some((v) => v.report === third.report.report.id)) continue
        const found = counterpart(reference, third, gap.a)
        const shown = found ? variant(third.report, found) : null
        if (shown) variants.push(shown)
      }
      const score = variants.length + Math.min(weight, 3) / 10
      if (differs(variants) && score > bestScore) {
        best = variants
        bestScore = score
      }
    }
  }
  return best
}

/** What a third wording has where the reference has the words of the gap. */
function counterpart(reference: Piece, third: Piece, gap: { start: number; end: number }): readonly Token[] | null {
  for (const { a, b } of substitutions(reference.tokens, third.tokens)) {
    if (a.start < gap.end && gap.start < a.end && content(third.tokens.slice(b.start, b.end)) > 0) return third.tokens.slice(b.start, b.end)
  }
  const stems = reference.tokens.slice(gap.start, gap.end).filter(isContent).map((token) => token.stem)
  const same = third.tokens.filter((token) => isContent(token) && stems.includes(token.stem))
  return same.length > 0 && same.length === stems.length ? third.tokens.slice(third.tokens.indexOf(same[0]!), third.tokens.indexOf(same.at(-1)!) + 1) : null
}

function content(tokens: readonly Token[]): number {
  return tokens.filter(isContent).length
}

function variant(report: AnnotatedReport, tokens: readonly Token[]): Variant | null {
  const span = spanOf(report, tokens)
  return span ? { report: report.report.id, spans: [span], value: textOf(report, span) } : null
}
