import type { AnnotatedReport, Entity } from '../../report/annotation.js'
import { compareQuantities } from '../../report/compare.js'
import type { Proposal, ProposalConflict, ProposalFact, ProposalVersion } from '../../report/outlook.js'
import { rangeLength, type Span } from '../../text/span.js'
import { clausesOf } from '../clause.js'
import { findParties } from '../party.js'
import { deedsOf, inputsOf } from './deed.js'
import { groupMentions, ownerOf, type Told } from './group.js'
import { mentionsIn, type ProposalMention, type Size, type Sum } from './mention.js'

export interface ProposalInput {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
}

const TOLD_IN: ReadonlySet<string> = new Set(['body', 'title', 'deck'])

/**
 * The plans, offers, agreements, laws and papers that the reports name, each joined across them, with what is said of
 * its size and sum, whose it is, whose changes it took and what became of it, and where reports say different things of
 * one version. The most told of first; a proposal of which nothing is said is left out.
 */
export function findProposals({ reports, entities }: ProposalInput): Proposal[] {
  const parties = findParties(reports, entities)
  const told = reports.flatMap((report) => {
    const named = parties.in(report.report.id)
    return report.sentences
      .filter(({ role }) => TOLD_IN.has(role))
      .flatMap((sentence): Told[] => {
        const mentions = mentionsIn(report, sentence, named)
        if (mentions.length === 0) return []
        const surroundings = { clauses: clausesOf(report, sentence), parties: named }
        return mentions.map((mention) => {
          const deeds = deedsOf(mention, surroundings)
          return { mention, deeds, owner: ownerBy(mention, deeds), inputs: inputsOf(mention, named) }
        })
      })
  })
  const proposals = groupMentions(told).flatMap((group) => proposalOf(group) ?? [])
  const reach = ({ mentions }: Omit<Proposal, 'id'>): number => new Set(mentions.map(({ report }) => report)).size
  proposals.sort(
    (a, b) => reach(b) - reach(a) || b.facts.length - a.facts.length || b.mentions.length - a.mentions.length,
  )
  return proposals.map((proposal, i) => ({ id: `d${i + 1}`, ...proposal }))
}

/** Who makes an offer, or raises its own, owns it. */
function ownerBy(mention: ProposalMention, deeds: Told['deeds']): string | null {
  const [deed] = deeds
  if (mention.owner !== null || !deed) return mention.owner
  const makes = deed.status === 'proposed' || deed.status === 'withdrawn' || deed.status === 'revised'
  return makes && !deed.negated && (mention.own || (deed.status === 'proposed' && mention.indefinite)) ? deed.by : null
}

/** A fact with the number that tells whether two of them say the same. */
interface Draft {
  readonly fact: ProposalFact
  readonly sum?: Sum
  readonly count?: number
}

function proposalOf(group: readonly Told[]): Omit<Proposal, 'id'> | null {
  const versions = versionsOf(group)
  const drafts = draftsOf(group, versions)
  const known = group.some(({ mention }) => mention.name !== null || mention.size !== null)
  const telling = drafts.some(({ fact }) => fact.attribute !== 'from' && fact.attribute !== 'to')
  if (!telling || (group.length < 2 && !known)) return null
  const facts = joinFacts(drafts)
  return {
    name: nameOf(group),
    kind: kindOf(group),
    mentions: group.map(({ mention }) => mention.span),
    versions,
    facts: facts.map(({ fact }) => fact).sort((a, b) => ORDER.indexOf(a.attribute) - ORDER.indexOf(b.attribute)),
    conflicts: conflictsOf(facts),
  }
}

/** Whose it is before what it holds before what became of it. */
const ORDER: readonly ProposalFact['attribute'][] = ['from', 'to', 'size', 'sum', 'input', 'status']

/** The kind that most mentions have which say one. */
function kindOf(group: readonly Told[]): Proposal['kind'] {
  const firm = group.filter(({ mention }) => !mention.loose)
  const kinds = (firm.length > 0 ? firm : group).map(({ mention }) => mention.kind)
  return kinds.reduce((best, kind) => (countOf(kinds, kind) > countOf(kinds, best) ? kind : best))
}

function countOf<T>(list: readonly T[], value: T): number {
  return list.filter((other) => other === value).length
}

