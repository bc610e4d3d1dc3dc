import type { ComparedReport } from '../../../src/report/comparison.js'
import type { ZoneRole } from '../../../src/report/report.js'
import type { Range } from '../../../src/text/span.js'

/** A stretch of a paragraph. All stretches of all paragraphs together are the report's text, unit for unit. */
export interface Stretch extends Range {
  readonly text: string
  readonly role: ZoneRole | null
  readonly lit: boolean
}

export interface Paragraph {
  readonly stretches: readonly Stretch[]
  /** The role of its words: the first where all are furniture; null where body and furniture meet. */
  readonly role: ZoneRole | null
  /** It follows the paragraph before it without a blank line. */
  readonly tight: boolean
}

export const roleWords: Readonly<Record<ZoneRole, string>> = {
  title: 'title',
  deck: 'deck',
  byline: 'byline',
  date: 'date',
  caption: 'caption',
  photo_credit: 'photo credit',
  agency_credit: 'agency credit',
  boilerplate: 'not part of the report',
  body: 'body',
}

/** A report's whole text in paragraphs, furniture included, with the given ranges lit. */
export function passages(report: ComparedReport, lit: readonly Range[]): readonly Paragraph[] {
  const { text } = report
  const edges = new Set<number>([0, text.length])
  const add = (offset: number) => {
    if (offset > 0 && offset < text.length) edges.add(offset)
  }
  for (const range of [...report.zones, ...lit]) {
    add(range.start)
    add(range.end)
  }
  const breaks = lineBreaks(text)
  for (const one of breaks) add(one)
  const cuts = [...edges].sort((a, b) => a - b)
  const airy = /\n[^\S\n]*\r?\n/.test(text)
  const ends = new Set(breaks)
  const paragraphs: Paragraph[] = []
  let open: Stretch[] = []
  let tight = false
  let zone = 0
  const close = () => {
    if (open.length === 0) return
    paragraphs.push({ stretches: open, role: soleRole(open), tight })
    const whole = open.map((stretch) => stretch.text).join('')
    tight = airy && !/\n[^\S\n]*\r?\n\s*$/.test(whole)
    open = []
  }
  for (let index = 0; index + 1 < cuts.length; index++) {
    const start = cuts[index] ?? 0
    const end = cuts[index + 1] ?? 0
    while (zone < report.zones.length && (report.zones[zone]?.end ?? 0) <= start) zone++
    const at = report.zones[zone]
    const role = at && at.start <= start && at.end >= end ? at.role : null
    const isLit = lit.some((range) => range.start <= start && range.end >= end && range.end > range.start)
    open.push({ start, end, text: text.slice(start, end), role, lit: isLit })
    if (ends.has(end)) close()
  }
  close()
  return paragraphs
}

/** Offsets right after each run of line ends: where a new paragraph begins. */
function lineBreaks(text: string): number[] {
  const offsets: number[] = []
  for (const match of text.matchAll(/[\r\n][\r\n\t ]*/g)) offsets.push(match.index + match[0].length)
  return offsets
}

function soleRole(stretches: readonly Stretch[]): ZoneRole | null {
  const roles = stretches.filter((stretch) => stretch.text.trim() !== '').map((stretch) => stretch.role)
  const [first = null] = roles
  const told = (role: ZoneRole | null) => role === null || role === 'body' || role === 'title' || role === 'deck'
  return roles.every((role) => role === first) || !roles.some(told) ? first : null
}
