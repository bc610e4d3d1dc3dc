import type { Passage } from './passage.js'

/** Words and quotation marks of a passage by position. */

export function lowerAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.lower ?? ''
}

export function isQuoted(passage: Passage, at: number): boolean {
  return (passage.quotationOf[at] ?? -1) >= 0
}

/** Is the word the opening mark of a quotation? */
export function opensQuotation(passage: Passage, at: number): boolean {
  const index = passage.quotationOf[at] ?? -1
  return index >= 0 && passage.quotations[index]!.start === passage.tokens[at]!.start
}

/** Is the word the last of a quotation? */
export function closesQuotation(passage: Passage, at: number): boolean {
  const index = passage.quotationOf[at] ?? -1
  return index >= 0 && passage.quotationOf[at + 1] !== index
}

/** First word of the quotation that holds a word. */
export function quotationStart(passage: Passage, at: number): number {
  const index = passage.quotationOf[at]!
  let start = at
  while (start > 0 && passage.quotationOf[start - 1] === index) start--
  return start
}

export function quotationEnd(passage: Passage, at: number): number {
  const index = passage.quotationOf[at]!
  let end = at
  while (end < passage.tokens.length && passage.quotationOf[end] === index) end++
  return end
}

export function quotationWithin(passage: Passage, from: number, words: number): boolean {
  for (let at = from; at < from + words; at++) if (opensQuotation(passage, at)) return true
  return false
}

/** Past a short quotation that is the title of a work or show, or the same place. */
export function skipTitle(passage: Passage, at: number): number {
  if (!opensQuotation(passage, at)) return at
  let end = at
  while (passage.quotationOf[end] === passage.quotationOf[at]) end++
  return isTitleQuotation(passage, at, end) ? end : at
}

/** The title of a work or show: every long word of a short quotation with a capital. */
export function isTitleQuotation(passage: Passage, start: number, end: number): boolean {
  if (end - start > 9) return false
  let words = 0
  for (let at = start; at < end; at++) {
    const { text } = passage.tokens[at]!
    if (!/^\p{L}/u.test(text)) continue
    words++
    if (text.length > 3 && !/^\p{Lu}/u.test(text)) return false
  }
  return words > 0 && start > 0 && /^(?:ADP|PART|NOUN|PROPN|DET|VERB)$/.test(passage.tokens[start - 1]!.pos)
}
