import { ADDRESSES, FEMALE_ADDRESSES, MALE_ADDRESSES, ORGANISATION_NOUNS } from '../../lexicon/titles.js'
import type { EntityType, MentionForm } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import { bestType, noVotes, type Votes, votesOfContext, votesOfWords } from './evidence.js'
import { foldPhrase, nearlySame } from './fold.js'
import { isCommon, type Known, lookUp, sexOfGivenName } from './known.js'
import { bare, type Piece, phraseOf } from './name.js'
import type { Line, Word } from './word.js'

/** One occurrence of a name. */
export interface NameMention extends Range {
  readonly line: Line
  readonly piece: Piece
  readonly text: string
  /** Equal for spellings that differ in accents, hyphens and (long words) case alone. */
  readonly key: string
  readonly known: Known | null
  /** The title right before it. */
  readonly title: Piece | null
  /** The capitals here prove nothing (a headline): the name counts only where the bodies know it. */
  readonly weak: boolean
}

/** An entity while it is being put together. */
export interface Draft {
  readonly type: EntityType
  name: string
  /** Words of its fullest name, folded, lower case. */
  words: readonly string[]
  readonly keys: Set<string>
  readonly mentions: DraftMention[]
  readonly roles: { report: number; start: number; end: number }[]
  sex: 'f' | 'm' | null
}

export interface DraftMention extends Range {
  /** The name that it is, where it is one. */
  readonly name?: NameMention
  readonly report: number
  readonly form: MentionForm
}

/** All occurrences of one key in the story. */
export interface Surface {
  readonly key: string
  readonly words: readonly string[]
  readonly mentions: NameMention[]
  readonly votes: Votes
  type: EntityType
  known: Known | null
}

/** The occurrences of names as one makes them of a line's pieces. */
export function mentionsOf(line: Line, pieces: readonly Piece[], weak: boolean): NameMention[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind === 'title') return []
    const before = pieces[at - 1]
    const first = line.words[piece.from]!
    const title = before?.kind === 'title' && before.to === piece.from && first.gap === ' ' && !line.words[before.to - 1]!.possessive ? before : null
    const text = phraseOf(line.words, piece.from, piece.to)
    return [{
      line, piece, text, key: keyOf(text, piece.known), known: piece.known, title, weak,
      start: first.start, end: line.words[piece.to - 1]!.end,
    }]
  })
}

/** Known states, seats and bodies meet under their name; a city may be a surname, so it keeps its words. */
function keyOf(text: string, known: Known | null): string {
  if (known) return known.kind === 'city' ? foldPhrase(known.name).toLowerCase() : `=${known.name}`
  const folded = foldPhrase(text)
  return /^\p{Lu}{2,4}$/u.test(folded) ? folded : folded.toLowerCase()
}

/**
 * Names at the head of a sentence, mended by what the story has elsewhere: a common word before a known name is cut off
 * ("Current Qualcomm"), a little word that is part of the name is taken in ("All Nippon Airways").
 */
export function mendOpenings(mentions: readonly NameMention[]): NameMention[] {
  const inside = new Set(mentions.filter((mention) => !mention.line.words[mention.piece.from]!.opens).map((mention) => mention.key))
  return mentions.map((mention) => {
    const { line, piece } = mention
    const first = line.words[piece.from]!
    const before = line.words[piece.from - 1]
    if (before?.opens && before.shape === 'cap' && first.gap === ' ' && !before.possessive) {
      const wider = renamed(mention, piece.from - 1)
      if (inside.has(wider.key)) return wider
    }
    if (!first.opens || piece.to - piece.from < 2 || mention.known || inside.has(mention.key)) return mention
    const narrower = renamed(mention, piece.from + 1)
    return inside.has(narrower.key) && isCommon(first.lower, first.lemma) ? narrower : mention
  })
}

function renamed(mention: NameMention, from: number): NameMention {
  const { line, piece } = mention
  const text = phraseOf(line.words, from, piece.to)
  const known = lookUp(text)
  return { ...mention, text, known, key: keyOf(text, known), start: line.words[from]!.start, piece: { ...piece, from, known } }
}

