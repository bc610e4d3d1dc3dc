import type { Range } from '../text/span.js'
import { trimRange } from '../text/span.js'
import type { Sentence, Token } from '../report/annotation.js'
import type { Zone } from '../report/report.js'

/**
 * The sentences of every zone of a text, sorted. A sentence never crosses a zone or a line.
 *
 * Own rules in place of `Intl.Segmenter`, whose answers change with the ICU that a machine has.
 */
export function findSentences(text: string, zones: readonly Zone[], tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = []
  let paragraph = -1
  let token = 0
  let lineEnd = -1
  for (const zone of zones) {
    for (const line of linesOf(text, zone)) {
      // Zones may cut one line in several pieces; they are one paragraph still.
      if (lineEnd < 0 || text.slice(lineEnd, line.start).includes('\n')) paragraph++
      lineEnd = line.end
      for (const sentence of splitLine(text, line)) {
        while (token < tokens.length && tokens[token]!.start < sentence.start) token++
        const firstToken = token
        while (token < tokens.length && tokens[token]!.start < sentence.end) token++
        out.push({ ...sentence, role: zone.role, paragraph, firstToken, endToken: token })
      }
    }
  }
  return out
}

function* linesOf(text: string, range: Range): Generator<Range> {
  let start = range.start
  while (start < range.end) {
    let end = text.indexOf('\n', start)
    if (end < 0 || end > range.end) end = range.end
    const line = trimRange(text, { start, end })
    if (line.end > line.start) yield line
    start = end + 1
  }
}

/** A full stop, question or exclamation mark or ellipsis, with the quotation marks and brackets that close after it. */
const STOP = /[.!?…]+(?:["'”’»)\]]|“(?=\s))*/g
/** What may open a sentence after the white space. */
const OPENS = /^\s+["'“‘«([–—-]*\s*[\p{Lu}\p{Lt}\p{N}$€£]/u
const ABBREVIATION =
  /(?:^|[\s("“‘'.-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Gov|Sen|Sens|Rep|Reps|Pres|Hon|Supt|Insp|Det|Ald|Amb|vs|No|Nos|Art|Fig|Vol|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|approx|est|Ave|Blvd|Rd|Mt|Ft|etc|al|i\.e|e\.g|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|D\.C|Ph\.D)\.$/
/** After these a capital may well open the next sentence. */
const MAY_END = /(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al|a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|D\.C|Ph\.D)\.$/
const STARTER =
  /^\s+["'“‘«(]*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|His|Her|Its|Their|This|That|These|Those|There|However|Meanwhile|After|Before|When|While|As|If|For|From|With|By|No|Some|Many|Several|According|Earlier|Later|Also|Both|Asked)\b/

/** A line's sentences. A full date or a credit that stands among them without a stop, as where lines were run together, parts them. */
function* splitLine(text: string, line: Range): Generator<Range> {
  let start = line.start
  for (const cut of standingAlone(text, line)) {
    if (cut <= start) continue
    yield* splitPart(text, trimRange(text, { start, end: cut }))
    start = cut
  }
  yield* splitPart(text, trimRange(text, { start, end: line.end }))
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const DATE = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:${MONTH} \d{1,2},|\d{1,2} ${MONTH}) \d{4}(?=\s["'“‘]?\p{Lu})`
const CREDIT = String.raw`(?:Image|Photo|Picture|Photograph|File photo): (?=\p{Lu})`
const STANDS_ALONE = new RegExp(`${DATE}|${CREDIT}`, 'gu')
/** What a day in running words follows: "on", "the", "said", a comma. */
const LEADING = `on by of for from to until till since before after and or the this that next last past every at in as about around
  through than dated effective was is were are said held died released published posted updated late early begin begins began start
  starts end ends ended starting ending beginning`
const LEADS_TO_DAY = new RegExp(`(?:[,;:(–—-]|(?:^|\\s)(?:${LEADING.split(/\s+/).join('|')}))\\s*$`, 'i')

/** Offsets where a full date, or a picture's credit, begins that no words lead to, and where such a date ends. */
function* standingAlone(text: string, line: Range): Generator<number> {
  STANDS_ALONE.lastIndex = line.start
  for (let match = STANDS_ALONE.exec(text); match && match.index < line.end; match = STANDS_ALONE.exec(text)) {
    const before = text.slice(Math.max(line.start, match.index - 16), match.index)
    if (before !== '' && (!/\s$/.test(before) || LEADS_TO_DAY.test(before))) continue
    yield match.index
    if (!match[0].endsWith(': ')) yield match.index + match[0].length
  }
}

function* splitPart(text: string, line: Range): Generator<Range> {
  let start = line.start
  STOP.lastIndex = line.start
  for (let match = STOP.exec(text); match && match.index < line.end; match = STOP.exec(text)) {
    const end = match.index + match[0].length
    if (end >= line.end) break
    const after = text.slice(end, Math.min(line.end, end + 48))
    if (!OPENS.test(after) || isAbbreviation(text, start, match.index, match[0], after)) continue
    yield trimRange(text, { start, end })
    start = end
  }
  const last = trimRange(text, { start, end: line.end })
  if (last.end > last.start) yield last
}

function isAbbreviation(text: string, sentenceStart: number, at: number, mark: string, after: string): boolean {
  if (mark !== '.') return false
  const before = text.slice(Math.max(sentenceStart, at - 12), at + 1)
  if (/(?:^|[\s("“‘'.])\p{Lu}\.$/u.test(before)) return !(/\p{Lu}\.\p{Lu}\.$/u.test(before) && STARTER.test(after))
  if (!ABBREVIATION.test(before)) return false
  return !(MAY_END.test(before) && STARTER.test(after))
}
