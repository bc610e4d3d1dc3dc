import type { AnnotatedReport, Time } from '../../report/annotation.js'
import { isoDay, readIsoDay, weekdayOf } from './calendar.js'
import { anchorToEvents } from './anchor.js'
import { findExpressions, resolveAll, type PlacedExpression } from './time.js'

/** How many days may part reports that are of the same days. */
const WEEK = 7

interface Account {
  readonly placed: readonly PlacedExpression[]
  readonly times: readonly Time[]
  /** The day of publication as the report gives it. */
  readonly published: number | null
}

/**
 * The times of a story's reports, in the reports' order, after each has been read in the light of the others.
 *
 * A report that gives no date of its own is read against a day that the story settles: where the dated reports agree
 * which Tuesday is meant, and every weekday of this one falls in the same days, it is of those days. A report dated
 * more than a week after all others, whose weekdays are nevertheless theirs, is read so too: a page that was published
 * again. What the story does not settle stays as it was. Times so resolved have the basis `story`.
 */
export function resolveStoryTimes(reports: readonly AnnotatedReport[]): readonly (readonly Time[])[] {
  const settled = settledDays(reports).map(({ account, day, settled }) =>
    settled && day !== null ? resolveAll(account.placed, day, 'story') : account.times,
  )
  return anchorToEvents(reports, settled)
}

export interface SettledDay {
  /** The day that the report is read against, as an ISO date; null where neither it nor the story gives one. */
  readonly day: string | null
  readonly basis: 'report_date' | 'story' | 'none'
}

/** The day that each report of a story is read against, in the reports' order. */
export function storyDays(reports: readonly AnnotatedReport[]): readonly SettledDay[] {
  return settledDays(reports).map(({ day, settled }) => ({
    day: day === null ? null : isoDay(day),
    basis: day === null ? 'none' : settled ? 'story' : 'report_date',
  }))
}

function settledDays(
  reports: readonly AnnotatedReport[],
): { account: Account; day: number | null; settled: boolean }[] {
  const accounts = reports.map((report): Account => {
    return {
      placed: findExpressions(report.report.text, report.sentences),
      times: report.times,
      published: readIsoDay(report.report.published?.value ?? null),
    }
  })
  const cluster = largestCluster(accounts)
  const dated = accounts.filter((account) => account.published !== null && inside(account.published, cluster))
  let weekdays = weekdayMap(
    dated.flatMap((account) => daysOf(account.times)),
    cluster,
  )
  const days = accounts.map((account): { day: number | null; settled: boolean } => ({
    day: account.published,
    settled: false,
  }))
  // Twice: what the first pass settles may settle the rest.
  for (let pass = 0; pass < 2; pass++) {
    const main = mainDay(accounts, days)
    accounts.forEach((account, i) => {
      const open = account.published === null || isLate(account, cluster)
      if (!open || days[i]!.settled) return
      const day = settle(account, weekdays, main, cluster)
      if (day !== null) days[i] = { day, settled: true }
    })
    weekdays = weekdayMap(
      accounts.flatMap((account, i) => {
        const { day, settled } = days[i]!
        if (settled && day !== null) return daysOf(resolveAll(account.placed, day, 'story'))
        return account.published !== null && inside(account.published, cluster) ? daysOf(account.times) : []
      }),
      cluster,
    )
  }
  return accounts.map((account, i) => ({ account, ...days[i]! }))
}

type Window = readonly [from: number, to: number] | null

function inside(day: number, window: Window): boolean {
  return window !== null && day >= window[0] && day <= window[1]
}

/** The week that most dated reports fall in, where it holds more than half of them. */
function largestCluster(accounts: readonly Account[]): Window {
  const days = accounts.flatMap(({ published }) => (published === null ? [] : [published])).sort((a, b) => a - b)
  let best: Window = null,
    most = 0
  for (const first of days) {
    const held = days.filter((day) => day >= first && day < first + WEEK)
    if (held.length > most) {
      most = held.length
      best = [first, held.at(-1)!]
    }
  }
  return most * 2 > days.length ? best : null
}

