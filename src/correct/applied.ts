import type { AppliedCorrection } from '../report/correction.js'
import type { Span } from '../text/span.js'
import type { Editing } from './edit.js'
import type { Outcome } from './group.js'

/** Every correction as it was applied, in the order of the lines. */
export function appliedCorrections({ edits }: Editing, outcomes: readonly Outcome[]): AppliedCorrection[] {
  const known = new Map(outcomes.map((outcome) => [outcome.edit, outcome]))
  return edits.map((edit): AppliedCorrection => {
    const { what, to, note, by, place } = edit.correction
    const { state = 'lost', ids = [] } = known.get(edit) ?? {}
    return {
      do: edit.correction.do,
      what,
      state,
      ids,
      spans: once([...edit.target, ...edit.with]),
      ...(to === undefined ? {} : { to }),
      ...(note === undefined ? {} : { note }),
      ...(by === undefined ? {} : { by }),
      // The folder is the machine's and not the document's.
      ...(place === undefined ? {} : { place: place.split(/[/\\]/).at(-1) ?? place }),
    }
  })
}

function once(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) =>
    !spans.slice(0, at).some(({ report, start, end }) => report === span.report && start === span.start && end === span.end))
}
