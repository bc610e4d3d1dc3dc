import { findEntities } from '../../src/annotate/entity/entity.js'
import { findQuantities } from '../../src/annotate/quantity/quantity.js'
import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { findStatements } from '../../src/annotate/statement/find.js'
import { resolveSpeakers } from '../../src/annotate/statement/speaker.js'
import { findTimes } from '../../src/annotate/time/time.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { WordRelations, WordVectors } from '../../src/lexicon/resources.js'
import type { AnnotatedReport, Entity, Statement } from '../../src/report/annotation.js'
import type { Claim } from '../../src/report/comparison.js'
import type { Span } from '../../src/text/span.js'

const tagger = createTagger()

/** Vectors in which words are alike where they begin alike: enough to try the code, and the same everywhere. */
export const vectors: WordVectors = {
  dimensions: 16,
  word: (lower) => direction(lower),
  embed: (text) => {
    const sum = new Float32Array(16)
    for (const word of text.toLowerCase().split(/\W+/)) direction(word).forEach((value, index) => { sum[index]! += value })
    const length = Math.hypot(...sum)
    return length > 0 ? sum.map((value) => value / length) : sum
  },
}

function direction(word: string): Float32Array {
  const out = new Float32Array(16)
  for (let i = 0; i < Math.min(word.length, 6); i++) out[(word.charCodeAt(i) * (i + 3)) % 16]! += 1 / (i + 1)
  return out
}

export const wordnet: WordRelations = { synonyms: () => false, antonyms: () => false, hypernym: () => false }

/** A small story, read by the program: the first line of each text is its headline. */
export interface ReadStory {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly vectors: WordVectors
}

export function readStory(texts: readonly string[], published: readonly string[] = []): ReadStory {
  const reports = texts.map((text, index) => annotate(text, 'ABCDEFGH'[index]!, published[index] ?? null))
  const entities = findEntities(reports)
  const statements = resolveSpeakers(reports, entities, reports.flatMap((report) => findStatements(report)))
  return { reports, entities, statements, vectors }
}

function annotate(text: string, id: string, published: string | null): AnnotatedReport {
  const line = text.indexOf('\n')
  const zones = line < 0
    ? (text.trim() === '' ? [] : [{ role: 'body' as const, start: 0, end: text.length }])
    : [{ role: 'title' as const, start: 0, end: line }, { role: 'body' as const, start: line + 1, end: text.length }]
  const tokens = tokenize(text, tagger)
  const sentences = findSentences(text, zones, tokens)
  return {
    report: {
      id, source: { file: `${id}.txt` }, text, digest: '', language: 'en', title: null, outlet: null, bylines: null, agency: null,
      published: published === null ? null : { value: published, basis: 'given' }, zones,
    },
    tokens, sentences, quotations: findQuotations(text), quantities: findQuantities(text, tokens, sentences),
    times: findTimes(text, tokens, sentences, published),
  }
}

/** The span of some words of a report. */
export function spanOf(story: ReadStory, report: string, words: string): Span {
  const { text } = story.reports.find((one) => one.report.id === report)!.report
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in ${report}`)
  return { report, start, end: start + words.length }
}

/** A claim that the given words make. */
export function claimOf(story: ReadStory, id: string, members: Readonly<Record<string, string>>): Claim {
  return {
    id, members: Object.entries(members).map(([report, words]) => ({ span: spanOf(story, report, words), stance: 'states' as const })),
    silent: [], witnesses: Object.keys(members).length, centrality: 1, strength: 0.9,
  }
}

export function wordsAt(story: ReadStory, { report, start, end }: Span): string {
  return story.reports.find((one) => one.report.id === report)!.report.text.slice(start, end)
}
