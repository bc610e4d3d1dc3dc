/** Learned by `train/statement/fit.ts` from hand annotation: one weight for each of `EVIDENCE`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.015, // bias
  0.296, // log-odds of the rule
  -0.072, // words quoted
  0.363, // no cue
  1.317, // a plain verb of saying
  -1.198, // thought or wanted
  0.592, // no speaker
  -0.065, // a pronoun speaks
  0.139, // a name speaks
  -0.373, // fewer than four words
  -0.863, // more than forty words
  -1.094, // no verb in unquoted words
  -0.844, // an infinitive
  -0.216, // opens with a preposition
  0.674, // ends inside its sentence
  -0.090, // another cue inside
  -0.955, // stands before its cue unquoted
]
