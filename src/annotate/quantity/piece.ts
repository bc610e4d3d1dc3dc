import type { Range } from '../../text/span.js'

/**
 * A word, a number in digits, or a mark; the possessive `'s` is a mark of its own. Finer and steadier than the
 * tagger's words, which tell the classes.
 */
export interface Piece extends Range {
  readonly text: string
  /** Lower case, typographic apostrophes and dashes made plain. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Does white space stand before it? */
  readonly spaced: boolean
}

const PIECE =
  /(\d+(?:(?:,\d{2,3}){0,6},\d{3}(?!\d))?(?:\.\d+)?)|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*)|['’]s(?!\p{L})|[^\s\u200b\ufeff]/gu

/** The pieces of a stretch of a text, in order, with offsets into the text. Linear. */
export function piecesOf(text: string, range: Range): Piece[] {
  const out: Piece[] = []
  let last = range.start
  const part = text.slice(range.start, range.end)
  for (const match of part.matchAll(PIECE)) {
    const start = range.start + match.index
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark'
    out.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: plain(match[0]),
      kind,
      spaced: start > last,
    })
    last = start + match[0].length
  }
  return out
}

const TYPOGRAPHIC = /[’ʼ–—‐‑−]/g

function plain(raw: string): string {
  return raw.toLowerCase().replace(TYPOGRAPHIC, (mark) => (mark === '’' || mark === 'ʼ' ? "'" : '-'))
}

/** A hyphen or dash with no space on either side: it joins what stands around it. */
export function joins(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at],
    next = pieces[at + 1]
  return mark !== undefined && mark.lower === '-' && !mark.spaced && next !== undefined && !next.spaced
}

/** The words from `at` on, `count` of them, as one lower-case string; empty where there are fewer. */
export function phrase(pieces: readonly Piece[], at: number, count: number): string {
  if (at + count > pieces.length) return ''
  let out = ''
  for (let i = at; i < at + count; i++) out += (i > at ? ' ' : '') + pieces[i]!.lower
  return out
}
