import type { Quantity } from '../../report/annotation.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, fold, textOf } from './draft.js'
import { linkPlaced, placeAll, settingLikeness, type Placed } from './mention.js'

type Number = Placed<Quantity>

/** Numbers of one role or unit that stand in like settings and are not the same. */
export function compareNumbers(collation: Collation): Draft[] {
  const placed = placeAll(collation, (report) => report.quantities.filter((quantity) => quantity.kind !== 'ordinal'))
  return linkPlaced(placed, numberLikeness, 0.4).flatMap((group) => {
    const variants = group.map(variantOf)
    if (!differs(variants)) return []
    const apart = group.some((a) => group.some((b) => disjoint(a.it, b.it)))
    const hedged = new Set(group.map(({ it }) => it.hedge)).size > 1 || new Set(group.map(({ it }) => it.value)).size > 1
    if (!apart && !hedged) return []
    const role = group.find(({ it }) => it.role)?.it.role ?? null
    return [{
      detector: apart ? 'number' : 'hedge', kind: 'numeric', title: `${titleOf(group, role)}: ${valuesOf(variants)}`,
      severity: apart ? (role ? 3 : 2) : 1, variants, signals: {},
    }]
  })
}

/** One number of people or things that the reports call by different names. */
export function compareCounted(collation: Collation): Draft[] {
  const placed = placeAll(collation, (report) => report.quantities.filter((quantity) =>
    quantity.kind === 'count' && quantity.unit !== null && quantity.value >= 2 && quantity.end - quantity.start <= 40))
  const likeness = (a: Number, b: Number): number => (a.it.value === b.it.value
    ? settingLikeness(a, b) + (a.it.role !== null && a.it.role === b.it.role ? 0.3 : 0) + (a.it.unit === b.it.unit ? 0.2 : 0) : 0)
  return linkPlaced(placed, likeness, 0.35).flatMap((group) => {
    const variants = group.map(variantOf)
    if (new Set(group.map(({ it }) => it.unit)).size < 2) return []
    return [{
      detector: 'counted', kind: 'naming', title: `What the ${group[0]!.it.value} are called`, severity: 1, variants, signals: {},
    }]
  })
}

function numberLikeness(a: Number, b: Number): number {
  if (!comparable(a.it, b.it)) return 0
  return settingLikeness(a, b) + (a.it.role !== null && a.it.role === b.it.role ? 0.2 : 0)
}

/** Numbers further apart than this factor are not one number given twice. */
const FAR = 5

/** Of one kind, one unit, and no two roles. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.kind === 'age') return false
  if (a.role !== null && b.role !== null) return a.role === b.role
  return a.unit === b.unit && Math.max(a.value, b.value) <= FAR * Math.min(a.value, b.value)
}

function disjoint(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && a.kind !== 'count') return false
  return below(a, b) || below(b, a)
}

function below(a: Quantity, b: Quantity): boolean {
  return a.high !== null && b.low !== null && a.high < b.low
}

function variantOf({ it, report }: Number): Variant {
  const end = Math.min(it.end, it.start + 60)
  return { report: report.report.id, spans: [{ report: report.report.id, start: it.start, end }], value: textOf(report, it) }
}

function titleOf(group: readonly Number[], role: string | null): string {
  if (role) return `Number ${role}`
  const { kind, unit } = group[0]!.it
  return kind === 'count' ? `Number of ${unit ?? 'items'}` : { duration: 'How long', money: 'Sum', percent: 'Share', fraction: 'Share', measure: 'Measure', points: 'Points', ordinal: 'Number', age: 'Age' }[kind]
}

function valuesOf(variants: readonly Variant[]): string {
  const seen = new Map(variants.map(({ value }) => [fold(value), value]))
  return [...seen.values()].slice(0, 3).join(' or ')
}
