/** A piece of text as a PDF sets it. Units are points, `y` grows upwards from the foot of the page. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the letters. */
  readonly size: number
  readonly endsLine: boolean
}

export interface PdfPage {
  readonly bottom: number
  readonly top: number
  /** In the order in which the file has them, which is the order of reading but for careless programs. */
  readonly items: readonly PdfItem[]
}

export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Its base line. */
  readonly y: number
  readonly size: number
}

/** The lines of a page, in the file's order: pieces on one base line that follow each other without a column's gap. */
export function linesOfPage({ items }: PdfPage): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfItem[] = []
  const close = (): void => {
    const line = lineOf(open)
    if (line.text !== '') lines.push(line)
    open = []
  }
  for (const item of items) {
    const last = open.at(-1)
    if (last && !isSameLine(last, item)) close()
    if (item.text !== '' || open.length > 0) open.push(item)
    if (item.endsLine) close()
  }
  if (open.length > 0) close()
  return lines
}

function isSameLine(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size, 1)
  const gap = item.x - (last.x + last.width)
  return Math.abs(last.y - item.y) < size * 0.5 && gap < size * 3 && gap > -size * 2
}

function lineOf(items: readonly PdfItem[]): PdfLine {
  let text = ''
  let end: number | null = null
  for (const item of items) {
    // Some programs move on instead of setting a space.
    if (end !== null && item.x - end > item.size * 0.2 && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' '
    text += item.text
    if (item.text.trim() !== '') end = item.x + item.width
  }
  const inked = items.filter((item) => item.text.trim() !== '')
  const longest = inked.reduce<PdfItem | null>((most, item) => (most && most.text.length >= item.text.length ? most : item), null)
  return {
    text: text.replace(/[\u0000-\u001f\s]+/g, ' ').trim(),
    left: Math.min(...inked.map(({ x }) => x)), right: Math.max(...inked.map(({ x, width }) => x + width)),
    y: longest?.y ?? 0, size: longest?.size ?? 0,
  }
}
