import { SPEECH_VERBS } from '../../lexicon/titles.js'
import type { PlacedName } from './placed.js'
import type { Draft } from './registry.js'
import type { Line, Word } from './word.js'

/**
 * Gives capitals that act to their states ("Paris rejected the plan": France), where the story speaks of the state,
 * and parts a seat of power's building from the institution ("at the White House" from "the White House said").
 */
export function readMetonyms(names: ReadonlyMap<Line, readonly PlacedName[]>, drafts: Draft[]): void {
  const states = new Map(
    drafts.flatMap((draft) =>
      [...draft.keys].filter((key) => key.startsWith('=')).map((key): [string, Draft] => [key, draft]),
    ),
  )
  const buildings = new Map<Draft, Draft>()
  for (const [line, placed] of names) {
    for (const { from, to, draft, name } of placed) {
      const known = name.known
      if (!known?.standsFor) continue
      if (known.kind === 'capital') {
        const state = states.get(`=${known.standsFor}`)
        if (state && acts(line.words, from, to)) move(draft, state, name, 'metonym')
      } else if (known.kind === 'seat' && isBuilding(line.words, from, to)) {
        let building = buildings.get(draft)
        if (!building) {
          building = { ...draft, type: 'facility', keys: new Set(draft.keys), mentions: [], roles: [] }
          buildings.set(draft, building)
          drafts.push(building)
        }
        move(draft, building, name, 'name')
      }
    }
  }
}

function move(from: Draft, to: Draft, name: PlacedName['name'], form: 'metonym' | 'name'): void {
  const at = from.mentions.findIndex((mention) => mention.name === name)
  const [mention] = from.mentions.splice(at, 1)
  if (mention) to.mentions.push({ ...mention, form })
}

/** Does a capital stand for its government here: does it speak, act, own a policy, or deal with another? */
function acts(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from]!.gap === ' ' || words[from]!.gap === '-' ? (words[from - 1]?.lower ?? '') : ''
  const last = words[to - 1]!
  const next = words[to]
  if (
    PLACED.has(before) ||
    (/^(?:, |-)$/.test(next?.gap ?? '') && next!.shape === 'cap' && !last.possessive && before === '')
  )
    return false
  if (DEALING.has(before)) return true
  if (last.possessive) return next !== undefined && !OF_CITY.has(next.lower)
  if (!next || next.gap !== ' ') return false
  if (next.lower === 'and' && before === 'between') return true
  return next.pos === 'AUX' || SPEECH_VERBS.has(next.lower) || (next.pos === 'VERB' && !/ing$/.test(next.lower))
}

const PLACED: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
  'outside',
  'around',
  'of',
  'through',
  'across',
  'into',
  'leave',
  'left',
  'visit',
  'visited',
  'visiting',
  'reach',
  'reached',
  'via',
  'inside',
  'central',
  'downtown',
  'northern',
  'southern',
  'eastern',
  'western',
  'for',
  'over',
  'on',
])
const DEALING: ReadonlySet<string> = new Set([
  'by',
  'with',
  'against',
  'between',
  'pressure',
  'pressed',
  'urged',
  'accused',
  'told',
  'that',
  'as',
  'but',
  'if',
])
const OF_CITY: ReadonlySet<string> = new Set([
  'airport',
  'airports',
  'streets',
  'street',
  'mayor',
  'suburbs',
  'suburb',
  'centre',
  'center',
  'outskirts',
  'metro',
  'police',
  'residents',
  'district',
  'districts',
  'square',
  'squares',
  'hospital',
  'hospitals',
  'university',
  'main',
  'largest',
  'oldest',
  'population',
  'cathedral',
])

/** Is a seat of power spoken of as a place: after "at", "in", "near", or before "meeting", "walls", "talks"? */
function isBuilding(words: readonly Word[], from: number, to: number): boolean {
  let at = from - 1
  if (at >= 0 && words[at]!.lower === 'the') at--
  const before = words[from]!.gap === ' ' && at >= 0 && words[at + 1]!.gap === ' ' ? words[at]!.lower : ''
  if (words[to - 1]!.possessive) return false
  if (/^(?:at|in|inside|outside|near|into|around|within)$/.test(before)) return true
  const verb = words[at - 1]?.lower ?? ''
  if (
    before === 'to' &&
    /^(?:visit|trip|went|go|came|return|returned|travelled|traveled|arrived|invited|visits)$/.test(verb)
  )
    return true
  const next = words[to]
  return (
    next !== undefined &&
    next.gap === ' ' &&
    /^(?:meeting|talks|walls|grounds|building|dinner|ceremony|lawn|briefing|palace)$/.test(next.lower)
  )
}
