import { PERSON_NOUNS, ROLE_MODIFIERS, SPEECH_VERBS } from '../../lexicon/titles.js'
import { contains, type Range } from '../../text/span.js'
import { bare } from './phrase.js'
import { describe, type Description, type PlacedName } from './placed.js'
import type { Draft } from './registry.js'
import type { Role } from './role.js'
import type { Line, Word } from './word.js'

/**
 * Gives definite descriptions to the persons whom the reports describe so: "the Chilean president", "the special
 * envoy". With a state or body in it a description may rest on any report of the story; a bare office only on the same
 * report, on somebody named before. An indefinite description ("a former deputy of the mayor said") is a person only
 * where one of the next two sentences names one whom the story describes so.
 */
export function findNominals(
  lines: readonly Line[],
  names: ReadonlyMap<Line, readonly PlacedName[]>,
  roles: readonly Role[],
): void {
  const taken = new Map<number, Range[]>()
  for (const draft of new Set(roles.map((role) => role.draft))) {
    for (const { report, start, end } of draft.roles) taken.set(report, [...(taken.get(report) ?? []), { start, end }])
  }
  lines.forEach((line, index) => {
    if (line.style !== 'plain') return
    for (const phrase of descriptions(line.words)) {
      const start = line.words[phrase.from]!.start
      const head = line.words[phrase.head]!
      if (taken.get(line.report)?.some((role) => contains(role, head))) continue
      const draft = phrase.definite
        ? described(phrase.description, roles, line, start)
        : namedNext(
            phrase.description,
            roles,
            lines.slice(index + 1, index + 3).filter((next) => next.report === line.report),
            names,
          )
      if (draft)
        draft.mentions.push({ report: line.report, start, end: line.words[phrase.to - 1]!.end, form: 'nominal' })
    }
  })
}

interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly definite: boolean
  readonly description: Description
}

/** The descriptions of persons in a line that no name follows at once. */
function descriptions(words: readonly Word[]): Phrase[] {
  const out: Phrase[] = []
  for (let from = 0; from < words.length; from++) {
    const determiner = words[from]!.lower
    if (determiner !== 'the' && determiner !== 'a' && determiner !== 'an') continue
    const head = headOf(words, from)
    if (head < 0) continue
    const definite = determiner === 'the'
    const next = words[head + 1]
    if (next && next.gap === ' ' && next.shape !== 'lower' && next.shape !== 'none') continue
    let to = head + 1
    if (next?.gap === ' ' && /^(?:of|to|for)$/.test(next.lower)) to = complementEnd(words, head + 1)
    if (!definite && !speaks(words, from, to)) continue
    out.push({ from, to, head, definite, description: describe(words, from, to, head) })
    from = head
  }
  return out
}

function headOf(words: readonly Word[], from: number): number {
  let head = -1
  for (let at = from + 1; at < words.length && at <= from + 7; at++) {
    const word = words[at]!
    if (!/^(?: |-)$/.test(word.gap)) break
    if (PERSON_NOUNS.has(bare(word)) || word.lower === 'leader') {
      head = at
      if (word.possessive) {
        break
      }
      continue
    }
    if (head >= 0) break
    const modifies =
      word.shape !== 'lower' || word.pos === 'ADJ' || word.pos === 'NOUN' || ROLE_MODIFIERS.has(word.lower)
    if (!modifies) break
  }
  return head
}

/** The end of "to the Chilean president", "of the fund" after a head noun. */
function complementEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  while (to < words.length && to - from < 9) {
    const word = words[to]!
    if (
      !/^(?: |-)$/.test(word.gap) ||
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      word.pos === 'SCONJ' ||
      (word.pos === 'ADP' && !/^(?:of|for)$/.test(word.lower))
    )
      break
    to++
  }
  return to
}

/** Is what ends at `to` somebody who speaks: a verb of saying after it, or "according to" before `from`? */
function speaks(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.lower === 'to' && words[from - 2]?.lower === 'according') return true
  let at = to
  while (words[at]?.gap === ' ' && (words[at]!.pos === 'AUX' || words[at]!.pos === 'ADV')) at++
  return (words[at]?.gap === ' ' || words[at]?.gap === ', ') && SPEECH_VERBS.has(words[at]!.lower)
}

/**
 * The one person of the story whom the description fits; of several that a bare office fits, the one described last
 * before.
 */
function described(description: Description, roles: readonly Role[], line: Line, start: number): Draft | null {
  const fitting = roles.filter((role) => fits(description, role.description))
  const before = fitting.filter(
    (role) => role.report === line.report && (role.start < start || mentionedBefore(role.draft, line.report, start)),
  )
  if (description.names.size === 0) return latest(before, line.report, start)
  const drafts = new Set((before.length > 0 ? before : fitting).map((role) => role.draft))
  return drafts.size === 1 ? [...drafts][0]! : null
}

function latest(roles: readonly Role[], report: number, start: number): Draft | null {
  let best: Draft | null = null
  let bestAt = -1
  for (const { draft } of roles) {
    for (const mention of draft.mentions) {
      if (mention.report === report && mention.start < start && mention.start > bestAt) {
        best = draft
        bestAt = mention.start
      }
    }
  }
  return best
}

function mentionedBefore(draft: Draft, report: number, start: number): boolean {
  return draft.mentions.some((mention) => mention.report === report && mention.start < start)
}

