import { draftDifferences } from '../../src/collate/difference/difference.js'
import type { Collation, Draft } from '../../src/collate/difference/draft.js'
import { KINDS, QUESTIONS, type Model, type Question } from '../../src/collate/difference/model.js'
import { createSignals, type Signals } from '../../src/collate/difference/signals.js'
import type { DifferenceKind } from '../../src/report/comparison.js'
import type { Span } from '../../src/text/span.js'
import { fitLogistic } from '../regression.js'
import { fitForest } from './boost.js'

export interface GoldDifference {
  readonly id: string
  readonly kind: DifferenceKind
  readonly severity: number
  readonly members: readonly { readonly report: string; readonly spans: readonly Span[] }[]
}

/** A draft, what speaks for it, and the annotated differences that it answers, the closest first. */
export interface RatedExample {
  readonly draft: Draft
  readonly signals: Signals
  readonly answered: readonly GoldDifference[]
}

export function draftExamples(collation: Collation, gold: readonly GoldDifference[]): RatedExample[] {
  const signals = createSignals(collation)
  return draftDifferences(collation).map((draft) => ({
    draft, signals: signals(draft),
    answered: gold.filter((difference) => answers(draft, difference)).sort((a, b) => overlap(draft, b) - overlap(draft, a)),
  }))
}

/** A signal that fewer examples than this have is left out. */
const LEAST_EXAMPLES = 5
/** Ridge of the regressions of kinds, which learn from the true differences alone. */
const KIND_RIDGE = 4

/** Learns the forests, one a question, and the regressions, one a kind. */
export function fitModel(examples: readonly RatedExample[]): Omit<Model, 'least'> {
  const counts = new Map<string, number>()
  for (const { signals } of examples) for (const name of Object.keys(signals)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const signalNames = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES).map(([name]) => name).sort()
  const [hit, severe, grave] = QUESTIONS.map((question) => fitForest(examples.map(({ signals, answered }) => ({
    features: signalNames.map((name) => signals[name] ?? 0), positive: answersYes(question, answered),
  })), signalNames))
  const names = ['bias', ...signalNames]
  const hits = examples.filter(({ answered }) => answered.length > 0)
  const columns = KINDS.map((kind) => fitLogistic(hits.map(({ signals, answered }) => ({
    features: names.map((name) => (name === 'bias' ? 1 : signals[name] ?? 0)), positive: answered[0]?.kind === kind,
  })), KIND_RIDGE))
  return {
    forests: { hit: hit!, severe: severe!, grave: grave! },
    weights: Object.fromEntries(names.map((name, row) => [name, columns.map((column) => column[row]!)])),
  }
}

function answersYes(question: Question, answered: readonly GoldDifference[]): boolean {
  const least = { hit: 1, severe: 2, grave: 3 }[question]
  return answered.some(({ severity }) => severity >= least)
}

/** As the scorer has it: in two reports at least, and in three of four of those named, a span points at a gold one. */
function answers(draft: Draft, gold: GoldDifference): boolean {
  const reports = new Set(draft.variants.map((variant) => variant.report))
  const touched = [...reports].filter((report) => draft.variants.some((variant) => variant.report === report &&
    gold.members.some((member) => member.report === report && member.spans.some((span) => variant.spans.some((found) => pointsAt(found, span))))))
  return touched.length >= 2 && touched.length * 4 >= reports.size * 3
}

function pointsAt(found: Span, gold: Span): boolean {
  const common = Math.min(found.end, gold.end) - Math.max(found.start, gold.start)
  const size = found.end - found.start
  return common > 0 && common * 2 >= Math.min(size, gold.end - gold.start) && size <= Math.max(40, 2 * (gold.end - gold.start))
}

/** Intersection over union of all spans. */
function overlap(draft: Draft, gold: GoldDifference): number {
  const found = draft.variants.flatMap(({ spans }) => spans)
  const want = gold.members.flatMap(({ spans }) => spans)
  let common = 0
  for (const a of found) for (const b of want) {
    if (a.report === b.report) common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  }
  const size = (list: readonly Span[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0)
  return common / (size(found) + size(want) - common)
}
