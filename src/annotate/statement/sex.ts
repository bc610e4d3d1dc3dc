import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/names-given.js'

const FEMALE = namesOf(FEMALE_NAMES)
const MALE = namesOf(MALE_NAMES)

/** The sex that a full name's given name tells, or null where it tells none. */
export function sexOfName(name: string): 'f' | 'm' | null {
  const given = name.trim().toLowerCase().split(/\s+/)
  if (given.length < 2) return null
  return FEMALE.has(given[0]!) ? 'f' : MALE.has(given[0]!) ? 'm' : null
}

function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[|\n]/).filter((name) => name !== ''))
}
