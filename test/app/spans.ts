import type { Comparison } from '../../src/index.js'
import type { Span } from '../../src/text/span.js'

/** Every span of a document with the path to it. Zones and grounds of fields stand in their report. */
export function spansOf(comparison: Comparison): { where: string; span: Span }[] {
  const found: { where: string; span: Span }[] = []
  const walk = (value: unknown, where: string, report: string | null): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
      const id = 'report' in value ? String(value.report) : report
      if (id !== null) found.push({ where, span: { report: id, start: value.start, end: value.end } })
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${where}.${key}`, report)
  }
  for (const [key, value] of Object.entries(comparison)) if (key !== 'reports') walk(value, key, null)
  for (const report of comparison.reports) walk(report, `reports.${report.id}`, report.id)
  return found
}