/** The surfaces of a story with their votes counted and their types decided, most frequent first. */
export function surfacesOf(mentions: readonly NameMention[]): Surface[] {
  const byKey = new Map<string, Surface>()
  for (const mention of mentions) {
    let surface = byKey.get(mention.key)
    if (!surface) {
      const words = foldPhrase(mention.text).toLowerCase().split(' ')
      surface = { key: mention.key, words, mentions: [], votes: noVotes(), type: 'other', known: mention.known }
      byKey.set(mention.key, surface)
      addVotes(surface.votes, votesOfWords(wordsOf(mention)), 1)
      const known = mention.known
      if (known && known.kind !== 'city') addVotes(surface.votes, { ...noVotes(), [known.type]: known.weight }, 1)
    }
    surface.mentions.push(mention)
    // A title in front of a known body or state speaks of somebody else: "President Russia" is no name.
    addVotes(surface.votes, votesOfContext(mention.line, mention.piece, mention.title !== null), mention.weak ? 0.3 : 1)
  }
  const surfaces = [...byKey.values()]
  for (const surface of surfaces) if (surface.words.length === 1 && surface.mentions.length > 1 && !isCommon(surface.words[0]!, surface.words[0]!)) surface.votes.org += 0.5
  for (const surface of surfaces) surface.type = decide(surface)
  return surfaces.sort((a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1))
}

function addVotes(into: Votes, votes: Votes, factor: number): void {
  into.person += votes.person * factor
  into.org += votes.org * factor
  into.place += votes.place * factor
  into.facility += votes.facility * factor
  into.document += votes.document * factor
  into.event += votes.event * factor
}

function decide(surface: Surface): EntityType {
  if (surface.known && surface.known.weight >= 5) return surface.known.type
  return bestType(surface.votes)
}

export function wordsOf(mention: NameMention): readonly Word[] {
  return mention.line.words.slice(mention.piece.from, mention.piece.to)
}

/** Joins the surfaces of a story into entities. */
export function joinSurfaces(surfaces: readonly Surface[]): Draft[] {
  const drafts: Draft[] = []
  const persons = joinPersons(surfaces.filter((surface) => surface.type === 'person' && surface.words.length > 1), drafts)
  const rest: Surface[] = []
  for (const surface of surfaces) {
    if (surface.type === 'person' && surface.words.length > 1) continue
    if (surface.words.length === 1 && !(surface.known && surface.known.kind !== 'city' && surface.known.kind !== 'org')) {
      const left = giveToPersons(surface, persons)
      if (left.length === 0) continue
      rest.push({ ...surface, mentions: left })
    } else rest.push(surface)
  }
  joinThings(rest, drafts)
  return drafts
}

function draftOf(surface: Surface): Draft {
  return { type: surface.type, name: nameOf(surface), words: surface.words, keys: new Set([surface.key]), mentions: [], roles: [], sex: null }
}

/** The known name, else the commonest spelling with capitals as they are, without the words for a company's legal form. */
function nameOf(surface: Surface): string {
  if (surface.known && surface.known.kind !== 'city') return surface.known.name
  const counts = new Map<string, number>()
  for (const { text } of surface.mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  const text = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]![0]
  return surface.type === 'person' ? text : withoutLegalForm(text)
}

function withoutLegalForm(text: string): string {
  const words = text.split(' ')
  while (words.length > 1 && LEGAL.has(words.at(-1)!.toLowerCase().replace(/\./g, '')) && words.at(-1) !== 'Group') words.pop()
  return words.join(' ').replace(/,$/, '')
}

function joinPersons(surfaces: readonly Surface[], drafts: Draft[]): Draft[] {
  const persons: Draft[] = []
  for (const surface of surfaces) {
    let draft = persons.find((person) => samePerson(person.words, surface.words))
    if (!draft) {
      draft = draftOf(surface)
      persons.push(draft)
    }
    draft.keys.add(surface.key)
    if (significant(surface.words).length > significant(draft.words).length && surface.mentions.length * 2 > draft.mentions.length) draft.words = surface.words
    for (const mention of surface.mentions) addMention(draft, mention, 'full_name')
    draft.sex ??= sexOf(surface)
  }
  drafts.push(...persons)
  return persons
}

