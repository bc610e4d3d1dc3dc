/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -6.2479, // bias
  0.6973, // shared
  0.3718, // cosine
  2.0214, // soft
  0.2367, // softest
  1.8296, // embedding
  0.3981, // run
  0.4219, // quotedRun
  2.2739, // same
  1.2646, // tied
  0.0000, // other
  -1.5451, // narrator
  0.2592, // bothQuoted
  -0.0793, // oneQuoted
  0.2459, // numbers
  -0.1303, // numbersApart
  -0.5412, // entities
  0.4218, // length
  2.8599, // setting
  1.0618, // place
  -0.1506, // same*cosine
  0.0000, // other*cosine
  0.1142, // narrator*cosine
  -0.6431, // shortest
  -0.3009, // same*soft
  0.7829, // narrator*quoted
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.9502, // bias
  0.8360, // first
  0.3805, // leadA
  -0.0471, // leadB
  0.3610, // best
  2.7793, // third
  0.9812, // neighbour
  0.0421, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.3

/** The mean score between two groups from which they are joined. */
export const LINK = 0.3
