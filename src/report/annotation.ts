import type { Range, Span } from '../text/span.js'
import type { Report, ZoneRole } from './report.js'

/** Universal Dependencies' coarse word classes, as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'

/** A word or mark. `Token.start` and `end` point into the report's text. */
export interface Token extends Range {
  /** The words as they stand. */
  readonly text: string
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string
  /** Dictionary form, lower case. */
  readonly lemma: string
  /** Porter stem of `lower`. */
  readonly stem: string
  readonly pos: PartOfSpeech
}

/** A sentence of one zone. Sentences are sorted and never cross a paragraph or a zone. */
export interface Sentence extends Range {
  readonly role: ZoneRole
  /** Which paragraph of the text, from 0. */
  readonly paragraph: number
  /** Index of its first token in the report's tokens, and one past its last. */
  readonly firstToken: number
  readonly endToken: number
}

/** A stretch between quotation marks, marks included. Several paragraphs that one quotation runs through are one each, chained. */
export interface Quotation extends Range {
  /** The words without the marks. */
  readonly inner: Range
  /** The quotation goes on from the one before it (a new paragraph opened it again) or was never closed. */
  readonly continued: boolean
  readonly closed: boolean
}

/** A number with its unit. `low` and `high` bound the value: equal where it is exact, apart by the hedge where it is not; null is open. */
export interface Quantity extends Range {
  readonly low: number | null
  readonly high: number | null
  /** The number as printed, without its hedge: 5 in "nearly five". */
  readonly value: number
  /** A unit in the singular, lower case (`hour`, `usd`, `percent`), or the head noun that is counted (`passenger`), or null. */
  readonly unit: string | null
  readonly kind: 'count' | 'duration' | 'money' | 'percent' | 'fraction' | 'measure' | 'ordinal' | 'age' | 'points'
  readonly hedge: 'exact' | 'about' | 'nearly' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'vague'
  /** What the number counts or bounds, as a role: `dead`, `injured`, `missing`, `arrested`, `displaced`; null elsewhere. */
  readonly role: string | null
}

/** An expression of time. `from` and `to` are ISO dates or date-times as exact as they are known, or null where nothing can be said. */
export interface Time extends Range {
  readonly from: string | null
  readonly to: string | null
  readonly precision: 'minute' | 'hour' | 'part_of_day' | 'day' | 'week' | 'month' | 'year' | 'bound' | 'unknown'
  /**
   * What it was worked out from: `absolute` (the words alone), `report_date` (relative to the report's date), `story` (other
   * reports of the story settled it), `none` (not resolved).
   */
  readonly basis: 'absolute' | 'report_date' | 'story' | 'none'
  /** A bound says only before or after. */
  readonly direction: 'on' | 'before' | 'after' | 'since' | 'until'
}

/** The forms that a mention of an entity takes. */
export type MentionForm =
  | 'full_name' | 'surname' | 'name' | 'title' | 'nominal' | 'adjective' | 'metonym' | 'pronoun'

export type EntityType = 'person' | 'org' | 'place' | 'facility' | 'document' | 'event' | 'other'

export interface Mention {
  readonly span: Span
  readonly form: MentionForm
}

/** One person, organisation, place, document or event of a story, joined across its reports. */
export interface Entity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Every form of the name that the reports use, the commonest first. */
  readonly aliases: readonly string[]
  /** Offices and descriptions given in apposition or before the name ("a former deputy of the mayor"), as spans. */
  readonly roles: readonly Span[]
  readonly mentions: readonly Mention[]
  /** The id of the one item of Wikidata that bears the name and is of the type, where items were given and just one fits. */
  readonly wikidata?: string
}

/** What a cue verb does to what is reported. */
export type CueClass = 'neutral' | 'stress' | 'claim' | 'concede' | 'deny' | 'doubt' | 'intend' | 'threaten' | 'accuse' | 'demand' | 'suggest'

export interface Speaker {
  /** The registry's name where the speaker is resolved, else the words as they stand. */
  readonly name: string
  /** The entity, where the words could be resolved to one. */
  readonly entity?: string
  /** The words that name the speaker, where they stand. */
  readonly span?: Span
}

/** What somebody said, and in which words the report tells it. */
export interface Statement {
  readonly id: string
  readonly report: string
  /** `direct`: all of it in quotation marks. `mixed`: part. `indirect`: none. */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** Null where the report gives none. */
  readonly speaker: Speaker | null
  readonly cue: Span | null
  readonly cueClass: CueClass
  /** The reported words, quotation marks included; the narrator's asides left out. */
  readonly content: readonly Span[]
  /** The words between quotation marks, without them and without a final comma or full stop. */
  readonly quoted: readonly Span[]
  /** 0 to 1: the chance that a reader would mark the same words, learned from hand annotation. It does not judge the speaker. */
  readonly confidence: number
}

/**
 * A part of a sentence that asserts one thing: a clause or a piece of one, in the narrator's voice or in reported words.
 * What claims are made of. Sorted by report, then by position; they do not overlap.
 */
export interface Assertion {
  readonly span: Span
  /** Index of its sentence among the report's sentences. */
  readonly sentence: number
  /** Index of its first token in the report's tokens, and one past its last. */
  readonly firstToken: number
  readonly endToken: number
  /** The id of the statement in whose words it stands, or null where the narrator asserts it. */
  readonly statement: string | null
  /** It holds the cue of a statement: it tells that somebody spoke. */
  readonly holdsCue: boolean
  readonly negated: boolean
}

/** One report with every layer that needs no other report. Layers are sorted by position. */
export interface AnnotatedReport {
  readonly report: Report
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
}
