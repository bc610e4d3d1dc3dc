import { captionZones } from './credit.js'
import { bylineZones } from './furniture.js'
import { keyOf, type Line } from './line.js'
import { all, hasRole, isProse, relation, type Page } from './page.js'

/** What the record that held the text says of it. */
export interface ZoneHints {
  readonly title?: string | undefined
  readonly bylines?: readonly string[] | undefined
}

/** A caption that stands twice, as a description and as printed: one line begins the line after it. */
export function markDoubledCaptions({ text, lines, decided }: Page): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    if (line.words < 3 || line.words > 60 || !next.text.startsWith(line.text.replace(/[.…]$/, ''))) continue
    if (hasRole(decided[index], 'boilerplate', 'date')) continue
    if (next.text.length - line.text.length > 120) continue
    if (next.end - next.start === line.end - line.start && line.stop && (line.words >= 18 || /[.!?]\s/.test(line.text))) {
      // A deck that repeats the first paragraph.
      decided[index] = all(line, 'deck')
      continue
    }
    decided[index] = all(line, 'caption')
    const end = next.start + line.text.length
    const rest = captionZones(text, { ...next, start: end, text: text.slice(end, next.end) })
    const credit = end < next.end ? rest ?? [{ role: 'photo_credit' as const, start: end, end: next.end }] : []
    decided[index + 1] ??= [{ role: 'caption', start: next.start, end: Math.min(end, next.end) }, ...credit]
  }
}

/** The index of the article's first paragraph: where prose begins that is not a picture's description. */
export function firstParagraph(page: Page, from: number): number {
  const { lines, decided } = page
  const prose = lines.map((line, index) => index >= from && decided[index] === null && isProse(line))
  for (let index = from; index < lines.length; index++) {
    if (!prose[index]) continue
    if (describesPicture(page, index)) {
      decided[index] = all(lines[index]!, 'caption')
      continue
    }
    if (lines[index]!.words >= 11 || prose[index + 1] || /["“]/.test(lines[index]!.text)) return index
  }
  return prose.indexOf(true) < 0 ? 0 : prose.indexOf(true)
}

/** The share of a description’s words that its caption has too. */
const ALIKE = 0.45

/** One sentence right above a caption, near the head of a page: what its image shows, for those who cannot see it. */
function describesPicture({ lines, decided, apart }: Page, index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]]
  if (!next || line.words > 45 || /[.!?]["”]?\s+\p{Lu}/u.test(line.text)) return false
  if (!hasRole(decided[index + 1], 'photo_credit', 'caption')) return false
  // Where paragraphs are set apart by blank lines, lines that are not belong together; else the same words must show it.
  const shared = new Set(next.content)
  return (apart && next.joined) || line.content.filter((word) => shared.has(word)).length >= ALIKE * line.content.length
}

/** Decides the lines above the first paragraph: the headline, what stands under it, and what does not belong to it. */
export function decideHead(page: Page, first: number, hints: ZoneHints): void {
  const { text, lines, decided } = page
  const title = findTitle(page, first, hints.title)
  let past: 'title' | 'deck' | 'signed' = 'title'
  for (let index = 0; index < first; index++) {
    const line = lines[index]!
    if (index === title) decided[index] = all(line, 'title')
    else if (decided[index] !== null) {
      if (index > title && hasRole(decided[index], 'byline', 'date')) past = 'signed'
    } else if (title < 0 || index < title) decided[index] = all(line, title < 0 && line.words >= 7 ? 'caption' : 'boilerplate')
    else if (isName(line, hints)) {
      decided[index] = bylineZones(text, line)
      past = 'signed'
    } else if (line.words < 3) decided[index] = all(line, 'boilerplate')
    else if (past !== 'signed') decided[index] = all(line, 'deck')
    else decided[index] = all(line, relation(page, line) >= 0.2 ? 'caption' : 'boilerplate')
  }
  if (title >= 0 && title >= first) decided[title] = all(lines[title]!, 'title')
  markSentenceDeck(page, title, first)
}

/** A deck may be a sentence: one short line between headline and byline or date. */
function markSentenceDeck({ lines, decided }: Page, title: number, first: number): void {
  const line = lines[first]
  if (title < 0 || first !== title + 1 || !line || line.words > 45) return
  for (let index = first + 1; index < Math.min(lines.length, first + 3); index++) {
    if (hasRole(decided[index], 'byline', 'date')) decided[first] = all(line, 'deck')
    if (decided[index] === null) return
  }
}

/** The line that is the headline: the one given, else the head's line that the article's own words speak for. -1: none. */
function findTitle(page: Page, first: number, given: string | undefined): number {
  const { lines, decided } = page
  const key = given === undefined ? '' : keyOf(given)
  if (key !== '') {
    const found = lines.slice(0, first + 4).findIndex((line) => line.key === key)
    if (found >= 0) return found
  }
  const scores = lines.slice(0, first).map((line, index) => {
    // A headline that stands twice was taken for a caption that does.
    const doubled = !line.stop && (lines[index + 1]?.key === line.key || lines[index - 1]?.key === line.key)
    const open = decided[index] === null || doubled
    const full = line.stop && /[^.]\.["'”’]?$/.test(line.text) && !/\p{Lu}\.$/u.test(line.text)
    if (!open || line.words < 2 || line.words > 34 || full) return -1
    const near = relation(page, line)
    if (line.words < 3 ? near < 0.5 : near < 0.15) return -1
    // What hangs on the line above without a blank one is more likely a paper's motto than a headline.
    const hangs = line.joined && index > 0 && page.apart
    const far = Math.min(0.5, 0.02 * (first - index))
    return Math.min(near, 0.6) + (line.words >= 5 && line.words <= 20 ? 0.3 : 0) - (line.words < 3 ? 0.4 : 0) - (hangs ? 0.4 : 0) - far
  })
  let best = scores.indexOf(Math.max(-1, ...scores))
  if (best < 0 || scores[best]! < 0) return -1
  // A deck may be nearer to the article's words than the headline right above it.
  for (let index = best - 1; index >= Math.max(0, best - 3); index--) if (scores[index]! >= scores[best]! - 0.35) best = index
  return best
}

function isName(line: Line, hints: ZoneHints): boolean {
  if (hints.bylines?.some((name) => keyOf(name) === line.key)) return true
  if (line.stop || line.words < 2 || line.words > 9 || /[\d:?!“"]/.test(line.text)) return false
  const words = line.text.split(/[\s,&]+/).filter((word) => word !== 'and')
  return words.every((word) => /^\p{Lu}\p{Ll}*[\p{L}.'’-]*$/u.test(word)) && words.length <= 8 && !line.shouted
}
