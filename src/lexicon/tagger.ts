import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { TaggedWord, Tagger } from './resources.js'

/**
 * The default tagger: wink-nlp with its small English model (93.8 % of coarse word classes right on news).
 * Typographic quotation marks and apostrophes are read as plain ones, unit for unit, so offsets hold.
 */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['pos'])
  const { its } = nlp
  return {
    tag(text: string): readonly TaggedWord[] {
      const plain = plainMarks(text)
      const words: TaggedWord[] = []
      for (const [from, to] of stretches(plain)) {
        const stretch = plain.slice(from, to)
        let cursor = 0
        nlp.readDoc(stretch).tokens().each((token: ItemToken) => {
          const value = read(token, its.value)
          const start = stretch.indexOf(value, cursor)
          // A token that the tokenizer rewrote cannot be placed; what cannot be placed is left out.
          if (value === '' || start < 0) return
          cursor = start + value.length
          if (value.trim() === '') return
          words.push({
            start: from + start,
            end: from + cursor,
            pos: read(token, its.pos),
            lemma: read(token, its.lemma).toLowerCase(),
            stem: read(token, its.stem).toLowerCase(),
          })
        })
      }
      return words
    },
  }
}

/** Longest run without white space that the tokenizer is given in one piece: its time grows with the square of a run. */
const LONGEST_RUN = 400

/** The text in stretches as ranges: all of it in one, but for runs without white space that no writing has. */
function stretches(text: string): [from: number, to: number][] {
  const out: [number, number][] = []
  let from = 0
  for (const run of text.matchAll(/\S{401,}/g)) {
    if (run.index > from) out.push([from, run.index])
    const end = run.index + run[0].length
    for (from = run.index; from < end; from = out.at(-1)![1]) out.push([from, wholeCharacter(text, Math.min(end, from + LONGEST_RUN))])
  }
  return from < text.length ? [...out, [from, text.length]] : out
}

/** The offset itself, or the one after it where it would cut a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

/** One property of a token as text. The library's own types do not let its readers for lemma and stem through. */
function read(token: ItemToken, property: unknown): string {
  return String(token.out(property as ItsFunction<string>))
}

/** The text with curly quotation marks, apostrophes, long dashes and odd spaces made plain; every unit keeps its place. */
function plainMarks(text: string): string {
  return text.replace(/[‘’‚‛ʼ´“”„‟«»–—\u00a0\u2009\u202f]/g, (mark) => PLAIN[mark] ?? mark)
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '´': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ',
}
