import type { MentionForm } from '../../report/annotation.js'
import { type Known, lookUp } from './known.js'
import { knownAt } from './phrase.js'
import type { Draft, NameMention } from './registry.js'
import type { Line, Word } from './word.js'

/** A mention as words of its line, `[from, to)`. */
export interface PlacedName {
  readonly from: number
  readonly to: number
  readonly draft: Draft
  readonly form: MentionForm
  readonly name: NameMention
}

/** The names of every line that has any, sorted by position. */
export function placeNames(drafts: readonly Draft[]): ReadonlyMap<Line, readonly PlacedName[]> {
  const lines = new Map<Line, PlacedName[]>()
  for (const draft of drafts) {
    for (const { name, form } of draft.mentions) {
      if (!name) continue
      const placed = { from: name.piece.from, to: name.piece.to, draft, form, name }
      const list = lines.get(name.line)
      if (list) list.push(placed)
      else lines.set(name.line, [placed])
    }
  }
  for (const list of lines.values()) list.sort((a, b) => a.from - b.from || b.to - a.to)
  return lines
}

/** A description in words: its head noun, and the states, bodies and persons that it names, in their known spelling. */
export interface Description {
  readonly head: string
  readonly names: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
}

/**
 * Reads `[from, to)` as a description with its head noun at `head`. "The White House's new chief trade adviser" gives
 * adviser, of the United States, with new, chief, trade: a seat of power counts as its state.
 */
export function describe(words: readonly Word[], from: number, to: number, head: number): Description {
  const names = new Set<string>()
  const modifiers = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = words[at]!
    const known = word.shape === 'lower' ? null : knownAt(words, at, to)
    if (known && known.known.kind !== 'city') {
      names.add(stateOf(known.known))
      at = known.to - 1
    } else if (word.shape === 'cap' || word.shape === 'upper') {
      if (at !== head && !(word.opens && lookUp(word.text) === null)) names.add(word.lower)
    } else if (at < head && !DETERMINERS.has(word.lower)) modifiers.add(word.lower)
  }
  return { head: sameOffice(words[head]!.lower), names, modifiers }
}

function stateOf(known: Known): string {
  return known.standsFor ?? known.name
}

export const DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'one',
  'this',
  'that',
])

/** One word for offices that go by several. */
function sameOffice(noun: string): string {
  return OFFICES[noun] ?? noun
}

const OFFICES: Readonly<Record<string, string>> = {
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  ceo: 'executive',
  advisor: 'adviser',
  premier: 'minister',
  congressman: 'representative',
  congresswoman: 'representative',
  lawyer: 'attorney',
  emissary: 'envoy',
  negotiator: 'envoy',
  intermediary: 'envoy',
  cofounder: 'co-founder',
  aide: 'adviser',
  boss: 'head',
  chief: 'head',
  director: 'head',
}
