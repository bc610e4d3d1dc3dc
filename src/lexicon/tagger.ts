import winkNLP, { type ItemToken } from 'wink-nlp'
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
        const value = String(token.out(its.value))
        const start = plain.indexOf(value, cursor)
        // A token that the tokenizer rewrote cannot be placed; what cannot be placed is left out.
        if (value === '' || start < 0) return
        cursor = start + value.length
        if (value.trim() === '') return
        words.push({
          start,
          end: cursor,
          pos: String(token.out(its.pos)),
          lemma: String(token.out(its.lemma)).toLowerCase(),
          stem: String(token.out(its.stem)).toLowerCase(),
        })
      })
      return words
    },
  }
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
