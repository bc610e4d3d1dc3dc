import type { Range } from '../text/span.js'
import type { Capture, Field, IsoDate, Zone } from '../report/report.js'
import { OUTLET_WORDS, SECTION_NAMES } from '../lexicon/furniture.js'
import { matchesFurniture } from './furniture.js'
import { agencyLine, agencyOf, datelineOf } from './credit.js'
import { settle, sureDays, writtenDates, type SettledDate, type WrittenDate } from './date.js'
import { describe, keyOf, type Line } from './line.js'

/** A page with its zones, for reading what it says of itself. */
export interface ZonedPage {
  readonly text: string
  readonly lines: readonly Line[]
  readonly zones: readonly Zone[]
}

function zonesOf(page: ZonedPage, role: Zone['role']): Zone[] {
  return page.zones.filter((zone) => zone.role === role)
}

function slice(page: ZonedPage, range: Range): string {
  return page.text.slice(range.start, range.end)
}

export function titleField(page: ZonedPage, capture: Capture): Field<string> | null {
  const zone = zonesOf(page, 'title')[0]
  const span = zone && { start: zone.start, end: zone.end }
  const given = capture.given.title
  if (given !== undefined && given.trim() !== '') {
    return span && keyOf(slice(page, span)) === keyOf(given) ? { value: given, basis: 'given', span } : { value: given, basis: 'given' }
  }
  return span ? { value: slice(page, span), basis: 'stated', span } : null
}

