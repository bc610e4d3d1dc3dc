import { SPOKEN_CHANNEL } from '../../lexicon/cues.js'
import type { Range } from '../../text/span.js'
import { hasFinite, isFinite, isInfinitiveMark } from './clause.js'
import { closesQuotation, isQuoted, lowerAt, opensQuotation, quotationEnd, quotationStart } from './mark.js'
import type { Passage } from './passage.js'
import { baseAfter, isRelative } from './phrase.js'
import type { Reading } from './reading.js'

/** The ranges of the text that a reading's reported words fill. */
export function contentOf(passage: Passage, readings: readonly Reading[], index: number): Range[] {
  const reading = readings[index]!
  return reading.side === 'after' ? contentAfter(passage, readings, index) : contentBefore(passage, readings, index)
}

function contentAfter(passage: Passage, readings: readonly Reading[], index: number): Range[] {
  const reading = readings[index]!
  const { edge } = reading
  let end = withoutAside(
    passage,
    edge,
    Math.min(
      boundaryAfter(passage, readings, index),
      relativeEnd(passage, reading),
      reading.limit ?? passage.tokens.length,
    ),
  )
  if (opensQuotation(passage, edge)) {
    const close = quotationEnd(passage, edge)
    if (isWholeQuotation(passage, edge, close)) end = Math.min(end, followingQuotations(passage, close))
  }
  const range = trimmed(passage, edge, end)
  return range ? [range] : []
}

/** ", who said it rained, ...": the comma that closes the relative clause. */
function relativeEnd(passage: Passage, reading: Reading): number {
  const end = passage.tokens.length
  if (!reading.relative) return end
  for (let at = reading.edge + 1; at < end - 1; at++) {
    if (passage.tokens[at]!.text !== ',' || isQuoted(passage, at)) continue
    if (isFinite(passage, at + 1) || (passage.tokens[at + 1]!.pos === 'ADV' && isFinite(passage, at + 2))) return at
  }
  return end
}

/** Up to what the narrator adds at the end of unquoted words: a relative clause, "without ...", "in an interview with ...". */
function withoutAside(passage: Passage, edge: number, end: number): number {
  let last = end
  for (let at = end - 1; at > edge + 1; at--) {
    if (isQuoted(passage, at)) break
    if (beginsAside(passage, at, last)) last = at
  }
  return last
}

function beginsAside(passage: Passage, at: number, end: number): boolean {
  const next = passage.tokens[at + 1]
  if (!next || at + 1 >= end || isQuoted(passage, at + 1)) return false
  if (passage.tokens[at]!.text === ',') {
    if (next.lower === 'without' || (next.lower === 'even' && lowerAt(passage, at + 2) === 'though')) return true
    if (next.pos === 'VERB' && /ing$/.test(next.lower) && next.lower !== 'including')
      return !hasComma(passage, at + 1, end)
    if (next.lower === 'compared') return true
    if (/^an?$/.test(next.lower)) return describesLast(passage, at + 1, end)
    return isRelative(next) && !hasComma(passage, at + 1, end)
  }
  if (!/^(?:in|on|via|during)$/.test(lowerAt(passage, at)) || !/^(?:a|an|her|his|its|their)$/.test(next.lower))
    return false
  const noun = baseAfter(passage, at + 1)
  return noun < end + 1 && SPOKEN_CHANNEL.test(lowerAt(passage, noun - 1)) && !hasFinite(passage, noun, end)
}

/** "Merrin, a town that the river has flooded twice": an apposition with a relative clause of its own. */
function describesLast(passage: Passage, start: number, end: number): boolean {
  if (hasComma(passage, start, end)) return false
  for (let at = start + 2; at < end - 1 && at < start + 10; at++) {
    if (isFinite(passage, at)) return false
    if (/^(?:that|which|who|where)$/.test(lowerAt(passage, at))) return true
  }
  return false
}

function hasComma(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (passage.tokens[at]!.text === ',') return true
  return false
}

/** The first later cue's clause that stands beside this one, or the end of the passage. */
function boundaryAfter(passage: Passage, readings: readonly Reading[], index: number): number {
  const reading = readings[index]!
  for (const other of readings.slice(index + 1)) {
    if (other.side === 'before' && other.clause > reading.edge) return other.clause
    if (other.hook !== undefined && other.hook > reading.edge) return other.hook
    if (other.coordinate && other.clause > reading.edge) return other.clause
  }
  return passage.tokens.length
}

function contentBefore(passage: Passage, readings: readonly Reading[], index: number): Range[] {
  const reading = readings[index]!
  let start = skipConnective(passage, 0)
  for (const other of readings.slice(0, index)) {
    if (other.side === 'before') start = Math.max(start, Math.max(other.resume, other.end))
    else if (other.coordinate && other.clause > 0 && other.clause < reading.edge && other.inherits)
      start = Math.max(start, 0)
  }
  // A whole quotation right before the cue is all that is said, what leads up to it is the narrator's.
  const quoted = quotationBefore(passage, reading.edge)
  if (quoted > start && isWholeQuotation(passage, quoted, reading.edge) && leadsUp(passage, start, quoted))
    start = quoted
  const first = trimmed(passage, start, reading.edge)
  const rest = continuation(passage, readings, index, start)
  return [first, rest].filter((range): range is Range => range !== null)
}

