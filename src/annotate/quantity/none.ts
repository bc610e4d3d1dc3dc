import { NONE_NOUNS, PEOPLE, ROLE_NOUNS } from '../../lexicon/casualties.js'
import type { Token } from '../../report/annotation.js'
import { headAt, type Head } from './head.js'
import type { Match } from './match.js'
import type { Piece } from './piece.js'
import { stateAfter } from './role.js'

/**
 * A count of none that begins at piece `at`: "no one was hurt", "none of the passengers died", "no injuries were
 * reported". Only where it is said of people and of what became of them; else "no" is no amount.
 */
export function noneAt(
  pieces: readonly Piece[],
  at: number,
  tokenAt: (offset: number) => Token | undefined,
): Match | null {
  const subject = subjectAt(pieces, at, tokenAt)
  if (subject === null) return null
  const last = pieces[subject.end - 1]!.lower
  const role = NONE_NOUNS.has(last) ? (ROLE_NOUNS[last] ?? null) : isFact(pieces, subject.end) ? stateAfter(pieces, subject.end) : null
  if (role === null) return null
  const [start, end] = [pieces[at]!.start, pieces[subject.end - 1]!.end]
  return {
    first: at,
    end: subject.end,
    quantity: { start, end, low: 0, high: 0, value: 0, unit: subject.lemma, kind: 'count', hedge: 'exact', role },
  }
}

/** "no one", "nobody", "none", "none of the passengers", "no passengers", "no serious injuries". */
function subjectAt(
  pieces: readonly Piece[],
  at: number,
  tokenAt: (offset: number) => Token | undefined,
): { end: number; lemma: string | null } | null {
  const first = pieces[at]!.lower,
    next = pieces[at + 1]?.lower
  if (first === 'nobody') return { end: at + 1, lemma: null }
  if (first === 'no' && next === 'one') return { end: at + 2, lemma: null }
  if (first === 'no') return counted(pieces, headAt(pieces, at + 1, tokenAt))
  if (first !== 'none') return null
  if (next !== 'of') return { end: at + 1, lemma: null }
  const noun = /^(?:the|those|these|its|their)$/.test(pieces[at + 2]?.lower ?? '') ? at + 3 : at + 2
  if (pieces[noun]?.lower === 'them') return { end: noun + 1, lemma: null }
  return counted(pieces, headAt(pieces, noun, tokenAt))
}

function counted(pieces: readonly Piece[], head: Head | null): Head | null {
  const noun = head && pieces[head.end - 1]!.lower
  return noun !== null && (PEOPLE.has(noun) || NONE_NOUNS.has(noun)) ? head : null
}

/** Told as a fact, not as what should or may be. */
function isFact(pieces: readonly Piece[], at: number): boolean {
  return /^(?:was|were|is|are|has|have|had|got|died|killed|hurt|injured|wounded|arrested|suffered|lost|reported|reportedly)$/.test(
    pieces[at]?.lower ?? '',
  )
}
