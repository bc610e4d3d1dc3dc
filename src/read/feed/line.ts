import { Parser } from 'htmlparser2'

/** A field of one line: markup and entities that were put into it undone, white space closed up; null where nothing is left. */
export function lineOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const plain = /<[a-z/!]|&[#a-z]/i.test(text) ? withoutMarkup(text) : text
  const line = plain.replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

/** Elements whose text nobody is shown. */
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template'])

function withoutMarkup(html: string): string {
  const pieces: string[] = []
  let hidden = 0
  const parser = new Parser(
    {
      onopentag: (name) => void (HIDDEN.has(name) && hidden++),
      onclosetag: (name) => void (HIDDEN.has(name) && hidden--),
      ontext: (data) => void (hidden === 0 && pieces.push(data)),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return pieces.join('')
}
