/**
 * Stereoscope without Node: `createComparer` is given the language resources, which a page fetches itself.
 * Everything here is pure and reads nothing.
 */
export { createComparer, type CompareOptions, type Comparer, type ReportInput } from './app/compare.js'
export {
  createReportReader,
  extractReports,
  type AnnotatedReadReport,
  type ReadReport,
  type ReadReportsOptions,
  type ReportInputs,
  type ReportReader,
} from './app/read-reports.js'
export { parsePublisherRule, type PublisherRule } from './extract/publisher/rule.js'
export { relate, type Relation, type RelationReason } from './collate/relate/relate.js'
export { likeness } from './collate/relate/likeness.js'
export { relatePairs, type SentencePair } from './collate/relate/pairs.js'
export { versionsOf, type ReportVersions, type SentenceChange, type VersionedReport } from './app/versions.js'
export { version } from './app/version.js'
export { parseRecord, type ParsedRecord, type ReportRecord } from './read/record.js'
export { readCorrections } from './read/corrections.js'
export { parseCorrection, type ParsedCorrection } from './read/correction.js'
export { correctionLine, makeCorrections, CorrectionProblem, type CorrectionRequest } from './app/correct.js'
export { readNdjson } from './read/ndjson.js'
export { createMemoryCache, type ReportCache } from './pipeline/cache.js'
export type { Progress } from './pipeline/pipeline.js'
export { decodeVectors } from './lexicon/vectors.js'
export { decodeWordnet } from './lexicon/wordnet.js'
export type { Resources, TaggedWord, Tagger, WordRelations, WordVectors } from './lexicon/resources.js'
export { createTagger } from './lexicon/tagger.js'
export type * from './report/annotation.js'
export type * from './report/comparison.js'
export type * from './report/correction.js'
export type * from './report/known-item.js'
export type * from './report/outlook.js'
export type * from './report/report.js'
export type * from './report/why.js'
export type { Range, Span } from './text/span.js'
