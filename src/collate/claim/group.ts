import type { Profile } from './profile.js'
import { pairTable, type Pair } from './pair.js'

/** Assertions of different reports that make one claim, the two surest first, and how sure the least sure link is. */
export interface Group {
  readonly members: readonly Profile[]
  readonly strength: number
}

/**
 * Groups pairs into claims.
 *
 * Every group starts from the surest pair that no group holds yet and takes in, one report at a time, the assertion whose
 * least sure link with all its members is the surest and passes `threshold`. So no chain of likenesses makes a giant group,
 * and an assertion that says two things may stand in two groups.
 */
export function groupPairs(pairs: readonly Pair[], scores: readonly number[], threshold: number): Group[] {
  const table = pairTable(pairs, (_, index) => scores[index]!)
  const order = pairs.map((_, index) => index).filter((index) => scores[index]! >= threshold)
  order.sort((x, y) => scores[y]! - scores[x]! || x - y)
  const held = new Map<Profile, Set<Profile>>()
  const groups: Group[] = []
  for (const index of order) {
    const { a, b } = pairs[index]!
    if (held.get(a)?.has(b)) continue
    const members = [a, b]
    let strength = scores[index]!
    for (let next = surest(members, table, threshold); next; next = surest(members, table, threshold)) {
      members.push(next.profile)
      strength = Math.min(strength, next.score)
    }
    for (const one of members) for (const other of members) {
      if (one === other) continue
      const set = held.get(one)
      if (set) set.add(other)
      else held.set(one, new Set([other]))
    }
    groups.push({ members, strength })
  }
  return groups
}

function surest(
  members: readonly Profile[],
  table: ReadonlyMap<Profile, ReadonlyMap<Profile, number>>,
  threshold: number,
): { profile: Profile; score: number } | null {
  const reports = new Set(members.map((member) => member.report))
  let best: { profile: Profile; score: number } | null = null
  // Whoever goes with all members goes with the first.
  for (const [profile, first] of table.get(members[0]!)!) {
    if (first < threshold || reports.has(profile.report)) continue
    const score = members.reduce((least, member) => Math.min(least, table.get(member)!.get(profile) ?? 0), first)
    if (score < threshold) continue
    if (!best || score > best.score || (score === best.score && isBefore(profile, best.profile))) best = { profile, score }
  }
  return best
}

function isBefore(a: Profile, b: Profile): boolean {
  return a.report - b.report < 0 || (a.report === b.report && a.order < b.order)
}
