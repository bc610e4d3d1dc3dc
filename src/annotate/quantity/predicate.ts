import { NO_DEATHS, PLACING, ROLE_PREDICATES, type Role } from '../../lexicon/casualties.js'
import { numberAt } from './number.js'
import type { Piece } from './piece.js'

/** The most words that a gap of a wording may hold, hyphens apart. */
const LONGEST_GAP = 3
const GAP = '_'

/** The wordings by their first word. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly [words: readonly string[], role: Role])[]> = (() => {
  const out = new Map<string, (readonly [readonly string[], Role])[]>()
  for (const [wording, role] of ROLE_PREDICATES) {
    const words = wording.split(' ')
    const list = out.get(words[0]!) ?? []
    list.push([words, role])
    out.set(words[0]!, list)
  }
  return out
})()

/**
 * What a wording of several words that begins at piece `at` says became of the people before it: "lost their lives",
 * "were taken to a local hospital", "were stabbed to death". `be`: "were" or its like has been read.
 */
export function predicateAt(pieces: readonly Piece[], at: number, be: boolean): Role | null {
  const first = pieces[at]!.lower
  if (deathBy(pieces, at)) return 'dead'
  for (const [words, role] of BY_FIRST.get(first) ?? [])
    if ((be || !PLACING.has(first)) && matches(pieces, at, words)) return role
  return null
}

/** "stabbed to death", "burned to death"; not "sentenced to death", not "stabbed to death a man". */
function deathBy(pieces: readonly Piece[], at: number): boolean {
  const { lower, kind } = pieces[at]!
  const to = lower === 'to' ? at : at + 1
  if (pieces[to]?.lower !== 'to' || pieces[to + 1]?.lower !== 'death') return false
  if (kind !== 'word' || (lower !== 'to' && NO_DEATHS.has(lower))) return false
  return numberAt(pieces, to + 2) === null && !/^(?:the|a|an|his|her|their)$/.test(pieces[to + 2]?.lower ?? '')
}

function matches(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  let i = at
  for (let w = 0; w < words.length; w++) {
    if (words[w] !== GAP) {
      if (pieces[i++]?.lower !== words[w]) return false
      continue
    }
    const next = words[w + 1]
    for (let gap = 0; pieces[i]?.lower !== next; i++) {
      const piece = pieces[i]
      if (piece === undefined || (piece.kind === 'mark' && piece.lower !== '-')) return false
      if (piece.kind !== 'mark' && ++gap > LONGEST_GAP) return false
    }
  }
  return true
}
