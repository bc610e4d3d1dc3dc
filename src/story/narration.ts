import type { AnnotatedReport, Sentence } from '../report/annotation.js'
import type { Range } from '../text/span.js'
import { isFunctionWord } from '../lexicon/function-words.js'

/** A sentence as its narrator tells it: what stands in quotation marks is left out, and so are names and numbers. */
export interface Passage extends Range {
  /** Which report it is of, as an index. */
  readonly report: number
  /** Stems of its content words in order, as numbers of one vocabulary. */
  readonly stems: readonly number[]
}

/** Numbers for stems, the same in every report. */
export type Vocabulary = Map<string, number>

/** A passage with fewer words of its own says too little to show copying. */
const LEAST_STEMS = 4
/** Who speaks in the first person outside quotation marks is being quoted (a post, a letter), not narrating. */
const FIRST_PERSON: ReadonlySet<string> = new Set(['I', "I'm", 'I’m', "I've", 'I’ve', 'we', 'We', 'my', 'My', 'our', 'Our', 'me'])
/** That somebody gave no answer is told in the same words by everybody. */
const SILENCE = /\b(?:respond|reply|comment|reached)\w*\b/
const SILENT = /\b(?:not|n't|n’t|declin\w+|unanswered|request\w*)\b/

/** A post of somebody's on a social network, pasted with its signature. */
const POST = /pic\.twitter\.com|https?:\/\/t\.co\/|[—–-] ?[^()\n]{2,60}\(@\w{1,30}\)/

/** The passages of a report's body, in order. */
export function passagesOf(report: AnnotatedReport, index: number, vocabulary: Vocabulary): Passage[] {
  const out: Passage[] = []
  let quotation = 0
  let paragraph = { number: -1, post: false }
  for (const sentence of report.sentences) {
    if (sentence.role !== 'body') continue
    while (quotation < report.quotations.length && report.quotations[quotation]!.end <= sentence.start) quotation++
    if (sentence.paragraph !== paragraph.number) paragraph = { number: sentence.paragraph, post: isPost(report.report.text, sentence.start) }
    if (paragraph.post) continue
    const stems = narratedStems(report, sentence, quotation, vocabulary)
    if (stems.length < LEAST_STEMS) continue
    const words = report.report.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)).toLowerCase()
    if (SILENCE.test(words) && SILENT.test(words) && stems.length < 14) continue
    out.push({ start: sentence.start, end: sentence.end, report: index, stems })
  }
  return out
}

function isPost(text: string, at: number): boolean {
  const end = text.indexOf('\n', at)
  return POST.test(text.slice(at, Math.min(end < 0 ? text.length : end, at + 1000)))
}

function narratedStems(report: AnnotatedReport, sentence: Sentence, from: number, vocabulary: Vocabulary): number[] {
  const stems: number[] = []
  let quotation = from
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = report.tokens[at]!
    while (quotation < report.quotations.length && report.quotations[quotation]!.end <= token.start) quotation++
    const open = report.quotations[quotation]
    if (open && open.start < token.end) continue
    if (FIRST_PERSON.has(token.text)) return []
    if (token.pos === 'PUNCT' || token.pos === 'SPACE' || token.pos === 'PROPN' || isFunctionWord(token.lower)) continue
    const capital = at > sentence.firstToken && /^\p{Lu}/u.test(token.text)
    if (capital || !/^\p{L}/u.test(token.text)) continue
    let id = vocabulary.get(token.stem)
    if (id === undefined) vocabulary.set(token.stem, (id = vocabulary.size))
    stems.push(id)
  }
  return stems
}

/** How much rarer than the commonest a stem is: the logarithm of passages to passages that have it. */
export function rarity(passages: readonly Passage[], vocabulary: Vocabulary): Float64Array {
  const counts = new Uint32Array(vocabulary.size)
  for (const passage of passages) for (const stem of new Set(passage.stems)) counts[stem]!++
  return Float64Array.from(counts, (count) => (count === 0 ? 0 : Math.log(passages.length / count)))
}

/** The summed weight of the longest run of stems that two passages have in the same order. */
export function orderedOverlap(a: readonly number[], b: readonly number[], weights: Float64Array): number {
  let before = new Float64Array(b.length + 1)
  let row = new Float64Array(b.length + 1)
  for (const stem of a) {
    for (let at = 0; at < b.length; at++) {
      row[at + 1] = stem === b[at] ? before[at]! + weights[stem]! : Math.max(before[at + 1]!, row[at]!)
    }
    ;[before, row] = [row, before]
  }
  return before[b.length]!
}
