import type { CueClass } from '../../report/annotation.js'
import type { Passage } from './passage.js'
import type { Cue } from './cue.js'
import { isChannel, CUE_NOUNS, DECLINED, EVIDENCE, IMPERSONAL, NAMING, PERSONAL_NOUN, REFUSING, SAID_THINGS, SHOWING, TAKES_GERUND, WITHHOLDING } from '../../lexicon/cues.js'
import { mainSubject, nearestSubject, subjectBefore, type Subject } from './subject.js'
import {
  baseAfter, clauseAt, closesQuotation, hasFinite, hasVerb, introducesReport, isFinite, isInfinitiveMark, isPersonalPronoun, isQuoted, isTitleQuotation, lowerAt, opensQuotation, quotationAhead, skipAdjuncts, skipTitle, speakerAfter,
  startsClause, thatAhead,
} from './phrase.js'

/**
 * How one cue is read: who speaks, and on which side of it the reported words stand.
 * Word positions in the passage; ranges are half-open.
 */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly cueClass: CueClass
  readonly speaker: { readonly start: number; readonly end: number } | null
  /** The speaker is that of the reading before this one. */
  readonly inherits: boolean
  readonly side: 'before' | 'after'
  /** `before`: where the clause of the cue begins, its comma included. `after`: where the reported words begin. */
  readonly edge: number
  /** Where the cue's own clause begins: an earlier statement ends there at the latest if the two are coordinate. */
  readonly clause: number
  readonly coordinate: boolean
  /** `before`: the first word after the cue and its adjuncts, where reported words may go on. */
  readonly resume: number
  /** The speaker is what a relative clause hangs on: ", who said". */
  readonly relative?: boolean
  /** Somebody says it, rather than thinks or wants it. */
  readonly spoken?: boolean
  /** The relative pronoun that the clause hangs on ("the attack which they say was ..."). */
  readonly hook?: number
  /** The reported words end here at the latest. */
  readonly limit?: number
  /** "according to": what follows its source is the narrator's. */
  readonly relay?: boolean
  /** `after`: the reported words are one quotation, introduced by a colon, a comma or nothing. */
  readonly opensQuoted: boolean
  readonly confidence: number
}

const INTERROGATIVES = new Set(['what', 'why', 'how', 'whether', 'where', 'who', 'which'])
/** Verbs after which "if" and "when" open a question. */
const ASKING = new Set(['ask', 'wonder', 'question', 'doubt'])
/** Words that may open a reported clause as well as say when something was said. */
const CONDITIONAL = new Set(['if', 'although', 'though', 'unless', 'because', 'when', 'while'])
const TEMPORAL = new Set(['as', 'after', 'when', 'while', 'before', 'because', 'since', 'amid', 'following', 'ahead', 'if', 'although', 'though', 'until', 'unless'])

