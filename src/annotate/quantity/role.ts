import { ROLE_INTRANSITIVES, ROLE_NOUNS, ROLE_STATES, ROLE_VERBS } from '../../lexicon/units.js'
import { numberAt } from './number.js'
import type { Piece } from './piece.js'

/**
 * Words that may stand between the people counted and what became of them: "were reportedly", "have so far been
 * confirmed".
 */
const BETWEEN: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'have',
  'has',
  'had',
  'got',
  'get',
  'feared',
  'believed',
  'reported',
  'confirmed',
  'reportedly',
  'also',
  'now',
  'still',
  'seriously',
  'critically',
  'severely',
  'badly',
  'slightly',
  'thought',
  'presumed',
  'known',
  'to',
  'left',
  'found',
  'declared',
  'pronounced',
  'later',
  'initially',
  'so',
  'far',
  'others',
  'other',
  'more',
  'all',
  'may',
  'might',
  'could',
  'will',
  'would',
  'as',
  'either',
  'instantly',
  'already',
  'officially',
  'lightly',
  'apparently',
  'fatally',
  'people',
  'persons',
  'civilians',
  'said',
  'remain',
  'remained',
  'went',
  'gone',
  'listed',
  'both',
  'themselves',
  'remains',
])
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'got',
  'remain',
  'remains',
  'remained',
  'went',
  'gone',
  'left',
  'found',
])

/** How far the search goes, in pieces. */
const REACH = 14
const TOLL_REACH = 25

/**
 * What became of the people that a number counts, by its clause: `dead` in "killing at least six", "six people were
 * killed", "a death toll of six". `start` and `end` are pieces: the hedge or number, and one past the noun.
 */
export function roleOf(pieces: readonly Piece[], start: number, end: number): string | null {
  for (let i = start; i < end; i++) {
    const noun = ROLE_NOUNS[pieces[i]!.lower]
    if (noun !== undefined) return noun
  }
  return stateAfter(pieces, end) ?? verbBefore(pieces, start) ?? tollBefore(pieces, start, end) ?? farStateAfter(pieces, end)
}

/** "were killed", "dead", "died" close after. */
function stateAfter(pieces: readonly Piece[], end: number): string | null {
  let be = false
  for (let i = end; i < pieces.length && i < end + REACH; i++) {
    const { lower } = pieces[i]!
    const intransitive = own(ROLE_INTRANSITIVES, lower)
    if (intransitive !== undefined) return intransitive
    const state = own(ROLE_STATES, lower)
    if (state !== undefined) return be || !takesObject(pieces, i) ? state : null
    if (own(ROLE_NOUNS, lower) !== undefined && i === end) return ROLE_NOUNS[lower]!
    if (!BETWEEN.has(lower) && !(lower === 'who' && saysOf(pieces, i + 1))) return null
    if (BE.has(lower)) be = true
  }
  return null
}

/** "who died", "who were killed": the people are the subject still. */
function saysOf(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]?.lower ?? ''
  return BE.has(lower) || lower === 'had' || lower === 'have' || own(ROLE_INTRANSITIVES, lower) !== undefined
}

/** "killed six": does the participle go on to an object, which makes its own subject the doer? */
function takesObject(pieces: readonly Piece[], at: number): boolean {
  const lower = pieces[at]!.lower
  if (lower === 'dead' || lower === 'missing' || lower === 'homeless') return false
  const next = pieces[at + 1]
  return (
    next !== undefined &&
    (/^(?:the|a|an|at|more|about|nearly|his|her|their|him|them|some|dozens|several)$/.test(next.lower)
      ? !(next.lower === 'at' && pieces[at + 2]?.lower !== 'least')
      : numberAt(pieces, at + 1) !== null && next.lower !== 'a')
  )
}

