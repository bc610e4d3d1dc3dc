import { FURNITURE_TAIL } from '../lexicon/furniture.js'
import { all, hasRole, relation, type Page } from './page.js'

/** Below a heading of comments, other stories or rights, and around the article's end, nothing is body any more. */
export function decideFoot(page: Page, first: number): void {
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
export function markPictureAgencies({ lines, decided }: Page, first: number): void {
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
  /^(?:About the author: )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}) (?:is|was|covers|writes|reports|works|has (?:covered|reported|written|been))\b/u
const WORK = /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|fellow|author|bureau chief|photographer|contributor)\b/i

/** "Jane Doe is our correspondent in ..." among the last lines; `after` words of prose are still to come. */
function isAboutAuthor({ lines, decided }: Page, index: number, after: number, total: number): boolean {
  const line = lines[index]!
  if (line.words > 70 || after > Math.max(80, total * 0.1)) return false
  const match = ABOUT_AUTHOR.exec(line.text)
  if (!match) return false
  const signed = lines.some((other, at) => hasRole(decided[at], 'byline') && other.text.includes(match[1]!))
  return signed || WORK.test(line.text.slice(0, 160)) || /^\S+ covers\b/.test(line.text)
}
