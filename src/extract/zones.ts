import type { Zone, ZoneRole } from '../report/report.js'
import { trimRange } from '../text/span.js'
import { FURNITURE_TAIL } from '../lexicon/furniture.js'
import { bylineZones, dateZones, isByline, isNavigation, matchesFurniture, signOff } from './furniture.js'
import { agencyLine, captionZones, datelineOf } from './credit.js'
import { describe, keyOf, type Line } from './line.js'

/** What the zones are worked out from besides the text. */
export interface ZoneHints {
  readonly title?: string | undefined
  readonly bylines?: readonly string[] | undefined
}

/** The roles of one line: its zones in order, or null while nothing is decided. */
type Decision = readonly Zone[] | null

interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly decided: Decision[]
  /** In how many lines of prose each content word stands. */
  words: ReadonlyMap<string, number>
  /** Its paragraphs are set apart by blank lines. */
  readonly apart: boolean
}

const all = (line: Line, role: ZoneRole): readonly Zone[] => [{ role, start: line.start, end: line.end }]

/**
 * The role of every line of a page that was pasted or read as text.
 *
 * First what a line alone shows (furniture, credits, bylines, dates); then the head of the page, down to the first
 * paragraph; then lines inside the article that do not end like a sentence (headings, headlines of other stories,
 * captions); then the page's foot. What is left is body.
 */
export function findZones(text: string, whole: readonly Line[], hints: ZoneHints): Zone[] {
  const lines = whole.flatMap((line) => partSignature(text, line))
  const decided: Decision[] = lines.map((line) => decideAlone(text, line))
  const prose = lines.filter((line, index) => decided[index] === null && isProse(line))
  const page: Page = { text, lines, decided, words: countWords(prose), apart: setApart(lines) }
  markDoubledCaptions(page)
  let main = mainPart(page)
  page.words = countWords(lines.slice(main.start, main.end).filter((line, at) => decided[main.start + at] === null && isProse(line)))
  main = mainPart(page)
  for (let index = main.end; index < lines.length; index++) decided[index] ??= all(lines[index]!, 'boilerplate')
  const first = firstParagraph(page, main.start)
  decideHead(page, first, hints)
  decideInside(page, first)
  decideFoot(page, first)
  markPictureAgencies(page, first)
  return lines.flatMap((line, index) => decided[index] ?? bodyZones(page, line, index, first))
}

function decideAlone(text: string, line: Line): Decision {
  if (matchesFurniture(line) || isNavigation(line)) return all(line, 'boilerplate')
  const dated = dateZones(text, line)
  if (dated) return dated
  if (agencyLine(line)) return all(line, 'agency_credit')
  if (signOff(line)) return all(line, 'byline')
  if (isByline(line)) return bylineZones(text, line)
  return captionZones(text, line)
}

/** Reads as a paragraph or a sentence of one. */
function isProse(line: Line): boolean {
  return (line.stop && line.words >= 6 && !isHeadlineQuestion(line)) || line.words >= 45 || isOldScript(line)
}

/** Scripts written without spaces have long lines of few words. */
function isOldScript(line: Line): boolean {
  return line.words > 0 && line.text.length / line.words > 25 && line.text.length > 40 && /[。！？]/.test(line.text)
}

