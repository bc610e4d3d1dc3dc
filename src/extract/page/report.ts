import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Capture, Field, Report, Zone } from '../../report/report.js'
import { agencyField, hostOf, type ZonedPage } from '../fields.js'
import { languageOf } from '../language.js'
import { describe, type Line } from '../line.js'
import type { PageField } from './metadata/field.js'
import { readPage, type Arrange, type PageText } from './page.js'

/** The report that a page holds. `id` is the letter that it goes by in one comparison; `arrange` places its blocks where it can. */
export function extractPage(capture: Capture, id: string, arrange?: Arrange): Report {
  const { source, given } = capture
  const page = readPage(capture, arrange)
  const { text, zones, metadata, truncated, entries } = page
  const body = zones
    .filter((zone) => zone.role === 'body')
    .map((zone) => text.slice(zone.start, zone.end))
    .join('\n')
  const host = hostOf(source.url ?? metadata.canonicalUrl ?? undefined)
  const zoned: ZonedPage = { text, lines: creditLines(text, zones), zones }
  const modified = plain(metadata.modified)
  return {
    id,
    source,
    text,
    digest: bytesToHex(sha256(utf8ToBytes(text))),
    language: given.language ?? metadata.language ?? languageOf(body === '' ? text : body),
    title: spanned(page, givenField(given.title) ?? plain(metadata.title), 'title'),
    outlet:
      givenField(given.outlet) ?? plain(metadata.outlet) ?? (host === null ? null : { value: host, basis: 'url' }),
    bylines:
      given.bylines !== undefined && given.bylines.length > 0
        ? { value: given.bylines, basis: 'given' }
        : plain(metadata.bylines),
    agency: agencyField(zoned, capture) ?? plain(metadata.agency),
    published: givenField(given.published) ?? plain(metadata.published),
    ...(modified === null ? {} : { modified }),
    ...(metadata.canonicalUrl === null ? {} : { canonicalUrl: metadata.canonicalUrl }),
    ...(truncated === null ? {} : { truncated }),
    ...(page.excess.length === 0 ? {} : { cut: page.excess }),
    ...(entries.length === 0 ? {} : { entries }),
    zones,
  }
}

/** The lines that an agency's credit stands in. */
function creditLines(text: string, zones: readonly Zone[]): Line[] {
  return zones
    .filter(({ role }) => role === 'agency_credit')
    .map(({ start }) => {
      const end = text.indexOf('\n', start)
      return describe(text, { start: text.lastIndexOf('\n', start) + 1, end: end < 0 ? text.length : end }, false)
    })
}

function givenField(value: string | undefined): Field<string> | null {
  return value === undefined || value.trim() === '' ? null : { value, basis: 'given' }
}

/** A field without the element that it was read from: a report is plain data. */
function plain<T>(field: PageField<T> | null): Field<T> | null {
  if (field === null) return null
  const { element: _element, ...rest } = field
  return rest
}

/** The field with the zone that says it word for word, where one does. */
function spanned({ text, zones }: PageText, field: Field<string> | null, role: Zone['role']): Field<string> | null {
  if (field === null || field.span !== undefined) return field
  const zone = zones.find((each) => each.role === role && text.slice(each.start, each.end) === field.value)
  return zone ? { ...field, span: { start: zone.start, end: zone.end } } : field
}
