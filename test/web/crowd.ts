import type { Comparison, Difference } from '../../src/report/comparison.js'
import { claimsOf, emptyComparison, reportOf, spanIn } from './fixture.js'
import type { ClaimSpec, Paragraph } from './fixture.js'

/** A letter for the nth report: A to Z, then AA, AB, ... */
export function letter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letter(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))
}

/** A generated story of many reports and claims, for crowding. Deterministic. */
export function crowd(reportCount = 40, claimCount = 120): Comparison {
  const subjects = [
    'The council',
    'The mayor',
    'The river',
    'A bridge',
    'The school',
    'The hospital',
    'A convoy',
    'The market',
  ]
  const verbs = [
    'closed',
    'reopened',
    'flooded',
    'moved',
    'asked for help',
    'ran out of fuel',
    'was searched',
    'stood empty',
  ]
  const says = (claim: number, report: number) =>
    (claim * 7 + report * 13) % 11 < (claim % 5) + 2 || report === claim % reportCount
  const value = (claim: number, report: number) => ((claim + report) % 9 === 0 ? 'on Sunday' : 'on Monday')
  const words = (claim: number, report: number) =>
    `${subjects[claim % 8]} of district ${claim} ${verbs[(claim * 3) % 8]} ${value(claim, report)}${(claim + report) % 3 === 0 ? ' night' : ''}`
  const reports = Array.from({ length: reportCount }, (_, index) =>
    reportOf({
      id: letter(index),
      outlet: index % 6 === 5 ? null : `Paper of Town Number ${index + 1}`,
      file: `report-${index + 1}.txt`,
      published:
        index % 9 === 8
          ? null
          : `2026-05-${String(4 + (index % 3)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:15`,
      title: `Floods in the valley, day ${1 + (index % 3)}`,
      paragraphs: [
        ['title', `Floods in the valley, day ${1 + (index % 3)}`],
        ['boilerplate', 'Share · Save'],
        ...Array.from({ length: claimCount }, (_, claim) => claim)
          .filter((claim) => says(claim, index))
          .map((claim): Paragraph => ['body', `${words(claim, index)}, people there said.`]),
      ],
    }),
  )
  const groups = Array.from({ length: Math.ceil(reportCount / 4) }, (_, group) => group).flatMap((group) => {
    const ids = reports.slice(group * 4, group * 4 + 4).map((report) => report.id)
    return group % 2 === 0 ? [ids] : ids.map((id) => [id])
  })
  const ids = reports.map((report) => report.id)
  const specs = Array.from({ length: claimCount }, (_, claim): ClaimSpec => ({
    id: `c${claim}`,
    centrality: 1 - claim / claimCount,
    members: ids.flatMap((id, report) => (says(claim, report) ? [[id, 'states', words(claim, report)] as const] : [])),
  }))
  return {
    ...emptyComparison,
    reports,
    stories: [{ reports: ids }],
    witnesses: groups.map((members, index) => ({
      id: `w${index}`,
      reports: members,
      reason:
        members.length > 1
          ? 'They share the narrator’s words in several passages.'
          : 'Nothing ties it to another report.',
      evidence: [],
    })),
    claims: claimsOf(reports, groups, specs),
    differences: Array.from({ length: claimCount }, (_, claim): Difference[] => {
      const members = ids.flatMap((id, report) =>
        says(claim, report)
          ? [
              {
                report: id,
                value: value(claim, report),
                spans: [spanIn(reports, id, words(claim, report))].map((span) => {
                  const start = span.start + words(claim, report).indexOf(value(claim, report))
                  return { report: id, start, end: start + value(claim, report).length }
                }),
              },
            ]
          : [],
      )
      if (new Set(members.map((member) => member.value)).size < 2) return []
      return [
        {
          id: `d${claim}`,
          kind: 'temporal',
          severity: claim % 4 === 0 ? 2 : 1,
          title: 'Day differs',
          note: 'on Monday; on Sunday.',
          members,
          claim: `c${claim}`,
        },
      ]
    }).flat(),
  }
}
