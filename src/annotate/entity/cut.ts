import {
  ADDRESSES,
  DOCUMENT_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GROUP_ADJECTIVES,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  ROLE_MODIFIERS,
} from '../../lexicon/titles.js'
import { isCommon, type Known, lookUp, sexOfGivenName } from './known.js'
import type { Piece } from './name.js'
import { bare, headClass, isPersonWord, knownAt, OFFICES, phraseOf, TITLE_SHORT } from './phrase.js'
import type { Word } from './word.js'

/** Where a title that starts at `from` ends, within `limit`; `from` where none starts. */
function titleEnd(words: readonly Word[], from: number, limit: number): number {
  let to = from
  let end = from
  while (to < limit) {
    const noun = bare(words[to]!)
    if (isPersonWord(words[to]!)) {
      to++
      end = to
    } else if (ROLE_MODIFIERS.has(noun) || noun === 'general' || noun === 'ex') to++
    else if (noun === 'of' && end === to && OFFICES.has(words[to + 1]?.lower ?? '')) {
      to += 2
      end = to
    } else break
    if (words[to - 1]!.possessive) break
  }
  return end
}

/** Cuts the run `[from, to)` into pieces and adds them to `out`. */
export function cutRun(words: readonly Word[], from: number, to: number, out: Piece[]): void {
  if (from >= to) return
  const whole = knownAt(words, from, to)
  if (whole?.to === to) return addKnown(from, to, whole.known, out)
  const title = findTitle(words, from, to)
  if (title) {
    cutRun(words, from, title.from, out)
    out.push({ kind: 'title', from: title.from, to: title.to, known: null })
    if (title.to < to) cutRun(words, title.to, to, out)
    return
  }
  if (GROUP_ADJECTIVES.has(words[from]!.lower) && to - from === 1) return
  if (whole && whole.to < to && parts(words, whole.to, to, whole.known)) {
    addKnown(from, whole.to, whole.known, out)
    return cutRun(words, whole.to, to, out)
  }
  const tail = to - from === 2 ? knownAt(words, to - 1, to) : null
  if (
    tail?.known.kind === 'org' &&
    !isCommon(words[from]!.lower, words[from]!.lemma) &&
    headClass(words[to - 1]!) === null
  ) {
    cutRun(words, from, to - 1, out)
    return addKnown(to - 1, to, tail.known, out)
  }
  const person = personWithin(words, from, to)
  if (person > from) {
    if (headClass(words[person - 1]!) !== null || knownAt(words, from, person)?.to === person)
      cutRun(words, from, person, out)
    return cutRun(words, person, to, out)
  }
  const flight = flightNumber(words, from, to)
  if (flight > from) {
    cutRun(words, from, flight, out)
    out.push({ kind: 'name', from: flight, to, known: null })
    return
  }
  if (whole?.known.form === 'adjective') addKnown(from, whole.to, whole.known, out)
  if (to - from === 1 && !words[from]!.opens && isPlainNoun(words[from]!)) return
  if (NO_ENTITY.has(phraseOf(words, from, to).toLowerCase().replace(/[’]/g, "'"))) return
  const last = knownAt(words, to - 1, to) ?? (to - from > 2 ? knownAt(words, to - 2, to, 2) : null)
  if (last?.to === to && last.known.kind === 'country' && last.known.form === 'name' && countryOf(words, from, to))
    addKnown(to - 1 - (words[to - 2]!.lower === 'of' ? 0 : 1), to, last.known, out)
  out.push({ kind: 'name', from, to, known: null })
}

/**
 * Where a person's name starts within a run that opens with other words: "Refugee Council | Anna Solberg"; `from` for
 * nowhere.
 */
