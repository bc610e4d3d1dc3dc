import type { ComparedReport, Comparison, Difference, Notice, Utterance } from '../report/comparison.js'
import type { Entity, Statement } from '../report/annotation.js'
import type { AppliedCorrection } from '../report/correction.js'
import type { NextStep, Proposal } from '../report/outlook.js'
import type { Range, Span } from '../text/span.js'

/**
 * The document with every span verified, and without what does not hold.
 *
 * A span holds where its report is in the document, it lies within that report's text, is not empty and cuts no
 * character (surrogate pair) in two. Where a part may quote one report only, a span into another does not hold either.
 * What rests on a span that does not hold is dropped, and a notice says how much was.
 */
export function anchorComparison(draft: Comparison): Comparison {
  const texts = new Map(draft.reports.map((report) => [report.id, report.text]))
  const dropped: string[] = []
  const holds = (span: Span, report?: string): boolean =>
    (report === undefined || span.report === report) && rangeHolds(texts.get(span.report), span)
  const check = <T>(kind: string, list: readonly T[], mend: (item: T) => T | null): T[] =>
    list.flatMap((item) => {
      const mended = mend(item)
      if (mended !== item) dropped.push(kind)
      return mended === null ? [] : [mended]
    })
  const keep = (spans: readonly Span[], report?: string): readonly Span[] => kept(spans, (span) => holds(span, report))

  const reports = check('zone or field', draft.reports, mendReport)
  const entities = check('mention', draft.entities, (entity) => mendEntity(entity, keep))
  const statements = check('statement', draft.statements, (statement) => mendStatement(statement, keep))
  const claims = check('claim', draft.claims, (claim) => {
    const members = kept(claim.members, (member) => holds(member.span))
    return members === claim.members ? claim : members.length === 0 ? null : { ...claim, members }
  })
  const utterances = check('utterance', draft.utterances, (utterance) => mendUtterance(utterance, holds))
  const known = { claims: idsOf(claims), utterances: idsOf(utterances) }
  const differences = check('difference', draft.differences, (difference) => mendDifference(difference, keep, known))
  const witnesses = check('shared passage', draft.witnesses, (witness) => {
    const evidence = kept(
      witness.evidence,
      ({ a, b }) => holds(a) && holds(b) && witness.reports.includes(a.report) && witness.reports.includes(b.report),
    )
    return evidence === witness.evidence ? witness : { ...witness, evidence }
  })
  const timeline = check('event', draft.timeline, (event) => {
    const spans = keep(event.spans)
    return spans === event.spans ? event : spans.length === 0 ? null : { ...event, spans }
  })
  const positions = check('position', draft.positions, (position) => {
    const evidence = keep(position.evidence)
    return evidence === position.evidence ? position : evidence.length === 0 ? null : { ...position, evidence }
  })
  const edited = { ...known, differences: idsOf(differences), entities: idsOf(entities), statements: idsOf(statements) }
  const corrections = draft.corrections && check('correction', draft.corrections, (one) => mendCorrection(one, keep, edited))
  const proposals = check('proposal', draft.proposals, (proposal) => mendProposal(proposal, keep))
  const nextSteps = check('next step', draft.nextSteps, (step) => mendStep(step, holds))
  const brief = check('brief sentence', draft.brief, (sentence) => (holds(sentence.span) ? sentence : null))
  const anchored = {
    ...draft,
    reports,
    entities,
    statements,
    claims,
    utterances,
    differences,
    witnesses,
    timeline,
    positions,
    proposals,
    nextSteps,
    brief,
    ...(corrections ? { corrections } : {}),
  }
  if (dropped.length === 0) return anchored
  return { ...withoutLostReferences(anchored), notices: [...draft.notices, ...droppedNotices(dropped)] }
}

/** Nothing refers to a statement or claim that was dropped. */
function withoutLostReferences(document: Comparison): Comparison {
  const statements = idsOf(document.statements)
  const claims = idsOf(document.claims)
  const known = <T extends { readonly statement?: string }>({
    statement,
    ...member
  }: T): Omit<T, 'statement'> & { statement?: string } =>
    statement !== undefined && statements.has(statement) ? { ...member, statement } : member
  const left = (ids: readonly string[]): string[] => ids.filter((id) => claims.has(id))
  return {
    ...document,
    claims: document.claims.map((claim) => ({ ...claim, members: claim.members.map(known) })),
    utterances: document.utterances.map((utterance) => ({ ...utterance, members: utterance.members.map(known) })),
    nextSteps: document.nextSteps.map((step) => ({ ...step, members: step.members.map(known) })),
    omissions: document.omissions.map((omission) => ({ ...omission, claims: left(omission.claims) })),
    brief: document.brief.map((sentence) => ({ ...sentence, claims: left(sentence.claims) })),
  }
}

