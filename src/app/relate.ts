import { relatePairs, type SentencePair } from '../collate/relate/pairs.js'
import { relate, type Relation } from '../collate/relate/relate.js'
import { loadResources } from './resources.js'

/** `relate` with the language resources that the package ships. */
export function relateSentences(a: string, b: string): Relation {
  return relate(a, b, loadResources())
}

/** `relatePairs` with the language resources that the package ships. */
export function scoreSentencePairs(pairs: readonly SentencePair[]): number[] {
  return relatePairs(pairs, loadResources())
}

export type { Relation }
