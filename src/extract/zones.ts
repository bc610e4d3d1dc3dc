import type { Zone } from '../report/report.js'
import { trimRange } from '../text/span.js'
import { agencyLine, captionZones, datelineOf } from './credit.js'
import { decideFoot, markPictureAgencies } from './foot.js'
import { bylineZones, dateZones, isByline, isNavigation, matchesFurniture, signOff } from './furniture.js'
import { decideHead, firstParagraph, markDoubledCaptions, type ZoneHints } from './head.js'
import { decideInside } from './inside.js'
import { describe, type Line } from './line.js'
import { all, mainPart, pageOf, withWordsOf, type Decision, type Page } from './page.js'

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
  const pasted = pageOf(text, lines, decided)
  markDoubledCaptions(pasted)
  const part = mainPart(pasted)
  const page = withWordsOf(pasted, part.start, part.end)
  const main = mainPart(page)
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
