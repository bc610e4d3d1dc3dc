import { findEntities } from '../annotate/entity/entity.js'
import { findQuantities } from '../annotate/quantity/quantity.js'
import { findQuotations } from '../annotate/quotation.js'
import { findSentences } from '../annotate/sentence.js'
import { findStatements } from '../annotate/statement/find.js'
import { resolveSpeakers } from '../annotate/statement/speaker.js'
import { resolveStoryTimes } from '../annotate/time/story.js'
import { findTimes } from '../annotate/time/time.js'
import { tokenize } from '../annotate/token.js'
import { findAssertions } from '../collate/assertion/assertion.js'
import { findClaims } from '../collate/claim/claim.js'
import { findDifferences } from '../collate/difference/difference.js'
import { findUtterances } from '../collate/utterance/utterance.js'
import { findBrief } from '../dossier/brief.js'
import { findNextSteps } from '../dossier/next-step.js'
import { findOmissions } from '../dossier/omission.js'
import { findPositions } from '../dossier/position.js'
import { findProposals } from '../dossier/proposal/proposal.js'
import { findTimeline } from '../dossier/timeline.js'
import { extractReport } from '../extract/report.js'
import type { PublisherRule } from '../extract/publisher/rule.js'
import type { Resources } from '../lexicon/resources.js'
import { anchorComparison } from '../pipeline/anchor.js'
import { reportStage, storyStage, type Stage } from '../pipeline/stage.js'
import { groupStories } from '../story/group.js'
import { findWitnesses } from '../story/witness.js'
import { annotationCorrections, collationCorrections } from './correction-stages.js'
import { draftComparison } from './draft.js'
import {
  assertionsIn,
  claimsIn,
  eachStory,
  eachStoryPlain,
  entitiesIn,
  reportsIn,
  statementsIn,
  utterancesIn,
  witnessesIn,
} from './slice.js'

/** Every stage of a comparison, in the order in which the data flows. The planner checks that they fit together. */
export function comparisonStages(resources: Resources, rules: readonly PublisherRule[] = []): readonly Stage[] {
  return [
    ...reportStages(resources, rules),
    ...annotationStages,
    ...annotationCorrections,
    ...collationStages(resources),
    ...collationCorrections,
    ...dossierStages,
    ...endStages,
  ]
}

/** The stages of single reports and those that need no second report: what reading without comparing makes. */
export function readingStages(resources: Resources, rules: readonly PublisherRule[] = []): readonly Stage[] {
  return [...reportStages(resources, rules), ...annotationStages, ...annotationCorrections]
}

function reportStages({ tagger }: Resources, rules: readonly PublisherRule[]): readonly Stage[] {
  return [
    reportStage({
      name: 'extract',
      version: 1,
      needs: ['capture', 'id'],
      makes: ['report'],
      run: ({ capture, id }) => ({ report: extractReport(capture, id, rules) }),
    }),
    reportStage({
      name: 'tokens',
      version: 1,
      needs: ['report'],
      makes: ['tokens'],
      run: ({ report }) => ({ tokens: tokenize(report.text, tagger) }),
    }),
    reportStage({
      name: 'sentences',
      version: 1,
      needs: ['report', 'tokens'],
      makes: ['sentences'],
      run: ({ report, tokens }) => ({ sentences: findSentences(report.text, report.zones, tokens) }),
    }),
    reportStage({
      name: 'quotations',
      version: 1,
      needs: ['report'],
      makes: ['quotations'],
      run: ({ report }) => ({ quotations: findQuotations(report.text) }),
    }),
    reportStage({
      name: 'quantities',
      version: 1,
      needs: ['report', 'tokens', 'sentences'],
      makes: ['quantities'],
      run: ({ report, tokens, sentences }) => ({ quantities: findQuantities(report.text, tokens, sentences) }),
    }),
    reportStage({
      name: 'times',
      version: 1,
      needs: ['report', 'tokens', 'sentences'],
      makes: ['times'],
      run: ({ report, tokens, sentences }) => ({
        times: findTimes(report.text, tokens, sentences, report.published?.value ?? null),
      }),
    }),
    reportStage({
      name: 'bare-statements',
      version: 1,
      makes: ['bareStatements'],
      needs: ['report', 'tokens', 'sentences', 'quotations', 'quantities', 'times'],
      run: (annotated) => ({ bareStatements: findStatements(annotated) }),
    }),
  ]
}

