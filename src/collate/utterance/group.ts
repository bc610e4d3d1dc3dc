import type { Candidate } from './candidate.js'
import { scoreBetween, type Links } from './links.js'
import type { Pair } from './pairs.js'

/** At most this many members of one report in a group. */
const MOST_OF_ONE_REPORT = 2
/** The mean score from which groups are joined that hold clauses of one report: two clauses of a report are rarely one remark. */
const REPEATED = 0.35

/** Candidates taken for wordings of one remark. */
interface Group {
  readonly id: number
  readonly members: readonly number[]
}

type Scorer = (a: number, b: number) => number

/**
 * Groups of candidates, as lists of indices: the best pair first, joined while the mean score over the pairs between two
 * groups stays at or above `link` (average link), or a higher bound where they hold clauses of one report. Pairs below `threshold` join nothing.
 */
export function groupPairs(
  candidates: readonly Candidate[], pairs: readonly Pair[], links: Links, scores: Float64Array,
  { threshold, link }: { readonly threshold: number; readonly link: number },
): number[][] {
  const scoreOf: Scorer = (a, b) => scoreBetween(links, scores, a, b)
  const groups = new Map<number, Group>()
  const groupOf = (member: number): Group => groups.get(member) ?? { id: member, members: [member] }
  const order = Array.from(pairs.keys()).filter((pair) => scores[pair]! >= threshold).sort((x, y) => scores[y]! - scores[x]! || x - y)
  const apart = new Set<string>()
  let nextId = candidates.length
  for (const pair of order) {
    const left = groupOf(pairs[pair]!.a)
    const right = groupOf(pairs[pair]!.b)
    // Two groups that do not go together will not before one of them has changed, and then it has another id.
    const key = `${left.id} ${right.id}`
    if (left.id === right.id || apart.has(key)) continue
    const least = shareReport(candidates, left.members, right.members) ? Math.max(link, REPEATED) : link
    if (!mayJoin(candidates, left.members, right.members) || meanScore(candidates, left.members, right.members, scoreOf) < least) {
      apart.add(key).add(`${right.id} ${left.id}`)
      continue
    }
    const joined: Group = { id: nextId++, members: [...left.members, ...right.members] }
    for (const member of joined.members) groups.set(member, joined)
  }
  return [...new Set(groups.values())].map(({ members }) => [...members].sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}

/** Few members of one report, none of them inside another. */
function mayJoin(candidates: readonly Candidate[], left: readonly number[], right: readonly number[]): boolean {
  const byReport = new Map<number, Candidate[]>()
  for (const member of [...left, ...right]) {
    const candidate = candidates[member]!
    const beside = byReport.get(candidate.report)
    if (!beside) byReport.set(candidate.report, [candidate])
    else if (beside.length === MOST_OF_ONE_REPORT || beside.some((other) => meet(other, candidate))) return false
    else beside.push(candidate)
  }
  return true
}

function shareReport(candidates: readonly Candidate[], left: readonly number[], right: readonly number[]): boolean {
  return left.some((a) => right.some((b) => candidates[a]!.report === candidates[b]!.report))
}

function meet(a: Candidate, b: Candidate): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end
}

/** Two members of one report are not compared: they neither help nor hinder. */
function meanScore(candidates: readonly Candidate[], left: readonly number[], right: readonly number[], scoreOf: Scorer): number {
  let sum = 0
  let count = 0
  for (const a of left) {
    for (const b of right) {
      if (candidates[a]!.report === candidates[b]!.report) continue
      sum += scoreOf(a, b)
      count++
    }
  }
  return count > 0 ? sum / count : 0
}
