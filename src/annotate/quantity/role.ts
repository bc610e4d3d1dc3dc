import {
  AMONG,
  NO_DEATHS,
  NOT_PEOPLE,
  PART_CUES,
  PEOPLE,
  ROLE_INTRANSITIVES,
  ROLE_NOUNS,
  ROLE_STATES,
  ROLE_VERB_PHRASES,
  ROLE_VERBS,
} from '../../lexicon/casualties.js'
import { numberAt } from './number.js'
import { phrase, type Piece } from './piece.js'
import { predicateAt } from './predicate.js'

/**
 * Words that may stand between the people counted and what became of them: "were reportedly", "have so far been
 * confirmed".
 */
const BETWEEN: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'have', 'has', 'had', 'got', 'get', 'feared', 'believed',
  'reported', 'confirmed', 'reportedly', 'also', 'now', 'still', 'seriously', 'critically', 'severely', 'badly',
  'slightly', 'thought', 'presumed', 'known', 'to', 'left', 'found', 'declared', 'pronounced', 'later', 'initially',
  'so', 'far', 'others', 'other', 'more', 'all', 'may', 'might', 'could', 'will', 'would', 'as', 'either',
  'instantly', 'already', 'officially', 'lightly', 'apparently', 'fatally', 'people', 'persons', 'civilians', 'said',
  'remain', 'remained', 'went', 'gone', 'listed', 'both', 'themselves', 'remains',
])
const BE: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'remain', 'remains', 'remained', 'went', 'gone', 'left',
  'found',
])

/** Verbs that place their object: "left 12 in hospital", "treated 12 for burns". */
const PUTS: ReadonlySet<string> = new Set(['left', 'leaving', 'leave', 'leaves', 'put', 'putting', 'treated', 'treating', 'with'])

/** How far the search goes, in pieces. */
const REACH = 14
const TOLL_REACH = 25

/**
 * What became of the people that a number counts, by its clause: `dead` in "killing at least six", "six people were
 * killed", "a death toll of six". `start` and `end` are pieces: the hedge or number, and one past the noun.
 */
export function roleOf(pieces: readonly Piece[], start: number, end: number): string | null {
  if (isPart(pieces, start) || NOT_PEOPLE.has(pieces[end - 1]?.lower ?? '')) return null
  const role = wholeRole(pieces, start, end)
  return role === 'dead' && isAddition(pieces, start, end) ? null : role
}

function wholeRole(pieces: readonly Piece[], start: number, end: number): string | null {
  for (let i = start; i < end; i++) {
    const noun = own(ROLE_NOUNS, pieces[i]!.lower)
    if (noun !== undefined) return isFormer(pieces, start, end) ? null : noun
  }
  return (
    stateAfter(pieces, end, PUTS.has(pieces[start - 1]?.lower ?? '')) ??
    verbBefore(pieces, start) ??
    tollBefore(pieces, start, end) ??
    farStateAfter(pieces, end) ??
    stateAfterAside(pieces, end)
  )
}

/** "including three children", "among them three children": a part of a toll, not the toll; not "among 12 killed". */
function isPart(pieces: readonly Piece[], start: number): boolean {
  const before = pieces[start - 1]?.lower ?? ''
  return PART_CUES.has(before) || (/^(?:them|whom|those)$/.test(before) && AMONG.has(pieces[start - 2]?.lower ?? ''))
}

/** "two more bodies", "another two people died": what is added to a toll is not the toll. */
function isAddition(pieces: readonly Piece[], start: number, end: number): boolean {
  for (let i = start - 1; i <= end && i < pieces.length; i++)
    if (i >= 0 && /^(?:another|further|additional|more)$/.test(pieces[i]!.lower) && pieces[i + 1]?.lower !== 'than')
      return true
  return false
}

/** "from nine to 12", "to 12 from nine": what a toll was before it rose. */
function isFormer(pieces: readonly Piece[], start: number, end: number): boolean {
  const before = pieces[start - 1]?.lower
  return before === 'from' || (before === 'of' && pieces[end]?.lower === 'to' && numberAt(pieces, end + 1) !== null)
}

/** "were killed", "dead", "died", "were taken to hospital" close after; `end` is one past the noun. */
export function stateAfter(pieces: readonly Piece[], end: number, placed = false): string | null {
  let be = placed
  for (let i = end; i < pieces.length && i < end + REACH; i++) {
    const { lower } = pieces[i]!
    const predicate = predicateAt(pieces, i, be)
    if (predicate !== null) return predicate
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
    const wording = i > 0 ? own(ROLE_VERB_PHRASES, phrase(pieces, i - 1, 2)) : undefined
    if (wording !== undefined && !NO_DEATHS.has(pieces[i - 2]?.lower ?? '')) return wording
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
  if (isFormer(pieces, start, end)) return null
  let linked = false
  for (let i = start - 1; i >= 0 && i >= start - TOLL_REACH; i--) {
    const { lower, kind } = pieces[i]!
    if (
      lower === 'toll' ||
      (linked && tollOf(lower) !== undefined && tollNumber(pieces, i))
    ) {
      if (lower === 'toll' && !isDeathToll(pieces, i, end)) return null
      return lower === 'toll'
        ? /^(?:injury|casualty)$/.test(pieces[i - 1]?.lower ?? '')
          ? null
          : 'dead'
        : tollOf(lower)!
    }
    if (/^(?:to|at|of|was|is|stands|stood|reached|from|as|by|hit|passed)$/.test(lower)) linked = true
    if (lower === ',' && linked) {
      // "the toll, which had been nine, is now 12": over an aside.
      const open = asideBefore(pieces, i)
      if (open === null || pieces[open - 1]?.lower !== 'toll') return null
      i = open
      continue
    }
    if (kind === 'mark' && /^[.;:,()]$/.test(lower)) return null
    // "climbed from nine to 12": over the former number.
    if (kind === 'number' && pieces[i - 1]?.lower !== 'from') return null
  }
  return null
}

/** Nouns and participles that "the number of ..." goes on with. */
function tollOf(lower: string): string | undefined {
  return lower === 'life' || lower === 'lives' ? undefined : (own(ROLE_NOUNS, lower) ?? own(ROLE_STATES, lower))
}

/** The comma that opens an aside that ends with the comma at `at`. */
function asideBefore(pieces: readonly Piece[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (pieces[i]!.lower === ',') return i
    if (/^[.;:()]$/.test(pieces[i]!.lower)) return null
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

const TOLL_GOES_ON: ReadonlySet<string> = new Set([
  'rose', 'rises', 'rising', 'has', 'had', 'have', 'climbed', 'climbs', 'stands', 'stood', 'at', 'to', 'of', 'is',
  'was', 'could', 'may', 'might', 'will', 'reached', 'reaches', 'hit', 'passed', 'jumped', 'from', 'in', 'now', 'so',
  'as', 'grew', 'went',
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

/** "12 people, including three children, were killed": over an aside between commas, dashes or brackets. */
function stateAfterAside(pieces: readonly Piece[], end: number): string | null {
  const open = pieces[end]?.lower ?? ''
  if (!/^[,(-]$/.test(open)) return null
  const close = open === '(' ? ')' : open
  for (let i = end + 1; i < pieces.length && i < end + REACH; i++) {
    if (pieces[i]!.lower !== close) continue
    const next = pieces[i + 1]?.lower ?? ''
    if (/^(?:was|were|has|have|had|is|are|died|perished|lost|suffered)$/.test(next)) return stateAfter(pieces, i + 1)
  }
  return null
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
