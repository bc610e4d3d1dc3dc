import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'
import { brokenLine } from './notices.js'
import { parseRecord, toCapture } from './record.js'

/** The reports of an NDJSON text, one a line. A line that is none is told with its place, and the others still count. */
export function readNdjson(text: string, place: string): { readonly captures: Capture[]; readonly notices: Notice[] } {
  const captures: Capture[] = []
  const notices: Notice[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const parsed = parseLine(line)
    if ('problem' in parsed) {
      notices.push(brokenLine(`${place}:${index + 1}`, parsed.problem))
      return
    }
    captures.push(toCapture(parsed.record))
  })
  return { captures, notices }
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