function sexOf(surface: Surface): 'f' | 'm' | null {
  for (const { title, line } of surface.mentions) {
    const word = title ? bare(line.words[title.to - 1]!) : ''
    if (MALE_ADDRESSES.has(word)) return 'm'
    if (FEMALE_ADDRESSES.has(word)) return 'f'
  }
  const sex = surface.words.length > 1 ? sexOfGivenName(surface.words[0]!) : null
  return sex === 'e' ? null : sex
}

/** Without initials and what marks a generation. */
function significant(words: readonly string[]): string[] {
  const kept = words.filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word))
  return kept.length >= 2 ? kept : [...words]
}

/** The same person by full names: surname the same and given names compatible, or one name's words all in the other. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const left = significant(a)
  const right = significant(b)
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (!sameGiven(left[0]!, right[0]!)) return false
  if (short.length === long.length) return short.every((word, at) => at === 0 || nearlySame(word, long[at]!))
  return short.length >= 2 && inOrder(short, long)
}

function sameGiven(a: string, b: string): boolean {
  if (nearlySame(a, b)) return true
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0]
  const short = a.length < b.length ? a : b
  const long = a.length < b.length ? b : a
  return (short.length >= 3 && long.startsWith(short)) || NICKNAMES.get(short) === long || NICKNAMES.get(long) === short
}

const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['bill', 'william'], ['will', 'william'], ['bob', 'robert'], ['rob', 'robert'], ['dick', 'richard'], ['rick', 'richard'],
  ['jim', 'james'], ['jimmy', 'james'], ['mike', 'michael'], ['joe', 'joseph'], ['tony', 'anthony'], ['steve', 'steven'],
  ['dave', 'david'], ['ted', 'edward'], ['ed', 'edward'], ['liz', 'elizabeth'], ['beth', 'elizabeth'], ['kate', 'katherine'],
  ['sasha', 'alexander'], ['jack', 'john'], ['chuck', 'charles'], ['charlie', 'charles'], ['harry', 'henry'], ['andy', 'andrew'],
  ['larry', 'lawrence'], ['peggy', 'margaret'], ['maggie', 'margaret'], ['chrissy', 'christine'], ['volodya', 'vladimir'],
])

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !nearlySame(word, long[at]!)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/**
 * Gives the occurrences of a single word to the persons whose surname (or, failing that, given name) it is: to one named in
 * the same report before it, else in the report, else in the story. Gives back those that are left.
 */
function giveToPersons(surface: Surface, persons: readonly Draft[]): NameMention[] {
  const word = surface.words[0]!
  const bySurname = persons.filter((person) => isSurname(word, person))
  const byGiven = persons.filter((person) => word.length >= 3 && sameGiven(word, person.words[0]!))
  if (bySurname.length === 0 && byGiven.length === 0) return surface.mentions
  if (surface.type === 'place' && surface.votes.place > surface.votes.person + 4 && surface.mentions.every((mention) => !mention.title)) {
    return surface.mentions
  }
  if (bySurname.length === 0 && surface.votes.org > surface.votes.person + 1) return surface.mentions
  return surface.mentions.filter((mention) => {
    const draft = nearest(bySurname, mention, () => true) ?? nearest(byGiven, mention, familyIn(persons, mention.line.report))
    if (!draft) return true
    addMention(draft, mention, bySurname.includes(draft) ? 'surname' : 'name')
    return false
  })
}

function isSurname(word: string, person: Draft): boolean {
  const words = significant(person.words)
  return words.length > 1 && words.slice(1).some((part, at) => nearlySame(word, part) && (at === words.length - 2 || word.length > 3))
}

/**
 * Of several persons, the one that a bare name means: one named in full in the same report, before it if any is; among those
 * the one whom the story names most, then the one named first. One whom the report never names in full only where `across`.
 */
