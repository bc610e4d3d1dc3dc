/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -5.4158, // bias
  -0.0175, // shared
  0.7162, // cosine
  1.7564, // soft
  0.7627, // softest
  0.5218, // embedding
  -0.1644, // run
  0.7187, // quotedRun
  1.0260, // same
  0.3144, // tied
  -1.1307, // other
  -2.0350, // narrator
  0.8618, // bothQuoted
  0.3218, // oneQuoted
  0.6763, // numbers
  0.1588, // numbersApart
  -0.2569, // entities
  0.3746, // length
  1.3255, // setting
  1.1672, // place
  -0.0558, // same*cosine
  0.5960, // other*cosine
  0.5620, // narrator*cosine
  -1.0541, // shortest
  0.4601, // same*soft
  0.6655, // narrator*quoted
  2.2519, // settingSense
  0.8338, // cue
  0.5384, // rarest
  0.8013, // same*sense
  0.7201, // wordSense
  -0.8277, // fragment
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -0.7863, // bias
  0.8279, // first
  0.7094, // leadA
  0.0979, // leadB
  0.2571, // best
  2.3259, // third
  0.2061, // neighbour
  -0.1297, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25

/** The mean score between two groups from which they are joined. */
export const LINK = 0.15
