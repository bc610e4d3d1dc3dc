import type { AnnotatedReport } from '../report/annotation.js'
import type { Witness } from '../report/comparison.js'
import type { Span } from '../text/span.js'
import { creditsOf, sourceKey, type Credits } from './credits.js'
import { orderedOverlap, passagesOf, rarity, type Passage, type Vocabulary } from './narration.js'

/** Passages are compared as one text retold where their ordered overlap reaches this share of their weight (Dice). */
const LIKE = 0.25
/** ... and this much weight in all, so that no short stock phrase counts. */
const LEAST_WEIGHT = 5
/**
 * Two reports are one text where the likeness of their passages, summed along the best run in one order and divided by
 * the shorter report's passages, reaches this. Set between rewritten pairs (0.23 and up) and independent ones (to 0.14).
 */
const SAME_ORDER = 0.18
/** ... or where the squares of it reach this in any order: passages taken over nearly word for word. */
const SAME_WORDS = 0.2
/** ... with this much more in all, since one sentence weighs much in a short report. */
const MARGIN = 0.4
/** ... and no fewer passages than these show it. */
const LEAST_PASSAGES = 3
/** A report that cites another outlet rests on it where the squares reach this, in two passages at least. */
const RESTS_ON = 0.05
/** Stems that stand in more passages than this are not looked up: rarer ones find the same pairs. */
const LONGEST_LIST = 64
/** Of equal passages in many reports, only the first few are paired up. */
const FEW = 8
const MOST_EVIDENCE = 12
const LONGEST_RUN = 400
/** Reports are copies where this share of the shorter one's passages is the other's to the word. */
const SAME_COPY = 0.4

/** Why two reports are one witness. */
interface Tie {
  readonly a: number
  readonly b: number
  readonly reason: string
  readonly evidence: readonly { readonly a: Span; readonly b: Span }[]
}

interface Pair {
  readonly a: Passage
  readonly b: Passage
  readonly score: number
}

/**
 * The reports as independent origins: a partition, in the reports' order.
 *
 * Reports are one witness where they share the narrator's text outside quotation marks, word for word or reworded in
 * order; where one agency is credited with both; where one is the other's outlet or rests on it by its own word. What
 * stands in quotation marks never counts, nor do names, numbers and the pictures' credits. Every tie carries its reason
 * and passages, so that a reader can judge it.
 */
export function findWitnesses(reports: readonly AnnotatedReport[]): Witness[] {
  const groups = new Groups(reports.length)
  const vocabulary: Vocabulary = new Map()
  const passages = reports.map((report, index) => passagesOf(report, index, vocabulary))
  const credits = creditsOfAll(reports)
  const ties: Tie[] = []
  const join = (tie: Tie): void => {
    if (groups.join(tie.a, tie.b)) ties.push(tie)
  }
  for (const tie of sameText(reports)) join(tie)
  for (const tie of verbatimTies(reports, passages)) join(tie)
  for (const tie of rewordedTies(reports, passages, credits, groups, vocabulary)) join(tie)
  for (const tie of creditTies(reports, credits, groups)) join(tie)
  return groups.lists().map((members, index) => describe(reports, credits, ties, members, `W${index + 1}`))
}

/** Union-find over reports; the smallest index stands for a group. */
class Groups {
  private readonly parent: number[]

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index)
  }

  find(index: number): number {
    let root = index
    while (this.parent[root] !== root) root = this.parent[root]!
    while (this.parent[index] !== root) [index, this.parent[index]] = [this.parent[index]!, root]
    return root
  }

  /** Were they apart before? */
  join(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)]
    this.parent[Math.max(x, y)] = Math.min(x, y)
    return x !== y
  }

  members(index: number): number[] {
    const root = this.find(index)
    return this.parent.map((_, at) => at).filter((at) => this.find(at) === root)
  }

  lists(): number[][] {
    const lists = new Map<number, number[]>()
    for (let index = 0; index < this.parent.length; index++) {
      const root = this.find(index)
      lists.set(root, [...(lists.get(root) ?? []), index])
    }
    return [...lists.values()]
  }
}

