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

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”', '«': '»', '‘': "’'", "'": "'’" }

function quotationsOfLine(text: string, line: Range, continues: boolean): Quotation[] {
  const out: Quotation[] = []
  let at = line.start
  while (at < line.end) {
    const mark = text[at]!
    const closers = CLOSERS[mark]
    if (closers === undefined || !opensHere(text, at, line, mark)) {
      at++
      continue
    }
    const close = findClose(text, at + 1, line.end, mark, closers)
    const first = text.slice(line.start, at).trim() === ''
    if (close < 0 && (mark === '‘' || mark === "'")) {
      at++
      continue
    }
    const end = close < 0 ? trimmedEnd(text, at, line.end) : close + 1
    const innerEnd = close < 0 ? end : close
    out.push({ start: at, end, inner: { start: at + 1, end: innerEnd }, continued: continues && first, closed: close >= 0 })
    at = end
  }
  return out
}

/** A plain mark opens only where no letter or digit stands before it and none but a letter, digit or mark follows. */
function opensHere(text: string, at: number, line: Range, mark: string): boolean {
  const before = at > line.start ? text[at - 1]! : ' '
  const after = at + 1 < line.end ? text[at + 1]! : ' '
  if (/\s/.test(after)) return mark === '«'
  if (mark === '"' || mark === "'" || mark === '‘') return !/[\p{L}\p{N}]/u.test(before)
  return true
}

function findClose(text: string, from: number, to: number, mark: string, closers: string): number {
  for (let at = from; at < to; at++) {
    const unit = text[at]!
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
