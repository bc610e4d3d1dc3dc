import { cutRun } from './cut.js'
import type { Known } from './known.js'
import { runEnd } from './run.js'
import type { Line, Word } from './word.js'

/** A stretch of a line's words, `[from, to)`, that names something or titles somebody. */
export interface Piece {
  readonly kind: 'name' | 'adjective' | 'title'
  readonly from: number
  readonly to: number
  readonly known: Known | null
}

/**
 * The names of a line whose capitals can be trusted: runs of capitalised words with what ties them ("of", "de", "&"),
 * cut where a title, an adjective of nationality or a known name parts them.
 * `trusted` tells whether a common word at the head of a sentence is a name elsewhere in the story.
 */
export function namesOf(line: Line, trusted: (word: Word) => boolean): Piece[] {
  const out: Piece[] = []
  for (let at = 0; at < line.words.length;) {
    const to = runEnd(line.words, at, trusted)
    if (to === at) {
      at++
      continue
    }
    cutRun(line.words, at, to, out)
    at = to
  }
  return out
}
