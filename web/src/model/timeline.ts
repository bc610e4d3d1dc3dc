import type { TimelineEvent } from '../../../src/report/comparison.js'
import { byWitness, placesOf, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { dateRange, longDate, momentOf, tickWords } from './date.js'
import type { Moment } from './date.js'

/** An event on its section's axis. `from` and `to` are 0 to 1 along it. */
export interface EventRow extends Row {
  readonly event: TimelineEvent
  readonly letters: readonly (readonly string[])[]
  readonly when: string
  readonly from: number
  readonly to: number
  /** The event has no known end (`after`) or no known start (`before`). */
  readonly open: 'none' | 'before' | 'after'
}

export interface Tick {
  readonly at: number
  readonly words: string
}

/** Events near enough to one another to share an axis that is drawn to scale. */
export interface Section {
  readonly title: string
  /** False where its events stand too far apart for one axis. */
  readonly scaled: boolean
  readonly ticks: readonly Tick[]
  readonly rows: readonly EventRow[]
}

export interface Timeline {
  readonly sections: readonly Section[]
  /** Events whose time no report gives. */
  readonly undated: readonly EventRow[]
}

interface Dated {
  readonly event: TimelineEvent
  readonly start: Moment | null
  readonly end: Moment | null
  readonly from: number
  readonly to: number
}

/** Events on axes drawn to scale; those without a date apart. */
export function timeline(edition: Edition): Timeline {
  const dated: Dated[] = []
  const undated: EventRow[] = []
  for (const event of edition.comparison.timeline) {
    const start = momentOf(event.start)
    const end = momentOf(event.end)
    if (start === null && end === null) {
      undated.push({ ...rowOf(edition, event), when: '', from: 0, to: 0, open: 'none' })
      continue
    }
    const from = (start ?? end)?.instant ?? 0
    const to = Math.max(from, end ? end.until : (start?.until ?? from))
    dated.push({ event, start, end, from, to })
  }
  dated.sort((a, b) => a.from - b.from || a.to - b.to)
  if (dated.length === 0) return { sections: [], undated }
  const parts = split(dated, 6)
  const lone = new Set(parts.flatMap((part) => (part.length === 1 ? part : [])))
  const sections = joinLone(parts).map((part) => sectionOf(edition, part, !part.every((one) => lone.has(one))))
  return { sections, undated }
}

const day = 86_400_000

/**
 * Cut at the widest gap that squeezes the rest: it takes half of the axis, or what lies on one side of it holds most
 * events in less than a quarter of the axis. Two weeks or less are never cut. At most `parts` sections.
 */
function split(dated: readonly Dated[], parts: number): Dated[][] {
  const { from, to } = extent(dated)
  const length = to - from
  if (parts < 2 || length < 14 * day) return [[...dated]]
  const crowded = (side: readonly Dated[]) => {
    const own = extent(side)
    return side.length >= 3 && side.length >= dated.length / 2 && own.to - own.from < length / 4
  }
  let widest = 0
  let at = 0
  let reach = from
  dated.forEach((one, index) => {
    const gap = one.from - reach
    reach = Math.max(reach, one.to)
    if (gap <= widest) return
    if (gap < length / 2 && !crowded(dated.slice(0, index)) && !crowded(dated.slice(index))) return
    widest = gap
    at = index
  })
  if (at === 0) return [[...dated]]
  const after = split(dated.slice(at), parts - 1)
  return [...split(dated.slice(0, at), parts - after.length), ...after]
}

/** Events that stand alone on their axis have no scale: neighbours among them are listed together. */
function joinLone(parts: readonly Dated[][]): Dated[][] {
  const joined: Dated[][] = []
  let lone = false
  for (const part of parts) {
    const last = joined[joined.length - 1]
    if (part.length === 1 && lone && last) last.push(...part)
    else joined.push([...part])
    lone = part.length === 1
  }
  return joined
}

function extent(dated: readonly Dated[]): { from: number; to: number } {
  let from = Infinity
  let to = -Infinity
  for (const one of dated) {
    from = Math.min(from, one.from)
    to = Math.max(to, one.to)
  }
  return { from, to }
}

function sectionOf(edition: Edition, dated: readonly Dated[], scaled: boolean): Section {
  const { from, to } = extent(dated)
  const length = Math.max(to - from, 3_600_000)
  const margin = length * 0.02
  const place = (instant: number) => (instant - from + margin) / (length + 2 * margin)
  const rows = dated.map((one): EventRow => ({
    ...rowOf(edition, one.event),
    when: whenWords(one.event),
    from: place(one.from),
    to: place(one.to),
    open:
      one.event.start === null ? 'before' : one.event.status === 'ongoing' && one.event.end === null ? 'after' : 'none',
  }))
  const first = momentAt(dated, 'from')
  const last = momentAt(dated, 'to')
  return {
    title: first && last ? dateRange(dayAlone(first), dayAlone(last)) : '',
    scaled,
    ticks: scaled ? ticksOf(from, from + length, place) : [],
    rows,
  }
}

function momentAt(dated: readonly Dated[], edge: 'from' | 'to'): Moment | null {
  const sorted = [...dated].sort((a, b) => (edge === 'from' ? a.from - b.from : b.to - a.to))
  const one = sorted[0]
  return one ? (edge === 'from' ? (one.start ?? one.end) : (one.end ?? one.start)) : null
}

function dayAlone(moment: Moment): Moment {
  return { ...moment, time: null, offset: null }
}

const steps = [
  3_600_000,
  3 * 3_600_000,
  6 * 3_600_000,
  12 * 3_600_000,
  day,
  2 * day,
  7 * day,
  14 * day,
  28 * day,
  91 * day,
  182 * day,
  365.25 * day,
  2 * 365.25 * day,
  5 * 365.25 * day,
  10 * 365.25 * day,
  50 * 365.25 * day,
]

/** At most five ticks, at round times. */
function ticksOf(from: number, to: number, place: (instant: number) => number): Tick[] {
  const step = steps.find((one) => (to - from) / one <= 4.5) ?? 100 * 365.25 * day
  const ticks: Tick[] = []
  for (let at = firstTick(from, step); at <= to && ticks.length < 7; at = nextTick(at, step)) {
    const words = tickWords(at, step)
    if (place(at) < 0.88 && words !== ticks[ticks.length - 1]?.words) ticks.push({ at: place(at), words })
  }
  return ticks
}

function firstTick(from: number, step: number): number {
  if (step < 27 * day) return Math.ceil(from / step) * step
  const date = new Date(from)
  const start = Date.UTC(date.getUTCFullYear(), step < 360 * day ? date.getUTCMonth() : 0, 1)
  return start >= from ? start : nextTick(start, Math.min(step, step < 360 * day ? 28 * day : 365.25 * day))
}

function nextTick(at: number, step: number): number {
  if (step < 27 * day) return at + step
  const date = new Date(at)
  const months =
    step < 360 * day ? Math.max(1, Math.round(step / (30.4 * day))) : 12 * Math.round(step / (365.25 * day))
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
}

/** The time in words, as exact as it is known. */
function whenWords(event: TimelineEvent): string {
  const start = momentOf(event.start)
  const end = momentOf(event.end)
  if (start && end && event.start !== event.end) return dateRange(start, end)
  if (start) return event.status === 'ongoing' ? `since ${longDate(start)}` : longDate(start)
  return end ? `until ${longDate(end)}` : 'time unknown'
}

function rowOf(edition: Edition, event: TimelineEvent): Row & Pick<EventRow, 'event' | 'letters'> {
  const said = [
    event.event,
    event.status,
    event.start ?? '',
    event.end ?? '',
    ...event.spans.map((span) => wordsAt(edition, span)),
  ]
  return {
    view: 'timeline',
    id: event.id,
    ...placesOf(edition, event.spans, event.spans[0]),
    event,
    letters: byWitness(
      edition,
      event.spans.map((span) => span.report),
    ),
    words: said.join(' ').toLowerCase(),
  }
}
