import type { Sentence, Time, Token } from '../../report/annotation.js'
import { readIsoDay } from './calendar.js'
import type { Expression } from './expression.js'
import { expressionsIn } from './recognise.js'
import { resolve, type Reference } from './resolve.js'

/** An expression with the paragraph that it stands in. */
export interface PlacedExpression {
  readonly expression: Expression
  readonly paragraph: number
}

/** Every expression of time of a text, unresolved, in order. */
export function findExpressions(text: string, sentences: readonly Sentence[]): PlacedExpression[] {
  return sentences.flatMap((sentence) =>
    expressionsIn(text, sentence).map((expression) => ({ expression, paragraph: sentence.paragraph })),
  )
}

/**
 * The expressions of time of a text, resolved against the day the report was published (an ISO date, or null where it
 * is unknown: then only what the words alone fix is resolved). Offsets point into `text`. Sorted.
 *
 * A weekday is the last one on or before that day; in a clause that looks ahead, the next one on or after it.
 */
export function findTimes(
  text: string,
  _tokens: readonly Token[],
  sentences: readonly Sentence[],
  published: string | null,
): Time[] {
  return resolveAll(findExpressions(text, sentences), readIsoDay(published), 'report_date')
}

/**
 * Resolves expressions in their order. A clock time without a day takes the day last spoken of in its paragraph or the
 * one before, or, where none was, the one spoken of next; "the following month" counts from what was spoken of last.
 */
export function resolveAll(placed: readonly PlacedExpression[], day: number | null, basis: Reference['basis']): Time[] {
  let said: { day: number | null; iso: string; paragraph: number } | null = null
  return placed.map(({ expression, paragraph }, index) => {
    const near: typeof said = said !== null && paragraph - said.paragraph <= 1 ? said : null
    const spoken = near?.day ?? (needsDay(expression) && said?.day == null ? dayAhead(placed, index, day, basis) : null)
    const time = resolve(expression, { day, basis, spoken, last: near?.iso ?? null })
    const points =
      expression.when !== null &&
      !expression.future &&
      expression.direction === 'on' &&
      expression.when.kind !== 'years'
    if (points && time.from !== null) {
      said = { day: COARSE.has(time.precision) ? null : readIsoDay(time.from), iso: time.from.slice(0, 10), paragraph }
    }
    return time
  })
}

const COARSE: ReadonlySet<string> = new Set(['week', 'month', 'year', 'bound'])

function needsDay({ when, clock, part }: Expression): boolean {
  return when === null && (clock !== null || part !== null)
}

/** The first day that the same paragraph or the two after it name. */
function dayAhead(
  placed: readonly PlacedExpression[],
  index: number,
  day: number | null,
  basis: Reference['basis'],
): number | null {
  for (let i = index + 1; i < placed.length && i < index + 8; i++) {
    if (placed[i]!.paragraph - placed[index]!.paragraph > 2) return null
    if (placed[i]!.expression.when === null) continue
    const time = resolve(placed[i]!.expression, { day, basis, spoken: null, last: null })
    if (time.from !== null && !COARSE.has(time.precision)) return readIsoDay(time.from)
  }
  return null
}
