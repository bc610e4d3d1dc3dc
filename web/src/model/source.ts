import type { Omission, Witness } from '../../../src/report/comparison.js'
import type { Span } from '../../../src/text/span.js'
import { fullest } from './collation.js'
import { counted, inOrder, listed, placesOf, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { momentOf } from './date.js'
import { compareWords, pieces, readingKey, wordsOf } from './wording.js'
import type { Piece } from './wording.js'

/** Two passages that show that two reports rest on one text. */
export interface EvidenceRow extends Row {
  readonly a: { readonly report: string; readonly pieces: readonly Piece[]; readonly place: number }
  readonly b: { readonly report: string; readonly pieces: readonly Piece[]; readonly place: number }
}

export interface WitnessGroup {
  readonly witness: Witness
  readonly rows: readonly EvidenceRow[]
}

export interface OmissionRow extends Row {
  readonly omission: Omission
  /** Words of the report's body: how much room it had. */
  readonly length: number
  /** Each claim left out, in its fullest wording, with its report. */
  readonly claims: readonly { readonly id: string; readonly text: string; readonly report: string }[]
}

/** Witnesses of more than one report, each with the passages that join them. */
export function witnessGroups(edition: Edition): readonly WitnessGroup[] {
  return edition.comparison.witnesses
    .filter((witness) => witness.reports.length > 1)
    .map((witness) => ({
      witness,
      rows: witness.evidence.map((pair, index) => evidenceRow(edition, `${witness.id}:${index + 1}`, pair.a, pair.b)),
    }))
}

function evidenceRow(edition: Edition, id: string, a: Span, b: Span): EvidenceRow {
  const { places, lead } = placesOf(edition, [a, b], a)
  const compared = compareWords(wordsAt(edition, a), wordsAt(edition, b))
  const side = (span: Span, ranges: typeof compared.own) => ({
    report: span.report,
    pieces: pieces(
      wordsAt(edition, span),
      { start: 0, end: span.end - span.start },
      ranges.map((range) => ({ ...range, mark: 'varies' as const })),
    ),
    place: Math.max(
      0,
      places.findIndex((place) => place.report === span.report && place.ranges[0]?.start === span.start),
    ),
  })
  return {
    view: 'sources',
    id,
    places,
    lead,
    a: side(a, compared.own),
    b: side(b, compared.others),
    words: `${wordsAt(edition, a)} ${wordsAt(edition, b)}`.toLowerCase(),
  }
}

/** What each report leaves out, those that leave out most first. */
export function omissions(edition: Edition): readonly OmissionRow[] {
  return [...edition.comparison.omissions]
    .filter((omission) => edition.report.has(omission.report))
    .sort((a, b) => b.claims.length - a.claims.length)
    .map((omission) => {
      const claims = omission.claims.flatMap((id) => {
        const span = fullest(edition, edition.claim.get(id)?.members ?? [])?.span
        return span ? [{ id, text: wordsAt(edition, span), report: span.report }] : []
      })
      return {
        view: 'sources' as const,
        id: `leaves-out:${omission.report}`,
        places: [{ report: omission.report, ranges: [] }],
        lead: 0,
        omission,
        length: bodyWords(edition, omission.report),
        claims,
        words: claims
          .map((claim) => claim.text)
          .join(' ')
          .toLowerCase(),
      }
    })
}

function bodyWords(edition: Edition, id: string): number {
  const report = edition.report.get(id)
  if (!report) return 0
  return report.zones
    .filter((zone) => zone.role === 'body')
    .reduce((sum, zone) => sum + wordsOf(report.text.slice(zone.start, zone.end)).length, 0)
}

/** A report in the drawing. `x` and `y` in units of the drawing. */
export interface GraphNode {
  readonly report: string
  readonly x: number
  readonly y: number
}

export interface GraphEdge {
  readonly a: GraphNode
  readonly b: GraphNode
  /** How many passages the two share. */
  readonly passages: number
  readonly path: string
}

export interface GraphLane {
  readonly y: number
  /** What its reports share, in words, and where these stand. */
  readonly label: string
  readonly nodes: readonly GraphNode[]
}

/** The witnesses as a drawing: one lane for each, its reports from the earliest to the latest, curves for shared passages. */
export interface WitnessGraph {
  readonly width: number
  readonly height: number
  readonly lanes: readonly GraphLane[]
  readonly edges: readonly GraphEdge[]
  /** Is every report's date known? */
  readonly dated: boolean
}

const step = 46
const laneHeight = 62
const left = 34

/** Lay the witnesses out: columns are reports by time of publication (unknown last), lanes are witnesses. */
export function witnessGraph(edition: Edition): WitnessGraph {
  const instant = (id: string) => momentOf(edition.report.get(id)?.published)?.instant ?? Infinity
  const order = inOrder(
    edition,
    edition.reports.map((report) => report.id),
  )
  order.sort((a, b) => (instant(a) === instant(b) ? 0 : instant(a) - instant(b)))
  const perRow = 9
  const joined = edition.comparison.witnesses.filter((witness) => witness.reports.length > 1)
  const alone = order.filter((id) => !joined.some((witness) => witness.reports.includes(id)))
  const groups = [
    ...joined.map((witness) => order.filter((id) => witness.reports.includes(id))),
    ...alone.map((id) => [id]),
  ]
  groups.sort(
    (a, b) => Number(b.length > 1) - Number(a.length > 1) || order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''),
  )
  const lanes: GraphLane[] = []
  let y = 40
  let x = left
  let placed = 0
  for (const group of groups) {
    if (group.length === 1 && placed > 0) {
      if (placed < perRow) {
        const lane = lanes[lanes.length - 1]
        x += step * 1.25
        if (lane)
          lanes[lanes.length - 1] = { ...lane, nodes: [...lane.nodes, { report: group[0] ?? '', x, y: lane.y }] }
        placed++
        continue
      }
      placed = 0
    }
    if (lanes.length > 0) y += laneHeight
    x = left
    placed = group.length === 1 ? 1 : 0
    const nodes = group.map((report, index) => ({ report, x: left + index * step * 1.25, y }))
    lanes.push({ y, nodes, label: group.length > 1 ? laneLabel(edition, group) : '' })
  }
  const nodes = new Map(lanes.flatMap((lane) => lane.nodes.map((node) => [node.report, node] as const)))
  const widest = Math.max(left, ...[...nodes.values()].map((node) => node.x))
  return {
    width: widest + left + 190,
    height: y + 26,
    lanes,
    edges: edgesOf(edition, nodes),
    dated: edition.reports.every((report) => report.published !== null),
  }
}

