import { COUNTRIES, SEATS } from '../lexicon/gazetteer.js'
import type { AnnotatedReport, Entity, Token } from '../report/annotation.js'
import { firstStartingAt, type Range } from '../text/span.js'

/** A mention of an entity in one report, with the party that it stands for. */
export interface PartyMention extends Range {
  readonly entity: string
  readonly party: string
}

export interface Parties {
  /** The party that an entity acts for, by the entity's id. */
  of(entity: string): string | undefined
  /** The mentions of parties in a report, sorted. */
  in(report: string): readonly PartyMention[]
}

/** How many words before or after a name may say whom its bearer belongs to. */
const BEFORE = 6
const AFTER = 9

/**
 * Who stands for whom in a story. A capital or a seat of power stands for its state; a person for the state or
 * organisation that the words around the name most often tie it to ("palace spokesperson", "Peru's President", "of
 * Chile"); everything else for itself.
 */
export function findParties(reports: readonly AnnotatedReport[], entities: readonly Entity[]): Parties {
  const states = stateNames()
  const partyOf = new Map<string, string>()
  const groups = entities.filter(({ type }) => type === 'place' || type === 'org')
  for (const entity of groups) {
    const state = [entity.name, ...entity.aliases]
      .map((name) => states.get(name.toLowerCase()))
      .find((name) => name !== undefined)
    partyOf.set(entity.id, state ?? entity.name)
  }
  const placed = placeMentions(entities)
  const persons = entities.filter(({ type }) => type === 'person')
  const ties = new Map(persons.map((person) => [person.id, tiesOf(person, reports, placed, entities)]))
  for (const person of persons) {
    const best = mostVoted(ties.get(person.id)!, (id) => partyOf.get(id))
    partyOf.set(person.id, best ?? person.name)
  }
  const byReport = new Map<string, PartyMention[]>()
  for (const [report, mentions] of placed) {
    byReport.set(
      report,
      mentions.flatMap(({ start, end, entity }) => {
        const party = partyOf.get(entity)
        return party === undefined ? [] : [{ start, end, entity, party }]
      }),
    )
  }
  return { of: (entity) => partyOf.get(entity), in: (report) => byReport.get(report) ?? [] }
}

/** Names, adjectives, capitals and seats of states, in lower case, with the state's name. */
function stateNames(): Map<string, string> {
  const out = new Map<string, string>()
  for (const line of COUNTRIES.split('\n').filter(Boolean)) {
    const [names = '', adjectives = '', capitals = ''] = line.split(';')
    const state = names.split(',')[0]!
    for (const name of [names, adjectives, capitals].join(',').split(','))
      if (name.trim() !== '' && !out.has(name.toLowerCase())) out.set(name.toLowerCase(), state)
  }
  for (const line of SEATS.split('\n').filter(Boolean)) {
    const [names = '', state = ''] = line.split(';')
    for (const name of names.split(',')) out.set(name.toLowerCase(), state)
  }
  return out
}

interface Placed extends Range {
  readonly entity: string
}

function placeMentions(entities: readonly Entity[]): Map<string, Placed[]> {
  const out = new Map<string, Placed[]>()
  for (const { id, mentions } of entities)
    for (const { span, form } of mentions) {
      if (form === 'pronoun') continue
      const list = out.get(span.report) ?? []
      list.push({ start: span.start, end: span.end, entity: id })
      out.set(span.report, list)
    }
  for (const list of out.values()) list.sort((a, b) => a.start - b.start || a.end - b.end)
  return out
}

/** The places and organisations that stand beside a person's name as part of what is said of him, with how often. */
function tiesOf(
  person: Entity,
  reports: readonly AnnotatedReport[],
  placed: ReadonlyMap<string, readonly Placed[]>,
  entities: readonly Entity[],
): Map<string, number> {
  const groups = new Set(entities.filter(({ type }) => type === 'place' || type === 'org').map(({ id }) => id))
  const votes = new Map<string, number>()
  for (const { span } of person.mentions) {
    const report = reports.find((r) => r.report.id === span.report)
    if (!report) continue
    const window = titleAround(report, span)
    for (const other of placed.get(span.report) ?? []) {
      if (other.start >= window.end) break
      if (other.start >= window.start && other.end <= window.end && groups.has(other.entity))
        votes.set(other.entity, (votes.get(other.entity) ?? 0) + 1)
    }
  }
  return votes
}

/**
 * The unbroken words before a name ("Peruvian President"), "of" and a name after it, and the apposition between
 * commas.
 */
function titleAround({ tokens }: AnnotatedReport, { start, end }: Range): Range {
  let at = firstStartingAt(tokens, start)
  let from = at
  while (from > 0 && at - from < BEFORE && inTitle(tokens[from - 1]!)) from--
  while (at < tokens.length && tokens[at]!.start < end) at++
  let to = at
  if (tokens[at]?.lower === 'of') to = Math.min(tokens.length, at + 2)
  else if (tokens[at]?.lower === ',' && /^(?:a|an|the|its|his|her)$/.test(tokens[at + 1]?.lower ?? '')) {
    to = at + 1
    while (to < tokens.length && to - at < AFTER && tokens[to]!.lower !== ',' && tokens[to]!.pos !== 'VERB') to++
  }
  return { start: tokens[from]?.start ?? start, end: to > at ? tokens[to - 1]!.end : end }
}

function inTitle({ pos, lower }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || lower === "'s"
}

/** The party that most ties lead to; of equals the first by name, so that the order of reports does not tell. */
function mostVoted(
  votes: ReadonlyMap<string, number>,
  party: (entity: string) => string | undefined,
): string | undefined {
  const sum = new Map<string, number>()
  for (const [entity, n] of votes) {
    const name = party(entity)
    if (name !== undefined) sum.set(name, (sum.get(name) ?? 0) + n)
  }
  let best: string | undefined
  for (const [name, n] of sum) {
    const most = best === undefined ? 0 : sum.get(best)!
    if (best === undefined || n > most || (n === most && name < best)) best = name
  }
  return best
}
