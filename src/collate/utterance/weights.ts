/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -5.3851, // bias
  -0.0209, // shared
  0.6568, // cosine
  1.9045, // soft
  0.7583, // softest
  0.4286, // embedding
  -0.1534, // run
  0.7250, // quotedRun
  1.0419, // same
  0.3104, // tied
  -1.1273, // other
  -2.0278, // narrator
  0.8593, // bothQuoted
  0.3182, // oneQuoted
  0.6698, // numbers
  0.1483, // numbersApart
  -0.2559, // entities
  0.3507, // length
  1.3332, // setting
  1.1602, // place
  0.0072, // same*cosine
  0.5712, // other*cosine
  0.5319, // narrator*cosine
  -1.0718, // shortest
  0.3343, // same*soft
  0.6688, // narrator*quoted
  2.2386, // settingSense
  0.8440, // cue
  0.5405, // rarest
  0.8175, // same*sense
  0.7954, // wordSense
  -0.8266, // fragment
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.7344, // bias
  0.8345, // first
  0.7653, // leadA
  0.1373, // leadB
  0.1273, // best
  2.3327, // third
  0.1969, // neighbour
  -0.1250, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25

/** The mean score between two groups from which they are joined. */
export const LINK = 0.15
