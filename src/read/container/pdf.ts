import { setImmediate as nextTurn } from 'node:timers/promises'
import { getDocumentProxy } from 'unpdf'
import type { Placed, ReadContext } from '../found.js'
import { damagedFile, locked, pagesLeft, picturesOnly } from '../notices.js'
import { baseName } from '../record.js'
import { layOut } from './pdf-text.js'
import type { PdfItem, PdfPage } from './pdf-line.js'

/** A report has a few pages, a newspaper a hundred. */
const PAGES = 300

/** The text of a PDF as its reader sees it: paragraphs whole, with heads, feet and numbers of pages marked as furniture. */
export async function readPdf(bytes: Uint8Array, place: string, { notify }: ReadContext): Promise<Placed[]> {
  const pages = await withStrays(() => pagesOf(bytes))
  if (pages === 'locked' || pages === 'damaged') {
    notify(pages === 'locked' ? locked(place) : damagedFile(place, 'PDF'))
    return []
  }
  if (pages.length > PAGES) notify(pagesLeft(place, PAGES))
  const { text, furniture } = layOut(pages.slice(0, PAGES))
  if (text === '') {
    notify(picturesOnly(place))
    return []
  }
  return [{ capture: { source: { file: baseName(place) }, text, given: {}, ...(furniture.length > 0 ? { furniture } : {}) }, place }]
}

/**
 * The library starts more than it waits for: of a damaged file, promises that nobody holds are rejected, which would end
 * the program. Those are taken up while it works; whatever else is rejected meanwhile is thrown as ever.
 */
async function withStrays<T>(work: () => Promise<T>): Promise<T> {
  const take = (reason: unknown): void => {
    if (!(reason instanceof Error && STRAY.test(reason.name))) throw reason
  }
  process.on('unhandledRejection', take)
  try {
    return await work()
  } finally {
    await nextTurn()
    process.off('unhandledRejection', take)
  }
}
const STRAY = /^(?:[A-Z]\w{2,40}Exception|FormatError)$/

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[] | 'locked' | 'damaged'> {
  try {
    // The array is handed over and emptied, so it is copied. Nothing of the file is run as a program.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
    const pages: PdfPage[] = []
    try {
      for (let number = 1; number <= Math.min(document.numPages, PAGES + 1); number++) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        const [, bottom = 0, , top = 0] = page.view
        pages.push({ bottom, top, items: items.flatMap((item): PdfItem[] => ('str' in item ? [itemOf(item)] : [])) })
        page.cleanup()
      }
    } finally {
      await document.destroy()
    }
    return pages
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
  }
}

function itemOf(item: { str: string; transform: unknown[]; width: number; height: number; hasEOL: boolean }): PdfItem {
  const { str, transform, width, height, hasEOL } = item
  const number = (index: number): number => (typeof transform[index] === 'number' ? transform[index] : 0)
  const size = Math.hypot(number(2), number(3))
  return { text: str, x: number(4), y: number(5), width, height: height || size, size, endsLine: hasEOL }
}
