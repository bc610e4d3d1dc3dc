import type { Time } from '../../report/annotation.js'
import type { Collation, Draft } from './draft.js'
import { differs, textOf } from './draft.js'
import { linkPlaced, meanLikeness, placeAll, settingLikeness } from './mention.js'

/** The mean likeness of settings from which times may be about one event; the rating decides what is shown. */
const LEAST_LIKENESS = 0.2

/** Times that stand in like settings and are not the same, or not as exact. */
export function compareTimes(collation: Collation): Draft[] {
  const placed = placeAll(collation, (report) => report.times)
  return linkPlaced(placed, settingLikeness, LEAST_LIKENESS).flatMap((group): Draft[] => {
    const variants = group.map(({ it, report }) => ({
      report: report.report.id, spans: [{ report: report.report.id, start: it.start, end: it.end }], value: textOf(report, it),
    }))
    if (!differs(variants)) return []
    const apart = group.some((a) => group.some((b) => disjoint(a.it, b.it)))
    const exactness = new Set(group.map(({ it }) => it.precision)).size > 1
    if (!apart && !exactness) return []
    return [{
      detector: apart ? 'time' : 'exactness', kind: apart ? 'temporal' : 'granularity', severity: apart ? 2 : 1,
      title: 'When', variants, signals: { 'time:likeness': meanLikeness(group, settingLikeness) },
    }]
  })
}

/** No moment belongs to both. */
function disjoint(a: Time, b: Time): boolean {
  if (a.direction !== 'on' || b.direction !== 'on' || !a.from || !a.to || !b.from || !b.to) return false
  return before(a.to, b.from) || before(b.to, a.from)
}

/** ISO dates compare as text as far as both go. */
function before(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}
