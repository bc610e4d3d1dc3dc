import {
  ADDRESSES, DOCUMENT_NOUNS, EVENT_NOUNS, EVENT_OPENERS, FACILITY_NOUNS, GROUP_ADJECTIVES, NEVER_NAMES,
  ORGANISATION_NOUNS, ORGANISATION_SUFFIXES, PERSON_NOUNS, PLACE_NOUNS, ROLE_MODIFIERS,
} from '../../lexicon/titles.js'
import { isCommon, type Known, LONGEST, lookUp, sexOfGivenName } from './known.js'
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
  for (let at = 0; at < line.words.length; ) {
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

/** Where the run of name words that starts at `from` ends; `from` itself where none does. */
function runEnd(words: readonly Word[], from: number, trusted: (word: Word) => boolean): number {
  if (!mayOpen(words, from, trusted)) return from
  let to = from + 1
  while (to < words.length && to - from < LONGEST_NAME && !words[to - 1]!.possessive) {
    const next = words[to]!
    if (next.gap === ' ' && mayContinue(words, to)) { to++; continue }
    const tied = tie(words, from, to)
    if (tied === to) break
    to = tied
  }
  return to
}

/** Longer runs of capitals are no name: a heading without a full stop, a list. */
const LONGEST_NAME = 14

function mayOpen(words: readonly Word[], at: number, trusted: (word: Word) => boolean): boolean {
  const word = words[at]!
  if (word.shape === 'lower' || word.shape === 'none' || word.text.length === 1) return false
  if (word.currency || isMoney(words, at)) return false
  if (isNever(word)) return isMonthName(words, at) || opensName(words, at)
  if (!word.opens) return true
  const known = lookUp(word.text)
  if (known && !isCommon(word.lower, word.lemma)) return true
  if (startsKnown(words, at) || trusted(word)) return true
  if (word.shape === 'cap' && sexOfGivenName(word.text) !== null && capFollows(words, at) && headClass(words[at + 1]!) === null) return true
  if (isPersonWord(word) || ROLE_MODIFIERS.has(bare(word))) return capFollows(words, at)
  if (isCommon(word.lower, word.lemma) && word.shape !== 'upper') return capFollows(words, at) && !isStop(words, at)
  return true
}

/** "US dollars" is money, no mention of the state. */
function isMoney(words: readonly Word[], at: number): boolean {
  return /^(?:dollars?|pounds?|cents?)$/.test(words[at + 1]?.lower ?? '')
}

/** A little word with a capital in mid-sentence before a name is part of it: "on All Nippon Airways". */
function opensName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  return !word.opens && word.shape === 'cap' && NUMBERS.has(word.lower) && capFollows(words, at)
}

/** Little words that names have at their head or end: "All Nippon Airways", "Capital One". */
const NUMBERS: ReadonlySet<string> = new Set(['all', 'first', 'second', 'third', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'no', 'every', 'our', 'my', 'inside', 'still'])

/** Months that are people's names too count where a given name or surname would stand. */
function isMonthName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!/^(?:may|april|june|august)$/.test(word.lower) || word.shape !== 'cap') return false
  const next = words[at + 1]
  return next !== undefined && next.gap === ' ' && next.shape === 'cap' && !isNever(next) && sexOfGivenName(word.lower) !== null && !isCommon(next.lower, next.lemma) && !word.opens
}

function isNever(word: Word): boolean {
  return NEVER_NAMES.has(bare(word)) && (word.shape !== 'upper' || lookUp(word.text) === null || word.text.length > 4)
}

function capFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.gap === ' ' && next.shape !== 'lower' && next.shape !== 'none' && !isNever(next) && !words[at]!.possessive
}

/** A common word that opens a sentence before a name that is whole without it: "Meeting Putin", "Russia's". */
function isStop(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.quoted) return false
  if (word.pos === 'VERB' || word.pos === 'ADP' || word.pos === 'SCONJ' || word.pos === 'ADV') return true
  const next = words[at + 1]!
  const known = lookUp(next.text)
  if (known && (known.form === 'adjective' || known.kind === 'country' || known.kind === 'capital')) return true
  let end = at + 1
  while (end < words.length && words[end]!.gap === ' ' && words[end]!.shape !== 'lower' && words[end]!.shape !== 'none') end++
  return !headClass(words[end - 1]!)
}

function startsKnown(words: readonly Word[], at: number): boolean {
  return knownAt(words, at, Math.min(words.length, at + LONGEST), 2) !== null
}

