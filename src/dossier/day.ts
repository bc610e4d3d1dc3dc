import type { AnnotatedReport, Time } from '../report/annotation.js'

const FINE: ReadonlySet<string> = new Set(['minute', 'hour', 'part_of_day', 'day'])

/** Does a time name one day or a moment in it? */
function isFine({ precision }: Time): boolean {
  return FINE.has(precision)
}

/**
 * The day that a report speaks from, as an ISO date: the day it was published, or, where other reports settled its
 * times, the last day of theirs that it names. Null where neither is known.
 */
export function reportDay({ report, times }: AnnotatedReport): string | null {
  const published = report.published?.value ?? null
  const own = published !== null && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null
  if (own !== null && times.some((time) => time.basis === 'report_date')) return own
  const settled = times
    .filter((time) => time.basis === 'story' && time.direction === 'on' && time.from !== null && isFine(time))
    .map((time) => time.from!.slice(0, 10))
    .sort()
  return settled.at(-1) ?? own
}
