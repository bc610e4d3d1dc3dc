import { draftDifferences, selectDrafts, toDifferences } from '../src/collate/difference/difference.js'
import type { Collation, Draft } from '../src/collate/difference/draft.js'
import { findUtterances } from '../src/collate/utterance/utterance.js'
import { createTagger } from '../src/lexicon/tagger.js'
import type { Span } from '../src/text/span.js'
import { readGold, storyNames, type GoldSpan, type StoryName } from './gold.js'
import { goldLayers, toSpan } from './goldlayers.js'
import { programLayers } from './programlayers.js'
import { loadVectors, loadWordnet } from './resources.js'
import { score } from './scoring.js'

/**
 * Differences against the annotation, and what each detector is worth.
 *   npx tsx eval/differences.ts [--gold] [--misses N] [STORY]
 * `--gold` takes the annotators' claims, utterances, statements and entities in place of the program's own.
 */
interface GoldDifference {
  readonly id: string
  readonly kind: string
  readonly severity: number
  readonly members: readonly { readonly source: string; readonly spans: readonly GoldSpan[] }[]
}

const args = process.argv.slice(2)
const misses = Number(args[args.indexOf('--misses') + 1] ?? 0) * Number(args.includes('--misses'))
const only = args.find((arg) => (storyNames as readonly string[]).includes(arg))
const tagger = createTagger()
const vectors = loadVectors()
const wordnet = loadWordnet()
const totals = new Map<string, { found: number; hit: number; severe: number; kinds: Map<string, number> }>()

const shown = args.includes('--detector') ? args[args.indexOf('--detector') + 1] : undefined
const rows = storyNames.filter((name) => !only || name === only).map((name) => {
  const collation = collate(name)
  const all = draftDifferences(collation)
  for (const draft of all) count(draft, readGold<GoldDifference[]>(name, 'discrepancies'))
  const scores = score(name, collation.reports.map(({ report }) => report), { differences: toDifferences(selectDrafts(all)) }, misses)
  const { F1, P, R, typed, severe, found } = scores.differences
  const line = { F1, P, R, typed, severe, must: scores.mustFind.shown / scores.mustFind.of }
  console.log(name.padEnd(10), show(line), `found ${found} must ${scores.mustFind.shown}`)
  return line
})
const mean = Object.fromEntries(Object.keys(rows[0]!).map((key) =>
  [key, rows.reduce((sum, row) => sum + row[key as keyof typeof row], 0) / rows.length]))
console.log('mean'.padEnd(10), show(mean))
for (const [detector, { found, hit, severe, kinds }] of totals) {
  console.log(`  ${detector.padEnd(12)} ${hit}/${found} ${(hit / found).toFixed(2)} severity>=2: ${severe}  ` +
    [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${n}`).join(' '))
}

function collate(name: StoryName): Collation {
  if (args.includes('--gold')) return { ...goldLayers(name, tagger), vectors, wordnet }
  const layers = programLayers(name, tagger, vectors)
  return { ...layers, utterances: findUtterances({ ...layers, vectors }), vectors, wordnet }
}

function show(line: Readonly<Record<string, number>>): string {
  return Object.entries(line).map(([key, value]) => `${key} ${value.toFixed(3)}`).join('  ')
}

/** Does a draft answer any annotated difference, whatever the others do? */
function count(draft: Draft, gold: readonly GoldDifference[]): void {
  const total = totals.get(draft.detector) ?? { found: 0, hit: 0, severe: 0, kinds: new Map<string, number>() }
  totals.set(draft.detector, total)
  total.found++
  const answered = gold.filter((difference) => answers(draft, difference))
  if (draft.detector === shown) {
    console.log(`   ${answered.map(({ id, kind, severity }) => `${id} ${kind} ${severity}`).join(', ').padEnd(30)} | ${draft.title} | ` +
      draft.variants.map(({ report, value }) => `${report} ${value}`).join(' || '))
  }
  if (answered.length === 0) return
  total.hit++
  if (answered.some((difference) => difference.severity >= 2)) total.severe++
  for (const kind of new Set(answered.map((difference) => difference.kind))) total.kinds.set(kind, (total.kinds.get(kind) ?? 0) + 1)
}

function answers(draft: Draft, gold: GoldDifference): boolean {
  const reports = new Set(draft.variants.map((variant) => variant.report))
  const touched = [...reports].filter((report) => draft.variants.some((variant) => variant.report === report &&
    gold.members.some((member) => member.source === report && member.spans.some((span) => variant.spans.some((found) =>
      pointsAt(found, toSpan(span)))))))
  return touched.length >= 2 && touched.length * 4 >= reports.size * 3
}

function pointsAt(found: Span, gold: Span): boolean {
  const common = Math.min(found.end, gold.end) - Math.max(found.start, gold.start)
  const size = found.end - found.start
  return common > 0 && common * 2 >= Math.min(size, gold.end - gold.start) && size <= Math.max(40, 2 * (gold.end - gold.start))
}
