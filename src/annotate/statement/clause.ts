import type { Token } from '../../report/annotation.js'
import { isQuoted, lowerAt, opensQuotation } from './mark.js'
import type { Passage } from './passage.js'

/** Where clauses begin, and which words are verbs that carry one. Positions are word positions in the passage. */

export function isNominal(token: Token): boolean {
  return (
    token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'SYM' || token.pos === 'X'
  )
}

/** Can a clause begin at this word? */
export function startsClause(passage: Passage, at: number): boolean {
  const before = passage.tokens[at - 1]
  if (!before) return true
  return (
    before.pos === 'SCONJ' ||
    before.pos === 'CCONJ' ||
    before.pos === 'PUNCT' ||
    /^(?:that|when|while|as|but|however|meanwhile)$/.test(before.lower)
  )
}

/** Is the word a finite verb, as far as form and class tell? */
export function isFinite(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token) return false
  if (token.pos === 'AUX') return lowerAt(passage, at - 1) !== 'to' && !/^(?:be|been|being)$/.test(token.lower)
  if (token.pos !== 'VERB' || /ing$/.test(token.lower) || lowerAt(passage, at - 1) === 'to') return false
  const before = passage.tokens[at - 1]
  const after = passage.tokens[at + 1]
  // "a statement posted on Facebook", "proposals made by": a participle after its noun.
  const participle =
    /(?:ed|en|wn|ought|made|held|sent|given)$/.test(token.lower) &&
    before !== undefined &&
    isNominal(before) &&
    after?.pos === 'ADP' &&
    /^(?:by|on|to|in)$/.test(after.lower)
  return !participle
}

export function hasFinite(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isFinite(passage, at)) return true
  return false
}

/** Is any word a verb other than a gerund or an infinitive? Looser than `hasFinite`: participles count. */
export function hasVerb(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { pos, lower } = passage.tokens[at]!
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && lowerAt(passage, at - 1) !== 'to')) return true
  }
  return false
}

/** "to" before a verb, which may stand in quotation marks of its own. */
export function isInfinitiveMark(passage: Passage, at: number): boolean {
  if (lowerAt(passage, at) !== 'to') return false
  let next = at + 1
  while (passage.tokens[next]?.pos === 'PUNCT' && next < at + 3) next++
  if (passage.tokens[next]?.pos === 'ADV') next++
  const token = passage.tokens[next]
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !/(?:ing|ed)$/.test(token.lower)
}

/** Does what is reported begin here for certain, or the passage end? */
export function introducesReport(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token) return true
  return (
    token.lower === 'that' ||
    token.text === ':' ||
    token.text === ',' ||
    token.text === '.' ||
    opensQuotation(passage, at)
  )
}

/** Position of a "that" some words ahead, with no verb between: "said after a vote in 2001 that"; or -1. */
export function thatAhead(passage: Passage, at: number): number {
  for (let next = at; next < passage.tokens.length && next - at < 18; next++) {
    if (isQuoted(passage, next)) return -1
    const token = passage.tokens[next]!
    if (next > at && token.lower === 'that' && token.pos === 'SCONJ' && !isFinite(passage, next + 1)) return next
    if (isFinite(passage, next) || /^[.;:!?]$/.test(token.text)) return -1
  }
  return -1
}

/** Position of a quotation some words ahead, after a comma or colon and with no verb between; or -1. */
export function quotationAhead(passage: Passage, at: number): number {
  for (let next = at; next < passage.tokens.length && next - at < 30; next++) {
    if (opensQuotation(passage, next)) return /^[,:]$/.test(passage.tokens[next - 1]?.text ?? '') ? next : -1
    if (
      (isFinite(passage, next) && lowerAt(passage, next - 1) !== 'who') ||
      /^(?:saying|adding|writing|telling)$/.test(lowerAt(passage, next))
    )
      return -1
  }
  return -1
}
