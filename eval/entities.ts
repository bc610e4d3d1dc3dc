/**
 * Measures the entities: on the annotated stories with gold zones, on GUM's news and on wikigold. Types of names are told by weights
 * that learned from the other documents.
 *   npx tsx eval/entities.ts [STORY|SET...] [--rules] [--misses] [--list]
 * `--rules` takes the rules alone.
 */
import fs from 'node:fs'
import path from 'node:path'
import { findEntities } from '../src/annotate/entity/entity.js'
import { findQuotations } from '../src/annotate/quotation.js'
import { findSentences } from '../src/annotate/sentence.js'
import { tokenize } from '../src/annotate/token.js'
import type { TraitWeights } from '../src/annotate/entity/kind.js'
import type { Tagger } from '../src/lexicon/resources.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { AnnotatedReport, Entity } from '../src/report/annotation.js'
import type { Report } from '../src/report/report.js'
import { overlap, type Range } from '../src/text/span.js'
import { typeCases } from '../train/types/cases.js'
import { leftOutWeights } from '../train/types/learn.js'
import { gumDocuments, type NamedDocument, type NameScore, scoreNames, wikigoldDocuments } from './names.js'
import { goldReports, type GoldSpan, readGold, shared, type StoryName, storyNames } from './gold.js'

interface GoldMention {
  readonly form: string
  readonly zone: string
  readonly span: GoldSpan
}
interface GoldEntity {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly mentions: readonly GoldMention[]
}
interface Placed extends Range {
  readonly report: string
  readonly id: string
  readonly text: string
}

export interface EntityScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly bcubed: number
  readonly misses: readonly string[]
  readonly wrong: readonly string[]
  readonly split: readonly string[]
}

export function annotate(report: Report, tagger: Tagger): AnnotatedReport {
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

const TYPES = new Set(['person', 'org', 'place', 'facility'])
const NAMES = new Set(['full_name', 'surname', 'name'])

/**
 * The scorer's measure of a story: names in body text found; found mentions (pronouns aside) that meet any gold
 * mention; and
 * B-cubed of the names that both have.
 */
export function scoreStory(story: StoryName, entities: readonly Entity[]): EntityScore {
  const gold = readGold<GoldEntity[]>(story, 'entities')
  const bodies = goldReports(story).map((report) => ({
    id: report.id,
    zones: report.zones.filter((zone) => zone.role === 'body'),
  }))
  const inBody = (span: Placed): boolean =>
    bodies.some(({ id, zones }) => id === span.report && zones.some((zone) => overlap(zone, span) > 0))
  const place = (span: GoldSpan, id: string): Placed => ({
    report: span.source,
    start: span.start,
    end: span.end,
    id,
    text: span.exact,
  })
  const want = gold
    .filter((entity) => TYPES.has(entity.type))
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => NAMES.has(mention.form) && mention.zone === 'body')
        .map((mention) => place(mention.span ?? mention, entity.id)),
    )
  const texts = new Map(goldReports(story).map((report) => [report.id, report.text]))
  const found = entities
    .filter((entity) => TYPES.has(entity.type))
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.form !== 'pronoun')
        .map(({ span }): Placed => ({
          ...span,
          id: entity.id,
          text: texts.get(span.report)!.slice(span.start, span.end),
        })),
    )
    .filter(inBody)
  const any = gold.flatMap((entity) => entity.mentions.map((mention) => place(mention.span ?? mention, entity.id)))
  const pairs = match(want, found)
  const matched = new Set(pairs.map(([, f]) => f))
  const right = found.filter((f) => matched.has(f) || any.some((g) => meets(g, f)))
  const precision = right.length / found.length
  const recall = pairs.length / want.length
  const goldOf = new Map(gold.map((entity) => [entity.id, entity.name]))
  const nameOf = new Map(entities.map((entity) => [entity.id, `${entity.id} ${entity.name} (${entity.type})`]))
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    bcubed: bcubed(pairs),
    misses: want.filter((w) => !pairs.some(([x]) => x === w)).map((w) => `${w.report}:${w.start} ${w.text}`),
    wrong: found.filter((f) => !right.includes(f)).map((f) => `${f.report}:${f.start} ${f.text}`),
    split: confusions(pairs, goldOf, nameOf),
  }
}

function meets(a: Placed, b: Placed): boolean {
  const common = a.report === b.report ? overlap(a, b) : 0
  return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start)
}

function match(want: readonly Placed[], found: readonly Placed[]): [Placed, Placed][] {
  const close: [number, Placed, Placed][] = []
  for (const w of want)
    for (const f of found)
      if (meets(f, w)) {
        const common = overlap(f, w)
        close.push([common / (w.end - w.start + f.end - f.start - common), w, f])
      }
  close.sort((a, b) => b[0] - a[0])
  const takenW = new Set<Placed>()
  const takenF = new Set<Placed>()
  const pairs: [Placed, Placed][] = []
  for (const [, w, f] of close) {
    if (takenW.has(w) || takenF.has(f)) continue
    takenW.add(w)
    takenF.add(f)
    pairs.push([w, f])
  }
  return pairs
}

