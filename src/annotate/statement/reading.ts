import { IMPERSONAL, isChannel, NAMING, SHOWING, WITHHOLDING } from '../../lexicon/cues.js'
import type { CueClass } from '../../report/annotation.js'
import { skipAdjuncts } from './adjunct.js'
import { hasFinite, introducesReport, isFinite, quotationAhead, startsClause, thatAhead } from './clause.js'
import type { Cue } from './cue.js'
import {
  closesQuotation,
  isQuoted,
  isTitleQuotation,
  lowerAt,
  opensQuotation,
  quotationStart,
  quotationWithin,
} from './mark.js'
import type { Passage } from './passage.js'
import { isPersonal, showsEvidence } from './person.js'
import { clauseAt, isPersonalPronoun, speakerAfter } from './phrase.js'
import { INTERROGATIVES, readRight, type Right, skipAddressee, TEMPORAL } from './right.js'
import { mainSubject, nearestSubject, type Subject, subjectBefore } from './subject.js'

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
  const quotedLeft =
    left > 0 &&
    closesQuotation(passage, left - 1) &&
    !isTitleQuotation(passage, quotationStart(passage, left - 1), left)
  const base = {
    start: cue.start,
    end: right?.cueEnd ?? cue.end,
    cueClass: verb.cueClass,
    speaker: who?.kind === 'phrase' ? { start: who.start, end: who.end } : null,
    spoken: verb.tier === 'speech',
    inherits: who === null,
    relative: who?.relative ?? false,
    clause: clause.at,
    coordinate: clause.coordinate,
  }
  const takesLeft =
    left > 0 &&
    ((verb.clause &&
      (verb.tier === 'speech' || (verb.tier === 'finding' && who !== null && showsEvidence(passage, who)))) ||
      quotedLeft) &&
    (quotedLeft
      ? !right?.certain || right.comma === true
      : right === null || (!right.certain && right.temporal && hasFinite(passage, 0, left)))
  if (takesLeft) {
    const resume = skipAdjuncts(passage, skipAddressee(passage, cue))
    return {
      ...base,
      end: cue.end,
      side: 'before',
      edge: left,
      resume,
      opensQuoted: false,
      confidence: quotedLeft ? 0.95 : 0.85,
    }
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
  if (
    (IMPERSONAL.has(verb.lemma) || (!right.certain && !clauseAt(passage, right.from))) &&
    who !== null &&
    !isPersonal(passage, who) &&
    !showsEvidence(passage, who)
  )
    return null
  if (
    subject.kind === 'phrase' &&
    subject.relative &&
    lowerAt(passage, subject.end) !== ',' &&
    startsClause(passage, subject.start)
  )
    return null
  return {
    ...base,
    ...(hook !== null ? { hook } : {}),
    side: 'after',
    edge: right.from,
    resume: right.from,
    opensQuoted: right.quoted,
    confidence: right.certain ? 0.9 : 0.75,
    ...(who !== null &&
      (under === 'what' || (SUBORDINATORS.has(under) && startsClause(passage, who.start - 1))) && {
        limit: clauseEnd(passage, right.from),
      }),
  }
}

const SUBORDINATORS = new Set([
  'when',
  'after',
  'as',
  'while',
  'if',
  'before',
  'although',
  'though',
  'since',
  'because',
  'until',
  'once',
  'unless',
])

/** The comma that ends a subordinate clause: "After X said he would go, ...". */
function clauseEnd(passage: Passage, from: number): number {
  for (let at = from + 1; at < passage.tokens.length; at++)
    if (passage.tokens[at]!.text === ',' && !isQuoted(passage, at)) return at
  return passage.tokens.length
}

/** "As X reported, ..." and "..., as X reported". */
function readAs(passage: Passage, cue: Cue, who: Extract<Subject, { kind: 'phrase' }>): Reading | null {
  const at = who.start - 1
  const base = {
    start: cue.start,
    end: cue.end,
    cueClass: cue.entry.verb.cueClass,
    speaker: { start: who.start, end: who.end },
    inherits: false,
    spoken: true,
    relay: true,
    coordinate: true,
    opensQuoted: false,
    confidence: 0.8,
  }
  const next = skipAdjuncts(passage, cue.end)
  if (at === 0 && lowerAt(passage, next) === ',' && next + 1 < passage.tokens.length)
    return { ...base, side: 'after', edge: next + 1, clause: 0, resume: next + 1 }
  if (lowerAt(passage, at - 1) !== ',' || at < 4) return null
  return { ...base, side: 'before', edge: at - 1, clause: at - 1, resume: next }
}

