import type { AppliedCorrection } from '../report/correction.js'
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
      spans: [...edit.target, ...edit.with],
      ...(to === undefined ? {} : { to }),
      ...(note === undefined ? {} : { note }),
      ...(by === undefined ? {} : { by }),
      ...(place === undefined ? {} : { place }),
    }
  })
}
