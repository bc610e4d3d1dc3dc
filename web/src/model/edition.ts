import type { Claim, Comparison, ComparedReport, Difference, Witness } from '../../../src/report/comparison.js'
import type { Statement } from '../../../src/report/annotation.js'
import type { Range, Span } from '../../../src/text/span.js'
import type { View } from './address.js'

/** A place where a row stands in one report: what the source pane lights. No ranges: the report says nothing of it. */
export interface Place {
  readonly report: string
  readonly ranges: readonly Range[]
}

/** One line of a view: it can be selected, searched and addressed. */
export interface Row {
  readonly view: View
  readonly id: string
  /** Where the row stands, in the order of the reports. */
  readonly places: readonly Place[]
  /** Index of the place that opens first. */
  readonly lead: number
  /** Everything the row says, lower case: what search looks through. */
  readonly words: string
}

/** A comparison with the look-ups that every view needs. */
export interface Edition {
  readonly comparison: Comparison
  readonly reports: readonly ComparedReport[]
  readonly report: ReadonlyMap<string, ComparedReport>
  /** Position of a report among the reports. */
  readonly rank: ReadonlyMap<string, number>
  readonly witness: ReadonlyMap<string, Witness>
  readonly claim: ReadonlyMap<string, Claim>
  readonly statement: ReadonlyMap<string, Statement>
  readonly differencesOfClaim: ReadonlyMap<string, readonly Difference[]>
  readonly differencesOfUtterance: ReadonlyMap<string, readonly Difference[]>
}

/** Index a comparison. */
export function editionOf(comparison: Comparison): Edition {
  return {
    comparison,
    reports: comparison.reports,
    report: new Map(comparison.reports.map((report) => [report.id, report])),
    rank: new Map(comparison.reports.map((report, index) => [report.id, index])),
    witness: new Map(comparison.witnesses.flatMap((witness) => witness.reports.map((id) => [id, witness] as const))),
    claim: new Map(comparison.claims.map((claim) => [claim.id, claim])),
    statement: new Map(comparison.statements.map((statement) => [statement.id, statement])),
    differencesOfClaim: grouped(comparison.differences, (difference) => difference.claim),
    differencesOfUtterance: grouped(comparison.differences, (difference) => difference.utterance),
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** The words that a span covers, as they stand; empty where the report is not there. */
export function wordsAt(edition: Edition, span: Span): string {
  return edition.report.get(span.report)?.text.slice(span.start, span.end) ?? ''
}

/** What a report is called: its outlet, else its file's name, else its address. */
export function nameOf(report: ComparedReport): string {
  return report.outlet ?? report.source.file ?? report.source.url ?? `Report ${report.id}`
}

/** Report ids once each, in the order of the reports. */
export function inOrder(edition: Edition, ids: Iterable<string>): string[] {
  const rank = (id: string) => edition.rank.get(id) ?? Number.MAX_SAFE_INTEGER
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b))
}

/** Report ids grouped by witness, in the order of the reports: the letters of one witness stand together. */
export function byWitness(edition: Edition, ids: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>()
  for (const id of inOrder(edition, ids)) {
    const key = edition.witness.get(id)?.id ?? `report ${id}`
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()]
}

/** Places sorted by report, then position; the one that holds `first` leads. */
export function placesOf(edition: Edition, spans: readonly Span[], first?: Span): Pick<Row, 'places' | 'lead'> {
  const rank = (span: Span) => edition.rank.get(span.report) ?? Number.MAX_SAFE_INTEGER
  const known = spans.filter((span) => edition.report.has(span.report))
  const sorted = [...known].sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end)
  const places = sorted.map((span) => ({ report: span.report, ranges: [{ start: span.start, end: span.end }] }))
  const lead = first ? sorted.findIndex((span) => span === first) : 0
  return { places, lead: Math.max(0, lead) }
}

/** Places of one report each, with all its ranges lit at once. */
export function placesByReport(edition: Edition, spans: readonly Span[]): Pick<Row, 'places' | 'lead'> {
  const places = inOrder(
    edition,
    spans.map((span) => span.report),
  )
    .filter((id) => edition.report.has(id))
    .map((id) => ({
      report: id,
      ranges: spans
        .filter((span) => span.report === id)
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }))
  return { places, lead: 0 }
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** "1 report", "2 reports". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A sentence's end, if it has none yet. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…:]["”’»)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Are these letters too many to stand in the margin beside their words: anywhere (`many`), or on a phone (`some`)? */
export function crowded(letters: readonly (readonly string[])[]): 'many' | 'some' | undefined {
  const { length } = letters.map((witness) => witness.join(' ')).join(' · ')
  return length > 11 ? 'many' : length > 5 ? 'some' : undefined
}