/** The words that name the proposal: with its owner, with most of its topic, without those that tell its version. */
function nameOf(group: readonly Told[]): string {
  const owner = ownerOf(group)
  const worth = ({ mention, owner: own }: Told): number =>
    (mention.name !== null ? 4 : 0) +
    (owner !== null && own === owner && mention.owner !== null && mention.ownerEnd === null ? 2 : 0) +
    (mention.beside.length > 0 ? 1 : 0) +
    Math.min(2, mention.topic.size) -
    (mention.order === null ? 0 : 1.5) -
    mention.sums.length -
    (mention.size === null ? 0 : 1) -
    (mention.indefinite || mention.own ? 0.5 : 0)
  const best = group.reduce((a, b) => (worth(b) > worth(a) ? b : a))
  return wordsOf(best.mention)
}

/** The words of a mention without the article, on one line. */
function wordsOf({ report, span, firstToken }: ProposalMention): string {
  const { tokens } = report
  const first = /^(?:the|a|an|its|his|her|their)$/.test(tokens[firstToken]!.lower)
    ? tokens[firstToken + 1]!
    : tokens[firstToken]!
  return report.report.text.slice(first.start, span.end).replace(/\s+/g, ' ')
}

/** The versions that the words tell apart; what a plan was cut or an offer raised to is a later one. */
function versionsOf(group: readonly Told[]): ProposalVersion[] {
  const told = group.some(
    ({ mention, deeds }) =>
      mention.order === 'first' || isLater(mention) || deeds.some(({ status }) => status === 'revised'),
  )
  const results = group.flatMap(({ deeds }) => deeds.flatMap(({ size, sum }) => (size ?? sum)?.span ?? []))
  return (['first', 'later'] as const).flatMap((order): ProposalVersion[] => {
    const held = group
      .filter(({ mention }) => mention.order === order && (!mention.maybe || told))
      .map(({ mention }) => mention)
    const mentions = [...held.map(({ span }) => span), ...(order === 'later' ? results : [])]
    if (mentions.length === 0) return []
    const fullest = held.reduce<ProposalMention | null>(
      (a, b) => (a !== null && rangeLength(a.span) >= rangeLength(b.span) ? a : b),
      null,
    )
    return [{ id: order, order, name: fullest === null ? null : wordsOf(fullest), mentions }]
  })
}

function isLater({ order, maybe }: ProposalMention): boolean {
  return order === 'later' && !maybe
}

function draftsOf(group: readonly Told[], versions: readonly ProposalVersion[]): Draft[] {
  const numbered = versionsByNumber(group)
  const versionOf = (mention: ProposalMention): string | null =>
    versions.find(({ mentions }) => mentions.includes(mention.span))?.id ??
    (mention.order === null ? numbered(mention) : null)
  const later = versions.some(({ id }) => id === 'later') ? 'later' : null
  return group.flatMap(({ mention, deeds, inputs }): Draft[] => {
    const version = versionOf(mention)
    const at = (
      attribute: ProposalFact['attribute'],
      value: string,
      span: Span,
      more: Partial<ProposalFact> = {},
    ): Draft => ({
      fact: { attribute, value, version, by: null, negated: false, from: null, until: null, evidence: [span], ...more },
    })
    const out: Draft[] = []
    if (mention.size) out.push(ofSize(mention.size, at))
    for (const sum of mention.sums) out.push(ofSum(mention, sum, at))
    if (mention.owner !== null)
      out.push(at('from', mention.owner, widened(mention, mention.ownerEnd), { version: null }))
    if (mention.target !== null)
      out.push(at('to', mention.target, widened(mention, mention.targetEnd), { version: null }))
    for (const party of inputs) out.push(at('input', party, sentenceSpan(mention)))
    for (const { status, by, negated, time, span, size, sum } of deeds) {
      const of = status === 'revised' ? { version: null } : {}
      out.push(at('status', status, span, { by, negated, from: time?.from ?? null, until: time?.to ?? null, ...of }))
      if (size) out.push(ofSize(size, (a, v, s) => at(a, v, s, { version: later })))
      if (sum) out.push(ofSum(mention, sum, (a, v, s) => at(a, v, s, { version: later })))
    }
    return out
  })
}

type Make = (attribute: ProposalFact['attribute'], value: string, span: Span) => Draft

function ofSize({ count, noun, span }: Size, at: Make): Draft {
  return { ...at('size', `${count} ${noun}${count === 1 ? '' : 's'}`, span), count }
}

