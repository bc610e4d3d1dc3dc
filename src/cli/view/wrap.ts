/** Text from outside made safe for a terminal: no control characters, no escape sequences, no hidden turns of direction. */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** How many columns a text takes: wide East Asian letters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}

function widthOf(character: string): number {
  if (/[\p{Mn}\p{Me}\u200b-\u200d\ufe00-\ufe0f]/u.test(character)) return 0
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1
}

/** The text in lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text
    .split(/ +/)
    .filter((part) => part !== '')
    .flatMap((part) => pieces(part, room))) {
    const columns = columnsOf(word)
    if (line !== '' && used + 1 + columns > room) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? word : `${line} ${word}`
    used += (used === 0 ? 0 : 1) + columns
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, room: number): string[] {
  if (columnsOf(word) <= room) return [word]
  const out: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const columns = widthOf(character)
    if (used + columns > room) {
      out.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  return [...out, piece]
}

/** The text cut to `length` code points, with an ellipsis where something is missing. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
