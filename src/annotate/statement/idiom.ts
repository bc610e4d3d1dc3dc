import { CUE_NOUNS, isChannel, PERSONAL_NOUN } from '../../lexicon/cues.js'
import type { CueClass } from '../../report/annotation.js'
import { skipAdjuncts } from './adjunct.js'
import { isFinite, startsClause } from './clause.js'
import { verbGroup } from './cue.js'
import { closesQuotation, isQuoted, lowerAt, opensQuotation } from './mark.js'
import type { Passage } from './passage.js'
import { baseBefore, clauseAt, phraseBefore } from './phrase.js'
import type { Reading } from './reading.js'
import { subjectBefore } from './subject.js'

/** Cues that are not one verb: nouns, set phrases and marks. */
export function readIdioms(passage: Passage): Reading[] {
  const readings: Reading[] = []
  const headline = passage.role === 'title' || passage.role === 'deck' ? readHeadline(passage) : null
  if (headline) return [headline]
  passage.tokens.forEach((token, at) => {
    if (isQuoted(passage, at)) return
    const reading =
      token.text === ':'
        ? readColon(passage, at)
        : /^words?$/.test(token.lower)
          ? readWords(passage, at)
          : token.lower === 'clear'
            ? readMadeClear(passage, at)
            : CUE_NOUNS.has(token.lower) && token.pos !== 'VERB' && !/ing$/.test(token.lower)
              ? readNoun(passage, at)
              : null
    if (reading) readings.push(reading)
  })
  return readings
}

interface Parts {
  readonly start: number
  readonly end: number
  readonly cueClass?: CueClass
  readonly speaker: Reading['speaker']
  readonly edge: number
  readonly clause?: number
  readonly coordinate?: boolean
  readonly limit?: number
  readonly confidence: number
}

function after(passage: Passage, parts: Parts): Reading {
  return {
    cueClass: 'neutral',
    inherits: false,
    side: 'after',
    clause: parts.start,
    coordinate: false,
    resume: parts.edge,
    opensQuoted: opensQuotation(passage, parts.edge),
    ...parts,
  }
}

/** `X: Y` in a headline. */
function readHeadline(passage: Passage): Reading | null {
  const colon = passage.tokens.findIndex((token) => token.text === ':')
  if (colon < 1 || colon > 8 || colon + 2 >= passage.tokens.length || isQuoted(passage, colon)) return null
  for (let at = 0; at < colon; at++) if (isQuoted(passage, at) || isFinite(passage, at)) return null
  const head = passage.tokens[colon - 1]!
  if (!isSpeaking(head.lower) && head.pos !== 'PROPN') return null
  return after(passage, {
    start: colon,
    end: colon + 1,
    speaker: { start: 0, end: colon },
    edge: colon + 1,
    confidence: 0.6,
  })
}

/** A name or person right before a colon and a quotation: `The mayor: "Never."`. */
function readColon(passage: Passage, at: number): Reading | null {
  if (!opensQuotation(passage, at + 1)) return null
  const start = phraseBefore(passage, at)
  const head = passage.tokens[at - 1]
  if (start === at || !head || (head.pos !== 'PROPN' && !isPersonalWord(head.lower))) return null
  return after(passage, { start: at, end: at + 1, speaker: { start, end: at }, edge: at + 1, confidence: 0.7 })
}

function isPersonalWord(lower: string): boolean {
  return PERSONAL_NOUN.test(lower) && !isChannel(lower)
}

function isSpeaking(lower: string): boolean {
  return PERSONAL_NOUN.test(lower) || /^(?:polls?|survey|study|report|sources?)$/.test(lower)
}

/** `in X's words, "..."`. */
function readWords(passage: Passage, at: number): Reading | null {
  const possessor = possessorBefore(passage, at)
  if (!possessor || lowerAt(passage, possessor.start - 1) !== 'in') return null
  const start = possessor.start - 1
  const next = lowerAt(passage, at + 1) === ',' ? at + 2 : at + 1
  const speaker = possessor.speaker
  if (opensQuotation(passage, next))
    return after(passage, { start, end: at + 1, speaker, edge: next, clause: start, coordinate: true, confidence: 0.9 })
  const before = lowerAt(passage, start - 1) === ',' ? start - 1 : start
  if (!closesQuotation(passage, before - 1)) return null
  return {
    ...after(passage, { start, end: at + 1, speaker, edge: before, clause: before, coordinate: true, confidence: 0.9 }),
    side: 'before',
    resume: at + 1,
  }
}

