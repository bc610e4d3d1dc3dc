import type { Range } from '../text/span.js'

/** What a stretch of a report's text is. `body` alone is evidence; everything else is shown, greyed, and never counted. */
export type ZoneRole =
  | 'title'
  | 'deck'
  | 'byline'
  | 'date'
  | 'caption'
  | 'photo_credit'
  | 'agency_credit'
  | 'boilerplate'
  | 'body'

/** A stretch of the text with one role. Zones are sorted, do not overlap, and cover every character that is not white space. */
export interface Zone extends Range {
  readonly role: ZoneRole
}

/** Where a report came from. `file` keeps the file's name, without its folder; one of the two is always there. */
export interface Source {
  readonly file?: string
  readonly url?: string
}

/**
 * How a field of a report is known.
 * `given`: the record that held the report said so. `stated`: the text says so at `span`. `metadata`, `url`: the page
 * or its address says so. `inferred`: worked out from the text, less sure.
 */
export type Basis = 'given' | 'stated' | 'metadata' | 'url' | 'inferred'

/** What a field's value rests on. */
export interface Grounds {
  readonly basis: Basis
  /** Where the text says it, where it does. */
  readonly span?: Range
  /** 0 to 1, given where the basis is `inferred`. */
  readonly confidence?: number
}

/** A field that a report may or may not state, with how it is known. A field that nobody states is null, never a guess. */
export interface Field<T> extends Grounds {
  readonly value: T
}

/** A name for a person or outlet as the report signs it. */
export type Byline = string

/** A publication date, as exact as it is known: `2026-03-14`, or with a time and, where known, an offset. */
export type IsoDate = string

/** One article, as the program read it. Its text is never edited. */
export interface Report {
  /** The letter (siglum) that stands for this report in one comparison: A, B, ... Z, AA, ... */
  readonly id: string
  readonly source: Source
  /** The text that every offset points into. */
  readonly text: string
  /** SHA-256 of the text in UTF-8, hexadecimal: what makes this report the same report elsewhere. */
  readonly digest: string
  /** A BCP 47 tag such as `en`, or null where it could not be told. */
  readonly language: string | null
  readonly title: Field<string> | null
  readonly outlet: Field<string> | null
  readonly bylines: Field<readonly Byline[]> | null
  /** The agency whose copy this is or rests on, as credited. */
  readonly agency: Field<string> | null
  readonly published: Field<IsoDate> | null
  readonly zones: readonly Zone[]
}

/** What a reader of files hands over: one text and what the record that held it said of it. Nothing is worked out yet. */
export interface Capture {
  readonly source: Source
  readonly text: string
  readonly given: {
    readonly title?: string
    readonly outlet?: string
    readonly published?: string
    readonly bylines?: readonly string[]
    readonly language?: string
  }
}
