/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -6.8160, // bias
  -0.2177, // shared
  0.4937, // cosine
  2.0665, // soft
  1.1271, // softest
  1.1467, // embedding
  0.0008, // run
  0.7713, // quotedRun
  1.8675, // same
  1.1988, // tied
  -0.3699, // other
  -1.4075, // narrator
  1.1917, // bothQuoted
  0.4579, // oneQuoted
  0.6001, // numbers
  0.0644, // numbersApart
  -0.5225, // entities
  0.3772, // length
  1.6516, // setting
  0.9615, // place
  -0.3128, // same*cosine
  -0.0298, // other*cosine
  0.3239, // narrator*cosine
  -0.7907, // shortest
  0.6057, // same*soft
  0.5900, // narrator*quoted
  2.8842, // settingSense
  0.6441, // cue
  0.4623, // rarest
  0.3018, // same*sense
  0.7711, // wordSense
  -0.7269, // fragment
]

/** Learned likewise, in the order of `CONTEXT`. */
export const CONTEXT_WEIGHTS: readonly number[] = [
  -1.0909, // bias
  0.8028, // first
  0.4988, // leadA
  0.2047, // leadB
  0.1324, // best
  3.2666, // third
  0.7963, // neighbour
  0.0825, // narrator
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25

/** The mean score between two groups from which they are joined. */
export const LINK = 0.15
