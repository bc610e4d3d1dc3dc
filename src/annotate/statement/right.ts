import { CUE_NOUNS, DECLINED, isChannel, NAMING, REFUSING, SAID_THINGS, TAKES_GERUND } from '../../lexicon/cues.js'
import { skipAdjuncts } from './adjunct.js'
import {
  hasFinite,
  hasVerb,
  introducesReport,
  isFinite,
  isInfinitiveMark,
  quotationAhead,
  startsClause,
  thatAhead,
} from './clause.js'
import type { Cue } from './cue.js'
import { isQuoted, lowerAt, opensQuotation, skipTitle } from './mark.js'
import type { Passage } from './passage.js'
import { showsEvidence } from './person.js'
import { baseAfter, clauseAt } from './phrase.js'
import { subjectBefore } from './subject.js'

/** What is reported to the right of a cue. Positions are word positions in the passage. */

/** Words that open a reported question. */
export const INTERROGATIVES = new Set(['what', 'why', 'how', 'whether', 'where', 'who', 'which'])

/** Verbs after which "if" and "when" open a question. */
const ASKING = new Set(['ask', 'wonder', 'question', 'doubt'])

/** Words that may open a reported clause as well as say when something was said. */
const CONDITIONAL = new Set(['if', 'although', 'though', 'unless', 'because', 'when', 'while'])

/** Words that say when or why something was said. */
export const TEMPORAL = new Set([
  'as',
  'after',
  'when',
  'while',
  'before',
  'because',
  'since',
  'amid',
  'following',
  'ahead',
  'if',
  'although',
  'though',
  'until',
  'unless',
])

export interface Right {
  readonly cueEnd: number
  readonly from: number
  /** A "that", a colon, a quotation or an interrogative leaves no doubt. */
  readonly certain: boolean
  readonly quoted: boolean
  /** What follows only says when or why: reported words stand left of the cue if any do. */
  readonly temporal: boolean
  /** A comma stands before the quotation: it may go on from one before the cue. */
  readonly comma?: boolean
  /** It may hold a reported clause all the same ("said at least one ..."). */
  readonly clause: boolean
}

/** What is reported after the cue, or null. */
export function readRight(passage: Passage, cue: Cue): Right | null {
  const { verb } = cue.entry
  const { tokens } = passage
  let at = skipAdjuncts(passage, skipAddressee(passage, cue))
  let cueEnd = cue.end
  if (verb.joins.includes(lowerAt(passage, at)) && at === cue.end) {
    at = skipAdjuncts(passage, at + 1)
    cueEnd = cue.end + 1
  }
  const token = tokens[at]
  if (!token) return null
  const found = (from: number, certain: boolean, quoted = false, temporal = false, clause = false): Right => ({
    cueEnd,
    from,
    certain,
    quoted,
    temporal,
    clause,
  })
  if (opensQuotation(passage, at)) return found(at, true, true)
  if (token.text === ':') return at + 1 < tokens.length ? found(at + 1, true, opensQuotation(passage, at + 1)) : null
  if (token.text === ',')
    return opensQuotation(passage, at + 1)
      ? { ...found(at + 1, true, true), comma: true }
      : verb.clause
        ? afterParenthesis(passage, at, found)
        : null
  if (/^[.;!?)]$/.test(token.text) || isQuoted(passage, at)) return null
  if (token.lower === 'that' && verb.clause) {
    const demonstrative = isFinite(passage, at + 1)
    if (demonstrative && isChannel(lowerAt(passage, at - 1))) return found(at, false, false, true)
    return found(demonstrative ? at : at + 1, true, opensQuotation(passage, at + 1))
  }
  if (isInfinitiveMark(passage, at))
    return verb.infinitive && (verb.lemma !== 'decline' || DECLINED.has(lowerAt(passage, at + 1)))
      ? found(at, true)
      : null
  if (verb.opens.includes(token.lower)) return found(at, true)
  if (ASKING.has(verb.lemma) && (token.lower === 'if' || token.lower === 'when')) return found(at, true)
  const ahead =
    verb.clause && (token.pos === 'ADP' || TEMPORAL.has(token.lower) || (verb.addressee && token.pos !== 'SCONJ'))
      ? thatAhead(passage, at)
      : -1
  if (ahead > 0) return found(ahead + 1, true, opensQuotation(passage, ahead + 1))
  if (CONDITIONAL.has(token.lower) && WORDY.has(verb.lemma) && hasFinite(passage, at, tokens.length))
    return found(at, false, false, true, true)
  if (TEMPORAL.has(token.lower) && token.pos !== 'ADJ') return found(at, false, false, true)
  if (INTERROGATIVES.has(token.lower)) return verb.clause ? found(at, true) : null
  if (token.pos === 'CCONJ') return null
  if (token.pos === 'ADP') {
    if (cueEnd > cue.end) return found(at, false)
    return verb.clause && hasFinite(passage, at + 2, tokens.length)
      ? found(at, false, false, !/^(?:least|most)$/.test(lowerAt(passage, at + 1)), WORDY.has(verb.lemma))
      : null
  }
  if (TAKES_GERUND.has(verb.lemma) && token.pos === 'VERB' && /ing$/.test(token.lower)) return found(at, true)
  if (verb.tier === 'finding') return evident(passage, cue) ? found(at, false) : null
  if (verb.lemma === 'say' && /^(?:so|yes|no|nothing|something|little|much)$/.test(token.lower)) return found(at, false)
  if (verb.lemma === 'say' && token.lower === 'the' && lowerAt(passage, at + 1) === 'same') return found(at, false)
  if (verb.tier !== 'speech') return (verb.clause && clauseAt(passage, at)) || verb.object ? found(at, false) : null
  if (
    verb.clause &&
    !(verb.object && REFUSING.has(verb.lemma)) &&
    (WORDY.has(verb.lemma) ? hasVerb(passage, at, tokens.length) : clauseAt(passage, at))
  )
    return found(at, false)
  if (verb.object && !takesObject(passage, cue, at)) return null
  return verb.object || cueEnd > cue.end ? found(at, false) : null
}