/** The reading of a cue, or null where its words report nothing. */
export function readCue(passage: Passage, cue: Cue, earlier: readonly Reading[]): Reading | null {
  if (cue.modal || (cue.negated && cue.entry.verb.tier !== 'stance')) return null
  if (isNoReport(passage, cue, earlier)) return null
  if (cue.passive) return readPassive(passage, cue)
  if (cue.head === 0 && cue.entry.verb.lemma === 'ask' && cue.entry.form === 'past') return readAsked(passage, cue)
  const { verb } = cue.entry
  const subject = subjectBefore(passage, cue.start)
  const inverted = readInverted(passage, cue, subject)
  if (inverted) return inverted
  const who = speakerOf(passage, cue, subject, earlier)
  const right = readRight(passage, cue)
  const clause = clauseStart(passage, cue, who)
  const left = who?.kind === 'phrase' && !who.relative && !isParticiple(cue) ? leftEdge(passage, who.start) : -1
  const quotedLeft = left > 0 && closesQuotation(passage, left - 1) && !isTitleQuotation(passage, quotationStart(passage, left - 1), left)
  const base = {
    start: cue.start, end: right?.cueEnd ?? cue.end, cueClass: verb.cueClass,
    speaker: who?.kind === 'phrase' ? { start: who.start, end: who.end } : null,
    spoken: verb.tier === 'speech', inherits: who === null, relative: who?.relative ?? false, clause: clause.at, coordinate: clause.coordinate,
  }
  const takesLeft = left > 0 && ((verb.clause && (verb.tier === 'speech' || (verb.tier === 'finding' && who !== null && showsEvidence(passage, who)))) || quotedLeft) && (quotedLeft ? !right?.certain || right.comma === true : right === null || (!right.certain && right.temporal && hasFinite(passage, 0, left)))
  if (takesLeft) {
    const resume = skipAdjuncts(passage, skipAddressee(passage, cue))
    return { ...base, end: cue.end, side: 'before', edge: left, resume, opensQuoted: false, confidence: quotedLeft ? 0.95 : 0.85 }
  }
  const under = who !== null && who.end <= cue.start ? lowerAt(passage, who.start - 1) : ''
  if (right === null && under === 'as' && who !== null && verb.clause) return readAs(passage, cue, who)
  if (right === null || (right.temporal && !right.clause)) return null
  if (under === 'what' && !quotationWithin(passage, right.from, 4)) return null
  if (verb.tier === 'stance' && /^(?:whether|if|that|which|who|whom)$/.test(under)) return null
  const hook = /^(?:which|that|whom)$/.test(under) && isFinite(passage, right.from) ? who!.start - 1 : null
  if (cue.infinitive && !right.certain) return null
  if (who === null && subject.kind === 'none' && !isParticiple(cue)) return null
  if (isReducedRelative(passage, cue, subject, right)) return null
  if ((IMPERSONAL.has(verb.lemma) || (!right.certain && !clauseAt(passage, right.from))) && who !== null && !isPersonal(passage, who) && !showsEvidence(passage, who)) return null
  if (subject.kind === 'phrase' && subject.relative && lowerAt(passage, subject.end) !== ',' && startsClause(passage, subject.start)) return null
  return { ...base, ...(hook !== null ? { hook } : {}), side: 'after', edge: right.from, resume: right.from, opensQuoted: right.quoted, confidence: right.certain ? 0.9 : 0.75,
    ...(who !== null && (under === 'what' || (SUBORDINATORS.has(under) && startsClause(passage, who.start - 1))) && { limit: clauseEnd(passage, right.from) }),
  }
}

const SUBORDINATORS = new Set(['when', 'after', 'as', 'while', 'if', 'before', 'although', 'though', 'since', 'because', 'until', 'once', 'unless'])

/** The comma that ends a subordinate clause: "After X said he would go, ...". */
function clauseEnd(passage: Passage, from: number): number {
  for (let at = from + 1; at < passage.tokens.length; at++) if (passage.tokens[at]!.text === ',' && !isQuoted(passage, at)) return at
  return passage.tokens.length
}

function quotationWithin(passage: Passage, from: number, words: number): boolean {
  for (let at = from; at < from + words; at++) if (opensQuotation(passage, at)) return true
  return false
}

/** "As X reported, ..." and "..., as X reported". */
function readAs(passage: Passage, cue: Cue, who: Extract<Subject, { kind: 'phrase' }>): Reading | null {
  const at = who.start - 1
  const base = {
    start: cue.start, end: cue.end, cueClass: cue.entry.verb.cueClass, speaker: { start: who.start, end: who.end }, inherits: false,
    spoken: true, relay: true, coordinate: true, opensQuoted: false, confidence: 0.8,
  }
  const next = skipAdjuncts(passage, cue.end)
  if (at === 0 && lowerAt(passage, next) === ',' && next + 1 < passage.tokens.length) return { ...base, side: 'after', edge: next + 1, clause: 0, resume: next + 1 }
  if (lowerAt(passage, at - 1) !== ',' || at < 4) return null
  return { ...base, side: 'before', edge: at - 1, clause: at - 1, resume: next }
}