/** The longest known phrase that starts at `from`, of at least `least` words, within `limit`. */
export function knownAt(words: readonly Word[], from: number, limit: number, least = 1): { to: number; known: Known } | null {
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

/** The words `[from, to)` with the marks between them ("Latham & Watkins"), white space made one space. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  let out = words[from]!.text
  for (let at = from + 1; at < to; at++) {
    const { gap, text } = words[at]!
    out += `${gap === ' ' || gap.trim() === '' ? ' ' : gap.replace(/\s+/g, ' ')}${text}`
  }
  return out
}

function mayContinue(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.shape === 'lower') return false
  if (word.shape === 'none') return /^\d{1,4}$/.test(word.text) && NUMBERED.has(words[at - 1]!.lower)
  if (word.shape === 'cap' && word.text.length <= 3 && isNever(word) && sexOfGivenName(words[at - 1]!.text) !== null && words[at + 1]?.shape !== 'cap') return SURNAMES.has(word.lower)
  if (word.lower === 'may' || word.lower === 'august') return words[at - 1]!.shape === 'cap' && sexOfGivenName(words[at - 1]!.text) !== null
  return !word.currency && (!isNever(word) || (NUMBERS.has(word.lower) && word.shape === 'cap' && words[at + 1]?.shape !== 'cap'))
}

/** Little words that are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set(['or', 'to', 'so', 'he', 'an', 'you', 'no', 'in', 'my', 'may', 'do'])

/** Names that a number is part of. */
const NUMBERED: ReadonlySet<string> = new Set([
  'flight', 'boeing', 'airbus', 'cessna', 'apollo', 'channel', 'pier', 'gate', 'route', 'highway', 'interstate', 'area',
  'terminal', 'windows', 'model', 'resolution', 'galaxy', 'falcon', 'soyuz', 'bill', 'ward',
])

const PARTICLES: ReadonlySet<string> = new Set([
  'de', 'da', 'del', 'della', 'der', 'den', 'di', 'do', 'dos', 'das', 'du', 'la', 'le', 'van', 'von', 'bin', 'bint', 'ibn',
  'al', 'el', 'ter', 'ten', 'zu', 'y',
])

/** What ties the run `[from, to)` to a capital further on: "of", "de", "and" between parts of one name, "&". Gives the new end. */
function tie(words: readonly Word[], from: number, to: number): number {
  const word = words[to]!
  const after = words[to + 1]
  if (/^ ?& ?$/.test(word.gap) && word.shape !== 'lower' && word.shape !== 'none') return to + 1
  if (word.gap === ', ' && /^(?:Inc|Ltd|LLC|Corp|Jr|Sr|D\.C|DC|D\.C\.|Jr\.|Inc\.|Ltd\.)$/.test(word.text)) return to + 1
  if (word.gap === ', ' && listInName(words, from, to)) return to + 1
  if (word.gap !== ' ' || word.shape !== 'lower' || !after) return to
  if (PARTICLES.has(word.lower)) return particleEnd(words, from, to)
  const left = headClass(words[to - 1]!)
  if (word.lower === 'of' && left && left !== 'event') {
    const the = after.lower === 'the' ? 1 : 0
    const next = words[to + 1 + the]
    return next && next.gap === ' ' && isCapName(next) ? to + 2 + the : to
  }
  if (word.lower === 'of' && SECRETARIES.has(words[to - 1]!.lower) && OFFICES.has(after.lower)) return to + 2
  if (/^(?:for|on|against)$/.test(word.lower) && (left === 'org' || left === 'facility')) {
    const the = after.lower === 'the' ? 1 : 0
    const next = words[to + 1 + the]
    return next && next.gap === ' ' && isCapName(next) ? to + 2 + the : to
  }
  if (word.lower === 'and' && after.gap === ' ' && isCapName(after)) return listInName(words, from, to) ? to + 2 : to
  return to
}

const SECRETARIES: ReadonlySet<string> = new Set(['secretary', 'secretaries', 'minister', 'undersecretary', 'chief', 'speaker', 'leader'])
const OFFICES: ReadonlySet<string> = new Set(['state', 'defense', 'defence', 'staff', 'commons'])

function isCapName(word: Word): boolean {
  return word.shape !== 'lower' && word.shape !== 'none' && !isNever(word)
}

function particleEnd(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end < words.length && words[end]!.gap === ' ' && PARTICLES.has(words[end]!.lower) && words[end]!.shape === 'lower') end++
  const next = words[end]
  if (!next || next.gap !== ' ' || !isCapName(next) || end - to > 2) return to
  const opens = words[from]!
  return isCommon(opens.lower, opens.lemma) && sexOfGivenName(opens.text) === null && end - to === 1 && to - from === 1 && lookUp(opens.text) === null ? to : end + 1
}

