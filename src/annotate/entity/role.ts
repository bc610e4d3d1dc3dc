import { ADDRESSES, PERSON_NOUNS, ROLE_MODIFIERS } from '../../lexicon/titles.js'

import { bare } from './phrase.js'
import { describe, type Description, DETERMINERS, type PlacedName } from './placed.js'
import type { Draft } from './registry.js'
import type { Line, Word } from './word.js'

/** A description that a report gives of a person, by title or apposition. */
export interface Role {
  readonly draft: Draft
  readonly report: number
  readonly start: number
  readonly description: Description
}

/**
 * Finds the offices and descriptions of persons: before the name ("US special envoy X", "the Kremlin's top aide, X,")
 * and after it ("X, a former deputy of the mayor"). Each becomes a mention (`title` right before the name, else
 * `nominal`) and a role of the person.
 */
export function findRoles(names: ReadonlyMap<Line, readonly PlacedName[]>): Role[] {
  const roles: Role[] = []
  for (const [line, placed] of names) {
    for (const name of placed) {
      if (name.draft.type !== 'person') continue
      const before = titleBefore(line.words, name, placed) ?? appositionBefore(line.words, name)
      if (before) roles.push(addRole(line, name.draft, before))
      const after =
        name.form === 'full_name' || name.form === 'surname' ? appositionAfter(line.words, name, placed) : null
      if (after) roles.push(addRole(line, name.draft, after))
    }
  }
  return roles
}

interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly form: 'title' | 'nominal'
}

function addRole(line: Line, draft: Draft, phrase: Phrase): Role {
  const { words, report } = line
  const start = words[phrase.from]!.start
  const end = words[phrase.to - 1]!.end
  draft.mentions.push({ report, start, end, form: phrase.form })
  draft.roles.push({ report, start, end })
  return { draft, report, start, description: describe(words, phrase.from, phrase.to, phrase.head) }
}

/** "President", "UN special envoy", "Hallmere chief executive" right before a name. A form of address is no office. */
function titleBefore(words: readonly Word[], name: PlacedName, placed: readonly PlacedName[]): Phrase | null {
  const head = name.from - 1
  if (head < 0 || words[name.from]!.gap !== ' ' || words[head]!.possessive || !isOffice(words[head]!)) return null
  let from = head
  while (from > 0 && words[from]!.gap === ' ' && isModifier(words[from - 1]!)) from--
  for (let reach = from; reach > 0 && words[reach]!.gap === ' ';) {
    const other = placed.find(({ to, draft }) => to === reach && draft !== name.draft)
    if (!other) break
    reach = other.from
    from = reach
  }
  return ADDRESSES.has(bare(words[head]!)) ? null : { from, to: name.from, head, form: 'title' }
}

function isOffice(word: Word): boolean {
  return PERSON_NOUNS.has(bare(word)) || SHORT.has(bare(word)) || (word.lower === 'general' && word.shape === 'cap')
}

const SHORT: ReadonlySet<string> = new Set([
  'gen',
  'lt',
  'col',
  'maj',
  'capt',
  'adm',
  'sgt',
  'gov',
  'sen',
  'rep',
  'det',
  'supt',
])

function isModifier(word: Word): boolean {
  if (word.possessive) return false
  return (
    ROLE_MODIFIERS.has(bare(word)) ||
    PERSON_NOUNS.has(bare(word)) ||
    (word.shape === 'lower' && (word.pos === 'ADJ' || word.pos === 'NOUN') && !DETERMINERS.has(word.lower))
  )
}

/**
 * "the palace's first adviser on trade, X, told": a definite description, a comma, the name, and a comma or a verb.
 */
function appositionBefore(words: readonly Word[], name: PlacedName): Phrase | null {
  const head = name.from - 1
  if (head < 1 || words[name.from]!.gap !== ', ' || name.form !== 'full_name') return null
  const next = words[name.to]
  if (next && !/^[,.]/.test(next.gap) && !(next.gap === ' ' && (next.pos === 'VERB' || next.pos === 'AUX'))) return null
  if (!isOffice(words[head]!) || words[head]!.shape !== 'lower') return null
  let from = head
  while (from > 0 && head - from < 8 && /^(?: |-)$/.test(words[from]!.gap) && !DETERMINERS.has(words[from]!.lower)) {
    const previous = words[from - 1]!
    if (previous.pos === 'VERB' || previous.pos === 'ADP' || previous.pos === 'CCONJ' || previous.pos === 'SCONJ') break
    from--
  }
  if (!DETERMINERS.has(words[from]!.lower) && !words.slice(from, head).some((word) => word.possessive)) return null
  return { from, to: name.from, head, form: 'nominal' }
}

/** "X, a former deputy of the mayor," and "X, director of Y," after a name. */
function appositionAfter(words: readonly Word[], name: PlacedName, placed: readonly PlacedName[]): Phrase | null {
  const from = name.to
  const first = words[from]
  if (!first || first.gap !== ', ') return null
  const determined = DETERMINERS.has(first.lower)
  const owner = placed.find((other) => other.from === from)
  if (
    !determined &&
    !isOffice(first) &&
    !ROLE_MODIFIERS.has(bare(first)) &&
    !(owner && words[owner.to - 1]!.possessive)
  )
    return null
  const head = headOf(words, from)
  if (head < 0) return null
  const to = phraseEnd(words, head)
  // "..., the aide said" and "..., the aide, Marta X, said" speak of somebody else.
  const next = words[to]
  if (next && next.gap === ' ' && (next.pos === 'VERB' || next.pos === 'AUX')) return null
  if (next && next.gap === ', ' && placed.some((other) => other.from === to && other.form === 'full_name')) return null
  return { from, to, head, form: 'nominal' }
}

function headOf(words: readonly Word[], from: number): number {
  let head = -1
  for (let at = from; at < words.length && at < from + 8; at++) {
    const word = words[at]!
    if (at > from && !/^(?: |-)$/.test(word.gap)) break
    if (isOffice(word)) head = at
    else if (head >= 0 || word.pos === 'VERB' || word.pos === 'AUX' || (word.pos === 'ADP' && word.shape === 'lower'))
      break
  }
  return head
}

/**
 * Where the phrase of a head noun ends: with what hangs on it by a preposition, before a comma, a verb or a relative
 * clause.
 */
function phraseEnd(words: readonly Word[], head: number): number {
  let to = head + 1
  while (to < words.length && to - head < 16) {
    const word = words[to]!
    if (!/^(?: |-)$/.test(word.gap)) break
    if (
      word.pos === 'AUX' ||
      word.pos === 'SCONJ' ||
      /^(?:who|which|that|said|says|told|and|but|when|where|while|whose)$/.test(word.lower)
    )
      break
    if (word.pos === 'VERB' && !/ing$/.test(word.lower) && word.shape === 'lower') break
    to++
  }
  while (to > head + 1 && (words[to - 1]!.pos === 'ADP' || words[to - 1]!.pos === 'DET')) to--
  return to
}
