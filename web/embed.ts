import type { Comparison } from '../src/report/comparison.js'

/** What stands before the document in a page. */
export const comparisonOpening = '<script type="application/json" id="comparison">'

const placeholder = new RegExp(`${comparisonOpening}[^<]*</script>`)

/**
 * Put a comparison into the page's template: one file that opens anywhere, with no network.
 * Every `<` of the document is escaped, so nothing in a report can end the element that holds it.
 */
export function embedComparison(template: string, comparison: Comparison): string {
  const match = placeholder.exec(template)
  if (!match) throw new Error('The template has no place for a comparison')
  const element = `${comparisonOpening}${jsonForHtml(comparison)}</script>`
  return template.slice(0, match.index) + element + template.slice(match.index + match[0].length)
}

/** JSON that HTML cannot mistake for markup and a script cannot mistake for a line end. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The comparison in a page, or in the JSON of one; null where there is none of a format that is known. */
export function extractComparison(text: string): Comparison | null {
  const start = text.indexOf(comparisonOpening)
  const json = start < 0 ? text : text.slice(start + comparisonOpening.length, text.indexOf('</script>', start))
  try {
    const document_: Comparison = JSON.parse(json)
    return document_.format === 'stereoscope.comparison/1' ? document_ : null
  } catch {
    return null
  }
}
