import type { Comparison, Notice } from '../../report/comparison.js'
import { outlineOf, type Entry, type QuotedLine, type Section } from './outline.js'
import type { Style } from './style.js'
import { columnsOf, printable, shorten, wrap } from './wrap.js'

export interface SummaryOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly style: Style
  /** Tell what spoke for each grouping too. */
  readonly explain?: boolean
}

/** How many entries of a section and lines of an entry a terminal shows, and how long a quoted line may be. */
const SHOWN = { entries: 10, lines: 7, length: 300 } as const

/** The comparison for a terminal: what matters most of each section, in as many columns as there are. */
export function renderSummary(comparison: Comparison, options: SummaryOptions): string {
  const outline = outlineOf(comparison)
  const width = Math.min(Math.max(40, options.width), 120)
  const { style } = options
  const head = wrap(outline.counts.join(' · '), width).map((line) => style.heading(line))
  const sections = outline.sections.flatMap((section) => ['', ...renderSection(options.explain ? section : unexplained(section), width, style)])
  return `${[...head, ...sections].join('\n')}\n${renderNotices(outline.notices, { width, style })}`
}

/** The notices, the gravest first as the document has them; an empty text where there is none. */
export function renderNotices(notices: readonly Notice[], { width, style }: SummaryOptions, headed = true): string {
  if (notices.length === 0) return ''
  const lines = notices.flatMap(({ code, severity, message, remedy }) => {
    const mark =
      severity === 'error' ? style.grave('error') : severity === 'warning' ? style.tag('warning') : style.faint('note')
    const [first = '', ...rest] = wrap(printable(`${message} ${remedy}`), width - 10)
    return [
      `${mark}${' '.repeat(10 - columnsOf(NAMES[severity]))}${first}`,
      ...rest.map((line) => `${' '.repeat(10)}${line}`),
      style.faint(`${' '.repeat(10)}[${code}]`),
    ]
  })
  return `${headed ? `\n${style.heading('Notices')}\n` : ''}${lines.join('\n')}\n`
}

const NAMES: Readonly<Record<Notice['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' }

function unexplained(section: Section): Section {
  return { ...section, entries: section.entries.map(({ why: _left, ...entry }) => entry) }
}

function renderSection(section: Section, width: number, style: Style): string[] {
  const { heading, entries, none } = section
  if (entries.length === 0)
    return [style.heading(heading), ...wrap(none, width - 2).map((line) => `  ${style.faint(line)}`)]
  const shown = heading === 'Reports' || heading === 'Witnesses' ? entries : entries.slice(0, SHOWN.entries)
  const rest = entries.length - shown.length
  return [
    style.heading(entries.length > shown.length ? `${heading} (${shown.length} of ${entries.length})` : heading),
    ...shown.flatMap((entry) => renderEntry(entry, width, style)),
    ...(rest > 0
      ? wrap(`and ${rest} more: --html, --markdown and --json have them all`, width - 2).map((line) =>
          style.faint(`  ${line}`),
        )
      : []),
  ]
}

function renderEntry(entry: Entry, width: number, style: Style): string[] {
  const why = entry.why === undefined ? [] : wrap(entry.why, width - 6).map((line) => style.faint(`      ${line}`))
  return [...renderLines(entry, width, style), ...why]
}

function renderLines(entry: Entry, width: number, style: Style): string[] {
  const tag = printable(entry.tag)
  const mark = entry.grave ? style.grave(`! ${tag}`) : style.tag(`  ${tag}`)
  const lead = columnsOf(tag) + 4
  const [only] = entry.lines
  if (entry.text === '' && only && entry.lines.length === 1) {
    const letters = only.letters.join(' ')
    if (tag === '' || letters === tag)
      return hang(
        `  ${style.letters(letters)}`,
        columnsOf(letters) + 4,
        wordsOf(only),
        width,
      )
    return hang(mark, lead, `${letters}: ${wordsOf(only)}`, width)
  }
  const rest = entry.lines.length - SHOWN.lines
  const quoted = entry.lines.slice(0, SHOWN.lines).flatMap((line) => renderLine(line, width, style))
  const more = rest > 0 ? [style.faint(`      and ${rest} more`)] : []
  return [...(entry.text === '' ? [mark] : hang(mark, lead, printable(entry.text), width)), ...quoted, ...more]
}

/** A line's words, and in brackets what is noted of them. */
function wordsOf({ text, note }: Pick<QuotedLine, 'text' | 'note'>): string {
  return `${shorten(printable(text), SHOWN.length)}${note === '' ? '' : `  (${printable(note)})`}`
}

function renderLine({ letters, text, note }: QuotedLine, width: number, style: Style): string[] {
  const names = letters.join(' ')
  const lead = Math.max(6, columnsOf(names)) + 6
  const words = wordsOf({ text, note })
  return hang(`    ${style.letters(names)}${' '.repeat(lead - 6 - columnsOf(names))}`, lead, words, width)
}

/** A mark, and beside it a text whose further lines stand under its first. `lead` is the columns that the mark takes, with the gap. */
function hang(mark: string, lead: number, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width - lead)
  return [`${mark}  ${first}`, ...rest.map((line) => `${' '.repeat(lead)}${line}`)]
}