function ofSum({ report: { report } }: ProposalMention, sum: Sum, at: Make): Draft {
  const { start, end } = sum.span
  const value = `${report.text.slice(start, end).replace(/\s+/g, ' ')}${sum.each ? ' a share' : ''}`
  return { ...at('sum', value, sum.span), sum }
}

/** Sizes and sums that some mention gives together with the version: those of all others that give the same. */
function versionsByNumber(group: readonly Told[]): (mention: ProposalMention) => string | null {
  const known = group.filter(({ mention }) => mention.order !== null && !mention.maybe).map(({ mention }) => mention)
  return (mention) =>
    known.find(
      ({ size, sums }) =>
        (size !== null && size.count === mention.size?.count) ||
        sums.some((a) => mention.sums.some((b) => isPlain(a, b) && a.quantity.value === b.quantity.value)),
    )?.order ?? null
}

function widened({ span }: ProposalMention, end: number | null): Span {
  return { ...span, end: Math.max(span.end, end ?? 0) }
}

function sentenceSpan({ report, sentence }: ProposalMention): Span {
  return { report: report.report.id, start: sentence.start, end: sentence.end }
}

/** What several reports say alike is one fact with the evidence of all. */
function joinFacts(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const at = out.findIndex((other) => sameFact(other, draft))
    if (at < 0) out.push(draft)
    else {
      const { fact } = out[at]!
      const from = longer(fact.from, draft.fact.from)
      const until = longer(fact.until, draft.fact.until)
      out[at] = { ...out[at]!, fact: { ...fact, from, until, evidence: moreEvidence(fact, draft.fact) } }
    }
  }
  return out
}

/** Whose it is, a report need show once only. */
function moreEvidence({ attribute, evidence }: ProposalFact, { evidence: more }: ProposalFact): Span[] {
  const once = attribute === 'from' || attribute === 'to'
  return [...evidence, ...more.filter(({ report }) => !once || !evidence.some((span) => span.report === report))]
}

function longer(a: string | null, b: string | null): string | null {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a
}

function sameFact(a: Draft, b: Draft): boolean {
  const { fact: x } = a,
    { fact: y } = b
  if (x.attribute !== y.attribute || x.version !== y.version || x.by !== y.by || x.negated !== y.negated) return false
  if (x.attribute === 'size') return a.count === b.count
  if (a.sum && b.sum) return isPlain(a.sum, b.sum) && a.sum.quantity.value === b.sum.quantity.value
  const dates = agree(x.from, y.from) && agree(x.until, y.until)
  return x.value === y.value && (x.attribute !== 'status' || dates)
}

/** Are both sums in one currency and both, or neither, for a share? */
function isPlain(a: Sum, b: Sum): boolean {
  return a.each === b.each && a.quantity.unit === b.quantity.unit
}

/** Dates that agree as far as both are said. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}

/**
 * Points on which reports differ: two sizes or sums of one version that no report gives together, and a deed that one
 * report tells of a party and another denies.
 */
function conflictsOf(facts: readonly Draft[]): ProposalConflict[] {
  const out: ProposalConflict[] = []
  const done = new Set<Draft>()
  for (const draft of facts) {
    if (done.has(draft)) continue
    const rivals = facts.filter((other) => other !== draft && !done.has(other) && clash(draft, other))
    if (rivals.length === 0) continue
    for (const one of [draft, ...rivals]) done.add(one)
    const values = [draft, ...rivals].map(({ fact }) => ({
      value: fact.negated ? `not ${fact.value}` : fact.value,
      evidence: fact.evidence,
    }))
    out.push({ attribute: draft.fact.attribute, version: draft.fact.version, values })
  }
  return out
}

function clash(a: Draft, b: Draft): boolean {
  const { fact: x } = a,
    { fact: y } = b
  if (x.attribute !== y.attribute || x.version !== y.version) return false
  if (x.evidence.some((one) => y.evidence.some(({ report }) => report === one.report))) return false
  if (x.attribute === 'size') return x.version !== null && a.count !== b.count
  if (a.sum && b.sum)
    return a.sum.each === b.sum.each && compareQuantities(a.sum.quantity, b.sum.quantity) === 'differs'
  return x.attribute === 'status' && x.value === y.value && x.negated !== y.negated && x.by !== null && x.by === y.by
}
