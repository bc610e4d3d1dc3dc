import type { ClaimMember, Stance, Utterance } from '../../report/comparison.js'
import type { Why } from '../../report/why.js'
import { overlap, rangeLength, type Span } from '../../text/span.js'

/** The members of one claim before it has an id: where they stand and what each report does with it. */
export interface ClaimDraft {
  readonly members: readonly ClaimMember[]
  /** How sure the least sure link is, 0 to 1. */
  readonly strength: number
  readonly why?: Why | undefined
}

/** How sure a remark's wordings are to make one claim: the share of them that did in the annotated stories. */
const REMARK_STRENGTH = 0.65

/**
 * Joins the claims with the remarks that several reports give: what one speaker said in other words in each report is also
 * one claim, and words that have no stem in common are found best by who said them.
 *
 * A remark that meets a claim in at least two reports hands it the reports that it lacks; any other makes a claim of its
 * own, and takes the place of single-source claims in its words.
 */
export function withRemarks(drafts: readonly ClaimDraft[], utterances: readonly Utterance[]): ClaimDraft[] {
  const claims = drafts.map((draft) => ({ ...draft, members: [...draft.members] }))
  const shared = claims.filter(({ members }) => reportsOf(members).size > 1)
  const byReport = new Map<string, Set<(typeof claims)[number]>>()
  for (const claim of shared) for (const { span } of claim.members) {
    const set = byReport.get(span.report)
    if (set) set.add(claim)
    else byReport.set(span.report, new Set([claim]))
  }
  const added: ClaimDraft[] = []
  for (const utterance of utterances) {
    const members = utterance.members.map(({ span, statement }): ClaimMember => ({
      span, stance: stanceOf(statement), ...(statement === undefined ? {} : { statement }),
    }))
    if (reportsOf(members).size < 2) continue
    const home = closest(members, byReport)
    if (!home) {
      added.push({ members: onePerReport(members), strength: REMARK_STRENGTH, why: utterance.why })
      continue
    }
    const told = reportsOf(home.members)
    home.members.push(...onePerReport(members).filter(({ span }) => !told.has(span.report)))
  }
  const taken = added.flatMap(({ members }) => members)
  const alone = (members: readonly ClaimMember[]): boolean =>
    reportsOf(members).size === 1 && members.every(({ span }) => taken.some((member) => meets(span, member.span)))
  return [...claims.filter(({ members }) => !alone(members)), ...added]
}

function stanceOf(statement: string | undefined): Stance {
  return statement === undefined ? 'states' : 'attributes'
}

/** The claim that the remark meets in the most reports, two at least. */
function closest<C extends ClaimDraft>(members: readonly ClaimMember[], byReport: ReadonlyMap<string, ReadonlySet<C>>): C | null {
  const candidates = new Set([...reportsOf(members)].flatMap((report) => [...(byReport.get(report) ?? [])]))
  let best: C | null = null
  let most = 1
  for (const claim of candidates) {
    const met = reportsOf(claim.members.filter(({ span }) => members.some((member) => meets(span, member.span)))).size
    if (met > most) {
      best = claim
      most = met
    }
  }
  return best
}

function onePerReport(members: readonly ClaimMember[]): ClaimMember[] {
  const seen = new Set<string>()
  return members.filter(({ span }) => !seen.has(span.report) && seen.add(span.report))
}

function reportsOf(members: readonly ClaimMember[]): Set<string> {
  return new Set(members.map(({ span }) => span.report))
}

/** Do two spans share at least half of the shorter one? */
function meets(a: Span, b: Span): boolean {
  return a.report === b.report && overlap(a, b) * 2 >= Math.min(rangeLength(a), rangeLength(b))
}