function bcubed(pairs: readonly [Placed, Placed][]): number {
  let precision = 0
  let recall = 0
  for (const [w, f] of pairs) {
    const sameFound = pairs.filter(([, x]) => x.id === f.id)
    const sameGold = pairs.filter(([x]) => x.id === w.id)
    const both = sameFound.filter(([x]) => x.id === w.id).length
    precision += both / sameFound.length
    recall += both / sameGold.length
  }
  const n = pairs.length || 1
  return precision + recall ? (2 * (precision / n) * (recall / n)) / (precision / n + recall / n) : 0
}

function confusions(
  pairs: readonly [Placed, Placed][],
  goldOf: ReadonlyMap<string, string>,
  nameOf: ReadonlyMap<string, string>,
): string[] {
  const lines: string[] = []
  const group = (key: (pair: [Placed, Placed]) => string, other: (pair: [Placed, Placed]) => string): void => {
    const map = new Map<string, Map<string, number>>()
    for (const pair of pairs) {
      const inner = map.get(key(pair)) ?? new Map<string, number>()
      inner.set(other(pair), (inner.get(other(pair)) ?? 0) + 1)
      map.set(key(pair), inner)
    }
    for (const [name, inner] of map)
      if (inner.size > 1) lines.push(`${name} = ${[...inner].map(([x, n]) => `${x} ×${n}`).join(' + ')}`)
  }
  group(
    ([w]) => `gold ${goldOf.get(w.id)}`,
    ([, f]) => nameOf.get(f.id) ?? '?',
  )
  group(
    ([, f]) => `found ${nameOf.get(f.id)}`,
    ([w]) => goldOf.get(w.id) ?? '?',
  )
  return lines
}

function percent(value: number): string {
  return value.toFixed(3)
}

function main(): void {
  const verbose = process.argv.includes('--misses')
  const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
  if (!fs.existsSync(path.join(shared, 'gold'))) return console.log('no measuring sets here')
  const tagger = createTagger()
  const learned = process.argv.includes('--rules') ? null : leftOutWeights(typeCases(tagger))
  const weightsFor = (document: string): TraitWeights | null => learned?.get(document) ?? null
  const all: EntityScore[] = []
  for (const story of storyNames) {
    if (only.length && !only.includes(story)) continue
    const reports = goldReports(story).map((report) => annotate(report, tagger))
    const start = performance.now()
    const entities = findEntities(reports, weightsFor(`stories ${story}`))
    const time = performance.now() - start
    const score = scoreStory(story, entities)
    all.push(score)
    console.log(
      `${story.padEnd(10)} P ${percent(score.precision)} R ${percent(score.recall)} F1 ${percent(score.f1)} B3 ${percent(score.bcubed)}  ${time.toFixed(0)} ms`,
    )
    if (verbose) {
      console.log(`  missed: ${score.misses.join(' | ')}\n  wrong: ${score.wrong.join(' | ')}`)
      for (const line of score.split) console.log(`  ${line}`)
    }
    if (process.argv.includes('--list'))
      for (const entity of entities)
        console.log(
          `  ${entity.id} ${entity.name} (${entity.type}) [${entity.aliases.join(', ')}] ×${entity.mentions.length} ${entity.mentions
            .filter((m) => !NAMES.has(m.form))
            .map(
              (m) =>
                `${m.form}:${reports.find((r) => r.report.id === m.span.report)!.report.text.slice(m.span.start, m.span.end)}`,
            )
            .join('; ')}`,
        )
  }
  if (only.length === 0 || only.includes('stories')) printMean(all)
  const sets: readonly [string, () => NamedDocument[]][] = [
    ['gum-news', () => gumDocuments('news')],
    ['gum-interview', () => gumDocuments('interview')],
    ['wikigold', wikigoldDocuments],
  ]
  for (const [name, documents] of sets)
    if (only.length === 0 || only.includes(name)) measureNames(name, documents(), tagger, verbose, weightsFor)
}

function measureNames(
  name: string,
  documents: readonly NamedDocument[],
  tagger: Tagger,
  verbose: boolean,
  weightsFor: (document: string) => TraitWeights | null,
): void {
  const score: NameScore = { tp: 0, found: 0, gold: 0, typed: 0, lines: [] }
  for (const document of documents) scoreNames(score, document, findEntities([annotate(document.report, tagger)], weightsFor(`${name} ${document.report.id}`)))
  const f = (right: number): string => percent((2 * right) / (score.found + score.gold))
  console.log(
    `${name.padEnd(14)} P ${percent(score.tp / score.found)} R ${percent(score.tp / score.gold)} exact F1 ${f(score.tp)} typed F1 ${f(score.typed)} (${score.gold} names)`,
  )
  if (verbose) console.log(score.lines.join('\n'))
}

function printMean(all: readonly EntityScore[]): void {
  const mean = (pick: (score: EntityScore) => number): string =>
    percent(all.reduce((sum, score) => sum + pick(score), 0) / all.length)
  console.log(
    `mean       P ${mean((s) => s.precision)} R ${mean((s) => s.recall)} F1 ${mean((s) => s.f1)} B3 ${mean((s) => s.bcubed)}`,
  )
}

main()
