import type { Claim, ClaimMember, Difference } from '../../../src/report/comparison.js'
import type { Range, Span } from '../../../src/text/span.js'
import { byWitness, counted, inOrder, listed, placesOf, sentence, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { compareWords, pieces, readingKey } from './wording.js'
import type { MarkedRange, Piece } from './wording.js'

/** What one report does with a claim. `elsewhere`: the report tells of another event. */
export type CellState = 'states' | 'attributes' | 'qualifies' | 'differs' | 'disputes' | 'silent' | 'elsewhere'

export const cellSigns: Readonly<Record<CellState, string>> = {
  states: '●',
  attributes: '○',
  qualifies: '◇',
  differs: '◆',
  disputes: '✕',
  silent: '·',
  elsewhere: '',
}

export interface Cell {
  readonly report: string
  readonly state: CellState
}

/** One wording and the reports that have it. */
export interface Reading {
  /** Letters, those of one witness together. */
  readonly letters: readonly (readonly string[])[]
  readonly pieces: readonly Piece[]
  /** Who the report has say it, where it is not the report itself and the words shown do not name them. */
  readonly speaker: string | null
  /** Index into the row's places, of the words shown. */
  readonly place: number
}

/** A line below a row: what the difference is. */
export interface Note {
  readonly lead: string
  readonly text: string
  readonly tone: 'differs' | 'disputed' | 'translated' | 'even'
}

export interface ClaimRow extends Row {
  readonly claim: Claim
  /** The fullest wording, as its report has it. */
  readonly lemma: Reading
  readonly readings: readonly Reading[]
  readonly cells: readonly Cell[]
  readonly notes: readonly Note[]
  readonly single: boolean
}

/** Kinds whose minority value counts as another reading of the claim; the rest is form, shown by notes alone. */
const valueKinds: ReadonlySet<Difference['kind']> = new Set([
  'numeric',
  'temporal',
  'contradiction',
  'granularity',
  'framing',
])

/** Claims of several reports by centrality, then those of one report alone. */
export function collate(edition: Edition): {
  readonly shared: readonly ClaimRow[]
  readonly single: readonly ClaimRow[]
} {
  const rows = edition.comparison.claims
    .filter((claim) => claim.members.length > 0)
    .map((claim) => claimRow(edition, claim))
  rows.sort((a, b) => b.claim.centrality - a.claim.centrality)
  return { shared: rows.filter((row) => !row.single), single: rows.filter((row) => row.single) }
}

function claimRow(edition: Edition, claim: Claim): ClaimRow {
  const differences = edition.differencesOfClaim.get(claim.id) ?? []
  const lead = fullest(edition, claim.members)
  const { places, lead: leadPlace } = placesOf(
    edition,
    claim.members.map((member) => member.span),
    lead?.span,
  )
  const placeOf = (span: Span) =>
    Math.max(
      0,
      places.findIndex((place) => place.report === span.report && place.ranges[0]?.start === span.start),
    )
  const groups = readingGroups(edition, claim.members, lead)
  const reading = (members: readonly ClaimMember[], isLemma: boolean): Reading => {
    const first = members[0]
    if (!first) return { letters: [], pieces: [], speaker: null, place: 0 }
    const shown = readingPieces(edition, first, differences, isLemma || !lead ? null : lead)
    const speaker = first.stance === 'states' ? null : speakerOf(edition, first)
    const named = speaker !== null && shown.some((piece) => piece.text.toLowerCase().includes(speaker.toLowerCase()))
    return {
      letters: byWitness(
        edition,
        members.map((member) => member.span.report),
      ),
      pieces: shown,
      speaker: named ? null : speaker,
      place: placeOf(first.span),
    }
  }
  const [lemmaMembers = [], ...others] = groups
  const single = new Set(claim.members.map((member) => member.span.report)).size === 1
  const cells = cellsOf(edition, claim, differences)
  const notes = [...differences.map(noteOf), witnessNote(edition, claim, single)]
  const said = [
    ...claim.members.map((member) => wordsAt(edition, member.span)),
    ...notes.flatMap((note) => [note.lead, note.text]),
  ]
  return {
    view: 'collation',
    id: claim.id,
    claim,
    places,
    lead: leadPlace,
    single,
    cells,
    notes,
    lemma: reading(lemmaMembers, true),
    readings: others.map((members) => reading(members, false)),
    words: said.join(' ').toLowerCase(),
  }
}

/** The longest wording of a report that states the claim itself, else of one that does not dispute it; the first of equals. */
export function fullest(edition: Edition, members: readonly ClaimMember[]): ClaimMember | undefined {
  const order = [...members].sort(
    (a, b) => (edition.rank.get(a.span.report) ?? 0) - (edition.rank.get(b.span.report) ?? 0),
  )
  const told = order.filter((member) => member.stance === 'states')
  const agreeing = told.length > 0 ? told : order.filter((member) => member.stance !== 'disputes')
  const length = (member: ClaimMember) => member.span.end - member.span.start
  const pool = agreeing.length > 0 ? agreeing : order
  return pool.reduce<ClaimMember | undefined>(
    (best, one) => (best && length(best) >= length(one) ? best : one),
    undefined,
  )
}

/** Members with the same words together: the lemma's first, then the readings with most reports, disputed ones last. */
function readingGroups(edition: Edition, members: readonly ClaimMember[], lead?: ClaimMember): ClaimMember[][] {
  const rank = (member: ClaimMember) => edition.rank.get(member.span.report) ?? 0
  const groups = new Map<string, ClaimMember[]>()
  for (const member of [...members].sort((a, b) => Number(b === lead) - Number(a === lead) || rank(a) - rank(b))) {
    const speaker = member.stance === 'states' ? '' : (speakerOf(edition, member) ?? '')
    const key = `${member.stance}\n${speaker}\n${readingKey(wordsAt(edition, member.span))}`
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  const [first, ...others] = [...groups.values()]
  const disputes = (group: ClaimMember[]) => Number(group[0]?.stance === 'disputes')
  others.sort(
    (a, b) => disputes(a) - disputes(b) || b.length - a.length || (a[0] && b[0] ? rank(a[0]) - rank(b[0]) : 0),
  )
  return first ? [first, ...others] : others
}

function speakerOf(edition: Edition, member: ClaimMember): string | null {
  return (member.statement && edition.statement.get(member.statement)?.speaker?.name) || null
}

/** How near a difference's words must stand to be shown together with the reading. UTF-16 code units. */
const nearby = 90

/**
 * The member's words, with what differs marked. Words of a difference that stand just before or after them in the same
 * paragraph (a cue, say) are shown too.
 */
function readingPieces(
  edition: Edition,
  member: ClaimMember,
  differences: readonly Difference[],
  lead: ClaimMember | null,
): Piece[] {
  const text = edition.report.get(member.span.report)?.text ?? ''
  const marks: MarkedRange[] = []
  if (lead) marks.push(...variation(edition, member.span, lead.span))
  let { start, end } = member.span
  const gravestLast = [...differences].sort(
    (a, b) => Number(a.kind === 'contradiction') - Number(b.kind === 'contradiction'),
  )
  for (const difference of gravestLast) {
    const mark = difference.kind === 'contradiction' ? 'disputed' : 'differs'
    for (const own of difference.members) {
      if (own.report !== member.span.report) continue
      for (const span of own.spans) {
        if (!near(text, member.span, span)) continue
        start = Math.min(start, span.start)
        end = Math.max(end, span.end)
        marks.push({ start: span.start, end: span.end, mark })
      }
    }
  }
  const around: MarkedRange[] = [
    { start, end: member.span.start, mark: 'aside' },
    { start: member.span.end, end, mark: 'aside' },
  ]
  return pieces(text, { start, end }, [...around, ...marks])
}

function near(text: string, member: Range, span: Range): boolean {
  const gap =
    span.end <= member.start ? [span.end, member.start] : span.start >= member.end ? [member.end, span.start] : null
  if (gap === null) return true
  const [from = 0, to = 0] = gap
  return to - from <= nearby && !text.slice(from, to).includes('\n')
}

/** Words that the lemma has not. Where the two share too little, every word would be marked: none is. */
function variation(edition: Edition, span: Span, lead: Span): MarkedRange[] {
  const compared = compareWords(wordsAt(edition, span), wordsAt(edition, lead))
  if (compared.shared < 0.4) return []
  return compared.own.map((range) => ({ start: span.start + range.start, end: span.start + range.end, mark: 'varies' }))
}

/** One cell for each report, in their order. */
function cellsOf(edition: Edition, claim: Claim, differences: readonly Difference[]): Cell[] {
  const apart = new Set(differences.filter((one) => valueKinds.has(one.kind)).flatMap((one) => minority(edition, one)))
  const silent = new Set(claim.silent)
  return edition.reports.map((report) => {
    const stances = claim.members.filter((member) => member.span.report === report.id).map((member) => member.stance)
    const state: CellState = stances.includes('disputes')
      ? 'disputes'
      : stances.length > 0 && apart.has(report.id)
        ? 'differs'
        : stances.includes('states')
          ? 'states'
          : stances.includes('qualifies')
            ? 'qualifies'
            : stances.includes('attributes')
              ? 'attributes'
              : silent.has(report.id) || edition.comparison.stories.length < 2
                ? 'silent'
                : 'elsewhere'
    return { report: report.id, state }
  })
}

/** The reports whose value is not the one that most witnesses have; between values as common, the first stands. */
function minority(edition: Edition, difference: Difference): string[] {
  const groups = new Map<string, string[]>()
  for (const member of difference.members) {
    const key = readingKey(member.value)
    groups.set(key, [...(groups.get(key) ?? []), member.report])
  }
  const weight = (reports: readonly string[]) => byWitness(edition, reports).length
  const [common] = [...groups.entries()].reduce(
    (best, one) => (weight(one[1]) > weight(best[1]) ? one : best),
    ['', []],
  )
  return [...groups.entries()].filter(([key]) => key !== common).flatMap(([, reports]) => reports)
}

/** A difference as the line below a row. */
export function noteOf(difference: Difference): Note {
  return {
    lead: sentence(difference.title),
    text: difference.note.trim() === difference.title.trim() ? '' : sentence(difference.note),
    tone: difference.kind === 'contradiction' ? 'disputed' : 'differs',
  }
}

/** How many independent witnesses a claim has, in words. */
function witnessNote(edition: Edition, claim: Claim, single: boolean): Note {
  const reports = inOrder(
    edition,
    claim.members.map((member) => member.span.report),
  )
  if (single) return { lead: '', text: aloneNote(edition, claim, reports[0] ?? ''), tone: 'even' }
  const disputing = claim.members.filter((member) => member.stance === 'disputes').map((member) => member.span.report)
  const joined = byWitness(
    edition,
    reports.filter((report) => !disputing.includes(report)),
  ).filter((group) => group.length > 1)
  const once = `${listed(joined.map((group) => group.join(' ')))} count once${joined.length > 1 ? ' each' : ''}`
  const count =
    claim.witnesses === 1 ? 'One witness' : counted(claim.witnesses, 'independent witness', 'independent witnesses')
  const against = byWitness(edition, disputing).length
  const told =
    against === 0
      ? count
      : `${count} ${claim.witnesses === 1 ? 'has' : 'have'} it, ${against} ${against === 1 ? 'disputes' : 'dispute'} it`
  const text = joined.length > 0 ? `${told} (${once}).` : `${told}.`
  return { lead: '', text, tone: 'even' }
}

function aloneNote(edition: Edition, claim: Claim, report: string): string {
  const of = new Set([...claim.silent, report]).size
  const member = claim.members[0]
  const speaker = member ? speakerOf(edition, member) : null
  const source =
    member?.stance === 'states'
      ? 'The report itself says so; no source is named with it.'
      : speaker
        ? `There it is said by ${sentence(speaker)}`
        : ''
  return `In ${report} alone, of ${counted(of, 'report')}. ${source}`.trim()
}
