import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Span } from '../../text/span.js'
import { isContent } from '../utterance/candidate.js'
import { lowerBound } from '../utterance/clause.js'
import { dot } from '../utterance/sense.js'
import type { Collation, Draft } from './draft.js'
import { formOf } from './form.js'

const NONE: ReadonlySet<string> = new Set()

/** A sentence as it is compared: how rare its content stems are, and what it is about. */
interface Setting {
  readonly stems: ReadonlyMap<string, number>
  readonly norm: number
  readonly embedding: Float32Array
  /** Where in the report it stands, 0 to 1. */
  readonly place: number
}

/** What the sentences of a story are about, and which words each report has. */
export interface Settings {
  of(span: Span): Setting | null
  stemsOf(report: string): ReadonlySet<string>
}

/** Settings of a story's sentences, each worked out when it is first asked for. */
export function createSettings({ reports, vectors }: Collation, rarity: (stem: string) => number): Settings {
  const known = new Map(reports.map((report) => [report.report.id, { report, settings: [] as Setting[], stems: stemsOf(report) }]))
  return {
    of({ report: id, start }) {
      const entry = known.get(id)
      if (!entry) return null
      const { report, settings } = entry
      const at = lowerBound(report.sentences, start + 1) - 1
      const sentence = report.sentences[at]
      if (!sentence) return null
      return settings[at] ??= settingOf(report, report.tokens.slice(sentence.firstToken, sentence.endToken), rarity, vectors)
    },
    stemsOf: (id) => known.get(id)?.stems ?? NONE,
  }
}

function stemsOf(report: AnnotatedReport): ReadonlySet<string> {
  return new Set(report.tokens.map(({ stem }) => stem))
}

function settingOf(report: AnnotatedReport, tokens: readonly Token[], rarity: (stem: string) => number, vectors: Collation['vectors']): Setting {
  const stems = new Map(tokens.filter(isContent).map(({ stem }) => [stem, rarity(stem)]))
  let square = 0
  for (const weight of stems.values()) square += weight * weight
  const { text } = report.report
  const start = tokens[0]?.start ?? 0
  return { stems, norm: Math.sqrt(square), embedding: vectors.embed(text.slice(start, tokens.at(-1)?.end ?? start)), place: start / Math.max(1, text.length) }
}

/** One side of a draft: its tokens. */
interface Side {
  readonly tokens: readonly Token[]
}

/** Of more sides, the first so many are compared. */
const MOST_COMPARED = 6

/** How alike the sides and their sentences are, and whether they are of one form. */
export function likenessSignals(draft: Draft, sides: readonly Side[], settings: Settings): Readonly<Record<string, number>> {
  const found = draft.variants.map(({ spans: [span] }) => (span ? settings.of(span) : null)).filter((setting) => setting !== null).slice(0, MOST_COMPARED)
  const stems = sides.map(({ tokens }) => new Set(tokens.filter(isContent).map(({ stem }) => stem)))
  const forms = sides.map(({ tokens }) => formOf(tokens))
  const sizes = stems.map(({ size }) => Math.max(1, size))
  return {
    'sentence:shared': meanPairs(found, cosine),
    'sentence:sense': meanPairs(found, (a, b) => dot(a.embedding, b.embedding)),
    apart: meanPairs(found, (a, b) => Math.abs(a.place - b.place)),
    early: found.filter(({ place }) => place < 0.15).length / Math.max(1, found.length),
    common: meanPairs(stems, (a, b) => [...a].filter((stem) => b.has(stem)).length / Math.max(1, Math.min(a.size, b.size))),
    ratio: Math.min(...sizes) / Math.max(...sizes),
    form: Number(new Set(forms).size === 1),
    ...Object.fromEntries([...new Set(forms)].map((form) => [`form:${form}`, forms.filter((other) => other === form).length / forms.length])),
    elsewhere: elsewhere(draft, stems, settings),
    ragged: sides.filter(({ tokens }) => tokens.some(({ pos }) => pos === 'PUNCT')).length / sides.length,
  }
}

/** How often another report of the draft has all the words of a side somewhere. */
function elsewhere({ variants }: Draft, stems: readonly ReadonlySet<string>[], settings: Settings): number {
  let met = 0
  let count = 0
  for (let i = 0; i < variants.length; i++) {
    if (stems[i]!.size === 0) continue
    const words = [...stems[i]!]
    for (let j = 0; j < variants.length; j++) {
      if (i === j) continue
      count++
      const there = settings.stemsOf(variants[j]!.report)
      if (words.every((stem) => stems[j]!.has(stem) || there.has(stem))) met++
    }
  }
  return count > 0 ? met / count : 0
}

function cosine(a: Setting, b: Setting): number {
  let shared = 0
  for (const [stem, weight] of a.stems) if (b.stems.has(stem)) shared += weight * weight
  return a.norm > 0 && b.norm > 0 ? shared / (a.norm * b.norm) : 0
}

function meanPairs<T>(items: readonly T[], measure: (a: T, b: T) => number): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) {
    sum += measure(items[i]!, items[j]!)
    count++
  }
  return count > 0 ? sum / count : 0
}