const annotationStages: readonly Stage[] = [
  storyStage({
    name: 'reports',
    version: 1,
    makes: ['reports'],
    needs: ['report', 'tokens', 'sentences', 'quotations', 'quantities', 'times'],
    run: (layers) => {
      const reports = layers.report.map((report, at) => ({
        report,
        tokens: layers.tokens[at] ?? [],
        sentences: layers.sentences[at] ?? [],
        quotations: layers.quotations[at] ?? [],
        quantities: layers.quantities[at] ?? [],
        times: layers.times[at] ?? [],
      }))
      const times = resolveStoryTimes(reports)
      return { reports: reports.map((report, at) => ({ ...report, times: times[at] ?? report.times })) }
    },
  }),
  storyStage({
    name: 'witnesses',
    version: 1,
    needs: ['reports'],
    makes: ['foundWitnesses'],
    run: ({ reports }) => ({ foundWitnesses: findWitnesses(reports) }),
  }),
  storyStage({
    name: 'stories',
    version: 1,
    needs: ['reports'],
    makes: ['stories'],
    run: ({ reports }) => ({ stories: groupStories(reports) }),
  }),
  storyStage({
    name: 'entities',
    version: 1,
    needs: ['reports'],
    makes: ['foundEntities'],
    run: ({ reports }) => ({ foundEntities: findEntities(reports) }),
  }),
  storyStage({
    name: 'statements',
    version: 1,
    needs: ['reports', 'entities', 'bareStatements'],
    makes: ['foundStatements'],
    run: ({ reports, entities, bareStatements }) => ({
      foundStatements: resolveSpeakers(reports, entities, bareStatements.flat()),
    }),
  }),
]

function collationStages({ vectors, wordnet }: Resources): readonly Stage[] {
  return [
    storyStage({
      name: 'assertions',
      version: 1,
      needs: ['reports', 'statements'],
      makes: ['assertions'],
      run: ({ reports, statements }) => ({ assertions: findAssertions(reports, statements) }),
    }),
    storyStage({
      name: 'claims',
      version: 1,
      makes: ['foundClaims'],
      needs: ['stories', 'reports', 'assertions', 'entities', 'statements', 'utterances', 'witnesses'],
      run: ({ stories, reports, assertions, entities, statements, utterances, witnesses }) => ({
        foundClaims: eachStory(stories, (belongs) =>
          findClaims({
            reports: reportsIn(reports, belongs),
            assertions: assertionsIn(assertions, belongs),
            entities: entitiesIn(entities, belongs),
            statements: statementsIn(statements, belongs),
            utterances: utterancesIn(utterances, belongs),
            witnesses: witnessesIn(witnesses, belongs),
            vectors,
          }),
        ),
      }),
    }),
    storyStage({
      name: 'utterances',
      version: 1,
      needs: ['stories', 'reports', 'entities', 'statements'],
      makes: ['foundUtterances'],
      run: ({ stories, reports, entities, statements }) => ({
        foundUtterances: eachStory(stories, (belongs) =>
          findUtterances({
            reports: reportsIn(reports, belongs),
            entities: entitiesIn(entities, belongs),
            statements: statementsIn(statements, belongs),
            vectors,
          }),
        ),
      }),
    }),
    storyStage({
      name: 'differences',
      version: 1,
      makes: ['foundDifferences'],
      needs: ['stories', 'reports', 'entities', 'statements', 'claims', 'utterances', 'witnesses'],
      run: ({ stories, reports, entities, statements, claims, utterances, witnesses }) => ({
        foundDifferences: eachStory(stories, (belongs) =>
          findDifferences({
            reports: reportsIn(reports, belongs),
            entities: entitiesIn(entities, belongs),
            statements: statementsIn(statements, belongs),
            claims: claimsIn(claims, belongs),
            utterances: utterancesIn(utterances, belongs),
            witnesses: witnessesIn(witnesses, belongs),
            vectors,
            wordnet,
          }),
        ),
      }),
    }),
  ]
}

