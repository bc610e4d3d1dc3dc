import {
  ADDRESSES,
  DOCUMENT_NOUNS,
  EVENT_NOUNS,
  EVENT_OPENERS,
  FACILITY_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  ROLE_MODIFIERS,
  SPEECH_VERBS,
} from '../../lexicon/titles.js'
import type { EntityType } from '../../report/annotation.js'
import { isCommon, lookUp, sexOfGivenName } from './known.js'
import type { Piece } from './name.js'
import { bare, headClass, knownAt } from './phrase.js'
import type { Line, Word } from './word.js'

/** For each type, how strongly the words of a name and those around it speak for it, summed over a story. */
export type Votes = Record<Exclude<EntityType, 'other'>, number>

export function noVotes(): Votes {
  return { person: 0, org: 0, place: 0, facility: 0, document: 0, event: 0 }
}

/** The type with most votes; `other` where none has any. Ties go to the earlier of person, org, place, ... */
export function bestType(votes: Votes): EntityType {
  let best: EntityType = 'other'
  let most = 0.9
  for (const type of TYPES)
    if (votes[type] > most + 1e-9) {
      best = type
      most = votes[type]
    }
  return best
}

const TYPES = ['person', 'org', 'place', 'facility', 'document', 'event'] as const

/** What the name itself says. Counted once a surface, however often it occurs. */
export function votesOfWords(words: readonly Word[]): Votes {
  const votes = noVotes()
  const first = words[0]!
  const last = words.at(-1)!
  if (words.length === 1) {
    const known = lookUp(first.text)
    if (known) votes[known.type] += known.weight
    if (first.shape === 'upper' && /^\p{Lu}{2,6}\d?$/u.test(first.text)) {
      votes.org += 2.5
      votes.person -= 6
    } else if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|O'|De|Di|La|Le|Van|al-|el-)/.test(first.text))
      votes.org += 2
    if (sexOfGivenName(first.text) !== null) votes.person += 2
    if (/^\p{Lu}/u.test(first.text) && !isCommon(first.lower, first.lemma)) votes.org += 0.5
    return votes
  }
  const head = headClass(last)
  const known = lookUp(words.map((word) => word.text).join(' '))
  if (known) votes[known.type] += known.weight
  if (head) votes[head] += 5
  const of = words.findIndex((word) => word.lower === 'of' || word.lower === 'for' || word.lower === 'on')
  if (of > 0) {
    const class_ = headClass(words[of - 1]!)
    if (class_) votes[class_] += 6
    votes.person -= 4
  }
  if (EVENT_OPENERS.has(first.lower)) votes.event += 6
  const opener = headClass(first)
  if (opener === 'place' && PLACE_OPENERS.has(bare(first))) votes.place += 6
  if (words.some((word) => word.gap.includes('&'))) votes.org += 5
  if (!head) votes.person += votesForPerson(words)
  if (!head && lookUp(first.text)?.type === 'place' && sexOfGivenName(first.text) === null) votes.org += 1.5
  if (words.every((word) => isCommon(word.lower, word.lemma))) {
    votes.org += 1.5
    votes.person -= 2
  }
  return votes
}

const PLACE_OPENERS: ReadonlySet<string> = new Set([
  'lake',
  'mount',
  'cape',
  'gulf',
  'bay',
  'strait',
  'isle',
  'river',
  'port',
])

function votesForPerson(words: readonly Word[]): number {
  const last = words.at(-1)!
  let sum = 0
  if (/^(?:jr|sr|iii|ii|iv)$/.test(bare(last))) sum += 4
  if (sexOfGivenName(words[0]!.text) !== null) sum += lookUp(words[0]!.text)?.kind === 'country' ? 1 : 4
  if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word.text))) sum += 3
  if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(words[0]!.text)) sum += 3
  if (words.slice(1, -1).some((word) => word.shape === 'lower')) sum += 2
  if (words.some((word) => word.shape === 'upper' && word.text.length > 1 && !word.text.includes('.'))) sum -= 2
  if (words.some((word) => /\d/.test(word.text))) sum -= 6
  if (words.length <= 4 && words.every((word) => word.shape === 'cap' && !isCommon(word.lower, word.lemma))) sum += 1.2
  else if (
    words.length <= 4 &&
    words[0]!.shape === 'cap' &&
    !isCommon(words[0]!.lower, words[0]!.lemma) &&
    lookUp(words[0]!.text) === null
  )
    sum += 0.95
  return sum
}