function nearest(persons: readonly Draft[], mention: NameMention, across: (person: Draft) => boolean): Draft | null {
  let best: Draft | null = null
  let bestRank = -1
  let bestStart = Infinity
  for (const person of persons) {
    const here = person.mentions.filter((other) => other.form === 'full_name' && other.report === mention.line.report)
    if (here.length === 0 && !across(person)) continue
    const start = Math.min(Infinity, ...here.map((other) => other.start))
    const full = person.mentions.filter((other) => other.form === 'full_name').length
    const rank = (start < mention.start ? 2e6 : here.length > 0 ? 1e6 : 0) + full
    if (rank > bestRank || (rank === bestRank && start < bestStart)) { best = person; bestRank = rank; bestStart = start }
  }
  return best
}

/** Is somebody of the person's surname named in full in the report? Then a given name alone may mean a person known from elsewhere. */
function familyIn(persons: readonly Draft[], report: number): (person: Draft) => boolean {
  const surnames = new Set(persons.filter(({ mentions }) => mentions.some((other) => other.report === report && other.form === 'full_name')).map(({ words }) => words.at(-1)!))
  return (person) => surnames.has(person.words.at(-1)!)
}

export function addMention(draft: Draft, mention: NameMention, form: MentionForm): void {
  draft.mentions.push({ report: mention.line.report, start: mention.start, end: mention.end, form, name: mention })
}

/** Bodies, places, facilities, documents, events, and persons known by one word. */
function joinThings(surfaces: readonly Surface[], drafts: Draft[]): void {
  const things: Draft[] = []
  const longFirst = [...surfaces].sort((a, b) => rank(b) - rank(a) || b.words.length - a.words.length || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1))
  for (const surface of longFirst) {
    const draft = things.find((thing) => sameThing(thing, surface)) ?? acronymOf(surface, things) ?? paperOf(surface, things)
    const into = draft ?? draftOf(surface)
    if (!draft) things.push(into)
    into.keys.add(surface.key)
    for (const mention of surface.mentions) addMention(into, mention, formOf(mention, surface))
    if (into.type === 'person') into.sex ??= sexOf(surface)
  }
  drafts.push(...things)
}

function rank(surface: Surface): number {
  return surface.known && surface.known.kind !== 'city' ? 2 : surface.words.length > 1 ? 1 : 0
}

function formOf(mention: NameMention, surface: Surface): MentionForm {
  if (mention.known?.form === 'adjective') return 'adjective'
  return surface.type === 'person' ? (mention.title && ADDRESSES.has(bare(mention.line.words[mention.title.to - 1]!)) ? 'surname' : 'name') : 'name'
}

/** One thing under a shorter or slightly different name: "Samsung" and "Samsung Electronics", "Nato" and "NATO". */
function sameThing(thing: Draft, surface: Surface): boolean {
  if (thing.keys.has(surface.key)) return true
  if (surface.key.startsWith('=')) return false
  if ([...thing.keys].some((key) => key.startsWith('=')) && surface.known && surface.known.kind !== 'city') return false
  const a = core(thing.words, thing.type)
  const b = core(surface.words, surface.type)
  if (a[0] !== b[0] && a.length !== b.length && thing.type !== 'org') return false
  if (a.join(' ') === b.join(' ') || sameBody(thing, a, b)) return compatible(thing.type, surface.type)
  if (a.length === b.length && a.join(' ').length >= 8 && a.every((word, at) => nearlySame(word, b[at]!) || (a.length > 1 && surface.mentions.length === 1 && oneOff(word, b[at]!)) || isLink(word) && isLink(b[at]!))) return compatible(thing.type, surface.type) || surface.mentions.length === 1
  if (thing.type !== 'org' || !(surface.type === 'org' || surface.type === 'other' || surface.words.length === 1)) return false
  return b.length < a.length && b.every((word, at) => word === a[at]) && a.slice(b.length).every((word) => TAILS.has(word)) && !isCommonPhrase(b) && (surface.known === null || surface.known.type !== 'place')
}

/** One body with and without its state: "US State Department". */
function sameBody(thing: Draft, a: readonly string[], b: readonly string[]): boolean {
  if (thing.type !== 'org' || Math.abs(a.length - b.length) > 2 || a.length === b.length) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const state = long.slice(0, long.length - short.length)
  return short.length > 1 && long.slice(state.length).join(' ') === short.join(' ') && lookUp(state.map(capitalised).join(' '))?.kind === 'country'
}

