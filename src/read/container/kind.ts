import { latin1 } from './bytes.js'

/** What bytes are, as far as their start tells. `text` is everything that is none of the others. */
export type Kind = 'gzip' | 'zstd' | 'warc' | 'arc' | 'zip' | 'pdf' | 'mail' | 'mbox' | 'text'

/** How many bytes of a start tell what it is. */
export const KIND_SAMPLE = 2048

export function kindOf(head: Uint8Array, name: string): Kind {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip'
  if (isZstd(head)) return 'zstd'
  const start = latin1(head.subarray(0, KIND_SAMPLE))
  if (/^\s{0,8}WARC\/\d/.test(start)) return 'warc'
  if (/^\s{0,8}filedesc:\/\//.test(start)) return 'arc'
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zip'
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (isMailbox(start)) return 'mbox'
  return /\.(?:eml|mht|mhtml)$/i.test(name) || isMail(start) ? 'mail' : 'text'
}

const HEADER_LINE = /^(?:[!-9;-~]{1,70}:[ \t].{0,998}|[ \t].{0,998})$/
const TELLING = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|content-transfer-encoding):/i

/** A letter opens with headers, of which some are given by machines alone. */
function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/)
  const end = lines.indexOf('')
  const head = end < 0 ? lines.slice(0, -1) : lines.slice(0, end)
  return head.length >= 3 && head.every((line) => HEADER_LINE.test(line)) && head.filter((line) => TELLING.test(line)).length >= 2
}

/** A mailbox opens with a line that names a sender and a date, and the first letter's headers follow. */
function isMailbox(start: string): boolean {
  return /^From \S[^\r\n]{0,200}\d{4}[^\r\n]{0,20}\r?\n[!-9;-~]{1,70}:/.test(start)
}

function isZstd([first, second, third, fourth]: Uint8Array): boolean {
  if (second === 0xb5) return first === 0x28 && third === 0x2f && fourth === 0xfd
  return second === 0x2a && third === 0x4d && fourth === 0x18 && first !== undefined && first >> 4 === 5
}

/** The name of what a packed file holds: without `.gz` or `.zst`. */
export function unpackedName(name: string): string {
  return name.replace(/\.(?:gz|gzip|zst|zstd|br)$/i, '')
}
