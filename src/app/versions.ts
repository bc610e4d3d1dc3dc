import { diffArrays } from 'diff'
import { findSentences } from '../annotate/sentence.js'
import type { Report } from '../report/report.js'
import type { Range, Span } from '../text/span.js'
import { addressOf } from './address.js'
import { compareUnits } from './intake.js'

/** What became of one sentence between a version and the next. Spans point into the version that has the words. */
export type SentenceChange =
  | { readonly kind: 'added'; readonly after: Span }
  | { readonly kind: 'removed'; readonly before: Span }
  | { readonly kind: 'changed'; readonly before: Span; readonly after: Span }

/** The versions of one report, the oldest first. */
export interface ReportVersions {
  /** The address that they share, without what does not tell pages apart. */
  readonly address: string
  /** Ids of the reports. */
  readonly versions: readonly string[]
  /** What each version changed of the one before it; one entry fewer than there are versions. */
  readonly changes: readonly { readonly from: string; readonly to: string; readonly sentences: readonly SentenceChange[] }[]
}

/** What is needed of a report to tell its versions; ids are told apart, and texts. */
export type VersionedReport = Pick<Report, 'id' | 'source' | 'text' | 'digest' | 'zones' | 'published' | 'modified' | 'captured' | 'canonicalUrl'>

/**
 * Groups reports that were read from one address with texts that differ, in the order of their making, and tells what
 * changed from each to the next, sentence by sentence of body, title and deck. The address is the one that a page gives
 * itself, else the one that it was read from; files are versions only where they carry one. The order is by the date of
 * change, then of publication, then of capture; where no date tells, by the text's digest, so that it is always the same.
 */
export function versionsOf(reports: readonly VersionedReport[]): ReportVersions[] {
  const groups = new Map<string, VersionedReport[]>()
  for (const report of reports) {
    const address = addressOf(report)
    if (address !== null) groups.set(address, [...(groups.get(address) ?? []), report])
  }
  return [...groups]
    .map(([address, group]) => [address, distinct(group).sort(byDigest).sort(byAge)] as const)
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => compareUnits(a, b))
    .map(([address, group]) => ({
      address,
      versions: group.map(({ id }) => id),
      changes: group.slice(1).map((after, index) => changesOf(group[index]!, after)),
    }))
}

function distinct(group: readonly VersionedReport[]): VersionedReport[] {
  const seen = new Set<string>()
  return group.filter(({ digest }) => !seen.has(digest) && seen.add(digest))
}

/** Dates that are known to different exactness have no one order, so the order before sorting must be the same always. */
function byDigest(a: VersionedReport, b: VersionedReport): number {
  return compareUnits(a.digest, b.digest)
}

/** By the first kind of date that both have and that tells them apart. */
function byAge(a: VersionedReport, b: VersionedReport): number {
  const dates = [[a.modified?.value, b.modified?.value], [a.published?.value, b.published?.value], [a.captured, b.captured]] as const
  for (const [x, y] of dates) {
    const order = x === undefined || y === undefined ? 0 : compareMoments(x, y)
    if (order !== 0) return order
  }
  return byDigest(a, b)
}

/** Moments are held against each other where both are whole; else days. */
function compareMoments(a: string, b: string): number {
  const [x, y] = [Date.parse(a), Date.parse(b)]
  const whole = /T.*(?:Z|[+-]\d\d:?\d\d)$/
  if (whole.test(a) && whole.test(b) && !Number.isNaN(x) && !Number.isNaN(y)) return x - y
  const length = Math.min(a.length, b.length, 16)
  return compareUnits(a.slice(0, length), b.slice(0, length))
}

const READ_ROLES: ReadonlySet<string> = new Set(['title', 'deck', 'body'])

function changesOf(before: VersionedReport, after: VersionedReport): ReportVersions['changes'][number] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const parts = diffArrays(old.map(({ words }) => words), now.map(({ words }) => words), { maxEditLength: MOST_EDITS })
  const sentences: SentenceChange[] = []
  // Versions that share next to nothing: all of one is gone, all of the other new.
  const steps = parts ?? [{ removed: true, added: false, count: old.length }, { removed: false, added: true, count: now.length }]
  let at = 0
  let to = 0
  let gone: SentenceAt[] = []
  let fresh: SentenceAt[] = []
  const settle = (): void => {
    sentences.push(...pairUp(gone, fresh, before.id, after.id))
    gone = []
    fresh = []
  }
  for (const { removed, added, count = 0 } of steps) {
    if (removed) gone.push(...old.slice(at, (at += count)))
    else if (added) fresh.push(...now.slice(to, (to += count)))
    else {
      settle()
      at += count
      to += count
    }
  }
  settle()
  return { from: before.id, to: after.id, sentences }
}

const MOST_EDITS = 2000

interface SentenceAt extends Range {
  readonly words: string
}

function sentencesOf({ text, zones }: VersionedReport): SentenceAt[] {
  return findSentences(text, zones, [])
    .filter(({ role }) => READ_ROLES.has(role))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).replace(/\s+/g, ' ') }))
}

/** How alike two sentences must be for one to be the other rewritten, and how many are tried. */
const ALIKE = 0.5
const TRIED = 40

/** In one place of the text, sentences that went and came: those that share most of their words are one, rewritten. */
function pairUp(gone: readonly SentenceAt[], fresh: readonly SentenceAt[], from: string, to: string): SentenceChange[] {
  const changes: SentenceChange[] = []
  let next = 0
  for (const old of gone) {
    const found = fresh.slice(next, next + TRIED).findIndex((one) => likeness(old.words, one.words) >= ALIKE)
    if (found < 0) {
      changes.push({ kind: 'removed', before: spanOf(old, from) })
      continue
    }
    for (const one of fresh.slice(next, next + found)) changes.push({ kind: 'added', after: spanOf(one, to) })
    changes.push({ kind: 'changed', before: spanOf(old, from), after: spanOf(fresh[next + found]!, to) })
    next += found + 1
  }
  for (const one of fresh.slice(next)) changes.push({ kind: 'added', after: spanOf(one, to) })
  return changes
}

/** The share of words that two sentences have in common (Dice). */
function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((words) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  if (!x || !y || x.length + y.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of y) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (x.length + y.length)
}

function spanOf({ start, end }: Range, report: string): Span {
  return { report, start, end }
}