function capitalised(word: string): string {
  return word.length <= 2 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)
}

/** A slip of the pen in a word of five letters or more. */
function oneOff(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) === 1
}

function isCommonPhrase(words: readonly string[]): boolean {
  return words.every((word) => ORGANISATION_NOUNS.has(word))
}

function isLink(word: string): boolean {
  return word.length <= 2 && /^[a-z]+$/.test(word)
}

function compatible(a: EntityType, b: EntityType): boolean {
  return a === b || a === 'other' || b === 'other'
}

/** Without the words for a company's legal form, or for a place's rank. */
function core(words: readonly string[], type: EntityType = 'org'): readonly string[] {
  let end = words.length
  if (end > 1 && type === 'place' && AREAS.has(words[end - 1]!)) end--
  while (end > 1 && LEGAL.has(words[end - 1]!)) end--
  return words.slice(words[0] === 'the' && end > 1 ? 1 : 0, end).map((word) => SPELLINGS[word] ?? word)
}

const SPELLINGS: Readonly<Record<string, string>> = {
  airlines: 'airways', centre: 'center', organisation: 'organization', defence: 'defense', labour: 'labor',
}

/** What newspapers leave off a body's name at its second mention. */
const TAILS: ReadonlySet<string> = new Set([
  'group', 'holdings', 'holding', 'airways', 'airlines', 'electronics', 'technologies', 'technology', 'semiconductor',
  'semiconductors', 'motors', 'motor', 'pharmaceuticals', 'industries', 'international', 'partners', 'associates', 'management',
  'securities', 'bank', 'financial', 'corp', 'co', 'inc', 'ltd', 'plc', 'company', 'corporation', 'limited', 'systems', 'energy',
  'entertainment', 'media', 'party', 'aviation', 'air', 'lines', 'stores', 'foods', 'news', 'capital', 'communications', 'wireless',
  'telecom', 'petroleum', 'oil', 'gas', 'police', 'investment', 'investments', 'insurance', 'software', 'organization', 'foundation',
])

const AREAS: ReadonlySet<string> = new Set(['province', 'region', 'oblast', 'governorate', 'prefecture', 'state', 'district'])

const LEGAL: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'llp', 'plc', 'corp', 'corporation', 'co', 'gmbh', 'ag', 'sa', 'nv', 'bv', 'limited', 'incorporated', 'company', 'group'])

/** The thing whose initials the surface is, where just one has them. */
function acronymOf(surface: Surface, things: readonly Draft[]): Draft | null {
  if (surface.words.length !== 1 || !/^\p{Lu}{2,6}$/u.test(surface.mentions[0]!.text) || surface.known) return null
  const letters = surface.words[0]!
  const found = things.filter((thing) => thing.type !== 'person' && thing.words.length > 1 && initials(core(thing.words)).includes(letters))
  const [first, ...others] = found.sort((a, b) => b.mentions.length - a.mentions.length)
  return first && others.every((other) => other.words[0] === first.words[0]) ? first : null
}

/** "The Times" after "New York Times", where one paper's name ends so. */
function paperOf(surface: Surface, things: readonly Draft[]): Draft | null {
  if (surface.words.length !== 1 || !PAPERS.has(surface.words[0]!)) return null
  const found = things.filter((thing) => thing.type === 'org' && thing.words.length > 1 && thing.words.at(-1) === surface.words[0])
  return found.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null
}

const PAPERS: ReadonlySet<string> = new Set(['times', 'post', 'journal', 'herald', 'tribune', 'mail', 'gazette', 'chronicle', 'fund', 'foundation', 'commission', 'council', 'institute', 'association'])

function initials(words: readonly string[]): string[] {
  const all = words.map((word) => word[0]!).join('')
  const strong = words.filter((word) => !/^(?:of|and|the|for|on|in|de|la|&)$/.test(word)).map((word) => word[0]!).join('')
  return [all, strong]
}
