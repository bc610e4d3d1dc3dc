import type { AnnotatedReport, Assertion, Entity, Statement } from '../../report/annotation.js'
import type { Claim, ClaimMember, Stance, Utterance, Witness } from '../../report/comparison.js'
import type { WordVectors } from '../../lexicon/resources.js'
import { aloneFeatures } from './alone.js'
import { centralityOf } from './central.js'
import { pairFeatures } from './feature.js'
import { groupPairs, type Group } from './group.js'
import { claimModel } from './model.js'
import { candidatePairs } from './pair.js'
import { profileAssertions, type Profile } from './profile.js'
import { withRemarks, type ClaimDraft } from './remark.js'
import { probability } from './score.js'
import { tellingFeatures, tellingOdds } from './telling.js'
import { explainGroups } from './why.js'

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
  const features = pairFeatures(profiles, pairs, telling)
  const scores = features.map((row) => probability(claimModel.pair, row))
  const groups = groupPairs(profiles, pairs, scores, claimModel.linked)
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const aloneRows = aloneFeatures(profiles, pairs, scores, telling)
  const alone = profiles.all
    .filter((profile, index) => !grouped.has(profile) && probability(claimModel.single, aloneRows[index]!) >= claimModel.alone)
    .map((profile): Group => ({ members: [profile], strength: 1 }))
  const statements = new Map(input.statements.map((statement) => [statement.id, statement]))
  const why = explainGroups(profiles, pairs, features, scores, claimModel.pair)
  const drafts = [...groups, ...alone].map((group): ClaimDraft => ({
    members: group.members.map((profile) => memberOf(profile, group, statements)), strength: group.strength, why: why(group),
  }))
  const order = new Map(input.reports.map(({ report }, index) => [report.id, index]))
  const weigh = centralityOf(input.reports, profiles, telling.fact)
  return withRemarks(drafts, input.utterances)
    .map((draft) => ({ ...draft, members: inOrder(draft.members, order), centrality: weigh(draft.members, draft.strength) }))
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
    ...(draft.why && told.size > 1 ? { why: draft.why } : {}),
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

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
