/** Bytes as text, or why they are not text. A byte-order mark is left out; nothing else is changed. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly how: 'certain' | 'guessed' | 'damaged' }
  | { readonly binary: true }

/**
 * Decodes the bytes of a text file: by its byte-order mark, as UTF-16 where zero bytes alternate, as UTF-8 where it is
 * valid or all but valid, else by a statistical guess, of which Windows-1252 is the last resort since every byte has a
 * meaning there.
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  const marked = markedEncoding(bytes)
  if (marked) return { text: decodeAs(marked, bytes), encoding: marked, how: 'certain' }
  const wide = wideEncoding(bytes)
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide, how: 'guessed' }
  if (isBinary(bytes)) return { binary: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', how: 'certain' }
  } catch {
    const mended = new TextDecoder('utf-8').decode(bytes)
    if (isMostlyUtf8(mended)) return { text: mended, encoding: 'utf-8', how: 'damaged' }
    const encoding = await guessEncoding(bytes)
    return { text: decodeAs(encoding, bytes), encoding, how: 'guessed' }
  }
}

/** Other encodings hardly ever hold valid sequences of several bytes; a file with many is UTF-8 that was cut or patched. */
function isMostlyUtf8(mended: string): boolean {
  const broken = mended.match(/\ufffd/g)?.length ?? 0
  const whole = mended.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0
  return whole >= broken
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** How many bytes at the start are looked at to tell what they are. */
const SAMPLE = 64 * 1024

/** UTF-16 without a mark: in Latin letters every second byte is zero, and on one side alone. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it DOCX, ODT, EPUB
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xd0, 0xcf, 0x11, 0xe0], // older Office files
]

/** Zero bytes, the first bytes of a known format, or more than a few control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (MAGIC.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return true
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  }
  return controls > sample.length * 0.05
}

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('jschardet')
  const { encoding, confidence } = detect(bytes.subarray(0, SAMPLE))
  const label = (encoding ?? '').toLowerCase()
  // UTF-8 has just been ruled out, and the Western encodings are Windows-1252 in practice.
  if (label === '' || confidence < 0.8 || /^(?:ascii|utf-8|iso-8859-1|windows-1252)$/.test(label)) return 'windows-1252'
  return isDecodable(label) ? label : 'windows-1252'
}

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** Bytes in an encoding that is known. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** The characters of 0x80 to 0x9f. Own table, since some releases of Node decode this encoding as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    const units = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    )
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}
