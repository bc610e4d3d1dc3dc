import { mostOf, selectDrafts, toDifferences } from '../src/collate/difference/difference.js'
import { LEARNED, rate } from '../src/collate/difference/model.js'
import { draftExamples, fitModel, type RatedExample } from '../train/difference/examples.js'
import { collateStories, goldDifferences } from './collations.js'
import { storyNames, type StoryName } from './gold.js'
import { score } from './scoring.js'

/**
 * Differences against the annotation, the weights of each story learned from the other five, and what each detector finds.
 *   npx tsx eval/differences.ts [--gold] [--shipped] [--sweep] [--detector NAME] [--misses N] [STORY]
 * `--gold` takes the annotators' claims, utterances, statements and entities in place of the program's own.
 */
const args = process.argv.slice(2)
const misses = Number(args[args.indexOf('--misses') + 1] ?? 0) * Number(args.includes('--misses'))
const only = args.find((arg) => (storyNames as readonly string[]).includes(arg))
const shown = args.includes('--detector') ? args[args.indexOf('--detector') + 1] : undefined
const collations = collateStories(args.includes('--gold'))
const examples = new Map([...collations].map(([name, collation]) => [name, draftExamples(collation, goldDifferences(name))]))
const models = new Map(storyNames.map((name) =>
  [name, fitModel(storyNames.filter((other) => other !== name).flatMap((other) => examples.get(other)!))]))
for (const least of args.includes('--sweep') ? [0.6, 0.7, 0.8, 0.9] : [LEARNED.least]) {
  const rows = storyNames.filter((name) => !only || name === only).map((name) => measure(name, least))
  const mean = Object.fromEntries(Object.keys(rows[0]!).map((key) =>
    [key, rows.reduce((sum, row) => sum + row[key as keyof typeof row], 0) / rows.length]))
  console.log(`least ${least}`.padEnd(10), show(mean))
}
summarize([...examples.values()].flat())

function measure(name: StoryName, least: number): Record<'F1' | 'P' | 'R' | 'typed' | 'severe' | 'must' | 'found', number> {
  const model = args.includes('--shipped') ? LEARNED : { ...models.get(name)!, least }
  const rated = examples.get(name)!.map(({ draft, signals }) => rate(draft, signals, model))
  const { reports } = collations.get(name)!
  const { differences, mustFind } = score(name, reports.map(({ report }) => report), { differences: toDifferences(selectDrafts(rated, least).slice(0, mostOf(reports.length)), reports) }, misses)
  const { F1, P, R, typed, severe, found } = differences
  const line = { F1, P, R, typed, severe, must: mustFind.shown / mustFind.of, found }
  if (!args.includes('--sweep')) console.log(name.padEnd(10), show(line))
  return line
}

function show(line: Readonly<Record<string, number>>): string {
  return Object.entries(line).map(([key, value]) => `${key} ${value.toFixed(3)}`).join('  ')
}

/** What each detector finds, whatever the others do. */
function summarize(all: readonly RatedExample[]): void {
  const detectors = [...new Set(all.map(({ draft }) => draft.detector))]
  for (const detector of detectors) {
    const found = all.filter(({ draft }) => draft.detector === detector)
    const hits = found.filter(({ answered }) => answered.length > 0)
    const kinds = new Map<string, number>()
    for (const { answered } of hits) kinds.set(answered[0]!.kind, (kinds.get(answered[0]!.kind) ?? 0) + 1)
    console.log(`  ${detector.padEnd(16)} ${hits.length}/${found.length} ${(hits.length / found.length).toFixed(2)} severity>=2: ` +
      `${hits.filter(({ answered }) => answered.some(({ severity }) => severity >= 2)).length}  ` +
      [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`).join(' '))
    if (detector !== shown) continue
    for (const { draft, answered } of found) {
      console.log(`   ${answered.map(({ id, kind, severity }) => `${id} ${kind} ${severity}`).join(', ').padEnd(30)} | ` +
        draft.variants.map(({ report, value }) => `${report} ${value}`).join(' || '))
    }
  }
}
