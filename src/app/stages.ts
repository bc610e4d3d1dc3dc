import { findQuotations } from '../annotate/quotation.js'
import { findSentences } from '../annotate/sentence.js'
import { tokenize } from '../annotate/token.js'
import type { Resources } from '../lexicon/resources.js'
import { anchorComparison } from '../pipeline/anchor.js'
import { reportStage, storyStage, type Stage } from '../pipeline/stage.js'
import type { Capture, Report } from '../report/report.js'
import { digestOf } from '../pipeline/digest.js'
import { draftComparison } from './draft.js'

/** Every stage of a comparison. The planner orders them by what they need; here they stand in the order of the folders. */
export function comparisonStages(resources: Resources): readonly Stage[] {
  return [...reportStages(resources), ...storyStages(), ...endStages]
}

function reportStages({ tagger }: Resources): readonly Stage[] {
  return [
    reportStage({
      name: 'extract', version: 1, needs: ['capture', 'id'], makes: ['report'],
      run: ({ capture, id }) => ({ report: extractReport(capture, id) }),
    }),
    reportStage({
      name: 'tokens', version: 1, needs: ['report'], makes: ['tokens'],
      run: ({ report }) => ({ tokens: tokenize(report.text, tagger) }),
    }),
    reportStage({
      name: 'sentences', version: 1, needs: ['report', 'tokens'], makes: ['sentences'],
      run: ({ report, tokens }) => ({ sentences: findSentences(report.text, report.zones, tokens) }),
    }),
    reportStage({
      name: 'quotations', version: 1, needs: ['report'], makes: ['quotations'],
      run: ({ report }) => ({ quotations: findQuotations(report.text) }),
    }),
    reportStage({
      name: 'quantities', version: 0, needs: ['report', 'tokens', 'sentences'], makes: ['quantities'],
      run: () => ({ quantities: [] }),
    }),
    reportStage({
      name: 'times', version: 0, needs: ['report', 'tokens', 'sentences'], makes: ['times'],
      run: () => ({ times: [] }),
    }),
    reportStage({
      name: 'bare-statements', version: 0, needs: ['report', 'tokens', 'sentences', 'quotations', 'quantities', 'times'],
      makes: ['bareStatements'],
      run: () => ({ bareStatements: [] }),
    }),
  ]
}

function storyStages(): readonly Stage[] {
  return [
    storyStage({
      name: 'reports', version: 1,
      needs: ['report', 'tokens', 'sentences', 'quotations', 'quantities', 'times'], makes: ['reports'],
      run: (layers) => ({
        reports: layers.report.map((report, at) => ({
          report,
          tokens: layers.tokens[at] ?? [],
          sentences: layers.sentences[at] ?? [],
          quotations: layers.quotations[at] ?? [],
          quantities: layers.quantities[at] ?? [],
          times: layers.times[at] ?? [],
        })),
      }),
    }),
    storyStage({ name: 'entities', version: 0, needs: ['reports'], makes: ['entities'], run: () => ({ entities: [] }) }),
    storyStage({
      name: 'statements', version: 0, needs: ['reports', 'entities', 'bareStatements'], makes: ['statements'],
      run: ({ bareStatements }) => ({ statements: bareStatements.flat() }),
    }),
    storyStage({
      name: 'witnesses', version: 0, needs: ['reports'], makes: ['witnesses'],
      run: ({ reports }) => ({
        witnesses: reports.map(({ report }, at) => ({ id: `w${at + 1}`, reports: [report.id], reason: '', evidence: [] })),
      }),
    }),
    storyStage({
      name: 'stories', version: 0, needs: ['reports'], makes: ['stories'],
      run: ({ reports }) => ({ stories: [{ reports: reports.map(({ report }) => report.id) }] }),
    }),
    storyStage({
      name: 'collation', version: 0, needs: ['reports', 'statements'],
      makes: ['assertions', 'claims', 'utterances', 'differences'],
      run: () => ({ assertions: [], claims: [], utterances: [], differences: [] }),
    }),
    storyStage({
      name: 'dossier', version: 0, needs: ['reports', 'claims', 'statements', 'entities'],
      makes: ['timeline', 'positions', 'omissions', 'brief'],
      run: () => ({ timeline: [], positions: [], omissions: [], brief: [] }),
    }),
  ]
}

const endStages: readonly Stage[] = [
  storyStage({
    name: 'draft', version: 1,
    needs: [
      'intake', 'reports', 'stories', 'witnesses', 'entities', 'statements', 'utterances', 'claims', 'differences',
      'timeline', 'positions', 'omissions', 'brief',
    ],
    makes: ['draft'],
    run: (layers) => ({ draft: draftComparison(layers) }),
  }),
  storyStage({
    name: 'anchor', version: 1, needs: ['draft'], makes: ['comparison'],
    run: ({ draft }) => ({ comparison: anchorComparison(draft) }),
  }),
]

/** Stands in until the stage that finds a report's parts is there: every line is body. */
function extractReport(capture: Capture, id: string): Report {
  const zones = [...capture.text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({ role: 'body' as const, start: line.index, end: line.index + line[0].length }))
  return {
    id, source: capture.source, text: capture.text, digest: digestOf(capture.text), language: 'en', title: null,
    outlet: null, bylines: null, agency: null, published: null, zones,
  }
}
