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
  /**
   * "Tuesday"; `week` -1 is "last Tuesday", 0 "this Tuesday", 1 "next Tuesday". `ofWeek`: of the week so many on
   * ("Tuesday last week"). `dayOfMonth`: "Friday the 26th". `following`: the next one after the day last spoken of.
   */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly week: -1 | 0 | 1 | null
      readonly ofWeek?: number
      readonly dayOfMonth?: number
      readonly following?: true
    }
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
  /** A quarter or half of a year by its months; `shift`: of the year so many on from the report's. */
  | {
      readonly kind: 'quarter'
      readonly first: number
      readonly months: number
      readonly year: number | null
      readonly shift: number | null
    }
  /** "the first week of May", "the last Friday of next month": the `nth` of a period, -1 the last. */
  | {
      readonly kind: 'within'
      readonly unit: 'day' | 'week' | 'weekend' | 'weekday'
      /** Null but for a weekday. */
      readonly weekday: number | null
      readonly nth: number
      readonly of: Extract<When, { kind: 'date' | 'shift' | 'anchored' }>
    }
  /** Years named as a whole: a decade, a war. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** `shift` -1 is "last Easter", 0 "this Easter", 1 "next Easter"; `weekend`: the one that the feast makes long. */
  | {
      readonly kind: 'holiday'
      readonly name: string
      readonly year: number | null
      readonly shift: -1 | 0 | 1 | null
      readonly weekend: boolean
    }
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
  /** Said, but not when: "in recent months"; or no one time: "every Monday". */
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
  /** The edge of the range's other end: "late May to early June". */
  readonly untilEdge: Edge | null
  readonly direction: Time['direction']
  /** Does its clause speak of what is to come? */
  readonly future: boolean
}

/** Something recognised from one piece up to `end`, one past the last. */
export interface Found<T> {
  readonly end: number
  readonly value: T
}
