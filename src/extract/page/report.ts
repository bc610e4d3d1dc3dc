import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Capture, Field, Report } from '../../report/report.js'
import { hostOf } from '../fields.js'
import { languageOf } from '../language.js'
import { readPage } from './page.js'

/** The report that a page holds. `id` is the letter that it goes by in one comparison. */
export function extractPage(capture: Capture, id: string): Report {
  const { source, given } = capture
  const { text, zones, title } = readPage(capture)
  const body = zones.filter((zone) => zone.role === 'body').map((zone) => text.slice(zone.start, zone.end)).join('\n')
  const host = hostOf(source.url)
  return {
    id,
    source,
    text,
    digest: bytesToHex(sha256(utf8ToBytes(text))),
    language: given.language ?? languageOf(body === '' ? text : body),
    title: fieldOf(given.title) ?? (title === null ? null : { value: title, basis: 'metadata' }),
    outlet: fieldOf(given.outlet) ?? (host === null ? null : { value: host, basis: 'url' }),
    bylines: fieldOf(given.bylines),
    agency: null,
    published: fieldOf(given.published),
    zones,
  }
}

function fieldOf<T>(value: T | undefined): Field<T> | null {
  return value === undefined ? null : { value, basis: 'given' }
}
