import { skipAdjuncts } from './adjunct.js'
import { hasFinite, startsClause } from './clause.js'
import { closesQuotation, isQuoted, lowerAt } from './mark.js'
import type { Passage } from './passage.js'
import { speakerAfter } from './phrase.js'
import type { Reading } from './reading.js'

/** "According to X, ..." and "..., according to X". */
export function readAccordingTo(passage: Passage): Reading[] {
  const readings: Reading[] = []
  passage.tokens.forEach((token, at) => {
    if (token.lower !== 'according' || lowerAt(passage, at + 1) !== 'to' || isQuoted(passage, at)) return
    const initial =
      at === 0 || (startsClause(passage, at) && lowerAt(passage, at - 1) !== ',' && !closesQuotation(passage, at - 1))
    const end = initial ? firstComma(passage, at + 2) : speakerAfter(passage, at + 2)
    if (end === at + 2) return
    const resume = skipAdjuncts(passage, end)
    const base = {
      start: at,
      end: at + 2,
      cueClass: 'neutral' as const,
      speaker: { start: at + 2, end },
      inherits: false,
      relay: true,
      coordinate: true,
      opensQuoted: false,
    }
    if (initial) {
      const edge = lowerAt(passage, resume) === ',' ? resume + 1 : resume
      if (edge < passage.tokens.length)
        readings.push({ ...base, side: 'after', edge, clause: at, resume: edge, confidence: 0.9 })
      return
    }
    const edge = lowerAt(passage, at - 1) === ',' && !isQuoted(passage, at - 1) ? at - 1 : at
    readings.push({ ...base, side: 'before', edge, clause: edge, resume, confidence: 0.9 })
  })
  return readings
}

/** "According to a report the agency filed on Monday, ...": the source reaches to the comma, past a description of it. */
function firstComma(passage: Passage, start: number): number {
  let close = -1
  for (let at = start; at < passage.tokens.length && at - start < 30; at++) {
    if (isQuoted(passage, at)) break
    if (passage.tokens[at]!.text !== ',') continue
    if (close < 0) {
      close = at
      const next = passage.tokens[at + 1]
      if (!next || (next.pos !== 'DET' && next.lower !== 'who' && next.pos !== 'NOUN')) return close
    } else return hasFinite(passage, close + 1, at) && lowerAt(passage, close + 1) !== 'who' ? close : at
  }
  return close > 0 ? close : speakerAfter(passage, start)
}
