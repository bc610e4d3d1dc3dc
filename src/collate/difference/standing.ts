import type { EntityType } from '../../report/annotation.js'
import type { Range, Span } from '../../text/span.js'
import { lowerBound } from '../utterance/clause.js'
import type { Collation } from './draft.js'

/** On what words may stand: numbers, times, names of persons or places, speakers, cues, quotations, headlines. */
export const GROUNDS = ['quantity', 'time', 'person', 'place', 'org', 'role', 'speaker', 'cue', 'said', 'quoted', 'title'] as const

export type Ground = (typeof GROUNDS)[number]

/** On what words stand, a bit for each of `GROUNDS` in their order. */
export type Standing = (spans: readonly Span[]) => number

const NAMED: Partial<Record<EntityType, Ground>> = { person: 'person', place: 'place', org: 'org' }

/** Marks every token of the story by what it stands on; gives what the tokens of some spans stand on together. */
export function createStanding({ reports, entities, statements }: Collation): Standing {
  const marked = new Map(reports.map((report) => [report.report.id, { report, marks: new Uint16Array(report.tokens.length) }]))
  const mark = (ground: Ground, spans: readonly Span[]): void => {
    const bit = 1 << GROUNDS.indexOf(ground)
    for (const span of spans) {
      const at = marked.get(span.report)
      if (!at) continue
      const { tokens } = at.report
      for (let token = firstOn(tokens, span.start); token < tokens.length && tokens[token]!.start < span.end; token++) at.marks[token]! |= bit
    }
  }
  for (const report of reports) {
    const { id } = report.report
    const here = (ranges: readonly Range[]): Span[] => ranges.map(({ start, end }) => ({ report: id, start, end }))
    mark('quantity', here(report.quantities))
    mark('time', here(report.times))
    mark('quoted', here(report.quotations))
    mark('title', here(report.sentences.filter(({ role }) => role === 'title')))
  }
  for (const { type, mentions, roles } of entities) {
    const ground = NAMED[type]
    if (ground) mark(ground, mentions.map(({ span }) => span))
    mark('role', roles)
  }
  for (const { speaker, cue, content } of statements) {
    if (speaker?.span) mark('speaker', [speaker.span])
    if (cue) mark('cue', [cue])
    mark('said', content)
  }
  return (spans) => {
    let out = 0
    for (const span of spans) {
      const at = marked.get(span.report)
      if (!at) continue
      const { tokens } = at.report
      for (let token = firstOn(tokens, span.start); token < tokens.length && tokens[token]!.start < span.end; token++) out |= at.marks[token]!
    }
    return out
  }
}

/** The first token that reaches beyond an offset. */
function firstOn(tokens: readonly Range[], offset: number): number {
  const first = lowerBound(tokens, offset)
  return first > 0 && tokens[first - 1]!.end > offset ? first - 1 : first
}
