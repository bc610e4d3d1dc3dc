/**
 * Where something stands in a text.
 *
 * Every offset in the program is a UTF-16 code unit, ranges are half-open `[start, end)`, and the text meant is always
 * a report's `text`: the file as it is (a byte-order mark aside), furniture included.
 */

/** A stretch of one text that the context names. UTF-16 code units, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A stretch of one report's text, as it leaves the program. UTF-16 code units into `report.text`, half-open. */
export interface Span extends Range {
  /** The report's id in this comparison. */
  readonly report: string
}

/** The number of UTF-16 code units that a range covers. */
export function rangeLength(range: Range): number {
  return range.end - range.start
}

/** The number of UTF-16 code units that two ranges of one text share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Index of the first of sorted ranges, between two indexes, that starts at an offset or after it. */
export function firstStartingAt(ranges: readonly Range[], offset: number, from = 0, to = ranges.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of sorted ranges that lie apart which ends after an offset. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The range without white space at either end; empty at its start where nothing else is in it. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Order by start, then by end: the order of every layer. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f ||
    unit === 0x205f || unit === 0x3000
  )
}
