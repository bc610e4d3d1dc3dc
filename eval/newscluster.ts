/**
 * Reports of seventy events by many outlets (giveme5w1h-newscluster): are they grouped into their events, and does every event
 * compare?
 *   npx tsx eval/newscluster.ts [--compare]    with --compare, every event of two reports or more is compared and timed
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { tokenize } from '../src/annotate/token.js'
import { findSentences } from '../src/annotate/sentence.js'
import { findQuotations } from '../src/annotate/quotation.js'
import { extractReport } from '../src/extract/report.js'
import { compare, type ReportRecord } from '../src/index.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { AnnotatedReport } from '../src/report/annotation.js'
import { groupStories } from '../src/story/group.js'
import { toCapture } from '../src/read/record.js'
import { shared } from './gold.js'

interface Article extends ReportRecord {
  readonly url: string
  readonly event: number
}

/** Where the set lies; absent on a user's machine. */
export const newsclusterFolder = path.join(shared, 'data/giveme5w1h-newscluster')

interface Row {
  readonly url: string
  readonly text: string | null
  readonly title: string | null
  readonly source_domain: string | null
  readonly date_publish: string | null
  readonly newsCluster: { readonly EventId: number } | null
}

/** Every article of the set that has a text and an event. */
export function newsclusterArticles(): Article[] {
  const lines = fs.readFileSync(path.join(newsclusterFolder, 'articles.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.flatMap((line) => {
    const { url, text, title, source_domain: outlet, date_publish: published, newsCluster } = JSON.parse(line) as Row
    return text && newsCluster ? [{ url, text, title, outlet, published, event: newsCluster.EventId }] : []
  })
}

/** The reports grouped by the program, scored by the set's own scorer. */
function scoreGroups(all: readonly Article[]): string {
  const tagger = createTagger()
  const reports = all.map((article): AnnotatedReport => {
    const report = extractReport(toCapture(article), article.url)
    const tokens = tokenize(report.text, tagger)
    return { report, tokens, sentences: findSentences(report.text, report.zones, tokens), quotations: findQuotations(report.text), quantities: [], times: [] }
  })
  const stories = groupStories(reports).map(({ reports: urls }, id) => ({ id, reports: urls }))
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'newscluster-'))
  try {
    const file = path.join(out, 'stories.json')
    fs.writeFileSync(file, JSON.stringify({ stories }))
    const args = [path.join(shared, 'score/sets.mjs'), 'stories', '--set', newsclusterFolder, '--stories', file]
    return `groups ${stories.length}  ${execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()}`
  } finally {
    fs.rmSync(out, { recursive: true })
  }
}

/** Compares every event of two reports or more: what throws is a fault, and the slowest is named. */
function compareEvents(all: readonly Article[]): string {
  const events = [...new Set(all.map(({ event }) => event))].map((event) => all.filter((article) => article.event === event)).filter(({ length }) => length > 1)
  let [seconds, count, faults, slowest] = [0, 0, 0, { seconds: 0, event: 0, reports: 0 }]
  for (const reports of events) {
    const before = process.cpuUsage()
    try {
      compare(reports)
    } catch (error) {
      faults++
      console.log(`  event ${reports[0]!.event}: ${String(error)} ${error instanceof Error && error.cause instanceof Error ? error.cause.message : ''}`)
    }
    const spent = process.cpuUsage(before)
    const taken = (spent.user + spent.system) / 1e6
    seconds += taken
    count += reports.length
    if (taken > slowest.seconds) slowest = { seconds: taken, event: reports[0]!.event, reports: reports.length }
  }
  return `${events.length} events of ${count} reports compared, ${faults} faults, ${seconds.toFixed(1)} s of processor time; slowest event ${slowest.event} (${slowest.reports} reports) ${slowest.seconds.toFixed(2)} s`
}

if (process.argv[1] === import.meta.filename) {
  if (!fs.existsSync(newsclusterFolder)) console.log('newscluster is not here')
  else {
    const all = newsclusterArticles()
    console.log(`newscluster: ${scoreGroups(all)}`)
    if (process.argv.includes('--compare')) console.log(compareEvents(all))
  }
}
