import type { Range } from '../../text/span.js'
import type { DurationUnit } from '../../lexicon/units.js'
import type { Time } from '../../report/annotation.js'

/** What day or period words name, before it is known against which date they are read. */
export type When =
  /**
   * A date with what of it is said. `otherWay`: digits leave open which is the day and which the month. `sameYear`: of
   * the year last spoken of; `thisYear`: of the report's ("this August").
   */
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly otherWay?: boolean
      readonly sameYear?: boolean
      readonly thisYear?: boolean
    }
  /** "Tuesday"; `week` -1 is "last Tuesday", 0 "this Tuesday", 1 "next Tuesday". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: -1 | 0 | 1 | null }
  /** So many units from now: "yesterday", "last month", "two days ago". */
  | { readonly kind: 'shift'; readonly unit: DurationUnit; readonly by: number }
  /** "the last six months", "the next two days". */
  | { readonly kind: 'stretch'; readonly unit: DurationUnit; readonly count: number; readonly side: -1 | 1 }
  | {
      readonly kind: 'season'
      readonly first: number
      readonly months: number
      readonly year: number | null
      readonly shift: -1 | 0 | 1 | null
    }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  /** Years named as a whole: a decade, a war. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null }
  /**
   * Counted from something that the text tells: "the following month", "two days later"; `toEvent`: "two days before",
   * "on the eve of".
   */
  | { readonly kind: 'anchored'; readonly unit: DurationUnit; readonly by: number; readonly toEvent?: boolean }
  /** Counted from a time that is named with it: "two weeks before Christmas". */
  | {
      readonly kind: 'counted'
      readonly unit: DurationUnit
      readonly by: number
      readonly from: Exclude<When, { kind: 'counted' }>
    }
  /** Said, but not when: "in recent months". */
  | { readonly kind: 'vague' }

export interface Clock {
  readonly hour: number
  readonly minute: number
  /** Whether the minute was said, or the hour alone. */
  readonly exact: boolean
  /** An offset such as `-08:00` or `Z`, or empty where none was said. */
  readonly zone: string
}

/** `early`, `mid`, `late` of the period; `so_far`: earlier in it than now; `to_come`: later in it than now. */
export type Edge = 'early' | 'mid' | 'late' | 'so_far' | 'to_come'

/** An expression of time as recognised, with offsets into the text. */
export interface Expression extends Range {
  readonly when: When | null
  /** The other end of a range. */
  readonly until: When | null
  readonly clock: Clock | null
  readonly untilClock: Clock | null
  /** A part of a day: the hours it begins and ends by. */
  readonly part: readonly [from: number, to: number] | null
  readonly edge: Edge | null
  readonly direction: Time['direction']
  /** Does its clause speak of what is to come? */
  readonly future: boolean
}

/** Something recognised from one piece up to `end`, one past the last. */
export interface Found<T> {
  readonly end: number
  readonly value: T
}
