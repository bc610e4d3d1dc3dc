import type { AnnotatedReport, Entity, Statement, Token } from '../../report/annotation.js'
import type { WordVectors } from '../../lexicon/resources.js'
import type { Range, Span } from '../../text/span.js'
import { cutClauses, lowerBound, type TokenRun } from './clause.js'
import { Numbering, Senses } from './sense.js'
import { findSpeakers, type SpeakerKey } from './speaker.js'
import { columnsOf, quotedWords, type Word, type Words } from './words.js'

/** A clause that may be one wording of a remark. */
export interface Candidate {
  /** Which report, as an index into the story's reports. */
  readonly report: number
  readonly span: Span
  readonly run: TokenRun
  /** Null where the narrator says it. */
  readonly statement: Statement | null
  readonly speaker: SpeakerKey | null
  readonly words: Words
  /** Those in quotation marks. */
  readonly quotedWords: Words
  /** By the numbers that the story gives them. */
  readonly numbers: readonly number[]
  readonly entities: readonly number[]
  /** How much of it stands in quotation marks, 0 to 1. */
  readonly quoted: number
  readonly embedding: Float32Array
  /** Everything that was said with it. */
  readonly setting: Setting
  /** Where in the report it stands, 0 to 1. */
  readonly place: number
}

/** What was said along with a clause. */
export interface Setting {
  /** Distinct content stems by number, ascending, and how rare each is. */
  readonly stems: Int32Array
  readonly weights: Float64Array
  readonly norm: number
  readonly embedding: Float32Array
  /** Stem of the word that reports it, where there is one. */
  readonly cue: string | null
}

export interface Story {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly vectors: WordVectors
}

const TOLD: ReadonlySet<string> = new Set(['body', 'title', 'deck', 'caption'])

/** The candidates of a story, and the senses of the words in them. */
export interface Candidates {
  readonly all: readonly Candidate[]
  readonly senses: Senses
}

/** What candidates are made with: numbers for words, and what is known of the story. */
interface Making {
  readonly story: Story
  readonly senses: Senses
  readonly stems: Numbering
  readonly rarity: (stem: string) => number
  readonly speakers: ReadonlyMap<string, SpeakerKey>
}

/** Every clause of the story that may be a wording of a remark: those of statements, and those of the narrator. */
export function findCandidates(story: Story): Candidates {
  const making: Making = {
    story, senses: new Senses(story.vectors), stems: new Numbering(),
    rarity: measureRarity(story.reports), speakers: findSpeakers(story),
  }
  const mentions = mentionsByReport(story.entities)
  const statements = new Map<string, Statement[]>(story.reports.map(({ report }) => [report.id, []]))
  for (const statement of story.statements) statements.get(statement.report)?.push(statement)
  const all = story.reports.flatMap((report, index) => {
    const { id } = report.report
    return candidatesOf({ report, index, mentions: mentions.get(id) ?? [], inQuotes: tokensInQuotes(report) }, statements.get(id) ?? [], making)
  })
  return { all, senses: making.senses }
}

/** A report with what its candidates are made of. */
interface Source {
  readonly report: AnnotatedReport
  readonly index: number
  readonly mentions: readonly Mentioned[]
  /** 1 for every token that stands in a quotation. */
  readonly inQuotes: Uint8Array
}

function candidatesOf(source: Source, statements: readonly Statement[], making: Making): Candidate[] {
  const { report } = source
  const out: Candidate[] = []
  const seen = new Set<string>()
  const add = (run: TokenRun, statement: Statement | null, setting: Setting): void => {
    const key = `${run.first}-${run.end}`
    if (seen.has(key)) return
    seen.add(key)
    const made = candidateOf(source, run, statement, setting, making)
    if (made) out.push(made)
  }
  for (const statement of statements) {
    const runs = statement.content.flatMap((span) => cutClauses(report, span))
    const setting = settingOf(report, runs, cueOf(report, statement), making)
    for (const run of runs) add(run, statement, setting)
    for (const run of quotedFragments(report, runs)) add(run, statement, setting)
  }
  const covered = statements.flatMap((statement) => statement.content).sort((a, b) => a.start - b.start || a.end - b.end)
  for (const sentence of report.sentences) {
    if (!TOLD.has(sentence.role)) continue
    const runs = uncovered(sentence, covered).flatMap((gap) => cutClauses(report, gap)).filter((run) => run.end - run.first >= 3)
    if (runs.length === 0) continue
    const setting = settingOf(report, [{ first: sentence.firstToken, end: sentence.endToken }], null, making)
    for (const run of runs) add(run, null, setting)
  }
  return out
}