/** Forms that look like cues and report nothing. */
function isNoReport(passage: Passage, cue: Cue, earlier: readonly Reading[]): boolean {
  if (cue.infinitive && WITHHOLDING.has(lowerAt(passage, cue.start - 2))) return true
  if (!isParticiple(cue)) return false
  const before = passage.tokens[cue.start - 1]
  if (
    before?.lower === 'by' &&
    /^(?:saying|telling)$/.test(lowerAt(passage, cue.head)) &&
    thatAhead(passage, cue.end) === cue.end
  )
    return false
  if (before?.pos === 'ADP' || /^(?:without|by|of|for|from|in|than)$/.test(before?.lower ?? '')) return true
  return SHOWING.has(cue.entry.verb.lemma) && earlier.length === 0
}

/** "plans announced by X", "a company called Y", "a bridge opened last spring closed": a participle after its noun. */
function isReducedRelative(passage: Passage, cue: Cue, subject: Subject, right: Right): boolean {
  if (cue.start !== cue.head || subject.kind !== 'phrase' || subject.relative) return false
  if (isParticiple(cue))
    return (
      !right.certain &&
      lowerAt(passage, cue.start - 1) !== ',' &&
      lowerAt(passage, subject.start - 1) !== 'with' &&
      !isChannel(lowerAt(passage, cue.start - 1))
    )
  if (cue.entry.form !== 'past' && cue.entry.form !== 'participle') return false
  if (lowerAt(passage, right.from) === 'by' || (!right.certain && isFinite(passage, right.from))) return true
  const before = passage.tokens[subject.start - 1]
  if (before !== undefined && (before.pos === 'ADP' || before.lower === 'to') && !TEMPORAL.has(before.lower))
    return true
  return NAMING.has(cue.entry.verb.lemma) && before?.text === ',' && passage.tokens[subject.start]!.pos === 'DET'
}

function isParticiple(cue: Cue): boolean {
  return cue.entry.form === 'ing' && cue.start === cue.head
}

/** `..., said X`: the verb stands before its subject, right after a comma, dash or quotation. */
function readInverted(passage: Passage, cue: Cue, subject: Subject): Reading | null {
  const before = passage.tokens[cue.start - 1]
  if (!before && cue.head === 0 && cue.entry.verb.inverts) return readInitial(passage, cue)
  if (!before || cue.start !== cue.head || isParticiple(cue)) return null
  const quoted =
    closesQuotation(passage, cue.start - 1) || (before.text === ',' && closesQuotation(passage, cue.start - 2))
  if (
    !quoted &&
    (before.text !== ',' || (subject.kind === 'phrase' && !cue.entry.verb.inverts) || !cue.entry.verb.inverts)
  )
    return null
  const end = speakerAfter(passage, cue.end)
  if (end === cue.end) return null
  const resume = skipAdjuncts(passage, end)
  if (isFinite(passage, resume) || lowerAt(passage, resume) === 'that' || passage.tokens[resume]?.text === ':')
    return null
  if (!quoted && subject.kind === 'phrase' && !introducesReport(passage, resume)) return null
  const edge = before.text === ',' ? cue.start - 1 : cue.start
  return {
    start: cue.start,
    end: cue.end,
    cueClass: cue.entry.verb.cueClass,
    speaker: { start: cue.end, end },
    inherits: false,
    side: 'before',
    edge,
    clause: edge,
    coordinate: true,
    resume,
    opensQuoted: false,
    confidence: quoted ? 0.95 : 0.8,
  }
}

/** `Said X: "..."`: the verb opens the sentence. */
function readInitial(passage: Passage, cue: Cue): Reading | null {
  const end = speakerAfter(passage, cue.end)
  const quotation = end === cue.end ? -1 : quotationAhead(passage, end)
  if (quotation < 0) return null
  return {
    start: cue.start,
    end: cue.end,
    cueClass: cue.entry.verb.cueClass,
    speaker: { start: cue.end, end },
    inherits: false,
    side: 'after',
    edge: quotation,
    clause: cue.start,
    coordinate: true,
    resume: quotation,
    opensQuoted: true,
    confidence: 0.9,
  }
}

