import { counted } from './edition.js'
import type { Edition } from './edition.js'
import { dateRange, momentOf } from './date.js'
import type { Moment } from './date.js'
import { wordsOf } from './wording.js'

export interface Heading {
  readonly title: string
  /** The report whose words the title is, or null where there is no report. */
  readonly report: string | null
  readonly facts: readonly Fact[]
}

/** A count with what it counts. */
export interface Fact {
  readonly count: string
  readonly words: string
}

/** The story's title (a report's own words) and its summary in counts. */
export function headingOf(edition: Edition): Heading {
  return { ...titleOf(edition), facts: factsOf(edition) }
}

/** The report title that shares most words with the others; without any title, the first sentence of a report. */
function titleOf(edition: Edition): Pick<Heading, 'title' | 'report'> {
  const titles = edition.reports.flatMap((report) =>
    report.title?.trim() ? [{ report: report.id, title: report.title.trim() }] : [],
  )
  const bags = titles.map(
    (one) =>
      new Set(
        wordsOf(one.title)
          .map((word) => word.key)
          .filter((key) => key.length > 2),
      ),
  )
  let best = -1
  let chosen = 0
  bags.forEach((bag, index) => {
    let shared = 0
    bags.forEach((other, at) => {
      if (at !== index) for (const word of bag) if (other.has(word)) shared++
    })
    const score = bag.size === 0 ? 0 : shared / Math.sqrt(bag.size)
    if (score > best) {
      best = score
      chosen = index
    }
  })
  const title = titles[chosen]
  if (title) return title
  const [first] = edition.reports
  if (!first) return { title: 'No reports', report: null }
  const body = first.zones.find((zone) => zone.role === 'body')
  const text = (body ? first.text.slice(body.start, body.end) : first.text).trim()
  const line = text.split(/[\r\n]/, 1)[0] ?? ''
  const end = /[.!?…]["”’»)]?(?=\s|$)/u.exec(line.slice(0, 220))
  return { title: end ? line.slice(0, end.index + end[0].length) : line.slice(0, 160) || first.id, report: first.id }
}

function factsOf(edition: Edition): Fact[] {
  const { comparison } = edition
  const severe = comparison.differences.filter((one) => one.severity >= 2).length
  const contested = contestedCount(edition)
  const single = comparison.claims.filter(
    (one) => new Set(one.members.map((member) => member.span.report)).size === 1,
  ).length
  const fact = (count: number, one: string, many = `${one}s`): Fact => ({
    count: String(count),
    words: count === 1 ? one : many,
  })
  return [
    fact(edition.reports.length, 'report'),
    fact(comparison.witnesses.length, 'independent witness', 'independent witnesses'),
    publishedFact(edition),
    fact(severe, 'difference that matters', 'differences that matter'),
    fact(contested, 'contested point'),
    fact(single, 'claim in one report alone', 'claims in one report alone'),
  ]
}

/** Claims that a report disputes, and contradictions that belong to no such claim. */
function contestedCount(edition: Edition): number {
  const disputed = new Set(
    edition.comparison.claims
      .filter((claim) => claim.members.some((member) => member.stance === 'disputes'))
      .map((claim) => claim.id),
  )
  for (const difference of edition.comparison.differences) {
    if (difference.kind === 'contradiction') disputed.add(difference.claim ?? `difference ${difference.id}`)
  }
  return disputed.size
}

function publishedFact(edition: Edition): Fact {
  const moments = edition.reports.flatMap((report) => momentOf(report.published) ?? [])
  const sorted = [...moments].sort((a: Moment, b: Moment) => a.instant - b.instant)
  const unknown = edition.reports.length - moments.length
  const [first] = sorted
  const last = sorted[sorted.length - 1]
  if (!first || !last) return { count: '', words: edition.reports.length === 0 ? '' : 'dates of publication unknown' }
  const range = `published ${dateRange(first, last)}`
  return { count: '', words: unknown === 0 ? range : `${range} (${counted(unknown, 'date')} unknown)` }
}
