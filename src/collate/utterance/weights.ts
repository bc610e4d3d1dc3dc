/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -5.6718, // bias
  -0.0232, // shared
  0.6911, // cosine
  1.6656, // soft
  0.6666, // softest
  0.9435, // embedding
  -0.1987, // run
  0.7555, // quotedRun
  1.2067, // same
  0.3203, // tied
  -1.1032, // other
  -1.7795, // narrator
  0.8224, // bothQuoted
  0.3365, // oneQuoted
  0.7266, // numbers
  0.1435, // numbersApart
  -0.2388, // entities
  0.4713, // length
  1.2772, // setting
  1.1911, // place
  0.0543, // same*cosine
  0.5633, // other*cosine
  0.6010, // narrator*cosine
  -1.1646, // shortest
  0.3482, // same*soft
  0.5997, // narrator*quoted
  2.4104, // settingSense
  0.8342, // cue
  0.5552, // rarest
  0.6750, // same*sense
  0.8441, // wordSense
  -0.8490, // fragment
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.6459, // bias
  0.8516, // first
  0.8715, // leadA
  0.1982, // leadB
  -0.0177, // best
  2.2787, // third
  0.1792, // neighbour
  -0.0619, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25

/** The mean score between two groups from which they are joined. */
export const LINK = 0.15