/** "was said to have fled", "it was reported that": nobody is named. */
function readPassive(passage: Passage, cue: Cue): Reading | null {
  const { verb } = cue.entry
  if (!verb.clause) return null
  if (verb.lemma === 'ask') return readAsked(passage, cue)
  const from = skipAdjuncts(passage, cue.end)
  const next = lowerAt(passage, from)
  if (next !== 'that' || (verb.object === false && !verb.addressee && verb.lemma !== 'say')) return null
  return {
    start: cue.start,
    end: cue.end,
    cueClass: verb.cueClass,
    speaker: null,
    inherits: false,
    side: 'after',
    edge: from + 1,
    clause: cue.start,
    coordinate: false,
    resume: from + 1,
    opensQuoted: false,
    confidence: 0.6,
  }
}

/** "was asked whether", "Asked about the plan, she ...": a question whose asker is not named, or by whom. */
function readAsked(passage: Passage, cue: Cue): Reading | null {
  const by = lowerAt(passage, cue.end) === 'by' ? speakerAfter(passage, cue.end + 1) : cue.end
  const from = by > cue.end + 1 && lowerAt(passage, by) === ',' ? by + 1 : by
  const next = lowerAt(passage, from)
  if (!INTERROGATIVES.has(next) && !/^(?:if|when|about|to)$/.test(next) && !opensQuotation(passage, from)) return null
  return {
    start: cue.start,
    end: cue.end,
    cueClass: 'demand',
    speaker: by > cue.end + 1 ? { start: cue.end + 1, end: by } : null,
    inherits: false,
    spoken: true,
    side: 'after',
    edge: from,
    clause: cue.start,
    coordinate: true,
    resume: from,
    opensQuoted: opensQuotation(passage, from),
    confidence: 0.6,
    ...(cue.head === 0 ? { limit: clauseEnd(passage, from) } : {}),
  }
}

/** A cue that ends its passage with a colon: who speaks in the paragraph that follows. */
export function readPending(
  passage: Passage,
  cue: Cue,
): Pick<Reading, 'start' | 'end' | 'cueClass' | 'speaker'> | null {
  if (cue.negated || cue.modal || cue.passive) return null
  const before = passage.tokens[cue.start - 1]
  const inverted = !before ? speakerAfter(passage, cue.end) : cue.end
  const subject = subjectBefore(passage, cue.start)
  const speaker =
    inverted > cue.end
      ? { start: cue.end, end: inverted }
      : subject.kind === 'phrase'
        ? { start: subject.start, end: subject.end }
        : null
  return speaker && { start: cue.start, end: cue.end, cueClass: cue.entry.verb.cueClass, speaker }
}

/** The subject, or null for that of an earlier reading. */
function speakerOf(
  passage: Passage,
  cue: Cue,
  subject: Subject,
  earlier: readonly Reading[],
): Extract<Subject, { kind: 'phrase' }> | null {
  if (subject.kind === 'phrase' && !(isParticiple(cue) && lowerAt(passage, cue.start - 1) === ',')) return subject
  if (earlier.length > 0 && (isParticiple(cue) || subject.kind === 'inherited')) return null
  const main = subject.kind === 'inherited' ? nearestSubject(passage, subject.from) : mainSubject(passage, cue.start)
  return main.kind === 'phrase' ? main : null
}

/** Where the clause of the cue begins, and whether it stands beside an earlier statement rather than inside it. */
function clauseStart(
  passage: Passage,
  cue: Cue,
  who: Extract<Subject, { kind: 'phrase' }> | null,
): { at: number; coordinate: boolean } {
  const own = who !== null && who.start < cue.start && who.end <= cue.start && who.end >= cue.start - 8
  let at = own ? who.start : cue.start
  const adverbs = (): void => {
    while (passage.tokens[at - 1]?.pos === 'ADV' && !isQuoted(passage, at - 1) && at > 1) at--
  }
  if (!own) adverbs()
  const before = passage.tokens[at - 1]
  if (!before) return { at, coordinate: true }
  if (own && before.lower === 'with')
    return { at: passage.tokens[at - 2]?.text === ',' ? at - 2 : at - 1, coordinate: true }
  if (isParticiple(cue) && closesQuotation(passage, at - 1)) return { at, coordinate: true }
  if (isParticiple(cue) && !own)
    return before.text === ',' ? { at: at - 1, coordinate: true } : { at, coordinate: false }
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