/** Does a role hold all that the description says? Who was something once is not it now. */
function fits(asked: Description, role: Description): boolean {
  const leader = asked.head === 'leader' && LEADERS.has(role.head)
  if (!leader && asked.head !== role.head) return false
  if (PAST.some((word) => role.modifiers.has(word) !== asked.modifiers.has(word))) return false
  for (const name of asked.names) if (!role.names.has(name)) return false
  if (asked.names.size > 0 || leader) return true
  for (const word of asked.modifiers) if (!role.modifiers.has(word)) return false
  return true
}

const LEADERS: ReadonlySet<string> = new Set([
  'president',
  'minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'leader',
])
const PAST = ['former', 'ex', 'late', 'vice', 'deputy', 'foreign', 'assistant'] as const

/** The one person with such a role whom one of the lines names. */
function namedNext(
  asked: Description,
  roles: readonly Role[],
  lines: readonly Line[],
  names: ReadonlyMap<Line, readonly PlacedName[]>,
): Draft | null {
  const named = new Set(
    lines.flatMap((line) =>
      (names.get(line) ?? []).filter(({ form }) => form === 'full_name').map(({ draft }) => draft),
    ),
  )
  const found = new Set(
    roles
      .filter(
        (role) => named.has(role.draft) && asked.head === role.description.head && overlaps(asked, role.description),
      )
      .map((role) => role.draft),
  )
  return found.size === 1 ? [...found][0]! : null
}

/**
 * Two descriptions of one office that name a state or body in common, where the one asked for names any (they have
 * capitals).
 */
function overlaps(asked: Description, role: Description): boolean {
  const known = [...asked.names].filter((name) => /^\p{Lu}/u.test(name))
  return known.length === 0 || known.some((name) => role.names.has(name))
}

/**
 * Gives "the airline", "the company", "the agency" to the body that the report has named so or whose name says so; a
 * bare "company" or "firm" only to the body that the report names most, named within the two sentences before.
 */
export function findBodies(lines: readonly Line[], names: ReadonlyMap<Line, readonly PlacedName[]>): void {
  const recent: { draft: Draft; line: number }[] = []
  let report = -1
  let counts = new Map<Draft, number>()
  lines.forEach((line, index) => {
    if (line.report !== report) {
      report = line.report
      recent.length = 0
      counts = countBodies(lines, names, report)
    }
    const placed = (names.get(line) ?? []).filter(({ draft }) => draft.type === 'org')
    if (line.style === 'plain') {
      line.words.forEach((word, at) => {
        if (
          !BODY_NOUNS.has(word.lower) ||
          word.shape !== 'lower' ||
          line.words[at - 1]?.lower !== 'the' ||
          word.gap !== ' '
        )
          return
        const before = [...recent, ...placed.filter(({ to }) => to <= at).map(({ draft }) => ({ draft, line: index }))]
        const draft = bodyFor(word.lower, before, index, counts)
        if (draft) draft.mentions.push({ report, start: line.words[at - 1]!.start, end: word.end, form: 'nominal' })
      })
    }
    for (const { draft } of placed) recent.push({ draft, line: index })
  })
}

function countBodies(
  lines: readonly Line[],
  names: ReadonlyMap<Line, readonly PlacedName[]>,
  report: number,
): Map<Draft, number> {
  const counts = new Map<Draft, number>()
  for (const line of lines)
    if (line.report === report)
      for (const { draft } of names.get(line) ?? [])
        if (draft.type === 'org') counts.set(draft, (counts.get(draft) ?? 0) + 1)
  return counts
}

const ANY_COMPANY: ReadonlySet<string> = new Set(['company', 'firm', 'corporation'])
const BODY_NOUNS: ReadonlySet<string> = new Set([...ANY_COMPANY, ...Object.keys(bodyWords())])

/** Nouns for a kind of body, and the words of a name that tell of it. */
function bodyWords(): Readonly<Record<string, RegExp>> {
  return {
    airline: /^(?:airlines?|airways|air|aviation)$/,
    carrier: /^(?:airlines?|airways|air)$/,
    bank: /^bank(?:ing)?$/,
    lender: /^bank$/,
    university: /^university$/,
    ministry: /^ministry$/,
    newspaper: /^(?:times|post|herald|tribune|gazette|journal|mail|telegraph)$/,
    agency: /^(?:agency|bureau|administration|fbi|cia|nsa|faa|tsa|epa|fda)$/,
    alliance: /^(?:nato|alliance)$/,
    bureau: /^(?:bureau|fbi)$/,
    bloc: /^(?:eu|european union|union)$/,
    commission: /^commission$/,
    committee: /^committee$/,
    council: /^council$/,
  }
}

const TELLING = bodyWords()

function bodyFor(
  noun: string,
  before: readonly { draft: Draft; line: number }[],
  index: number,
  counts: ReadonlyMap<Draft, number>,
): Draft | null {
  const telling = TELLING[noun]
  if (telling) {
    const found = before.filter(
      ({ draft }) =>
        draft.words.some((word) => telling.test(word)) ||
        [...draft.keys].some((key) =>
          key
            .replace('=', '')
            .toLowerCase()
            .split(' ')
            .some((word) => telling.test(word)),
        ),
    )
    return found.at(-1)?.draft ?? null
  }
  const last = before
    .filter(({ line, draft }) => index - line <= 2 && !draft.words.some((word) => PUBLIC.test(word)))
    .at(-1)
  const most = Math.max(0, ...counts.values())
  return last && counts.get(last.draft) === most ? last.draft : null
}

/** Words of a body that is no company. */
const PUBLIC =
  /^(?:ministry|department|police|government|parliament|court|council|commission|committee|army|forces|agency|bureau|university|nato|un|eu|congress|senate|party|taliban|hamas)$/
