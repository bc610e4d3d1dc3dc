import type { WordVectors } from '../../lexicon/resources.js'

/** Words less alike than this are not alike at all. */
const LEAST_LIKENESS = 0.3
/** Pairs of words whose likeness is kept, at most; a pair that falls on another's place is measured again. */
const MOST_KEPT = 1 << 20

/** Numbers things in the order in which they are met. */
export class Numbering {
  private readonly numbers = new Map<string, number>()

  of(name: string): number {
    let number = this.numbers.get(name)
    if (number === undefined) this.numbers.set(name, (number = this.numbers.size))
    return number
  }
}

/** How alike in sense the words of one story are. Words go by numbers, which `numberOf` gives; likeness is symmetric. */
export class Senses {
  private readonly numbers = new Map<string, number>()
  private readonly directions: (Float32Array | null)[] = []
  private keys: Float64Array | null = null
  private values = new Float32Array(0)

  constructor(private readonly vectors: WordVectors) {}

  /** The number of a word, lower case. */
  numberOf(lower: string): number {
    let number = this.numbers.get(lower)
    if (number === undefined) {
      this.numbers.set(lower, (number = this.directions.length))
      this.directions.push(unit(this.vectors.word(lower)))
      this.keys = null
    }
    return number
  }

  /** The cosine of two words' vectors where it is high enough to tell anything, else 0. */
  likeness(one: number, other: number): number {
    const keys = this.keys ?? this.makeRoom()
    const key = one < other ? one * this.directions.length + other : other * this.directions.length + one
    const place = key & (keys.length - 1)
    if (keys[place] === key) return this.values[place]!
    const a = this.directions[one]!
    const b = this.directions[other]!
    const cosine = a && b ? dot(a, b) : 0
    keys[place] = key
    return (this.values[place] = cosine > LEAST_LIKENESS ? cosine : 0)
  }

  private makeRoom(): Float64Array {
    let size = 1 << 10
    while (size < MOST_KEPT && size < this.directions.length ** 2) size *= 2
    this.values = new Float32Array(size)
    return (this.keys = new Float64Array(size).fill(-1))
  }
}

/** A vector's direction; null where it has none. */
function unit(vector: Float32Array): Float32Array | null {
  const square = dot(vector, vector)
  if (square === 0) return null
  const length = Math.sqrt(square)
  const out = new Float32Array(vector.length)
  for (let i = 0; i < out.length; i++) out[i] = vector[i]! / length
  return out
}

/** Four sums side by side: each addition waits for the one before it, so one sum would take four times as long. */
export function dot(a: Float32Array, b: Float32Array): number {
  const whole = a.length & ~3
  let w = 0
  let x = 0
  let y = 0
  let z = 0
  for (let i = 0; i < whole; i += 4) {
    w += a[i]! * b[i]!
    x += a[i + 1]! * b[i + 1]!
    y += a[i + 2]! * b[i + 2]!
    z += a[i + 3]! * b[i + 3]!
  }
  for (let i = whole; i < a.length; i++) w += a[i]! * b[i]!
  return w + x + (y + z)
}
