import type { EntityType, MentionForm } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import { bestType, noVotes, type Votes, votesOfContext, votesOfWords } from './evidence.js'
import { foldPhrase } from './fold.js'
import { isCommon, type Known, lookUp } from './known.js'
import { revisedType, type TraitWeights } from './kind.js'
import type { Piece } from './name.js'
import { phraseOf } from './phrase.js'
import { partsOfNames, standingOf, traitsOf } from './traits.js'
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
    const title =
      before?.kind === 'title' &&
      before.to === piece.from &&
      first.gap === ' ' &&
      !line.words[before.to - 1]!.possessive
        ? before
        : null
    const text = phraseOf(line.words, piece.from, piece.to)
    return [
      {
        line,
        piece,
        text,
        key: keyOf(text, piece.known),
        known: piece.known,
        title,
        weak,
        start: first.start,
        end: line.words[piece.to - 1]!.end,
      },
    ]
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
 * ("Current Hallmere"), a little word that is part of the name is taken in ("Two Rivers Airways").
 */
export function mendOpenings(mentions: readonly NameMention[]): NameMention[] {
  const inside = new Set(
    mentions.filter((mention) => !mention.line.words[mention.piece.from]!.opens).map((mention) => mention.key),
  )
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
  return {
    ...mention,
    text,
    known,
    key: keyOf(text, known),
    start: line.words[from]!.start,
    piece: { ...piece, from, known },
  }
}

/**
 * The surfaces of a story with their votes counted and their types decided, most frequent first. `weights`, learned from marked
 * names, may overrule the votes; null leaves them alone.
 */
export function surfacesOf(mentions: readonly NameMention[], weights: TraitWeights | null): Surface[] {
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
  for (const surface of surfaces)
    if (surface.words.length === 1 && surface.mentions.length > 1 && !isCommon(surface.words[0]!, surface.words[0]!))
      surface.votes.org += 0.5
  for (const surface of surfaces) surface.type = decide(surface)
  learnFromNeighbours(mentions, byKey)
  if (weights) revise(surfaces, weights)
  return surfaces.sort((a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1))
}

/** A name of no type takes that of the name that it stands in a list with: "Portchester and Fareham". */
function learnFromNeighbours(mentions: readonly NameMention[], byKey: ReadonlyMap<string, Surface>): void {
  const gained = new Map<Surface, Votes>()
  for (let at = 1; at < mentions.length; at++) {
    const left = mentions[at - 1]!
    const right = mentions[at]!
    if (left.line !== right.line || !inList(left, right)) continue
    const pair = [byKey.get(left.key)!, byKey.get(right.key)!] as const
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      if (one.type !== 'other' || other.type === 'other') continue
      const votes = gained.get(one) ?? noVotes()
      votes[other.type] += 1
      gained.set(one, votes)
    }
  }
  for (const [surface, votes] of gained) {
    addVotes(surface.votes, votes, 1)
    surface.type = decide(surface)
  }
}

function inList(left: NameMention, right: NameMention): boolean {
  const { words } = left.line
  const first = words[right.piece.from]!
  if (left.piece.to === right.piece.from) return first.gap === ', ' && !words[left.piece.to - 1]!.possessive
  return (
    left.piece.to === right.piece.from - 1 &&
    /^(?:and|or)$/.test(words[left.piece.to]!.lower) &&
    !words[left.piece.to - 1]!.possessive
  )
}

function addVotes(into: Votes, votes: Votes, factor: number): void {
  into.person += votes.person * factor
  into.org += votes.org * factor
  into.place += votes.place * factor
  into.facility += votes.facility * factor
  into.document += votes.document * factor
  into.event += votes.event * factor
}

function revise(surfaces: readonly Surface[], weights: TraitWeights): void {
  const partOf = partsOfNames(surfaces)
  const open = surfaces.filter((surface) => !isCertain(surface)).map((surface) => ({ surface, traits: traitsOf(surface, partOf) }))
  for (const { surface, traits } of open) surface.type = revisedType(surface.type, traits, standingOf(surface, partOf), weights)
}

function decide(surface: Surface): EntityType {
  return isCertain(surface) ? surface.known!.type : bestType(surface.votes)
}

/** Does the lexicon know it for what it is, whatever is said around it? */
export function isCertain(surface: Surface): boolean {
  return surface.known !== null && surface.known.weight >= 5
}

export function wordsOf(mention: NameMention): readonly Word[] {
  return mention.line.words.slice(mention.piece.from, mention.piece.to)
}

export function draftOf(surface: Surface): Draft {
  return {
    type: surface.type,
    name: nameOf(surface),
    words: surface.words,
    keys: new Set([surface.key]),
    mentions: [],
    roles: [],
    sex: null,
  }
}

/**
 * The known name, else the commonest spelling with capitals as they are, without the words for a company's legal form.
 */
function nameOf(surface: Surface): string {
  if (surface.known && surface.known.kind !== 'city') return surface.known.name
  const counts = new Map<string, number>()
  for (const { text } of surface.mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  const text = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]![0]
  return surface.type === 'person' ? text : withoutLegalForm(text)
}

function withoutLegalForm(text: string): string {
  const words = text.split(' ')
  while (words.length > 1 && LEGAL.has(words.at(-1)!.toLowerCase().replace(/\./g, '')) && words.at(-1) !== 'Group')
    words.pop()
  return words.join(' ').replace(/,$/, '')
}

export function addMention(draft: Draft, mention: NameMention, form: MentionForm): void {
  draft.mentions.push({ report: mention.line.report, start: mention.start, end: mention.end, form, name: mention })
}

/** Words for a company's legal form. */
export const LEGAL: ReadonlySet<string> = new Set([
  'inc',
  'ltd',
  'llc',
  'llp',
  'plc',
  'corp',
  'corporation',
  'co',
  'gmbh',
  'ag',
  'sa',
  'nv',
  'bv',
  'limited',
  'incorporated',
  'company',
  'group',
])
