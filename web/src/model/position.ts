import type { PositionStance } from '../../../src/report/comparison.js'
import type { Edition } from './edition.js'
import { longDate, momentOf } from './date.js'
import { toldRow } from './told.js'
import type { ToldRow } from './told.js'

/** A party with its positions. */
export interface Party {
  readonly name: string
  readonly rows: readonly ToldRow[]
}

const stanceWords: Readonly<Record<PositionStance, string>> = {
  supports: 'supports',
  opposes: 'opposes',
  open: 'is open to',
  demands: 'demands',
  offers: 'offers',
  warns: 'warns of',
}

/** Parties, those with most positions first, and of a party's positions those with most evidence. */
export function parties(edition: Edition): readonly Party[] {
  const groups = new Map<string, ToldRow[]>()
  const sorted = [...edition.comparison.positions].sort((a, b) => b.evidence.length - a.evidence.length)
  for (const { id, party, issue, stance, asOf, evidence } of sorted) {
    const moment = momentOf(asOf)
    const known = [stanceWords[stance], issue, moment ? `as of ${longDate(moment)}` : ''] as const
    const items = evidence.map((span) => ({ span, note: '' }))
    groups.set(party, [...(groups.get(party) ?? []), toldRow(edition, 'positions', id, known, items, party)])
  }
  return [...groups].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows.length - a.rows.length)
}
