import type { Capture, Field, Report } from '../../report/report.js'
import { hostOf } from '../fields.js'
import { extractPage } from '../page/report.js'
import { arrange, type Arranged } from './arrange.js'
import type { PublisherRule } from './rule.js'

/** A rule that finds less than this share of the body that the general way finds was made for another layout. */
const LEAST = 0.25

/**
 * The report that a page holds by the first rule of its publisher that fits it; where none does, in the general way.
 * What a rule says goes before what the page's own metadata says; what came with the page goes before both.
 */
export function extractByRules(capture: Capture, id: string, rules: readonly PublisherRule[]): Report {
  const general = extractPage(capture, id)
  const host = hostOf(capture.source.url ?? general.canonicalUrl)
  if (host === null) return general
  for (const rule of rules) {
    if (!rule.hosts.some((one) => host === one || host.endsWith(`.${one}`)) || !isOfTime(rule, capture.captured)) continue
    let found: Arranged | null = null
    const report = extractPage(capture, id, (document, outline) => (found = arrange(rule, document, outline))?.placed ?? null)
    if (found !== null && bodyLength(report) >= LEAST * bodyLength(general)) return withFields(report, found, rule, capture)
  }
  return general
}

function bodyLength({ zones }: Report): number {
  return zones.reduce((sum, { role, start, end }) => sum + (role === 'body' ? end - start : 0), 0)
}

function isOfTime({ from, until }: PublisherRule, captured: string | undefined): boolean {
  if (captured === undefined) return true
  const day = captured.slice(0, 10)
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}

function withFields(report: Report, found: Arranged, rule: PublisherRule, { given }: Capture): Report {
  const { title, bylines, published, modified } = found
  return {
    ...report,
    title: given.title === undefined && title !== null ? titleField(report, title) : report.title,
    outlet: given.outlet === undefined ? { value: rule.publisher, basis: 'url' } : report.outlet,
    bylines: given.bylines === undefined && bylines.length > 0 ? { value: bylines, basis: 'metadata' } : report.bylines,
    published: given.published === undefined && published !== null ? { value: published, basis: 'metadata' } : report.published,
    ...(modified === null ? {} : { modified: { value: modified, basis: 'metadata' } as const }),
  }
}

function titleField({ text, zones }: Report, title: string): Field<string> {
  const zone = zones.find(({ role, start, end }) => role === 'title' && text.slice(start, end) === title)
  return zone ? { value: title, basis: 'metadata', span: { start: zone.start, end: zone.end } } : { value: title, basis: 'metadata' }
}