function creditsOfAll(reports: readonly AnnotatedReport[]): Credits[] {
  const known = new Set(reports.flatMap(({ report }) => (report.outlet === null ? [] : [sourceKey(report.outlet.value)])))
  return reports.map((report) => creditsOf(report, known))
}

function* sameText(reports: readonly AnnotatedReport[]): Generator<Tie> {
  const first = new Map<string, number>()
  for (const [index, { report }] of reports.entries()) {
    const before = first.get(report.text)
    if (before === undefined) first.set(report.text, index)
    else yield { a: before, b: index, reason: `${reports[before]!.report.id} and ${report.id} are the same text`, evidence: [] }
  }
}

/** Reports with many passages alike to the word. */
function* verbatimTies(reports: readonly AnnotatedReport[], passages: readonly (readonly Passage[])[]): Generator<Tie> {
  const lists = new Map<string, Passage[]>()
  const shared = new Map<string, Pair[]>()
  for (const passage of passages.flat()) {
    const key = passage.stems.join(' ')
    const list = lists.get(key) ?? []
    for (const other of list) if (other.report !== passage.report) pushTo(shared, `${other.report} ${passage.report}`, { a: other, b: passage, score: 1 })
    if (list.length < FEW) list.push(passage)
    lists.set(key, list)
  }
  for (const pairs of shared.values()) {
    const all = Math.min(passages[pairs[0]!.a.report]!.length, passages[pairs[0]!.b.report]!.length)
    const best = bestPerPassage(pairs)
    if (best.length >= LEAST_PASSAGES && best.length >= SAME_COPY * all) yield tieOf(reports, passages, best, 'in the same order')
  }
}

/** Reports with many passages alike in the order of their words, or fewer where one cites the other. */
function* rewordedTies(
  reports: readonly AnnotatedReport[], passages: readonly (readonly Passage[])[], credits: readonly Credits[],
  groups: Groups, vocabulary: Vocabulary,
): Generator<Tie> {
  // One report stands for each group of copies, the one with most to compare.
  const fuller = (a: number, b: number): number => {
    const difference = passages[b]!.length - passages[a]!.length
    return difference !== 0 ? difference : reports[a]!.report.text < reports[b]!.report.text ? -1 : 1
  }
  const heads = groups.lists().map((members) => [...members].sort(fuller)[0]!)
  const chosen = heads.sort((a, b) => a - b).flatMap((index) => passages[index]!)
  const byReports = new Map<string, Pair[]>()
  for (const pair of similarPassages(chosen, rarity(chosen, vocabulary))) pushTo(byReports, `${pair.a.report} ${pair.b.report}`, pair)
  for (const pairs of byReports.values()) {
    const tie = sameNarration(reports, passages, pairs) ?? restsOn(reports, passages, credits, pairs)
    if (tie) yield tie
  }
}

function sameNarration(reports: readonly AnnotatedReport[], passages: readonly (readonly Passage[])[], pairs: readonly Pair[]): Tie | null {
  const { a, b } = { a: pairs[0]!.a.report, b: pairs[0]!.b.report }
  const all = Math.min(passages[a]!.length, passages[b]!.length)
  const run = bestRun(pairs)
  if (run.length >= LEAST_PASSAGES && sum(run, 1) >= SAME_ORDER * all + MARGIN) return tieOf(reports, passages, run, 'in the same order')
  const best = bestPerPassage(pairs)
  return best.length >= LEAST_PASSAGES && sum(best, 2) >= SAME_WORDS * all + MARGIN ? tieOf(reports, passages, best, 'in another order') : null
}

function sum(pairs: readonly Pair[], power: number): number {
  return pairs.reduce((total, { score }) => total + score ** power, 0)
}

