import type { Zone, ZoneRole } from '../report/report.js'
import type { Line } from './line.js'

/** The zones of one line in order, or null while nothing is decided. */
export type Decision = readonly Zone[] | null

/** A page while its lines are being decided. What is null in the end is body. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly decided: Decision[]
  /** In how many lines of the article's prose each content word stands. */
  readonly words: ReadonlyMap<string, number>
  /** Its paragraphs are set apart by blank lines. */
  readonly apart: boolean
}

/** All of a line with one role. */
export function all(line: Line, role: ZoneRole): readonly Zone[] {
  return [{ role, start: line.start, end: line.end }]
}

/** Has a decided line a zone with one of these roles? */
export function hasRole(decision: Decision | undefined, ...roles: readonly ZoneRole[]): boolean {
  return decision?.some((zone) => roles.includes(zone.role)) ?? false
}

/** A page whose words are counted over all its prose. */
export function pageOf(text: string, lines: readonly Line[], decided: Decision[]): Page {
  const apart = lines.filter((line, index) => index > 0 && !line.joined).length > lines.length / 3
  return withWordsOf({ text, lines, decided, words: new Map(), apart }, 0, lines.length)
}

/** The page with its words counted over some of its lines alone. */
export function withWordsOf(page: Page, start: number, end: number): Page {
  const prose = page.lines.slice(start, end).filter((line, at) => page.decided[start + at] === null && isProse(line))
  return { ...page, words: countWords(prose) }
}

/** Reads as a paragraph or a sentence of one. */
export function isProse(line: Line): boolean {
  return (line.stop && line.words >= 6 && !isHeadlineQuestion(line)) || line.words >= 45 || isOldScript(line)
}

/** Scripts written without spaces have long lines of few words. */
function isOldScript(line: Line): boolean {
  return line.words > 0 && line.text.length / line.words > 25 && line.text.length > 40 && /[。！？]/.test(line.text)
}

/** A question or a call of one short sentence in the capitals of a headline. */
export function isHeadlineQuestion(line: Line): boolean {
  return /[?!]["'”’]?$/.test(line.text) && line.words <= 16 && line.capitalised >= 0.6 && !/[.?!]\s/.test(line.text)
}

function countWords(prose: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of prose) for (const word of new Set(line.content)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** 0 to 1: how many of a line's content words other prose of the page has too. */
export function relation(page: Page, line: Line): number {
  const words = line.content
  const own = isProse(line) ? 1 : 0
  return words.length === 0 ? 0 : words.filter((word) => (page.words.get(word) ?? 0) > own).length / words.length
}

/** What a line that is no prose costs a run of paragraphs, in words; and what a whole block of such lines costs at most. */
const GAP = 3
const WIDEST_GAP = 15

/**
 * The lines from the article's first paragraph to its last: the run whose paragraphs, by their words, most outweigh the
 * navigation, teasers and other stories' first lines between them. The rest of a long page is none of the article.
 */
export function mainPart(page: Page): { start: number; end: number } {
  const { lines, decided } = page
  const worth = lines.map((line, index) => {
    if (decided[index] !== null || !isProse(line)) return null
    const near = relation(page, line)
    return near < 0.12 ? 0 : near < 0.25 ? line.words / 2 : line.words
  })
  let best = { start: 0, end: lines.length, sum: 0 }
  let sum = 0
  let start = 0
  let gap = 0
  for (const [index, words] of worth.entries()) {
    if (words === null) {
      if (decided[index] === null && lines[index]!.stop) continue
      gap = Math.min(WIDEST_GAP, gap + GAP)
      continue
    }
    if (sum - gap <= 0) [sum, start] = [0, index]
    else sum -= gap
    gap = 0
    sum += words
    if (sum > best.sum) best = { start, end: index + 1, sum }
  }
  // Paragraphs that follow or go before without a break belong to it, whatever their words.
  while (best.sum > 0 && best.end < lines.length && decided[best.end] === null && endsOpenly(lines[best.end]!)) best.end++
  while (best.sum > 0 && best.start > 0 && worth[best.start - 1] !== null) best.start--
  return best
}

function endsOpenly(line: Line): boolean {
  return line.stop || (line.words >= 4 && line.text.endsWith(':'))
}
