import type { AnnotatedReport, Entity, Statement, Token } from '../../report/annotation.js'
import type { WordVectors } from '../../lexicon/resources.js'
import type { Range, Span } from '../../text/span.js'
import { cutClauses, lowerBound, type TokenRun } from './clause.js'
import { findSpeakers, type SpeakerKey } from './speaker.js'

/** A content word of a candidate: its stem, how rare it is in the story, and its direction in the space of word vectors. */
export interface Word {
  readonly stem: string
  readonly weight: number
  readonly vector: Float32Array | null
  readonly quoted: boolean
}

/** A clause that may be one wording of a remark. */
export interface Candidate {
  /** Which report, as an index into the story's reports. */
  readonly report: number
  readonly span: Span
  readonly run: TokenRun
  /** Null where the narrator says it. */
  readonly statement: Statement | null
  readonly speaker: SpeakerKey | null
  readonly words: readonly Word[]
  /** Length of the weighted word vector, for cosines. */
  readonly norm: number
  readonly numbers: readonly string[]
  readonly entities: readonly string[]
  /** How much of it stands in quotation marks, 0 to 1. */
  readonly quoted: number
  readonly embedding: Float32Array
  /** Stems of everything that was said with it, for the setting. */
  readonly setting: ReadonlyMap<string, number>
  /** The sense of all that. */
  readonly settingEmbedding: Float32Array
  /** Stem of the word that reports it, where there is one. */
  readonly cue: string | null
  /** Where in the report it stands, 0 to 1. */
  readonly place: number
}

export interface Story {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly vectors: WordVectors
}

const TOLD: ReadonlySet<string> = new Set(['body', 'title', 'deck', 'caption'])

/** Every clause of the story that may be a wording of a remark: those of statements, and those of the narrator. */
export function findCandidates(story: Story): Candidate[] {
  const rarity = measureRarity(story.reports)
  const speakers = findSpeakers(story)
  const vectors = new Map<string, Float32Array | null>()
  const out: Candidate[] = []
  story.reports.forEach((report, index) => {
    const mentions = mentionsOf(story.entities, report.report.id)
    const told = report.sentences.filter((sentence) => TOLD.has(sentence.role))
    const statements = story.statements.filter((statement) => statement.report === report.report.id)
    const seen = new Set<string>()
    const add = (run: TokenRun, statement: Statement | null, setting: Setting): void => {
      const key = `${run.first}-${run.end}`
      if (seen.has(key)) return
      seen.add(key)
      const made = candidate(report, index, run, statement, setting)
      if (made) out.push(made)
    }
    const candidate = (
      from: AnnotatedReport, at: number, run: TokenRun, statement: Statement | null, setting: Setting,
    ): Candidate | null => {
      const start = from.tokens[run.first]!.start
      const end = from.tokens[run.end - 1]!.end
      const words = wordsOf(from, run, rarity, vectors, story.vectors)
      if (words.length === 0) return null
      const span = { report: from.report.id, start, end }
      return {
        report: at, span, run, statement, words, setting: setting.stems, settingEmbedding: setting.embedding, cue: setting.cue,
        speaker: statement === null ? null : (speakers.get(statement.id) ?? null),
        norm: Math.sqrt(words.reduce((sum, word) => sum + word.weight * word.weight, 0)),
        numbers: from.tokens.slice(run.first, run.end).filter(isNumber).map((token) => numeral(token.lower)),
        entities: [...new Set(mentions.filter((m) => m.start >= start && m.end <= end).map((m) => m.entity))],
        quoted: words.filter((word) => word.quoted).length / words.length,
        embedding: story.vectors.embed(from.report.text.slice(start, end)),
        place: start / Math.max(1, from.report.text.length),
      }
    }
    for (const statement of statements) {
      const runs = statement.content.flatMap((span) => cutClauses(report, span))
      const setting = settingOf(report, runs, rarity, story.vectors, cueOf(report, statement))
      for (const run of runs) add(run, statement, setting)
      for (const run of quotedFragments(report, runs)) add(run, statement, setting)
    }
    const covered = statements.flatMap((statement) => statement.content).sort((a, b) => a.start - b.start || a.end - b.end)
    for (const sentence of told) {
      const gaps = uncovered(sentence, covered)
      const runs = gaps.flatMap((gap) => cutClauses(report, gap))
      const setting = settingOf(report, [{ first: sentence.firstToken, end: sentence.endToken }], rarity, story.vectors, null)
      for (const run of runs) if (run.end - run.first >= 3) add(run, null, setting)
    }
  })
  return out
}

