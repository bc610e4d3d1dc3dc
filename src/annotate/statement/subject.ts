import { isChannel } from '../../lexicon/cues.js'
import { hasFinite, isFinite } from './clause.js'
import { verbGroup } from './cue.js'
import { isQuoted, lowerAt } from './mark.js'
import type { Passage } from './passage.js'
import { baseBefore, isDash, isRelative, isTime, phraseBefore } from './phrase.js'

/** Who does what a verb tells: a noun phrase before it, the subject of an earlier verb, or nobody there. Word positions. */
export type Subject =
  | { readonly kind: 'phrase'; readonly start: number; readonly end: number; readonly relative: boolean }
  | { readonly kind: 'inherited'; readonly from: number }
  | { readonly kind: 'none' }

const NONE: Subject = { kind: 'none' }
const REACH = 60

/** The subject before a verb group that starts at `verb`. */
export function subjectBefore(passage: Passage, verb: number): Subject {
  const end = skipBack(passage, verb)
  const last = passage.tokens[end - 1]
  if (!last || isQuoted(passage, end - 1)) return NONE
  if (isRelative(last) || (last.lower === 'that' && passage.tokens[end - 2]?.pos === 'NOUN'))
    return antecedent(passage, end - 1)
  if (last.pos === 'CCONJ' || last.lower === 'then') return { kind: 'inherited', from: end - 1 }
  if (last.lower === 'to') return { kind: 'inherited', from: end - 1 }
  if (last.text === ',' || isDash(passage, end - 1)) return acrossApposition(passage, end - 1)
  if (last.pos === 'VERB' && /^(?:ke|sta|beg|cont|went)/.test(last.lower))
    return subjectBefore(passage, verbGroup(passage, end - 1).start)
  const start = phraseBefore(passage, end)
  if (start === end) return NONE
  return { kind: 'phrase', start, end: trimChannel(passage, start, end), relative: false }
}

/** Back over adverbs and times between subject and verb: "Orvath on Tuesday also said". */
function skipBack(passage: Passage, verb: number): number {
  let end = verb
  for (let step = 0; step < 6; step++) {
    const token = passage.tokens[end - 1]
    if (!token || isQuoted(passage, end - 1)) return end
    if (token.pos === 'ADV' && !/^(?:when|where|why|how|as|so|then)$/.test(token.lower)) {
      end--
      continue
    }
    if (isTime(token)) {
      let at = end - 1
      while (
        isTime(passage.tokens[at - 1]) ||
        /^(?:on|late|early|earlier|last|this|of|in|next|the)$/.test(lowerAt(passage, at - 1))
      )
        at--
      const before = passage.tokens[at - 1]
      if (
        (before &&
          (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON' || isRelative(before)) &&
          at > 0 &&
          at < end - 1) ||
        (before && before.pos !== 'ADP' && before.pos !== 'PUNCT' && at === end - 1 && /day$/.test(token.lower))
      ) {
        end = at
        continue
      }
    }
    return end
  }
  return end
}

function antecedent(passage: Passage, relative: number): Subject {
  const end = lowerAt(passage, relative - 1) === ',' ? relative - 1 : relative
  const whole = phraseBefore(passage, end)
  const start = passage.tokens.slice(whole, end).some(({ pos }) => pos === 'VERB') ? baseBefore(passage, end) : whole
  return start === end ? NONE : { kind: 'phrase', start, end, relative: true }
}

/** "the company in a statement": the channel is no part of the subject. */
function trimChannel(passage: Passage, start: number, end: number): number {
  if (!isChannel(lowerAt(passage, end - 1))) return end
  for (let at = end - 2; at > start; at--) if (/^(?:in|on|via|at|during)$/.test(lowerAt(passage, at))) return at
  return end
}

/** "X, director of Y, said": the comma before the verb closes an apposition, a relative clause or a circumstance. */
function acrossApposition(passage: Passage, close: number): Subject {
  const { tokens } = passage
  for (let open = close - 1; open > 0 && close - open < REACH; open--) {
    if (isQuoted(passage, open)) return NONE
    if (tokens[open]!.text !== ',' && !isDash(passage, open)) continue
    const first = tokens[open + 1]!
    const relative = isRelative(first)
    if (!relative && first.pos !== 'VERB' && first.pos !== 'ADP' && hasFinite(passage, open + 1, close)) return NONE
    let start = phraseBefore(passage, open)
    if (start === open) return NONE
    const apposed = relative || /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(first.pos)
    // "Ann Miller, 45, a lawyer in London, said": on to the name.
    for (
      let step = 0;
      step < 3 && !isName(passage, open + 1) && isAddition(passage, start, open) && lowerAt(passage, start - 1) === ',';
      step++
    ) {
      const next = phraseBefore(passage, start - 1)
      if (next === start - 1 || tokens[start - 2]!.pos !== 'PROPN') break
      start = next
    }
    return { kind: 'phrase', start, end: apposed ? close : open, relative: false }
  }
  return NONE
}

function isName(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.pos === 'PROPN'
}

/** A number alone or a description: what stands after a name, not the name. */
function isAddition(passage: Passage, start: number, end: number): boolean {
  const first = passage.tokens[start]!
  return (
    first.pos === 'NUM' ||
    first.pos === 'DET' ||
    (end - start > 0 && first.pos === 'NOUN' && !/^\p{Lu}/u.test(first.text))
  )
}

/** The subject of the passage's first finite verb before `limit`: whose deed a participle after a comma is. */
export function mainSubject(passage: Passage, limit: number): Subject {
  for (let at = 0; at < limit; at++) {
    if (isQuoted(passage, at) || !isFinite(passage, at)) continue
    const subject = subjectBefore(passage, verbGroup(passage, at).start)
    if (subject.kind === 'phrase' && !subject.relative) return subject
  }
  return NONE
}

/** The subject of the nearest finite verb left of a conjunction or "to": "he met X and announced". */
export function nearestSubject(passage: Passage, limit: number): Subject {
  for (let at = limit - 1; at >= 0 && limit - at < REACH; at--) {
    if (isQuoted(passage, at) || !isFinite(passage, at)) continue
    const subject = subjectBefore(passage, verbGroup(passage, at).start)
    if (subject.kind === 'phrase') return subject
  }
  return NONE
}
