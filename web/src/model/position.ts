import type { Position, PositionStance } from '../../../src/report/comparison.js'
import { byWitness, placesOf, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { longDate, momentOf } from './date.js'
import { readingKey } from './wording.js'

export interface Evidence {
  readonly letters: readonly (readonly string[])[]
  readonly text: string
  readonly place: number
}

export interface PositionRow extends Row {
  readonly position: Position
  readonly stance: string
  readonly asOf: string
  readonly evidence: readonly Evidence[]
}

export interface Issue {
  readonly name: string
  readonly rows: readonly PositionRow[]
}

/** Parties by issue. `cells` holds, for each issue and party, the rows in which that party takes a stand on it. */
export interface Positions {
  readonly issues: readonly Issue[]
  readonly parties: readonly string[]
  /** Is the whole small enough to be read as one table? */
  readonly tabular: boolean
}

const stanceWords: Readonly<Record<PositionStance, string>> = {
  supports: 'supports',
  opposes: 'opposes',
  open: 'is open',
  demands: 'demands',
  offers: 'offers',
  warns: 'warns',
}

/** Issues and parties, those with most positions first. */
export function positions(edition: Edition): Positions {
  const rows = edition.comparison.positions.map((position) => positionRow(edition, position))
  const issues = frequent(rows.map((row) => row.position.issue))
  const parties = frequent(rows.map((row) => row.position.party))
  return {
    issues: issues.map((name) => ({ name, rows: rows.filter((row) => row.position.issue === name) })),
    parties,
    tabular: parties.length >= 2 && parties.length <= 6 && issues.length >= 2 && issues.length <= 12,
  }
}

/** Names once each, the commonest first, else as they come. */
function frequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

function positionRow(edition: Edition, position: Position): PositionRow {
  const { places, lead } = placesOf(edition, position.evidence, position.evidence[0])
  const groups = new Map<string, Position['evidence'][number][]>()
  for (const span of position.evidence) {
    const key = readingKey(wordsAt(edition, span))
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  const evidence = [...groups.values()].map((spans): Evidence => ({
    letters: byWitness(
      edition,
      spans.map((span) => span.report),
    ),
    text: spans[0] ? wordsAt(edition, spans[0]) : '',
    place: Math.max(
      0,
      places.findIndex((at) => at.report === spans[0]?.report && at.ranges[0]?.start === spans[0]?.start),
    ),
  }))
  const moment = momentOf(position.asOf)
  const stance = stanceWords[position.stance]
  const said = [position.party, position.issue, stance, ...evidence.map((one) => one.text)]
  return {
    view: 'positions',
    id: position.id,
    places,
    lead,
    position,
    stance,
    evidence,
    asOf: moment ? `as of ${longDate(moment)}` : 'date unknown',
    words: said.join(' ').toLowerCase(),
  }
}