function rangeHolds(text: string | undefined, range: Range): boolean {
  const { start, end } = range
  if (text === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return false
  return start >= 0 && start < end && end <= text.length && !cutsCharacter(text, start) && !cutsCharacter(text, end)
}

/** Does an offset stand between the two halves of a surrogate pair? */
export function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

type Keep = (spans: readonly Span[], report?: string) => readonly Span[]

/** The list itself where all of it holds, so that what was mended can be told by identity. */
function kept<T>(list: readonly T[], holds: (item: T) => boolean): readonly T[] {
  return list.every(holds) ? list : list.filter(holds)
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}

function mendReport(report: ComparedReport): ComparedReport {
  const zones = kept(report.zones, (zone) => rangeHolds(report.text, zone))
  const lost = Object.values(report.basis).some(({ span }) => span && !rangeHolds(report.text, span))
  if (zones === report.zones && !lost) return report
  const basis = Object.fromEntries(
    Object.entries(report.basis).map(([field, { span, ...grounds }]) => [
      field,
      span && rangeHolds(report.text, span) ? { ...grounds, span } : grounds,
    ]),
  )
  return { ...report, zones, basis }
}

function mendEntity(entity: Entity, keep: Keep): Entity | null {
  const roles = keep(entity.roles)
  const mentions = kept(entity.mentions, (mention) => keep([mention.span]).length === 1)
  if (roles === entity.roles && mentions === entity.mentions) return entity
  return mentions.length === 0 ? null : { ...entity, roles, mentions }
}

function mendStatement(statement: Statement, keep: Keep): Statement | null {
  const { report, speaker, cue } = statement
  const content = keep(statement.content, report)
  const quoted = keep(statement.quoted, report)
  const speakerHolds = !speaker?.span || keep([speaker.span], report).length === 1
  const cueHolds = cue === null || keep([cue], report).length === 1
  if (content === statement.content && quoted === statement.quoted && speakerHolds && cueHolds) return statement
  if (content.length === 0) return null
  const { span: _lost, ...named } = speaker ?? { name: '' }
  return {
    ...statement,
    content,
    quoted,
    cue: cueHolds ? cue : null,
    speaker: speakerHolds || !speaker ? speaker : named,
  }
}

function mendUtterance(utterance: Utterance, holds: (span: Span) => boolean): Utterance | null {
  const members = kept(utterance.members, (member) => holds(member.span))
  if (members === utterance.members) return utterance
  return members.length < 2 ? null : { ...utterance, members }
}

function mendDifference(
  difference: Difference,
  keep: Keep,
  known: { readonly claims: ReadonlySet<string>; readonly utterances: ReadonlySet<string> },
): Difference | null {
  const members = difference.members.map((member) => {
    const spans = keep(member.spans, member.report)
    return spans === member.spans ? member : { ...member, spans }
  })
  const same = members.every((member, index) => member === difference.members[index])
  const { claim, utterance, ...rest } = difference
  const claimHolds = claim === undefined || known.claims.has(claim)
  const utteranceHolds = utterance === undefined || known.utterances.has(utterance)
  if (same && claimHolds && utteranceHolds) return difference
  const anchored = members.filter((member) => member.spans.length > 0)
  if (anchored.length < 2) return null
  return {
    ...rest,
    ...(claim !== undefined && claimHolds ? { claim } : {}),
    ...(utterance !== undefined && utteranceHolds ? { utterance } : {}),
    members: anchored,
  }
}

/** A correction stays, whatever its words: it is the editor's. */
function mendCorrection(
  correction: AppliedCorrection,
  keep: Keep,
  known: Readonly<Record<'claims' | 'utterances' | 'differences' | 'entities' | 'statements', ReadonlySet<string>>>,
): AppliedCorrection {
  const spans = keep(correction.spans)
  const here = { ...known, witnesses: null }[LISTS[correction.what]]
  const ids = here === null ? correction.ids : kept(correction.ids, (id) => here.has(id))
  return spans === correction.spans && ids === correction.ids ? correction : { ...correction, spans, ids }
}

const LISTS = {
  claim: 'claims',
  utterance: 'utterances',
  difference: 'differences',
  entity: 'entities',
  statement: 'statements',
  witness: 'witnesses',
} as const

function mendProposal(proposal: Proposal, keep: Keep): Proposal | null {
  const mentions = keep(proposal.mentions)
  const lost = (spans: readonly Span[]): boolean => keep(spans) !== spans
  const { versions, facts, conflicts } = proposal
  const whole =
    !versions.some((version) => lost(version.mentions)) &&
    !facts.some((fact) => lost(fact.evidence)) &&
    !conflicts.some(({ values }) => values.some(({ evidence }) => lost(evidence)))
  if (mentions === proposal.mentions && whole) return proposal
  const anchored = <T extends { readonly evidence: readonly Span[] }>(list: readonly T[]): T[] =>
    list.map((item) => ({ ...item, evidence: keep(item.evidence) })).filter(({ evidence }) => evidence.length > 0)
  return mentions.length === 0
    ? null
    : {
        ...proposal,
        mentions,
        versions: versions.map((version) => ({ ...version, mentions: keep(version.mentions) })),
        facts: anchored(facts),
        conflicts: conflicts
          .map((conflict) => ({ ...conflict, values: anchored(conflict.values) }))
          .filter(({ values }) => values.length > 1),
      }
}

function mendStep(step: NextStep, holds: (span: Span, report?: string) => boolean): NextStep | null {
  const told = kept(step.members, ({ span }) => holds(span))
  const members = told.every(({ time, span }) => time === null || holds(time, span.report))
    ? told
    : told.map((member) => (member.time === null || holds(member.time, member.span.report) ? member : { ...member, time: null }))
  return members === step.members ? step : members.length === 0 ? null : { ...step, members }
}

function droppedNotices(dropped: readonly string[]): Notice[] {
  const kinds = [...new Set(dropped)].sort()
  return kinds.map((kind) => {
    const count = dropped.filter((other) => other === kind).length
    return {
      code: 'not-anchored',
      severity: 'warning',
      message: `${count} ${kind}${count === 1 ? '' : 's'} pointed at no words of a report, in whole or in part, and that part was dropped.`,
      remedy: 'This is a fault of the program: please report it with the text, if it can be shared.',
    }
  })
}
