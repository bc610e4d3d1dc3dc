import * as v from 'valibot'
import type { CorrectedLayer, Correction, CorrectionVerb, Relabelling } from '../report/correction.js'

const LONGEST_NAME = 2000
const LONGEST_QUOTE = 20_000
const LONGEST_CONTEXT = 500
const LONGEST_NOTE = 10_000
const MOST_QUOTES = 500

const text = (most: number) => v.pipe(v.string(), v.maxLength(most), v.check((value) => value.isWellFormed(), 'halves of characters'))
const named = (most: number) => v.pipe(text(most), v.check((value) => value.trim() !== '', 'something, and not empty'))

/** A text quote of the W3C Web Annotation model, and the report that it is of. */
const quoteSchema = v.strictObject({
  report: named(LONGEST_NAME),
  digest: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/i, '8 to 64 hexadecimal digits'))),
  exact: v.optional(text(LONGEST_QUOTE), ''),
  prefix: v.exactOptional(text(LONGEST_CONTEXT)),
  suffix: v.exactOptional(text(LONGEST_CONTEXT)),
})
const quotesSchema = v.pipe(v.array(quoteSchema), v.minLength(1), v.maxLength(MOST_QUOTES))

const kinds = v.picklist(
  ['numeric', 'temporal', 'attribution', 'wording', 'framing', 'naming', 'granularity', 'contradiction'])
const severities = v.picklist([1, 2, 3])

/** Fields that it does not name are an error: a field that is spelled wrong would otherwise do nothing. */
const correctionSchema = v.strictObject({
  do: v.picklist(['merge', 'split', 'confirm', 'reject', 'relabel', 'note']),
  what: v.picklist(['claim', 'utterance', 'difference', 'statement', 'entity', 'witness']),
  target: quotesSchema,
  with: v.exactOptional(quotesSchema),
  members: v.exactOptional(quotesSchema),
  to: v.exactOptional(v.strictObject({
    kind: v.exactOptional(kinds),
    severity: v.exactOptional(severities),
    label: v.exactOptional(v.picklist(['identical', 'wording_differs', 'translated_differently', 'meaning_differs'])),
    speaker: v.exactOptional(v.nullable(named(LONGEST_NAME))),
    stance: v.exactOptional(v.picklist(['states', 'attributes', 'disputes', 'qualifies'])),
    name: v.exactOptional(named(LONGEST_NAME)),
    type: v.exactOptional(v.picklist(['person', 'org', 'place', 'facility', 'document', 'event', 'other'])),
  })),
  was: v.exactOptional(v.strictObject({ kind: kinds, severity: severities })),
  note: v.exactOptional(named(LONGEST_NOTE)),
  by: v.exactOptional(named(LONGEST_NAME)),
})

/** What can be done with what. */
const MAY: Readonly<Record<CorrectionVerb, readonly CorrectedLayer[]>> = {
  merge: ['claim', 'utterance', 'entity', 'witness'],
  split: ['claim', 'utterance', 'entity', 'witness'],
  confirm: ['claim', 'utterance', 'difference', 'statement', 'entity', 'witness'],
  reject: ['claim', 'utterance', 'difference', 'statement', 'entity'],
  relabel: ['claim', 'utterance', 'difference', 'statement', 'entity'],
  note: ['claim', 'utterance', 'difference', 'statement', 'entity', 'witness'],
}

/** What of each can be put otherwise. */
const FIELDS: Readonly<Record<CorrectedLayer, readonly (keyof Relabelling)[]>> = {
  claim: ['stance'],
  utterance: ['label', 'speaker'],
  difference: ['kind', 'severity'],
  statement: ['speaker'],
  entity: ['name', 'type'],
  witness: [],
}

/** What a line of a corrections file says, or what is wrong with it in plain words. */
export type ParsedCorrection = { readonly correction: Correction } | { readonly problem: string }

/** The correction that a value is. `place` is where it stands, for notices. */
export function parseCorrection(value: unknown, place?: string): ParsedCorrection {
  const result = v.safeParse(correctionSchema, value)
  if (!result.success) {
    const [issue] = result.issues
    const where = v.getDotPath(issue)
    return { problem: where === null ? 'it is not an object with "do", "what" and "target"' : `"${where}" ${wrong(issue)}` }
  }
  const correction: Correction = { ...result.output, ...(place === undefined ? {} : { place }) }
  const problem = problemOf(correction)
  return problem === null ? { correction } : { problem }
}

function wrong(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not known there'
  if (issue.received === 'undefined') return 'is missing'
  return `is not what it should be (${issue.expected ?? issue.message})`
}

/** What does not fit together, or null. */
function problemOf(correction: Correction): string | null {
  const { do: verb, what, to } = correction
  if (!MAY[verb].includes(what)) return `"${verb}" cannot be done with "${what}"; it can with ${MAY[verb].join(', ')}`
  if (verb === 'merge' && !correction.with) return '"merge" needs "with", the words of what is joined'
  if (verb === 'split' && !correction.members) return '"split" needs "members", those that go out'
  if (verb === 'relabel' && Object.keys(to ?? {}).length === 0) return '"relabel" needs "to", what is put in its place'
  if (verb === 'note' && correction.note === undefined) return '"note" needs a "note"'
  const needless = (['with', 'members', 'to', 'was'] as const).find((field) => correction[field] !== undefined && !takes(correction, field))
  if (needless !== undefined) return `"${needless}" does nothing in "${verb} ${what}"`
  const foreign = Object.keys(to ?? {}).find((field) => !FIELDS[what].some((own) => own === field))
  if (foreign !== undefined) return `"to.${foreign}" is no field of a ${what}; ${FIELDS[what].join(' and ')} can be put otherwise`
  const empty = [...correction.target, ...(correction.with ?? []), ...(correction.members ?? [])].some(({ exact }) => exact.trim() === '')
  return empty && what !== 'witness' ? 'a quote has no "exact", the words that are meant' : null
}

function takes({ do: verb, what }: Correction, field: 'with' | 'members' | 'to' | 'was'): boolean {
  if (field === 'with') return verb === 'merge'
  if (field === 'members') return verb === 'split' || (verb === 'relabel' && (what === 'claim' || what === 'utterance'))
  return field === 'to' ? verb === 'relabel' : what === 'difference'
}
