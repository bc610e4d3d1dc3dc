import type { NextStep, Proposal, ProposalAttribute, ProposalFact, StepModality } from '../../report/outlook.js'
import { linesOf, type Entry, type Words } from './outline.js'

/** How the parts of a step and a proposal are told, in fixed words. */
const MODALITIES: Readonly<Record<StepModality, string>> = {
  planned: 'planned',
  expected: 'expected',
  demanded: 'demanded',
  conditional: 'on a condition',
  possible: 'possible',
}

/** A step to come: when, how sure, and the words of each report with whose they are. */
export function nextStepEntry(step: NextStep, words: Words): Entry {
  const { from, until, passed, modality, who, members } = step
  const when =
    from === null
      ? until === null
        ? 'no date'
        : `until ${until}`
      : until === null || until === from
        ? from
        : `${from} to ${until}`
  return {
    tag: `${when}, ${passed === true ? 'over by now' : MODALITIES[modality]}`,
    grave: false,
    text: who ?? '',
    lines: linesOf(
      members.map(({ span, speaker, modality: own }) => ({
        report: span.report,
        value: words(span),
        spans: [span],
        note: [speaker === null ? '' : `according to ${speaker}`, own === modality ? '' : MODALITIES[own]]
          .filter(Boolean)
          .join(', '),
      })),
    ),
  }
}

const ATTRIBUTES: Readonly<Record<ProposalAttribute, string>> = {
  size: 'size',
  sum: 'sum',
  from: 'from',
  to: 'to',
  input: 'changes or input from',
  status: '',
}

/** A proposal: first where reports differ, then what they say of it. */
export function proposalEntry({ name, kind, versions, facts, conflicts }: Proposal, words: Words): Entry {
  const versionOf = (id: string | null): string => {
    const version = versions.find((one) => one.id === id)
    return version === undefined ? '' : version.order === 'first' ? ', first version' : ', later version'
  }
  const differing = conflicts.flatMap(({ attribute, version, values }) =>
    values.map(({ value, evidence }) => ({
      evidence,
      note: `reports differ: ${[ATTRIBUTES[attribute], value].filter(Boolean).join(' ')}${versionOf(version)}`,
    })),
  )
  const told = facts.map((fact) => ({ evidence: fact.evidence, note: `${factWords(fact)}${versionOf(fact.version)}` }))
  return {
    tag: kind,
    grave: conflicts.length > 0,
    text: name,
    lines: [...differing, ...told].flatMap(({ evidence, note }) =>
      linesOf(evidence.map((span) => ({ report: span.report, value: words(span), spans: [span], note }))),
    ),
  }
}

/** "not rejected by Oslo, 2025-11". */
export function factWords({ attribute, value, by, negated, from, until }: ProposalFact): string {
  const what = [ATTRIBUTES[attribute], negated ? `not ${value}` : value].filter(Boolean).join(' ')
  const when =
    from === null && until === null
      ? ''
      : `, ${from === until || until === null ? from : from === null ? `until ${until}` : `${from} to ${until}`}`
  return `${what}${by === null ? '' : ` by ${by}`}${when}`
}
