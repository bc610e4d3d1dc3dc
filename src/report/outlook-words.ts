import type { ProposalAttribute, ProposalFact, ProposalVersion, StepModality } from './outlook.js'

/** How sure a step is, in the program's fixed words. */
export const MODALITY_WORDS: Readonly<Record<StepModality, string>> = {
  planned: 'planned',
  expected: 'expected',
  demanded: 'demanded',
  conditional: 'on a condition',
  possible: 'possible',
}

const ATTRIBUTES: Readonly<Record<ProposalAttribute, string>> = {
  size: 'size',
  sum: 'sum',
  from: 'from',
  to: 'to',
  input: 'changes or input from',
  status: '',
}

type Told = Pick<ProposalFact, 'attribute' | 'value' | 'version'> & Partial<Pick<ProposalFact, 'by' | 'negated' | 'from' | 'until'>>

/** What is said of a proposal, in fixed words around the value: "not rejected by Oslo, 2025-11, later version". */
export function factWords(fact: Told, versions: readonly ProposalVersion[]): string {
  const { attribute, value, by, negated, from, until } = fact
  const order = versions.find(({ id }) => id === fact.version)?.order
  return [
    `${ATTRIBUTES[attribute]} ${negated ? 'not ' : ''}${value}${by ? ` by ${by}` : ''}`.trim(),
    periodWords(from ?? null, until ?? null),
    order ? `${order} version` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** "2025-11", "2025-11-02 to 2025-11-09", "until 2025-11"; empty where nothing is known. */
export function periodWords(from: string | null, until: string | null): string {
  if (from === null) return until === null ? '' : `until ${until}`
  return until === null || until === from ? from : `${from} to ${until}`
}
