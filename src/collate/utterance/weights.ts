/** Learned by `train/utterance/fit.ts` from hand annotation: one weight a feature, in the order of `FEATURES`. */
export const WEIGHTS: readonly number[] = [
  -5.8753, // bias
  0.8739, // shared
  1.0306, // cosine
  0.8554, // soft
  -0.1100, // softest
  0.0000, // embedding
  0.5066, // run
  0.1401, // quotedRun
  1.7890, // same
  0.5874, // tied
  -0.6445, // other
  -2.1444, // narrator
  -0.0422, // bothQuoted
  -0.1259, // oneQuoted
  0.4239, // numbers
  0.0242, // numbersApart
  0.2271, // entities
  0.5654, // length
  2.8419, // setting
  0.9258, // place
  0.8872, // same*cosine
  -0.3259, // other*cosine
  -0.5502, // narrator*cosine
  -0.8298, // shortest
  0.9107, // same*soft
  0.3760, // narrator*quoted
]

/** The score from which two clauses count as wordings of one remark. */
export const THRESHOLD = 0.25
