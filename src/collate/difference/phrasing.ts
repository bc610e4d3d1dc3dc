import type { DifferenceKind } from '../../report/comparison.js'
import type { Draft, Variant } from './draft.js'
import { bare } from './draft.js'

const POINT: Readonly<Record<DifferenceKind, string>> = {
  numeric: 'Number', temporal: 'When', attribution: 'Who says so', wording: 'Words', framing: 'How it is put', naming: 'What it is called',
  granularity: 'How exactly', contradiction: 'Which of these',
}

/** Most values that a title names. */
const MOST_VALUES = 3

/** The point, and the values that the reports have there: "Number dead: at least four or six". */
export function titleOf(draft: Draft): string {
  const values = groupsOf(draft.variants).slice(0, MOST_VALUES).map(({ value }) => value)
  return `${draft.title ?? POINT[draft.kind]}: ${values.join(' or ')}`
}

/**
 * Every value with the reports that have it: "five hours (A, C) · nearly five (B)". Of numbers that reports of different
 * times give, it says which is the latest: later figures replace earlier ones.
 */
export function noteOf(draft: Draft, published: ReadonlyMap<string, string | null>): string {
  const note = groupsOf(draft.variants).map(({ value, reports }) => `${value} (${reports.join(', ')})`).join(' · ')
  const latest = draft.kind === 'numeric' ? latestOf(draft.variants, published) : null
  return latest ? `${note} · latest: ${latest.value} (${latest.report}, ${published.get(latest.report)})` : note
}

function groupsOf(variants: readonly Variant[]): { readonly value: string; readonly reports: string[] }[] {
  const groups = new Map<string, { value: string; reports: string[] }>()
  for (const { value, report } of variants) {
    const key = bare(value) || value
    const group = groups.get(key) ?? { value, reports: [] }
    if (!group.reports.includes(report)) group.reports.push(report)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The variant of the report published last, where every report says when it was and not all on one day. */
function latestOf(variants: readonly Variant[], published: ReadonlyMap<string, string | null>): Variant | null {
  const dated = variants.map((variant) => ({ variant, at: published.get(variant.report) ?? null }))
  if (dated.some(({ at }) => at === null)) return null
  const days = new Set(dated.map(({ at }) => at!.slice(0, 10)))
  if (days.size < 2) return null
  return dated.reduce((a, b) => (b.at! > a.at! ? b : a)).variant
}
