import type { TextQuote } from '../report/correction.js'
import type { Source } from '../report/report.js'
import type { Range } from '../text/span.js'

/** Code units of context that a quote carries on either side. */
const CONTEXT = 32
/** Hexadecimal digits of the digest: enough to tell reports apart, few enough to read past. */
const DIGITS = 12

/** A quote of a stretch of a report, with what stands around it, by which `anchorQuote` finds it again. */
export function quoteOf(
  { source, text, digest }: { readonly source: Source; readonly text: string; readonly digest: string },
  { start, end }: Range,
): TextQuote {
  const report = { report: source.file ?? source.url ?? '', digest: digest.slice(0, DIGITS) }
  const prefix = text.slice(whole(text, Math.max(0, start - CONTEXT)), start)
  const suffix = text.slice(end, whole(text, Math.min(text.length, end + CONTEXT)))
  return {
    ...report, exact: text.slice(start, end),
    ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }),
  }
}

/** A quote that names a report as a whole. */
export function wholeQuoteOf({ source, digest }: { readonly source: Source; readonly digest: string }): TextQuote {
  return { report: source.file ?? source.url ?? '', digest: digest.slice(0, DIGITS), exact: '' }
}

/** The offset, or the next where it stands within a character (surrogate pair). */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
