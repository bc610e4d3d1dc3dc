import { EVIDENCE, PERSONAL_NOUN } from '../../lexicon/cues.js'
import { lowerAt } from './mark.js'
import type { Passage } from './passage.js'

/** Can a phrase be a speaker? */

/** Is the head of a speaker (its last word before a preposition) a name, a pronoun or a word for a person or body? */
export function isPersonal(passage: Passage, who: { readonly start: number; readonly end: number }): boolean {
  let head = who.start
  for (
    let at = who.start;
    at < who.end && (at === who.start || !/^(?:ADP|VERB|PUNCT)$/.test(passage.tokens[at]!.pos));
    at++
  )
    head = at
  const { pos, text, lower } = passage.tokens[head]!
  return pos === 'PROPN' || pos === 'PRON' || PERSONAL_NOUN.test(lower) || (head > 0 && /^\p{Lu}/u.test(text))
}

export function showsEvidence(passage: Passage, who: { readonly start: number; readonly end: number }): boolean {
  for (let at = who.start; at < who.end; at++) if (EVIDENCE.has(lowerAt(passage, at))) return true
  return false
}
