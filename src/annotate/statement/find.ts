import type { AnnotatedReport, CueClass, Quotation, Statement } from '../../report/annotation.js'
import { byPosition, firstEndingAfter, type Range, type Span, trimRange } from '../../text/span.js'
import { readAccordingTo } from './according.js'
import { confidenceOf, evidenceOf } from './confidence.js'
import { contentOf } from './content.js'
import { findCues } from './cue.js'
import { findPassages, type Passage } from './passage.js'
import { findPosts } from './post.js'
import { readCue, type Reading, readPending } from './reading.js'
import { mainSubject } from './subject.js'
import { readIdioms } from './idiom.js'
import { findTurns, takeTurn } from './turn.js'

/** A statement before it is numbered: ranges of the text. */
export interface Draft {
  readonly paragraph: number
  readonly role: Passage['role']
  readonly speaker: Range | null
  readonly cue: Range | null
  readonly cueClass: CueClass
  readonly content: readonly Range[]
  /** How sure the rule is. */
  readonly confidence: number
  /** Somebody's own words without quotation marks: a post, a turn of a transcript. */
  readonly verbatim?: boolean
  /** A paragraph of a transcript. */
  readonly turn?: boolean
}

/** House styles of what counts as one statement. */
export interface StatementOptions {
  /** Quoted sentences that follow a statement in its paragraph under the same cue belong to it. */
  readonly mergeRuns: boolean
}

/** Cues in one passage that are read at most: prose has a few, hostile text thousands. */
const MOST_CUES = 60

const SPEAKING: ReadonlySet<string> = new Set(['body', 'title', 'deck', 'caption'])

/**
 * What somebody is reported to have said, with speaker, cue and words, in the order of the text.
 *
 * Rules over word classes and a lexicon of reporting verbs; no other report is looked at. Speakers stand as the words do:
 * `resolveSpeakers` names them.
 */
export function findStatements(
  annotated: AnnotatedReport,
  options: StatementOptions = { mergeRuns: true },
): Statement[] {
  return findJudged(annotated, options).map(({ statement }) => statement)
}

/** A statement with what its confidence was worked out from, in the order of `EVIDENCE`. */
export interface Judged {
  readonly statement: Statement
  readonly evidence: readonly number[]
}

/** `findStatements` with the evidence for each statement, from which the weights of confidence are learned. */
export function findJudged(annotated: AnnotatedReport, options: StatementOptions = { mergeRuns: true }): Judged[] {
  const drafts: Draft[] = []
  const passages = findPassages(annotated).filter(({ role, tokens }) => SPEAKING.has(role) && tokens.length > 0)
  const turns = findTurns(passages)
  let pending: Pending | null = null
  let before: Passage | null = null
  for (const passage of passages) {
    if (turns.has(passage.paragraph)) {
      takeTurn(passage, drafts)
      continue
    }
    const { found, announces } = readPassage(passage)
    if (found.length > 0) drafts.push(...found)
    else carryOver(passage, drafts, options, pending, before)
    pending = announces
    before = passage
  }
  const { id, text } = annotated.report
  return [...drafts, ...findPosts(annotated)]
    .filter((draft) => draft.content.length > 0)
    .sort((a, b) => byPosition(a.content[0]!, b.content[0]!))
    .map((draft, index) => toStatement(draft, `${id}-s${index + 1}`, id, text, annotated))
}

/** Who speaks in the paragraph after a colon. */
type Pending = Pick<Draft, 'paragraph' | 'speaker' | 'cue' | 'cueClass'>

function readPassage(passage: Passage): { found: Draft[]; announces: Pending | null } {
  const readings: Reading[] = [...readAccordingTo(passage), ...readIdioms(passage)]
  const taken = [...readings]
  const colon = passage.tokens.at(-1)!.text === ':'
  let announces: Pending | null = null
  for (const cue of findCues(passage).slice(0, MOST_CUES)) {
    if (taken.some((other) => other.start <= cue.head && cue.head < other.end)) continue
    const reading = readCue(
      passage,
      cue,
      readings.filter((other) => other.start < cue.start),
    )
    if (reading) readings.push(reading)
    const next = colon ? readPending(passage, cue) : null
    if (next?.speaker) {
      announces = {
        paragraph: passage.paragraph,
        cueClass: next.cueClass,
        speaker: wordRange(passage, next.speaker.start, next.speaker.end),
        cue: wordRange(passage, next.start, next.end),
      }
    }
  }
  readings.sort((a, b) => a.start - b.start)
  dropRelays(readings)
  const drafts: Draft[] = []
  let main: Range | null = null
  readings.forEach((reading, index) => {
    const content = contentOf(passage, readings, index)
    const own = reading.speaker ? wordRange(passage, reading.speaker.start, reading.speaker.end) : null
    // Whose deed a later participle is: the main clause's speaker, not one inside its words.
    if (own && (main === null || reading.coordinate || reading.side === 'before') && !reading.relative) main = own
    if (content.length === 0) return
    drafts.push({
      paragraph: passage.paragraph,
      role: passage.role,
      speaker: own ?? (reading.inherits ? main : null),
      cue: wordRange(passage, reading.start, reading.end),
      cueClass: reading.cueClass,
      content,
      confidence: reading.confidence,
    })
  })
  return { found: drafts, announces }
}