/** What the words around one occurrence say. */
export function votesOfContext(line: Line, piece: Piece, titled: boolean): Votes {
  const votes = noVotes()
  const { words } = line
  if (titled) votes.person += 6
  before(words, piece.from, votes)
  after(words, piece, votes)
  return votes
}

function before(words: readonly Word[], from: number, votes: Votes): void {
  const previous = words[from - 1]
  if (!previous || words[from]!.gap !== ' ') return
  const noun = previous.lower
  if (noun === 'the') {
    votes.person -= 2
    votes.org -= 0.2
    return
  }
  if (noun === 'a' || noun === 'an') {
    votes.org -= 0.3
    return
  }
  if (previous.shape === 'lower' || ADDRESSES.has(bare(previous))) {
    if (PERSON_NOUNS.has(noun) && !EITHER.has(noun)) votes.person += 5
    else if (ORGANISATION_NOUNS.has(noun) && !EITHER.has(noun)) votes.org += 2
  }
  const earlier = words[from - 2]
  if (noun === 'of' && earlier) {
    if (PLACE_NOUNS.has(earlier.lower)) votes.place += 4
    else if (/^(?:shares|subsidiary|unit|arm|division|board|ceo|takeover|acquisition|executive)$/.test(earlier.lower))
      votes.org += 2
    else if (/^(?:north|south|east|west|outskirts|streets|outside|coast|part|parts)$/.test(earlier.lower))
      votes.place += 2
  }
  if (noun === 'for' && earlier && /^spokes/.test(earlier.lower)) votes.org += 2
  if (noun === 'told' || (noun === 'to' && (earlier?.lower === 'according' || earlier?.lower === 'out'))) {
    votes.org += 1.1
    votes.person += 1
    return
  }
  votes.place += PLACE_BEFORE[noun] ?? 0
  if (noun === 'at') {
    votes.facility += 0.7
    votes.org += 0.5
  }
}

/** Words that may stand before a person or a body. */
const EITHER: ReadonlySet<string> = new Set([
  'rival',
  'ally',
  'partner',
  'star',
  'victim',
  'parent',
  'critic',
  'giant',
  'leader',
  'champion',
  'customer',
  'owner',
  'founder',
  'provider',
  'supplier',
  'maker',
  'contractor',
  'broker',
  'lender',
  'insurer',
  'regulator',
  'family',
  'builder',
  'operator',
  'developer',
  'carrier',
  'resident',
  'chief',
  'general',
  'friend',
  'host',
  'main',
  'sister',
  'house',
])

const PLACE_BEFORE: Readonly<Record<string, number>> = {
  in: 1.6,
  near: 2,
  across: 1.2,
  throughout: 1.5,
  outside: 1,
  around: 0.8,
  from: 0.5,
  to: 0.4,
  towards: 0.8,
  toward: 0.8,
  into: 0.6,
  northern: 3,
  southern: 3,
  eastern: 3,
  western: 3,
  central: 2.5,
  downtown: 3,
  nearby: 3,
  neighbouring: 3,
  neighboring: 3,
  northeastern: 3,
  northwestern: 3,
  southeastern: 3,
  southwestern: 3,
  upstate: 3,
  mainland: 3,
}

