import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { findTimes } from '../../src/annotate/time/time.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { AnnotatedReport, Entity, EntityType, Statement } from '../../src/report/annotation.js'
import type { Claim } from '../../src/report/comparison.js'
import type { Span } from '../../src/text/span.js'

const tagger = createTagger()

/** A report of one body zone, annotated. */
export function invented(id: string, text: string, published: string | null): AnnotatedReport {
  const zones = [{ role: 'body' as const, start: 0, end: text.length }]
  const tokens = tokenize(text, tagger),
    sentences = findSentences(text, zones, tokens)
  const report = {
    id,
    source: { file: `${id}.txt` },
    text,
    digest: '',
    language: 'en',
    title: null,
    outlet: null,
    bylines: null,
    agency: null,
    published: published === null ? null : { value: published, basis: 'given' as const },
    zones,
  }
  return {
    report,
    tokens,
    sentences,
    quotations: findQuotations(text),
    quantities: [],
    times: findTimes(text, tokens, sentences, published),
  }
}

/** Where words stand in a report. They must stand there. */
export function spanOf({ report: { id, text } }: AnnotatedReport, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in ${id}`)
  return { report: id, start, end: start + words.length }
}

export function wordsAt(reports: readonly AnnotatedReport[], { report, start, end }: Span): string {
  return reports.find((r) => r.report.id === report)!.report.text.slice(start, end)
}

export function claim(id: string, centrality: number, members: readonly Span[], witnesses = 1): Claim {
  return {
    id,
    members: members.map((span) => ({ span, stance: 'states' as const })),
    silent: [],
    witnesses,
    centrality,
    strength: 1,
  }
}

/** An entity with every place where one of its names stands. */
export function entity(
  id: string,
  name: string,
  type: EntityType,
  reports: readonly AnnotatedReport[],
  aliases: readonly string[] = [],
): Entity {
  const names = [name, ...aliases]
  const mentions = reports.flatMap(({ report }) =>
    names.flatMap((alias) => {
      const out: { span: Span; form: 'name' }[] = []
      for (let at = report.text.indexOf(alias); at >= 0; at = report.text.indexOf(alias, at + 1)) {
        const taken = names.some(
          (longer) =>
            longer.length > alias.length &&
            longer.includes(alias) &&
            report.text.slice(Math.max(0, at - longer.length), at + longer.length).includes(longer),
        )
        if (!taken) out.push({ span: { report: report.id, start: at, end: at + alias.length }, form: 'name' })
      }
      return out
    }),
  )
  return { id, name, type, aliases: names, roles: [], mentions }
}

export function statement(
  id: string,
  report: AnnotatedReport,
  speaker: { name: string; entity?: string },
  cue: string,
  content: string,
): Statement {
  return {
    id,
    report: report.report.id,
    kind: 'indirect',
    speaker,
    cue: spanOf(report, cue),
    cueClass: 'neutral',
    content: [spanOf(report, content)],
    quoted: [],
    confidence: 1,
  }
}
