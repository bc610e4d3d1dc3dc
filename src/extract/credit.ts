import type { Range } from '../text/span.js'
import { trimRange } from '../text/span.js'
import type { Zone, ZoneRole } from '../report/report.js'
import { AGENCIES } from '../lexicon/agencies.js'
import { PICTURE_AGENCIES } from '../lexicon/pictures.js'
import type { Line } from './line.js'

/** Agencies' names by each form in which they are credited, lower case. */
const AGENCY_NAMES: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [form, name!])),
)
const AGENCY_PATTERN =
  /^(?:agence|agencia|agenzia|agentur) \p{L}[\p{L}-]+$|^(?:[\p{L}'-]+ ){1,5}(?:news service|news agency|newswire|press agency|wire service)$/u

/** An agency's name where `words` are one as credited, else null. */
export function agencyOf(words: string): string | null {
  const key = words.trim().replace(/^(?:the|by|from|source:|with) /i, '').replace(/\s+/g, ' ').toLowerCase()
  return AGENCY_NAMES.get(key) ?? (AGENCY_PATTERN.test(key) ? words.trim().replace(/^(?:the|by|from) /i, '') : null)
}

const SHARED_CREDIT = /^\(?(?:with |additional )?(?:inputs?|reporting|agencies|material|files|copy)? ?(?:from|by)?[: ]*(?:staff and )?(?:agencies|news agencies|wire (?:reports|services)|agency reports?)\)?$/i
const CREDIT_LEAD = /^[\s(\[—–-]*(?:(?:with )?(?:inputs?|reporting|files|additional reporting|copy|material) (?:from|by) |source: ?|from |by |with |via )?/i

/** The agency that a short line credits with the text: "Reuters", "(AP)", "Reuters - AP - AFP", "With inputs from PTI". */
export function agencyLine(line: Line): { readonly names: readonly string[] } | null {
  if (line.words > 10 || line.text.length > 90) return null
  if (SHARED_CREDIT.test(line.text)) return { names: [] }
  const bare = line.text.replace(CREDIT_LEAD, '').replace(/[\s)\].—–-]+$/, '')
  const names = bare.split(/\s*(?:[,/&|·+]|\s[-–—]\s|\sand\s)\s*/).map(agencyOf)
  return bare !== '' && names.every((name) => name !== null) ? { names: names as string[] } : null
}

/**
 * The head of a report that names place, day and agency before its first words: `PARIS, March 3 (Agency) - `.
 * Null where the line has none that names an agency.
 */
export function datelineOf(text: string, line: Line): { place: Range; credit: Range; name: string; agency: Range } | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 120))
  const match = /^([^()]{0,70})\(([^()]{2,40})\)(\s{0,2}(?:[-–—:]{1,2}\s))?/.exec(head)
  if (!match) return null
  const [, before = '', inside = '', dash] = match
  const named = agencyOf(inside)
  const place = before.trim()
  // An agency that no list knows shows by the dash after it and a place in capitals before it.
  const unlisted = dash !== undefined && /^\p{Lu}{3}/u.test(place) && /^\p{Lu}[\p{L} .&'’-]+$/u.test(inside)
  if (named === null && !unlisted) return null
  if (place !== '' && (dash === undefined || !/^\p{Lu}[\p{L}\p{N} ,.'’/-]*$/u.test(place) || place.split(/\s+/).length > 8)) return null
  if (place === '' && dash === undefined && !/^\s+[\p{Lu}“"]/u.test(head.slice(match[0].length))) return null
  const open = line.start + before.length
  return {
    place: trimRange(text, { start: line.start, end: open }),
    credit: trimRange(text, { start: open, end: line.start + match[0].length }),
    agency: { start: open + 1, end: open + 1 + inside.length },
    name: named ?? inside.trim(),
  }
}

const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,24})`
const NAME = String.raw`${WORD}(?: ${WORD}){0,4}`
const PICTURES = PICTURE_AGENCIES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
/**
 * Credits that end a caption, from its last words. Each is anchored at the end and bounded in length, and is looked for only
 * where its `mark` stands: most lines have none.
 */
const TRAILING: readonly { readonly mark: RegExp; readonly pattern: RegExp }[] = [
  {
    mark: /phot|image|pic|illustration|graphic|credit|screengrab/i,
    pattern: /[([|]?\s?\b(?:file )?(?:photo|photos|photograph|photographs|photographer|photography|image|images|picture|pictures|pic|pics|illustration|graphic|credit|screengrab)(?:\s(?:credit|copyright|courtesy))?\s?(?::|\bby\b|\bvia\b|\bcourtesy\b)\s?[^:?!]{2,90}$/iu,
  },
  {
    mark: /©/,
    pattern: /©\s?[^©]{2,90}$/u,
  },
  {
    mark: /\//,
    pattern: new RegExp(String.raw`[([]?(?:${NAME}\s?/\s?){1,4}${NAME}(?:,\s?(?:File|Pool))?(?: (?:via|for) ${NAME})?[)\]]?(?: \(${NAME}\))?$`, 'u'),
  },
  {
    mark: /[)\]]$/,
    pattern: new RegExp(String.raw`[([](?:[^()[\]]{0,60}\b)?(?:${PICTURES}|File|Pool|Handout|Courtesy)\b[^()[\]]{0,40}[)\]]$`, 'iu'),
  },
  {
    mark: /\p{Lu}/u,
    pattern: new RegExp(String.raw`(?:(?<=[.\s)”"—–-])|^)(?:${PICTURES})(?: (?:via|for) ${NAME})?$`, 'u'),
  },
]
/** What opens a caption. The first group is not part of its words. */
const LEADING: readonly { readonly pattern: RegExp; readonly role: ZoneRole }[] = [
  { pattern: /^Image (?:copyright|source)(?:, | )[^\n]{2,50}?(?=\s(?:Image|Media) caption)/, role: 'photo_credit' },
  { pattern: /^(?:Enlarge this image\s?)?toggle caption/i, role: 'boilerplate' },
  { pattern: /^(?:Facebook|Twitter|X|WhatsApp|Pinterest|Email)(?:\s(?:Facebook|Twitter|X|WhatsApp|Pinterest|Email)){1,6}(?=\s\p{Lu})/u, role: 'boilerplate' },
  { pattern: /^CLOSE(?=\s+\p{Lu}\p{Ll}|\s+\p{Lu}\s)/u, role: 'boilerplate' },
  { pattern: new RegExp(String.raw`^(?:AP:Associated Press|${NAME} ?/ ?(?:${PICTURES})|(?:${PICTURES})(?: ?- ?Contributor)?)(?=\s+\p{Lu})`, 'u'), role: 'photo_credit' },
]
const LABEL = /^(?:(?:Image|Media|Photo|Picture) caption\b|(?:Image|Photo|Picture|Pictured|Caption|Alt text|File photo|FILE PHOTO|Screenshot|Graphic|Infographic|Illustration|Above|Top|Left)\s?:|FILE\s?[-–—]\s)/i
const FILE_PICTURE = /^(?:FILE\b|File (?:photo|picture|image)|In this (?:\p{L}+\.? )?(?:\d|\p{Lu})[^.]{2,40}(?:photo|image|picture)|This (?:\S+ )?(?:photo|image|picture|handout|screengrab|frame grab)\b)/iu
const LONGEST_CAPTION = 160

/** The caption and the credit of a picture, where a line is one; null where it is not. */
export function captionZones(text: string, line: Line): Zone[] | null {
  if (line.words > LONGEST_CAPTION || line.text.length > 1400) return null
  const zones: Zone[] = []
  const add = (role: ZoneRole, start: number, end: number): void => {
    const range = trimRange(text, { start, end })
    if (range.end > range.start) zones.push({ ...range, role })
  }
  let start = line.start
  for (const { pattern, role } of LEADING) {
    const match = pattern.exec(text.slice(start, line.end))
    // A credit before the words is one only where the words do not go on as prose does.
    if (!match || (role === 'photo_credit' && line.stop)) continue
    add(role, start, start + match[0].length)
    start += match[0].length
    while (start < line.end && /\s/.test(text[start]!)) start++
  }
  const rest = text.slice(start, line.end)
  const trailing = line.stop ? null : trailingCredit(rest)
  if (zones.length === 0 && trailing === null && !LABEL.test(rest) && !FILE_PICTURE.test(rest)) {
    return /Hide Caption \d+ of \d+$/.test(rest.slice(-40)) || /^\d{1,3}\s?\/\s?\d{1,3}\s\S/.test(rest) ? [{ start: line.start, end: line.end, role: 'caption' }] : null
  }
  if (zones.length === 0 && trailing === null && FILE_PICTURE.test(rest) && !LABEL.test(rest) && !/\bphoto\b/i.test(rest.slice(0, 80))) return null
  const cut = trailing ?? rest.length
  const label = cut < 14 && LABEL.test(rest)
  add(label ? 'photo_credit' : 'caption', start, start + cut)
  if (trailing !== null) add('photo_credit', start + cut, line.end)
  return zones
}

function trailingCredit(rest: string): number | null {
  const from = Math.max(0, rest.length - 140)
  const tail = rest.slice(from)
  let best: number | null = null
  for (const { mark, pattern } of TRAILING) {
    if (!mark.test(tail)) continue
    const match = pattern.exec(tail)
    if (match && (best === null || from + match.index < best)) best = from + match.index
  }
  // A dash or stroke between words and credit belongs to neither; the credit takes it.
  return best === null ? null : rest.slice(0, best).replace(/[\s|—–-]+$/, '').length
}
