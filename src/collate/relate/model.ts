import type { RelationModel } from './relate.js'

/** Learned by `train/relate/fit.ts`. */
export const relationModel: RelationModel = {
  constant: -3.98741,
  weights: {
    vectorCosine: 10.374,
    wordCosine: -2.12424,
    coveredMore: -1.85053,
    coveredLess: -0.848963,
    wordLikeness: 2.52911,
    sharedNumber: 1.48232,
    otherNumber: -6.2525,
    numberInOne: -1.19949,
    otherName: -2.36518,
    nameInOne: -1.27153,
    negationInOne: 1.2486,
    negatedAlike: -6.90322,
    opposites: -8.05794,
    lengthApart: -0.0910509,
    fewestWords: 0.40455,
  },
}
