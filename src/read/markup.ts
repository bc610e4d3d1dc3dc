import { decodeAs, decodeText } from './decode.js'

/** How far into a page its declaration of an encoding may stand. */
const SNIFF = 4096

/**
 * A page's markup as text: by its byte-order mark, by the header that came with it, by what it says of itself, else by
 * its bytes. A page that calls itself something else but is sound UTF-8 is read as that.
 */
export async function decodeMarkup(bytes: Uint8Array, contentType: string | null): Promise<string> {
  const label = markedBom(bytes) ? null : (labelOf(contentType ?? '') ?? declared(bytes))
  const encoding = label === null ? null : encodingOf(label)
  if (encoding !== null) {
    const text = asUtf8(bytes)
    if (text !== null) return text
    if (encoding !== 'utf-8') return decodeAs(encoding, bytes)
  }
  const decoded = await decodeText(bytes)
  return 'binary' in decoded ? new TextDecoder('utf-8').decode(bytes) : decoded.text
}

/** Letters of ISO 2022 are all below 128 and so are sound UTF-8 as they stand; they do not pass. */
function asUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(ESCAPE)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
const ESCAPE = 0x1b

function markedBom(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function labelOf(contentType: string): string | null {
  return /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null
}

function declared(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(SNIFF, bytes.length)).toString('latin1')
  const label = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start) ?? /^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return label?.[1] && !/^utf-?16/i.test(label[1]) ? label[1] : null
}

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Is a text a page? By its name, or by how it opens whatever its name. */
export function isMarkup(text: string, place: string): boolean {
  if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text.slice(0, 400))) return true
  return /\.(?:html?|xhtml)$/i.test(place) && /<[a-z!]/i.test(text)
}
