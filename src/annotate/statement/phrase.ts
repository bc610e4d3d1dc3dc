import { isChannel, TIME_WORDS, WEEKDAYS } from '../../lexicon/cues.js'
import type { Token } from '../../report/annotation.js'
import { hasFinite, isFinite, isNominal, startsClause } from './clause.js'
import { isQuoted, lowerAt } from './mark.js'
import type { Passage } from './passage.js'

/**
 * Shallow noun phrases of a passage, to the left and right of a place. All positions are word positions in the passage;
 * ranges are half-open.
 */

/** Words that a noun phrase reaches back over at most: keeps hostile text cheap. */
const REACH = 40

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where'])
const ATTACHES = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'near',
  'by',
  'inside',
  'under',
  'behind',
  'against',
  'among',
  'about',
  'into',
  'between',
  'over',
  'within',
  'across',
  'outside',
  'around',
])
/** Nouns that "to" follows: "an aide to the president". */
const SERVES =
  /^(?:aide|advis[eo]r|assistant|envoy|ambassador|secretary|counsel|attache|attaché|close|adviser|deputy)s?$/
const FOLLOWS_SPEAKER = new Set(['of', 'for', 'from', 'with', 'at', 'in'])

/** A pronoun that can be a speaker. */
export function isPersonalPronoun(token: Token): boolean {
  return (
    token.pos === 'PRON' &&
    !POSSESSIVES.has(token.lower) &&
    !RELATIVES.has(token.lower) &&
    token.lower !== 'that' &&
    token.lower !== 'what'
  )
}

export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && RELATIVES.has(token.lower)
}

function isPossessiveMark(token: Token): boolean {
  return token.lower === "'s" || token.text === "'" || token.text === '’'
}

/** A hyphen or slash inside a word that the tokenizer took apart. */
function joinsWords(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const token = tokens[at]
  if (!token || !/^[-‐‑–/&.]$/.test(token.text)) return false
  return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}

export function isTime(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (TIME_WORDS.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.text)) &&
    token.lower !== 'may'
  )
}

/** A dash between spaces, or a long one. */
export function isDash(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token || !/^(?:[-–—]{1,2})$/.test(token.text)) return false
  return token.text === '—' || token.text === '--' || !joinsWords(passage, at)
}

/** Start of the base noun phrase (no prepositions) that ends at `end`, or `end` where there is none. */
export function baseBefore(passage: Passage, end: number): number {
  const { tokens } = passage
  const last = tokens[end - 1]
  if (!last || isQuoted(passage, end - 1)) return end
  if (isPersonalPronoun(last)) return end - 1
  let at = end
  let head = false
  while (at > 0 && end - at < REACH) {
    const token = tokens[at - 1]!
    if (isQuoted(passage, at - 1)) {
      const opened = nicknameStart(passage, at - 1)
      if (!head || opened < 0) break
      at = opened
      continue
    }
    if (joinsWords(passage, at - 1)) at -= 1
    else if (isNominal(token)) {
      if (head && WEEKDAYS.has(token.lower) && !isPossessiveMark(tokens[at]!)) break
      head = true
      at -= 1
    } else if (token.pos === 'ADJ') {
      head = true
      at -= 1
    } else if (isPossessiveMark(token) && at < end) at -= 1
    else if (token.pos === 'DET' || POSSESSIVES.has(token.lower))
      return /^(?:all|both|half)$/.test(lowerAt(passage, at - 2)) ? at - 2 : at - 1
    else if (token.pos === 'ADV' && head && (tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'NUM')) at -= 1
    else if (
      token.pos === 'VERB' &&
      head &&
      /(?:ed|ing|led|run|born)$/.test(token.lower) &&
      (isBeforeAdjective(tokens[at - 2]) || joinsWords(passage, at - 2))
    )
      at -= 1
    else if (token.text === ')') {
      const open = openingBracket(passage, at - 1)
      if (open < 0) break
      at = open
    } else break
  }
  return head ? at : end
}

function isBeforeAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'DET' || token.pos === 'ADJ' || POSSESSIVES.has(token.lower) || isPossessiveMark(token))
  )
}

/** A quoted nickname or short name inside a noun phrase: where its opening mark stands. */
function nicknameStart(passage: Passage, at: number): number {
  const index = passage.quotationOf[at]!
  let start = at
  while (start > 0 && passage.quotationOf[start - 1] === index) start--
  return at - start <= 4 && !/[,.!?]/.test(passage.tokens[at - 1]?.text ?? '') && start > 0 ? start : -1
}

function openingBracket(passage: Passage, close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 10; at--) if (passage.tokens[at]!.text === '(') return at
  return -1
}

/** Start of the noun phrase that ends at `end`, with its prepositions and coordination; `end` where there is none. */
export function phraseBefore(passage: Passage, end: number, depth = 0): number {
  const { tokens } = passage
  const base = baseBefore(passage, end)
  if (base === end) return end
  let start = base
  for (let step = 0; step < 8 && end - start < REACH; step++) {
    const before = tokens[start - 1]
    if (!before || isQuoted(passage, start - 1)) break
    if (ATTACHES.has(before.lower)) {
      const next = baseBefore(passage, start - 1)
      if (next < start - 1) {
        start = next
        continue
      }
      const verb = participleBefore(passage, start - 1)
      if (verb < 0) break
      start = verb
      continue
    }
    if (/^(?:and|or|&)$/.test(before.lower) && depth < 3) {
      const next = phraseBefore(passage, start - 1, depth + 1)
      if (next < start - 1 && startsClause(passage, next)) {
        start = next
        continue
      }
    }
    break
  }
  // "After talks in Vienna officials ...": a preposition at the clause's start takes the whole; only the last phrase is left.
  const before = tokens[start - 1]
  if (start < base && before && before.pos === 'ADP' && startsClause(passage, start - 1))
    return withQuantifier(passage, base)
  return withQuantifier(passage, start)
}