/** Forms that look like cues and report nothing. */
function isNoReport(passage: Passage, cue: Cue, earlier: readonly Reading[]): boolean {
  if (cue.infinitive && WITHHOLDING.has(lowerAt(passage, cue.start - 2))) return true
  if (!isParticiple(cue)) return false
  const before = passage.tokens[cue.start - 1]
  if (before?.lower === 'by' && /^(?:saying|telling)$/.test(lowerAt(passage, cue.head)) && thatAhead(passage, cue.end) === cue.end) return false
  if (before?.pos === 'ADP' || /^(?:without|by|of|for|from|in|than)$/.test(before?.lower ?? '')) return true
  return SHOWING.has(cue.entry.verb.lemma) && earlier.length === 0
}

/** "plans announced by X", "a company called Y", "a plan revealed last month drew": a participle after its noun. */
function isReducedRelative(passage: Passage, cue: Cue, subject: Subject, right: Right): boolean {
  if (cue.start !== cue.head || subject.kind !== 'phrase' || subject.relative) return false
  if (isParticiple(cue)) return !right.certain && lowerAt(passage, cue.start - 1) !== ',' && lowerAt(passage, subject.start - 1) !== 'with' && !isChannel(lowerAt(passage, cue.start - 1))
  if (cue.entry.form !== 'past' && cue.entry.form !== 'participle') return false
  if (lowerAt(passage, right.from) === 'by' || (!right.certain && isFinite(passage, right.from))) return true
  const before = passage.tokens[subject.start - 1]
  if (before !== undefined && (before.pos === 'ADP' || before.lower === 'to') && !TEMPORAL.has(before.lower)) return true
  return NAMING.has(cue.entry.verb.lemma) && before?.text === ',' && passage.tokens[subject.start]!.pos === 'DET'
}

/** Is the head of a speaker (its last word before a preposition) a name, a pronoun or a word for a person or body? */
function isPersonal(passage: Passage, who: { readonly start: number; readonly end: number }): boolean {
  let head = who.start
  for (let at = who.start; at < who.end && (at === who.start || !/^(?:ADP|VERB|PUNCT)$/.test(passage.tokens[at]!.pos)); at++) head = at
  const { pos, text, lower } = passage.tokens[head]!
  return pos === 'PROPN' || pos === 'PRON' || PERSONAL_NOUN.test(lower) || (head > 0 && /^\p{Lu}/u.test(text))
}

function showsEvidence(passage: Passage, who: { readonly start: number; readonly end: number }): boolean {
  for (let at = who.start; at < who.end; at++) if (EVIDENCE.has(lowerAt(passage, at))) return true
  return false
}

/** Is it a poll, a paper or the like that shows something? */
function evident(passage: Passage, cue: Cue): boolean {
  const subject = subjectBefore(passage, cue.start)
  return subject.kind === 'phrase' && showsEvidence(passage, subject)
}

/** First word of the quotation that holds a word. */
export function quotationStart(passage: Passage, at: number): number {
  const index = passage.quotationOf[at]!
  let start = at
  while (start > 0 && passage.quotationOf[start - 1] === index) start--
  return start
}

function isParticiple(cue: Cue): boolean {
  return cue.entry.form === 'ing' && cue.start === cue.head
}

/** `..., said X`: the verb stands before its subject, right after a comma, dash or quotation. */
function readInverted(passage: Passage, cue: Cue, subject: Subject): Reading | null {
  const before = passage.tokens[cue.start - 1]
  if (!before && cue.head === 0 && cue.entry.verb.inverts) return readInitial(passage, cue)
  if (!before || cue.start !== cue.head || isParticiple(cue)) return null
  const quoted = closesQuotation(passage, cue.start - 1) || (before.text === ',' && closesQuotation(passage, cue.start - 2))
  if (!quoted && (before.text !== ',' || subject.kind === 'phrase' && !cue.entry.verb.inverts || !cue.entry.verb.inverts)) return null
  const end = speakerAfter(passage, cue.end)
  if (end === cue.end) return null
  const resume = skipAdjuncts(passage, end)
  if (isFinite(passage, resume) || lowerAt(passage, resume) === 'that' || passage.tokens[resume]?.text === ':') return null
  if (!quoted && subject.kind === 'phrase' && !introducesReport(passage, resume)) return null
  const edge = before.text === ',' ? cue.start - 1 : cue.start
  return {
    start: cue.start, end: cue.end, cueClass: cue.entry.verb.cueClass, speaker: { start: cue.end, end }, inherits: false,
    side: 'before', edge, clause: edge, coordinate: true, resume, opensQuoted: false, confidence: quoted ? 0.95 : 0.8,
  }
}