/** Verbs that report whatever clause follows, however long its subject. */
const WORDY = new Set([
  'say',
  'add',
  'tell',
  'state',
  'note',
  'report',
  'claim',
  'argue',
  'write',
  'insist',
  'stress',
  'warn',
  'believe',
  'think',
])

/** Does the verb's object make a report of it? Naming verbs need what the object is called, refusing ones something said. */
function takesObject(passage: Passage, cue: Cue, at: number): boolean {
  const { lemma } = cue.entry.verb
  if (cue.entry.particle !== null) return true
  // "maintained his innocence", not "maintains a lead".
  if (lemma === 'maintain') return /^(?:his|her|its|their)$/.test(lowerAt(passage, at))
  if (!NAMING.has(lemma) && !REFUSING.has(lemma)) return true
  let end = baseAfter(passage, at)
  while (
    end > at &&
    /^(?:of|in|for|from|on|at|with|to|and)$/.test(lowerAt(passage, end)) &&
    baseAfter(passage, end + 1) > end + 1
  )
    end = baseAfter(passage, end + 1)
  if (NAMING.has(lemma)) {
    const next = passage.tokens[end]
    return (
      next !== undefined &&
      (isQuoted(passage, end)
        ? opensQuotation(passage, end)
        : !/^[,.;:!?—–-]+$/.test(next.text) && next.pos !== 'CCONJ' && !isFinite(passage, end))
    )
  }
  for (let word = at; word < end; word++)
    if (CUE_NOUNS.has(lowerAt(passage, word)) || SAID_THINGS.has(lowerAt(passage, word))) return true
  return lowerAt(passage, end) === 'as'
}

/** Is it a poll, a paper or the like that shows something? */
function evident(passage: Passage, cue: Cue): boolean {
  const subject = subjectBefore(passage, cue.start)
  return subject.kind === 'phrase' && showsEvidence(passage, subject)
}

/** "said, however, that it rained". */
function afterParenthesis(
  passage: Passage,
  comma: number,
  found: (from: number, certain: boolean, quoted?: boolean) => Right,
): Right | null {
  for (let at = comma + 1; at < comma + 8 && at < passage.tokens.length; at++) {
    if (passage.tokens[at]!.text !== ',') continue
    if (lowerAt(passage, at + 1) === 'that') return found(at + 2, true)
    return opensQuotation(passage, at + 1) ? found(at + 1, true, true) : null
  }
  const quotation = quotationAhead(passage, comma)
  return quotation > 0 ? found(quotation, true, true) : null
}

/** Past whom the words are said to, for verbs that name them: "told reporters that". */
export function skipAddressee(passage: Passage, cue: Cue): number {
  const { verb } = cue.entry
  if (!verb.addressee) return cue.end
  let end = skipTitle(passage, baseAfter(passage, cue.end))
  if (end === cue.end) return cue.end
  for (let step = 0; step < 3 && /^(?:of|at|in|for|from|and|on)$/.test(lowerAt(passage, end)); step++) {
    const next = baseAfter(passage, end + 1)
    if (next === end + 1 || isFinite(passage, next)) break
    end = next
  }
  if (verb.lemma === 'tell') return end
  const after = skipAdjuncts(passage, end)
  const next = lowerAt(passage, after)
  const sure =
    introducesReport(passage, after) ||
    verb.opens.includes(next) ||
    (INTERROGATIVES.has(next) && !startsClause(passage, after))
  return sure ? end : cue.end
}
