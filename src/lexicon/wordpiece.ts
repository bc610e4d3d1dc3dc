/** Cuts a text into the numbers of its WordPieces, in order. Words that no sequence of pieces spells are left out. */
export type WordPieces = (text: string) => number[]

/** Longer words are not worth cutting (and would cost quadratic time); BERT draws the same line. */
const longestWord = 100

/** Words whose pieces are kept; beyond that all are dropped and cut again on demand. */
const keptWords = 20_000

/**
 * The WordPiece tokenizer of uncased BERT over a vocabulary of one's own: lower case, accents stripped, every
 * punctuation mark a word of its own, then the longest piece that fits, again and again ("##" marks a piece inside a
 * word). Typographic marks are read as plain ones, so that one vector serves both. A piece's number is its index.
 */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const starts = new Map<string, number>()
  const insides = new Map<string, number>()
  let longest = 1
  for (let i = 0; i < vocabulary.length; i++) {
    const piece = vocabulary[i]!
    const inside = piece.length > 2 && piece.startsWith('##')
    const text = inside ? piece.slice(2) : piece
    if (inside) insides.set(text, i)
    else starts.set(text, i)
    if (text.length > longest) longest = text.length
  }

  function cut(word: string, out: number[]): void {
    if (word.length > longestWord) return
    const before = out.length
    let from = 0
    while (from < word.length) {
      const pieces = from === 0 ? starts : insides
      let to = Math.min(word.length, from + longest)
      let found: number | undefined
      while (to > from && (found = pieces.get(word.slice(from, to))) === undefined) to--
      if (found === undefined) {
        out.length = before
        return
      }
      out.push(found)
      from = to
    }
  }

  const known = new Map<string, readonly number[]>()

  function piecesOf(word: string): readonly number[] {
    let pieces = known.get(word)
    if (pieces) return pieces
    if (known.size >= keptWords) known.clear()
    const found: number[] = []
    cut(word, found)
    known.set(word, (pieces = found))
    return pieces
  }

  return (text) => {
    const out: number[] = []
    for (const word of basicWords(text)) for (const piece of piecesOf(word)) out.push(piece)
    return out
  }
}

/** The words and punctuation marks of a text, lower case and without accents. */
export function basicWords(text: string): string[] {
  const plain = fold(text)
  const words: string[] = []
  let start = -1
  for (let i = 0; i < plain.length; i++) {
    const kind = kindOf(plain, i)
    if (kind === letter) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) words.push(plain.slice(start, i))
    start = -1
    if (kind === mark) words.push(plain[i]!)
  }
  if (start >= 0) words.push(plain.slice(start))
  return words
}

function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^\x00-\x7f]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’‚‛ʼ´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
}

const space = 0
const mark = 1
const letter = 2

function kindOf(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 128) return ascii[code]!
  const char = text[i]!
  if (/[\s\p{Cf}\p{Cc}]/u.test(char)) return space
  return /\p{P}/u.test(char) ? mark : letter
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return space
  return /[a-z0-9]/i.test(String.fromCharCode(code)) ? letter : mark
})
