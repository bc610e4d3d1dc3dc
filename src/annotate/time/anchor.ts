import type { AnnotatedReport, Sentence, Time, Token } from '../../report/annotation.js'
import { firstStartingAt } from '../../text/span.js'
import { isoDay, readIsoDay } from './calendar.js'
import type { When } from './expression.js'
import { findExpressions } from './time.js'

/** How many words from a day a noun may stand to be what happened then. */
const REACH = 10
const FINE: ReadonlySet<string> = new Set(['minute', 'hour', 'part_of_day', 'day'])

/**
 * Times that count from a named event ("on the eve of the talks", "two days before the attack"), resolved where the
 * story's reports speak of that event and, most of them, of one day with it. The rest stay as they were.
 */
export function anchorToEvents(
  reports: readonly AnnotatedReport[],
  times: readonly (readonly Time[])[],
): readonly (readonly Time[])[] {
  const days = eventDays(reports, times)
  return reports.map((report, i) => {
    const anchored = new Map<number, Extract<When, { kind: 'anchored' }>>()
    for (const {
      expression: { start, when },
    } of findExpressions(report.report.text, report.sentences)) {
      if (when?.kind === 'anchored' && when.toEvent) anchored.set(start, when)
    }
    return times[i]!.map((time) => {
      const when = time.from === null && time.to === null ? anchored.get(time.start) : undefined
      const steps = when?.unit === 'day' ? when.by : when?.unit === 'week' ? when.by * 7 : null
      if (!when || steps === null) return time
      const noun = eventAfter(report, time)
      // "two days after they met": the sentence's own day, counted back, dates what follows.
      const day = noun === undefined ? ownDay(report, time, days) : dayFor(days.get(noun))
      const by = noun === undefined ? -steps : steps
      if (day === null) return time
      const iso = isoDay(day + Math.round(by))
      return { ...time, from: iso, to: iso, precision: when.unit === 'day' ? 'day' : 'week', basis: 'story' }
    })
  })
}

/** For each noun's and name's stem, the days that sentences name beside it, with how many sentences do. */
function eventDays(
  reports: readonly AnnotatedReport[],
  times: readonly (readonly Time[])[],
): Map<string, Map<number, number>> {
  const out = new Map<string, Map<number, number>>()
  reports.forEach(({ sentences, tokens }, i) => {
    let s = 0
    for (const time of times[i]!) {
      while (s < sentences.length && sentences[s]!.end <= time.start) s++
      const day = time.direction === 'on' && FINE.has(time.precision) ? readIsoDay(time.from) : null
      if (day === null || s >= sentences.length) continue
      for (const stem of nounsNear(tokens, sentences[s]!, time)) {
        const count = out.get(stem) ?? new Map<number, number>()
        count.set(day, (count.get(day) ?? 0) + 1)
        out.set(stem, count)
      }
    }
  })
  return out
}

function nounsNear(tokens: readonly Token[], { firstToken, endToken }: Sentence, time: Time): Set<string> {
  const at = firstStartingAt(tokens, time.start, firstToken, endToken)
  const out = new Set<string>()
  for (let i = Math.max(firstToken, at - REACH); i < at; i++)
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN') out.add(tokens[i]!.stem)
  return out
}

/** The day that is named most, where no other is named as often. */
function dayFor(count: ReadonlyMap<number, number> | undefined): number | null {
  if (!count) return null
  let best: number | null = null,
    most = 0,
    tied = false
  for (const [day, n] of count) {
    if (n > most) {
      most = n
      best = day
      tied = false
    } else if (n === most) tied = true
  }
  return tied ? null : best
}

/** The day on which the story puts what the words before a time name, most of them taken together. */
function ownDay(
  { tokens, sentences }: AnnotatedReport,
  time: Time,
  days: ReadonlyMap<string, ReadonlyMap<number, number>>,
): number | null {
  const sentence = sentenceAt(sentences, time.start)
  if (!sentence) return null
  const sum = new Map<number, number>()
  const at = firstStartingAt(tokens, time.start, sentence.firstToken, sentence.endToken)
  for (let i = Math.max(sentence.firstToken, at - 3 * REACH); i < at; i++) {
    for (const [day, n] of days.get(tokens[i]!.stem) ?? []) sum.set(day, (sum.get(day) ?? 0) + n)
  }
  return dayFor(sum)
}

/**
 * The stem of the noun that follows: "talks" in "on the eve of the talks". None where a clause follows: "two days
 * after they met".
 */
function eventAfter({ tokens, sentences }: AnnotatedReport, time: Time): string | undefined {
  const sentence = sentenceAt(sentences, time.start)
  if (!sentence) return undefined
  const at = firstStartingAt(tokens, time.end, sentence.firstToken, sentence.endToken)
  for (let i = at; i < sentence.endToken && i < at + 5; i++) {
    const { pos, stem } = tokens[i]!
    if (pos === 'NOUN' && !clauseFollows(tokens, i + 1, sentence.endToken))
      return tokens[i + 1]?.pos === 'NOUN' ? tokens[i + 1]!.stem : stem
    if (pos === 'NOUN') return undefined
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'PART' && pos !== 'PRON') return undefined
  }
  return undefined
}

/** Is the noun the subject of a verb: "two days after delegations met"? */
function clauseFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 3; i++) {
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'NOUN') return false
  }
  return false
}

/** The sentence that holds an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const found = sentences[firstStartingAt(sentences, offset + 1) - 1]
  return found && offset < found.end ? found : undefined
}