function after(words: readonly Word[], piece: Piece, votes: Votes): void {
  const last = words[piece.to - 1]!
  const next = words[piece.to]
  if (!next) return
  if (next.gap === ' ' && !last.possessive) {
    if (SPEECH_VERBS.has(next.lower)) {
      votes.person += 1.5
      votes.org += 1
    }
    if (
      /^(?:shares|stock|shareholders|investors|executives|employees|customers|products|spokesman|spokeswoman|spokesperson|subsidiary|stores|board)$/.test(
        next.lower,
      )
    )
      votes.org += 2
    if (/^(?:province|region|district|county|city|area|oblast|state|village|island)$/.test(next.lower)) votes.place += 4
    if (/^(?:who|himself|herself|was born|married|died)$/.test(next.lower)) votes.person += 2.5
    if (/^(?:airport|hotel|station|stadium|hospital|prison)$/.test(next.lower)) {
      votes.facility += 1
      votes.place += 1
    }
  }
  if (
    last.possessive &&
    next.gap.endsWith(' ') &&
    /^(?:wife|husband|mother|father|son|daughter|family|lawyer|lawyers|death|brother|sister|parents|widow)$/.test(
      next.lower,
    )
  )
    votes.person += 3
  if (last.possessive && /^(?:shares|stock|ceo|board|chief|headquarters|shareholders|customers)$/.test(next.lower))
    votes.org += 2
  if (next.gap === ', ') afterComma(words, piece.to, votes)
  if (
    next.gap === ' ' &&
    /^(?:is|was|became)$/.test(next.lower) &&
    /^(?:an?|the|one)$/.test(words[piece.to + 1]?.lower ?? '')
  )
    addHead(appositionHead(words, piece.to + 1), votes)
  if (/^ [([]$/.test(next.gap) && isAge(next.text)) votes.person += 3
}

function afterComma(words: readonly Word[], at: number, votes: Votes): void {
  const next = words[at]!
  if (isAge(next.text) && (words[at + 1] === undefined || /^[,;)]/.test(words[at + 1]!.gap))) votes.person += 4
  if (next.lower === 'who' || next.lower === 'whose') votes.person += next.lower === 'who' ? 3 : 0.5
  if (next.lower === 'which') {
    votes.org += 1.5
    votes.person -= 2
  }
  if (next.lower === 'where') {
    votes.place += 3
    votes.facility += 1
  }
  const region = knownAt(words, at, words.length)
  if (
    region &&
    region.known.form === 'name' &&
    (region.known.kind === 'country' ||
      region.known.kind === 'region' ||
      (region.known.weight >= 6 && region.known.type === 'place'))
  )
    votes.place += 2.5
  addHead(appositionHead(words, at), votes)
}

/** What the head noun of a description says of the thing described. */
function addHead(head: string | null, votes: Votes): void {
  if (head === null) return
  if (PERSON_NOUNS.has(head) && !EITHER.has(head)) votes.person += 3
  else if (ORGANISATION_NOUNS.has(head)) votes.org += 3
  else if (PLACE_NOUNS.has(head)) votes.place += 3
  else if (FACILITY_NOUNS.has(head)) votes.facility += 3
  else if (EVENT_NOUNS.has(head)) votes.event += 1
  else if (DOCUMENT_NOUNS.has(head)) votes.document += 1
}

function isAge(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 110
}

/**
 * The head noun of an apposition that opens at `at`: the last noun before "of", "for", "in", a comma or a verb; null
 * for none.
 */
function appositionHead(words: readonly Word[], at: number): string | null {
  const opens = words[at]!
  if (
    !/^(?:a|an|the|his|her|its|their|one|another|former|then)$/.test(opens.lower) &&
    !PERSON_NOUNS.has(opens.lower) &&
    !ROLE_MODIFIERS.has(opens.lower)
  )
    return null
  let head: string | null = null
  for (let to = at; to < Math.min(words.length, at + 9); to++) {
    const word = words[to]!
    if (to > at && !/^(?: |-)$/.test(word.gap)) break
    if (/^(?:of|for|in|at|to|with|on|from|by|who|that|which|and|said|says)$/.test(word.lower) || word.pos === 'AUX')
      break
    if (
      word.pos === 'NOUN' ||
      word.pos === 'PROPN' ||
      PERSON_NOUNS.has(word.lower) ||
      ORGANISATION_NOUNS.has(word.lower)
    )
      head = bare(word)
    else if (word.pos === 'VERB' && head !== null) break
  }
  return head
}
