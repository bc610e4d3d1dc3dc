import type { Span } from '../text/span.js'
import type { Entity, Statement } from './annotation.js'
import type { AppliedCorrection } from './correction.js'
import type { NextStep, Proposal } from './outlook.js'
import type { Why } from './why.js'
import type { Byline, Grounds, IsoDate, Source, Zone } from './report.js'

export type Stance = 'states' | 'attributes' | 'disputes' | 'qualifies'

export interface ClaimMember {
  readonly span: Span
  readonly stance: Stance
  readonly statement?: string
}

/** One assertion and the reports that make it. Members in one report alone make it a single-source claim. */
export interface Claim {
  readonly id: string
  readonly members: readonly ClaimMember[]
  /** Reports that say nothing of it. */
  readonly silent: readonly string[]
  /** How many witness groups state it. */
  readonly witnesses: number
  /** 0 to 1: how central it is to the story. */
  readonly centrality: number
  /** 0 to 1: how sure the link between its members is; 1 for a single-source claim. */
  readonly strength: number
  /** What speaks for its members being one claim; absent where one report alone makes it or an editor joined them. */
  readonly why?: Why
}

export type UtteranceLabel = 'identical' | 'wording_differs' | 'translated_differently' | 'meaning_differs'

export interface UtteranceMember {
  readonly span: Span
  /** How it compares with the first member, the fullest wording. */
  readonly label: UtteranceLabel
  readonly statement?: string
}

/** One remark of one speaker in all the wordings that the reports give it. The first member is the fullest. */
export interface Utterance {
  readonly id: string
  readonly speaker: string | null
  /** The strongest of its members' labels. */
  readonly label: UtteranceLabel
  readonly members: readonly UtteranceMember[]
  /** What speaks for its members being one remark; absent where an editor joined them. */
  readonly why?: Why
}

export type DifferenceKind =
  | 'numeric' | 'temporal' | 'attribution' | 'wording' | 'framing' | 'naming' | 'granularity' | 'contradiction'

export interface DifferenceMember {
  readonly report: string
  /** What this report has at this point, in its own words or normalised. */
  readonly value: string
  /** The words that differ, no more. */
  readonly spans: readonly Span[]
}

/** One point on which reports differ. It says where and how, never who is right. */
export interface Difference {
  readonly id: string
  readonly kind: DifferenceKind
  /** 3 changes what a reader believes, 2 matters, 1 is a matter of form. */
  readonly severity: 1 | 2 | 3
  readonly title: string
  /** One line in the program's own fixed phrasing, naming values and reports. */
  readonly note: string
  readonly members: readonly DifferenceMember[]
  readonly claim?: string
  readonly utterance?: string
  /** What speaks for its being a difference that matters to a reader. */
  readonly why?: Why
}

/** Reports that count as one witness, since they share the narrator's text or one agency's copy. Witnesses are a partition. */
export interface Witness {
  readonly id: string
  readonly reports: readonly string[]
  /** Why they count once, in plain words; for a report alone, that nothing ties it to another. */
  readonly reason: string
  /** The shared passages that show it. */
  readonly evidence: readonly { readonly a: Span; readonly b: Span }[]
}

export interface TimelineEvent {
  readonly id: string
  readonly start: string | null
  readonly end: string | null
  readonly precision: string
  readonly status: 'past' | 'ongoing' | 'planned' | 'possible'
  readonly spans: readonly Span[]
  /** The words of the report that tell the event. */
  readonly event: string
}

export type PositionStance = 'supports' | 'opposes' | 'open' | 'demands' | 'offers' | 'warns'

export interface Position {
  readonly id: string
  readonly party: string
  readonly issue: string
  readonly stance: PositionStance
  readonly evidence: readonly Span[]
  readonly asOf: string | null
}

export interface BriefSentence {
  readonly span: Span
  /** The claims that it covers. */
  readonly claims: readonly string[]
}

/** What one report leaves out of what the others tell, with how much of the story it had to tell it in. */
export interface Omission {
  readonly report: string
  readonly claims: readonly string[]
  /** How many points at least two other reports share; claims that overlap are one point. */
  readonly of: number
}

/** Something that the program could not do or was unsure of. Codes are explained in `docs/NOTICES.md`. */
export interface Notice {
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly message: string
  /** What the user can do about it. */
  readonly remedy: string
  /** The file, address or line that it is about. */
  readonly place?: string
  readonly span?: Span
}

/** Reports that seem to tell one event, where a set holds more than one. */
export interface StoryGroup {
  readonly reports: readonly string[]
}

export interface ComparedReport {
  readonly id: string
  readonly source: Source
  readonly text: string
  readonly digest: string
  readonly language: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly bylines: readonly Byline[]
  readonly agency: string | null
  readonly published: IsoDate | null
  /** How each field above is known and where it stands in the text. A field without an entry is unknown. */
  readonly basis: {
    readonly title?: Grounds
    readonly outlet?: Grounds
    readonly bylines?: Grounds
    readonly agency?: Grounds
    readonly published?: Grounds
  }
  readonly zones: readonly Zone[]
}

/** The document that comparing reports yields. Everything in it that quotes a report says where it stands. */
export interface Comparison {
  readonly format: 'stereoscope.comparison/1'
  readonly generator: { readonly name: 'stereoscope'; readonly version: string }
  readonly reports: readonly ComparedReport[]
  /** Groups of reports that tell one event each; one group where all do. */
  readonly stories: readonly StoryGroup[]
  readonly witnesses: readonly Witness[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly utterances: readonly Utterance[]
  readonly claims: readonly Claim[]
  readonly differences: readonly Difference[]
  readonly timeline: readonly TimelineEvent[]
  readonly positions: readonly Position[]
  /** Plans, offers, agreements, laws and papers, the most told of first. */
  readonly proposals: readonly Proposal[]
  /** What is said to come; what is over at the newest report's date stands last. */
  readonly nextSteps: readonly NextStep[]
  readonly omissions: readonly Omission[]
  readonly brief: readonly BriefSentence[]
  /** What an editor corrected, in the order of the lines; absent where nothing was. The layers above are as corrected. */
  readonly corrections?: readonly AppliedCorrection[]
  readonly notices: readonly Notice[]
}
