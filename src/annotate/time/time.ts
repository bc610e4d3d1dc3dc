import type { Sentence, Time, Token } from '../../report/annotation.js'
import { piecesOf } from '../quantity/piece.js'
import { readIsoDay } from './calendar.js'
import type { Expression } from './expression.js'
import { recognise } from './recognise.js'
import { resolve, type Reference } from './resolve.js'

/** An expression with the paragraph that it stands in. */
export interface PlacedExpression {
  readonly expression: Expression
  readonly paragraph: number
}

/** Every expression of time of a text, unresolved, in order. */
export function findExpressions(text: string, sentences: readonly Sentence[]): PlacedExpression[] {
  return sentences.flatMap((sentence) =>
    recognise(piecesOf(text, sentence)).map((expression) => ({ expression, paragraph: sentence.paragraph })))
}

/**
 * The expressions of time of a text, resolved against the day the report was published (an ISO date, or null where it
 * is unknown: then only what the words alone fix is resolved). Offsets point into `text`. Sorted.
 *
 * A weekday is the last one on or before that day; in a clause that looks ahead, the next one on or after it.
 */
export function findTimes(text: string, _tokens: readonly Token[], sentences: readonly Sentence[], published: string | null): Time[] {
  return resolveAll(findExpressions(text, sentences), readIsoDay(published), 'report_date')
}

/** Resolves expressions in their order: a clock time without a day takes the day last spoken of, in its paragraph or the one before. */
export function resolveAll(placed: readonly PlacedExpression[], day: number | null, basis: Reference['basis']): Time[] {
  let spoken: number | null = null, spokenIn = -2
  return placed.map(({ expression, paragraph }) => {
    const time = resolve(expression, { day, basis, spoken: paragraph - spokenIn <= 1 ? spoken : null })
    const said = expression.when !== null && expression.direction === 'on' ? readIsoDay(time.from) : null
    if (said !== null && (time.precision === 'day' || time.precision === 'minute' || time.precision === 'hour' || time.precision === 'part_of_day')) {
      spoken = said
      spokenIn = paragraph
    }
    return time
  })
}
