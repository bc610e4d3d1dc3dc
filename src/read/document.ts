import type { Capture } from '../report/report.js'
import { decodeText } from './decode.js'
import { kindOfText } from './feed/kind.js'
import type { Placed, ReadContext } from './found.js'
import { decodeMarkup, isMarkup } from './markup.js'
import { readNdjson } from './ndjson.js'
import { damagedText, emptyFile, guessedEncoding, notText } from './notices.js'
import { baseName } from './record.js'

/** The reports that a document holds: a page, a text, a feed, or NDJSON with one report a line. `place` is its path, for notices. */
export async function readDocument(bytes: Uint8Array, place: string, context: ReadContext): Promise<readonly Placed[]> {
  const { notify } = context
  const decoded = await decodeText(bytes)
  if ('binary' in decoded) {
    notify(notText(place))
    return []
  }
  const { text, how, encoding } = decoded
  if (text.trim() === '') {
    notify(emptyFile(place))
    return []
  }
  if (kindOfText(text) !== null) {
    const { readFeedFile } = await import('./feed/follow.js')
    return readFeedFile(await decodeMarkup(bytes, null), place, context, context.links)
  }
  const source = { file: baseName(place) }
  if (isOtherXml(text, place)) {
    notify(notText(place))
    return []
  }
  if (isMarkup(text, place)) {
    const capture: Capture = { source, text: await decodeMarkup(bytes, null), media: 'html', given: {} }
    return [{ capture, place }]
  }
  if (how === 'guessed') notify(guessedEncoding(place, encoding))
  if (how === 'damaged') notify(damagedText(place))
  if (!holdsRecords(text, place)) return [{ capture: { source, text, given: {} }, place }]
  const { captures, notices } = readNdjson(text, place)
  notices.forEach(notify)
  return captures.map((capture) => ({ capture, place }))
}

/** XML that is no feed and holds no paragraph: settings, drawings, tables. */
function isOtherXml(text: string, place: string): boolean {
  return /\.(?:xml|rss|atom|rdf|opml)$/i.test(place) && !/<(?:[\w-]{1,20}:)?(?:html|p)[\s>]/i.test(text)
}

/** By its name; what comes from the standard input has none, and is NDJSON where its first line is an object. */
function holdsRecords(text: string, place: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(place) || (place === 'stdin' && /^\s*\{[^\n]*\}\s*(?:\n|$)/.test(text))
}
