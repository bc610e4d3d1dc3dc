import type { AnnotatedReport, Assertion, Statement, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import { overlap, rangeLength } from '../../text/span.js'
import { cutSentence } from './cut.js'

/** Zones whose sentences assert something of the story. Furniture and credits never do. */
const TELLING: ReadonlySet<string> = new Set(['title', 'deck', 'caption', 'body'])

/** UTF-16 units that an assertion has at most, where the sentence gives a place to cut. */
export const LONGEST_ASSERTION = 80

/**
 * The assertions of every report, in the order of the reports and of the text.
 *
 * A sentence or caption that stands twice in one report is taken once, where it stands first.
 */
export function findAssertions(reports: readonly AnnotatedReport[], statements: readonly Statement[]): Assertion[] {
  const byReport = new Map<string, Statement[]>()
  for (const statement of statements) {
    const list = byReport.get(statement.report)
    if (list) list.push(statement)
    else byReport.set(statement.report, [statement])
  }
  return reports.flatMap((report) => assertionsOf(report, byReport.get(report.report.id) ?? []))
}

function assertionsOf(annotated: AnnotatedReport, statements: readonly Statement[]): Assertion[] {
  const { report, tokens, sentences } = annotated
  const reported = statements
    .flatMap((statement) => statement.content.map((span) => ({ start: span.start, end: span.end, id: statement.id })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const seen = new Set<string>()
  const seams = seamsOf(tokens, reported)
  const cues = statements.flatMap(({ cue }) => (cue ? [cue] : []))
  const out: Assertion[] = []
  sentences.forEach((sentence, index) => {
    if (!TELLING.has(sentence.role)) return
    for (const piece of cutSentence(tokens, sentence.firstToken, sentence.endToken, LONGEST_ASSERTION, seams)) {
      const words = tokens.slice(piece.firstToken, piece.endToken)
      const key = words.map((word) => word.lower).join(' ')
      if (!words.some(isWord) || (words.length > 3 && seen.has(key))) continue
      seen.add(key)
      const range = { start: words[0]!.start, end: words.at(-1)!.end }
      out.push({
        span: { report: report.id, ...range },
        sentence: index,
        firstToken: piece.firstToken,
        endToken: piece.endToken,
        statement: statementAt(range, reported),
        holdsCue: cues.some((cue) => overlap(cue, range) > 0),
        negated: words.some((word) => NEGATIONS.has(word.lower)),
      })
    }
  })
  return out
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'not', "n't", 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'deny', 'denied', 'denies',
  'denying', 'refused', 'refuses', 'cannot',
])

function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text)
}

/** The statement that holds at least half of the assertion's words; the innermost where statements nest. */
function statementAt(range: Range, reported: readonly (Range & { readonly id: string })[]): string | null {
  let best: (Range & { readonly id: string }) | null = null
  for (const span of reported) {
    if (span.start >= range.end) break
    if (overlap(span, range) * 2 < rangeLength(range)) continue
    if (!best || rangeLength(span) <= rangeLength(best)) best = span
  }
  return best?.id ?? null
}

/** The tokens before which reported words begin or end. */
function seamsOf(tokens: readonly Token[], reported: readonly Range[]): Set<number> {
  const seams = new Set<number>()
  for (const { start, end } of reported) {
    seams.add(firstAt(tokens, start))
    seams.add(firstAt(tokens, end))
  }
  return seams
}

/** Index of the first token that starts at or after an offset. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
