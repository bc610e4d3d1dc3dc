import type { Quotation } from '../report/annotation.js'
import type { Range } from '../text/span.js'

/**
 * The quotations of a text: double, curly, low, angle and, where they can be told from apostrophes, single marks.
 *
 * A quotation ends with its paragraph at the latest. One that is not closed there is `closed: false`; where the next
 * paragraph opens with the same mark it goes on, and is `continued`.
 */
export function findQuotations(text: string): Quotation[] {
  const out: Quotation[] = []
  let open = false
  for (const line of paragraphs(text)) {
    const found = quotationsOfLine(text, line, open)
    out.push(...found)
    open = found.length > 0 && !found.at(-1)!.closed
  }
  return out
}

function* paragraphs(text: string): Generator<Range> {
  let start = 0
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (text.slice(start, end).trim() !== '') yield { start, end }
    start = end + 1
  }
}

/** Two single marks that stand for a double one, as typewriters and some archives have it. */
function isDoubled(text: string, at: number, to: number): boolean {
  const mark = text[at]
  return (mark === "'" || mark === '‘' || mark === '’' || mark === '`') && at + 1 < to && text[at + 1] === mark
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”', '«': '»', '‘': "’'", "'": "'’" }

function quotationsOfLine(text: string, line: Range, continues: boolean): Quotation[] {
  const out: Quotation[] = []
  // Where no single mark closes any more, none will further on: one search a line, not one a mark.
  let singles = true
  let at = line.start
  while (at < line.end) {
    const mark = text[at]!
    if (isDoubled(text, at, line.end)) {
      const found = doubledQuotation(text, at, line, continues)
      if (found) out.push(found)
      at = found ? found.end : at + 2
      continue
    }
    const closers = CLOSERS[mark]
    const single = mark === '‘' || mark === "'"
    if (closers === undefined || (single && !singles) || !opensHere(text, at, line, mark)) {
      at++
      continue
    }
    const close = findClose(text, at + 1, line.end, mark, closers)
    const first = text.slice(line.start, at).trim() === ''
    if (close < 0 && single) {
      singles = false
      at++
      continue
    }
    const end = close < 0 ? trimmedEnd(text, at, line.end) : close + 1
    const innerEnd = close < 0 ? end : close
    out.push({
      start: at,
      end,
      inner: { start: at + 1, end: innerEnd },
      continued: continues && first,
      closed: close >= 0,
    })
    at = end
  }
  return out
}

/** A quotation between doubled single marks, or null where they do not open one. */
function doubledQuotation(text: string, at: number, line: Range, continues: boolean): Quotation | null {
  const inner = at + 2
  if (inner >= line.end || /\s/.test(text[inner]!) || (at > line.start && /[\p{L}\p{N}]/u.test(text[at - 1]!)))
    return null
  const first = text.slice(line.start, at).trim() === ''
  for (let close = inner; close < line.end; close++) {
    if (!isDoubled(text, close, line.end) || text[close] === '`') continue
    // Three in a row: the first closes a quotation within.
    const end = text[close + 2] === text[close] ? close + 3 : close + 2
    return { start: at, end, inner: { start: inner, end: close }, continued: continues && first, closed: true }
  }
  const end = trimmedEnd(text, at, line.end)
  return { start: at, end, inner: { start: Math.min(inner, end), end }, continued: continues && first, closed: false }
}

/** A plain mark opens only where no letter or digit stands before it and none but a letter, digit or mark follows. */
function opensHere(text: string, at: number, line: Range, mark: string): boolean {
  const before = at > line.start ? text[at - 1]! : ' '
  const after = at + 1 < line.end ? text[at + 1]! : ' '
  if (/\s/.test(after)) return mark === '«'
  // '08 and ’90s are years.
  if ((mark === "'" || mark === '‘') && /\d/.test(after)) return false
  if (mark === '"' || mark === "'" || mark === '‘') return !/[\p{L}\p{N}]/u.test(before)
  return true
}

function findClose(text: string, from: number, to: number, mark: string, closers: string): number {
  for (let at = from; at < to; at++) {
    const unit = text[at]!
    // Some texts close with the mark that opens.
    if (unit === '“' && mark === '“' && /[\s.,;:!?)]/.test(text[at + 1] ?? ' ') && at > from) return at
    if (!closers.includes(unit)) continue
    if (mark !== '‘' && mark !== "'") return at
    // A single mark is an apostrophe where a letter follows, and where it makes a plural possessive in mid-phrase.
    const next = at + 1 < to ? text[at + 1]! : ' '
    if (!/[\p{L}\p{N}]/u.test(next)) return at
  }
  return -1
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && /\s/.test(text[end - 1]!)) end--
  return end
}
