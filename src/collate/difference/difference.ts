import type { AnnotatedReport } from '../../report/annotation.js'
import type { Difference, DifferenceKind } from '../../report/comparison.js'
import type { Range, Span } from '../../text/span.js'
import { compareSources } from './attribution.js'
import type { Collation, Detector, Draft } from './draft.js'
import { fold } from './draft.js'
import { compareHeadlines, compareLeads } from './headline.js'
import { LEARNED, rate, type Model, type Rated } from './model.js'
import { compareNames } from './naming.js'
import { compareCounted, compareNumbers, compareTolls } from './numbers.js'
import { comparePhrases } from './phrases.js'
import { noteOf, titleOf } from './phrasing.js'
import { createSignals } from './signals.js'
import { compareTimes } from './times.js'
import { compareTone } from './tone.js'
import { isTrivial } from './trivial.js'
import { explainDraft } from './why.js'
import { compareWords } from './wording.js'

const DETECTORS: readonly Detector[] = [
  compareTolls, compareNumbers, compareCounted, compareTimes, compareHeadlines, compareLeads, compareTone, compareNames,
  compareWords, compareSources, comparePhrases,
]

/** Every point on which the reports differ, the most telling first. */
export function findDifferences(collation: Collation, model: Model = LEARNED): Difference[] {
  const signals = createSignals(collation)
  const rated = draftDifferences(collation).map((draft) => rate(draft, signals(draft), model))
  const kept = selectDrafts(rated, model.least).slice(0, mostOf(collation.reports.length))
  return toDifferences(kept, collation.reports)
    .map((difference, index) => ({ ...difference, why: explainDraft(kept[index]!, signals(kept[index]!), model) }))
}

/** How many differences are shown of so many reports, the most telling: nobody reads a list without end. */
export function mostOf(reports: number): number {
  return Math.min(MOST_OF_A_REPORT * reports, MOST_IN_ALL)
}

const MOST_OF_A_REPORT = 13
const MOST_IN_ALL = 91

/** What every detector finds, before choosing. */
export function draftDifferences(collation: Collation): Draft[] {
  const reports = new Map(collation.reports.map((report) => [report.report.id, report]))
  return DETECTORS.flatMap((detect) => detect(collation)).filter((draft) => !isTrivial(draft, reports))
}

/** The most useful first, down to the least useful that is worth a reader's time; the same words are never shown twice. */
export function selectDrafts(rated: readonly Rated[], least: number): Draft[] {
  const used = new Set<string>()
  const shown = new Map<string, { readonly span: Span; readonly kind: DifferenceKind }[]>()
  const kept: Draft[] = []
  for (const { draft, worth } of [...rated].sort((a, b) => b.worth - a.worth)) {
    if (worth < least) break
    const keys = [`${draft.kind} ${draft.variants.map(({ report, value }) => `${report} ${fold(value)}`).sort().join(' ')}`, draft.claim, draft.utterance]
      .filter((key) => key !== undefined)
    if (keys.some((key) => used.has(key))) continue
    const seen = (sameKind: boolean): number => draft.variants.filter(({ spans }) => spans.some((span) =>
      shown.get(span.report)?.some((other) => (!sameKind || other.kind === draft.kind) && overlaps(span, other.span)))).length
    if (seen(true) * 2 >= draft.variants.length || seen(false) === draft.variants.length) continue
    for (const key of keys) used.add(key)
    for (const span of draft.variants.flatMap(({ spans }) => spans)) {
      const list = shown.get(span.report)
      if (list) list.push({ span, kind: draft.kind })
      else shown.set(span.report, [{ span, kind: draft.kind }])
    }
    kept.push(draft)
  }
  return kept
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Drafts as they are shown, numbered in their order. */
export function toDifferences(drafts: readonly Draft[], reports: readonly AnnotatedReport[]): Difference[] {
  const published = new Map(reports.map(({ report }) => [report.id, report.published?.value ?? null]))
  return drafts.map((draft, index): Difference => ({
    id: `D${index + 1}`, kind: draft.kind, severity: draft.severity, title: titleOf(draft), note: noteOf(draft, published),
    members: draft.variants.map(({ report, value, spans }) => ({ report, value, spans })),
    ...(draft.claim === undefined ? {} : { claim: draft.claim }),
    ...(draft.utterance === undefined ? {} : { utterance: draft.utterance }),
  }))
}
