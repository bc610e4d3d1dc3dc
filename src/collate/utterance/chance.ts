import type { Calibration } from '../../report/why.js'

/** What the strength of a remark means; learned by `train/why/fit.ts` from stories left out. */
export const CALIBRATION: Calibration = { constant: -0.0903, slope: 0.9984 }
