import type { ZoneRole } from '../report/report.js'
import type { Line } from './line.js'
import { all, isHeadlineQuestion, relation, type Page } from './page.js'

/** Lines inside the article that do not end like a sentence. */
export function decideInside(page: Page, first: number): void {
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

/** A short question alone on its line, as headings ask them; a narrator's begins with "So" or "But", or is in a paragraph. */
const ASKS = /^(?:Who|What|Why|How|When|Where|Which|Can|Is|Are|Does|Do|Did|Will|Could|Should|Has|Have)\b[^.?!"“”]*\?$/

/** Is a question of one sentence a heading? Its capitals say so, or that furniture or another open line stands beside it. */
function isHeading({ lines, decided }: Page, index: number): boolean {
  const line = lines[index]!
  if (isHeadlineQuestion(line)) return true
  if (line.words <= 9 && ASKS.test(line.text)) return true
  if (!/[?!]["'”’]?$/.test(line.text) || line.words > 14 || /[.?!]\s|["“]/.test(line.text)) return false
  const open = (at: number): boolean => {
    const other = lines[at]
    if (!other) return false
    return decided[at] === null ? !other.stop && other.words < 20 : decided[at]!.every((zone) => zone.role === 'boilerplate')
  }
  return open(index - 1) || open(index + 1)
}

function isOpen(page: Page, index: number, punctuated: boolean): boolean {
  const { lines, decided } = page
  const line = lines[index]!
  if (decided[index] !== null) return false
  if (isHeading(page, index)) return true
  if (line.stop || line.words >= 45 || (!punctuated && line.words >= 12)) return false
  if (/:["'”’]?$/.test(line.text) && line.words >= 4) return false
  if (/pic\.twitter\.com|https?:\/\/t\.co\/|[—–-] ?[^()]{2,60}\(@\w{1,30}\)/.test(line.text)) return false
  // Captions do not speak of themselves; posts that are quoted whole do.
  if (line.words >= 10 && /\b(?:I|I['’]m|I['’]ve|my|we|we['’]re)\b/.test(line.text)) return false
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
