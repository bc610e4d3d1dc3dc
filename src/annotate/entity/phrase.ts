import {
  ADDRESSES,
  DOCUMENT_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  NEVER_NAMES,
  ORGANISATION_NOUNS,
  ORGANISATION_SUFFIXES,
  PERSON_NOUNS,
  PLACE_NOUNS,
} from '../../lexicon/titles.js'
import { type Known, LONGEST, lookUp } from './known.js'
import type { Word } from './word.js'

/** The longest known phrase that starts at `from`, of at least `least` words, within `limit`. */
export function knownAt(
  words: readonly Word[],
  from: number,
  limit: number,
  least = 1,
): { to: number; known: Known } | null {
  let end = from + 1
  while (end < limit && end - from < LONGEST && !words[end - 1]!.possessive && /^(?: |-|)$/.test(words[end]!.gap)) end++
  for (let to = end; to >= from + least; to--) {
    const last = words[to - 1]!
    if (to > from + 1 && last.shape === 'lower') continue
    const known = lookUp(phraseOf(words, from, to))
    if (known) return { to, known }
  }
  return null
}

/** The words `[from, to)` with the marks between them ("Harrow & Pike"), white space made one space. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  let out = words[from]!.text
  for (let at = from + 1; at < to; at++) {
    const { gap, text } = words[at]!
    out += `${gap === ' ' || gap.trim() === '' ? ' ' : gap.replace(/\s+/g, ' ')}${text}`
  }
  return out
}

/** The class of thing that a word names as the head of a proper name. */
export function headClass(word: Word): 'org' | 'facility' | 'place' | 'document' | 'event' | null {
  const noun = bare(word)
  const one = noun.replace(/s$/, '')
  if (ORGANISATION_SUFFIXES.has(noun) || ORGANISATION_NOUNS.has(noun))
    return FACILITY_ONLY.has(noun) ? 'facility' : 'org'
  if (FACILITY_NOUNS.has(noun)) return 'facility'
  if (PLACE_NOUNS.has(noun)) return 'place'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  if (EVENT_NOUNS.has(noun)) return 'event'
  return ORGANISATION_NOUNS.has(one) ? 'org' : null
}

/** Nouns that the lexicon has among bodies and that name a building more often. */
const FACILITY_ONLY: ReadonlySet<string> = new Set([
  'hospital',
  'clinic',
  'cathedral',
  'synagogue',
  'mosque',
  'embassy',
  'consulate',
  'museum',
  'gallery',
  'library',
  'theatre',
  'theater',
  'laboratory',
  'observatory',
  'restaurant',
  'brewery',
  'temple',
  'station',
])

/** Lower case without a full stop. */
export function bare(word: Word): string {
  return word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower
}

export function isPersonWord(word: Word): boolean {
  const noun = bare(word)
  return ADDRESSES.has(noun) || PERSON_NOUNS.has(noun) || TITLE_SHORT.has(noun)
}

/** Written short before a name. */
export const TITLE_SHORT: ReadonlySet<string> = new Set([
  'gen',
  'lt',
  'col',
  'maj',
  'capt',
  'cmdr',
  'adm',
  'sgt',
  'cpl',
  'gov',
  'sen',
  'sens',
  'rep',
  'reps',
  'pres',
  'det',
  'insp',
  'supt',
  'amb',
  'pvt',
])

export function isNever(word: Word): boolean {
  return NEVER_NAMES.has(bare(word)) && (word.shape !== 'upper' || lookUp(word.text) === null || word.text.length > 4)
}

export function isCapName(word: Word): boolean {
  return word.shape !== 'lower' && word.shape !== 'none' && !isNever(word)
}

export const OFFICES: ReadonlySet<string> = new Set(['state', 'defense', 'defence', 'staff', 'commons'])
