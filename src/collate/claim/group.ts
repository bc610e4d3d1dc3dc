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
  return groups
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
