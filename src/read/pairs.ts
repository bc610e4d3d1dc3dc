import * as v from 'valibot'
import type { Notice } from '../report/comparison.js'

/** Two sentences to be related, as a line of NDJSON gives them. */
export interface PairRecord {
  readonly id: string | number
  readonly a: string
  readonly b: string
}

const pairSchema = v.object({ id: v.union([v.string(), v.number()]), a: v.string(), b: v.string() })

/** The pairs of an NDJSON text, one a line. A line that is none is told with its place, and the others still count. */
export function parsePairs(text: string, place: string): { readonly pairs: PairRecord[]; readonly notices: Notice[] } {
  const pairs: PairRecord[] = []
  const notices: Notice[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const parsed = parseLine(line)
    if ('problem' in parsed) notices.push(brokenPair(`${place}:${index + 1}`, parsed.problem))
    else pairs.push(parsed.pair)
  })
  return { pairs, notices }
}

function parseLine(line: string): { readonly pair: PairRecord } | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: 'it is not JSON' }
  }
  const result = v.safeParse(pairSchema, value)
  if (result.success) return { pair: result.output }
  const where = v.getDotPath(result.issues[0])
  return { problem: where === null ? 'it is not an object' : `"${where}" is missing or not what it should be` }
}

function brokenPair(place: string, problem: string): Notice {
  return {
    code: 'broken-pair',
    severity: 'warning',
    place,
    message: `The pair at ${place} is left out: ${problem}.`,
    remedy: 'Each line must be one JSON object with "id", "a" and "b".',
  }
}
