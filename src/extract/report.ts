import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Capture, Report } from '../report/report.js'
import { agencyField, bylinesField, outletField, publishedField, titleField } from './fields.js'
import { languageOf } from './language.js'
import { linesOf } from './line.js'
import { extractByRules } from './publisher/extract.js'
import type { PublisherRule } from './publisher/rule.js'
import { addFurniture, withoutFurniture } from './known-furniture.js'
import { findZones } from './zones.js'

/**
 * The report that a captured text or page holds: its zones, and what it says of itself. A plain text is kept as it came,
 * so every offset points into the file; of a page the text is what its reader sees. `id` is the letter that the report goes by in one comparison. `rules` say how publishers lay out
 * their pages; a page that none fits is read in the general way.
 */
export function extractReport(capture: Capture, id: string, rules: readonly PublisherRule[] = []): Report {
  const report = capture.media === 'html' ? extractByRules(capture, id, rules) : extractText(capture, id)
  const dated = withGivenChange(report, capture.given.modified)
  return capture.captured === undefined ? dated : { ...dated, captured: capture.captured }
}

/** Where no more is known than when a report was last changed, it was published then or before: mostly then. */
function withGivenChange(report: Report, modified: string | undefined): Report {
  if (modified === undefined) return report
  const published = report.published ?? { value: modified, basis: 'inferred', confidence: CHANGED_ALONE }
  return { ...report, modified: { value: modified, basis: 'given' }, published }
}
const CHANGED_ALONE = 0.7

function extractText(capture: Capture, id: string): Report {
  const { text, source, given, furniture = [] } = capture
  const read = withoutFurniture(text, furniture)
  const lines = linesOf(read)
  const zones = addFurniture(findZones(read, lines, given), furniture)
  const page = { text, lines, zones }
  const body = zones.filter((zone) => zone.role === 'body').map((zone) => text.slice(zone.start, zone.end)).join('\n')
  return {
    id,
    source,
    text,
    digest: bytesToHex(sha256(utf8ToBytes(text))),
    language: given.language ?? languageOf(body === '' ? text : body),
    title: titleField(page, capture),
    outlet: outletField(page, capture),
    bylines: bylinesField(page, capture),
    agency: agencyField(page, capture),
    published: publishedField(page, capture),
    zones,
  }
}
