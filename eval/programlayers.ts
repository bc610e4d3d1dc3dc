import { findEntities } from '../src/annotate/entity/entity.js'
import { findQuantities } from '../src/annotate/quantity/quantity.js'
import { findQuotations } from '../src/annotate/quotation.js'
import { findSentences } from '../src/annotate/sentence.js'
import { findStatements } from '../src/annotate/statement/find.js'
import { resolveSpeakers } from '../src/annotate/statement/speaker.js'
import { resolveStoryTimes } from '../src/annotate/time/story.js'
import { findTimes } from '../src/annotate/time/time.js'
import { tokenize } from '../src/annotate/token.js'
import { findAssertions } from '../src/collate/assertion/assertion.js'
import { findClaims } from '../src/collate/claim/claim.js'
import { findUtterances } from '../src/collate/utterance/utterance.js'
import type { Tagger, WordVectors } from '../src/lexicon/resources.js'
import type { AnnotatedReport } from '../src/report/annotation.js'
import type { Report, Zone } from '../src/report/report.js'
import { goldReports, type StoryName } from './gold.js'
import type { GoldLayers } from './goldlayers.js'

/** The program's own annotation of a story over the annotators' zones. */
export function annotatedStory(story: StoryName, tagger: Tagger): Pick<GoldLayers, 'reports' | 'entities' | 'statements'> {
  const alone = goldReports(story).map((report) => annotate(mergedZones(report), tagger))
  const times = resolveStoryTimes(alone)
  const reports = alone.map((report, index) => ({ ...report, times: times[index]! }))
  const entities = findEntities(reports)
  const statements = resolveSpeakers(reports, entities, reports.flatMap((report) => findStatements(report)))
  return { reports, entities, statements }
}

/** The program's own layers of a story over the annotators' zones: what a stage is given in a comparison. */
export function programLayers(story: StoryName, tagger: Tagger, vectors: WordVectors): Omit<GoldLayers, 'utterances'> {
  const { reports, entities, statements } = annotatedStory(story, tagger)
  const assertions = findAssertions(reports, statements)
  const witnesses = reports.map(({ report }, index) => ({ id: `w${index}`, reports: [report.id], reason: '', evidence: [] }))
  const utterances = findUtterances({ reports, entities, statements, vectors })
  const claims = findClaims({ reports, assertions, entities, statements, utterances, witnesses, vectors })
  return { reports, entities, statements, claims }
}

export function annotate(report: Report, tagger: Tagger): AnnotatedReport {
  const tokens = tokenize(report.text, tagger)
  const sentences = findSentences(report.text, report.zones, tokens)
  return {
    report, tokens, sentences, quotations: findQuotations(report.text),
    quantities: findQuantities(report.text, tokens, sentences),
    times: findTimes(report.text, tokens, sentences, report.published?.value ?? null),
  }
}

/** Neighbouring zones of one role as one: a program does not know the annotators' sentences. */
function mergedZones(report: Report): Report {
  const zones: Zone[] = []
  for (const zone of report.zones) {
    const last = zones.at(-1)
    if (last && last.role === zone.role) zones[zones.length - 1] = { ...last, end: zone.end }
    else zones.push(zone)
  }
  return { ...report, zones }
}
