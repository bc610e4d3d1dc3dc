/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -6.2658, // bias
  0.6537, // shared
  0.4533, // cosine
  2.1498, // soft
  0.1699, // softest
  1.8903, // embedding
  0.3797, // run
  0.4400, // quotedRun
  2.2741, // same
  1.3159, // tied
  0.0000, // other
  -1.4349, // narrator
  0.2772, // bothQuoted
  -0.0269, // oneQuoted
  0.2870, // numbers
  -0.1615, // numbersApart
  -0.5577, // entities
  0.5042, // length
  2.9175, // setting
  1.0034, // place
  -0.0976, // same*cosine
  0.0000, // other*cosine
  -0.1392, // narrator*cosine
  -0.6552, // shortest
  -0.1860, // same*soft
  0.5797, // narrator*quoted
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.8607, // bias
  0.8531, // first
  0.3516, // leadA
  0.1195, // leadB
  0.2880, // best
  2.6354, // third
  0.9162, // neighbour
  0.0655, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.3

/** The mean score between two groups from which they are joined. */
export const LINK = 0.3