const dossierStages: readonly Stage[] = [
  storyStage({
    name: 'timeline',
    version: 1,
    needs: ['stories', 'reports', 'claims', 'statements'],
    makes: ['timeline'],
    run: ({ stories, reports, claims, statements }) => ({
      timeline: eachStory(stories, (belongs) =>
        findTimeline({
          reports: reportsIn(reports, belongs),
          claims: claimsIn(claims, belongs),
          statements: statementsIn(statements, belongs),
        }),
      ),
    }),
  }),
  storyStage({
    name: 'positions',
    version: 1,
    needs: ['stories', 'reports', 'entities', 'statements'],
    makes: ['positions'],
    run: ({ stories, reports, entities, statements }) => ({
      positions: eachStory(stories, (belongs) =>
        findPositions({
          reports: reportsIn(reports, belongs),
          entities: entitiesIn(entities, belongs),
          statements: statementsIn(statements, belongs),
        }),
      ),
    }),
  }),
  storyStage({
    name: 'proposals',
    version: 1,
    needs: ['stories', 'reports', 'entities'],
    makes: ['proposals'],
    run: ({ stories, reports, entities }) => ({
      proposals: eachStory(stories, (belongs) =>
        findProposals({ reports: reportsIn(reports, belongs), entities: entitiesIn(entities, belongs) }),
      ),
    }),
  }),
  storyStage({
    name: 'next-steps',
    version: 1,
    makes: ['nextSteps'],
    needs: ['stories', 'reports', 'entities', 'statements', 'claims'],
    run: ({ stories, reports, entities, statements, claims }) => ({
      nextSteps: eachStory(stories, (belongs) =>
        findNextSteps({
          reports: reportsIn(reports, belongs),
          entities: entitiesIn(entities, belongs),
          statements: statementsIn(statements, belongs),
          claims: claimsIn(claims, belongs),
        }),
      ),
    }),
  }),
  storyStage({
    name: 'omissions',
    version: 1,
    needs: ['stories', 'reports', 'claims'],
    makes: ['omissions'],
    run: ({ stories, reports, claims }) => ({
      omissions: eachStoryPlain(stories, (belongs) =>
        findOmissions({
          reports: reportsIn(reports, belongs),
          claims: claimsIn(claims, belongs),
        }),
      ),
    }),
  }),
  storyStage({
    name: 'brief',
    version: 1,
    needs: ['stories', 'reports', 'claims', 'statements'],
    makes: ['brief'],
    run: ({ stories, reports, claims, statements }) => ({
      brief: eachStoryPlain(stories, (belongs) =>
        findBrief({
          reports: reportsIn(reports, belongs),
          claims: claimsIn(claims, belongs),
          statements: statementsIn(statements, belongs),
        }),
      ),
    }),
  }),
]

const endStages: readonly Stage[] = [
  storyStage({
    name: 'draft',
    version: 1,
    makes: ['draft'],
    needs: [
      'intake',
      'reports',
      'stories',
      'witnesses',
      'entities',
      'statements',
      'utterances',
      'claims',
      'differences',
      'timeline',
      'positions',
      'proposals',
      'nextSteps',
      'omissions',
      'brief',
      'corrections',
      'correctionNotices',
    ],
    run: (layers) => ({ draft: draftComparison(layers) }),
  }),
  storyStage({
    name: 'anchor',
    version: 1,
    needs: ['draft'],
    makes: ['comparison'],
    run: ({ draft }) => ({ comparison: anchorComparison(draft) }),
  }),
]
