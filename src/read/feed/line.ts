import { Parser } from 'htmlparser2'

/** A field of one line: markup and entities that were put into it undone, white space closed up; null where nothing is left. */
export function lineOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const plain = /<[a-z/!]|&[#a-z]/i.test(text) ? withoutMarkup(text) : text
  const line = plain.replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

function withoutMarkup(html: string): string {
  const pieces: string[] = []
  const parser = new Parser({ ontext: (data) => pieces.push(data) }, { decodeEntities: true })
  parser.end(html)
  return pieces.join('')
}
