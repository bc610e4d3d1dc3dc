import type { AnnotatedReport, Quantity } from '../../report/annotation.js'
import { compareQuantities } from '../../report/compare.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, textOf } from './draft.js'
import { linkPlaced, meanLikeness, placeAll, settingLikeness, type Placed } from './mention.js'

type Placement = Placed<Quantity>

/** The mean likeness of settings from which numbers may be about one thing; the rating decides what is shown. */
const LEAST_LIKENESS = 0.15

/** Roles whose number is one figure of the story, which reports give as they know it: the toll, the missing. */
const TOLLS: readonly string[] = ['dead', 'injured', 'missing', 'arrested', 'displaced', 'rescued', 'evacuated']

/** Numbers of one role or unit that stand in like settings and are not the same, unless they give the tolls again. */
export function compareNumbers(collation: Collation): Draft[] {
  const tolls = new Map(TOLLS.map((role) => [role, firstOfRole(collation, role)]))
  const placed = placeAll(collation, (report) => report.quantities.filter((quantity) => quantity.kind !== 'ordinal'))
  return linkPlaced(placed, numberLikeness, LEAST_LIKENESS).flatMap((group) => {
    const variants = group.map(variantOf)
    if (!differs(variants)) return []
    const apart = group.some((a) => group.some((b) => compareQuantities(a.it, b.it) === 'differs' || disjoint(a.it, b.it)))
    const hedged = new Set(group.map(({ it }) => it.hedge)).size > 1 || new Set(group.map(({ it }) => it.value)).size > 1
    if (!apart && !hedged) return []
    const role = group.find(({ it }) => it.role)?.it.role ?? null
    if (group.filter((one) => isAgain(one, tolls.get(one.it.role ?? ''))).length * 2 >= group.length) return []
    return [{
      detector: apart ? 'number' : 'hedge', kind: 'numeric', title: titleOf(group, role),
      severity: apart ? (role ? 3 : 2) : 1, variants,
      signals: { 'number:likeness': meanLikeness(group, numberLikeness), 'number:role': Number(role !== null), 'number:close': closeness(group) },
    }]
  })
}

/**
 * The figure that each report gives first for one role, side by side. The first is the one that the report is about: later
 * ones are parts of it ("two crew members among the dead") or belong to another event.
 */
export function compareTolls(collation: Collation): Draft[] {
  return TOLLS.flatMap((role): Draft[] => {
    const tolls = firstOfRole(collation, role)
    const variants = collation.reports.flatMap((report): Variant[] => {
      const first = tolls.get(report)
      return first ? [variantOf({ report, it: first })] : []
    })
    return differs(variants)
      ? [{ detector: 'toll', kind: 'numeric', title: `Number ${role}`, severity: 3, variants, signals: { 'toll:reports': variants.length } }]
      : []
  })
}

/** The number that each report gives first for a role. */
function firstOfRole({ reports }: Collation, role: string): ReadonlyMap<AnnotatedReport, Quantity> {
  return new Map(reports.flatMap((report) => {
    const first = report.quantities.find((quantity) => quantity.role === role && quantity.kind === 'count')
    return first ? [[report, first] as const] : []
  }))
}

/** Is a number the toll of its report, or that figure given once more? */
function isAgain({ it, report }: Placement, tolls: ReadonlyMap<AnnotatedReport, Quantity> | undefined): boolean {
  const toll = tolls?.get(report)
  return toll !== undefined && it.kind === 'count' && toll.value === it.value && toll.hedge === it.hedge
}

/** One number of people or things that the reports call by different names. */
export function compareCounted(collation: Collation): Draft[] {
  const placed = placeAll(collation, (report) => report.quantities.filter((quantity) =>
    quantity.kind === 'count' && quantity.unit !== null && quantity.value >= 2 && quantity.end - quantity.start <= 40))
  const likeness = (a: Placement, b: Placement): number => (a.it.value === b.it.value
    ? settingLikeness(a, b) + (a.it.role !== null && a.it.role === b.it.role ? 0.3 : 0) + (a.it.unit === b.it.unit ? 0.2 : 0) : 0)
  return linkPlaced(placed, likeness, LEAST_LIKENESS).flatMap((group) => {
    const variants = group.map(variantOf)
    if (new Set(group.map(({ it }) => it.unit)).size < 2) return []
    return [{
      detector: 'counted', kind: 'naming', title: `What the ${group[0]!.it.value} are called`, severity: 1, variants,
      signals: { 'counted:likeness': meanLikeness(group, likeness) },
    }]
  })
}

function numberLikeness(a: Placement, b: Placement): number {
  if (!comparable(a.it, b.it)) return 0
  const ratio = Math.min(a.it.value, b.it.value) / Math.max(a.it.value, b.it.value, 1e-9)
  return settingLikeness(a, b) + (a.it.role !== null && a.it.role === b.it.role ? 0.2 : 0) + (ratio > 0.95 ? 0.25 : ratio > 0.75 ? 0.1 : 0)
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

/** The smallest number as a share of the largest. */
function closeness(group: readonly Placement[]): number {
  const values = group.map(({ it }) => it.value)
  return Math.min(...values) / Math.max(...values, 1e-9)
}

function variantOf({ it, report }: Pick<Placement, 'it' | 'report'>): Variant {
  const end = Math.min(it.end, it.start + 60)
  return { report: report.report.id, spans: [{ report: report.report.id, start: it.start, end }], value: textOf(report, it) }
}

function titleOf(group: readonly Placement[], role: string | null): string {
  if (role) return `Number ${role}`
  const { kind, unit } = group[0]!.it
  return kind === 'count' ? `Number of ${unit ?? 'items'}` : { duration: 'How long', money: 'Sum', percent: 'Share', fraction: 'Share', measure: 'Measure', points: 'Points', ordinal: 'Number', age: 'Age' }[kind]
}
