/**
 * What the program knows about language, loaded once by an edge and handed to the stages that ask for it.
 * The stages themselves read no file, so they run in a browser too.
 */
export interface Resources {
  readonly tagger: Tagger
  readonly vectors: WordVectors
  readonly wordnet: WordRelations
}

/** Splits a text into words with their classes. Offsets are UTF-16 code units into the text given. */
export interface Tagger {
  tag(text: string): readonly TaggedWord[]
}

export interface TaggedWord {
  readonly start: number
  readonly end: number
  readonly pos: string
  readonly lemma: string
  readonly stem: string
}

/** Static vectors: one a WordPiece, a sentence is their weighted sum. */
export interface WordVectors {
  readonly dimensions: number
  /** The unit-length vector of a text (all zero where no piece of it is known). */
  embed(text: string): Float32Array
  /** The vector of one word alone, not normalised, weighted as in a sentence. */
  word(lower: string): Float32Array
}

export interface WordRelations {
  /** Do two lemmas share a WordNet synset? */
  synonyms(a: string, b: string): boolean
  antonyms(a: string, b: string): boolean
  /** Is `general` a direct or second-level hypernym of `special`? */
  hypernym(general: string, special: string): boolean
}
