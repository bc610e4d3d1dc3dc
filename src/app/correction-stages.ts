import { compareWordings, wordingOf } from '../collate/utterance/label.js'
import { appliedCorrections } from '../correct/applied.js'
import { correctClaims } from '../correct/claim.js'
import { correctDifferences } from '../correct/difference.js'
import { anchorCorrections } from '../correct/edit.js'
import { correctEntities } from '../correct/entity.js'
import { correctStatements } from '../correct/statement.js'
import { correctUtterances } from '../correct/utterance.js'
import { correctWitnesses } from '../correct/witness.js'
import { storyStage, type Stage } from '../pipeline/stage.js'
import type { AnnotatedReport } from '../report/annotation.js'
import type { Report } from '../report/report.js'
import type { Span } from '../text/span.js'

/**
 * The editor's corrections of each layer, applied before the next layer is made of it: a joined entity gives its statements
 * one speaker, a parted claim its differences, a joined witness the claims their counts.
 */
export const annotationCorrections: readonly Stage[] = [
  storyStage({
    name: 'anchor-corrections',
    version: 1,
    needs: ['intake', 'reports'],
    makes: ['editing'],
    run: ({ intake, reports }) => ({ editing: anchorCorrections(intake.corrections ?? [], plain(reports)) }),
  }),
  storyStage({
    name: 'correct-witnesses',
    version: 1,
    needs: ['foundWitnesses', 'editing', 'reports', 'stories'],
    makes: ['witnesses', 'witnessEdits'],
    run: ({ foundWitnesses, editing, reports, stories }) => {
      const { items, ...witnessEdits } = correctWitnesses(foundWitnesses, editing.edits, plain(reports), stories)
      return { witnesses: items, witnessEdits }
    },
  }),
  storyStage({
    name: 'correct-entities',
    version: 1,
    needs: ['foundEntities', 'editing', 'reports'],
    makes: ['entities', 'entityEdits'],
    run: ({ foundEntities, editing, reports }) => {
      const { items, ...entityEdits } = correctEntities(foundEntities, editing.edits, plain(reports))
      return { entities: items, entityEdits }
    },
  }),
  storyStage({
    name: 'correct-statements',
    version: 1,
    needs: ['foundStatements', 'editing', 'entities'],
    makes: ['statements', 'statementEdits'],
    run: ({ foundStatements, editing, entities }) => {
      const { items, ...statementEdits } = correctStatements(foundStatements, editing.edits, entities)
      return { statements: items, statementEdits }
    },
  }),
]

export const collationCorrections: readonly Stage[] = [
  storyStage({
    name: 'correct-utterances',
    version: 1,
    needs: ['foundUtterances', 'editing', 'reports', 'stories', 'statements'],
    makes: ['utterances', 'utteranceEdits'],
    run: ({ foundUtterances, editing, reports, stories, statements }) => {
      const ground = { stories, statements, labelOf: labelsIn(reports) }
      const { items, ...utteranceEdits } = correctUtterances(foundUtterances, editing.edits, ground)
      return { utterances: items, utteranceEdits }
    },
  }),
  storyStage({
    name: 'correct-claims',
    version: 1,
    needs: ['foundClaims', 'editing', 'reports', 'stories', 'statements', 'witnesses'],
    makes: ['claims', 'claimEdits'],
    run: ({ foundClaims, editing, reports, stories, statements, witnesses }) => {
      const ground = { reports: reports.map(({ report }) => report.id), stories, statements, witnesses }
      const { items, ...claimEdits } = correctClaims(foundClaims, editing.edits, ground)
      return { claims: items, claimEdits }
    },
  }),
  storyStage({
    name: 'correct-differences',
    version: 1,
    needs: ['foundDifferences', 'editing', 'reports'],
    makes: ['differences', 'differenceEdits'],
    run: ({ foundDifferences, editing, reports }) => {
      const { items, ...differenceEdits } = correctDifferences(foundDifferences, editing.edits, plain(reports))
      return { differences: items, differenceEdits }
    },
  }),
  storyStage({
    name: 'corrections',
    version: 1,
    needs: ['editing', 'witnessEdits', 'entityEdits', 'statementEdits', 'utteranceEdits', 'claimEdits', 'differenceEdits'],
    makes: ['corrections', 'correctionNotices'],
    run: ({ editing, ...layers }) => {
      const all = [
        layers.witnessEdits, layers.entityEdits, layers.statementEdits, layers.utteranceEdits, layers.claimEdits,
        layers.differenceEdits,
      ]
      return {
        corrections: appliedCorrections(editing, all.flatMap(({ outcomes }) => outcomes)),
        correctionNotices: [...editing.notices, ...all.flatMap(({ notices }) => notices)],
      }
    },
  }),
]

function plain(reports: readonly AnnotatedReport[]): Report[] {
  return reports.map(({ report }) => report)
}

function labelsIn(reports: readonly AnnotatedReport[]) {
  const byId = new Map(reports.map((report) => [report.report.id, report]))
  const wordingAt = (span: Span) => wordingOf(byId.get(span.report)!, span)
  return (fullest: Span, other: Span) => compareWordings(wordingAt(fullest), wordingAt(other))
}