/** `Said X: "..."`: the verb opens the sentence. */
function readInitial(passage: Passage, cue: Cue): Reading | null {
  const end = speakerAfter(passage, cue.end)
  const quotation = end === cue.end ? -1 : quotationAhead(passage, end)
  if (quotation < 0) return null
  return {
    start: cue.start, end: cue.end, cueClass: cue.entry.verb.cueClass, speaker: { start: cue.end, end }, inherits: false,
    side: 'after', edge: quotation, clause: cue.start, coordinate: true, resume: quotation, opensQuoted: true, confidence: 0.9,
  }
}

/** "was said to have fled", "it was reported that": nobody is named. */
function readPassive(passage: Passage, cue: Cue): Reading | null {
  const { verb } = cue.entry
  if (!verb.clause) return null
  if (verb.lemma === 'ask') return readAsked(passage, cue)
  const from = skipAdjuncts(passage, cue.end)
  const next = lowerAt(passage, from)
  if (next !== 'that' || verb.object === false && !verb.addressee && verb.lemma !== 'say') return null
  return {
    start: cue.start, end: cue.end, cueClass: verb.cueClass, speaker: null, inherits: false, side: 'after', edge: from + 1,
    clause: cue.start, coordinate: false, resume: from + 1, opensQuoted: false, confidence: 0.6,
  }
}

/** "was asked whether", "Asked about the plan, she ...": a question whose asker is not named, or by whom. */
function readAsked(passage: Passage, cue: Cue): Reading | null {
  const by = lowerAt(passage, cue.end) === 'by' ? speakerAfter(passage, cue.end + 1) : cue.end
  const from = by > cue.end + 1 && lowerAt(passage, by) === ',' ? by + 1 : by
  const next = lowerAt(passage, from)
  if (!INTERROGATIVES.has(next) && !/^(?:if|when|about|to)$/.test(next) && !opensQuotation(passage, from)) return null
  return {
    start: cue.start, end: cue.end, cueClass: 'demand', speaker: by > cue.end + 1 ? { start: cue.end + 1, end: by } : null, inherits: false,
    spoken: true, side: 'after', edge: from, clause: cue.start, coordinate: true, resume: from, opensQuoted: opensQuotation(passage, from),
    confidence: 0.6, ...(cue.head === 0 ? { limit: clauseEnd(passage, from) } : {}),
  }
}

/** A cue that ends its passage with a colon: who speaks in the paragraph that follows. */
export function readPending(passage: Passage, cue: Cue): Pick<Reading, 'start' | 'end' | 'cueClass' | 'speaker'> | null {
  if (cue.negated || cue.modal || cue.passive) return null
  const before = passage.tokens[cue.start - 1]
  const inverted = !before ? speakerAfter(passage, cue.end) : cue.end
  const subject = subjectBefore(passage, cue.start)
  const speaker = inverted > cue.end ? { start: cue.end, end: inverted } : subject.kind === 'phrase' ? { start: subject.start, end: subject.end } : null
  return speaker && { start: cue.start, end: cue.end, cueClass: cue.entry.verb.cueClass, speaker }
}

/** The subject, or null for that of an earlier reading. */
function speakerOf(passage: Passage, cue: Cue, subject: Subject, earlier: readonly Reading[]): Extract<Subject, { kind: 'phrase' }> | null {
  if (subject.kind === 'phrase' && !(isParticiple(cue) && lowerAt(passage, cue.start - 1) === ',')) return subject
  if (earlier.length > 0 && (isParticiple(cue) || subject.kind === 'inherited')) return null
  const main = subject.kind === 'inherited' ? nearestSubject(passage, subject.from) : mainSubject(passage, cue.start)
  return main.kind === 'phrase' ? main : null
}