function isHeadlineQuestion(line: Line): boolean {
  return /[?!]["'”’]?$/.test(line.text) && line.words <= 16 && line.capitalised >= 0.6 && !/[.?!]\s/.test(line.text)
}

function countWords(prose: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of prose) for (const word of new Set(line.content)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** 0 to 1: how many of a line's content words other prose of the page has too. */
function relation(page: Page, line: Line): number {
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
function mainPart(page: Page): { start: number; end: number } {
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

/** A caption that stands twice, as a description and as printed: one line begins the line after it. */
function markDoubledCaptions({ text, lines, decided }: Page): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    if (line.words < 3 || line.words > 60 || !next.text.startsWith(line.text.replace(/[.…]$/, ''))) continue
    if (decided[index]?.some((zone) => zone.role === 'boilerplate' || zone.role === 'date')) continue
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
function firstParagraph(page: Page, from: number): number {
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

/** One sentence right above a caption, near the head of a page: what its image shows, for those who cannot see it. */
function describesPicture({ lines, decided, apart }: Page, index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]]
  if (!next || !next.joined || line.words > 45 || /[.!?]["”]?\s+\p{Lu}/u.test(line.text)) return false
  const captioned = decided[index + 1]?.some((zone) => zone.role === 'photo_credit' || zone.role === 'caption')
  if (!captioned) return false
  // Where paragraphs are set apart by blank lines, lines that are not belong together; else the same words must show it.
  const words = line.content
  const shared = new Set(next.content)
  return apart || words.filter((word) => shared.has(word)).length * 2 >= words.length
}

/** Does the page part its paragraphs by blank lines? */
function setApart(lines: readonly Line[]): boolean {
  return lines.filter((other, at) => at > 0 && !other.joined).length > lines.length / 3
}

function decideHead(page: Page, first: number, hints: ZoneHints): void {
  const { text, lines, decided } = page
  const title = findTitle(page, first, hints.title)
  let past: 'title' | 'deck' | 'signed' = 'title'
  for (let index = 0; index < first; index++) {
    const line = lines[index]!
    if (index === title) decided[index] = all(line, 'title')
    else if (decided[index] !== null) {
      if (index > title && decided[index]!.some((zone) => zone.role === 'byline' || zone.role === 'date')) past = 'signed'
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
    if (decided[index]?.some((zone) => zone.role === 'byline' || zone.role === 'date')) decided[first] = all(line, 'deck')
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
    const open = decided[index] === null || (index === 0 && decided[index]!.every((zone) => zone.role === 'caption') && !line.stop)
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

/** Is a question of one sentence a heading? Its capitals say so, or that furniture or another open line stands beside it. */
function isHeading({ lines, decided }: Page, index: number): boolean {
  const line = lines[index]!
  if (isHeadlineQuestion(line)) return true
  if (!/[?!]["'”’]?$/.test(line.text) || line.words > 14 || /[.?!]\s|["“]/.test(line.text)) return false
  const open = (at: number): boolean => {
    const other = lines[at]
    if (!other) return false
    return decided[at] === null ? !other.stop && other.words < 20 : decided[at]!.every((zone) => zone.role === 'boilerplate')
  }
  return open(index - 1) || open(index + 1)
}

/** Lines inside the article that do not end like a sentence. */
function decideInside(page: Page, first: number): void {
  const { lines, decided } = page
  const long = lines.filter((line, index) => index >= first && decided[index] === null && line.words >= 20)
  const punctuated = long.filter((line) => line.stop).length * 5 >= long.length * 3
  for (let index = first; index < lines.length; index++) {
    if (!isOpen(page, index, punctuated)) continue
    let end = index + 1
    while (end < lines.length && isOpen(page, end, punctuated)) end++
    for (let at = index; at < end; at++) decided[at] = all(lines[at]!, openRole(page, lines[at]!, end - index))
    index = end - 1
  }
}

function isOpen(page: Page, index: number, punctuated: boolean): boolean {
  const { lines, decided } = page
  const line = lines[index]!
  if (decided[index] !== null) return false
  if (isHeading(page, index)) return true
  if (line.stop || line.words >= 45 || (!punctuated && line.words >= 12)) return false
  if (/:["'”’]?$/.test(line.text) && line.words >= 4) return false
  if (/pic\.twitter\.com|https?:\/\/t\.co\/|[—–-] ?[^()]{2,60}\(@\w{1,30}\)/.test(line.text)) return false
  if (line.words >= 10 && ((line.words >= 20 && /^\p{Ll}/u.test(line.text)) || /^["“]/.test(line.text) || /["”]/.test(line.text.slice(-60)))) {
    return line.capitalised >= 0.6
  }
  return !(/^[•*–-]\s/.test(line.text) && line.words >= 5)
}

/** What a line without a full stop is, among `run` such lines on end. */
function openRole(page: Page, line: Line, run: number): ZoneRole {
  const near = relation(page, line)
  const headline = line.capitalised >= 0.6 || /[?!]$/.test(line.text)
  if (run === 1 && line.words <= 8 && (near >= 0.25 || line.shouted || line.words <= 3)) return 'deck'
  if (!headline && line.words >= 6 && near >= 0.3) return 'caption'
  return 'boilerplate'
}

/** Below a heading of comments, other stories or rights, and around the article's end, nothing is body any more. */
function decideFoot(page: Page, first: number): void {
  const { lines, decided } = page
  const left = lines.map((line, index) => (index >= first && decided[index] === null ? line.words : 0))
  const total = left.reduce((sum, words) => sum + words, 0)
  const foot = footOf(page, first, left, total)
  let after = total
  for (let index = first; index < lines.length; index++) {
    after -= left[index]!
    if (index > foot && decided[index]?.every((zone) => zone.role === 'deck' || zone.role === 'caption')) decided[index] = null
    if (decided[index] !== null) continue
    if (index > foot || isAside(page, index) || isAboutAuthor(page, index, after, total)) {
      decided[index] = all(lines[index]!, 'boilerplate')
    }
  }
}

/** The index of the heading below which no paragraph of the article stands, or past the last line. */
function footOf(page: Page, first: number, left: readonly number[], total: number): number {
  const { lines, decided } = page
  const strong = lines.map((line, index) => decided[index] === null && line.words >= 12 && relation(page, line) >= 0.2)
  const last = strong.lastIndexOf(true)
  let before = 0
  for (let index = first; index < lines.length; index++) {
    before += left[index]!
    if (decided[index] === null || !FURNITURE_TAIL.some((pattern) => pattern.test(lines[index]!.key))) continue
    // What readers write below an article is about its matter too.
    const comments = /comment|reply|conversation/.test(lines[index]!.key)
    if ((index > last && before >= total * 0.8) || (comments && before >= Math.max(60, total * 0.5))) return index
  }
  return lines.length
}

/** An agency's name alone between paragraphs is a picture's credit; the text's own stands at its head or its end. */
function markPictureAgencies({ lines, decided }: Page, first: number): void {
  const last = decided.lastIndexOf(null)
  for (let index = first + 1; index < last; index++) {
    if (decided[index]?.length === 1 && decided[index]![0]!.role === 'agency_credit') decided[index] = all(lines[index]!, 'photo_credit')
  }
}

/** A short address to the reader beside furniture. */
function isAside(page: Page, index: number): boolean {
  const { lines, decided } = page
  const line = lines[index]!
  const furniture = (at: number): boolean => decided[at]?.every((zone) => zone.role === 'boilerplate') ?? at === lines.length
  if (line.words > 24 || /["“”]/.test(line.text)) return false
  const near = relation(page, line)
  const both = furniture(index - 1) && furniture(index + 1)
  if (/\b(?:you|your|us|our)\b/i.test(line.text) && (both ? near < 0.5 : near < 0.2 && (furniture(index - 1) || furniture(index + 1)))) return true
  return both && near < 0.2 && line.words < 15
}

const ABOUT_AUTHOR =
  /^(?:About the author: )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}) (?:is|was|covers|writes|reports|works|has (?:covered|reported|written|been))\b/u
const WORK = /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|fellow|author|bureau chief|photographer|contributor)\b/i

/** "Jane Doe is our correspondent in ..." among the last lines; `after` words of prose are still to come. */
function isAboutAuthor({ lines, decided }: Page, index: number, after: number, total: number): boolean {
  const line = lines[index]!
  if (line.words > 70 || after > Math.max(80, total * 0.1)) return false
  const match = ABOUT_AUTHOR.exec(line.text)
  if (!match) return false
  const signed = lines.some((other, at) => decided[at]?.some((zone) => zone.role === 'byline') && other.text.includes(match[1]!))
  return signed || WORK.test(line.text.slice(0, 160))
}

/** A body line, with an agency's dateline or its authors cut off where it has them. */
function bodyZones({ text }: Page, line: Line, index: number, first: number): Zone[] {
  const zones: Zone[] = []
  let { start } = line
  const { end } = line
  if (index <= first + 2) {
    const dateline = datelineOf(text, line)
    if (dateline) {
      if (dateline.place.end > dateline.place.start) zones.push({ role: 'date', ...dateline.place })
      zones.push({ role: 'agency_credit', ...dateline.credit })
      start = dateline.credit.end
    }
  }
  while (start < end && /\s/.test(text[start]!)) start++
  if (end > start) zones.push({ role: 'body', start, end })
  return zones
}

/** What a last paragraph may carry after its last sentence, as a line of its own: "(Reporting by ...)", "(AP)". */
function partSignature(text: string, line: Line): Line[] {
  const tail = line.text.slice(-400)
  const open = tail.lastIndexOf('(')
  if (open <= 0 || !/\)\.?$/.test(tail)) return [line]
  const inside = tail.slice(open + 1).replace(/\)\.?$/, '')
  const cut = line.end - tail.length + open
  const signature = describe(text, { start: cut, end: line.end }, true)
  const authors = /^(?:additional )?(?:report|writ|edit|compil)\w{2,3}\s(?:and \w+ )?(?:by\b|\p{Lu})/iu.test(inside)
  const agency = /[.!?]["”]?\s*$/.test(tail.slice(0, open)) && agencyLine(signature) !== null
  if (!authors && !agency) return [line]
  return [describe(text, trimRange(text, { start: line.start, end: cut }), line.joined), signature]
}
