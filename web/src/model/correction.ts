import type { AppliedCorrection, CorrectedLayer, CorrectionVerb } from '../../../src/report/correction.js'
import { quoteOf } from '../../../src/correct/quote.js'
import type { View } from './address.js'
import { listed, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'

const done: Readonly<Record<CorrectionVerb, string>> = {
  merge: 'merged',
  split: 'split',
  confirm: 'confirmed',
  reject: 'rejected',
  relabel: 'relabelled',
  note: 'noted',
}

const viewOf: Readonly<Partial<Record<CorrectedLayer, View>>> = {
  claim: 'collation',
  utterance: 'quotes',
  difference: 'differences',
  witness: 'sources',
}

/** What an editor did to something, and the editor's own words. */
export interface EditorMark {
  readonly lead: string
  readonly note: string
}

/** One line of the list of corrections. */
export interface CorrectionItem extends EditorMark {
  /** The words that it names, with the letters of their reports; empty for a witness. */
  readonly words: string
  /** Where what it names is shown, if it is. */
  readonly view: View | undefined
  readonly row: string | undefined
}

/** What an editor did to a row, in order. */
export function marksOf({ comparison }: Edition, row: Row): readonly EditorMark[] {
  return (comparison.corrections ?? []).filter((one) => viewOf[one.what] === row.view && one.ids.includes(row.id)).map((one) => markOf(one))
}

function markOf(one: AppliedCorrection, what = ''): EditorMark {
  const { note = '', by, to = {} } = one
  const put = Object.values(to).map((value) => String(value ?? 'unknown').replace(/_/g, ' '))
  return { lead: `Editor${by ? ` (${by})` : ''}: ${what}${[done[one.do], ...put].join(' ')}.`, note }
}

/** Every correction, those too whose object is not shown any more. */
export function correctionItems(edition: Edition): readonly CorrectionItem[] {
  return (edition.comparison.corrections ?? []).map((one) => {
    const { lead, note } = markOf(one, `${one.what} `)
    const state = { applied: '', overruled: ' Overruled by a later one.', lost: ' Not applied: its words are not there.' }[one.state]
    const letters = listed([...new Set(one.spans.map((span) => span.report))])
    const first = one.spans[0]
    const row = one.ids[0]
    return {
      lead: lead + state,
      note: note && ` — ${note}`,
      words: one.what === 'witness' || !first ? letters : `${letters}: ${wordsAt(edition, first)}`,
      view: row === undefined ? undefined : viewOf[one.what],
      row: one.what === 'witness' ? undefined : row,
    }
  })
}

/** A line for the file of corrections that confirms a row, for the editor to change; null where rows of the view take none. */
export function correctionLine({ comparison, report }: Edition, { view, id }: Row): string | null {
  const claim = view === 'collation' && comparison.claims.find((one) => one.id === id)
  const utterance = view === 'quotes' && comparison.utterances.find((one) => one.id === id)
  const difference = view === 'differences' && comparison.differences.find((one) => one.id === id)
  const group = claim || utterance
  if (!group && !difference) return null
  const spans = group ? group.members.map((one) => one.span) : difference ? difference.members.flatMap((one) => one.spans) : []
  return JSON.stringify({
    do: 'confirm',
    what: claim ? 'claim' : utterance ? 'utterance' : 'difference',
    target: spans.flatMap((span) => {
      const source = report.get(span.report)
      return source ? [quoteOf(source, span)] : []
    }),
    ...(difference ? { was: { kind: difference.kind, severity: difference.severity } } : {}),
  })
}