/** Where the clause of the cue begins, and whether it stands beside an earlier statement rather than inside it. */
function clauseStart(passage: Passage, cue: Cue, who: Extract<Subject, { kind: 'phrase' }> | null): { at: number; coordinate: boolean } {
  const own = who !== null && who.start < cue.start && who.end <= cue.start && who.end >= cue.start - 8
  let at = own ? who.start : cue.start
  const adverbs = (): void => { while (passage.tokens[at - 1]?.pos === 'ADV' && !isQuoted(passage, at - 1) && at > 1) at-- }
  if (!own) adverbs()
  const before = passage.tokens[at - 1]
  if (!before) return { at, coordinate: true }
  if (own && before.lower === 'with') return { at: passage.tokens[at - 2]?.text === ',' ? at - 2 : at - 1, coordinate: true }
  if (isParticiple(cue) && closesQuotation(passage, at - 1)) return { at, coordinate: true }
  if (isParticiple(cue) && !own) return before.text === ',' ? { at: at - 1, coordinate: true } : { at, coordinate: false }
  const pronoun = own && isPersonalPronoun(passage.tokens[who.start]!)
  if (before.text === ',' || before.text === ';') return { at: at - 1, coordinate: !own || before.text === ';' }
  if (before.pos === 'CCONJ' || /^(?:while|although|though|whereas)$/.test(before.lower)) {
    at--
    const comma = passage.tokens[at - 1]?.text === ','
    if (comma) at--
    return { at, coordinate: comma ? !pronoun || before.lower !== 'and' : !pronoun && cue.entry.verb.tier !== 'stance' }
  }
  return { at, coordinate: false }
}

/** Position of the comma or quotation end right before a subject that starts at `start`, where words stand left of it; or -1. */
function leftEdge(passage: Passage, start: number): number {
  const before = passage.tokens[start - 1]
  if (!before || start < 2) return -1
  if (before.text === ',' && !isQuoted(passage, start - 1)) return start - 1
  if (closesQuotation(passage, start - 1)) return start
  return /^[-–—]{1,2}$/.test(before.text) ? start - 1 : -1
}

interface Right {
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
function readRight(passage: Passage, cue: Cue): Right | null {
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
  const found = (from: number, certain: boolean, quoted = false, temporal = false, clause = false): Right => ({ cueEnd, from, certain, quoted, temporal, clause })
  if (opensQuotation(passage, at)) return found(at, true, true)
  if (token.text === ':') return at + 1 < tokens.length ? found(at + 1, true, opensQuotation(passage, at + 1)) : null
  if (token.text === ',') return opensQuotation(passage, at + 1) ? { ...found(at + 1, true, true), comma: true } : (verb.clause ? afterParenthesis(passage, at, found) : null)
  if (/^[.;!?)]$/.test(token.text) || isQuoted(passage, at)) return null
  if (token.lower === 'that' && verb.clause) {
    const demonstrative = isFinite(passage, at + 1)
    if (demonstrative && isChannel(lowerAt(passage, at - 1))) return found(at, false, false, true)
    return found(demonstrative ? at : at + 1, true, opensQuotation(passage, at + 1))
  }
  if (isInfinitiveMark(passage, at)) return verb.infinitive && (verb.lemma !== 'decline' || DECLINED.has(lowerAt(passage, at + 1))) ? found(at, true) : null
  if (verb.opens.includes(token.lower)) return found(at, true)
  if (ASKING.has(verb.lemma) && (token.lower === 'if' || token.lower === 'when')) return found(at, true)
  const ahead = verb.clause && (token.pos === 'ADP' || TEMPORAL.has(token.lower) || (verb.addressee && token.pos !== 'SCONJ')) ? thatAhead(passage, at) : -1
  if (ahead > 0) return found(ahead + 1, true, opensQuotation(passage, ahead + 1))
  if (CONDITIONAL.has(token.lower) && WORDY.has(verb.lemma) && hasFinite(passage, at, tokens.length)) return found(at, false, false, true, true)
  if (TEMPORAL.has(token.lower) && token.pos !== 'ADJ') return found(at, false, false, true)
  if (INTERROGATIVES.has(token.lower)) return verb.clause ? found(at, true) : null
  if (token.pos === 'CCONJ') return null
  if (token.pos === 'ADP') {
    if (cueEnd > cue.end) return found(at, false)
    return verb.clause && hasFinite(passage, at + 2, tokens.length) ? found(at, false, false, !/^(?:least|most)$/.test(lowerAt(passage, at + 1)), WORDY.has(verb.lemma)) : null
  }
  if (TAKES_GERUND.has(verb.lemma) && token.pos === 'VERB' && /ing$/.test(token.lower)) return found(at, true)
  if (verb.tier === 'finding') return evident(passage, cue) ? found(at, false) : null
  if (verb.lemma === 'say' && /^(?:so|yes|no|nothing|something|little|much)$/.test(token.lower)) return found(at, false)
  if (verb.lemma === 'say' && token.lower === 'the' && lowerAt(passage, at + 1) === 'same') return found(at, false)
  if (verb.tier !== 'speech') return (verb.clause && clauseAt(passage, at)) || verb.object ? found(at, false) : null
  if (verb.clause && !(verb.object && REFUSING.has(verb.lemma)) && (WORDY.has(verb.lemma) ? hasVerb(passage, at, tokens.length) : clauseAt(passage, at))) return found(at, false)
  if (verb.object && !takesObject(passage, cue, at)) return null
  return verb.object || cueEnd > cue.end ? found(at, false) : null
}

