import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'
import type { LinkOptions } from './feed/options.js'
import type { Limits } from './limits.js'

/** A capture and where it was found, for notices: a file, and what in it. */
export interface Placed {
  readonly capture: Capture
  readonly place: string
}

/** What every reader is given: how much it may read, and whom it tells of what it could not read. */
export interface ReadContext {
  readonly limits: Limits
  readonly notify: (notice: Notice) => void
  readonly links?: LinkOptions
}
