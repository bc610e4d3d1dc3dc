import { FEMALE_ADDRESSES, MALE_ADDRESSES } from '../../lexicon/titles.js'
import { nearlySame } from './fold.js'
import { KeyedDrafts } from './keyed.js'
import { sexOfGivenName } from './known.js'
import { bare } from './phrase.js'
import { addMention, type Draft, draftOf, type NameMention, type Surface } from './registry.js'

/**
 * Joins full names of persons: spelling variants, initials, nicknames, second surnames. Adds the persons to `drafts`.
 */
export function joinPersons(surfaces: readonly Surface[], drafts: Draft[]): Draft[] {
  const persons: Draft[] = []
  const keyed = new KeyedDrafts()
  for (const surface of surfaces) {
    let draft = keyed.near(surface.words.slice(1)).find((person) => samePerson(person.words, surface.words))
    if (!draft) {
      draft = draftOf(surface)
      persons.push(draft)
    }
    keyed.add(draft, surface.words.slice(1))
    draft.keys.add(surface.key)
    if (
      significant(surface.words).length > significant(draft.words).length &&
      surface.mentions.length * 2 > draft.mentions.length
    )
      draft.words = surface.words
    for (const mention of surface.mentions) addMention(draft, mention, 'full_name')
    draft.sex ??= sexOf(surface)
  }
  drafts.push(...persons)
  return persons
}

/** Whether titles or the given name tell a man or a woman. */
export function sexOf(surface: Surface): 'f' | 'm' | null {
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
  ['bill', 'william'],
  ['will', 'william'],
  ['bob', 'robert'],
  ['rob', 'robert'],
  ['dick', 'richard'],
  ['rick', 'richard'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['mike', 'michael'],
  ['joe', 'joseph'],
  ['tony', 'anthony'],
  ['steve', 'steven'],
  ['dave', 'david'],
  ['ted', 'edward'],
  ['ed', 'edward'],
  ['liz', 'elizabeth'],
  ['beth', 'elizabeth'],
  ['kate', 'katherine'],
  ['sasha', 'alexander'],
  ['jack', 'john'],
  ['chuck', 'charles'],
  ['charlie', 'charles'],
  ['harry', 'henry'],
  ['andy', 'andrew'],
  ['larry', 'lawrence'],
  ['peggy', 'margaret'],
  ['maggie', 'margaret'],
  ['volodya', 'vladimir'],
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
 * Gives the occurrences of a single word to the persons whose surname (or, failing that, given name) it is: to one
 * named in the same report before it, else in the report, else in the story. Gives back those that are left.
 */
export function giveToPersons(surface: Surface, persons: readonly Draft[]): NameMention[] {
  const word = surface.words[0]!
  const bySurname = persons.filter((person) => isSurname(word, person))
  const byGiven = persons.filter((person) => word.length >= 3 && sameGiven(word, person.words[0]!))
  if (bySurname.length === 0 && byGiven.length === 0) return surface.mentions
  if (
    surface.type === 'place' &&
    surface.votes.place > surface.votes.person + 4 &&
    surface.mentions.every((mention) => !mention.title)
  ) {
    return surface.mentions
  }
  if (bySurname.length === 0 && surface.votes.org > surface.votes.person + 1) return surface.mentions
  return surface.mentions.filter((mention) => {
    const draft =
      nearest(bySurname, mention, () => true) ?? nearest(byGiven, mention, familyIn(persons, mention.line.report))
    if (!draft) return true
    addMention(draft, mention, bySurname.includes(draft) ? 'surname' : 'name')
    return false
  })
}

function isSurname(word: string, person: Draft): boolean {
  const words = significant(person.words)
  return (
    words.length > 1 &&
    words.slice(1).some((part, at) => nearlySame(word, part) && (at === words.length - 2 || word.length > 3))
  )
}

/**
 * Of several persons, the one that a bare name means: one named in full in the same report, before it if any is; among
 * those the one whom the story names most, then the one named first. One whom the report never names in full only where
 * `across`.
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
    if (rank > bestRank || (rank === bestRank && start < bestStart)) {
      best = person
      bestRank = rank
      bestStart = start
    }
  }
  return best
}

/**
 * Is somebody of the person's surname named in full in the report? Then a given name alone may mean a person known
 * from elsewhere.
 */
function familyIn(persons: readonly Draft[], report: number): (person: Draft) => boolean {
  const surnames = new Set(
    persons
      .filter(({ mentions }) => mentions.some((other) => other.report === report && other.form === 'full_name'))
      .map(({ words }) => words.at(-1)!),
  )
  return (person) => surnames.has(person.words.at(-1)!)
}