/** One report cites the other's outlet, and no crowd of others, and has passages of it. */
function restsOn(
  reports: readonly AnnotatedReport[], passages: readonly (readonly Passage[])[], credits: readonly Credits[], pairs: readonly Pair[],
): Tie | null {
  const best = bestPerPassage(pairs)
  const { a, b } = { a: pairs[0]!.a.report, b: pairs[0]!.b.report }
  if (best.length < 2 || sum(best, 2) < RESTS_ON * Math.min(passages[a]!.length, passages[b]!.length)) return null
  for (const [from, to] of [[a, b], [b, a]] as const) {
    const { outlet } = credits[to]!
    if (outlet === null || credits[from]!.compiled || !credits[from]!.cited.has(outlet)) continue
    const name = credits[from]!.names.get(outlet) ?? outlet
    const reason = `${reports[from]!.report.id} cites ${name} and follows ${reports[to]!.report.id} in ${best.length} passages`
    return { a, b, reason, evidence: evidenceOf(reports, best) }
  }
  return null
}

/** Pairs of passages of two reports whose ordered overlap is high. Candidates come from an index of stems. */
function* similarPassages(passages: readonly Passage[], weights: Float64Array): Generator<Pair> {
  const weight = passages.map((passage) => passage.stems.reduce((sum, stem) => sum + weights[stem]!, 0))
  const lists: number[][] = Array.from(weights, () => [])
  const seen = new Float64Array(passages.length)
  for (const [index, passage] of passages.entries()) {
    const touched: number[] = []
    const stems = new Set(passage.stems)
    for (const stem of stems) {
      for (const other of lists[stem]!) {
        if (passages[other]!.report === passage.report) continue
        if (seen[other] === 0) touched.push(other)
        seen[other]! += weights[stem]!
      }
    }
    for (const other of touched) {
      const bound = seen[other]!
      seen[other] = 0
      const least = Math.max(LEAST_WEIGHT, (LIKE * (weight[index]! + weight[other]!)) / 2)
      // Stems without a list are missing from the bound; they weigh little.
      if (bound < least * 0.7) continue
      const overlap = orderedOverlap(passages[other]!.stems, passage.stems, weights)
      if (overlap >= least) yield { a: passages[other]!, b: passage, score: (2 * overlap) / (weight[index]! + weight[other]!) }
    }
    for (const stem of stems) if (lists[stem]!.length < LONGEST_LIST) lists[stem]!.push(index)
  }
}

/** Each passage once on either side, the best pairs first. */
function bestPerPassage(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Passage>()
  // Ties are broken alike whichever report comes first.
  const sorted = [...pairs].sort((p, q) => q.score - p.score || p.a.start + p.b.start - q.a.start - q.b.start
    || Math.min(p.a.start, p.b.start) - Math.min(q.a.start, q.b.start))
  return sorted.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a).add(b)
    return true
  })
}

/** The run of pairs in which both reports go forward, with the greatest likeness in all. */
function bestRun(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((p, q) => p.a.start - q.a.start || p.b.start - q.b.start).slice(0, LONGEST_RUN)
  const total: number[] = []
  const before: number[] = []
  for (const [at, pair] of sorted.entries()) {
    total[at] = pair.score
    before[at] = -1
    for (let earlier = 0; earlier < at; earlier++) {
      const other = sorted[earlier]!
      if (other.a.start >= pair.a.start || other.b.start >= pair.b.start || total[earlier]! + pair.score <= total[at]!) continue
      total[at] = total[earlier]! + pair.score
      before[at] = earlier
    }
  }
  const run: Pair[] = []
  for (let at = total.indexOf(Math.max(...total)); at >= 0; at = before[at]!) run.unshift(sorted[at]!)
  return run
}

function tieOf(
  reports: readonly AnnotatedReport[], passages: readonly (readonly Passage[])[], pairs: readonly Pair[], order: string,
): Tie {
  const { a, b } = { a: pairs[0]!.a.report, b: pairs[0]!.b.report }
  const [short, long] = passages[a]!.length <= passages[b]!.length ? [a, b] : [b, a]
  const [one, other] = [reports[short]!.report.id, reports[long]!.report.id]
  const count = new Set(pairs.map((pair) => (short === a ? pair.a : pair.b))).size
  const how = pairs.every((pair) => pair.score > 0.95) ? 'word for word' : `in the same or like words, ${order},`
  const reason = `${one} tells ${count} of its ${passages[short]!.length} narrated passages ${how} as ${other} does, outside quotation marks`
  return { a, b, reason, evidence: evidenceOf(reports, pairs) }
}

