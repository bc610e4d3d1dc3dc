import type { RelationModel } from './relate.js'

/** Learned by `train/relate/fit.ts`. */
export const relationModel: RelationModel = {
  constant: -3.90214,
  weights: {
    vectorCosine: 4.90242,
    wordCosine: -2.44481,
    coveredMore: 0.512145,
    coveredLess: 0.433336,
    wordLikeness: 4.52498,
    sharedNumber: 1.83529,
    otherNumber: -5.02744,
    numberInOne: -1.04665,
    otherName: -1.78129,
    nameInOne: -1.18267,
    negationInOne: 0.909426,
    negatedAlike: -5.99565,
    opposites: -7.21142,
    lengthApart: -0.38795,
    fewestWords: 0.163212,
  },
}
