/** The views, in the order of their tabs. */
export const views = ['brief', 'collation', 'quotes', 'differences', 'timeline', 'positions', 'sources'] as const

export type View = (typeof views)[number]

/** What the page shows, as the hash says it: `#view`, `#view/row`, `#view/row/report`, `#view/row/report/2`. */
export interface Address {
  readonly view: View
  /** The selected row, or null. With a null row and a report, the report is open at its top: `#view//A`. */
  readonly row: string | null
  readonly report: string | null
  /** Which of the row's places in that report, from 0. */
  readonly nth: number
}

const defaultView: View = 'collation'

/** Read a hash. What it does not know becomes the default view, never an error. */
export function parseAddress(hash: string): Address {
  const [view = '', row = '', report = '', nth = ''] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  const known = views.find((name) => name === view)
  if (known === undefined) return { view: defaultView, row: null, report: null, nth: 0 }
  const place = /^\d{1,4}$/.test(nth) ? Math.max(0, Number(nth) - 1) : 0
  return { view: known, row: row || null, report: report || null, nth: report ? place : 0 }
}

/** Write a hash that `parseAddress` reads back. */
export function formatAddress(address: Partial<Address> & { readonly view: View }): string {
  const { view, row = null, report = null, nth = 0 } = address
  const parts = [view, encodeURIComponent(row ?? ''), encodeURIComponent(report ?? ''), nth > 0 ? String(nth + 1) : '']
  while (parts[parts.length - 1] === '') parts.pop()
  return `#${parts.join('/')}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
