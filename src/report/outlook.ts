import type { Span } from '../text/span.js'

/** What kind of paper or offer a proposal is: what one lays before others, by the noun that the reports use. */
export type ProposalKind = 'plan' | 'offer' | 'agreement' | 'law' | 'paper'

/** What is said to have become of a proposal. */
export type ProposalStatus =
  'proposed' | 'published' | 'leaked' | 'discussed' | 'revised' | 'accepted' | 'signed' | 'rejected' | 'withdrawn'

/**
 * `size`: how many points, pages or articles it has; `sum`: what it offers or costs; `from`, `to`: who puts it forward
 * and to whom; `input`: whose changes or input it took; `status`: what became of it.
 */
export type ProposalAttribute = 'size' | 'sum' | 'from' | 'to' | 'input' | 'status'

/** One thing that a report says of a proposal. */
export interface ProposalFact {
  readonly attribute: ProposalAttribute
  /** `28 points`, `$82 a share`, a party, or a status. */
  readonly value: string
  /** Which version it is said of: an id of `versions`, or null where the words do not tell. */
  readonly version: string | null
  /** Who is said to have done it; null where nobody is named. */
  readonly by: string | null
  /** "has not rejected": the words deny it. */
  readonly negated: boolean
  /** When, as exact as the words and the report's date tell, else null. */
  readonly from: string | null
  readonly until: string | null
  readonly evidence: readonly Span[]
}

/** A version that the words tell apart: "the original plan", "a revised, 19-point draft". */
export interface ProposalVersion {
  readonly id: string
  readonly order: 'first' | 'later'
  /** The fullest words for it; null where it is only told of as what another came to ("cut to 20 points"). */
  readonly name: string | null
  readonly mentions: readonly Span[]
}

/** A point on which reports say different things of one proposal. */
export interface ProposalConflict {
  readonly attribute: ProposalAttribute
  readonly version: string | null
  readonly values: readonly { readonly value: string; readonly evidence: readonly Span[] }[]
}

/** A plan, offer, agreement, law or paper that the reports name, joined across them. */
export interface Proposal {
  readonly id: string
  /** The fullest of the names that most reports use, as it stands. */
  readonly name: string
  readonly kind: ProposalKind
  readonly mentions: readonly Span[]
  readonly versions: readonly ProposalVersion[]
  readonly facts: readonly ProposalFact[]
  readonly conflicts: readonly ProposalConflict[]
}

/**
 * How sure a step is by the words that tell it, the surest first. `planned`: it will, it is scheduled; `expected`: it is
 * expected or likely; `demanded`: somebody wants it; `conditional`: only if something else comes first; `possible`: it
 * may.
 */
export type StepModality = 'planned' | 'expected' | 'demanded' | 'conditional' | 'possible'

/** How one report tells a step. */
export interface StepMember {
  readonly span: Span
  readonly modality: StepModality
  /** Whose words they are; null where the narrator tells it. */
  readonly speaker: string | null
  readonly statement?: string
  /** The words that say when, where there are some. */
  readonly time: Span | null
}

/** Something that is said to come: a meeting, a vote, a deadline, a trip. */
export interface NextStep {
  readonly id: string
  /** The words of the report that tell it most fully. */
  readonly step: string
  /** Who is to do it, where the words name a party. */
  readonly who: string | null
  readonly modality: StepModality
  /** ISO, as exact as known; null where the words say no time or one that nothing settles. */
  readonly from: string | null
  readonly until: string | null
  /** Is its time over at the date of the newest report? Null where either is not known. */
  readonly passed: boolean | null
  readonly members: readonly StepMember[]
  /** Reports that do not tell it; those that are known to be cut off are not counted. */
  readonly silent: readonly string[]
}