/** "But", "However,", a dateline: the narrator's own. */
function skipConnective(passage: Passage, at: number): number {
  const { tokens } = passage
  if (/^(?:but|and|yet|so|still)$/.test(lowerAt(passage, at)) && !isQuoted(passage, at))
    return lowerAt(passage, at + 1) === ',' ? at + 2 : at + 1
  if (
    /^(?:however|meanwhile|moreover|furthermore|nevertheless|nonetheless)$/.test(lowerAt(passage, at)) &&
    tokens[at + 1]?.text === ','
  )
    return at + 2
  return skipDateline(passage, at)
}

/** "BERLIN (Reuters) — ", "LEEDS, England — ": a name in capitals first, a dash soon after. */
function skipDateline(passage: Passage, at: number): number {
  if (at > 0 || !/^\p{Lu}{2,}$/u.test(passage.tokens[0]!.text)) return at
  for (let dash = 1; dash < Math.min(16, passage.tokens.length - 1); dash++) {
    if (isQuoted(passage, dash) || isFinite(passage, dash)) return at
    if (/^[-–—]{1,2}$/.test(passage.tokens[dash]!.text) && passage.tokens[dash - 1]!.end < passage.tokens[dash]!.start)
      return dash + 1
  }
  return at
}

/** First word of the quotation that ends right before `edge`, or -1. */
function quotationBefore(passage: Passage, edge: number): number {
  if (edge < 1 || !closesQuotation(passage, edge - 1)) return -1
  return quotationStart(passage, edge - 1)
}

/** Is what stands between `start` and a quotation only an introduction: short, without a verb, ending in a comma or colon? */
function leadsUp(passage: Passage, start: number, quoted: number): boolean {
  const last = passage.tokens[quoted - 1]!
  if (/^[.!?:]$/.test(last.text)) return true
  return last.text === ',' && !hasFinite(passage, start, quoted)
}

/** Reported words that go on after a cue in their midst. */
function continuation(passage: Passage, readings: readonly Reading[], index: number, start: number): Range | null {
  const reading = readings[index]!
  const { tokens } = passage
  let at = reading.resume
  const comma = tokens[at]?.text === ','
  if (comma) at++
  if (at >= tokens.length) return null
  const next = readings[index + 1]
  if (next && next.start <= at + 1 && next.side === 'after') return null
  const end = boundaryAfter(passage, readings, index)
  if (opensQuotation(passage, at)) return trimmed(passage, at, followingQuotations(passage, quotationEnd(passage, at)))
  const word = tokens[at]!
  if (!comma) return null
  const quoted = closesQuotation(passage, reading.edge - 1) || closesQuotation(passage, reading.edge - 2)
  if (quoted) return isFinite(passage, at) || isInfinitiveMark(passage, at) ? trimmed(passage, at, end) : null
  if (word.lower === 'including' || /^(?:from|of|than)$/.test(word.lower)) return trimmed(passage, at, end)
  if (word.pos === 'VERB' && /ing$/.test(word.lower)) return null
  if (reading.relay && hasFinite(passage, start, reading.edge)) return null
  if (endsOpen(passage, reading.edge)) return trimmed(passage, at, end)
  if (
    hasFinite(passage, start, reading.edge) &&
    !/^(?:and|but|while|because|although|or|with|so|after|before|when|since|if|unless|until|though)$/.test(word.lower)
  )
    return null
  return trimmed(passage, at, end)
}

/** "A deal could also": the words before the cue break off at an auxiliary. */
function endsOpen(passage: Passage, edge: number): boolean {
  let at = edge - 1
  while (at > 0 && passage.tokens[at]!.pos === 'ADV') at--
  return passage.tokens[at]!.pos === 'AUX'
}

/** Past quotations that follow one upon the other. */
function followingQuotations(passage: Passage, end: number): number {
  let at = end
  while (at < passage.tokens.length && opensQuotation(passage, at)) at = quotationEnd(passage, at)
  return at
}

/** Does a quotation hold a sentence: a capital first, or a stop or comma last, and more than a name? */
function isWholeQuotation(passage: Passage, start: number, end: number): boolean {
  const { inner } = passage.quotations[passage.quotationOf[start]!]!
  let first = start
  while (first < end && passage.tokens[first]!.start < inner.start) first++
  let last = end - 1
  while (last > first && passage.tokens[last]!.start >= inner.end) last--
  if (last - first < 1) return false
  const capital = /^[\p{Lu}\p{N}[…]/u.test(passage.tokens[first]!.text)
  return capital && (/^[.,!?…]+$/.test(passage.tokens[last]!.text) || hasAnyVerb(passage, first, last + 1))
}

function hasAnyVerb(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (passage.tokens[at]!.pos === 'VERB' || passage.tokens[at]!.pos === 'AUX') return true
  return false
}

/** The words from `start` to `end` as a range of the text, without white space and stops outside quotation marks at its ends. */
export function trimmed(passage: Passage, start: number, end: number): Range | null {
  let first = start
  let last = end
  while (first < last && !isQuoted(passage, first) && /^[,.;:—–-]+$/.test(passage.tokens[first]!.text)) first++
  while (last > first && !isQuoted(passage, last - 1) && /^[,.;:!?—–-]+$/.test(passage.tokens[last - 1]!.text)) last--
  if (last <= first) return null
  return { start: passage.tokens[first]!.start, end: passage.tokens[last - 1]!.end }
}
