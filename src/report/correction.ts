import type { Span } from '../text/span.js'
import type { EntityType } from './annotation.js'
import type { DifferenceKind, Stance, UtteranceLabel } from './comparison.js'

/**
 * Words of one report, as a W3C Web Annotation text quote: found again where the text was changed, and independent of
 * letters and ids, which change from run to run.
 */
export interface TextQuote {
  /** The report's file name or address. */
  readonly report: string
  /** First digits of the text's SHA-256 (8 to 64, hexadecimal): finds a report that was renamed. */
  readonly digest?: string
  /** The words as they stand. Empty means the report as a whole, which only a witness is named by. */
  readonly exact: string
  /** What stands right before and after them; a few words are enough. */
  readonly prefix?: string
  readonly suffix?: string
}

export type CorrectionVerb = 'merge' | 'split' | 'confirm' | 'reject' | 'relabel' | 'note'

export type CorrectedLayer = 'claim' | 'utterance' | 'difference' | 'statement' | 'entity' | 'witness'

/** What is put in the place of what the program found. Which fields fit depends on the layer. */
export interface Relabelling {
  /** Of a difference. */
  readonly kind?: DifferenceKind
  readonly severity?: 1 | 2 | 3
  /** Of an utterance. */
  readonly label?: UtteranceLabel
  /** Of an utterance or a statement; null where nobody is named. */
  readonly speaker?: string | null
  /** Of members of a claim. */
  readonly stance?: Stance
  /** Of an entity. */
  readonly name?: string
  readonly type?: EntityType
}

/** One correction by an editor, as a line of a corrections file has it. `docs/CORRECTIONS.md` explains it. */
export interface Correction {
  readonly do: CorrectionVerb
  readonly what: CorrectedLayer
  /** Words of what is corrected: one quote of each of its members, or of as many as tell it from others. */
  readonly target: readonly TextQuote[]
  /** `merge`: words of what is joined to it. */
  readonly with?: readonly TextQuote[]
  /** `split`: the members that go out. `relabel`: the members that are meant, where not all are. */
  readonly members?: readonly TextQuote[]
  /** `relabel`: what is put in its place. */
  readonly to?: Relabelling
  /** What a difference was when it was corrected, to tell apart several at the same words and to keep a confirmed one. */
  readonly was?: { readonly kind: DifferenceKind; readonly severity: 1 | 2 | 3 }
  /** Free text of the editor. */
  readonly note?: string
  /** Who corrects. */
  readonly by?: string
  /** Where the line stands, for notices: `corrections.ndjson:3`. It is no part of the line. */
  readonly place?: string
}

/**
 * A correction as it was applied to a document. `applied`: the document is as the editor wants it. `overruled`: a later
 * one says the opposite and holds. `lost`: its words, or what they were part of, are not there any more.
 */
export interface AppliedCorrection {
  readonly do: CorrectionVerb
  readonly what: CorrectedLayer
  readonly state: 'applied' | 'overruled' | 'lost'
  /** What it is about in this document, by id; none where that is not shown, since it was rejected or is lost. */
  readonly ids: readonly string[]
  /** The words that it names, where they stand now. */
  readonly spans: readonly Span[]
  readonly to?: Relabelling
  /** The editor's own words: the program neither reads nor checks them. */
  readonly note?: string
  readonly by?: string
  /** Where the line stands: the file's name without its folder, and the line's number. */
  readonly place?: string
}
