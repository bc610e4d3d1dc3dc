import type { Deed } from './deed.js'
import type { ProposalMention } from './mention.js'

/** A mention with what its clause says was done, whose it is as far as the clause tells, and whose input it took. */
export interface Told {
  readonly mention: ProposalMention
  readonly deeds: readonly Deed[]
  readonly owner: string | null
  readonly inputs: readonly string[]
}

/** A point for each thing in common must come to this before a mention with a name of its own joins others. */
const ENOUGH = 1

/**
 * The mentions of one proposal each. Those that say whose, for whom or which it is are joined by that; those that only
 * say "the plan" go to the last of their report that they may mean, else to the one most told of.
 */
export function groupMentions(told: readonly Told[]): Told[][] {
  const groups: Told[][] = []
  const placed = new Map<Told, Told[]>()
  const put = (one: Told, group: Told[] | undefined): void => {
    if (group) group.push(one)
    else groups.push([one])
    placed.set(one, group ?? groups.at(-1)!)
  }
  for (const one of told) if (isTelling(one)) put(one, bestOf(groups, one, ENOUGH))
  for (const [i, one] of told.entries()) {
    if (placed.has(one)) continue
    // A deal that a report only calls "the deal" may be any.
    const far = one.mention.indefinite || one.mention.kind === 'agreement' ? undefined : mostToldOf(groups, one)
    put(one, lastMeant(told, i, placed) ?? far)
  }
  return groups.map((group) => group.sort((a, b) => told.indexOf(a) - told.indexOf(b)))
}

function isTelling({ owner, mention: { name, target, size, beside, own, sums } }: Told): boolean {
  const priced = own && sums.length > 0
  return owner !== null || name !== null || target !== null || size !== null || beside.length > 0 || priced
}

function bestOf(groups: readonly Told[][], one: Told, least: number): Told[] | undefined {
  let best: { group: Told[]; score: number } | undefined
  for (const group of groups) {
    const score = likeness(group, one)
    if (score >= least && (best === undefined || score > best.score)) best = { group, score }
  }
  return best?.group
}

/** "The plan" is the one named last before it in its report, if it may be that. */
function lastMeant(told: readonly Told[], at: number, placed: ReadonlyMap<Told, Told[]>): Told[] | undefined {
  const one = told[at]!
  for (let i = at - 1; i >= 0 && told[i]!.mention.report === one.mention.report; i--) {
    const group = placed.get(told[i]!)
    if (group && !one.mention.indefinite && likeness(group, one) >= 0) return group
    if (group && likeness(group, one) >= ENOUGH) return group
  }
  return undefined
}

function mostToldOf(groups: readonly Told[][], one: Told): Told[] | undefined {
  const fit = groups.filter((group) => likeness(group, one) >= 0)
  return fit.reduce<Told[] | undefined>((best, group) => (group.length > (best?.length ?? 0) ? group : best), undefined)
}

/** Points for what a mention has in common with a group; below 0 where it cannot be the same. */
function likeness(group: readonly Told[], one: Told): number {
  if (!group.every(({ mention }) => sameKind(mention, one.mention)) || hasOtherSum(group, one)) return -1
  const owner = ownerOf(group)
  const target = commonest(group.map(({ mention }) => mention.target))
  const { mention } = one
  if (owner !== null && one.owner !== null && owner !== one.owner) return -1
  if (target !== null && mention.target !== null && target !== mention.target) return -1
  const names = group.flatMap(({ mention: { name } }) => name ?? [])
  if (mention.name !== null && names.length > 0 && !names.includes(mention.name)) return -1
  let score = 0
  if (mention.name !== null && names.includes(mention.name)) score += 3
  if (owner !== null && (one.owner === owner || mention.beside.includes(owner))) score += 1
  if (one.owner !== null && group.some((other) => other.mention.beside.includes(one.owner!))) score += 1
  if (target !== null && (mention.target === target || mention.beside.includes(target))) score += 1
  if (
    owner === null &&
    one.owner === null &&
    group.some((o) => o.mention.beside.some((p) => mention.beside.includes(p)))
  )
    score += 1
  if (mention.size !== null && group.some((other) => other.mention.size?.count === mention.size!.count)) score += 1
  const topics = [...mention.topic].filter((stem) => group.some((other) => other.mention.topic.has(stem))).length
  return score + Math.min(1, topics / 2)
}

/** A report that names two sums of one version of an offer by the same words speaks of two offers. */
function hasOtherSum(group: readonly Told[], { mention }: Told): boolean {
  return group.some(
    ({ mention: other }) =>
      other.report === mention.report &&
      other.order === mention.order &&
      mention.own &&
      other.own &&
      other.sums.some((a) =>
        mention.sums.some(
          (b) => a.each === b.each && a.quantity.unit === b.quantity.unit && a.quantity.value !== b.quantity.value,
        ),
      ),
  )
}

function sameKind(a: ProposalMention, b: ProposalMention): boolean {
  if (a.plural !== b.plural) return false
  if (a.formal !== b.formal) return false
  if (a.kind === b.kind) return true
  return (a.loose && b.kind !== 'agreement') || (b.loose && a.kind !== 'agreement')
}

/** Whose the proposal is by most of its mentions. */
export function ownerOf(group: readonly Told[]): string | null {
  return commonest(group.map(({ owner }) => owner))
}

function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, n] of counts) {
    const most = best === null ? 0 : counts.get(best)!
    if (n > most || (n === most && best !== null && value < best)) best = value
  }
  return best
}
