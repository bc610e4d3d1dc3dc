/** The timeline against the annotated stories, from the annotators' zones and the program's own layers otherwise. */
import { pathToFileURL } from 'node:url'
import { findEntities } from '../src/annotate/entity/entity.js'
import { findStatements } from '../src/annotate/statement/find.js'
import { resolveSpeakers } from '../src/annotate/statement/speaker.js'
import { resolveStoryTimes } from '../src/annotate/time/story.js'
import { findTimes } from '../src/annotate/time/time.js'
import { findTimeline } from '../src/dossier/timeline.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { AnnotatedReport, Entity, Statement } from '../src/report/annotation.js'
import { goldReports, storyNames, type StoryName } from './gold.js'
import { goldLayers } from './goldlayers.js'
import { annotate } from './programlayers.js'
import { score } from './scoring.js'

/**
 * The program's layers without claims, with the date that a report's date line states, and times settled by the story.
 */
export function datedLayers(story: StoryName): {
  reports: AnnotatedReport[]
  entities: Entity[]
  statements: Statement[]
} {
  const tagger = createTagger()
  const dated = goldReports(story).map((report) => withStatedDate(annotate(report, tagger)))
  const times = resolveStoryTimes(dated)
  const reports = dated.map((report, i) => ({ ...report, times: times[i]! }))
  const entities = findEntities(reports)
  return {
    reports,
    entities,
    statements: resolveSpeakers(
      reports,
      entities,
      reports.flatMap((report) => findStatements(report)),
    ),
  }
}

function withStatedDate(annotated: AnnotatedReport): AnnotatedReport {
  const { report, tokens, sentences } = annotated
  if (report.published) return annotated
  const stated = annotated.times
    .filter(
      (time) =>
        time.basis === 'absolute' &&
        (time.precision === 'day' || time.precision === 'minute') &&
        sentences.some((s) => s.role === 'date' && s.start <= time.start && time.end <= s.end),
    )
    .at(-1)
  if (!stated?.from) return annotated
  const published = { value: stated.from, basis: 'stated' as const, span: { start: stated.start, end: stated.end } }
  return {
    ...annotated,
    report: { ...report, published },
    times: findTimes(report.text, tokens, sentences, stated.from),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const misses = Number(process.argv[2] ?? 0)
  for (const story of storyNames) {
    if (process.argv[3] && process.argv[3] !== story) continue
    const { reports, statements } = datedLayers(story)
    const claims = process.env['CLAIMS'] === 'gold' ? goldLayers(story, createTagger()).claims : []
    const timeline = findTimeline({ reports, claims, statements })
    const { timeline: figures } = score(
      story,
      reports.map(({ report }) => report),
      { timeline },
      misses,
    ) as unknown as { timeline: object }
    console.log(story, timeline.length, JSON.stringify(figures))
    if (process.argv[4])
      for (const e of timeline)
        console.log('  ', e.start, e.end, e.precision, e.status, '|', e.event.replace(/\n/g, ' '), e.spans.length)
  }
}
