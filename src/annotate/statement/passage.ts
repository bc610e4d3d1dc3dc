import type { AnnotatedReport, Quotation, Sentence, Token } from '../../report/annotation.js'
import type { ZoneRole } from '../../report/report.js'
import { firstEndingAfter, type Range } from '../../text/span.js'

/**
 * A stretch of one paragraph that is read as one: a sentence, or several where a quotation runs across their ends.
 * Word positions in it count from its own first word.
 */
export interface Passage extends Range {
  readonly text: string
  readonly role: ZoneRole
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** For each word the index of the quotation that holds it (marks included), or -1. */
  readonly quotationOf: readonly number[]
  readonly quotations: readonly Quotation[]
}

/** Words in one passage at most; longer ones are cut, so that the work stays linear in the text's length. */
const LONGEST = 600

/** The passages of a report, in order. */
export function findPassages(annotated: AnnotatedReport): Passage[] {
  const { report, tokens, sentences } = annotated
  const quotations = annotated.quotations.filter((quotation) => isTrusted(report.text, quotation))
  const passages: Passage[] = []
  let next = 0
  for (let first = 0; first < sentences.length; first++) {
    let last = first
    for (;;) {
      const end = sentences[last]!.end
      while (next < quotations.length && quotations[next]!.end <= end) next++
      const open = next < quotations.length && quotations[next]!.start < end
      const following = sentences[last + 1]
      if (
        following === undefined ||
        following.paragraph !== sentences[last]!.paragraph ||
        following.role !== sentences[last]!.role
      )
        break
      if (!open && !isTag(annotated, sentences[last]!, following)) break
      last++
    }
    const { role, paragraph, firstToken, start } = sentences[first]!
    const { endToken, end } = sentences[last]!
    for (let from = firstToken; from < endToken; from += LONGEST) {
      const slice = tokens.slice(from, Math.min(endToken, from + LONGEST))
      const whole = endToken - firstToken <= LONGEST
      passages.push({
        text: report.text,
        role,
        paragraph,
        tokens: slice,
        quotations,
        quotationOf: locate(slice, quotations),
        start: whole ? start : slice[0]!.start,
        end: whole ? end : slice.at(-1)!.end,
      })
    }
    first = last
  }
  return passages
}

const TAG_VERB =
  /^(?:said|says|asked|asks|wrote|writes|added|adds|told|tells|tweeted|replied|continued|explained|concluded|joked|recalled|noted)$/

/** Is a sentence after a quotation only its tag: `"We won." Ann Miller said.`? The splitter took the name for a new sentence. */
function isTag({ report, tokens }: AnnotatedReport, before: Sentence, sentence: Sentence): boolean {
  if (sentence.endToken - sentence.firstToken > 18 || !/["”'’»]$/.test(report.text.slice(before.start, before.end)))
    return false
  let verb = -1
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!
    if (/^["“”«:]$/.test(token.text) || token.lower === 'that') return false
    if (verb < 0 && TAG_VERB.test(token.lower)) verb = at
    else if (token.pos === 'AUX' || (token.pos === 'VERB' && (verb < 0 || at === verb + 2))) return false
  }
  return verb >= 0 && verb - sentence.firstToken < 8
}

/** A mark that nothing closes is trusted where it opens a sentence or stands after a comma, colon or word of speech. */
function isTrusted(text: string, quotation: Quotation): boolean {
  if (quotation.closed) return quotation.inner.end > quotation.inner.start
  const before = text.slice(Math.max(0, quotation.start - 3), quotation.start).trimEnd()
  return (
    before === '' ||
    /[.,:!?\n]$/.test(before) ||
    /^\p{L}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 1))
  )
}

/** For each word the quotation that holds it, by one walk through both. */
function locate(tokens: readonly Token[], quotations: readonly Quotation[]): number[] {
  let at = firstEndingAfter(quotations, tokens[0]?.start ?? 0)
  return tokens.map((token) => {
    while (at < quotations.length && quotations[at]!.end <= token.start) at++
    return at < quotations.length && quotations[at]!.start <= token.start ? at : -1
  })
}