/** The quoted part of each clause that goes on beyond it: a remark is often but these words. */
function quotedFragments(report: AnnotatedReport, runs: readonly TokenRun[]): TokenRun[] {
  const { tokens, quotations } = report
  return runs.flatMap(({ first, end }): TokenRun[] => quotations.flatMap(({ inner }): TokenRun[] => {
    const from = Math.max(first, lowerBound(tokens, inner.start))
    let to = Math.min(end, lowerBound(tokens, inner.end))
    while (to > from && tokens[to - 1]!.pos === 'PUNCT') to--
    return to - from >= 1 && (to - from) * 1.3 < end - first ? [{ first: from, end: to }] : []
  }))
}

/** How rare each stem is: the logarithm of how many sentences of the story there are to one that holds it. */
export function measureRarity(reports: readonly AnnotatedReport[]): (stem: string) => number {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const { tokens, sentences: list } of reports) {
    for (const sentence of list) {
      if (!TOLD.has(sentence.role)) continue
      sentences++
      const stems = new Set(tokens.slice(sentence.firstToken, sentence.endToken).filter(isContent).map((token) => token.stem))
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  return (stem) => Math.log((sentences + 1) / ((counts.get(stem) ?? 0) + 0.5))
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ', 'SYM'])
const LIGHT: ReadonlySet<string> = new Set(['be', 'have', 'do', 'say', 'also', 'there', 'then', 'so', 'very', 'just', 'get', 'make', 'go'])

/** A word that carries sense of its own. */
export function isContent(token: Token): boolean {
  return CONTENT.has(token.pos) && !LIGHT.has(token.lemma) && /[\p{L}\p{N}]/u.test(token.text)
}

function isNumber(token: Token): boolean {
  return token.pos === 'NUM' || /\d/.test(token.text)
}

const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small numbers alike in words and in figures; separators dropped. */
export function numeral(lower: string): string {
  const index = NUMERALS.indexOf(lower)
  return index >= 0 ? String(index) : lower.replace(/[,£$€]/g, '')
}

function wordsOf(
  report: AnnotatedReport, run: TokenRun, rarity: (stem: string) => number,
  known: Map<string, Float32Array | null>, vectors: WordVectors,
): Word[] {
  return report.tokens.slice(run.first, run.end).filter(isContent).map((token) => ({
    stem: isNumber(token) ? numeral(token.lower) : token.stem,
    weight: rarity(token.stem),
    vector: direction(token.lower, known, vectors),
    quoted: report.quotations.some((quotation) => quotation.start <= token.start && token.end <= quotation.end),
  }))
}

function direction(lower: string, known: Map<string, Float32Array | null>, vectors: WordVectors): Float32Array | null {
  const before = known.get(lower)
  if (before !== undefined) return before
  const raw = vectors.word(lower)
  let sum = 0
  for (const value of raw) sum += value * value
  const unit = sum > 0 ? raw.map((value) => value / Math.sqrt(sum)) : null
  known.set(lower, unit)
  return unit
}

/** What was said along with a clause. */
interface Setting {
  readonly stems: ReadonlyMap<string, number>
  readonly embedding: Float32Array
  readonly cue: string | null
}

function settingOf(
  report: AnnotatedReport, runs: readonly TokenRun[], rarity: (stem: string) => number, vectors: WordVectors, cue: string | null,
): Setting {
  const stems = new Map<string, number>()
  const texts: string[] = []
  for (const run of runs) {
    const tokens = report.tokens.slice(run.first, run.end)
    for (const token of tokens) if (isContent(token)) stems.set(token.stem, rarity(token.stem))
    if (tokens.length > 0) texts.push(report.report.text.slice(tokens[0]!.start, tokens.at(-1)!.end))
  }
  return { stems, embedding: vectors.embed(texts.join(' ')), cue }
}

function cueOf(report: AnnotatedReport, { cue }: Statement): string | null {
  if (cue === null) return null
  const tokens = report.tokens.slice(lowerBound(report.tokens, cue.start), lowerBound(report.tokens, cue.end))
  return tokens.findLast((token) => token.pos === 'VERB')?.stem ?? tokens.at(-1)?.stem ?? null
}

function mentionsOf(entities: readonly Entity[], report: string): (Range & { readonly entity: string })[] {
  return entities.flatMap((entity) => entity.mentions.filter((m) => m.span.report === report)
    .map((m) => ({ start: m.span.start, end: m.span.end, entity: entity.id })))
}

/** The parts of a range that no sorted span covers. */
function uncovered(range: Range, covered: readonly Range[]): Range[] {
  const out: Range[] = []
  let from = range.start
  for (let at = lowerBound(covered, range.start - 4000); at < covered.length; at++) {
    const span = covered[at]!
    if (span.start >= range.end) break
    if (span.end <= from) continue
    if (span.start > from) out.push({ start: from, end: span.start })
    from = Math.max(from, span.end)
  }
  if (from < range.end) out.push({ start: from, end: range.end })
  return out
}
