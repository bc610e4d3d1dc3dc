import { ADDRESSES, ORGANISATION_NOUNS } from '../../lexicon/titles.js'
import type { EntityType, MentionForm } from '../../report/annotation.js'
import { nearlySame } from './fold.js'
import { KeyedDrafts } from './keyed.js'
import { lookUp } from './known.js'
import { bare } from './phrase.js'
import { sexOf } from './person.js'
import { addMention, type Draft, draftOf, LEGAL, type NameMention, type Surface } from './registry.js'

/** Bodies, places, facilities, documents, events, and persons known by one word. */
export function joinThings(surfaces: readonly Surface[], drafts: Draft[]): void {
  const things: Draft[] = []
  const keyed = new KeyedDrafts()
  const longFirst = [...surfaces].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.words.length - a.words.length ||
      b.mentions.length - a.mentions.length ||
      (a.key < b.key ? -1 : 1),
  )
  for (const surface of longFirst) {
    const draft =
      keyed.near(headsOf(surface)).find((thing) => sameThing(thing, surface)) ??
      acronymOf(surface, things) ??
      paperOf(surface, things)
    const into = draft ?? draftOf(surface)
    if (!draft) things.push(into)
    keyed.add(into, headsOf(surface))
    into.keys.add(surface.key)
    for (const mention of surface.mentions) addMention(into, mention, formOf(mention, surface))
    if (into.type === 'person') into.sex ??= sexOf(surface)
  }
  drafts.push(...things)
}

/** The words that a body's or place's name may open with: its first, and what follows its state. */
function headsOf({ words }: Surface): readonly string[] {
  return words.slice(words[0] === 'the' && words.length > 1 ? 1 : 0, 4)
}

function rank(surface: Surface): number {
  return surface.known && surface.known.kind !== 'city' ? 2 : surface.words.length > 1 ? 1 : 0
}

function formOf(mention: NameMention, surface: Surface): MentionForm {
  if (mention.known?.form === 'adjective') return 'adjective'
  return surface.type === 'person'
    ? mention.title && ADDRESSES.has(bare(mention.line.words[mention.title.to - 1]!))
      ? 'surname'
      : 'name'
    : 'name'
}

/** One thing under a shorter or slightly different name: "Varga" and "Varga Electronics", "Nato" and "NATO". */
function sameThing(thing: Draft, surface: Surface): boolean {
  if (thing.keys.has(surface.key)) return true
  if (surface.key.startsWith('=')) return false
  if ([...thing.keys].some((key) => key.startsWith('=')) && surface.known && surface.known.kind !== 'city') return false
  const a = core(thing.words, thing.type)
  const b = core(surface.words, surface.type)
  if (a[0] !== b[0] && a.length !== b.length && thing.type !== 'org') return false
  if (a.join(' ') === b.join(' ') || sameBody(thing, a, b)) return compatible(thing.type, surface.type)
  if (
    a.length === b.length &&
    a.join(' ').length >= 8 &&
    a.every(
      (word, at) =>
        nearlySame(word, b[at]!) ||
        (a.length > 1 && surface.mentions.length === 1 && oneOff(word, b[at]!)) ||
        (isLink(word) && isLink(b[at]!)),
    )
  )
    return compatible(thing.type, surface.type) || surface.mentions.length === 1
  if (thing.type !== 'org' || !(surface.type === 'org' || surface.type === 'other' || surface.words.length === 1))
    return false
  const [short, long] = b.length <= a.length ? [b, a] : [a, b]
  return (
    short.length < long.length &&
    short.every((word, at) => word === long[at]) &&
    long.slice(short.length).every((word) => TAILS.has(word)) &&
    !isCommonPhrase(short) &&
    (surface.known === null || surface.known.type !== 'place')
  )
}

/** One body with and without its state: "US State Department". */
function sameBody(thing: Draft, a: readonly string[], b: readonly string[]): boolean {
  if (thing.type !== 'org' || Math.abs(a.length - b.length) > 2 || a.length === b.length) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const state = long.slice(0, long.length - short.length)
  return (
    short.length > 1 &&
    long.slice(state.length).join(' ') === short.join(' ') &&
    lookUp(state.map(capitalised).join(' '))?.kind === 'country'
  )
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
  airlines: 'airways',
  centre: 'center',
  organisation: 'organization',
  defence: 'defense',
  labour: 'labor',
}

/** What newspapers leave off a body's name at its second mention. */
const TAILS: ReadonlySet<string> = new Set([
  'group',
  'holdings',
  'holding',
  'airways',
  'airlines',
  'electronics',
  'technologies',
  'technology',
  'semiconductor',
  'semiconductors',
  'motors',
  'motor',
  'pharmaceuticals',
  'industries',
  'international',
  'partners',
  'associates',
  'management',
  'securities',
  'bank',
  'financial',
  'corp',
  'co',
  'inc',
  'ltd',
  'plc',
  'company',
  'corporation',
  'limited',
  'systems',
  'energy',
  'entertainment',
  'media',
  'party',
  'aviation',
  'air',
  'lines',
  'stores',
  'foods',
  'news',
  'capital',
  'communications',
  'wireless',
  'telecom',
  'petroleum',
  'oil',
  'gas',
  'police',
  'investment',
  'investments',
  'insurance',
  'software',
  'organization',
  'foundation',
])

const AREAS: ReadonlySet<string> = new Set([
  'province',
  'region',
  'oblast',
  'governorate',
  'prefecture',
  'state',
  'district',
])

/** The thing whose initials the surface is, where just one has them. */
function acronymOf(surface: Surface, things: readonly Draft[]): Draft | null {
  if (surface.words.length !== 1 || !/^\p{Lu}{2,6}$/u.test(surface.mentions[0]!.text) || surface.known) return null
  const letters = surface.words[0]!
  const found = things.filter(
    (thing) =>
      thing.type !== 'person' &&
      thing.words.length > 1 &&
      thing.words[0]![0] === letters[0] &&
      initials(core(thing.words)).includes(letters),
  )
  const [first, ...others] = found.sort((a, b) => b.mentions.length - a.mentions.length)
  return first && others.every((other) => other.words[0] === first.words[0]) ? first : null
}

/** "The Times" after "New York Times", where one paper's name ends so. */
function paperOf(surface: Surface, things: readonly Draft[]): Draft | null {
  if (surface.words.length !== 1 || !PAPERS.has(surface.words[0]!)) return null
  const found = things.filter(
    (thing) => thing.type === 'org' && thing.words.length > 1 && thing.words.at(-1) === surface.words[0],
  )
  return found.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null
}

const PAPERS: ReadonlySet<string> = new Set([
  'times',
  'post',
  'journal',
  'herald',
  'tribune',
  'mail',
  'gazette',
  'chronicle',
  'fund',
  'foundation',
  'commission',
  'council',
  'institute',
  'association',
])

function initials(words: readonly string[]): string[] {
  const all = words.map((word) => word[0]!).join('')
  const strong = words
    .filter((word) => !/^(?:of|and|the|for|on|in|de|la|&)$/.test(word))
    .map((word) => word[0]!)
    .join('')
  return [all, strong]
}
