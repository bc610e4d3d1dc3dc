import type { Notice } from '../report/comparison.js'
import type { Correction, TextQuote } from '../report/correction.js'
import type { Report } from '../report/report.js'
import { overlap, rangeLength, type Span } from '../text/span.js'
import { anchorQuote, searchable, type Anchor, type Searchable } from './anchor.js'
import { stepsNear } from './near.js'
import { changedWords, lostQuotes, lostWords, unsureWords } from './notices.js'
import { withoutConflicts } from './conflict.js'

/** A correction with its words found in the reports of this run. */
export interface Edit {
  readonly correction: Correction
  readonly target: readonly Span[]
  readonly with: readonly Span[]
  readonly members: readonly Span[]
  /** `open`: to be applied. */
  readonly state: 'open' | 'overruled' | 'lost'
}

/** The corrections of a run, each once, in the order of their lines. */
export interface Editing {
  readonly edits: readonly Edit[]
  readonly notices: readonly Notice[]
}

/** Steps that looking for changed words may take in all; past them words are found as they are or not at all. */
const MOST_STEPS = 100_000_000

/**
 * Finds the words of corrections in the reports. A line that says what an earlier one says counts once; of lines that
 * contradict each other the last holds. What is not found is told in a notice, and the rest goes on.
 */
export function anchorCorrections(corrections: readonly Correction[], reports: readonly Report[]): Editing {
  const notices: Notice[] = []
  const find = createFinder(reports)
  const edits = once(corrections).map((correction): Edit => {
    const at = (quotes: readonly TextQuote[] = []): Span[] => quotes.flatMap((quote) => spanOf(correction, quote, find(quote), notices))
    const edit = { correction, target: at(correction.target), with: at(correction.with), members: at(correction.members) }
    const missing = (['target', 'with', 'members'] as const).filter((part) => (correction[part]?.length ?? 0) > edit[part].length)
    const lost = missing.some((part) => edit[part].length === 0)
    if (lost) notices.push(lostWords(correction))
    else if (missing.length > 0) notices.push(lostQuotes(correction, countOf(correction), countOf(edit)))
    return { ...edit, state: lost ? 'lost' : 'open' }
  })
  const settled = withoutConflicts(edits)
  return { edits: settled.edits, notices: [...notices, ...settled.notices] }
}

/** Do two spans share at least half of the shorter one? Then they are the same words, cut differently. */
export function meets(a: Span, b: Span): boolean {
  return a.report === b.report && overlap(a, b) * 2 >= Math.min(rangeLength(a), rangeLength(b)) && overlap(a, b) > 0
}

function countOf(parts: { readonly target: readonly unknown[]; readonly with?: readonly unknown[]; readonly members?: readonly unknown[] }): number {
  return parts.target.length + (parts.with?.length ?? 0) + (parts.members?.length ?? 0)
}

/** Without lines that say again what an earlier line says. */
function once(corrections: readonly Correction[]): Correction[] {
  const seen = new Set<string>()
  return corrections.filter((correction) => {
    const key = correctionKey(correction)
    return !seen.has(key) && seen.add(key)
  })
}

/** What a correction says, without where it stands: equal for two lines that say the same. */
export function correctionKey(correction: Correction): string {
  const quotes = (list: readonly TextQuote[] = []): string[][] =>
    list.map(({ report, digest = '', exact, prefix = '', suffix = '' }) => [report, digest, exact, prefix, suffix])
  const fields = (part: object = {}): unknown[] => Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
  const { what, target, members, to, was, note = '', by = '' } = correction
  return JSON.stringify([
    correction.do, what, quotes(target), quotes(correction.with), quotes(members), fields(to), fields(was), note, by,
  ])
}

interface Found extends Anchor {
  readonly report: Report
}

/** Looks quotes up: by the text's digest where it is given, else in the reports of that name or address. */
function createFinder(reports: readonly Report[]): (quote: TextQuote) => Found | null {
  const texts = new Map<Report, Searchable>()
  const textOf = (report: Report): Searchable => {
    const known = texts.get(report) ?? searchable(report.text)
    texts.set(report, known)
    return known
  }
  let steps = 0
  const lookIn = (report: Report, quote: TextQuote): Found | null => {
    if (quote.exact === '') {
      const range = { start: 0, end: report.text.length }
      return { report, range, how: 'same', around: 0, places: 1 }
    }
    const text = textOf(report)
    const anchor = anchorQuote(text, quote, steps < MOST_STEPS)
    if (anchor?.how !== 'same') steps += stepsNear(text.words().length, quote.exact.length)
    return anchor && { ...anchor, report }
  }
  return (quote) => {
    const found = candidatesOf(quote, reports).flatMap((report) => lookIn(report, quote) ?? [])
    const same = found.filter(({ how }) => how === 'same')
    return (same.length > 0 ? same : found).reduce<Found | null>((best, one) => (best && best.around >= one.around ? best : one), null)
  }
}

function candidatesOf({ report: name, digest }: TextQuote, reports: readonly Report[]): readonly Report[] {
  const same = digest === undefined ? [] : reports.filter((report) => report.digest.startsWith(digest.toLowerCase()))
  if (same.length > 0) return same
  const last = name.split(/[/\\]/).at(-1)
  return reports.filter(({ source, canonicalUrl }) =>
    source.url === name || canonicalUrl === name || (source.file !== undefined && source.file === last))
}

function spanOf(correction: Correction, quote: TextQuote, found: Found | null, notices: Notice[]): Span[] {
  if (!found) return []
  const { report, range, how, places } = found
  const words = report.text.slice(range.start, range.end)
  if (how === 'near') notices.push(changedWords(correction, report, quote.exact, words))
  else if (places > 1 && correction.what !== 'entity') notices.push(unsureWords(correction, report, words, places))
  return [{ report: report.id, ...range }]
}