/** Common words in a list within one name: "Securities and Exchange Commission", "Ministry of Health, Labour and Welfare". */
function listInName(words: readonly Word[], from: number, to: number): boolean {
  const plain = (word: Word): boolean => isCapName(word) && (isCommon(word.lower, word.lemma) || word.lower === 'labour') && sexOfGivenName(word.text) === null && (lookUp(word.text) === null || lookUp(word.text)!.kind === 'org')
  let run = to
  if (words[run]!.lower === 'and') run++
  if (run >= words.length || !plain(words[run]!) || !plain(words[to - 1]!)) return false
  for (let at = from; at < to; at++) {
    if (at > from && /^(?:of|for|on)$/.test(words[at]!.lower) && ORGANISATION_NOUNS.has(bare(words[at - 1]!))) {
      return words[to]!.lower === 'and' || words.slice(to, to + 4).some((word) => word.lower === 'and')
    }
  }
  let end = run + 1
  while (end < words.length && words[end]!.gap === ' ' && isCapName(words[end]!) && !words[end - 1]!.possessive) end++
  return words[to]!.lower === 'and' && end > run + 1 && ORGANISATION_SUFFIXES.has(bare(words[end - 1]!))
}

/** The class of thing that a word names as the head of a proper name. */
export function headClass(word: Word): 'org' | 'facility' | 'place' | 'document' | 'event' | null {
  const noun = bare(word)
  const one = noun.replace(/s$/, '')
  if (ORGANISATION_SUFFIXES.has(noun) || ORGANISATION_NOUNS.has(noun)) return FACILITY_ONLY.has(noun) ? 'facility' : 'org'
  if (FACILITY_NOUNS.has(noun)) return 'facility'
  if (PLACE_NOUNS.has(noun)) return 'place'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  if (EVENT_NOUNS.has(noun)) return 'event'
  return ORGANISATION_NOUNS.has(one) ? 'org' : null
}

/** Nouns that the lexicon has among bodies and that name a building more often. */
const FACILITY_ONLY: ReadonlySet<string> = new Set([
  'hospital', 'clinic', 'cathedral', 'synagogue', 'mosque', 'embassy', 'consulate', 'museum', 'gallery',
  'library', 'theatre', 'theater', 'laboratory', 'observatory', 'restaurant', 'brewery', 'temple', 'station',
])

/** Lower case without a full stop. */
export function bare(word: Word): string {
  return word.lower.endsWith('.') ? word.lower.slice(0, -1) : word.lower
}

function isPersonWord(word: Word): boolean {
  const noun = bare(word)
  return ADDRESSES.has(noun) || PERSON_NOUNS.has(noun) || TITLE_SHORT.has(noun)
}

/** Written short before a name. */
const TITLE_SHORT: ReadonlySet<string> = new Set([
  'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'adm', 'sgt', 'cpl', 'gov', 'sen', 'sens', 'rep', 'reps', 'pres', 'det', 'insp',
  'supt', 'amb', 'pvt',
])

/** Where a title that starts at `from` ends, within `limit`; `from` where none starts. */
export function titleEnd(words: readonly Word[], from: number, limit: number): number {
  let to = from
  let end = from
  while (to < limit) {
    const noun = bare(words[to]!)
    if (isPersonWord(words[to]!)) { to++; end = to } else if (ROLE_MODIFIERS.has(noun) || noun === 'general' || noun === 'ex') to++
    else if (noun === 'of' && end === to && OFFICES.has(words[to + 1]?.lower ?? '')) { to += 2; end = to } else break
    if (words[to - 1]!.possessive) break
  }
  return end
}

/** Cuts the run `[from, to)` into pieces and adds them to `out`. */
function cutRun(words: readonly Word[], from: number, to: number, out: Piece[]): void {
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
  if (tail?.known.kind === 'org' && !isCommon(words[from]!.lower, words[from]!.lemma) && headClass(words[to - 1]!) === null) {
    cutRun(words, from, to - 1, out)
    return addKnown(to - 1, to, tail.known, out)
  }
  const person = personWithin(words, from, to)
  if (person > from) {
    if (headClass(words[person - 1]!) !== null || knownAt(words, from, person)?.to === person) cutRun(words, from, person, out)
    return cutRun(words, person, to, out)
  }
  if (whole?.known.form === 'adjective') addKnown(from, whole.to, whole.known, out)
  if (to - from === 1 && !words[from]!.opens && isPlainNoun(words[from]!)) return
  if (NO_ENTITY.has(phraseOf(words, from, to).toLowerCase().replace(/[’]/g, "'"))) return
  const flight = flightNumber(words, from, to)
  if (flight > from) {
    cutRun(words, from, flight, out)
    out.push({ kind: 'name', from: flight, to, known: null })
    return
  }
  const last = knownAt(words, to - 1, to) ?? (to - from > 2 ? knownAt(words, to - 2, to, 2) : null)
  if (last?.to === to && last.known.kind === 'country' && last.known.form === 'name' && countryOf(words, from, to)) addKnown(to - 1 - (words[to - 2]!.lower === 'of' ? 0 : 1), to, last.known, out)
  out.push({ kind: 'name', from, to, known: null })
}