/** "2 shared passages, credits Agence Mer". */
function laneLabel(edition: Edition, group: readonly string[]): string {
  const passages = edition.witness.get(group[0] ?? '')?.evidence.length ?? 0
  const credited = group.flatMap((id) => edition.report.get(id)?.agency ?? [])
  const agencies = credited.filter(
    (one, at) => credited.findIndex((other) => readingKey(other) === readingKey(one)) === at,
  )
  return [
    passages > 0 ? counted(passages, 'shared passage') : '',
    agencies.length > 0 ? `copy of ${listed(agencies)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function edgesOf(edition: Edition, nodes: ReadonlyMap<string, GraphNode>): GraphEdge[] {
  const counts = new Map<string, number>()
  for (const witness of edition.comparison.witnesses) {
    for (const { a, b } of witness.evidence) {
      const key = inOrder(edition, [a.report, b.report]).join('\n')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts.entries()].flatMap(([key, passages]) => {
    const [one, two] = key.split('\n').map((id) => nodes.get(id))
    if (!one || !two || one === two) return []
    const [a, b] = one.x <= two.x ? [one, two] : [two, one]
    const lift = Math.min(34, 10 + (b.x - a.x) / 7)
    return [{ a, b, passages, path: `M${a.x} ${a.y - 9}Q${(a.x + b.x) / 2} ${a.y - 9 - lift} ${b.x} ${b.y - 9}` }]
  })
}
