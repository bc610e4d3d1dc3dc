import { digestOf } from '../pipeline/digest.js'
import type { RunInput } from '../pipeline/pipeline.js'
import type { Notice } from '../report/comparison.js'
import type { Capture } from '../report/report.js'

/**
 * Puts captures in the one order that does not depend on how they came, drops texts that came twice, and gives letters.
 * The order is by file name or address, then by the text's digest, then by all the rest.
 */
export function takeIn(captures: readonly Capture[]): { readonly inputs: RunInput[]; readonly notices: Notice[] } {
  const notices: Notice[] = []
  const entries = captures.map((capture) => entryOf(capture, notices)).sort(byKey)
  const kept = new Map<string, Entry>()
  for (const entry of entries) {
    const first = kept.get(entry.digest)
    if (entry.capture.text.trim() === '') notices.push(emptyText(entry))
    else if (first) notices.push(duplicate(entry, first))
    else kept.set(entry.digest, entry)
  }
  const unique = [...kept.values()]
  notices.push(...sameNames(unique))
  return { inputs: unique.map(({ capture }, index) => ({ id: siglum(index), capture })), notices }
}

/** A, B, ... Z, AA, AB, ... */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter
}

interface Entry {
  readonly capture: Capture
  readonly name: string
  readonly digest: string
  readonly key: readonly string[]
}

function entryOf(raw: Capture, notices: Notice[]): Entry {
  const capture = soundCapture(raw, (notice) => notices.push(notice))
  const { source, text } = capture
  const digest = digestOf(text)
  const name = source.file ?? source.url ?? ''
  return { capture, name, digest, key: [name, digest, source.url ?? '', JSON.stringify(sorted(capture.given))] }
}

/** A capture whose text is well-formed, whose source has a name, and whose date is one. */
export function soundCapture(raw: Capture, notify: (notice: Notice) => void): Capture {
  const text = raw.text.toWellFormed()
  const named = raw.source.file !== undefined || raw.source.url !== undefined
  const source = named ? raw.source : { file: `text-${digestOf(text).slice(0, 8)}` }
  const name = source.file ?? source.url ?? ''
  if (text !== raw.text) notify(halfCharacters(name))
  const { published, ...given } = raw.given
  const dated = published !== undefined && isIsoDate(published)
  if (published !== undefined && !dated) notify(badDate(name, published))
  return { ...raw, source, text, given: dated ? { ...given, published } : given }
}

function sorted(fields: object): unknown {
  return Object.entries(fields).sort(([a], [b]) => compareUnits(a, b))
}

function byKey(a: Entry, b: Entry): number {
  for (const [index, part] of a.key.entries()) {
    const order = compareUnits(part, b.key[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** Order by UTF-16 code units: the same on every machine. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const ISO_DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** Is it a date of the calendar, alone or with a time? */
export function isIsoDate(value: string): boolean {
  const parts = ISO_DATE.exec(value)
  if (!parts) return false
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? NaN))
    .map((part) => (Number.isNaN(part) ? undefined : part))
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60
}

function sameNames(entries: readonly Entry[]): Notice[] {
  const counts = new Map<string, number>()
  for (const { name } of entries) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name, count]) => ({
      code: 'same-name',
      severity: 'info',
      message: `${count} different reports are called ${name}; their letters tell them apart.`,
      remedy: 'Rename the files if the letters are not enough.',
      place: name,
    }))
}

function duplicate(entry: Entry, first: Entry): Notice {
  const same = entry.name === first.name ? 'twice' : `as ${first.name} too`
  return {
    code: 'same-text',
    severity: 'warning',
    message: `The text of ${entry.name} came ${same}; it is counted once.`,
    remedy: 'Nothing needs doing. To compare versions of one report, give versions whose texts differ.',
    place: entry.name,
  }
}

function emptyText(entry: Entry): Notice {
  return {
    code: 'empty-text',
    severity: 'warning',
    message: `${entry.name} holds no text and is left out.`,
    remedy: 'Check that the report was saved whole.',
    place: entry.name,
  }
}

function halfCharacters(name: string): Notice {
  return {
    code: 'half-characters',
    severity: 'warning',
    message: `${name} holds halves of characters (lone surrogates); each is shown as \ufffd. Offsets are not moved.`,
    remedy: 'Save the text again from its source, or look for a step that cut it in mid-character.',
    place: name,
  }
}

function badDate(name: string, published: string): Notice {
  return {
    code: 'bad-date',
    severity: 'warning',
    message: `The publication date "${published.toWellFormed().slice(0, 60)}" of ${name} is not an ISO 8601 date and is not used.`,
    remedy: 'Write it as 2026-03-14 or 2026-03-14T09:30:00Z.',
    place: name,
  }
}
