import type { Draft } from './find.js'
import type { Passage } from './passage.js'

/**
 * Interviews and transcripts: paragraphs that open with a speaker's name and a colon ("MILLER: We never said so.").
 * A name in mixed case counts only where at least two paragraphs open so.
 */
export function findTurns(passages: readonly Passage[]): ReadonlySet<number> {
  const loud = new Set<number>()
  const named = new Set<number>()
  let paragraph = -1
  for (const passage of passages) {
    if (passage.paragraph === paragraph) continue
    paragraph = passage.paragraph
    const colon = passage.role === 'body' ? nameEnd(passage) : -1
    if (colon < 0) continue
    const name = passage.text.slice(passage.tokens[0]!.start, passage.tokens[colon - 1]!.end)
    if (/^[\p{Lu}\s.'’-]{3,}$/u.test(name)) loud.add(paragraph)
    else named.add(paragraph)
  }
  return new Set([...loud, ...(named.size >= 2 ? named : [])])
}

/** Position of the colon after a name of one to four capitalised words that opens a passage, or -1. */
function nameEnd(passage: Passage): number {
  for (let at = 0; at < 5 && at + 1 < passage.tokens.length; at++) {
    const token = passage.tokens[at]!
    if (token.text === ':') return at > 0 && passage.quotationOf[at + 1] === -1 ? at : -1
    if (!/^\p{Lu}/u.test(token.text) || (token.pos !== 'PROPN' && token.pos !== 'NOUN')) return -1
  }
  return -1
}

/** One paragraph's turn: what stands after the colon, and its further sentences. */
export function takeTurn(passage: Passage, drafts: Draft[]): void {
  const last = drafts.at(-1)
  const colon = nameEnd(passage)
  const end = passage.tokens.at(-1)!.end
  if (last?.turn && last.paragraph === passage.paragraph) {
    drafts[drafts.length - 1] = { ...last, content: [{ start: last.content[0]!.start, end }] }
    return
  }
  if (colon < 0 || colon + 1 >= passage.tokens.length) return
  const mark = passage.tokens[colon]!
  drafts.push({
    paragraph: passage.paragraph,
    role: passage.role,
    turn: true,
    verbatim: true,
    speaker: { start: passage.tokens[0]!.start, end: passage.tokens[colon - 1]!.end },
    cue: { start: mark.start, end: mark.end },
    cueClass: 'neutral',
    content: [{ start: passage.tokens[colon + 1]!.start, end }],
    confidence: 0.8,
  })
}
