import type { Span } from '../../../src/text/span.js'
import type { View } from './address.js'
import { byWitness, placesOf, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { readingKey } from './wording.js'

/** A wording and a note on it, with the letters of the reports that have it. */
export interface Evidence {
  readonly letters: readonly (readonly string[])[]
  readonly text: string
  readonly note: string
  readonly place: number
}

/** A row that is a name, what is said of it, and the words that say so. */
export interface ToldRow extends Row {
  readonly name: string
  readonly said: string
  readonly aside: string
  readonly evidence: readonly Evidence[]
}

/** A row of spans with a note each; those of one wording and note stand together. `under` is its heading. */
export function toldRow(
  edition: Edition,
  view: View,
  id: string,
  [name, said, aside]: readonly [name: string, said: string, aside: string],
  items: readonly { readonly span: Span; readonly note: string }[],
  under = '',
): ToldRow {
  const spans = items.map(({ span }) => span)
  const { places, lead } = placesOf(edition, spans, spans[0])
  const groups = new Map<string, (typeof items)[number][]>()
  for (const item of items) {
    const key = `${item.note}\n${readingKey(wordsAt(edition, item.span))}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  const evidence = [...groups.values()].map((group): Evidence => {
    const { span, note } = group[0]!
    return {
      letters: byWitness(
        edition,
        group.map((item) => item.span.report),
      ),
      text: wordsAt(edition, span),
      note,
      place: Math.max(
        0,
        places.findIndex((at) => at.report === span.report && at.ranges[0]?.start === span.start),
      ),
    }
  })
  const words = [under, name, said, aside, ...evidence.flatMap(({ text, note }) => [text, note])]
    .join(' ')
    .toLowerCase()
  return { view, id, places, lead, name, said, aside, evidence, words }
}