function personWithin(words: readonly Word[], from: number, to: number): number {
  if (headClass(words[to - 1]!) !== null) return from
  for (let at = from + 1; at + 2 <= to; at++) {
    const word = words[at]!
    const left = words[at - 1]!
    const parts =
      headClass(left) !== null ||
      lookUp(phraseOf(words, from, at)) !== null ||
      (at === from + 1 && isCommon(left.lower, left.lemma))
    if (parts && isGiven(word) && words[at + 1]!.shape === 'cap' && sexOfGivenName(words[from]!.text) === null)
      return at
    if (
      at === from + 2 &&
      to - at === 2 &&
      lookUp(phraseOf(words, from, at))?.kind === 'country' &&
      !isCommon(word.lower, word.lemma) &&
      !isCommon(words[at + 1]!.lower, words[at + 1]!.lemma)
    )
      return at
  }
  return from
}

function isGiven(word: Word): boolean {
  return (
    word.shape === 'cap' &&
    sexOfGivenName(word.text) !== null &&
    !(isCommon(word.lower, word.lemma) && headClass(word) !== null)
  )
}

/** Capitalised phrases that name no entity of a story. */
const NO_ENTITY: ReadonlySet<string> = new Set([
  'new year',
  "new year's",
  "new year's eve",
  'social security',
  'social security number',
  'social security numbers',
  'eve',
  'wi fi',
  'bluetooth',
])

/** Where "Flight 412" starts within "Two Rivers Airways Flight 412"; `from` where it does not. */
function flightNumber(words: readonly Word[], from: number, to: number): number {
  return to - from > 2 && words[to - 1]!.shape === 'none' && words[to - 2]!.lower === 'flight' ? to - 2 : from
}

/** Does the run end in "of" and a state: "Government of New Zealand"? */
function countryOf(words: readonly Word[], from: number, to: number): boolean {
  const of = words[to - 2]!.lower === 'of' ? to - 2 : to - 3
  return of > from && words[of]!.lower === 'of'
}

/** A capitalised noun of office or kind that stands alone names nothing: "the Government", "the Ministry". */
function isPlainNoun(word: Word): boolean {
  const noun = bare(word)
  const kind =
    ORGANISATION_NOUNS.has(noun) ||
    FACILITY_NOUNS.has(noun) ||
    PLACE_NOUNS.has(noun) ||
    DOCUMENT_NOUNS.has(noun) ||
    EVENT_NOUNS.has(noun)
  return (
    isPersonWord(word) ||
    ((kind || DIRECTIONS.has(word.lower)) && lookUp(word.text) === null && isCommon(word.lower, word.lemma))
  )
}

const DIRECTIONS: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'world',
  'earth',
  'sun',
  'moon',
  'image',
  'photo',
  'video',
])

function addKnown(from: number, to: number, known: Known, out: Piece[]): void {
  out.push({ kind: known.form === 'adjective' ? 'adjective' : 'name', from, to, known })
}

/**
 * Is a known name at the head of a longer run a piece of its own? "Norwegian | Marta Helle"; not "Norway Defence
 * Ministry".
 */
function parts(words: readonly Word[], middle: number, to: number, known: Known): boolean {
  if (words[middle]!.gap === '-') return true
  if (headClass(words[to - 1]!) !== null) return false
  const rest = words[middle]!
  if (known.form === 'adjective')
    return to - middle >= 2
      ? sexOfGivenName(rest.text) !== null || knownAt(words, middle, to)?.to === to
      : knownAt(words, middle, to) !== null
  if (knownAt(words, middle, to)?.to === to) return true
  return known.kind === 'org' && to - middle >= 2 && sexOfGivenName(rest.text) !== null
}

/** The first title in a run that a name follows, or that ends the run. */
function findTitle(words: readonly Word[], from: number, to: number): { from: number; to: number } | null {
  const head = headClass(words[to - 1]!)
  for (let at = from; at < to; at++) {
    if (lookUp(words[at]!.text)?.form === 'adjective') continue
    const known = knownAt(words, at, to, 2)
    if (known) {
      at = known.to - 1
      continue
    }
    const end = titleEnd(words, at, to)
    if (end === at) continue
    if (end < to && head && end - at === 1 && !ADDRESSES.has(bare(words[at]!)) && !TITLE_SHORT.has(bare(words[at]!)))
      return null
    return { from: at, to: end }
  }
  return null
}