const BYLINE_LEAD = /^(?:[\s—–(-]*(?:by|words by|words|written by|story by|reported by|report by|text by|author|authors|compiled by|posted by|analysis by)\b\s?:?\s*)/i
const BYLINE_TAIL = /\s*(?:,? (?:in|at|for|is|reports?|reporting) .*|\s[|•·–—].*|,? (?:our )?(?:\p{L}+ )?(?:correspondent|editor|reporter|writer)s?.*)$/iu

/** Who signs the report at its head. Contributors named below it are left to their zones. */
export function bylinesField(page: ZonedPage, capture: Capture): Field<readonly string[]> | null {
  const given = capture.given.bylines?.filter((name) => name.trim() !== '')
  const zone = zonesOf(page, 'byline').find((each) => !/^[\s(—–-]*(?:with|additional|reporting by|writing by|editing by|edited)|contributed|^[a-z]{2,4}[-/]/i.test(slice(page, each)))
  const span = zone && { start: zone.start, end: zone.end }
  if (given !== undefined && given.length > 0) return span ? { value: given, basis: 'given', span } : { value: given, basis: 'given' }
  if (!zone || !span) return null
  const names = slice(page, zone).replace(BYLINE_LEAD, '').replace(BYLINE_TAIL, '')
    .split(/\s*(?:,|&|;|\band\b)\s*/).map((name) => name.trim()).filter((name) => /^\p{Lu}/u.test(name))
  return names.length > 0 ? { value: names, basis: 'stated', span } : null
}

/** The agency whose copy the report is: a dateline's, a credit line's, a byline's, a notice of its rights, or the address. */
export function agencyField(page: ZonedPage, capture: Capture): Field<string> | null {
  let at = 0
  for (const zone of zonesOf(page, 'agency_credit')) {
    while (at + 1 < page.lines.length && page.lines[at + 1]!.start <= zone.start) at++
    const line = page.lines[at]
    const dateline = line && datelineOf(page.text, line)
    if (dateline && dateline.credit.start === zone.start) return { value: dateline.name, basis: 'stated', span: dateline.agency }
    const names = agencyLine(describe(page.text, zone, false))?.names ?? []
    if (names.length > 0) return { value: names.join(', '), basis: 'stated', span: { start: zone.start, end: zone.end } }
  }
  for (const zone of zonesOf(page, 'byline')) {
    const name = agencyOf(slice(page, zone).replace(BYLINE_LEAD, ''))
    if (name !== null) return { value: name, basis: 'stated', span: { start: zone.start, end: zone.end } }
  }
  const rights = rightsHolder(page)
  const name = rights && agencyOf(rights.value)
  if (rights && name) return { value: name, basis: 'stated', span: rights.span }
  // Sites keep the copy they take over under its agency's name: /wires/agency/..., /agency/2026/...
  const path = /^[a-z]+:\/\/[^/]+\/(?:wires?\/)?([a-z]{2,12})\/(?=\S)/i.exec(capture.source.url ?? '')
  const wire = path && (path[1]!.length > 2 || /\/wires?\//.test(path[0])) ? agencyOf(path[1]!) : null
  return wire === null ? null : { value: wire, basis: 'url' }
}

interface Holder {
  readonly value: string
  readonly span: Range
}

const CORPORATE = /(?:,? (?:Limited|Ltd|LLC|LLP|Inc|Corp|Corporation|Plc|PLC|GmbH|AG|Pty|Media(?: Group)?|Group|Publishing|Publications|Newspapers|Company|Co|Online)\.?)+$/u

/** Who the page says holds the rights in it: "Copyright 2026 The Name Ltd. All rights reserved." */
function rightsHolder(page: ZonedPage): Holder | null {
  for (const zone of zonesOf(page, 'boilerplate')) {
    const raw = slice(page, zone).slice(0, 300)
    const mark = /(?:copyright|©|\(c\))[\s©]*(?:copyright\s*)?/i.exec(raw)
    if (!mark) continue
    const match = /^(?:by\s+)?(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]*(?:by\s+)?)?(\p{Lu}[\p{L}\p{N}&'’ .-]{1,60}?)(?=\s*(?:\d{4}|[|,;]|\.(?:\s|$)|$|-\s|All rights))/u.exec(raw.slice(mark.index + mark[0].length))
    if (!match) continue
    const value = match[1]!.trim().replace(CORPORATE, '')
    const start = raw.indexOf(value, mark.index) + zone.start
    if (value.length > 1 && !/^All rights/i.test(value)) return { value, span: { start, end: start + value.length } }
  }
  return null
}

/**
 * The outlet: as the record gives it; the masthead, where the page names it again or it is plainly a paper's name; the
 * holder of the rights, where that is no agency; else the address's host. A file's name says nothing.
 */
export function outletField(page: ZonedPage, capture: Capture): Field<string> | null {
  if (capture.given.outlet !== undefined && capture.given.outlet.trim() !== '') return { value: capture.given.outlet, basis: 'given' }
  const rights = rightsHolder(page)
  const masthead = mastheadOf(page, rights)
  if (masthead) return { value: masthead.value, basis: 'stated', span: masthead.span }
  if (rights && agencyOf(rights.value) === null) return { value: rights.value, basis: 'stated', span: rights.span }
  const host = hostOf(capture.source.url)
  return host === null ? null : { value: host, basis: 'url' }
}

const HOST_LIKE = /^[a-z0-9][\w-]*(?:\.[a-z][\w-]+)+$/i

function mastheadOf(page: ZonedPage, rights: Holder | null): Holder | null {
  const title = zonesOf(page, 'title')[0]
  const body = zonesOf(page, 'body')[0]
  const head = page.lines.filter((line) => line.start < (title ?? body ?? { start: 0 }).start).slice(0, 4)
  for (const line of head) {
    const first = line.text.split(/\s*[|›»·•]\s*|\s{2,}/)[0]!
    const words = first.split(/\s+/)
    const proper = words.every((word) => /^(?:\p{Lu}|&|of|the|and|de|la)/u.test(word)) || HOST_LIKE.test(first)
    if (first.length < 3 || matchesFurniture(line) || words.length > 6 || !proper || /\d{4}|[:?!,]/.test(first)) continue
    const lower = words.map((word) => word.toLowerCase())
    if (lower.every((word) => SECTION_NAMES.has(word))) continue
    const span = { start: line.start, end: line.start + first.length }
    const named = rights !== null && keyOf(rights.value).includes(keyOf(first).replace(/^the /, ''))
    const again = page.text.toLowerCase().indexOf(lower.join(' '), line.end) >= 0
    if (named || ((words.length > 1 || HOST_LIKE.test(first)) && again)) return { value: first, span }
    const papers = OUTLET_WORDS.has(lower[0]!.replace(/^the$/, lower[1] ?? '')) || OUTLET_WORDS.has(lower.at(-1)!)
    if ((words.length > 1 && papers) || HOST_LIKE.test(first)) return { value: first, span }
  }
  return null
}

/** The host of a web address without `www.`, or null. */
export function hostOf(url: string | undefined): string | null {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([^:/?#]+)/i.exec(url ?? '')
  return match ? match[1]!.toLowerCase().replace(/^www\./, '') : null
}

const PUBLISHED = /\b(?:published|posted|created|issued|first published|publication date|date)\b/i
const UPDATED = /\b(?:updated|modified|last updated)\b/i

/**
 * When the report was published. As the record gives it; as the text states it, a labelled date before a bare one; by
 * the address's path; else inferred from an agency's dateline with the year of the notice of rights. Never a guess.
 */
export function publishedField(page: ZonedPage, capture: Capture): Field<IsoDate> | null {
  const given = capture.given.published
  if (given !== undefined && given.trim() !== '') return { value: given.trim(), basis: 'given' }
  return statedDate(page) ?? urlDate(capture.source.url) ?? datelineDate(page)
}

function statedDate(page: ZonedPage): Field<IsoDate> | null {
  const all = writtenDates(page.text)
  const sure = sureDays(all)
  const title = zonesOf(page, 'title')[0]
  const body = zonesOf(page, 'body')[0]
  let best: { readonly rank: number; readonly date: WrittenDate; readonly settled: SettledDate } | null = null
  let next = 0
  for (const zone of zonesOf(page, 'date')) {
    const words = slice(page, zone)
    while (next < all.length && all[next]!.start < zone.start) next++
    for (; next < all.length && all[next]!.end <= zone.end; next++) {
      const date = all[next]!
      const settled = settle(date, sure)
      if (!settled) continue
      const before = page.text.slice(zone.start, date.start)
      const updated = UPDATED.test(before) || (UPDATED.test(words) && !PUBLISHED.test(words))
      // Below the head of the article, bare dates are other stories'.
      if (body && date.start > body.start && !updated && !PUBLISHED.test(words)) continue
      // The page's own date above the headline may be the day of reading.
      const rank = updated ? 1 : PUBLISHED.test(words) ? 4 : title && date.start < title.start ? 2 : 3
      if (!best || rank > best.rank) best = { rank, date, settled }
    }
  }
  if (!best) return null
  const { rank, date, settled } = best
  const confidence = (settled.how === 'separator' ? 0.8 : 1) * (rank === 2 ? 0.7 : rank === 1 ? 0.8 : 1)
  const span = { start: date.start, end: date.end }
  return confidence < 1 ? { value: settled.iso, basis: 'inferred', span, confidence } : { value: settled.iso, basis: 'stated', span }
}

function urlDate(url: string | undefined): Field<IsoDate> | null {
  const match = /\/(20\d{2})[/-](\d{2}|[a-z]{3})[/-](\d{1,2})(?=[/_-]|$)/i.exec(url ?? '')
  if (!match) return null
  const date = /^\d/.test(match[2]!) ? writtenDates(`${match[1]}-${match[2]}-${match[3]!.padStart(2, '0')}`)[0] : writtenDates(`${match[3]} ${match[2]} ${match[1]}`)[0]
  return date ? { value: date.readings[0]!, basis: 'url' } : null
}

function datelineDate(page: ZonedPage): Field<IsoDate> | null {
  const zone = zonesOf(page, 'date')[0]
  const rights = zonesOf(page, 'boilerplate').map((each) => /(?:copyright|©|\(c\))[^\n]{0,60}?(20\d{2})/i.exec(slice(page, each))?.[1]).find(Boolean)
  if (!zone || rights === undefined) return null
  const day = /\b(\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})$/u.exec(slice(page, zone))
  const date = day && writtenDates(`${day[1]}${/^\d/.test(day[1]!) ? ' ' : ', '}${rights}`)[0]
  return date ? { value: date.readings[0]!, basis: 'inferred', span: { start: zone.start, end: zone.end }, confidence: 0.7 } : null
}
