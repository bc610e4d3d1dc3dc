import type { Quantity } from '../../report/annotation.js'

/** An amount with the pieces it stands on. */
export interface Match {
  readonly quantity: Quantity
  /** Its first piece, and one past its last. */
  readonly first: number
  readonly end: number
}
