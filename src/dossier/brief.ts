import type { AnnotatedReport, Sentence, Statement } from '../report/annotation.js'
import type { BriefSentence, Claim } from '../report/comparison.js'
import { contains, overlap, rangeLength, type Range } from '../text/span.js'
import { pointsOf } from './point.js'

export interface BriefInput {
  readonly reports: readonly AnnotatedReport[]
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
}

const LEAST = 4
const MOST = 7
/** Sentences outside these lengths, in characters, make poor lines of a brief. */
const SHORTEST = 40
const LONGEST = 360
/** What a claim is still worth once a sentence has told it. */
const AGAIN = 0.05

interface Candidate {
  readonly report: AnnotatedReport
  readonly sentence: Sentence
  /** Which of the report's body sentences, from 0. */
  readonly at: number
  readonly claims: readonly Claim[]
  readonly stems: ReadonlySet<string>
}

/**
 * Four to seven sentences of the reports that between them tell the most central claims with the least said twice, in an
 * order to read them in. Greedy maximum coverage (Lin and Bilmes 2011): each step takes the sentence that adds the most
 * by the root of its length; a report that has not spoken yet goes before one that has. Without claims there is none.
 */
export function findBrief({ reports, claims, statements }: BriefInput): BriefSentence[] {
  const candidates = candidatesOf(reports, claims)
  const points = pointsOf(claims)
  const chosen: Candidate[] = []
  const told = new Set<string>()
  let most = 0
  while (chosen.length < MOST) {
    const best = bestOf(candidates, chosen, { told, points }, statements)
    if (!best || (chosen.length >= LEAST && best.gain < SMALL * most)) break
    // The opening is rated otherwise.
    if (chosen.length > 0) most = Math.max(most, best.gain)
    chosen.push(best.candidate)
    for (const { id } of best.candidate.claims) told.add(points.get(id)!)
  }
  return readingOrder(chosen).map(({ report, sentence, claims: covered }) => ({
    span: { report: report.report.id, start: sentence.start, end: sentence.end },
    claims: covered.map(({ id }) => id),
  }))
}

/** A further sentence must add this share of what the best one did. */
const SMALL = 0.15

function candidatesOf(reports: readonly AnnotatedReport[], claims: readonly Claim[]): Candidate[] {
  const spans = new Map<string, { range: Range; claim: Claim }[]>()
  for (const claim of claims)
    for (const { span } of claim.members) {
      const list = spans.get(span.report) ?? []
      list.push({ range: span, claim })
      spans.set(span.report, list)
    }
  for (const list of spans.values()) list.sort((a, b) => a.range.start - b.range.start)
  return reports.flatMap((report) => {
    const held = spans.get(report.report.id) ?? []
    let from = 0
    return report.sentences
      .filter(({ role }) => role === 'body')
      .flatMap((sentence, at): Candidate[] => {
        while (from < held.length && held[from]!.range.end <= sentence.start) from++
        if (rangeLength(sentence) < SHORTEST || rangeLength(sentence) > LONGEST) return []
        const covered: Claim[] = []
        for (let i = from; i < held.length && held[i]!.range.start < sentence.end; i++) {
          const { range, claim } = held[i]!
          if (overlap(range, sentence) * 2 >= rangeLength(range) && !covered.includes(claim)) covered.push(claim)
        }
        return covered.length === 0 ? [] : [{ report, sentence, at, claims: covered, stems: stemsOf(report, sentence) }]
      })
  })
}

function stemsOf({ tokens }: AnnotatedReport, { firstToken, endToken }: Sentence): Set<string> {
  const out = new Set<string>()
  for (let i = firstToken; i < endToken; i++) {
    const { pos, stem } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'NUM') out.add(stem)
  }
  return out
}

/** The points that claims make, and which have been told. */
interface Telling {
  readonly points: ReadonlyMap<string, string>
  readonly told: ReadonlySet<string>
}

/**
 * What a sentence tells: each of its points by the most central of its claims and how many witnesses state it, told ones
 * hardly at all.
 */
function worth({ claims }: Candidate, { points, told }: Telling): number {
  const weights = new Map<string, number>()
  for (const { id, centrality, witnesses } of claims) {
    const point = points.get(id)!
    const weight = centrality * (1 + Math.log2(Math.max(1, witnesses))) * (told.has(point) ? AGAIN : 1)
    weights.set(point, Math.max(weights.get(point) ?? 0, weight))
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}

function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  telling: Telling,
  statements: readonly Statement[],
): { candidate: Candidate; gain: number } | null {
  let best: { candidate: Candidate; gain: number } | null = null
  for (const candidate of candidates) {
    if (chosen.includes(candidate)) continue
    const value = worth(candidate, telling) * likeness(candidate, chosen) * standing(candidate, chosen, statements)
    const gain = value * (chosen.length === 0 ? leading(candidate) : rangeLength(candidate.sentence) ** -0.5)
    if (gain > 0 && (best === null || gain > best.gain)) best = { candidate, gain }
  }
  return best
}

/** The brief opens as reports do: with a sentence from the top of one, which may be long for all that it tells. */
function leading({ at, sentence }: Candidate): number {
  return (1 + LEAD / (1 + at)) * rangeLength(sentence) ** -0.25
}

const LEAD = 2

/** Less for what shares its words with a sentence already chosen. */
function likeness({ stems }: Candidate, chosen: readonly Candidate[]): number {
  let most = 0
  for (const other of chosen) {
    let shared = 0
    for (const stem of stems) if (other.stems.has(stem)) shared++
    most = Math.max(most, shared / Math.max(1, Math.min(stems.size, other.stems.size)))
  }
  return 1 - most
}

/** More for a report that has not spoken, for the top of a report; less for a sentence that cannot stand alone. */
function standing(
  { report, sentence, at }: Candidate,
  chosen: readonly Candidate[],
  statements: readonly Statement[],
): number {
  const fresh = chosen.some((other) => other.report === report) ? 1 : 1.25
  const lead = 1 + 0.5 / (1 + at)
  const opening = report.tokens[sentence.firstToken]?.lower ?? ''
  const leans = LEANING.has(opening) || /^["“‘'”)]/.test(opening) ? 0.5 : 1
  // A quotation whose speaker the sentence does not name says less than it seems to.
  const bare = statements.some(
    (s) =>
      s.report === report.report.id &&
      s.kind === 'direct' &&
      s.cue === null &&
      s.content.some((span) => span.start <= sentence.start && sentence.end <= span.end),
  )
    ? 0.6
    : 1
  // A quotation cut in two by the end of the sentence cannot be read.
  const cut = report.quotations.some((q) => overlap(q, sentence) > 0 && !contains(sentence, q)) ? 0.4 : 1
  return fresh * lead * leans * bare * cut
}

/** Openings that point back at a sentence before. */
const LEANING: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'this',
  'that',
  'these',
  'those',
  'but',
  'and',
  'however',
  'others',
  'other',
  'still',
  'also',
  'his',
  'her',
  'their',
  'its',
  'such',
  'so',
  'yet',
  'meanwhile',
  'instead',
  'then',
])

/** The sentence that tells most first, then by place in their reports: what leads a report leads the brief. */
function readingOrder(chosen: readonly Candidate[]): Candidate[] {
  const [lead, ...rest] = chosen
  if (lead === undefined) return []
  const place = ({ report, at }: Candidate): number => at / Math.max(1, report.sentences.length)
  return [lead, ...[...rest].sort((a, b) => place(a) - place(b) || (a.report.report.id < b.report.report.id ? -1 : 1))]
}
