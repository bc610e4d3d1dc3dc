/**
 * How many reports of 5 kB are annotated a second of processor time, part by part, and by other programs in the same run:
 *   npm run bench -- --annotation [--python PATH]      (or npx tsx bench/annotation.ts [--real] [--python PATH])
 * The texts are the project's own invented samples, two joined to a report and varied, five reports a story; `--real` takes the
 * annotated stories instead, where they are there. What each program does is printed beside its figure, since none does the same.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { goldReports, shared, storyNames } from '../eval/gold.js'
import { findEntities } from '../src/annotate/entity/entity.js'
import { findQuantities } from '../src/annotate/quantity/quantity.js'
import { findQuotations } from '../src/annotate/quotation.js'
import { findSentences } from '../src/annotate/sentence.js'
import { findStatements } from '../src/annotate/statement/find.js'
import { resolveSpeakers } from '../src/annotate/statement/speaker.js'
import { resolveStoryTimes } from '../src/annotate/time/story.js'
import { findTimes } from '../src/annotate/time/time.js'
import { tokenize } from '../src/annotate/token.js'
import { readReports } from '../src/index.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { AnnotatedReport } from '../src/report/annotation.js'
import type { Report } from '../src/report/report.js'
import { manyReports } from './reports.js'

type Texts = readonly (readonly string[])[]

/** Stories, and reports in each, of the invented texts. */
const [STORIES, REPORTS] = [24, 5]
const REPORT_SIZE = 5000
/** Each program reads all texts this often before the clock starts, so that code is compiled. */
const WARM = 2

/** Processor milliseconds of reading all, once warm. */
function warmTime(read: () => void): number {
  for (let round = 0; round < WARM; round++) read()
  const before = processorTime()
  read()
  return processorTime() - before
}

async function inventedStories(): Promise<Texts> {
  const { captures } = await readReports([path.resolve(import.meta.dirname, '../samples/hallin-dam')])
  const texts = manyReports(captures, STORIES * REPORTS * 2).map(({ text }) => text)
  return Array.from({ length: STORIES }, (_story, story) =>
    Array.from({ length: REPORTS }, (_report, report) => {
      const at = 2 * (story * REPORTS + report)
      return `${texts[at]!.trimEnd()}\n\n${texts[at + 1]!}`
    }))
}

function realStories(): Texts {
  return storyNames.map((story) => goldReports(story).map(({ text }) => text))
}

function reportOf(text: string, index: number): Report {
  return {
    id: String(index), source: { file: `${index}.txt` }, text, digest: '', language: 'en', title: null, outlet: null, bylines: null,
    agency: null, published: { value: '2024-03-14', basis: 'given' }, zones: [{ role: 'body', start: 0, end: text.length }],
  }
}

/** Everything that is known of a story's reports before they are compared; `spent` takes the milliseconds of each part. */
function annotator(): (story: readonly string[], spent: Map<string, number>) => void {
  const tagger = createTagger()
  return (story, spent) => {
    const timed = <T>(part: string, work: () => T): T => {
      const before = processorTime()
      const result = work()
      spent.set(part, (spent.get(part) ?? 0) + processorTime() - before)
      return result
    }
    const alone = story.map((text, index): AnnotatedReport => {
      const report = reportOf(text, index)
      const tokens = timed('words and their classes', () => tokenize(text, tagger))
      const sentences = timed('sentences, quotations', () => findSentences(text, report.zones, tokens))
      return {
        report, tokens, sentences,
        quotations: timed('sentences, quotations', () => findQuotations(text)),
        quantities: timed('amounts', () => findQuantities(text, tokens, sentences)),
        times: timed('times', () => findTimes(text, tokens, sentences, report.published!.value)),
      }
    })
    const times = timed('times', () => resolveStoryTimes(alone))
    const reports = alone.map((report, index) => ({ ...report, times: times[index]! }))
    const entities = timed('entities', () => findEntities(reports))
    const statements = timed('statements', () => reports.flatMap((report) => findStatements(report)))
    timed('speakers', () => resolveSpeakers(reports, entities, statements))
  }
}

