import { extractReport } from '../../src/extract/report.js'
import type { Report } from '../../src/report/report.js'
import { take } from '../read/making.js'

/** Milliseconds that reading one input may take. */
export const TIME_LIMIT = 3000

/** Reads an input and gives what is wrong with what came of it, in words; null where nothing is. */
export async function faultOf(bytes: Uint8Array, name: string): Promise<string | null> {
  const before = process.cpuUsage()
  try {
    const { found, codes } = await take(bytes, name, { fileBytes: 1 << 20 })
    if (found.length === 0 && codes.length === 0) return 'nothing came out, and no notice'
    for (const { capture } of found.slice(0, 20)) {
      const fault = faultOfReport(extractReport(capture, 'A'))
      if (fault !== null) return fault
    }
  } catch (error) {
    return `it threw: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : 'something that is no error'}`
  }
  const { user, system } = process.cpuUsage(before)
  const time = (user + system) / 1000
  return time > TIME_LIMIT ? `it took ${Math.round(time)} ms` : null
}

/** Every span lies in the text, in order, and names the words that it says it does. */
function faultOfReport(report: Report): string | null {
  const { text, zones, entries = [] } = report
  let last = 0
  for (const { start, end, role } of zones) {
    if (!isRange(start, end, text)) return `the zone ${role} ${start}-${end} is not in the text of ${text.length}`
    if (start < last) return `the zone ${role} at ${start} overlaps the one before it`
    if (isHalved(text, start) || isHalved(text, end)) return `the zone ${role} ${start}-${end} halves a character`
    last = end
  }
  for (const field of [report.title, report.outlet, report.bylines, report.agency, report.published, report.modified]) {
    const span = field?.span
    if (span && !isRange(span.start, span.end, text)) return `the span of a field ${span.start}-${span.end} is not in the text`
  }
  for (const { start, end } of entries) if (!isRange(start, end, text)) return `the entry ${start}-${end} is not in the text`
  return null
}

function isRange(start: number, end: number, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
}

/** Does a place part the two units of one character? */
function isHalved(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}
