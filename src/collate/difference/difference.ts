import type { Difference, DifferenceKind, DifferenceMember } from '../../report/comparison.js'
import type { Span } from '../../text/span.js'
import { compareSources } from './attribution.js'
import type { Collation, Detector, Draft } from './draft.js'
import { fold } from './draft.js'
import { compareHeadlines, compareLeads } from './headline.js'
import { LEARNED, rate, type Model, type Rated } from './model.js'
import { compareNames } from './naming.js'
import { compareCounted, compareNumbers } from './numbers.js'
import { comparePhrases } from './phrases.js'
import { createSignals } from './signals.js'
import { compareTimes } from './times.js'
import { compareAlternatives, compareTone } from './tone.js'
import { compareWords } from './wording.js'

const DETECTORS: readonly Detector[] = [
  compareNumbers, compareCounted, compareTimes, compareHeadlines, compareLeads, compareTone, compareAlternatives, compareNames,
  compareWords, compareSources, comparePhrases,
]

/** Every point on which the reports differ, the most telling first. */
export function findDifferences(collation: Collation, model: Model = LEARNED): Difference[] {
  const signals = createSignals(collation)
  const rated = draftDifferences(collation).map((draft) => rate(draft, signals(draft), model))
  return toDifferences(selectDrafts(rated, model.least))
}

/** What every detector finds, before choosing. */
export function draftDifferences(collation: Collation): Draft[] {
  return DETECTORS.flatMap((detect) => detect(collation))
}

/** The most useful first, down to the least useful that is worth a reader's time; the same words are never shown twice. */
export function selectDrafts(rated: readonly Rated[], least: number): Draft[] {
  const used = new Set<string>()
  const shown: { readonly span: Span; readonly kind: DifferenceKind }[] = []
  const kept: Draft[] = []
  for (const { draft, worth } of [...rated].sort((a, b) => b.worth - a.worth)) {
    if (worth < least) break
    const keys = [`${draft.kind} ${draft.variants.map(({ report, value }) => `${report} ${fold(value)}`).sort().join(' ')}`, draft.claim, draft.utterance]
      .filter((key) => key !== undefined)
    if (keys.some((key) => used.has(key))) continue
    const again = draft.variants.filter(({ spans }) => spans.some((span) => shown.some((other) => other.kind === draft.kind && overlaps(span, other.span))))
    if (again.length * 2 >= draft.variants.length) continue
    for (const key of keys) used.add(key)
    shown.push(...draft.variants.flatMap(({ spans }) => spans.map((span) => ({ span, kind: draft.kind }))))
    kept.push(draft)
  }
  return kept
}

function overlaps(a: Span, b: Span): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end
}

export function toDifferences(drafts: readonly Draft[]): Difference[] {
  return drafts.map((draft, index): Difference => ({
    id: `D${index + 1}`, kind: draft.kind, severity: draft.severity, title: draft.title, note: noteOf(draft), members: membersOf(draft),
    ...(draft.claim === undefined ? {} : { claim: draft.claim }),
    ...(draft.utterance === undefined ? {} : { utterance: draft.utterance }),
  }))
}

function membersOf(draft: Draft): DifferenceMember[] {
  return draft.variants.map(({ report, value, spans }) => ({ report, value, spans }))
}

/** "five hours (A, C) · nearly five (B)". */
function noteOf(draft: Draft): string {
  const groups = new Map<string, { value: string; reports: string[] }>()
  for (const { value, report } of draft.variants) {
    const key = fold(value)
    const group = groups.get(key) ?? { value, reports: [] }
    if (!group.reports.includes(report)) group.reports.push(report)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ value, reports }) => `${value} (${reports.join(', ')})`).join(' · ')
}
