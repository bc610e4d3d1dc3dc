import type { AnnotatedReport, Assertion, Entity, Statement } from '../../report/annotation.js'
import type { Claim, ClaimMember, Stance, Utterance, Witness } from '../../report/comparison.js'
import type { WordVectors } from '../../lexicon/resources.js'
import { overlap, type Range } from '../../text/span.js'
import { aloneFeatures } from './alone.js'
import { groupPairs, type Group } from './group.js'
import { claimModel } from './model.js'
import { candidatePairs } from './pair.js'
import { profileAssertions, type Profile, type Profiles } from './profile.js'
import { withRemarks, type ClaimDraft } from './remark.js'
import { probability, scorePairs } from './score.js'
import { tellingFeatures, tellingOdds } from './telling.js'

export interface ClaimInput {
  readonly reports: readonly AnnotatedReport[]
  readonly assertions: readonly Assertion[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly utterances: readonly Utterance[]
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
  const rows = tellingFeatures(profiles, input.reports)
  const telling = { fact: tellingOdds(rows, claimModel.tells), shared: tellingOdds(rows, claimModel.toldBySeveral) }
  const scores = scorePairs(profiles, pairs, telling, claimModel.pair)
  const groups = groupPairs(profiles, pairs, scores, claimModel.linked)
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const aloneRows = aloneFeatures(profiles, pairs, scores, telling)
  const alone = profiles.all
    .filter((profile, index) => !grouped.has(profile) && probability(claimModel.single, aloneRows[index]!) >= claimModel.alone)
    .map((profile): Group => ({ members: [profile], strength: 1 }))
  const statements = new Map(input.statements.map((statement) => [statement.id, statement]))
  const drafts = [...groups, ...alone].map((group): ClaimDraft => ({
    members: group.members.map((profile) => memberOf(profile, group, statements)), strength: group.strength,
  }))
  const order = new Map(input.reports.map(({ report }, index) => [report.id, index]))
  const weigh = centralityOf(input.reports, order, profiles)
  return withRemarks(drafts, input.utterances)
    .map((draft) => ({ strength: draft.strength, members: inOrder(draft.members, order), centrality: weigh(draft.members) }))
    .sort((x, y) => y.centrality - x.centrality || byPlace(x.members[0]!, y.members[0]!, order) || x.members.length - y.members.length)
    .map((draft, index) => claimOf(`c${index + 1}`, draft, input))
}

type Order = ReadonlyMap<string, number>

function byPlace(a: ClaimMember, b: ClaimMember, order: Order): number {
  return order.get(a.span.report)! - order.get(b.span.report)! || a.span.start - b.span.start || a.span.end - b.span.end
}

function inOrder(members: readonly ClaimMember[], order: Order): ClaimMember[] {
  return [...members].sort((a, b) => byPlace(a, b, order))
}

function claimOf(id: string, draft: ClaimDraft & { readonly centrality: number }, input: ClaimInput): Claim {
  const told = new Set(draft.members.map((member) => member.span.report))
  return {
    id,
    members: draft.members,
    silent: input.reports.map(({ report }) => report.id).filter((report) => !told.has(report)),
    witnesses: input.witnesses.filter(({ reports }) => reports.some((report) => told.has(report))).length,
    centrality: round(draft.centrality),
    strength: round(draft.strength),
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
function centralityOf(
  reports: readonly AnnotatedReport[],
  order: Order,
  profiles: Profiles,
): (members: readonly ClaimMember[]) => number {
  const common = commonness(profiles)
  return (members) => {
    const told = new Set(members.map(({ span }) => span.report)).size
    const spread = reports.length > 1 ? (told - 1) / (reports.length - 1) : 0
    let topic = 0
    let front = 0
    for (const { span } of members) {
      const index = order.get(span.report)!
      topic += common(index, span) / members.length
      front = Math.max(front, 1 - span.start / Math.max(1, reports[index]!.report.text.length))
    }
    return topic > 0 ? Math.min(1, 0.5 * spread + 0.3 * topic + 0.2 * front) : 0.25 * spread
  }
}

/**
 * The mean share of reports that use the content stems of the assertions in a span. That somebody spoke is told all over a
 * story and is not what it is about: such assertions count as common to none.
 */
function commonness({ byReport }: Profiles): (report: number, span: Range) => number {
  const reportsWith = new Map<number, number>()
  for (const list of byReport)
    for (const stem of new Set(list.flatMap((profile) => [...profile.stems]))) reportsWith.set(stem, (reportsWith.get(stem) ?? 0) + 1)
  const share = new Map(byReport.flat().map(({ assertion, stems }) => {
    const sum = stems.reduce((total, stem) => total + reportsWith.get(stem)! / byReport.length, 0)
    return [assertion, stems.length > 0 && !assertion.holdsCue ? sum / stems.length : 0]
  }))
  return (report, span) => {
    const met = byReport[report]!.filter(({ assertion }) => overlap(assertion.span, span) > 0)
    return met.length > 0 ? met.reduce((sum, { assertion }) => sum + share.get(assertion)!, 0) / met.length : 0
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