/** Where a person's name starts within a run that opens with other words: "Refugee Council | Enver Solomon"; `from` for nowhere. */
function personWithin(words: readonly Word[], from: number, to: number): number {
  if (headClass(words[to - 1]!) !== null) return from
  for (let at = from + 1; at + 2 <= to; at++) {
    const word = words[at]!
    const left = words[at - 1]!
    const parts = headClass(left) !== null || lookUp(phraseOf(words, from, at)) !== null || (at === from + 1 && isCommon(left.lower, left.lemma))
    if (parts && isGiven(word) && words[at + 1]!.shape === 'cap' && sexOfGivenName(words[from]!.text) === null) return at
    if (at === from + 2 && to - at === 2 && lookUp(phraseOf(words, from, at))?.kind === 'country' && !isCommon(word.lower, word.lemma) && !isCommon(words[at + 1]!.lower, words[at + 1]!.lemma)) return at
  }
  return from
}

function isGiven(word: Word): boolean {
  return word.shape === 'cap' && sexOfGivenName(word.text) !== null && !(isCommon(word.lower, word.lemma) && headClass(word) !== null)
}

/** Capitalised phrases that name no entity of a story. */
const NO_ENTITY: ReadonlySet<string> = new Set(['new year', "new year's", "new year's eve", 'social security', 'social security number', 'social security numbers', 'eve', 'wi fi', 'bluetooth'])

/** Where "Flight 175" starts within "All Nippon Airways Flight 175"; `from` where it does not. */
function flightNumber(words: readonly Word[], from: number, to: number): number {
  return to - from > 2 && words[to - 1]!.shape === 'none' && words[to - 2]!.lower === 'flight' ? to - 2 : from
}

/** Does the run end in "of" and a state: "Government of Costa Rica"? */
function countryOf(words: readonly Word[], from: number, to: number): boolean {
  const of = words[to - 2]!.lower === 'of' ? to - 2 : to - 3
  return of > from && words[of]!.lower === 'of'
}

/** A capitalised noun of office or kind that stands alone names nothing: "the Government", "the Ministry". */
function isPlainNoun(word: Word): boolean {
  const noun = bare(word)
  const kind = ORGANISATION_NOUNS.has(noun) || FACILITY_NOUNS.has(noun) || PLACE_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || EVENT_NOUNS.has(noun)
  return isPersonWord(word) || ((kind || DIRECTIONS.has(word.lower)) && lookUp(word.text) === null && isCommon(word.lower, word.lemma))
}

const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'world', 'earth', 'sun', 'moon', 'image', 'photo', 'video'])

function addKnown(from: number, to: number, known: Known, out: Piece[]): void {
  out.push({ kind: known.form === 'adjective' ? 'adjective' : 'name', from, to, known })
}

/** Is a known name at the head of a longer run a piece of its own? "Russian | Yuri Ushakov"; not "Ukraine Defence Ministry". */
function parts(words: readonly Word[], middle: number, to: number, known: Known): boolean {
  if (words[middle]!.gap === '-' ) return true
  if (headClass(words[to - 1]!) !== null) return false
  const rest = words[middle]!
  if (known.form === 'adjective') return to - middle >= 2 ? sexOfGivenName(rest.text) !== null || knownAt(words, middle, to)?.to === to : knownAt(words, middle, to) !== null
  if (knownAt(words, middle, to)?.to === to) return true
  return known.kind === 'org' && to - middle >= 2 && sexOfGivenName(rest.text) !== null
}

/** The first title in a run that a name follows, or that ends the run. */
function findTitle(words: readonly Word[], from: number, to: number): { from: number; to: number } | null {
  const head = headClass(words[to - 1]!)
  for (let at = from; at < to; at++) {
    if (lookUp(words[at]!.text)?.form === 'adjective') continue
    const known = knownAt(words, at, to, 2)
    if (known) { at = known.to - 1; continue }
    const end = titleEnd(words, at, to)
    if (end === at) continue
    if (end < to && head && end - at === 1 && !ADDRESSES.has(bare(words[at]!)) && !TITLE_SHORT.has(bare(words[at]!))) return null
    return { from: at, to: end }
  }
  return null
}

export { EVENT_OPENERS }
