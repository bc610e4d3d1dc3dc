import type { ReadReport } from '../../app/read-reports.js'
import type { Basis, ZoneRole } from '../../report/report.js'
import type { SummaryOptions } from './summary.js'
import { printable, shorten, wrap } from './wrap.js'

/** How a field is known, in words. */
const KNOWN: Readonly<Record<Basis, string>> = {
  given: 'given with the report', stated: 'stated in the text', metadata: 'the page says so', url: 'from the address', inferred: 'inferred',
}

const ROLE_NAMES: Readonly<Record<ZoneRole, string>> = {
  title: 'title', deck: 'deck', byline: 'byline', date: 'date', caption: 'caption', photo_credit: 'photo credit',
  agency_credit: 'agency credit', boilerplate: 'furniture', body: 'body',
}

/** What one report is, for a person at a terminal: title, outlet, date and how it is known, length, and its zones. */
export function renderReport(report: ReadReport, { width, style }: SummaryOptions): string {
  const columns = Math.min(Math.max(40, width), 120)
  const { basis } = report
  const title = report.title ?? '(no title)'
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['from', report.source.url ?? report.source.file ?? null],
    ['outlet', known(report.outlet, basis.outlet?.basis)],
    ['by', known(report.bylines.length > 0 ? report.bylines.join(', ') : null, basis.bylines?.basis)],
    ['agency', known(report.agency, basis.agency?.basis)],
    ['published', known(report.published, basis.published?.basis) ?? 'unknown'],
    ['changed', report.modified],
    ['captured', report.captured],
    ['language', report.language],
    ['length', lengthOf(report)],
    ['zones', zonesOf(report)],
    ['entries', report.entries.length > 0 ? String(report.entries.length) : null],
    ['cut', report.truncated?.reason ?? null],
  ]
  const head = wrap(`${report.id}  ${printable(shorten(title, 300))}`, columns).map(style.heading)
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : field(name, printable(shorten(value, 300)), columns, style.faint)))
  return `${[...head, ...lines].join('\n')}\n`
}

function field(name: string, value: string, columns: number, faint: (text: string) => string): string[] {
  const [first = '', ...rest] = wrap(value, columns - 14)
  return [`  ${faint(name.padEnd(10))}  ${first}`, ...rest.map((line) => `${' '.repeat(14)}${line}`)]
}

function known(value: string | null, basis: Basis | undefined): string | null {
  return value === null ? null : `${value}${basis === undefined ? '' : ` (${KNOWN[basis]})`}`
}

function lengthOf({ text, zones }: ReadReport): string {
  const body = zones.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end)).join(' ')
  const words = body.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return `${words} ${words === 1 ? 'word' : 'words'} of body, ${text.length} characters in all`
}

function zonesOf({ zones }: ReadReport): string {
  const counts = new Map<ZoneRole, number>()
  for (const { role } of zones) counts.set(role, (counts.get(role) ?? 0) + 1)
  const roles = Object.keys(ROLE_NAMES) as ZoneRole[] // its own keys
  return roles.flatMap((role) => (counts.has(role) ? [`${ROLE_NAMES[role]} ${counts.get(role)}`] : [])).join(', ') || 'none'
}
