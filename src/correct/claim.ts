import type { Statement } from '../report/annotation.js'
import type { Claim, ClaimMember, StoryGroup, Witness } from '../report/comparison.js'
import { rangeLength, type Span } from '../text/span.js'
import { meets, type Edit } from './edit.js'
import { editLayer, type Edited, type LayerOf } from './group.js'
import { storyOf } from './story.js'

/** What claims rest on, as it is after its own corrections. */
export interface ClaimGround {
  /** The letters of the reports, in their order. */
  readonly reports: readonly string[]
  readonly stories: readonly StoryGroup[]
  readonly statements: readonly Statement[]
  readonly witnesses: readonly Witness[]
}

/**
 * How much more central a claim is that all reports make than one that a single report makes: the share that this has in the
 * centrality of claims. What an editor joins or parts moves by it.
 */
const SPREAD = 0.5

/** The claims as the editor has them: those that changed with their silent reports and witnesses counted anew. */
export function correctClaims(found: readonly Claim[], edits: readonly Edit[], ground: ClaimGround): Edited<Claim> {
  const edited = editLayer(found, edits, claimLayer(ground))
  if (edited.items === found) return edited
  const kept = new Set(found)
  const items = edited.items.map((claim) => (kept.has(claim) ? claim : recounted(claim, ground)))
  return { ...edited, items: items.sort((a, b) => b.centrality - a.centrality) }
}

function claimLayer(ground: ClaimGround): LayerOf<Claim> {
  const order = new Map(ground.reports.map((report, index) => [report, index]))
  const byPlace = (a: ClaimMember, b: ClaimMember): number =>
    order.get(a.span.report)! - order.get(b.span.report)! || a.span.start - b.span.start || a.span.end - b.span.end
  // What spoke for the members that the program joined does not speak for those that the editor did.
  const withMembers = ({ why: _gone, ...claim }: Claim, members: readonly ClaimMember[], from: Claim): Claim => {
    const sorted = [...members].sort(byPlace)
    return { ...claim, members: sorted, centrality: moved(from, reportsOf(sorted).size, ground) }
  }
  const layer: LayerOf<Claim> = {
    what: 'claim',
    letter: 'c',
    partition: false,
    spansOf: ({ members }) => members.map(({ span }) => span),
    mayJoin: (spans) => new Set(spans.map(({ report }) => storyOf(report, ground.stories))).size === 1,
    join: (a, b) => {
      const from = b.centrality > a.centrality ? b : a
      return withMembers({ ...a, strength: 1 }, onceEach([...a.members, ...b.members]), from)
    },
    extend: (claim, spans) =>
      withMembers({ ...claim, strength: 1 }, onceEach([...claim.members, ...spans.map((span) => memberAt(span, ground))]), claim),
    part: (claim, keeps, id) => {
      const members = claim.members.filter(({ span }) => keeps(span))
      if (members.length === 0) return null
      return withMembers({ ...claim, id, strength: reportsOf(members).size === 1 ? 1 : claim.strength }, members, claim)
    },
    make: (id, spans) => {
      const blank = { id, members: [], silent: [], witnesses: 0, centrality: 0, strength: 1 }
      return spans.length === 0 ? null : withMembers(blank, onceEach(spans.map((span) => memberAt(span, ground))), blank)
    },
    relabel: (claim, { stance }, spans) => stance === undefined ? claim : {
      ...claim,
      members: claim.members.map((member) =>
        spans.length === 0 || spans.some((span) => meets(span, member.span)) ? { ...member, stance } : member),
    },
  }
  return layer
}

/** A claim's centrality when so many reports make it. */
function moved(claim: Claim, told: number, { reports, stories }: ClaimGround): number {
  const home = storyOf(claim.members[0]?.span.report, stories)
  const all = (home?.reports ?? reports).length
  const further = told - Math.max(1, reportsOf(claim.members).size)
  const centrality = claim.centrality + (all > 1 ? (SPREAD * further) / (all - 1) : 0)
  return Math.round(Math.min(1, Math.max(0, centrality)) * 1000) / 1000
}

function recounted(claim: Claim, { reports, stories, witnesses }: ClaimGround): Claim {
  const told = reportsOf(claim.members)
  const home = storyOf(claim.members[0]?.span.report, stories)?.reports ?? reports
  return {
    ...claim,
    silent: reports.filter((report) => home.includes(report) && !told.has(report)),
    witnesses: witnesses.filter((witness) => witness.reports.some((report) => told.has(report))).length,
  }
}

/** What a report does with words that the program did not count to the claim: it reports somebody's, or states them. */
function memberAt(span: Span, { statements }: ClaimGround): ClaimMember {
  const statement = statements.find(({ content }) => content.some((part) => meets(part, span) && rangeLength(part) * 2 >= rangeLength(span)))
  return statement ? { span, stance: 'attributes', statement: statement.id } : { span, stance: 'states' }
}

/** Members without those whose words another has too: the longer stays. */
function onceEach(members: readonly ClaimMember[]): ClaimMember[] {
  return members.filter((member, at) => !members.some((other, index) => {
    if (index === at || !meets(member.span, other.span)) return false
    const [own, its] = [rangeLength(member.span), rangeLength(other.span)]
    return its > own || (its === own && index < at)
  }))
}

function reportsOf(members: readonly ClaimMember[]): Set<string> {
  return new Set(members.map(({ span }) => span.report))
}
