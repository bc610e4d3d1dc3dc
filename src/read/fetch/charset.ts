import { decodeAs, decodeText, type Decoded } from '../decode.js'

/** How many bytes of a page browsers look through for what it says of its encoding. */
const SNIFFED = 1024

/**
 * Text from the bytes of a page or feed: by its byte-order mark, what the server says, what it says itself at its start
 * (XML declaration, `<meta charset>`), and where none of these is there or holds, as any other text is decoded.
 */
export async function decodePage(bytes: Uint8Array, contentType: string | null): Promise<Decoded> {
  const marked = (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const declared = marked ? null : (charsetOfHeader(contentType) ?? charsetWithin(bytes))
  if (declared === null || (declared === 'utf-8' && !isUtf8(bytes))) return decodeText(bytes)
  const text = decodeAs(declared, bytes)
  // What decodes to zero bytes is no text, or not in the encoding that it says.
  return text.includes('\0') ? decodeText(bytes) : { text, encoding: declared, how: 'certain' }
}

/** The encoding that a `Content-Type` names, by its standard name; null where it names none that is known. */
export function charsetOfHeader(contentType: string | null): string | null {
  const named = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec((contentType ?? '').slice(0, 500))
  return named?.[1] === undefined ? null : encodingOf(named[1])
}

/** The encoding that a page or feed names at its start. */
export function charsetWithin(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED)).toString('latin1')
  const declaration = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start)
  const meta =
    declaration ??
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start.replace(/<!--[^]*?-->/g, ''))
  const found = meta?.[1] === undefined ? null : encodingOf(meta[1])
  // It could not have been read as letters of one byte if it were so.
  return found === 'utf-16le' || found === 'utf-16be' ? 'utf-8' : found
}

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