/** Verbs that report whatever clause follows, however long its subject. */
const WORDY = new Set(['say', 'add', 'tell', 'state', 'note', 'report', 'claim', 'argue', 'write', 'insist', 'stress', 'warn', 'believe', 'think'])

/** Does the verb's object make a report of it? Naming verbs need what the object is called, refusing ones something said. */
function takesObject(passage: Passage, cue: Cue, at: number): boolean {
  const { lemma } = cue.entry.verb
  if (cue.entry.particle !== null) return true
  // "maintained his innocence", not "maintains a lead".
  if (lemma === 'maintain') return /^(?:his|her|its|their)$/.test(lowerAt(passage, at))
  if (!NAMING.has(lemma) && !REFUSING.has(lemma)) return true
  let end = baseAfter(passage, at)
  while (end > at && /^(?:of|in|for|from|on|at|with|to|and)$/.test(lowerAt(passage, end)) && baseAfter(passage, end + 1) > end + 1) end = baseAfter(passage, end + 1)
  if (NAMING.has(lemma)) {
    const next = passage.tokens[end]
    return next !== undefined && (isQuoted(passage, end) ? opensQuotation(passage, end) : !/^[,.;:!?—–-]+$/.test(next.text) && next.pos !== 'CCONJ' && !isFinite(passage, end))
  }
  for (let word = at; word < end; word++) if (CUE_NOUNS.has(lowerAt(passage, word)) || SAID_THINGS.has(lowerAt(passage, word))) return true
  return lowerAt(passage, end) === 'as'
}

/** "said, however, that it rained". */
function afterParenthesis(passage: Passage, comma: number, found: (from: number, certain: boolean, quoted?: boolean) => Right): Right | null {
  for (let at = comma + 1; at < comma + 8 && at < passage.tokens.length; at++) {
    if (passage.tokens[at]!.text !== ',') continue
    if (lowerAt(passage, at + 1) === 'that') return found(at + 2, true)
    return opensQuotation(passage, at + 1) ? found(at + 1, true, true) : null
  }
  const quotation = quotationAhead(passage, comma)
  return quotation > 0 ? found(quotation, true, true) : null
}

/** Past whom the words are said to, for verbs that name them: "told reporters that". */
function skipAddressee(passage: Passage, cue: Cue): number {
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
  const sure = introducesReport(passage, after) || verb.opens.includes(next) || (INTERROGATIVES.has(next) && !startsClause(passage, after))
  return sure ? end : cue.end
}
