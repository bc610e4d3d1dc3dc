import type { Notice } from '../report/comparison.js'
import type { Correction } from '../report/correction.js'
import { parseCorrection } from './correction.js'
import { badCorrection, tooManyCorrections } from './notices.js'

/** The name under which corrections lie beside the reports that they are of, and are found by themselves. */
export const correctionsName = 'corrections.ndjson'

/** How many corrections, and quotes in them all, one comparison takes. */
const MOST = { corrections: 2000, quotes: 5000 } as const

/**
 * The corrections of a text, one JSON object a line. Empty lines and lines that begin with `#` are passed over; one that is
 * no correction is told with its place, and the others count.
 */
export function readCorrections(text: string, place: string): { readonly corrections: Correction[]; readonly notices: Notice[] } {
  const corrections: Correction[] = []
  const notices: Notice[] = []
  let quotes = 0
  for (const { line, number } of correctionLines(text)) {
    const at = `${place}:${number}`
    const parsed = parseLine(line, at)
    if ('problem' in parsed) {
      notices.push(badCorrection(at, parsed.problem))
      continue
    }
    const { target, with: joined = [], members = [] } = parsed.correction
    quotes += target.length + joined.length + members.length
    if (corrections.length >= MOST.corrections || quotes > MOST.quotes) {
      notices.push(tooManyCorrections(at, MOST))
      break
    }
    corrections.push(parsed.correction)
  }
  return { corrections, notices }
}

/** The lines that hold something, with their numbers from 1. */
export function correctionLines(text: string): { readonly line: string; readonly number: number }[] {
  return text.replace(/^\ufeff/, '').split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
}

function parseLine(line: string, place: string): ReturnType<typeof parseCorrection> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: 'it is not JSON' }
  }
  return parseCorrection(value, place)
}
