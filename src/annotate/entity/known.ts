import {
  AIRPORTS,
  COUNTRIES,
  LOCAL_DEMONYMS,
  OTHER_PLACES,
  SEATS,
  US_STATES,
  WORLD_REGIONS,
} from '../../lexicon/gazetteer.js'
import { CITIES, REGIONS } from '../../lexicon/gazetteer-places.js'
import { COMMON_WORDS } from '../../lexicon/names-common-words.js'
import { FEMALE_NAMES, MALE_NAMES, NAMES_OF_EITHER_SEX } from '../../lexicon/names-given.js'
import { ORGANISATIONS } from '../../lexicon/organisations.js'
import { FACILITY_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../../lexicon/titles.js'
import { foldPhrase } from './fold.js'

/** What the lexicons know of a phrase. */
export interface Known {
  /** The name shown; one for all variants. */
  readonly name: string
  readonly type: 'org' | 'place' | 'facility'
  readonly form: 'name' | 'adjective'
  /** How much the lexicon alone says, in votes. */
  readonly weight: number
  /** A capital: the state that it stands for when it acts. A seat of power: the state whose it is. */
  readonly standsFor: string | null
  readonly kind: 'country' | 'capital' | 'seat' | 'region' | 'city' | 'org' | 'facility'
}

/** The longest phrase in words that the tables hold. */
export const LONGEST = 6

interface Tables {
  readonly phrases: ReadonlyMap<string, Known>
  readonly common: ReadonlySet<string>
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  readonly either: ReadonlySet<string>
}

let tables: Tables | null = null

/** The tables, made from the lexicons at the first call: they never change. */
function load(): Tables {
  tables ??= {
    phrases: phrases(),
    common: split(COMMON_WORDS),
    female: split(FEMALE_NAMES),
    male: split(MALE_NAMES),
    either: split(NAMES_OF_EITHER_SEX),
  }
  return tables
}

function split(list: string): Set<string> {
  return new Set(list.split(/[|\n]/).filter(Boolean))
}

/** What is known of a phrase as it stands. Short acronyms must have their capitals; other names may be all capitals. */
export function lookUp(text: string): Known | null {
  const { phrases } = load()
  const key = foldPhrase(text)
  return phrases.get(key) ?? (key.length > 4 ? phrases.get(key.toLowerCase()) : undefined) ?? null
}

export function isKnownWord(text: string): boolean {
  const known = lookUp(text)
  return known !== null && known.kind !== 'city'
}

/** Is the word, or what it is inflected from, a word of everyday English? */
export function isCommon(lower: string, lemma: string): boolean {
  const { common } = load()
  if (common.has(lower) || common.has(lemma) || NOUNS.some((nouns) => nouns.has(lower) || nouns.has(lemma))) return true
  const stem = lower.replace(/(?:'s|s|es|ed|ing|ly)$/, '')
  return (
    stem.length >= 3 &&
    (common.has(stem) ||
      NOUNS.some((nouns) => nouns.has(stem)) ||
      common.has(`${stem}e`) ||
      common.has(stem.replace(/i$/, 'y')))
  )
}

const NOUNS: readonly ReadonlySet<string>[] = [PERSON_NOUNS, ORGANISATION_NOUNS, FACILITY_NOUNS, PLACE_NOUNS]

/** `f`, `m`, `e` (either) for a given name, else null. */
export function sexOfGivenName(word: string): 'f' | 'm' | 'e' | null {
  const { female, male, either } = load()
  const key = foldPhrase(word).toLowerCase().split(' ')[0]!
  return female.has(key) ? 'f' : male.has(key) ? 'm' : either.has(key) ? 'e' : null
}

function phrases(): ReadonlyMap<string, Known> {
  const map = new Map<string, Known>()
  const add = (text: string, known: Known): void => {
    const key = foldPhrase(text)
    if (key === '') return
    if (!map.has(key)) map.set(key, known)
    if (key.length > 4 && !map.has(key.toLowerCase())) map.set(key.toLowerCase(), known)
  }
  addStates(add)
  for (const line of rows(SEATS)) {
    const [names, state] = fields(line)
    for (const text of names!)
      add(text, { name: names![0]!, type: 'org', form: 'name', weight: 6, standsFor: state![0]!, kind: 'seat' })
  }
  for (const line of rows(ORGANISATIONS)) {
    const names = line.split(',')
    for (const text of names)
      add(text, { name: names[0]!, type: 'org', form: 'name', weight: 6, standsFor: null, kind: 'org' })
  }
  for (const line of rows(AIRPORTS)) {
    const names = line.split(',')
    for (const text of names)
      add(text, { name: names[0]!, type: 'facility', form: 'name', weight: 6, standsFor: null, kind: 'facility' })
  }
  for (const line of rows(OTHER_PLACES)) {
    const names = line.split(',')
    for (const text of names) add(text, place(names[0]!, 5, 'city'))
  }
  for (const text of US_STATES.split('|')) add(text, place(text, 6, 'region'))
  for (const pair of LOCAL_DEMONYMS.split('|')) {
    const [form, name] = pair.split(':')
    add(form!, { ...place(name!, 4, 'region'), form: 'adjective' })
  }
  for (const text of split(REGIONS)) add(text, place(text, text.includes(' ') ? 4 : 2.5, 'city'))
  for (const text of split(CITIES)) add(text, place(text, text.includes(' ') ? 4 : 2.5, 'city'))
  return map
}

function addStates(add: (text: string, known: Known) => void): void {
  for (const line of rows(COUNTRIES)) {
    const [names, people, capitals] = fields(line)
    const name = names![0]!
    for (const text of names!) add(text, place(name, 8, 'country'))
    for (const text of people!) add(text, { ...place(name, 8, 'country'), form: 'adjective' })
    for (const text of capitals!) add(text, { ...place(capitals![0]!, 7, 'capital'), standsFor: name })
  }
  for (const line of rows(WORLD_REGIONS)) {
    const [names, people] = fields(line)
    for (const text of names!) add(text, place(names![0]!, 7, 'region'))
    for (const text of people ?? []) add(text, { ...place(names![0]!, 7, 'region'), form: 'adjective' })
  }
}

function place(name: string, weight: number, kind: Known['kind']): Known {
  return { name, type: 'place', form: 'name', weight, standsFor: null, kind }
}

function rows(table: string): string[] {
  return table.split('\n').filter(Boolean)
}

function fields(line: string): string[][] {
  return line.split(';').map((field) => field.split(',').filter(Boolean))
}
