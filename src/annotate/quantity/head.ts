import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Token } from '../../report/annotation.js'
import type { Piece } from './piece.js'

/** Words that end a noun phrase whatever the tagger says. */
const STOPS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'on',
  'at',
  'and',
  'or',
  'but',
  'to',
  'from',
  'by',
  'with',
  'for',
  'as',
  'who',
  'which',
  'that',
  'were',
  'was',
  'are',
  'is',
  'have',
  'has',
  'had',
  'been',
  'be',
  'after',
  'before',
  'when',
  'while',
  'than',
  'the',
  'a',
  'an',
  'into',
  'over',
  'under',
  'ago',
  'later',
  'earlier',
  'per',
  'killed',
  'injured',
  'wounded',
  'died',
  'die',
  'dies',
  'perish',
  'perished',
  'lost',
  'suffered',
  'sustained',
  'fled',
  'dead',
  'missing',
  'arrested',
  'will',
  'would',
  'could',
  'said',
  'may',
  'might',
  'can',
  'aboard',
  'so',
  'not',
  'also',
  'around',
  'about',
  'through',
  'during',
  'since',
  'hurt',
  'it',
  'they',
  'he',
  'she',
  'we',
  'you',
  'his',
  'her',
  'their',
  'its',
  'there',
  'still',
  'then',
  'if',
  'out',
  'up',
  'down',
  'off',
  'including',
])

/** The most words between a number and the noun that it counts. */
const LONGEST = 6

export interface Head {
  /** One past the noun. */
  readonly end: number
  /** Its dictionary form; a capital name keeps its words. */
  readonly lemma: string
}

/**
 * The noun that a number counts: the last noun of the unbroken run of adjectives and nouns that begins at piece `at`.
 * `tokenAt` gives the tagger's word at an offset.
 */
export function headAt(
  pieces: readonly Piece[],
  at: number,
  tokenAt: (offset: number) => Token | undefined,
): Head | null {
  let head: Head | null = null
  for (let i = at; i < pieces.length && i < at + LONGEST; i++) {
    const piece = pieces[i]!
    if (piece.kind === 'mark') {
      const hyphen = piece.lower === '-' && !piece.spaced && pieces[i + 1] !== undefined && !pieces[i + 1]!.spaced
      if (!hyphen) break
      continue
    }
    if (piece.kind === 'number' || (STOPS.has(piece.lower) && !describes(pieces, i))) break
    if (piece.text !== piece.lower && (piece.lower in WEEKDAYS || piece.lower in MONTHS)) break
    const token = tokenAt(piece.start)
    const pos = token?.pos ?? guess(piece)
    if (pos === 'NOUN' || pos === 'PROPN') {
      // A name after the noun is another phrase: "five policemen Monday", "two sons Adam and Max".
      if (pos === 'PROPN' && head !== null && isPlural(pieces[i - 1]!.lower)) break
      head = { end: i + 1, lemma: lemmaOf(piece, token) }
    } else if (
      pos !== 'ADJ' &&
      pos !== 'NUM' &&
      !(pos === 'VERB' && /(?:ed|ing|en)$/.test(piece.lower) && head === null)
    )
      break
    else if (head !== null && pos === 'VERB') break
  }
  return head
}

/** "four dead bodies": the state is an adjective of the noun. */
function describes(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at]!.lower === 'dead' &&
    /^(?:bodies|people|men|women|children|civilians|soldiers)$/.test(pieces[at + 1]?.lower ?? '')
  )
}

function isPlural(lower: string): boolean {
  return (
    (lower.endsWith('s') && !lower.endsWith('ss')) ||
    lower === 'people' ||
    lower === 'men' ||
    lower === 'women' ||
    lower === 'children'
  )
}

function lemmaOf(piece: Piece, token: Token | undefined): string {
  return token && token.lemma !== '' ? token.lemma : piece.lower
}

/** Where the tagger has no word at this place. */
function guess(piece: Piece): Token['pos'] {
  return /(?:s|people|men|women|children)$/.test(piece.lower) ? 'NOUN' : 'X'
}
