import type { AnnotatedReport, Assertion, Entity, Statement } from '../../report/annotation.js'
import type { Claim, ClaimMember, Stance, Witness } from '../../report/comparison.js'
import type { WordVectors } from '../../lexicon/resources.js'
import { groupPairs, type Group } from './group.js'
import { claimModel } from './model.js'
import { candidatePairs } from './pair.js'
import { profileAssertions, type Profile, type Profiles } from './profile.js'
import { scorePairs } from './score.js'

export interface ClaimInput {
  readonly reports: readonly AnnotatedReport[]
  readonly assertions: readonly Assertion[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly witnesses: readonly Witness[]
  readonly vectors: WordVectors
}

/**
 * The claims of a story: assertions of several reports that say the same, then those that one report alone makes.
 *
 * The most central come first. Ids are given in that order. How sure the least sure link of a claim is stands in `strength`,
 * as the learned model's chance that two assertions make one claim.
 */
export function findClaims(input: ClaimInput): Claim[] {
  const profiles = profileAssertions(input.reports, input.assertions, input.entities, input.statements, input.vectors)
  const pairs = candidatePairs(profiles)
  const scores = scorePairs(profiles, pairs, claimModel)
  const groups = groupPairs(pairs, scores, claimModel.linked)
  const closest = new Map<Profile, number>()
  pairs.forEach(({ a, b }, index) => {
    closest.set(a, Math.max(closest.get(a) ?? 0, scores[index]!))
    closest.set(b, Math.max(closest.get(b) ?? 0, scores[index]!))
  })
  const alone = profiles.all
    .filter((profile) => (closest.get(profile) ?? 0) < claimModel.alone && saysEnough(profile))
    .map((profile): Group => ({ members: [profile], strength: 1 }))
  const weigh = centralityOf(profiles, input.reports.length)
  return [...groups, ...alone]
    .map((group) => ({ group, centrality: weigh(group) }))
    .sort((x, y) => y.centrality - x.centrality || byPlace(x.group, y.group))
    .map(({ group, centrality }, index) => claimOf(`c${index + 1}`, group, centrality, input))
}

/** A scrap of two common words is no claim of its own. */
function saysEnough({ stems, classes, weight, assertion }: Profile): boolean {
  return stems.length >= 3 && weight >= 9 && classes.some((kind) => kind !== 0) && assertion.span.end - assertion.span.start >= 20
}

function byPlace(x: Group, y: Group): number {
  const [a, b] = [x.members[0]!, y.members[0]!]
  return a.report - b.report || a.order - b.order || x.members.length - y.members.length
}

function claimOf(id: string, group: Group, centrality: number, input: ClaimInput): Claim {
  const statements = new Map(input.statements.map((statement) => [statement.id, statement]))
  const members = [...group.members]
    .sort((a, b) => a.report - b.report || a.order - b.order)
    .map((profile): ClaimMember => memberOf(profile, group, statements))
  const told = new Set(members.map((member) => member.span.report))
  return {
    id,
    members,
    silent: input.reports.map(({ report }) => report.id).filter((report) => !told.has(report)),
    witnesses: input.witnesses.filter(({ reports }) => reports.some((report) => told.has(report))).length,
    centrality: round(centrality),
    strength: round(group.strength),
  }
}

function memberOf(profile: Profile, group: Group, statements: ReadonlyMap<string, Statement>): ClaimMember {
  const { span, statement } = profile.assertion
  return { span, stance: stanceOf(profile, group, statements), ...(statement ? { statement } : {}) }
}

/**
 * What a report does with a claim. Against members of the other polarity the negated one disputes; reported words are
 * attributed; the narrator states.
 */
function stanceOf(profile: Profile, group: Group, statements: ReadonlyMap<string, Statement>): Stance {
  const { negated, statement } = profile.assertion
  const negatedMembers = group.members.filter((member) => member.assertion.negated).length
  const denies = statement !== null && statements.get(statement)?.cueClass === 'deny'
  if (group.members.length > 1 && (negated || denies) && negatedMembers * 2 <= group.members.length) return 'disputes'
  return statement === null ? 'states' : 'attributes'
}

/**
 * How central a claim is, 0 to 1: how many reports make it, how much of what it says runs through the story, and whether a
 * headline or a first sentence tells it.
 */
function centralityOf(profiles: Profiles, reportCount: number): (group: Group) => number {
  const common = commonness(profiles)
  return ({ members }) => {
    const spread = reportCount > 1 ? (members.length - 1) / (reportCount - 1) : 0
    const topic = members.reduce((sum, member) => sum + common(member), 0) / members.length
    const front = members.reduce((most, member) => Math.max(most, member.inTitle ? 1 : 1 - member.place), 0)
    return Math.min(1, 0.5 * spread + 0.3 * topic + 0.2 * front)
  }
}

/** The mean share of reports that use an assertion's content stems. */
function commonness({ byReport }: Profiles): (profile: Profile) => number {
  const reportsWith = new Map<number, number>()
  for (const list of byReport)
    for (const stem of new Set(list.flatMap((profile) => [...profile.stems]))) reportsWith.set(stem, (reportsWith.get(stem) ?? 0) + 1)
  return ({ stems }) => {
    if (stems.length === 0) return 0
    let sum = 0
    for (const stem of stems) sum += (reportsWith.get(stem) ?? 0) / byReport.length
    return sum / stems.length
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
