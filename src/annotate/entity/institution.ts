import type { EntityType } from '../../report/annotation.js'
import { isCommon, type Known } from './known.js'
import type { PlacedName } from './placed.js'
import type { Draft } from './registry.js'
import type { Line, Word } from './word.js'

/** Bodies of a state that news writes with small letters, by head noun. */
const HEADS: Readonly<Record<string, EntityType>> = {
  consulate: 'facility',
  embassy: 'facility',
  government: 'org',
  parliament: 'org',
  ministry: 'org',
  army: 'org',
  navy: 'org',
  police: 'org',
  forces: 'org',
  force: 'org',
  troops: 'org',
  military: 'org',
  administration: 'org',
  cabinet: 'org',
  senate: 'org',
  congress: 'org',
  command: 'org',
  agency: 'org',
  department: 'org',
  coastguard: 'org',
  airforce: 'org',
  authorities: 'org',
  junta: 'org',
  regime: 'org',
}

/** A body known by its state and head noun, and by what the two are called: "German foreign ministry". */
interface Institution {
  readonly draft: Draft
  readonly owner: Draft
  readonly head: string
  readonly modifiers: ReadonlySet<string>
}

/**
 * Finds what belongs to a state or an administration and has no name of its own: "the Swedish legation", "Chilean
 * forces", "the Orvath administration"; and gives to it what is called by the noun alone after that, in the same
 * report.
 */
export function findInstitutions(
  lines: readonly Line[],
  names: ReadonlyMap<Line, readonly PlacedName[]>,
  drafts: Draft[],
): void {
  const institutions: Institution[] = []
  const taken = new Map<Line, Set<number>>()
  for (const line of lines) {
    if (line.style !== 'plain') continue
    for (const placed of names.get(line) ?? []) {
      const owner = ownerAt(line.words, placed)
      if (!owner) continue
      const head = headAfter(line.words, placed.to)
      if (head < 0) continue
      const institution = institutionOf(institutions, owner, line.words, placed.to, head, drafts, placed)
      push(institution.draft, line, line.words[placed.to - 1]!.possessive ? placed.to : placed.from, head + 1, 'name')
      taken.set(line, (taken.get(line) ?? new Set()).add(head))
    }
  }
  nameBuildings(institutions, drafts)
  for (const line of lines) if (line.style === 'plain') findBare(line, institutions, taken.get(line))
}

/**
 * A state's adjective or name right before what is its own; a person's surname only before "administration" and the
 * like.
 */
function ownerAt(words: readonly Word[], { to, draft, name }: PlacedName): Draft | null {
  const next = words[to]
  if (!next || next.gap !== ' ' || next.shape !== 'lower') return null
  const known: Known | null = name.known
  if (draft.type === 'person')
    return /^(?:administration|government|cabinet)$/.test(next.lower) && !words[to - 1]!.possessive ? draft : null
  return known && known.type === 'place' && known.kind !== 'city' ? draft : null
}

/** The head noun that follows at `from` with at most three small words before it; -1 for none. */
function headAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const word = words[at]!
    if (word.gap !== ' ' || word.shape !== 'lower') return -1
    if (HEADS[word.lower] && !(words[at + 1]?.gap === ' ' && HEADS[words[at + 1]!.lower])) {
      return tellsKind(words, at) ? -1 : at
    }
    if (!(word.pos === 'ADJ' || word.pos === 'NOUN' || word.pos === 'PROPN') || word.possessive) return -1
  }
  return -1
}

/** Does the noun at `at` only tell what kind of person or thing the next one is: "police officer", "army chief"? */
function tellsKind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.gap === ' ' && BEYOND.has(next.lower) && !BUILT.has(words[at]!.lower)
}

const BUILT: ReadonlySet<string> = new Set(['consulate', 'embassy', 'ministry', 'parliament', 'department'])

/** After these a head noun only tells what kind of person or thing is meant: "police officer", "army chief". */
const BEYOND: ReadonlySet<string> = new Set([
  'officer',
  'officers',
  'chief',
  'chiefs',
  'official',
  'officials',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'minister',
  'ministers',
  'building',
  'bonds',
  'debt',
  'soldier',
  'soldiers',
  'base',
  'bases',
  'station',
  'commander',
  'vehicle',
  'vehicles',
  'car',
  'force',
  'staff',
  'operation',
  'operations',
  'aid',
  'members',
  'member',
  'policy',
  'general',
  'agency',
  'agencies',
  'department',
  'campaign',
  'unit',
  'units',
])

