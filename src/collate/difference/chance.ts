import type { Calibration } from '../../report/why.js'

/** What the strength of a difference means; learned by `train/why/fit.ts` from stories left out. */
export const CALIBRATION: Calibration = { constant: 0.0860, slope: 1.1249 }
