import { COUNTRIES, SEATS } from '../lexicon/gazetteer.js'
import { GOVERNING_NOUNS } from '../lexicon/stances.js'
import type { AnnotatedReport, Entity, Token } from '../report/annotation.js'
import { firstStartingAt, type Range } from '../text/span.js'

/** A mention of an entity in one report, with the party that it stands for. */
export interface PartyMention extends Range {
  readonly entity: string
  readonly party: string
  /** "American": the words are an adjective. */
  readonly adjective: boolean
}

export interface Parties {
  /** The party that an entity acts for, by the entity's id. */
  of(entity: string): string | undefined
  /** The mentions of parties in a report, sorted; without pronouns. */
  in(report: string): readonly PartyMention[]
  /** As `in`, with the pronouns that could be resolved. */
  withPronouns(report: string): readonly PartyMention[]
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
      .map((name) => states.get(name.toLowerCase()) ?? governed(name, states))
      .find((name) => name !== undefined)
    partyOf.set(entity.id, state ?? entity.name)
  }
  const placed = placeMentions(entities)
  const persons = entities.filter(({ type }) => type === 'person')
  const ties = new Map(persons.map((person) => [person.id, tiesOf(person, reports, placed, entities)]))
  const tied = new Map(persons.map(({ id }) => [id, mostVoted(ties.get(id)!, (group) => partyOf.get(group))]))
  const serving = servantsOf(persons, placed)
  for (const { id, name } of persons) {
    // Whom others serve belongs where they do: "Duval's envoy", "the French envoy".
    const through = mostVoted(new Map((serving.get(id) ?? []).map((servant) => [servant, 1])), (one) => tied.get(one))
    partyOf.set(id, tied.get(id) ?? through ?? name)
  }
  const named = withParties(placed, partyOf)
  const all = withParties(placeMentions(entities, true), partyOf)
  return {
    of: (entity) => partyOf.get(entity),
    in: (report) => named.get(report) ?? [],
    withPronouns: (report) => all.get(report) ?? [],
  }
}

function withParties(
  placed: ReadonlyMap<string, readonly Placed[]>,
  partyOf: ReadonlyMap<string, string>,
): Map<string, PartyMention[]> {
  const out = new Map<string, PartyMention[]>()
  for (const [report, mentions] of placed)
    out.set(
      report,
      mentions.flatMap((mention) => {
        const party = partyOf.get(mention.entity)
        return party === undefined ? [] : [{ ...mention, party }]
      }),
    )
  return out
}

/** "Chilean authorities" are Chile. */
function governed(name: string, states: ReadonlyMap<string, string>): string | undefined {
  const [adjective = '', noun = '', ...rest] = name.toLowerCase().split(' ')
  return rest.length === 0 && GOVERNING_NOUNS.has(noun) ? states.get(adjective) : undefined
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
  readonly adjective: boolean
}

function placeMentions(entities: readonly Entity[], pronouns = false): Map<string, Placed[]> {
  const out = new Map<string, Placed[]>()
  for (const { id, mentions } of entities)
    for (const { span, form } of mentions) {
      if (form === 'pronoun' && !pronouns) continue
      const list = out.get(span.report) ?? []
      list.push({ start: span.start, end: span.end, entity: id, adjective: form === 'adjective' })
      out.set(span.report, list)
    }
  for (const list of out.values()) list.sort((a, b) => a.start - b.start || a.end - b.end)
  return out
}

/** The persons in whose roles a person is named ("Duval's envoy"), by that person's id. */
function servantsOf(
  persons: readonly Entity[],
  placed: ReadonlyMap<string, readonly Placed[]>,
): Map<string, readonly string[]> {
  const known = new Set(persons.map(({ id }) => id))
  const out = new Map<string, string[]>()
  for (const { id, roles } of persons)
    for (const role of roles) {
      const list = placed.get(role.report) ?? []
      for (let i = firstStartingAt(list, role.start); i < list.length && list[i]!.start < role.end; i++) {
        const { entity, end } = list[i]!
        if (end <= role.end && entity !== id && known.has(entity)) out.set(entity, [...(out.get(entity) ?? []), id])
      }
    }
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
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id))
  const votes = new Map<string, number>()
  for (const { span } of person.mentions) {
    const report = reports.find((r) => r.report.id === span.report)
    if (!report) continue
    const near = placed.get(span.report) ?? []
    const isPerson = (offset: number): boolean =>
      near.some((other) => other.start === offset && people.has(other.entity) && other.entity !== person.id)
    const window = titleAround(report, span, isPerson)
    for (let i = firstStartingAt(near, window.start); i < near.length && near[i]!.start < window.end; i++) {
      const { entity, end } = near[i]!
      if (end <= window.end && groups.has(entity)) votes.set(entity, (votes.get(entity) ?? 0) + 1)
    }
  }
  return votes
}

/**
 * The unbroken words before a name ("Peruvian President"), "of" and a name after it, and the apposition between
 * commas.
 */
function titleAround({ tokens }: AnnotatedReport, { start, end }: Range, isPerson: (offset: number) => boolean): Range {
  let at = firstStartingAt(tokens, start)
  let from = at
  while (from > 0 && at - from < BEFORE && inTitle(tokens[from - 1]!)) from--
  while (at < tokens.length && tokens[at]!.start < end) at++
  let to = at
  if (tokens[at]?.lower === 'of') to = Math.min(tokens.length, at + 2)
  else if (tokens[at]?.lower === ',' && /^(?:a|an|the|its|his|her)$/.test(tokens[at + 1]?.lower ?? '')) {
    to = at + 1
    while (to < tokens.length && to - at < AFTER && tokens[to]!.lower !== ',' && tokens[to]!.pos !== 'VERB') to++
    // "met Duval, the union's leader, Anna Moreau": the words between belong to the next name.
    // "spoke to Duval, the union leader said": so do those before a verb.
    const next = tokens[to]?.lower === ',' ? tokens[to + 1] : undefined
    if ((next && isPerson(next.start)) || tokens[to]?.pos === 'VERB') to = at
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
