import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'
import { brokenLine } from './notices.js'
import { parseRecord, toCapture } from './record.js'

/** The reports of an NDJSON text, one a line. A line that is none is told with its place, and the others still count. */
export function readNdjson(text: string, place: string): { readonly captures: Capture[]; readonly notices: Notice[] } {
  const captures: Capture[] = []
  const notices: Notice[] = []
  text.split('\n').forEach((line, index) => {
    const found = readRecordLine(line, `${place}:${index + 1}`)
    if (found === null) return
    if ('code' in found) notices.push(found)
    else captures.push(found)
  })
  return { captures, notices }
}

/** The report on one line, or what is wrong with it; null where the line is empty. */
export function readRecordLine(line: string, place: string): Capture | Notice | null {
  if (line.trim() === '') return null
  const parsed = parseLine(line)
  return 'problem' in parsed ? brokenLine(place, parsed.problem) : toCapture(parsed.record)
}

function parseLine(line: string): ReturnType<typeof parseRecord> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: 'it is not JSON' }
  }
  return parseRecord(value)
}
