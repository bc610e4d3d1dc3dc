import type { NextStep, Proposal } from '../../report/outlook.js'
import { factWords, MODALITY_WORDS, periodWords } from '../../report/outlook-words.js'
import { linesOf, type Entry, type Words } from './outline.js'

/** A step to come: when, how sure, and the words of each report with whose they are. */
export function nextStepEntry({ from, until, passed, modality, who, members }: NextStep, words: Words): Entry {
  return {
    tag: `${periodWords(from, until) || 'no date'}, ${passed === true ? 'over by now' : MODALITY_WORDS[modality]}`,
    grave: false,
    text: who ?? '',
    lines: linesOf(
      members.map(({ span, speaker, modality: own }) => ({
        report: span.report,
        value: words(span),
        spans: [span],
        note: [speaker === null ? '' : `according to ${speaker}`, own === modality ? '' : MODALITY_WORDS[own]]
          .filter(Boolean)
          .join(', '),
      })),
    ),
  }
}

/** A proposal: first where reports differ, then what they say of it. */
export function proposalEntry({ name, kind, versions, facts, conflicts }: Proposal, words: Words): Entry {
  const differing = conflicts.flatMap(({ values, ...point }) =>
    values.map(({ value, evidence }) => ({
      evidence,
      note: `reports differ: ${factWords({ ...point, value }, versions)}`,
    })),
  )
  const told = facts.map((fact) => ({ evidence: fact.evidence, note: factWords(fact, versions) }))
  return {
    tag: kind,
    grave: conflicts.length > 0,
    text: name,
    lines: [...differing, ...told].flatMap(({ evidence, note }) =>
      linesOf(evidence.map((span) => ({ report: span.report, value: words(span), spans: [span], note }))),
    ),
  }
}
