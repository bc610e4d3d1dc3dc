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
  /** Where it stands in the page that the text was extracted from; absent where the report was plain text. */
  readonly place?: PagePlace
}

/** Where a zone stands in a page: a CSS selector of its element, and a W3C Web Annotation text quote of its words. */
export interface PagePlace {
  readonly css: string
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
}

/** Where a report came from. `file` keeps the file's name, without its folder; one of the two is always there. */
export interface Source {
  readonly file?: string
  readonly url?: string
}

/**
 * How a field of a report is known. `given`: the record that held the report said so. `stated`: the text says so at
 * `span`. `metadata`, `url`: the page or its address says so. `inferred`: worked out from the text, less sure.
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
  /** When the page says it was last changed, where it does. */
  readonly modified?: Field<IsoDate>
  /** When the page was fetched or archived, where that is known. */
  readonly captured?: IsoDate
  /** The address that the page gives itself. */
  readonly canonicalUrl?: string
  /** The page shows only part of the report (a paywall, "continue reading"): what it leaves out is no omission. */
  readonly truncated?: { readonly basis: Basis; readonly reason: string }
  /** Limits that the page ran into: it is longer, has more nodes or is nested deeper than is read. */
  readonly cut?: readonly ('length' | 'nodes' | 'depth')[]
  /** The entries of a live blog, in the order of the page, with the time of each where it is known. */
  readonly entries?: readonly ReportEntry[]
  readonly zones: readonly Zone[]
}

/** One entry of a live blog. `start` and `end` point into the report's text. */
export interface ReportEntry extends Range {
  readonly title: string | null
  readonly published: IsoDate | null
}

/** What a reader hands over: one text or page and what the record that held it said of it. Nothing is worked out yet. */
export interface Capture {
  readonly source: Source
  /** The text as received; the markup where `media` is `html`. */
  readonly text: string
  /** Plain text where it is absent. */
  readonly media?: 'html'
  /** When it was fetched or archived, which is not when it was published. */
  readonly captured?: IsoDate
  /** Stretches of a plain text that its container shows to be furniture: heads, feet and numbers of a PDF's pages. */
  readonly furniture?: readonly Range[]
  readonly given: {
    readonly title?: string
    readonly outlet?: string
    readonly published?: string
    /** When it was last changed, where that is all that is known. */
    readonly modified?: string
    readonly bylines?: readonly string[]
    readonly language?: string
  }
}
