import type { Entity, Mention } from '../../report/annotation.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, fold, textOf } from './draft.js'

/** One entity named in different ways: spellings and lengths of the name, and the offices or descriptions given with it. */
export function compareNames(collation: Collation): Draft[] {
  return collation.entities.flatMap((entity) => [...spellings(collation, entity), ...descriptions(collation, entity)])
}

const NAMES: ReadonlySet<Mention['form']> = new Set(['full_name', 'name'])

/** The fullest name that each report uses. */
function spellings(collation: Collation, entity: Entity): Draft[] {
  const variants = perReport(collation, entity, (form) => NAMES.has(form), (a, b) => b.length - a.length)
  if (!differs(variants)) return []
  const bare = new Set(variants.map((variant) => bareName(variant.value)))
  if (bare.size < 2) return []
  return [{
    detector: 'spelling', kind: 'naming', severity: 1, title: `Name: ${entity.name}`, variants, signals: { [`spelling:${entity.type}`]: 1 },
  }]
}

function descriptions(collation: Collation, entity: Entity): Draft[] {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  const first = new Map<string, Variant>()
  for (const span of entity.roles) {
    const report = reports.get(span.report)
    if (!report || span.end - span.start > 60) continue
    const value = textOf(report, span)
    const before = first.get(span.report)
    if (!before || value.length > before.value.length) first.set(span.report, { report: span.report, spans: [span], value })
  }
  const variants = [...first.values()]
  if (!differs(variants) || new Set(variants.map((variant) => bareRole(variant.value))).size < 2) return []
  return [{
    detector: 'role', kind: 'naming', severity: 1, title: `How ${entity.name} is described`, variants, signals: { [`role:${entity.type}`]: 1 },
  }]
}

function perReport(
  collation: Collation, entity: Entity, wanted: (form: Mention['form']) => boolean, order: (a: string, b: string) => number,
): Variant[] {
  return collation.reports.flatMap((report): Variant[] => {
    const mentions = entity.mentions.filter((mention) => mention.span.report === report.report.id && wanted(mention.form))
    const best = mentions.map(({ span }) => ({ report: report.report.id, spans: [span], value: textOf(report, span) }))
      .sort((a, b) => order(a.value, b.value) || a.spans[0]!.start - b.spans[0]!.start)[0]
    return best ? [best] : []
  })
}

function bareName(value: string): string {
  return fold(value).replace(/^(?:the|a|an) /, '').replace(/'s$/, '').replace(/[.,]/g, '')
}

function bareRole(value: string): string {
  return bareName(value).replace(/^(?:his|her|their|its) /, '')
}
