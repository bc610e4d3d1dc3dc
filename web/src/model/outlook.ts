import { factWords, MODALITY_WORDS } from '../../../src/report/outlook-words.js'
import { dateRange, momentOf } from './date.js'
import { counted } from './edition.js'
import type { Edition } from './edition.js'
import { toldRow } from './told.js'
import type { ToldRow } from './told.js'

/** What is said to come, with how sure and who says so. */
export function nextSteps(edition: Edition): readonly ToldRow[] {
  return edition.comparison.nextSteps.map(({ id, from, until, passed, modality, who, members }) => {
    const [start, end] = [momentOf(from ?? until), momentOf(until ?? from)]
    const when = start && end ? dateRange(start, end) : 'no date'
    const said = passed ? 'over by now' : MODALITY_WORDS[modality]
    return toldRow(
      edition,
      'timeline',
      id,
      [when, said, who ?? ''],
      members.map(({ span, speaker }) => ({ span, note: speaker ?? '' })),
    )
  })
}

/** Plans, offers and papers: where reports differ first, then what they say. */
export function proposals(edition: Edition): readonly ToldRow[] {
  return edition.comparison.proposals.map(({ id, name, mentions, versions, facts, conflicts }) => {
    const differing = conflicts.flatMap(({ values, ...point }) =>
      values.map((value) => ({ ...point, ...value, mark: 'differs: ' })),
    )
    const items = [...differing, ...facts.map((fact) => ({ ...fact, mark: '' }))].flatMap(
      ({ mark, evidence, ...fact }) => evidence.map((span) => ({ span, note: mark + factWords(fact, versions) })),
    )
    return toldRow(
      edition,
      'positions',
      id,
      [name, '', `in ${counted(new Set(mentions.map(({ report }) => report)).size, 'report')}`],
      items,
    )
  })
}
