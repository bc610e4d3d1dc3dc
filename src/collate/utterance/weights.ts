/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -5.6365, // bias
  -0.0626, // shared
  0.6937, // cosine
  1.6985, // soft
  0.6403, // softest
  1.0005, // embedding
  -0.1890, // run
  0.7528, // quotedRun
  1.1013, // same
  0.3505, // tied
  -1.1116, // other
  -1.9779, // narrator
  0.8299, // bothQuoted
  0.3179, // oneQuoted
  0.7008, // numbers
  0.1489, // numbersApart
  -0.2397, // entities
  0.3628, // length
  1.3130, // setting
  1.2144, // place
  0.0414, // same*cosine
  0.5528, // other*cosine
  0.5172, // narrator*cosine
  -1.1294, // shortest
  0.3747, // same*soft
  0.6749, // narrator*quoted
  2.4341, // settingSense
  0.8011, // cue
  0.5745, // rarest
  0.7274, // same*sense
  0.8608, // wordSense
  -0.8659, // fragment
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.7007, // bias
  0.8399, // first
  0.8253, // leadA
  0.1835, // leadB
  0.0513, // best
  2.3137, // third
  0.1958, // neighbour
  -0.1157, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25

/** The mean score between two groups from which they are joined. */
export const LINK = 0.15