function evidenceOf(reports: readonly AnnotatedReport[], pairs: readonly Pair[]): Tie['evidence'] {
  const best = [...pairs].sort((p, q) => q.score - p.score).slice(0, MOST_EVIDENCE).sort((p, q) => p.a.start - q.a.start)
  const span = (passage: Passage): Span => ({ report: reports[passage.report]!.report.id, start: passage.start, end: passage.end })
  return best.map(({ a, b }) => ({ a: span(a), b: span(b) }))
}

/** One agency or one newsroom behind two reports, by their own credits. */
function* creditTies(reports: readonly AnnotatedReport[], credits: readonly Credits[], groups: Groups): Generator<Tie> {
  const byAgency = new Map<string, number>()
  for (const [index, { agency, names }] of credits.entries()) {
    if (agency === null) continue
    const before = byAgency.get(agency)
    if (before === undefined) byAgency.set(agency, index)
    else yield creditTie(reports, before, index, `both credit ${names.get(agency) ?? agency} with the text`)
  }
  const byOutlet = new Map<string, number>()
  for (const [index, { outlet, agency, affiliate, names }] of credits.entries()) {
    const name = (key: string): string => names.get(key) ?? key
    if (agency === null && outlet !== null) {
      const credited = byAgency.get(outlet)
      if (credited !== undefined) yield creditTie(reports, credited, index, `one is ${name(outlet)}’s own report and the other credits it`)
      // Copy that an outlet only carries ties it to other outlets; that is no tie between all it carries.
      const own = groups.members(index).every((at) => credits[at]!.outlet === outlet)
      const before = byOutlet.get(outlet)
      if (own && before !== undefined) yield creditTie(reports, before, index, `${name(outlet)} published both`)
      if (own && before === undefined) byOutlet.set(outlet, index)
    }
    const parent = affiliate === null || agency !== null ? undefined : byAgency.get(affiliate.key)
    if (affiliate === null || parent === undefined || parent === index) continue
    const [here, there] = [reports[index]!.report.id, reports[parent]!.report.id]
    const reason = `${here} speaks of a station as “${name(affiliate.key)} affiliate”, as ${name(affiliate.key)}’s copy does, which ${there} is`
    yield creditTie(reports, parent, index, reason, affiliate.span)
  }
}

function creditTie(reports: readonly AnnotatedReport[], a: number, b: number, reason: string, words?: Span): Tie {
  const creditOf = (index: number): Span | null => {
    const { id, agency, outlet } = reports[index]!.report
    const range = agency?.span ?? outlet?.span
    return range ? { report: id, start: range.start, end: range.end } : null
  }
  const [x, y] = [creditOf(a), words ?? creditOf(b)]
  return { a, b, reason, evidence: x && y ? [{ a: x, b: y }] : [] }
}

function describe(
  reports: readonly AnnotatedReport[], credits: readonly Credits[], ties: readonly Tie[], members: readonly number[], id: string,
): Witness {
  const own = ties.filter((tie) => members.includes(tie.a))
  const cites = members.flatMap((index) => citations(reports, credits, index))
  const reason = members.length === 1
    ? ['Nothing ties it to another report: no shared narration, no common credit', ...cites]
    : [...new Set(own.map((tie) => tie.reason)), ...cites]
  return {
    id,
    reports: members.map((index) => reports[index]!.report.id),
    reason: reason.map((part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`).join(' '),
    evidence: own.flatMap((tie) => tie.evidence),
  }
}

function citations(reports: readonly AnnotatedReport[], credits: readonly Credits[], index: number): string[] {
  const { cited, agency, names } = credits[index]!
  const others = [...cited.keys()].filter((key) => key !== agency).map((key) => names.get(key) ?? key).sort()
  return others.length === 0 ? [] : [`${reports[index]!.report.id} cites ${others.join(', ')} for part of it`]
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
