import {
  AFTER_NAMES,
  BYLINE_LEADS,
  LOOSE_JOINERS,
  NAME_JOINERS,
  NOBODY,
  ORGANISATION_WORDS,
  POSTS,
  ROLE_WORDS,
} from '../../../lexicon/page-bylines.js'
import { agencyOf } from '../../credit.js'
import { momentsIn } from './moment.js'
import { isSite } from './title.js'
import { collapse, fold, plainText } from './words.js'

/** Who signs, as one value names them. */
export interface Signers {
  readonly persons: readonly string[]
  readonly agencies: readonly string[]
  /** The outlet, its staff or another organisation, where it signs. */
  readonly outlets: readonly string[]
}

const LONGEST = 600
const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, '\\s'))
    .join('|')
const LEAD = new RegExp(`^[\\s•·|~–—,:()-]*(?:${escaped(BYLINE_LEADS)})(?:\\s*[:：]\\s*|\\s+|$)`, 'iu')
const JOINER = new RegExp(`\\s*(?:[,;|•·/\\n＋、]|&|\\s[–—-]\\s|\\s(?:${escaped(NAME_JOINERS)})\\s)\\s*`, 'iu')
const LOOSE = new RegExp(
  `^(\\p{Lu}\\S+(?:\\s\\S+){1,3})\\s(?:${escaped(LOOSE_JOINERS)})\\s(\\p{Lu}\\S+(?:\\s\\S+){0,3})$`,
  'u',
)
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,300}|\S{1,80}@\S{1,80}\.\S{1,40}/giu
const ORGANISATION = new RegExp(
  `\\b(?:e\\.\\s?V\\.?|Ltd\\.?|Inc\\.?|S\\.A\\.|${[...ORGANISATION_WORDS].join('|')})(?=$|[\\s,.])`,
  'u',
)
const BRACKETS = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]/gu

const INNER_LEAD = /(?<=\p{L})\s(?:by|von|par)\s(?=[\p{Lu}@]|\p{Ll}{6,30}(?:$|[|,]))/gu
/** Labels that run on after a name. */
const TAIL = new RegExp(`\\s(?:${AFTER_NAMES.join('|')})(?:\\s.{0,200})?$`, 'u')
const POST = new RegExp(`^(?:[\\p{L}-]*-)?(?:${POSTS.join('|')})\\s(?=\\p{Lu}\\S+\\s\\p{Lu})`, 'u')

/** Does a text begin as a byline does? */
export function beginsByline(text: string): boolean {
  return LEAD.test(text)
}

/**
 * The persons, agencies and outlet that a byline or an author's field names. `sites` are names of the site, folded
 * without spaces.
 */
export function signersOf(value: string, language: string | null, sites: readonly string[]): Signers {
  const persons: string[] = []
  const agencies: string[] = []
  const outlets: string[] = []
  for (const piece of pieces(value.slice(0, LONGEST), language)) {
    const agency = piece.length > 1 ? agencyOf(piece) : null
    if (agency !== null) {
      if (!agencies.includes(agency)) agencies.push(agency)
    } else if (isSite(piece, sites) || isStaff(piece) || ORGANISATION.test(piece)) outlets.push(piece)
    else if (isName(piece) && !persons.some((name) => fold(name) === fold(piece))) persons.push(piece)
  }
  return { persons, agencies, outlets }
}

function pieces(value: string, language: string | null): string[] {
  let text = plainText(value).replace(ADDRESS, ' ')
  for (const moment of momentsIn(text, language).reverse())
    text = `${text.slice(0, moment.start)}|${text.slice(moment.end)}`
  for (const [inside] of text.matchAll(BRACKETS))
    if (agencyOf(inside.slice(1, -1)) !== null) text += `|${inside.slice(1, -1)}`
  text = text.replace(BRACKETS, '|')
  const out: string[] = []
  for (const piece of text.replace(INNER_LEAD, '|').split(JOINER)) {
    const bare = trim(piece ?? '')
    const loose = LOOSE.exec(bare)
    for (const each of loose ? [loose[1]!, loose[2]!] : [bare]) {
      const name = trim(each)
      if (name !== '') out.push(name)
    }
  }
  return out
}

/** A name without what leads it and what hangs on it. */
function trim(piece: string): string {
  let out = collapse(piece)
  for (let round = 0; round < 3; round++) {
    const next = out.replace(LEAD, '')
    if (next === out) break
    out = next
  }
  out = out
    .replace(/^[\s@"'“”„«»*:.–—-]+|[\s"'“”„«»*:–—-]+$/gu, '')
    .replace(/\s(?:in|for|für|at|aus|de|reports?|berichtet|is|ist|am|on|um)$/iu, '')
  out = out
    .replace(TAIL, '')
    .replace(POST, '')
    .replace(/\s?[([][^)\]]*$/u, '')
  const half = out.length >> 1
  if (out.length > 8 && out[half] === ' ' && out.slice(0, half) === out.slice(half + 1)) out = out.slice(0, half)
  return out
    .replace(/(?<=\p{Ll}\p{Ll})\.$/u, '')
    .replace(/\s(?:is a|ist|reports from|in|for|at|für)\s.{0,200}$/u, '')
    .trim()
}

function isStaff(piece: string): boolean {
  const words = fold(piece).split(' ')
  return (
    (words.length <= 4 && words.every((word) => NOBODY.has(word) || ROLE_WORDS.has(word))) ||
    NOBODY.has(words.join('-'))
  )
}

/** May it be a name that someone signs with? Pen names are. */
function isName(piece: string): boolean {
  const words = piece.split(/\s+/)
  if (piece.length < 2 || piece.length > 60 || words.length > 6 || !/\p{L}/u.test(piece)) return false
  if (/[?!<>{}=#%$€©]|\d{3}|\.{2}/.test(piece) && words.length > 1) return false
  if (/\d[時:点시]/u.test(piece)) return false
  if (/\.(?:html?|php|com?|de|org|net)$/i.test(piece) && words.length === 1) return false
  const keys = words.map((word) => fold(word))
  if (keys.some((word) => ROLE_WORDS.has(word)) || keys.every((word) => NOBODY.has(word))) return false
  return words.length === 1 || words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length <= words.length / 2
}