/** "killing", "left", "wounded" just before. */
function verbBefore(pieces: readonly Piece[], start: number): string | null {
  for (let i = start - 1; i >= 0 && i >= start - 4; i--) {
    const { lower } = pieces[i]!
    const verb = own(ROLE_VERBS, lower)
    if (verb !== undefined) return verb
    // "the deaths of six", "the lives of six", "the arrest of six".
    const noun = own(ROLE_NOUNS, lower)
    if (noun !== undefined && pieces[i + 1]!.lower === 'of') return noun
    if (
      !/^(?:a|an|the|another|all|another|some|up|only|just|what|of|lives|life|further|additional|total|its|his|her|their)$/.test(
        lower,
      )
    )
      return null
  }
  return null
}

/** "the death toll rose to six", "the number of injured stands at 30", "casualties: 6 dead". */
function tollBefore(pieces: readonly Piece[], start: number, end: number): string | null {
  let linked = false
  for (let i = start - 1; i >= 0 && i >= start - TOLL_REACH; i--) {
    const { lower, kind } = pieces[i]!
    if (
      lower === 'toll' ||
      ((lower === 'dead' ||
        lower === 'deaths' ||
        lower === 'injured' ||
        lower === 'wounded' ||
        lower === 'missing' ||
        lower === 'fatalities') &&
        linked &&
        tollNumber(pieces, i))
    ) {
      if (lower === 'toll' && !isDeathToll(pieces, i, end)) return null
      return lower === 'toll'
        ? /^(?:injury|casualty)$/.test(pieces[i - 1]?.lower ?? '')
          ? null
          : 'dead'
        : ROLE_NOUNS[lower]!
    }
    if (/^(?:to|at|of|was|is|stands|stood|reached|from|as|by|hit|passed)$/.test(lower)) linked = true
    if (kind === 'mark' && /^[.;:,()]$/.test(lower)) return null
    if (kind === 'number') return null
  }
  return null
}

/** A toll that is paid is a sum of money or says what it is for: "a bridge toll of six marks", "toll revenue of 80 million". */
function isDeathToll(pieces: readonly Piece[], at: number, end: number): boolean {
  if (pieces[at - 1]?.lower === 'death') return true
  const counted = pieces[end - 1]!
  const countsPeople = counted.kind === 'number' || numberAt(pieces, end - 1) !== null || PEOPLE.has(counted.lower)
  return countsPeople && TOLL_GOES_ON.has(pieces[at + 1]?.lower ?? '')
}

const PEOPLE: ReadonlySet<string> = new Set([
  'people', 'persons', 'person', 'civilians', 'soldiers', 'passengers', 'dead', 'deaths', 'lives', 'victims', 'men', 'women', 'children',
  'workers', 'residents', 'miners', 'migrants',
])
const TOLL_GOES_ON: ReadonlySet<string> = new Set([
  'rose', 'rises', 'rising', 'has', 'had', 'have', 'climbed', 'climbs', 'stands', 'stood', 'at', 'to', 'of', 'is', 'was', 'could', 'may', 'might', 'will',
  'reached', 'reaches', 'hit', 'passed', 'jumped', 'from', 'in', 'now', 'so', 'as', 'grew', 'went',
])

function tollNumber(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--)
    if (/^(?:number|total|count|figure|tally)$/.test(pieces[i]!.lower)) return true
  return false
}

/** "10 passengers and two crew members on board were killed": over a phrase, up to "were" and a participle. */
function farStateAfter(pieces: readonly Piece[], end: number): string | null {
  for (let i = end; i < pieces.length && i < end + REACH; i++) {
    const { lower, kind } = pieces[i]!
    if (kind === 'mark' && lower !== '-') return null
    if (/^(?:was|were|are|is|be|been|being)$/.test(lower)) return stateAfter(pieces, i)
    if (/^(?:died|perished)$/.test(lower)) return 'dead'
    if (/^(?:who|which|that|when|after|while|but|said|as|before|whose|because|where|since|if)$/.test(lower)) return null
    if (own(ROLE_VERBS, lower) !== undefined || own(ROLE_STATES, lower) !== undefined) return null
  }
  return null
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
