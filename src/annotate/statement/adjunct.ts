import { introducesReport } from './clause.js'
import { isQuoted, lowerAt } from './mark.js'
import type { Passage } from './passage.js'
import { baseAfter, isChannelPhrase, isTime } from './phrase.js'

/** What may stand between a cue and the words it reports. Positions are word positions in the passage. */

/**
 * Past the time, channel and manner that may stand between a cue and what it reports ("on Tuesday", "in a statement",
 * "later"). Stops at the first word that may be reported.
 */
export function skipAdjuncts(passage: Passage, start: number): number {
  let at = start
  for (let step = 0; step < 8; step++) {
    const next = skipAdjunct(passage, at)
    if (next === at) return at
    at = next
  }
  return at
}

function skipAdjunct(passage: Passage, at: number): number {
  const { tokens } = passage
  const token = tokens[at]
  if (!token || isQuoted(passage, at)) return at
  if (
    /^(?:also|again|later|earlier|recently|previously|publicly|repeatedly|separately|simply|bluntly|flatly|only|afterwards|afterward)$/.test(
      token.lower,
    ) ||
    (token.pos === 'ADV' && /ly$/.test(token.lower))
  )
    return at + 1
  const time = skipTime(passage, at)
  if (time > at) return time
  if (token.pos !== 'ADP' && token.lower !== 'to') return at
  const end = prepositionalEnd(passage, at)
  if (end === at) return at
  if (isChannelPhrase(passage, at + 1, end) || introducesReport(passage, end)) return end
  return at
}

/** Past "on Tuesday", "late Thursday night", "last week", "in 2016", "earlier this month". */
function skipTime(passage: Passage, start: number): number {
  const { tokens } = passage
  let at = start
  if (/^(?:on|in|at|by|during|since|late|early|earlier|later)$/.test(lowerAt(passage, at))) at++
  while (
    /^(?:on|late|early|earlier|later|last|this|next|the|a|same|previous|past|few|several|two|three)$/.test(
      lowerAt(passage, at),
    ) &&
    at - start < 5
  )
    at++
  let words = 0
  while (
    isTime(tokens[at]) ||
    (words > 0 &&
      (tokens[at]?.pos === 'NUM' || /^(?:ago|before|earlier|later|of|local|time)$/.test(lowerAt(passage, at))))
  ) {
    at++
    words++
  }
  return words > 0 ? at : start
}

/** End of the prepositional phrase that starts at `at`. */
function prepositionalEnd(passage: Passage, at: number): number {
  let end = baseAfter(passage, at + 1)
  if (end === at + 1) return at
  for (let step = 0; step < 5; step++) {
    const token = passage.tokens[end]
    if (!token || isQuoted(passage, end)) break
    const participle =
      token.pos === 'VERB' &&
      /(?:ed|ing|sent|given|held|made)$/.test(token.lower) &&
      passage.tokens[end + 1]?.pos === 'ADP'
    const from = participle ? end + 2 : token.pos === 'ADP' || token.lower === 'and' ? end + 1 : -1
    if (from < 0) break
    const next = baseAfter(passage, from)
    if (next === from) break
    end = next
  }
  return end
}
