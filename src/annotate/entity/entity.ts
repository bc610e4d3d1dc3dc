import type { AnnotatedReport, Entity, Mention } from '../../report/annotation.js'
import { addHeadlines } from './headline.js'
import { findInstitutions } from './institution.js'
import { joinSurfaces } from './join.js'
import { type TraitWeights, typeWeights } from './kind.js'
import { readMetonyms } from './metonym.js'
import { namesOf } from './name.js'
import { findBodies, findNominals } from './nominal.js'
import { placeNames } from './placed.js'
import { findPronouns } from './pronoun.js'
import { type Draft, mendOpenings, mentionsOf, type NameMention, type Surface, surfacesOf } from './registry.js'
import { findRoles } from './role.js'
import { type Line, linesOf, type Word } from './word.js'

/**
 * The persons, organisations, places, facilities, documents and events of a story, each joined across its reports.
 *
 * Spans are minimal: no article, no possessive ending. Titles, appositions and nominal mentions are mentions of their
 * own. Reports are taken in the order given; the same list gives the same entities, named `e1`, `e2`, ... by first
 * occurrence. `weights` are those that tell names' types, where others than the program's own are measured.
 */
export function findEntities(
  reports: readonly AnnotatedReport[],
  weights: TraitWeights | null = typeWeights(),
): Entity[] {
  const lines = reports.flatMap((report, at) => linesOf(report, at))
  const drafts = joinSurfaces(surfacesOfLines(lines, weights))
  const names = placeNames(drafts)
  readMetonyms(names, drafts)
  const roles = findRoles(names)
  findInstitutions(lines, names, drafts)
  findNominals(lines, names, roles)
  findBodies(lines, names)
  findPronouns(lines, names, reports)
  addHeadlines(lines, drafts)
  return finish(drafts, reports)
}

/** The names of a story before they are joined, with the types that the rules alone give: what their types are learned from. */
export function surfacesIn(reports: readonly AnnotatedReport[]): Surface[] {
  return surfacesOfLines(reports.flatMap((report, at) => linesOf(report, at)), null)
}

function surfacesOfLines(lines: readonly Line[], weights: TraitWeights | null): Surface[] {
  const trusted = trustedWords(lines)
  const mentions: NameMention[] = []
  for (const line of lines) {
    if (line.style !== 'plain') continue
    mentions.push(...mentionsOf(line, namesOf(line, trusted), line.role === 'title'))
  }
  return surfacesOf(mendOpenings(mentions), weights)
}

/** Is a word that opens a sentence a name: does it stand with a capital in mid-sentence, more often than without? */
function trustedWords(lines: readonly Line[]): (word: Word) => boolean {
  const capital = new Map<string, number>()
  const small = new Map<string, number>()
  for (const line of lines) {
    if (line.style !== 'plain') continue
    for (const word of line.words) {
      if (word.opens && word.shape !== 'lower') continue
      const counts = word.shape === 'lower' ? small : capital
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1)
    }
  }
  return (word) => (capital.get(word.lower) ?? 0) > (small.get(word.lower) ?? 0)
}

function finish(drafts: readonly Draft[], reports: readonly AnnotatedReport[]): Entity[] {
  const sorted = drafts
    .filter((draft) => draft.mentions.length > 0)
    .map((draft) => {
      const mentions = [...draft.mentions].sort((a, b) => a.report - b.report || a.start - b.start || a.end - b.end)
      return { draft, mentions, first: mentions[0]! }
    })
    .sort((a, b) => a.first.report - b.first.report || a.first.start - b.first.start || a.first.end - b.first.end)
  return sorted.map(({ draft, mentions }, at) => ({
    id: `e${at + 1}`,
    name: draft.name,
    type: draft.type,
    aliases: aliasesOf(mentions, reports),
    roles: draft.roles.map(({ report, start, end }) => ({ report: reports[report]!.report.id, start, end })),
    mentions: mentions.map(({ report, start, end, form }): Mention => ({
      span: { report: reports[report]!.report.id, start, end },
      form,
    })),
  }))
}

const NAMING: ReadonlySet<string> = new Set(['full_name', 'surname', 'name', 'adjective', 'metonym'])

function aliasesOf(mentions: Draft['mentions'], reports: readonly AnnotatedReport[]): string[] {
  const counts = new Map<string, number>()
  for (const { report, start, end, form } of mentions) {
    if (!NAMING.has(form)) continue
    const text = reports[report]!.report.text.slice(start, end)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text)
}
