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
  const stems = new Map<string, string>()
  /** The stem of a word, kept from its first use: stemming takes longer than all else. */
  const stemOf = (value: string, token: () => ItemToken): string => {
    const known = stems.get(value)
    if (known !== undefined) return known
    const stem = String(token().out(reader(its.stem))).toLowerCase()
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(value, stem)
    return stem
  }
  return {
    tag(text: string): readonly TaggedWord[] {
      const plain = plainMarks(text)
      const words: TaggedWord[] = []
      for (const [from, to] of stretches(plain)) {
        const stretch = plain.slice(from, to)
        const tokens = nlp.readDoc(stretch).tokens()
        const values = tokens.out(reader(its.value))
        const classes = tokens.out(reader(its.pos))
        const lemmas = tokens.out(reader(its.lemma))
        let cursor = 0
        values.forEach((value, index) => {
          const start = stretch.startsWith(value, cursor) ? cursor : stretch.indexOf(value, cursor)
          // A token that the tokenizer rewrote cannot be placed; what cannot be placed is left out.
          if (value === '' || start < 0) return
          cursor = start + value.length
          if (value.trim() === '') return
          // Some spellings have no dictionary form in the model, whatever its types say; they keep their own.
          words.push({
            start: from + start,
            end: from + cursor,
            pos: classes[index] ?? 'X',
            lemma: (lemmas[index] ?? value).toLowerCase(),
            stem: stemOf(value, () => tokens.itemAt(index)),
          })
          // Words stand one space apart, nearly always.
          if (stretch.charCodeAt(cursor) === 32) cursor++
        })
      }
      return words
    },
  }
}

/** Stems that are kept at most. */
const MOST_STEMS = 50_000

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

/** A reader of one property as text. The library's own types do not let its readers for lemma and stem through. */
function reader(property: unknown): ItsFunction<string> {
  return property as ItsFunction<string>
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