function candidateOf(source: Source, run: TokenRun, statement: Statement | null, setting: Setting, making: Making): Candidate | null {
  const { report } = source
  const start = report.tokens[run.first]!.start
  const end = report.tokens[run.end - 1]!.end
  const words = wordsOf(source, run, making)
  if (words.length === 0) return null
  const columns = columnsOf(words)
  return {
    report: source.index, span: { report: report.report.id, start, end }, run, statement, words: columns, quotedWords: quotedWords(words, columns), setting,
    speaker: statement === null ? null : (making.speakers.get(statement.id) ?? null),
    numbers: report.tokens.slice(run.first, run.end).filter(isNumber).map((token) => making.stems.of(numeral(token.lower))),
    entities: entitiesIn(source.mentions, start, end),
    quoted: words.filter((word) => word.quoted).length / words.length,
    embedding: making.story.vectors.embed(report.report.text.slice(start, end)),
    place: start / Math.max(1, report.report.text.length),
  }
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

/** How rare each stem is: the logarithm of how many sentences of the story there are to one that holds it. Counted once a story. */
export function measureRarity(reports: readonly AnnotatedReport[]): (stem: string) => number {
  let rarity = KNOWN_RARITIES.get(reports)
  if (!rarity) KNOWN_RARITIES.set(reports, (rarity = countRarity(reports)))
  return rarity
}

const KNOWN_RARITIES = new WeakMap<readonly AnnotatedReport[], (stem: string) => number>()

function countRarity(reports: readonly AnnotatedReport[]): (stem: string) => number {
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
  for (const [stem, count] of counts) counts.set(stem, Math.log((sentences + 1) / (count + 0.5)))
  const unknown = Math.log((sentences + 1) / 0.5)
  return (stem) => counts.get(stem) ?? unknown
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ', 'SYM'])
const LIGHT: ReadonlySet<string> = new Set(['be', 'have', 'do', 'say', 'also', 'there', 'then', 'so', 'very', 'just', 'get', 'make', 'go'])

/** A word that carries sense of its own. */
export function isContent(token: Token): boolean {
  return CONTENT.has(token.pos) && !LIGHT.has(token.lemma) && isWord(token.text)
}

function isWord(text: string): boolean {
  const code = text.charCodeAt(0) | 32
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(text)
}

function isNumber(token: Token): boolean {
  return token.pos === 'NUM' || /\d/.test(token.text)
}

const NUMERALS: ReadonlyMap<string, string> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, value) => [word, String(value)]),
)

/** Small numbers alike in words and in figures; separators dropped. */
export function numeral(lower: string): string {
  const figure = NUMERALS.get(lower)
  if (figure !== undefined) return figure
  return /[,£$€]/.test(lower) ? lower.replace(/[,£$€]/g, '') : lower
}

function wordsOf({ report, inQuotes }: Source, run: TokenRun, { rarity, senses, stems }: Making): Word[] {
  const out: Word[] = []
  for (let at = run.first; at < run.end; at++) {
    const token = report.tokens[at]!
    if (!isContent(token)) continue
    out.push({
      stem: stems.of(isNumber(token) ? numeral(token.lower) : token.stem), form: senses.numberOf(token.lower),
      weight: rarity(token.stem), quoted: inQuotes[at] === 1,
    })
  }
  return out
}

function tokensInQuotes({ tokens, quotations }: AnnotatedReport): Uint8Array {
  const out = new Uint8Array(tokens.length)
  for (const { start, end } of quotations) {
    for (let at = lowerBound(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) out[at] = 1
  }
  return out
}

function settingOf(report: AnnotatedReport, runs: readonly TokenRun[], cue: string | null, { story, rarity, stems }: Making): Setting {
  const weightOf = new Map<number, number>()
  const texts: string[] = []
  for (const run of runs) {
    const tokens = report.tokens.slice(run.first, run.end)
    for (const token of tokens) if (isContent(token)) weightOf.set(stems.of(token.stem), rarity(token.stem))
    if (tokens.length > 0) texts.push(report.report.text.slice(tokens[0]!.start, tokens.at(-1)!.end))
  }
  const numbers = Int32Array.from(weightOf.keys()).sort()
  const weights = Float64Array.from(numbers, (number) => weightOf.get(number)!)
  return {
    stems: numbers, weights, norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
    embedding: story.vectors.embed(texts.join(' ')), cue,
  }
}

function cueOf(report: AnnotatedReport, { cue }: Statement): string | null {
  if (cue === null) return null
  const tokens = report.tokens.slice(lowerBound(report.tokens, cue.start), lowerBound(report.tokens, cue.end))
  return tokens.findLast((token) => token.pos === 'VERB')?.stem ?? tokens.at(-1)?.stem ?? null
}

/** A mention of an entity, which goes by its index. */
interface Mentioned extends Range {
  readonly entity: number
}

function mentionsByReport(entities: readonly Entity[]): Map<string, Mentioned[]> {
  const out = new Map<string, Mentioned[]>()
  entities.forEach(({ mentions }, entity) => {
    for (const { span: { report, start, end } } of mentions) {
      const list = out.get(report)
      if (list) list.push({ start, end, entity })
      else out.set(report, [{ start, end, entity }])
    }
  })
  for (const list of out.values()) list.sort((a, b) => a.start - b.start)
  return out
}

function entitiesIn(mentions: readonly Mentioned[], start: number, end: number): number[] {
  const out: number[] = []
  for (let at = lowerBound(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
    const { entity, end: last } = mentions[at]!
    if (last <= end && !out.includes(entity)) out.push(entity)
  }
  return out
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
