import type { EntityType } from '../../report/annotation.js'
import { bare, headClass } from './phrase.js'
import { isCommon, lookUp, sexOfGivenName } from './known.js'
import type { Standing } from './kind.js'
import type { NameMention, Surface } from './registry.js'
import type { Word } from './word.js'

/** What names are told apart by: a facility is a place, and what is none of the three is `misc`. */
export const KINDS = ['person', 'org', 'place', 'misc'] as const
export type Kind = (typeof KINDS)[number]

export function kindOf(type: EntityType): Kind {
  return type === 'facility' ? 'place' : type === 'person' || type === 'org' || type === 'place' ? type : 'misc'
}

/** Words that longer names of a story open or close with: a surname has a full name to go with, a company has none. */
export function partsOfNames(surfaces: readonly Surface[]): (word: string) => 'opens' | 'closes' | 'none' {
  const [opening, closing] = [new Set<string>(), new Set<string>()]
  for (const { words } of surfaces) {
    if (words.length < 2) continue
    opening.add(words[0]!)
    closing.add(words.at(-1)!)
  }
  return (word) => (closing.has(word) ? 'closes' : opening.has(word) ? 'opens' : 'none')
}

export function standingOf({ words }: Surface, partOf: (word: string) => string): Standing {
  return words.length > 1 ? 'long' : partOf(words[0]!) === 'closes' ? 'surname' : 'alone'
}

/** What a name's words and those around its occurrences look like, as keys with weights: what its type is learned from. */
export function traitsOf(surface: Surface, partOf: (word: string) => string): Map<string, number> {
  const out = new Map<string, number>()
  const add = (key: string, weight = 1): void => void out.set(key, (out.get(key) ?? 0) + weight)
  const first = surface.mentions[0]!
  const words = first.line.words.slice(first.piece.from, first.piece.to)
  add('bias')
  add(`rule=${surface.type}`)
  for (const [type, votes] of Object.entries(surface.votes)) {
    if (votes !== 0) add(`votes ${type}`, (Math.sign(votes) * Math.log1p(Math.abs(votes))) / 2)
  }
  nameTraits(words, add)
  const often = surface.mentions.length
  const count = often > 7 ? 'often' : often > 3 ? 'some' : often > 1 ? 'twice' : 'once'
  add(`seen=${count} ${words.length > 1 ? 'long' : partOf(surface.words[0]!)}`)
  const seen = surface.mentions.slice(0, MOST)
  for (const mention of seen) contextTraits(mention, (key) => add(key, 1 / seen.length))
  return out
}

const MOST = 8

function nameTraits(words: readonly Word[], add: (key: string) => void): void {
  const last = words.at(-1)!
  add(`length=${Math.min(4, words.length)}`)
  words.forEach((word, at) => {
    const where = at === words.length - 1 ? 'last' : at === 0 ? 'first' : 'within'
    if (where === 'within' && /^\p{Lu}\.?$/u.test(word.text)) add('initial')
    // What nobody but its bearer is called tells nothing of other names.
    else if (isKnownInGeneral(word)) add(`${where}=${bare(word)}`)
  })
  for (const word of [words[0]!, last]) {
    const where = word === last ? 'last' : 'first'
    if (word === last || words.length > 1) {
      add(`${where} ends ${word.lower.slice(-3)}`)
      add(`${where} shape=${shape(word.text)}`)
      add(`${where} is ${isCommon(word.lower, word.lemma) ? 'common' : 'rare'} ${sexOfGivenName(word.text) === null ? '' : 'given'}`)
    }
  }
  const known = lookUp(words.map(({ text }) => text).join(' '))
  add(`known=${known ? `${known.type} ${known.kind}` : 'no'}`)
  add(`head=${headClass(last) ?? 'none'}`)
  if (words.length > 1 && lookUp(words[0]!.text)) add(`first known=${lookUp(words[0]!.text)!.kind}`)
}

function isKnownInGeneral(word: Word): boolean {
  return isCommon(word.lower, word.lemma) || sexOfGivenName(word.text) !== null || lookUp(word.text) !== null
}

function shape(text: string): string {
  return text.replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a').replace(/\d+/g, '0').slice(0, 5)
}

function contextTraits({ line, piece, title }: NameMention, add: (key: string) => void): void {
  const { words } = line
  const [before, earlier] = [words[piece.from - 1], words[piece.from - 2]]
  const [next, later] = [words[piece.to], words[piece.to + 1]]
  const opening = words[piece.from]!
  if (title) add('titled')
  if (opening.gap === ' ' && before) {
    add(`before=${before.lower}`)
    if (earlier && before.gap === ' ') {
      add(`before2=${earlier.lower} ${before.lower}`)
      add(`earlier=${earlier.lower}`)
    }
    add(`before class=${before.pos}`)
  } else add(`before=<${opening.gap.trim().slice(0, 1)}>`)
  const possessive = words[piece.to - 1]!.possessive
  if (possessive) add('owns')
  if (next && next.gap.endsWith(' ')) {
    const gap = next.gap.trim().slice(0, 1)
    add(`next=${gap}${next.lower}`)
    add(`next class=${gap}${possessive ? "'s " : ''}${next.pos}`)
    if (possessive) add(`owned=${next.lower}`)
    if (later && later.gap === ' ') add(`later=${gap}${later.lower}`)
  } else add('next=<end>')
}
