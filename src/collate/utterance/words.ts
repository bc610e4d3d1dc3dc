import type { Senses } from './sense.js'

/** The content words of a candidate in order, a column each. Stems and forms are numbers of the story's own. */
export interface Words {
  readonly stems: Int32Array
  /** The word as it stands, as `Senses` numbers it. */
  readonly forms: Int32Array
  /** How rare each is in the story. */
  readonly weights: Float64Array
  /** 1 where the stem stands for the first time. */
  readonly first: Uint8Array
  readonly quoted: Uint8Array
  /** Sum of the weights. */
  readonly weight: number
  /** Length of the weighted word vector, for cosines. */
  readonly norm: number
}

export interface Word {
  readonly stem: number
  readonly form: number
  readonly weight: number
  readonly quoted: boolean
}

export function columnsOf(words: readonly Word[]): Words {
  const seen = new Set<number>()
  return {
    stems: Int32Array.from(words, (word) => word.stem),
    forms: Int32Array.from(words, (word) => word.form),
    weights: Float64Array.from(words, (word) => word.weight),
    first: Uint8Array.from(words, ({ stem }) => Number(!seen.has(stem) && seen.add(stem) !== undefined)),
    quoted: Uint8Array.from(words, (word) => Number(word.quoted)),
    weight: words.reduce((sum, word) => sum + word.weight, 0),
    norm: Math.sqrt(words.reduce((sum, word) => sum + word.weight * word.weight, 0)),
  }
}

/** The words in quotation marks. */
export function quotedWords(words: readonly Word[], columns: Words): Words {
  const quoted = words.filter((word) => word.quoted)
  return quoted.length === words.length ? columns : columnsOf(quoted)
}

/** How the words of two candidates match. */
export interface Match {
  /** Summed weight of the stems that both have, as the first one weighs them; and of its words' squares. */
  shared: number
  squares: number
  rarest: number
  /** How much of the weight of each finds a word of like sense in the other, 0 to 1. */
  foundA: number
  foundB: number
  /** The greatest weight of a run of words that both have in one order. */
  run: number
}

/** Compares the words of candidates; room for its rows is kept between calls. */
export class Matcher {
  private best = new Float64Array(64)
  private runs = new Float64Array(65)

  constructor(private readonly senses: Senses) {}

  /** Compares every word of one candidate with every word of another, once. */
  match(a: Words, b: Words): Match {
    const match = { shared: 0, squares: 0, rarest: 0, foundA: 0, foundB: 0, run: 0 }
    const count = b.stems.length
    this.clear(count)
    const { best: bestB, runs, senses } = this
    for (let i = 0; i < a.stems.length; i++) {
      const stem = a.stems[i]!
      const form = a.forms[i]!
      const weight = a.weights[i]!
      let best = 0
      let diagonal = 0
      let met = false
      for (let j = 0; j < count; j++) {
        const above = runs[j + 1]!
        const same = stem === b.stems[j]
        const value = same ? 1 : senses.likeness(form, b.forms[j]!)
        if (value > best) best = value
        if (value > bestB[j]!) bestB[j] = value
        const run = same ? diagonal + weight : 0
        if (run > match.run) match.run = run
        runs[j + 1] = run
        diagonal = above
        if (same) met = true
      }
      match.foundA += weight * best
      if (!met) continue
      if (a.first[i]) match.shared += weight
      match.squares += weight * weight
      if (weight > match.rarest) match.rarest = weight
    }
    for (let j = 0; j < count; j++) match.foundB += b.weights[j]! * bestB[j]!
    match.foundA = a.weight > 0 ? match.foundA / a.weight : 0
    match.foundB = b.weight > 0 ? match.foundB / b.weight : 0
    return match
  }

  /** The greatest weight of a run of words that both have in one order. */
  longestRun(a: Words, b: Words): number {
    const count = b.stems.length
    this.clear(count)
    const { runs } = this
    let best = 0
    for (let i = 0; i < a.stems.length; i++) {
      const stem = a.stems[i]!
      let diagonal = 0
      for (let j = 0; j < count; j++) {
        const above = runs[j + 1]!
        const run = stem === b.stems[j] ? diagonal + a.weights[i]! : 0
        if (run > best) best = run
        runs[j + 1] = run
        diagonal = above
      }
    }
    return best
  }

  private clear(count: number): void {
    if (this.best.length < count) {
      this.best = new Float64Array(2 * count)
      this.runs = new Float64Array(2 * count + 1)
    } else {
      this.best.fill(0, 0, count)
      this.runs.fill(0, 0, count + 1)
    }
  }
}
