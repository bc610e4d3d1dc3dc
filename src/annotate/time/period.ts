import type { Time } from '../../report/annotation.js'
import { addMonths, isoDay, isoMonth, isoYear, serial, weekdayOf } from './calendar.js'
import type { Edge } from './expression.js'

/** A period as days or coarser, its ends as exact as they are known. */
export interface Period {
  readonly from: string
  readonly to: string
  readonly precision: Time['precision']
  /** Do the words alone give it? */
  readonly absolute: boolean
}

export function dayPeriod(day: number, absolute: boolean): Period {
  const iso = isoDay(day)
  return { from: iso, to: iso, precision: 'day', absolute }
}

export function monthPeriod(year: number, month: number, absolute: boolean, edge: Edge | null): Period {
  const iso = isoMonth(year, month)
  if (edge === 'early') return { from: `${iso}-01`, to: `${iso}-10`, precision: 'month', absolute }
  if (edge === 'mid') return { from: `${iso}-11`, to: `${iso}-20`, precision: 'month', absolute }
  if (edge === 'late') {
    const next = addMonths(year, month, 1)
    return { from: `${iso}-21`, to: isoDay(serial({ ...next, day: 1 }) - 1), precision: 'month', absolute }
  }
  return { from: iso, to: iso, precision: 'month', absolute }
}

export function yearPeriod(year: number, absolute: boolean, edge: Edge | null): Period {
  const iso = isoYear(year)
  const months: Partial<Record<Edge, readonly [string, string]>> = {
    early: ['01', '04'],
    mid: ['05', '08'],
    late: ['09', '12'],
  }
  const part = edge ? months[edge] : undefined
  return part
    ? { from: `${iso}-${part[0]}`, to: `${iso}-${part[1]}`, precision: 'year', absolute }
    : { from: iso, to: iso, precision: 'year', absolute }
}

/** Monday to Sunday of the week that holds a day, so many weeks on. */
export function weekPeriod(day: number, by: number, edge: Edge | null): Period {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * by
  const from = edge === 'to_come' ? Math.max(monday, day) : monday
  const to = edge === 'so_far' ? Math.min(monday + 6, day) : monday + 6
  return { from: isoDay(from), to: isoDay(to), precision: 'week', absolute: false }
}
