import { linksOf, pairBetween, type Links } from './link.js'
import type { Pair } from './pair.js'
import type { Profile, Profiles } from './profile.js'

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
export function groupPairs(profiles: Profiles, pairs: readonly Pair[], scores: readonly number[], threshold: number): Group[] {
  const links = linksOf(profiles, pairs)
  const order = pairs.map((_, index) => index).filter((index) => scores[index]! >= threshold)
  order.sort((x, y) => scores[y]! - scores[x]! || x - y)
  const held = new Uint8Array(pairs.length)
  const groups: Group[] = []
  for (const index of order) {
    if (held[index]) continue
    const { a, b } = pairs[index]!
    const members = [a, b]
    let strength = scores[index]!
    for (let next = surest(members, profiles, links, scores, threshold); next; next = surest(members, profiles, links, scores, threshold)) {
      members.push(next.profile)
      strength = Math.min(strength, next.score)
    }
    for (const one of members) for (const other of members) {
      const pair = one.index < other.index ? pairBetween(links, one.index, other.index) : -1
      if (pair >= 0) held[pair] = 1
    }
    groups.push({ members, strength })
  }
  return withoutTwins(groups, links, scores, threshold * LOOSEST)
}

/** Of the threshold: how sure links between two groups that share members must be for them to be one. */
const LOOSEST = 0.6

/**
 * One group of those that share half of their members, where all the others go with each other too: a report that tells
 * a thing in its headline and again below is one teller of one claim.
 */
function withoutTwins(groups: readonly Group[], links: Links, scores: readonly number[], threshold: number): Group[] {
  const out: Group[] = []
  const holders = new Map<Profile, number[]>()
  for (const group of groups) {
    const shared = new Map<number, number>()
    for (const member of group.members) for (const at of holders.get(member) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const twin = [...shared].find(([at, count]) =>
      count * 2 >= Math.min(group.members.length, out[at]!.members.length) && goTogether(group, out[at]!, links, scores, threshold))?.[0]
    const at = twin ?? out.length
    const known = out[at]?.members ?? []
    const added = group.members.filter((member) => !known.includes(member))
    out[at] = { members: [...known, ...added], strength: Math.min(out[at]?.strength ?? 1, group.strength) }
    for (const member of added) holders.set(member, [...(holders.get(member) ?? []), at])
  }
  return out
}

/** Do the members that only one of two groups has go with those that only the other has, where their reports differ? */
function goTogether(one: Group, other: Group, links: Links, scores: readonly number[], threshold: number): boolean {
  const left = one.members.filter((member) => !other.members.includes(member))
  const right = other.members.filter((member) => !one.members.includes(member))
  return left.every((a) => right.every((b) => {
    if (a.report === b.report) return true
    const pair = pairBetween(links, Math.min(a.index, b.index), Math.max(a.index, b.index))
    return pair >= 0 && scores[pair]! >= threshold
  }))
}

function surest(
  members: readonly Profile[],
  { all }: Profiles,
  links: Links,
  scores: readonly number[],
  threshold: number,
): { profile: Profile; score: number } | null {
  let best: { profile: Profile; score: number } | null = null
  // Whoever goes with all members goes with the first. Partners come in the order of the reports: of equals the first stays.
  const { index } = members[0]!
  for (let at = links.starts[index]!; at < links.starts[index + 1]!; at++) {
    let score = scores[links.pairs[at]!]!
    if (score < threshold || score <= (best?.score ?? 0)) continue
    const profile = all[links.partners[at]!]!
    for (const member of members) {
      if (member.report === profile.report) score = 0
      if (member === members[0] || score < threshold) continue
      const pair = pairBetween(links, member.index, profile.index)
      score = Math.min(score, pair < 0 ? 0 : scores[pair]!)
    }
    if (score >= threshold && score > (best?.score ?? 0)) best = { profile, score }
  }
  return best
}
