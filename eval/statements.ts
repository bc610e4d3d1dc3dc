/**
 * Measures statements: the six annotated stories by the project's scorer, and PolNeAR's articles by that set's metric.
 *   npx tsx eval/statements.ts [--story NAME] [--misses N] [--polnear dev|train] [--entities none|gold|own]
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findEntities } from '../src/annotate/entity/entity.js'
import { findQuotations } from '../src/annotate/quotation.js'
import { findSentences } from '../src/annotate/sentence.js'
import { findStatements } from '../src/annotate/statement/find.js'
import { resolveSpeakers } from '../src/annotate/statement/speaker.js'
import { tokenize } from '../src/annotate/token.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { AnnotatedReport, Entity, Statement } from '../src/report/annotation.js'
import type { Report } from '../src/report/report.js'
import { headed, mergedZones } from './attributions.js'
import { goldFolder, goldReports, readGold, shared, storyNames, type GoldSpan, type StoryName } from './gold.js'

const tagger = createTagger()

interface StatementScores {
  readonly P: number
  readonly R: number
  readonly F1: number
  readonly found: number
  readonly gold: number
  readonly tight: number
  readonly speaker: number
  readonly cue: number
  readonly kind: number
}

function annotate(report: Report): AnnotatedReport {
  const tokens = tokenize(report.text, tagger)
  return {
    report,
    tokens,
    sentences: findSentences(report.text, report.zones, tokens),
    quotations: findQuotations(report.text),
    quantities: [],
    times: [],
  }
}

interface GoldEntity {
  readonly id: string
  readonly name: string
  readonly type: Entity['type']
  readonly surface_forms?: readonly string[]
  readonly mentions: readonly { readonly span: GoldSpan; readonly form: string }[]
}

/** The annotators' entities as a registry: an upper bound of what speakers can be resolved to. */
function goldEntities(story: StoryName): Entity[] {
  return readGold<GoldEntity[]>(story, 'entities').map((entity) => ({
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.surface_forms ?? [],
    roles: [],
    mentions: entity.mentions.map(({ span, form }) => ({
      span: { report: span.source, start: span.start, end: span.end },
      form: form as Entity['mentions'][number]['form'],
    })),
  }))
}

function scoreStory(
  story: StoryName,
  reports: readonly AnnotatedReport[],
  statements: readonly Statement[],
  misses: number,
): StatementScores {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-'))
  try {
    const file = path.join(folder, 'comparison.json')
    fs.writeFileSync(file, JSON.stringify({ reports: reports.map(({ report }) => report), statements }))
    const args = [path.join(shared, 'score/score.mjs'), '--gold', goldFolder(story), '--comparison', file]
    if (misses > 0) {
      const lines = execFileSync('node', [...args, '--misses', String(misses)], { encoding: 'utf8' }).split('\n')
      console.log(lines.filter((line) => /^ {2}(?:statement|speaker)/.test(line)).join('\n'))
    }
    return (
      JSON.parse(execFileSync('node', [...args, '--json'], { encoding: 'utf8' })) as { statements: StatementScores }
    ).statements
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

function stories(only: string | undefined, misses: number, entities: string): void {
  const rows: StatementScores[] = []
  let characters = 0
  let seconds = 0
  for (const story of storyNames) {
    if (only !== undefined && only !== story) continue
    const annotated = goldReports(story).map((report) => annotate(mergedZones(report)))
    const known = entities === 'gold' ? goldEntities(story) : entities === 'own' ? findEntities(annotated) : []
    const start = process.cpuUsage()
    const statements = resolveSpeakers(
      annotated,
      known,
      annotated.flatMap((report) => findStatements(report)),
    )
    seconds += process.cpuUsage(start).user / 1e6
    characters += annotated.reduce((sum, { report }) => sum + report.text.length, 0)
    rows.push(scoreStory(story, annotated, statements, misses))
    console.log(line(story, rows.at(-1)!))
  }
  const mean = (pick: (row: StatementScores) => number): number =>
    rows.reduce((sum, row) => sum + pick(row), 0) / rows.length
  console.log(
    line('mean', {
      P: mean((r) => r.P),
      R: mean((r) => r.R),
      F1: mean((r) => r.F1),
      found: 0,
      gold: 0,
      tight: mean((r) => r.tight),
      speaker: mean((r) => r.speaker),
      cue: mean((r) => r.cue),
      kind: mean((r) => r.kind),
    }),
  )
  console.log(
    `${Math.round(characters / 5000 / seconds)} reports of 5 kB a second of processor time (statements and speakers alone)`,
  )
}

function line(name: string, row: StatementScores): string {
  const figure = (label: string, value: number): string => `${label} ${value.toFixed(3)}`
  return [
    name.padEnd(10),
    figure('P', row.P),
    figure('R', row.R),
    figure('F1', row.F1),
    figure('speaker', row.speaker),
    figure('tight', row.tight),
    figure('cue', row.cue),
    figure('kind', row.kind),
    `found ${row.found} gold ${row.gold}`,
  ].join('  ')
}

/** PolNeAR's articles: the first line is the headline. */
function polnear(part: string): void {
  const folder = path.join(shared, 'data/polnear', part)
  if (!fs.existsSync(folder)) return
  const rows: string[] = []
  for (const file of fs.readdirSync(path.join(folder, 'text')).sort()) {
    const text = fs.readFileSync(path.join(folder, 'text', file), 'utf8')
    const report = headed(file, text)
    rows.push(JSON.stringify({ source: { file }, text, statements: findStatements(annotate(report)) }))
  }
  const out = path.join(os.tmpdir(), `stereoscope-polnear-${process.pid}.jsonl`)
  fs.writeFileSync(out, rows.join('\n'))
  try {
    const args = [path.join(shared, 'score/sets.mjs'), 'attribution', '--set', folder, '--reports', out]
    console.log(`PolNeAR ${part}: ${execFileSync('node', args, { encoding: 'utf8' }).trim()}`)
  } finally {
    fs.rmSync(out)
  }
}

const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    misses: { type: 'string' },
    polnear: { type: 'string' },
    entities: { type: 'string' },
  },
})
if (fs.existsSync(shared)) {
  stories(values.story, Number(values.misses ?? 0), values.entities ?? 'own')
  if (values.story === undefined) polnear(values.polnear ?? 'dev')
}
