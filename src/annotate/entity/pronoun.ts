import { SPEECH_VERBS } from '../../lexicon/titles.js'
import type { AnnotatedReport } from '../../report/annotation.js'
import { firstEndingAfter } from '../../text/span.js'
import type { PlacedName } from './placed.js'
import type { Draft } from './registry.js'
import type { Line, Word } from './word.js'

/**
 * Gives "he", "she" and their like outside quotations to the person whom the sentence before, or this one, is about;
 * "it" to the body that the same clause speaks of ("Hallmere said it"). Where two persons could be meant nobody is.
 */
export function findPronouns(
  lines: readonly Line[],
  names: ReadonlyMap<Line, readonly PlacedName[]>,
  reports: readonly AnnotatedReport[],
): void {
  let topic: Draft | null = null
  let last: Line | null = null
  for (const line of lines) {
    if (line.style !== 'plain' || line.role !== 'body') continue
    if (!last || last.report !== line.report || line.paragraph - last.paragraph > 1) topic = null
    topic = readLine(line, names.get(line) ?? [], topic, quoted(reports[line.report]!))
    last = line
  }
}

function quoted(report: AnnotatedReport): (at: number) => boolean {
  const { quotations } = report
  return (at) => {
    const first = firstEndingAfter(quotations, at)
    return first < quotations.length && quotations[first]!.start <= at
  }
}

const MALE: ReadonlySet<string> = new Set(['he', 'his', 'him', 'himself'])
const FEMALE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])

/** Resolves one line's pronouns; gives whom the next line may speak of. */
function readLine(
  line: Line,
  placed: readonly PlacedName[],
  topic: Draft | null,
  inQuotation: (at: number) => boolean,
): Draft | null {
  const persons = new Set<Draft>()
  let subject = topic
  let next = 0
  let named: Draft | null = null
  line.words.forEach((word, at) => {
    while (next < placed.length && placed[next]!.from <= at) {
      const { draft, from } = placed[next]!
      if (draft.type === 'person' && !inQuotation(line.words[from]!.start)) {
        if (persons.size === 0 || draft === subject) named = draft
        persons.add(draft)
      }
      next++
    }
    if (word.lower === 'it' && !inQuotation(word.start)) return addIt(line, placed, at)
    const sex = MALE.has(word.lower) ? 'm' : FEMALE.has(word.lower) ? 'f' : null
    if (!sex || inQuotation(word.start)) return
    const candidates = [...new Set([...(subject ? [subject] : []), ...persons])].filter(
      (draft) => draft.sex === null || draft.sex === sex,
    )
    const chosen =
      candidates.length === 1
        ? candidates[0]!
        : persons.size === 0 && subject && (subject.sex ?? sex) === sex
          ? subject
          : null
    if (!chosen) return
    chosen.sex ??= sex
    chosen.mentions.push({ report: line.report, start: word.start, end: word.end, form: 'pronoun' })
    named ??= chosen
  })
  if (persons.size === 0) return named ?? topic
  subject = named
  return persons.size === 1 ? subject : (leads(line.words, placed) ?? null)
}

/** With several persons in a sentence, the one who opens it or speaks in it. */
function leads(words: readonly Word[], placed: readonly PlacedName[]): Draft | null {
  const persons = placed.filter(({ draft }) => draft.type === 'person')
  const speaker = persons.filter(
    ({ from, to }) => SPEECH_VERBS.has(words[to]?.lower ?? '') || SPEECH_VERBS.has(words[from - 1]?.lower ?? ''),
  )
  if (speaker.length === 1) return speaker[0]!.draft
  return persons[0] && persons[0].from <= 3 && speaker.length === 0 ? persons[0].draft : null
}

/** "Hallmere said it": a body, a verb of saying, perhaps "that", and "it". */
function addIt(line: Line, placed: readonly PlacedName[], at: number): void {
  let verb = at - 1
  if (line.words[verb]?.lower === 'that') verb--
  if (verb < 1 || !SPEECH_VERBS.has(line.words[verb]!.lower)) return
  const speaker = placed.find(({ to, draft }) => to === verb && draft.type === 'org')
  if (!speaker) return
  const word = line.words[at]!
  speaker.draft.mentions.push({ report: line.report, start: word.start, end: word.end, form: 'pronoun' })
}
