import type { Placed, ReadContext } from '../found.js'
import { emptyArchive, tooLarge } from '../notices.js'
import type { ByteReader } from './bytes.js'

/** A line is looked at in pieces of this size. */
const LINE_LIMIT = 64 * 1024

/**
 * The letters of a mailbox (mbox), one after the other and no more than one in memory, each read as a letter of its own.
 * A letter begins at a line `From SENDER DATE` that follows an empty line; lines of a letter that look so are quoted with
 * `>`, of which one is taken away. Format: RFC 4155, and the mboxrd way of quoting.
 */
export async function* readMailbox(input: ByteReader, place: string, context: ReadContext): AsyncGenerator<Placed> {
  const { readMail } = await import('./mail.js')
  const { fileBytes } = context.limits
  let found = 0
  let number = 0
  let letter: string[] = []
  let size = 0
  let blank = true
  for (;;) {
    const line = await nextLine(input)
    const opens = line === null || (blank && OPENING.test(line))
    if (opens && number > 0) {
      const at = `${place}#${number}`
      if (size > fileBytes) context.notify(tooLarge(at, size, fileBytes))
      else {
        for (const placed of await readMail(Buffer.from(letter.join(''), 'latin1'), at, context)) {
          found++
          yield placed
        }
      }
    }
    if (line === null) break
    if (opens) {
      number++
      letter = []
      size = 0
    } else {
      size += line.length
      if (size <= fileBytes) letter.push(QUOTED.test(line) ? line.slice(1) : line)
      else letter = []
    }
    blank = /^\r?\n$/.test(line)
  }
  if (found === 0) context.notify(emptyArchive(place))
}

const OPENING = /^From \S.{0,200}\d{4}.{0,20}\r?\n$/
const QUOTED = /^>{1,1000}From /

/** The next line with its end, bytes as letters, or a piece of one that is very long; null at the end. */
async function nextLine(input: ByteReader): Promise<string | null> {
  const line = await input.line(LINE_LIMIT)
  if (line !== null) return `${line}\n`
  const bytes = await input.take(LINE_LIMIT)
  return bytes.length === 0 ? null : Buffer.from(bytes).toString('latin1')
}