/** "According to X, Y said ...": what X passes on is Y's statement alone. */
function dropRelays(readings: Reading[]): void {
  for (let index = readings.length - 2; index >= 0; index--) {
    const { side, edge, cueEnd } = { ...readings[index]!, cueEnd: readings[index]!.end }
    const next = readings[index + 1]!
    if (
      side === 'after' &&
      next.spoken &&
      next.speaker &&
      next.speaker.start <= edge &&
      next.speaker.start >= cueEnd &&
      isRelay(readings[index]!)
    )
      readings.splice(index, 1)
  }
}

function isRelay(reading: Reading): boolean {
  return reading.speaker !== null && reading.speaker.start >= reading.end
}

function wordRange(passage: Passage, start: number, end: number): Range {
  return { start: passage.tokens[start]!.start, end: passage.tokens[end - 1]!.end }
}

/** A passage of quotation alone goes on from the statement before it. */
function carryOver(
  passage: Passage,
  drafts: Draft[],
  options: StatementOptions,
  pending: Pending | null,
  before: Passage | null,
): void {
  const quoted = quotedWords(passage)
  if (quoted === null) return
  if (pending && passage.paragraph - pending.paragraph <= 1) {
    drafts.push({ ...pending, paragraph: passage.paragraph, role: passage.role, content: [quoted], confidence: 0.85 })
    return
  }
  const last = drafts.at(-1)
  if (!last || passage.paragraph - last.paragraph > 1 || last.role !== passage.role) {
    if (passage.role !== 'body') return
    drafts.push({
      paragraph: passage.paragraph,
      role: passage.role,
      speaker: before && personOf(before),
      cue: null,
      cueClass: 'neutral',
      content: [quoted],
      confidence: 0.4,
    })
    return
  }
  if (options.mergeRuns && last.paragraph === passage.paragraph && endsQuoted(passage.text, last)) {
    drafts[drafts.length - 1] = { ...last, content: [...last.content, quoted] }
    return
  }
  drafts.push({
    paragraph: passage.paragraph,
    role: passage.role,
    speaker: last.speaker,
    cue: null,
    cueClass: 'neutral',
    content: [quoted],
    confidence: 0.7,
  })
}

/** Whom a passage is about: its first subject, where that is a name or a person's pronoun. */
function personOf(passage: Passage): Range | null {
  const subject = mainSubject(passage, passage.tokens.length)
  if (subject.kind !== 'phrase') return null
  const head = passage.tokens[subject.start]!
  return head.pos === 'PROPN' || /^(?:he|she)$/.test(head.lower) ? wordRange(passage, subject.start, subject.end) : null
}

/** The range of a passage's quotations where they are all of it, or null. */
function quotedWords(passage: Passage): Range | null {
  const marked = passage.quotationOf.filter((index) => index >= 0).length
  if (marked < 4 || marked < passage.tokens.length * 0.9) return null
  return trimRange(passage.text, passage)
}

function endsQuoted(text: string, draft: Draft): boolean {
  return draft.content.some((range) => /["”'’»]$/.test(text.slice(range.start, range.end)))
}

function toStatement(draft: Draft, id: string, report: string, text: string, annotated: AnnotatedReport): Judged {
  const span = (range: Range): Span => ({ report, start: range.start, end: range.end })
  const quoted = draft.verbatim ? draft.content : quotedParts(draft.content, annotated, text)
  const kind = draft.verbatim ? 'direct' : kindOf(draft.content, annotated, text)
  const evidence = evidenceOf(annotated, { ...draft, kind }, draft.confidence)
  const statement: Statement = {
    id,
    report,
    kind,
    speaker: draft.speaker
      ? { name: text.slice(draft.speaker.start, draft.speaker.end), span: span(draft.speaker) }
      : null,
    cue: draft.cue ? span(draft.cue) : null,
    cueClass: draft.cueClass,
    content: draft.content.map(span),
    quoted: quoted.map(span),
    confidence: confidenceOf(evidence),
  }
  return { statement, evidence }
}

/** The quotations that share something with a range. */
function quotationsIn(quotations: readonly Quotation[], range: Range): Quotation[] {
  const out: Quotation[] = []
  for (let at = firstEndingAfter(quotations, range.start); at < quotations.length; at++) {
    if (quotations[at]!.start >= range.end) break
    out.push(quotations[at]!)
  }
  return out
}

/** The quoted words within the content, without marks and without a final comma or full stop. */
function quotedParts(content: readonly Range[], { quotations }: AnnotatedReport, text: string): Range[] {
  const parts: Range[] = []
  for (const range of content) {
    for (const { inner } of quotationsIn(quotations, range)) {
      const start = Math.max(inner.start, range.start)
      const words = trimRange(text, { start, end: Math.max(start, Math.min(inner.end, range.end)) })
      const end = words.end - (/[,.]/.test(text[words.end - 1] ?? '') && words.end > words.start ? 1 : 0)
      if (end > words.start) parts.push({ start: words.start, end })
    }
  }
  return parts
}

function kindOf(content: readonly Range[], { quotations }: AnnotatedReport, text: string): Statement['kind'] {
  let words = 0
  let inside = 0
  for (const range of content) {
    words += lettersIn(text.slice(range.start, range.end))
    for (const { start, end } of quotationsIn(quotations, range)) {
      inside += lettersIn(text.slice(Math.max(start, range.start), Math.min(end, range.end)))
    }
  }
  if (inside === 0) return 'indirect'
  return inside >= words ? 'direct' : 'mixed'
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
