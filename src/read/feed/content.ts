/** What an item holds of its report: `full` where it seems to be all of it, so that the page need not be fetched. */
export interface Content {
  readonly text: string
  readonly media: 'html' | 'plain'
  readonly full: boolean
}

/** Characters of text, markup left out. A summary is rarely longer; what is called content is trusted sooner. */
const FULL_CONTENT = 300
const FULL_DESCRIPTION = 1500

/**
 * The fullest text among those that an item holds. `contents` are what the feed calls content (content:encoded, Atom
 * content, content_html), `summaries` what it calls description or summary, which may be all of the report or a line.
 */
export function contentOf(contents: readonly (string | undefined)[], summaries: readonly (string | undefined)[]): Content | null {
  const found = [
    ...contents.map((text) => candidate(text, FULL_CONTENT)),
    ...summaries.map((text) => candidate(text, FULL_DESCRIPTION)),
  ].filter((one) => one !== null)
  const best = found.reduce<Candidate | null>((best, one) => (best === null || one.length > best.length ? one : best), null)
  return best && { text: best.text, media: best.media, full: found.some((one) => one.full && one.length === best.length) }
}

interface Candidate extends Content {
  readonly length: number
}

function candidate(text: string | undefined, least: number): Candidate | null {
  if (text === undefined || text.trim() === '') return null
  const media = isMarkup(text) ? 'html' : 'plain'
  const words = media === 'html' ? withoutMarkup(text) : text
  return { text, media, length: words.trim().length, full: words.trim().length >= least && !isCut(words) }
}

function isMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,12}[\s>/]|<!--|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i.test(text)
}

/** For measuring alone: what a reader would see, roughly. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:hellip|#8230|#x2026);/gi, '…')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/\s+/g, ' ')
}

/** Does a text end as teasers do? */
function isCut(words: string): boolean {
  const end = words.slice(-200).trim()
  return /(?:\[?(?:…|\.\.\.)\]?|\(more…?\)|(?:read|see|view) (?:more|the full \w+|full \w+)|continue reading\b.{0,120})\s*[»›→>]?$/i.test(end)
}