/** Dated more than a week after the days of the others, without a date of its own time in the text. */
function isLate(account: Account, cluster: Window): boolean {
  if (account.published === null || cluster === null || account.published <= cluster[1] + WEEK - 1) return false
  return !account.times.some((time) => {
    const day = time.basis === 'absolute' ? readIsoDay(time.from) : null
    return day !== null && account.published! - day < WEEK && day > cluster[1] + 1
  })
}

/** Single days that the times name. */
function daysOf(times: readonly Time[]): number[] {
  return times.flatMap((time) => {
    const day = time.direction === 'on' && FINE.has(time.precision) ? readIsoDay(time.from) : null
    return day === null ? [] : [day]
  })
}

const FINE: ReadonlySet<string> = new Set(['minute', 'hour', 'part_of_day', 'day'])

/**
 * The one day that each weekday stands for, where the reports agree; null where they do not, undefined where none names
 * it. Days far from the reports' own, given as dates, do not make "Tuesday" doubtful.
 */
function weekdayMap(days: readonly number[], cluster: Window): (number | null | undefined)[] {
  const out: (number | null | undefined)[] = new Array(WEEK).fill(undefined)
  for (const day of days) {
    if (cluster === null || day < cluster[0] - 2 * WEEK || day > cluster[1] + WEEK) continue
    const weekday = weekdayOf(day)
    out[weekday] = out[weekday] === undefined || out[weekday] === day ? day : null
  }
  return out
}

/** The day that most reports name, the latest of equals: when the story happened. */
function mainDay(
  accounts: readonly Account[],
  days: readonly { day: number | null; settled: boolean }[],
): number | null {
  const count = new Map<number, number>()
  accounts.forEach((account, i) => {
    const { day, settled } = days[i]!
    const times = settled && day !== null ? resolveAll(account.placed, day, 'story') : account.times
    for (const named of new Set(daysOf(times))) count.set(named, (count.get(named) ?? 0) + 1)
  })
  let best: number | null = null
  for (const [day, n] of count) {
    const most = best === null ? -1 : count.get(best)!
    if (best === null || n > most || (n === most && day > best)) best = day
  }
  return best
}

/** The day that a report without one is read against, by the days of the story; null where they do not fit. */
function settle(
  account: Account,
  weekdays: readonly (number | null | undefined)[],
  main: number | null,
  cluster: Window,
): number | null {
  const named = account.placed.flatMap(({ expression: { when, future } }) =>
    when?.kind === 'weekday' && when.week === null ? [{ weekday: when.weekday, future }] : [],
  )
  const known = named.flatMap(({ weekday, future }) => {
    const day = weekdays[weekday]
    return typeof day === 'number' ? [{ day, future }] : []
  })
  if (known.length === 0 || cluster === null) return null
  const past = known.filter(({ future }) => !future).map(({ day }) => day)
  const yesterday = account.placed.some(
    ({ expression: { when } }) => when?.kind === 'shift' && when.unit === 'day' && when.by === -1,
  )
  const start: number | null = past.length > 0 ? Math.max(...past) : yesterday && main !== null ? main + 1 : main
  if (start === null) return null
  let at: number = start
  // Weekdays that no other report names move it on: the next one after the last that is known.
  for (const { weekday, future } of named) {
    if (future || weekdays[weekday] !== undefined) continue
    const next = at + ((weekday - weekdayOf(at) + 7) % 7)
    const first = past.length > 0 ? Math.min(...past) : at
    if (next - at <= 2 && next - first < WEEK) at = next
  }
  const fits = known.every((k) => (k.future ? k.day >= at && k.day < at + WEEK : k.day <= at && k.day > at - WEEK))
  return fits && Math.abs(at - cluster[0]) <= 2 * WEEK ? at : null
}
