import type { Difference, DifferenceKind } from '../../../src/report/comparison.js'
import { byWitness, placesByReport, sentence, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { readingKey } from './wording.js'

/** The words of one span that differ, to be opened where they stand. */
export interface ValueWords {
  readonly report: string
  readonly text: string
  /** Index into the row's places. */
  readonly place: number
}

/** One value and the reports that have it. */
export interface Value {
  readonly letters: readonly (readonly string[])[]
  /** The value in the program's words; empty where the report's words say it already. */
  readonly value: string
  readonly words: readonly ValueWords[]
}

export interface DifferenceRow extends Row {
  readonly difference: Difference
  readonly values: readonly Value[]
  /** The difference's note; empty where it only lists the values again. */
  readonly note: string
}

export const kindWords: Readonly<Record<DifferenceKind, string>> = {
  numeric: 'number',
  temporal: 'time',
  attribution: 'who says it',
  wording: 'wording',
  framing: 'framing',
  naming: 'naming',
  granularity: 'how exactly',
  contradiction: 'contradiction',
}

export const severityWords: Readonly<Record<1 | 2 | 3, string>> = {
  3: 'Changes what a reader believes',
  2: 'Matters',
  1: 'A matter of form',
}

/** The differences, gravest first. */
export function differences(edition: Edition): readonly DifferenceRow[] {
  return [...edition.comparison.differences]
    .sort((a, b) => b.severity - a.severity)
    .map((difference) => differenceRow(edition, difference))
}

function differenceRow(edition: Edition, difference: Difference): DifferenceRow {
  const { places, lead } = placesByReport(
    edition,
    difference.members.flatMap((member) => member.spans),
  )
  const groups = new Map<string, Difference['members'][number][]>()
  for (const member of difference.members) {
    const key = readingKey(member.value)
    groups.set(key, [...(groups.get(key) ?? []), member])
  }
  const values = [...groups.values()].map((members): Value => {
    const words = oncePerWording(
      members.flatMap((member) =>
        member.spans.map((span) => ({
          report: span.report,
          text: wordsAt(edition, span),
          place: Math.max(
            0,
            places.findIndex((place) => place.report === span.report),
          ),
        })),
      ),
    )
    const value = members[0]?.value ?? ''
    const told = [...words.map((one) => one.text), words.map((one) => one.text).join(' ')].some(
      (text) => readingKey(text) === readingKey(value),
    )
    return {
      letters: byWitness(
        edition,
        members.map((member) => member.report),
      ),
      value: told ? '' : value,
      words,
    }
  })
  const said = [
    difference.title,
    difference.note,
    difference.kind,
    ...values.flatMap((value) => [value.value, ...value.words.map((words) => words.text)]),
  ]
  return {
    view: 'differences',
    id: difference.id,
    places,
    lead,
    difference,
    values,
    note: listsValues(difference) ? '' : sentence(difference.note),
    words: said.join(' ').toLowerCase(),
  }
}

/** Is the note nothing but the values with their letters? */
function listsValues(difference: Difference): boolean {
  let rest = difference.note
  for (const value of [...difference.members.map((member) => member.value)].sort((a, b) => b.length - a.length)) {
    if (value !== '') rest = rest.split(value).join(' ')
  }
  return readingKey(rest.replace(/\([A-Z]+(?:[ ,]+[A-Z]+)*\)/g, ' ').replace(/[·;,.\s]/g, '')) === ''
}

/** Two reports with the same words show them once; each report's letter opens its own. */
function oncePerWording(all: readonly ValueWords[]): ValueWords[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = readingKey(one.text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
