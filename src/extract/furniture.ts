import type { Zone } from '../report/report.js'
import { trimRange } from '../text/span.js'
import { FURNITURE_OPENING, FURNITURE_WHOLE, SECTION_NAMES } from '../lexicon/furniture.js'
import { agencyOf } from './credit.js'
import { writtenDates } from './date.js'
import type { Line } from './line.js'

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 60

/** Does a line say what pages print around articles? */
export function matchesFurniture(line: Line): boolean {
  if (line.words === 0) return !/[\p{L}\p{N}]/u.test(line.text)
  if (line.words > LONGEST && !/^(?:newsletter sign ?up|most (?:read|popular) in|copyright|©)/.test(line.key)) return false
  if (/^\[[^[\]]{20,300}\]$/.test(line.text)) return true
  const key = line.key.replace(/^\d{1,2}[.)]? (?=\D)/, '')
  if (FURNITURE_WHOLE.some((pattern) => pattern.test(line.key) || pattern.test(key))) return true
  return FURNITURE_OPENING.some((pattern) => pattern.test(line.key))
}

/** A row of links: short parts between strokes, arrows, dots or wide gaps, or names of sections alone. */
export function isNavigation(line: Line): boolean {
  if (line.stop || line.text.length > 240) return false
  const parts = line.text.split(/\s*[|›»>·•∙→]\s*|\s+\/\s+|\s{2,}|\t/).filter((part) => part !== '')
  const short = parts.length >= 2 && parts.every((part) => part.split(/\s+/).length <= 5)
  if (short && writtenDates(line.text).length === 0 && !isByline(line) && parts.every((part) => !agencyOf(part))) return true
  const words = line.key.split(/[\s,&]+/).filter((word) => word !== '' && word !== 'and')
  return words.length > 0 && words.every((word) => SECTION_NAMES.has(word)) && (words.length !== 3 || line.capitalised > 0)
}

const DATE_LABEL =
  /(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|filed|date|dated|published on|release date)(?: on| at)?|on|at)\s?[:–—-]?\s*$/i
const DATE_REST = /^(?:at|on|by|gmt|utc|bst|est|edt|cet|ist|et|pt|hrs|am|pm|local|time|updated|published|posted|first|last|read|min|mins|minutes?|ago|hours?|and|edition|print|from|the|modified|comments?|share|save)$/i

/** The zones of a short line that is a date: what stands before it (a byline, an agency, furniture), the date, the rest. */
export function dateZones(text: string, line: Line): Zone[] | null {
  if (line.words > 24 || line.text.length > 200) return null
  const dates = writtenDates(line.text)
  const date = dates[0]
  if (!date) return null
  const label = DATE_LABEL.exec(line.text.slice(0, date.start))
  const from = label ? label.index : date.start
  const head = line.text.slice(0, from).trim()
  const lastEnd = dates.at(-1)!.end
  const rest = line.text.slice(lastEnd)
  if (!mayStandBefore(head, label !== null || (line.words <= 9 && !line.stop)) || !mayStandAfter(rest, line.stop)) return null
  const zones: Zone[] = []
  const add = (role: Zone['role'], start: number, end: number): void => {
    const range = trimRange(text, { start: line.start + start, end: line.start + end })
    if (range.end > range.start) zones.push({ ...range, role })
  }
  const role = headRole(head)
  const bare = head.replace(/[\s|•·,–—-]+$/, '').length
  add(role, 0, bare)
  add('boilerplate', bare, from)
  // Clock and zone may follow in words that the date did not take; only what stands after a stroke is other matter.
  const cut = /[|•·]|\b\d+ min/.exec(rest)
  add('date', from, cut ? lastEnd + cut.index : line.text.length)
  if (cut) add('boilerplate', lastEnd + cut.index, line.text.length)
  return zones
}

function mayStandBefore(head: string, labelled: boolean): boolean {
  const words = head.split(/[\s|•·,–—-]+/).filter((word) => word !== '')
  if (words.length <= 1 || labelled) return words.length <= 16
  const open = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:by|and|in|of|for|at|on|the|by:)$/.test(word))
  return words.length <= 10 && open.length === 0
}

function mayStandAfter(rest: string, stop: boolean): boolean {
  const words = rest.match(/\p{L}[\p{L}.']*/gu) ?? []
  const open = words.filter((word) => !DATE_REST.test(word.replace(/\./g, '')))
  return open.length <= (stop ? 1 : 3)
}

function headRole(head: string): Zone['role'] {
  const bare = head.replace(/[\s|•·,–—-]+$/, '')
  if (agencyOf(bare) !== null) return 'agency_credit'
  if (/^by\b/i.test(bare)) return 'byline'
  const names = bare.split(/,|\band\b|&/).map((name) => name.trim())
  return names.every((name) => /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && /\p{Ll}/u.test(name)) ? 'byline' : 'boilerplate'
}

const SIGNED = /^(?:by|words by|words|written by|story by|reported by|reporting by|report by|text by|author|authors|compiled by|interview by|posted by|analysis by)(?:\s?:\s?|\s)(?=\p{Lu}|the \p{Lu})/iu

/** "By Jane Doe in Paris", "Author: Jane Doe". */
export function isByline(line: Line): boolean {
  if (line.words > 22 || line.words < 2) return false
  if (!SIGNED.test(line.text)) return false
  return !line.stop || /\b(?:Jr|Sr|\p{Lu})\.$/u.test(line.text) ? line.capitalised >= 0.4 || line.words <= 6 : false
}

export function bylineZones(text: string, line: Line): Zone[] {
  const bar = line.text.search(/\s+[|•·]\s+|\s{2,}/)
  if (bar < 0) return [{ role: 'byline', start: line.start, end: line.end }]
  const rest = trimRange(text, { start: line.start + bar, end: line.end })
  return [{ role: 'byline', start: line.start, end: line.start + bar }, { role: 'boilerplate', ...rest }]
}

const CONTRIBUTED = /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|dispatch)\b|reporting\b|additional reporting)|^[\s—–(-]*(?:with (?:assistance|reporting|additional reporting|contributions?|help) (?:by|from)|(?:additional )?(?:reporting|writing|editing) by|(?:edited|compiled|translated|reported) by)\b/i

/** Who else worked on a report, and an agency's initials, as they stand below it. */
export function signOff(line: Line): boolean {
  if (/^[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}$/.test(line.text)) return true
  return line.words <= 60 && CONTRIBUTED.test(line.text)
}
