import { ORGANISATION_NOUNS, ORGANISATION_SUFFIXES, ROLE_MODIFIERS } from '../../lexicon/titles.js'
import { isCommon, LONGEST, lookUp, sexOfGivenName } from './known.js'
import { bare, headClass, isCapName, isNever, isPersonWord, knownAt, OFFICES } from './phrase.js'
import type { Word } from './word.js'

/** Where the run of name words that starts at `from` ends; `from` itself where none does. */
export function runEnd(words: readonly Word[], from: number, trusted: (word: Word) => boolean): number {
  if (!mayOpen(words, from, trusted)) return from
  let to = from + 1
  while (to < words.length && to - from < LONGEST_NAME && !words[to - 1]!.possessive) {
    const next = words[to]!
    if (next.gap === ' ' && mayContinue(words, to)) {
      to++
      continue
    }
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
  if (
    word.shape === 'cap' &&
    sexOfGivenName(word.text) !== null &&
    capFollows(words, at) &&
    headClass(words[at + 1]!) === null
  )
    return true
  if (isPersonWord(word) || ROLE_MODIFIERS.has(bare(word))) return capFollows(words, at)
  if (isCommon(word.lower, word.lemma) && word.shape !== 'upper') return capFollows(words, at) && !isStop(words, at)
  return true
}

/** "US dollars" is money, no mention of the state. */
function isMoney(words: readonly Word[], at: number): boolean {
  return /^(?:dollars?|pounds?|cents?)$/.test(words[at + 1]?.lower ?? '')
}

/** A little word with a capital in mid-sentence before a name is part of it: "on Two Rivers Airways". */
function opensName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  return !word.opens && word.shape === 'cap' && NUMBERS.has(word.lower) && capFollows(words, at)
}

/** Little words that names have at their head or end: "Two Rivers Airways", "Channel Four". */
const NUMBERS: ReadonlySet<string> = new Set([
  'all',
  'first',
  'second',
  'third',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'no',
  'every',
  'our',
  'my',
  'inside',
  'still',
])

/** Months that are people's names too count where a given name or surname would stand. */
function isMonthName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!/^(?:may|april|june|august)$/.test(word.lower) || word.shape !== 'cap') return false
  const next = words[at + 1]
  return (
    next !== undefined &&
    next.gap === ' ' &&
    next.shape === 'cap' &&
    !isNever(next) &&
    sexOfGivenName(word.lower) !== null &&
    !isCommon(next.lower, next.lemma) &&
    !word.opens
  )
}

function capFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined &&
    next.gap === ' ' &&
    next.shape !== 'lower' &&
    next.shape !== 'none' &&
    !isNever(next) &&
    !words[at]!.possessive
  )
}

/** A common word that opens a sentence before a name that is whole without it: "Meeting Orvath", "Peru's". */
function isStop(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.quoted) return false
  if (word.pos === 'VERB' || word.pos === 'ADP' || word.pos === 'SCONJ' || word.pos === 'ADV') return true
  const next = words[at + 1]!
  const known = lookUp(next.text)
  if (known && (known.form === 'adjective' || known.kind === 'country' || known.kind === 'capital')) return true
  let end = at + 1
  while (end < words.length && words[end]!.gap === ' ' && words[end]!.shape !== 'lower' && words[end]!.shape !== 'none')
    end++
  return !headClass(words[end - 1]!)
}

function startsKnown(words: readonly Word[], at: number): boolean {
  return knownAt(words, at, Math.min(words.length, at + LONGEST), 2) !== null
}

function mayContinue(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.shape === 'lower') return false
  // A name that a line of its own or a heading ends with, and the next sentence starts with again.
  if (word.text === words[at - 1]!.text && words[at - 1]!.opens) return false
  if (word.shape === 'none') return /^\d{1,4}$/.test(word.text) && NUMBERED.has(words[at - 1]!.lower)
  if (
    word.shape === 'cap' &&
    word.text.length <= 3 &&
    isNever(word) &&
    sexOfGivenName(words[at - 1]!.text) !== null &&
    words[at + 1]?.shape !== 'cap'
  )
    return SURNAMES.has(word.lower)
  if (word.lower === 'may' || word.lower === 'august')
    return words[at - 1]!.shape === 'cap' && sexOfGivenName(words[at - 1]!.text) !== null
  return (
    !word.currency &&
    (!isNever(word) || (NUMBERS.has(word.lower) && word.shape === 'cap' && words[at + 1]?.shape !== 'cap'))
  )
}

/** Little words that are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set(['or', 'to', 'so', 'he', 'an', 'you', 'no', 'in', 'my', 'may', 'do'])

/** Names that a number is part of. */
const NUMBERED: ReadonlySet<string> = new Set([
  'flight',
  'boeing',
  'airbus',
  'cessna',
  'apollo',
  'channel',
  'pier',
  'gate',
  'route',
  'highway',
  'interstate',
  'area',
  'terminal',
  'windows',
  'model',
  'resolution',
  'galaxy',
  'falcon',
  'soyuz',
  'bill',
  'ward',
])

const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'del',
  'della',
  'der',
  'den',
  'di',
  'do',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'van',
  'von',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'ter',
  'ten',
  'zu',
  'y',
])

/**
 * What ties the run `[from, to)` to a capital further on: "of", "de", "and" between parts of one name, "&". Gives the
 * new end.
 */
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

const SECRETARIES: ReadonlySet<string> = new Set([
  'secretary',
  'secretaries',
  'minister',
  'undersecretary',
  'chief',
  'speaker',
  'leader',
])

function particleEnd(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (
    end < words.length &&
    words[end]!.gap === ' ' &&
    PARTICLES.has(words[end]!.lower) &&
    words[end]!.shape === 'lower'
  )
    end++
  const next = words[end]
  if (!next || next.gap !== ' ' || !isCapName(next) || end - to > 2) return to
  const opens = words[from]!
  return isCommon(opens.lower, opens.lemma) &&
    sexOfGivenName(opens.text) === null &&
    end - to === 1 &&
    to - from === 1 &&
    lookUp(opens.text) === null
    ? to
    : end + 1
}

/**
 * Common words in a list within one name: "Securities and Exchange Commission", "Ministry of Health, Labour and
 * Welfare".
 */
function listInName(words: readonly Word[], from: number, to: number): boolean {
  const plain = (word: Word): boolean =>
    isCapName(word) &&
    (isCommon(word.lower, word.lemma) || word.lower === 'labour') &&
    sexOfGivenName(word.text) === null &&
    (lookUp(word.text) === null || lookUp(word.text)!.kind === 'org')
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
