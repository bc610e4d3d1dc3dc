import { isFunctionWord } from '../../lexicon/function-words.js'
import { QUALIFIERS } from '../../lexicon/hedge-words.js'
import { ATTACHED_SCALE_MARKS, SCALES, SMALL_NUMBERS } from '../../lexicon/numbers.js'
import type { Resources, TaggedWord } from '../../lexicon/resources.js'

/** A content word of a sentence, once, however often it stands there. */
export interface ContentWord {
  /** As it first stands. */
  readonly text: string
  readonly lemma: string
  readonly stem: string
  /** How much it tells: the length of its vector, which grows with its rarity in English, from 0.1 to about 1.3. */
  readonly weight: number
  readonly isName: boolean
  /** Of length one; all zero where nothing of the word is known. */
  readonly vector: Float32Array
}

/** What is compared of one sentence. */
export interface SentenceProfile {
  readonly words: readonly ContentWord[]
  readonly vector: Float32Array
  readonly numbers: readonly number[]
  /** How often it says "not", "no", "never" or denies. */
  readonly negations: number
}

/** Content words beyond these are left out: alignment costs their product. No sentence of news has as many. */
const MOST_WORDS = 160

/** A word of no known piece weighs nearly as much as one of middling rarity. */
const UNKNOWN_WEIGHT = 0.8

/** Reads a sentence for comparison. */
export function profileSentence(text: string, { tagger, vectors }: Resources): SentenceProfile {
  const tagged = tagger.tag(text)
  const words = new Map<string, ContentWord>()
  for (const [index, word] of tagged.entries()) {
    const shown = text.slice(word.start, word.end)
    if (words.size >= MOST_WORDS || words.has(word.stem) || !isContent(shown, word)) continue
    const vector = vectors.word(shown.toLowerCase())
    const length = lengthOf(vector)
    words.set(word.stem, {
      text: shown,
      lemma: word.lemma,
      stem: word.stem,
      weight: length > 0 ? length : UNKNOWN_WEIGHT,
      isName: word.pos === 'PROPN' || (index > 0 && /^\p{Lu}\p{Ll}/u.test(shown)),
      vector: length > 0 ? vector.map((value) => value / length) : vector,
    })
  }
  const shown = tagged.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
  return {
    words: [...words.values()],
    vector: vectors.embed(text),
    numbers: numbersOf(shown, tagged),
    negations: shown.filter((word) => QUALIFIERS.negation.has(word)).length,
  }
}

function isContent(shown: string, { pos }: TaggedWord): boolean {
  return pos !== 'PUNCT' && pos !== 'SPACE' && /[\p{L}\p{N}]/u.test(shown) && !isFunctionWord(shown.toLowerCase())
}

function lengthOf(vector: Float32Array): number {
  let square = 0
  for (const value of vector) square += value * value
  return Math.sqrt(square)
}

/** The numbers that a sentence names, in digits or words, each once: "2.4 million", "twenty-five", "90m". */
function numbersOf(words: readonly string[], places: readonly TaggedWord[]): number[] {
  const found = new Set<number>()
  let small: number | null = null
  const close = (): void => {
    if (small !== null) found.add(small)
    small = null
  }
  for (const [index, word] of words.entries()) {
    const isAttached = places[index]!.start === places[index - 1]?.end
    const scale = own(SCALES, word) ?? (isAttached ? own(ATTACHED_SCALE_MARKS, word) : undefined)
    if (scale !== undefined && small !== null) {
      small *= scale
      continue
    }
    const value = valueOf(word)
    if (value === null) {
      if (word !== '-') close()
    } else if (small !== null && small % 10 === 0 && small < 100 && value < 10) {
      small += value
    } else {
      close()
      small = value
    }
  }
  close()
  return [...found].sort((a, b) => a - b)
}

function valueOf(word: string): number | null {
  const spelled = own(SMALL_NUMBERS, word)
  if (spelled !== undefined) return spelled
  return /^\d[\d,]{0,20}(?:\.\d{1,9})?$/.test(word) ? Number(word.replaceAll(',', '')) : null
}

/** The table's own value: words such as "constructor" are none. */
function own(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