function institutionOf(
  all: Institution[],
  owner: Draft,
  words: readonly Word[],
  from: number,
  head: number,
  drafts: Draft[],
  placed: PlacedName,
): Institution {
  const noun = words[head]!.lower
  const modifiers = new Set(words.slice(from, head).map((word) => word.lower))
  const found = all.find(
    (other) =>
      other.owner === owner &&
      other.head === noun &&
      [...modifiers].every((word) => other.modifiers.has(word)) &&
      modifiers.size === other.modifiers.size,
  )
  if (found) return found
  const name = [
    words[placed.to - 1]!.possessive ? adjectiveOf(owner) : placed.name.text,
    ...words.slice(from, head + 1).map((word) => word.text),
  ].join(' ')
  const draft: Draft = {
    type: HEADS[noun]!,
    name,
    words: name.toLowerCase().split(' '),
    keys: new Set([`institution ${name.toLowerCase()}`]),
    mentions: [],
    roles: [],
    sex: null,
  }
  const institution = { draft, owner, head: noun, modifiers }
  all.push(institution)
  drafts.push(draft)
  return institution
}

/** How the story writes the state's adjective, else its name. */
function adjectiveOf(owner: Draft): string {
  return owner.mentions.find(({ form }) => form === 'adjective')?.name?.text ?? owner.name
}

/** Gives the mentions of one written with capitals ("Swedish Legation", "Government of X") to the one written small. */
function nameBuildings(all: readonly Institution[], drafts: Draft[]): void {
  for (const { draft, owner, head, modifiers } of all) {
    const words = draft.words.join(' ')
    const turned = modifiers.size === 0 ? `${head} of ${owner.name.toLowerCase()}` : words
    for (const twin of drafts) {
      if (twin === draft || twin.keys.has(`institution ${words}`) || twin.type === 'person') continue
      const called = twin.words.join(' ')
      if (called === words || called === turned) draft.mentions.push(...twin.mentions.splice(0))
    }
  }
}

/**
 * "the consulate", "the foreign ministry" where one institution of the story, mentioned in the report, is called so.
 */
function findBare(line: Line, all: readonly Institution[], taken: ReadonlySet<number> | undefined): void {
  const { words, report } = line
  for (const [at, word] of words.entries()) {
    if (!HEADS[word.lower] || word.shape !== 'lower' || taken?.has(at) || COMMONPLACE.has(word.lower)) continue
    if (tellsKind(words, at)) continue
    let from = at
    while (
      from > 0 &&
      at - from < 2 &&
      words[from]!.gap === ' ' &&
      words[from - 1]!.shape === 'lower' &&
      words[from - 1]!.pos !== 'DET' &&
      isCommon(words[from - 1]!.lower, words[from - 1]!.lemma) &&
      all.some((one) => one.modifiers.has(words[from - 1]!.lower))
    )
      from--
    const before = words[from - 1]
    if (!before || !(before.lower === 'the' || from < at) || words[from]!.gap !== ' ') continue
    const modifiers = words.slice(from, at).map((one) => one.lower)
    const fits = all.filter(
      (one) =>
        one.head === word.lower &&
        modifiers.every((modifier) => one.modifiers.has(modifier)) &&
        (modifiers.length > 0 || one.modifiers.size === 0 || one.head !== 'ministry'),
    )
    const here = fits.filter((one) => one.draft.mentions.some((mention) => mention.report === report))
    const one = here.length === 1 ? here[0] : here.length === 0 && fits.length === 1 ? fits[0] : null
    if (one) push(one.draft, line, from, at + 1, 'nominal')
  }
}

/** Nouns too common to mean one body when they stand alone. */
const COMMONPLACE: ReadonlySet<string> = new Set(['force', 'agency', 'department', 'troops', 'regime', 'command'])

function push(draft: Draft, line: Line, from: number, to: number, form: 'name' | 'nominal'): void {
  draft.mentions.push({ report: line.report, start: line.words[from]!.start, end: line.words[to - 1]!.end, form })
}
