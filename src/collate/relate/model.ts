import type { RelationModel } from './relate.js'

/** Learned by `train/relate/fit.ts`. */
export const relationModel: RelationModel = {
  constant: -4.05916,
  weights: {
    vectorCosine: 10.7257,
    wordCosine: -1.89786,
    coveredMore: -2.1437,
    coveredLess: -0.504718,
    wordLikeness: 1.99677,
    sharedNumber: 1.41389,
    otherNumber: -6.15724,
    numberInOne: -1.17109,
    otherName: -2.30012,
    nameInOne: -1.22803,
    negationInOne: 1.28889,
    negatedAlike: -6.97734,
    opposites: -8.08317,
    lengthApart: 0.0519623,
    fewestWords: 0.442133,
  },
}