/** "more than 4 in 10", "about half", "at least two": back over what qualifies a number. */
function withQuantifier(passage: Passage, start: number): number {
  const one = lowerAt(passage, start - 1)
  const two = lowerAt(passage, start - 2)
  if (/^(?:more|less|fewer) than$|^at (?:least|most)$|^up to$/.test(`${two} ${one}`)) return start - 2
  return /^(?:about|nearly|almost|roughly|some|over)$/.test(one) && /^(?:NUM|DET)$/.test(passage.tokens[start]!.pos)
    ? start - 1
    : start
}

/** "investors contacted by X": start of the noun phrase before a participle that ends at `end`, or -1. */
function participleBefore(passage: Passage, end: number): number {
  const token = passage.tokens[end - 1]
  if (!token || !((token.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.lower)) || token.lower === 'familiar')) return -1
  const next = baseBefore(passage, end - 1)
  return next < end - 1 ? next : -1
}

/** End of the base noun phrase that starts at `at`, or `at` where there is none. */
export function baseAfter(passage: Passage, start: number): number {
  const { tokens } = passage
  const first = tokens[start]
  if (!first || isQuoted(passage, start)) return start
  if (isPersonalPronoun(first)) return start + 1
  let at = start
  let head = false
  while (at < tokens.length && at - start < REACH) {
    const token = tokens[at]!
    if (isQuoted(passage, at)) {
      const index = passage.quotationOf[at]!
      let end = at
      while (end < tokens.length && passage.quotationOf[end] === index) end++
      if (!head || end - at > 4 || tokens[end]?.pos !== 'PROPN') break
      at = end
    } else if (joinsWords(passage, at)) at++
    else if (isNominal(token)) {
      if (head && WEEKDAYS.has(token.lower)) break
      head = true
      at++
    } else if (token.pos === 'DET' || POSSESSIVES.has(token.lower)) {
      if (head) break
      at++
    } else if (token.pos === 'ADJ') {
      if (head && !isNominal(tokens[at + 1] ?? token) && tokens[at + 1]?.pos !== 'ADJ') break
      at++
    } else if (isPossessiveMark(token) && at > start) at++
    else if (token.pos === 'ADV' && (tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.pos === 'NUM')) at++
    else if (
      token.pos === 'VERB' &&
      at > start &&
      (!head || isPossessiveMark(tokens[at - 1]!)) &&
      /(?:ed|ing)$/.test(token.lower)
    )
      at++
    else if (token.text === '(' && head) {
      let close = at
      while (close < tokens.length && close - at < 8 && tokens[close]!.text !== ')') close++
      if (tokens[close]?.text !== ')') break
      at = close + 1
    } else break
  }
  return head ? at : start
}

/** End of a speaker that starts at `at`: a noun phrase with "of", "for", "from" phrases and an apposition between commas. */
export function speakerAfter(passage: Passage, start: number): number {
  let end = baseAfter(passage, start)
  if (end === start) return start
  if (isPersonalPronoun(passage.tokens[start]!)) return end
  for (let step = 0; step < 6; step++) {
    const token = passage.tokens[end]
    if (!token || isQuoted(passage, end)) break
    const joined = token.lower === 'and' && isNominal(passage.tokens[end - 1]!)
    const serves = token.lower === 'to' && SERVES.test(lowerAt(passage, end - 1))
    if (!FOLLOWS_SPEAKER.has(token.lower) && !joined && !serves) break
    const next = baseAfter(passage, end + 1)
    if (next === end + 1 || isTime(passage.tokens[end + 1]) || isChannelPhrase(passage, end + 1, next)) break
    if (joined && isFinite(passage, next)) break
    end = next
  }
  return appositionAfter(passage, end)
}

/** Past ", director of X" or ", who ...", up to the comma that closes it or the end; else the same place. */
function appositionAfter(passage: Passage, end: number): number {
  const { tokens } = passage
  if (tokens[end]?.text !== ',' || isQuoted(passage, end)) return end
  const first = tokens[end + 1]
  if (!first || isQuoted(passage, end + 1)) return end
  const opens =
    first.pos === 'DET' ||
    first.pos === 'NOUN' ||
    first.pos === 'PROPN' ||
    first.pos === 'NUM' ||
    first.pos === 'ADJ' ||
    first.lower === 'who'
  if (!opens) return end
  for (let at = end + 1; at < tokens.length && at - end < REACH; at++) {
    if (isQuoted(passage, at)) return end
    if (tokens[at]!.text === ',' || /^[.;!?]$/.test(tokens[at]!.text))
      return first.lower === 'who' || !hasFinite(passage, end + 1, at) ? at : end
  }
  return end
}

/** Does a word of the phrase name a channel ("in a statement")? */
export function isChannelPhrase(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isChannel(lowerAt(passage, at))) return true
  return false
}

/** Does a clause with a subject of its own begin here: a noun phrase and, right after it, a finite verb? */
export function clauseAt(passage: Passage, at: number): boolean {
  let end = baseAfter(passage, at)
  if (end === at) return false
  for (let step = 0; step < 5; step++) {
    let verb = end
    while (passage.tokens[verb]?.pos === 'ADV' && !isQuoted(passage, verb)) verb++
    if (isFinite(passage, verb)) return true
    if (!ATTACHES.has(lowerAt(passage, end)) && lowerAt(passage, end) !== 'and') return false
    const next = baseAfter(passage, end + 1)
    if (next === end + 1) return false
    end = next
  }
  return false
}
