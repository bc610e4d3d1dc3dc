import type { Comparison, Notice } from '../../report/comparison.js'
import type { Span } from '../../text/span.js'
import { outlineOf, type Entry, type QuotedLine, type Section } from './outline.js'
import { printable } from './wrap.js'

/** First words of every Markdown file that the program writes: by them it knows a file that it may write over. */
export const markdownOpening = '# Stereoscope: '

/**
 * The comparison as Markdown, whole. After every quoted line stands its anchor: the report's letter and the offsets
 * (UTF-16 code units, half-open) of the words in that report's text.
 */
export function renderMarkdown(comparison: Comparison): string {
  const outline = outlineOf(comparison)
  const parts = [
    `${markdownOpening}${outline.title}`,
    outline.counts.join(' · '),
    ...outline.sections.map(renderSection),
    ...(outline.notices.length > 0 ? [['## Notices', '', ...outline.notices.map(renderNotice)].join('\n')] : []),
    'An anchor such as `[A 120-145]` is a report’s letter and the UTF-16 offsets of the words in that report’s text.',
  ]
  return `${parts.join('\n\n')}\n`
}

function renderSection({ heading, none, entries }: Section): string {
  return [`## ${heading}`, '', ...(entries.length === 0 ? [none] : entries.map(renderEntry))].join('\n')
}

function renderEntry({ tag, grave, text, lines, why }: Entry): string {
  const [only] = lines
  if (tag === '' && text === '' && only && lines.length === 1) return renderLine(only).trimStart()
  const head = `- **${escapeMarkdown(tag)}**${grave ? ' (severe)' : ''}${text === '' ? '' : ` ${escapeMarkdown(text)}`}`
  const reasons = why === undefined ? '' : ` *(${escapeMarkdown(why)})*`
  return [`${head}${reasons}`, ...lines.map(renderLine)].join('\n')
}

function renderLine({ letters, text, spans, note }: QuotedLine): string {
  const comment = note === '' ? '' : ` (${note})`
  return `  - ${letters.join(' ')}: ${escapeMarkdown(text)}${comment} ${spans.map(renderAnchor).join(' ')}`
}

function renderAnchor({ report, start, end }: Span): string {
  return `\`[${report} ${start}-${end}]\``
}

function renderNotice({ code, severity, message, remedy }: Notice): string {
  return `- **${severity}** ${escapeMarkdown(message)} ${escapeMarkdown(remedy)} \`${code}\``
}

/** Words of reports must not turn into headings, links, emphasis or HTML. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>#|~!]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replaceAll('&', '&amp;')
}
