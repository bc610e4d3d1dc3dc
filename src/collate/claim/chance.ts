import type { Calibration } from '../../report/why.js'

/** What the strength of a claim means; learned by `train/why/fit.ts` from stories left out. */
export const CALIBRATION: Calibration = { constant: 0.2336, slope: 0.5832 }
