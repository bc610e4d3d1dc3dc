/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -5.3970, // bias
  -0.0165, // shared
  0.6701, // cosine
  1.9250, // soft
  0.7611, // softest
  0.4628, // embedding
  -0.1513, // run
  0.7242, // quotedRun
  1.0439, // same
  0.3101, // tied
  -1.1271, // other
  -2.0279, // narrator
  0.8589, // bothQuoted
  0.3192, // oneQuoted
  0.6704, // numbers
  0.1491, // numbersApart
  -0.2546, // entities
  0.3526, // length
  1.3312, // setting
  1.1597, // place
  0.0071, // same*cosine
  0.5756, // other*cosine
  0.5341, // narrator*cosine
  -1.0725, // shortest
  0.3300, // same*soft
  0.6671, // narrator*quoted
  2.2427, // settingSense
  0.8460, // cue
  0.5355, // rarest
  0.8176, // same*sense
  0.6953, // wordSense
  -0.8258, // fragment
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.7484, // bias
  0.8325, // first
  0.7560, // leadA
  0.1289, // leadB
  0.1549, // best
  2.3395, // third
  0.1999, // neighbour
  -0.1258, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25

/** The mean score between two groups from which they are joined. */
export const LINK = 0.15