/** "made (it) clear (that)". */
function readMadeClear(passage: Passage, at: number): Reading | null {
  const make = lowerAt(passage, at - 1) === 'it' ? at - 2 : at - 1
  if (!/^(?:make|makes|made|making)$/.test(lowerAt(passage, make))) return null
  const next = skipAdjuncts(passage, at + 1)
  const edge = lowerAt(passage, next) === 'that' ? next + 1 : next
  if (edge === next && !clauseAt(passage, edge) && !opensQuotation(passage, edge)) return null
  const group = verbGroup(passage, make)
  const subject = subjectBefore(passage, group.start)
  if (group.negated || subject.kind !== 'phrase') return null
  return after(passage, {
    start: group.start,
    end: at + 1,
    cueClass: 'stress',
    speaker: subject,
    edge,
    clause: subject.start,
    confidence: 0.85,
  })
}

/** "X's claim that ...", "expressed concern that ...": a noun for speech with a clause of its own. */
function readNoun(passage: Passage, at: number): Reading | null {
  const cueClass = CUE_NOUNS.get(passage.tokens[at]!.lower)!
  const express = expressBefore(passage, at)
  const that = lowerAt(passage, at + 1) === 'that'
  if (express >= 0) return readExpressed(passage, at, express, cueClass)
  if (!that || !clauseAt(passage, at + 2)) return null
  const possessor = possessorBefore(passage, at)
  const start = baseBefore(passage, at + 1)
  return after(passage, {
    start: at,
    end: at + 1,
    cueClass,
    speaker: possessor?.speaker ?? null,
    edge: at + 2,
    clause: start,
    limit: startsClause(passage, possessor?.start ?? start) ? mainVerbAfter(passage, at + 2) : passage.tokens.length,
    confidence: 0.6,
  })
}

const EXPRESS = /^(?:express|voice|raise)(?:s|d|es|ed|ing)?$|^(?:raises|raised|raising|voicing)$/

/** Position of "expressed" before a noun, over its determiner and adjectives; or -1. */
function expressBefore(passage: Passage, at: number): number {
  for (let back = at - 1; back >= 0 && at - back < 5; back--) {
    const token = passage.tokens[back]!
    if (EXPRESS.test(token.lower)) return back
    if (
      token.pos !== 'ADJ' &&
      token.pos !== 'DET' &&
      token.pos !== 'ADV' &&
      token.pos !== 'PRON' &&
      token.pos !== 'NOUN'
    )
      return -1
  }
  return -1
}

function readExpressed(passage: Passage, at: number, verb: number, cueClass: CueClass): Reading | null {
  const next = lowerAt(passage, at + 1)
  const edge = next === 'that' ? at + 2 : at + 1
  if (next !== 'that' && !/^(?:about|over|at)$/.test(next) && !clauseAt(passage, edge)) return null
  const group = verbGroup(passage, verb)
  const subject = subjectBefore(passage, group.start)
  if (group.negated || group.passive) return null
  const own = subject.kind === 'phrase' ? { start: subject.start, end: subject.end } : null
  return {
    ...after(passage, {
      start: group.start,
      end: at + 1,
      cueClass,
      speaker: own,
      edge,
      clause: own?.start ?? group.start,
      confidence: 0.75,
    }),
    inherits: own === null,
  }
}

/** Whose noun it is: "its", "the ministry's". */
function possessorBefore(
  passage: Passage,
  noun: number,
): { start: number; speaker: { start: number; end: number } } | null {
  const start = baseBefore(passage, noun + 1)
  for (let at = noun - 1; at >= Math.max(0, start); at--) {
    if (isQuoted(passage, at)) return null
    const token = passage.tokens[at]!
    if (token.lower === "'s" || token.text === "'" || token.text === '’') return { start, speaker: { start, end: at } }
    if (/^(?:his|her|its|their|my|our)$/.test(token.lower)) return { start: at, speaker: { start: at, end: at + 1 } }
  }
  return null
}

/** "X's insistence that Y hold it is a problem": a finite verb right after a verb is the main clause's. */
function mainVerbAfter(passage: Passage, from: number): number {
  let seen = false
  for (let at = from; at < passage.tokens.length; at++) {
    if (!isFinite(passage, at)) continue
    const before = passage.tokens[at - 1]!
    if (seen && (before.pos === 'VERB' || before.pos === 'ADP')) return at
    seen = true
  }
  return passage.tokens.length
}
