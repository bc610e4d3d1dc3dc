import { GOVERNING_NOUNS } from '../lexicon/stances.js'
import type { Token } from '../report/annotation.js'
import { firstStartingAt, type Range } from '../text/span.js'
import type { PartyMention } from './party.js'

/**
 * The party that is the subject before a token of a clause: the first in the clause that is no possessive, follows no
 * preposition, and is not part of a longer phrase ("Chilean wine"). Null where none is.
 */
export function subjectBefore(
  at: number,
  tokens: readonly Token[],
  mentions: readonly PartyMention[],
  clause: Range,
): PartyMention | null {
  const from = firstStartingAt(mentions, clause.start)
  for (let m = from; m < mentions.length; m++) {
    const mention = mentions[m]!
    if (mention.start >= tokens[at]!.start) return null
    const first = firstStartingAt(tokens, mention.start),
      next = tokens[firstStartingAt(tokens, mention.end)]
    const before = tokens[first - 1]
    const inPhrase =
      before !== undefined &&
      before.end > clause.start &&
      (before.pos === 'ADP' || (before.lower === 'the' && tokens[first - 2]?.pos === 'ADP'))
    if (inPhrase) continue
    if (next?.lower === "'s") continue
    // "Lima-based traders" are not Lima.
    if (next?.lower === '-' && next.start === mention.end) continue
    // "Chilean officials" are Chile; "Chilean wine" is not.
    if (next && next.start < tokens[at]!.start && next.pos === 'NOUN' && !GOVERNING_NOUNS.has(next.lower)) continue
    return mention
  }
  return null
}

/** The parties named right after a preposition, joined by "and", each once. */
export function namedAfter(tokens: readonly Token[], at: number, mentions: readonly PartyMention[]): string[] {
  const out: string[] = []
  let from = tokens[at]!.end
  for (let m = firstStartingAt(mentions, from); m < mentions.length; m++) {
    const mention = mentions[m]!
    if (mention.start < from) continue
    const between = tokensBetween(tokens, from, mention.start)
    if (between.length > 1 || between.some((t) => !/^(?:the|and|,)$/.test(t.lower))) break
    if (!out.includes(mention.party)) out.push(mention.party)
    from = mention.end
  }
  return out
}

/** The tokens that start between two offsets. */
export function tokensBetween(tokens: readonly Token[], from: number, to: number): Token[] {
  const out: Token[] = []
  for (let i = firstStartingAt(tokens, from); i < tokens.length && tokens[i]!.start < to; i++) out.push(tokens[i]!)
  return out
}
