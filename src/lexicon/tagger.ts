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
      let cursor = 0
      nlp.readDoc(plain).tokens().each((token: ItemToken) => {
        const value = read(token, its.value)
        const start = plain.indexOf(value, cursor)
        // A token that the tokenizer rewrote cannot be placed; what cannot be placed is left out.
        if (value === '' || start < 0) return
        cursor = start + value.length
        if (value.trim() === '') return
        words.push({
          start,
          end: cursor,
          pos: read(token, its.pos),
          lemma: read(token, its.lemma).toLowerCase(),
          stem: read(token, its.stem).toLowerCase(),
        })
      })
      return words
    },
  }
}

/** One property of a token as text. The library's own types do not let its readers for lemma and stem through. */
function read(token: ItemToken, property: unknown): string {
  return String(token.out(property as ItsFunction<string>))
}

/** The text with curly quotation marks, apostrophes, long dashes and odd spaces made plain; every unit keeps its place. */
export function plainMarks(text: string): string {
  return text.replace(/[‘’‚‛ʼ´“”„‟«»–—\u00a0\u2009\u202f]/g, (mark) => PLAIN[mark] ?? mark)
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '´': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ',
}
