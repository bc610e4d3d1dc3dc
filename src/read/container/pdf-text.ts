import type { Range } from '../../text/span.js'
import { linesOfPage, type PdfLine, type PdfPage } from './pdf-line.js'

/** The text of a document in paragraphs, one a line with an empty line between, and what of it is furniture of pages. */
export interface LaidOut {
  readonly text: string
  readonly furniture: readonly Range[]
}

interface PageLine extends PdfLine {
  readonly page: number
  readonly furniture: boolean
}

/** Puts the lines of pages together as paragraphs; a paragraph that runs over a page is whole, the page's foot behind it. */
export function layOut(pages: readonly PdfPage[]): LaidOut {
  const lines = markFurniture(pages, pages.map(linesOfPage))
  const words = wordsOf(lines)
  const margins = marginsOf(lines)
  const blocks: { text: string; furniture: boolean }[] = []
  let open: string | null = null
  let last: PageLine | null = null
  let waiting: string[] = []
  const close = (): void => {
    if (open !== null) blocks.push({ text: open, furniture: false })
    open = null
    blocks.push(...waiting.map((text) => ({ text, furniture: true })))
    waiting = []
  }
  for (const line of lines) {
    if (line.furniture) {
      waiting.push(line.text)
      continue
    }
    if (open === null || last === null || startsParagraph(last, line, margins)) {
      close()
      open = line.text
    } else open = join(open, line.text, words)
    last = line
  }
  close()
  return assemble(blocks)
}

function assemble(blocks: readonly { text: string; furniture: boolean }[]): LaidOut {
  const furniture: Range[] = []
  let text = ''
  for (const block of blocks) {
    if (text !== '') text += '\n\n'
    if (block.furniture) furniture.push({ start: text.length, end: text.length + block.text.length })
    text += block.text
  }
  return { text, furniture }
}

/** Heads and feet stand in the outer tenth of a page. */
const EDGE = 0.1
const NUMBER = /^(?:[-–—|\s]*)(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:[-–—|\s]*)$/i

/** Lines at the edge of pages that are numbers of pages, or that come on several pages but for their numbers. */
function markFurniture(pages: readonly PdfPage[], lines: readonly (readonly PdfLine[])[]): PageLine[] {
  const isEdge = ({ y }: PdfLine, page: PdfPage): boolean => {
    const share = (y - page.bottom) / Math.max(1, page.top - page.bottom)
    return share < EDGE || share > 1 - EDGE
  }
  const shape = (line: PdfLine): string => line.text.toLowerCase().replace(/\d+/g, '#')
  const seen = new Map<string, number>()
  lines.forEach((page, at) => {
    const shapes = new Set(page.filter((line) => isEdge(line, pages[at]!)).map(shape))
    for (const one of shapes) seen.set(one, (seen.get(one) ?? 0) + 1)
  })
  return lines.flatMap((page, at) =>
    page.map((line) => {
      const edge = isEdge(line, pages[at]!)
      return { ...line, page: at, furniture: edge && (NUMBER.test(line.text) || (seen.get(shape(line)) ?? 0) > 1) }
    }),
  )
}

interface Margins {
  /** The usual distance of base lines, by the size of the letters. */
  readonly leading: number
  readonly width: number
}

function marginsOf(lines: readonly PageLine[]): Margins {
  const steps: number[] = []
  for (let at = 1; at < lines.length; at++) {
    const [a, b] = [lines[at - 1]!, lines[at]!]
    const step = (a.y - b.y) / Math.max(1, b.size)
    if (a.page === b.page && step > 0.5 && step < 4) steps.push(step)
  }
  return { leading: quantile(steps, 0.4) ?? 1.2, width: quantile(lines.filter(({ furniture }) => !furniture).map(({ left, right }) => right - left), 0.8) ?? 0 }
}

function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? null
}

/** A line starts a paragraph by a wider gap, by other letters, by an indent, or where the line before it ends early. */
function startsParagraph(last: PageLine, line: PageLine, { leading, width }: Margins): boolean {
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return true
  const ended = /[.!?…:]["'”’»)\]]*$/.test(last.text)
  const short = last.right - last.left < width * 0.75
  const flows = last.page !== line.page || line.y > last.y
  if (flows) return ended ? short || /^["“‘'(]?\p{Lu}/u.test(line.text) && short : short && /^\p{Lu}/u.test(line.text)
  const gap = (last.y - line.y) / Math.max(1, line.size)
  if (gap > leading * 1.35) return true
  const indented = line.left - last.left > line.size * 0.7 && line.left - last.left < line.size * 5
  return ended && (indented || short)
}

/** Every word of the document, lower case, as it stands within a line: they tell what a hyphen at a line's end is. */
function wordsOf(lines: readonly PageLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []))
}

/** A hyphen at a line's end goes where it parts a word, and stays where it joins two. */
function join(before: string, after: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after
  const cut = /(\p{L}+)[-\u2010]$/u.exec(before.slice(-60))
  const rest = /^\p{Ll}+/u.exec(after.slice(0, 60))
  if (!cut || !rest) return /[-\u2010–—/]$/.test(before.slice(-2)) && /\S[-\u2010/]$/.test(before.slice(-2)) ? before + after : `${before} ${after}`
  const joined = `${cut[1]}-${rest[0]}`.toLowerCase()
  return words.has(joined) ? before + after : before.slice(0, -1) + after
}