interface Peer {
  readonly name: string
  readonly does: string
  readonly read: (text: string) => void
}

function peers(): Peer[] {
  const nlp = winkNLP(model)
  return [
    {
      name: 'wink-nlp', does: 'words, classes, lemmas, sentences, negation, sentiment, dates and amounts; no names, no speakers',
      read: (text) => {
        const doc = nlp.readDoc(text)
        doc.sentences().out()
        doc.entities().out(nlp.its.detail)
        doc.tokens().out()
      },
    },
    {
      name: 'compromise', does: 'words, tags, sentences, names (not joined), quotations, numbers; no speakers',
      read: (text) => {
        const doc = compromise(text)
        doc.people().out('offset')
        doc.places().out('offset')
        doc.organizations().out('offset')
        doc.quotations().out('offset')
        doc.numbers().out('offset')
      },
    },
  ]
}

const SPACY = `
import sys, time, json, spacy, importlib, pkgutil
names = [m.name for m in pkgutil.iter_modules() if m.name.startswith('en_core_web')]
if not names: sys.exit(3)
nlp = spacy.load(names[0])
texts = json.load(open(sys.argv[1], encoding='utf-8'))
for text in texts[:20]: nlp(text)
start = time.process_time()
for doc in nlp.pipe(texts, batch_size=16): [(e.text, e.label_) for e in doc.ents]
print(names[0], sum(map(len, texts)) / ${REPORT_SIZE} / (time.process_time() - start))
`

/** spaCy with a model that its Python has installed, on one thread; null where there is none. */
function spacy(python: string, texts: readonly string[]): { name: string; rate: number } | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-annotation-'))
  try {
    fs.writeFileSync(path.join(folder, 'texts.json'), JSON.stringify(texts))
    fs.writeFileSync(path.join(folder, 'read.py'), SPACY)
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
    const args = [path.join(folder, 'read.py'), path.join(folder, 'texts.json')]
    const printed = execFileSync(python, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env })
    const [name = '', rate] = printed.trim().split(' ')
    return { name, rate: Number(rate) }
  } catch {
    return null
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

/** Milliseconds that this process has worked, in all its threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function print(name: string, rate: number, does: string): void {
  console.log(`${name.padEnd(26)}${rate.toFixed(0).padStart(5)} reports/s  ${does}`)
}

export async function benchAnnotation(options: { readonly real?: boolean | undefined; readonly python?: string | undefined }): Promise<void> {
  const stories = options.real ? realStories() : await inventedStories()
  const texts = stories.flat()
  const units = texts.reduce((sum, text) => sum + text.length, 0) / REPORT_SIZE
  console.log(`${texts.length} reports of ${(units * REPORT_SIZE / texts.length / 1000).toFixed(1)} kB, ${stories.length} stories; reports of 5 kB a second of processor time`)
  const annotate = annotator()
  let spent = new Map<string, number>()
  const own = warmTime(() => {
    spent = new Map()
    for (const story of stories) annotate(story, spent)
  })
  print('stereoscope', (units * 1000) / own, 'words, classes, sentences, quotations, amounts, times, entities of a story, statements, speakers')
  for (const [part, milliseconds] of spent) console.log(`  ${part.padEnd(26)}${(milliseconds / units).toFixed(2).padStart(6)} ms a report`)
  for (const { name, does, read } of peers()) print(name, (units * 1000) / warmTime(() => texts.forEach(read)), does)
  const python = options.python === undefined ? null : spacy(options.python, texts)
  if (python) print(`spaCy ${python.name}`, python.rate, 'words, classes, lemmas, syntax, sentences, names of 18 kinds (not joined); no speakers')
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { real: { type: 'boolean' }, python: { type: 'string' } } })
  if (values.real && !fs.existsSync(shared)) console.log('no annotated stories here')
  else await benchAnnotation(values)
}
