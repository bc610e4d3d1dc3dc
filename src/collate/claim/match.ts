import type { Profile, Profiles } from './profile.js'

/** How well the words of two assertions are found in each other, 0 to 1. */
export interface Alignment {
  readonly a: number
  readonly b: number
  /** Of the words that are not shared as they are, the better direction. */
  readonly rest: number
}

/** Compares the words of assertions; room for its rows is kept between calls. */
export class Matcher {
  private bestA: Float64Array = new Float64Array(64)
  private bestB: Float64Array = new Float64Array(64)
  private row = new Uint16Array(64)

  constructor(private readonly profiles: Profiles) {}

  /** How well the words of each are found in the other, by their likest word there, weighted by rarity (soft alignment). */
  align(a: Profile, b: Profile): Alignment {
    const { rarity, wordCosine } = this.profiles
    const bestA = (this.bestA = cleared(this.bestA, a.stems.length))
    const bestB = (this.bestB = cleared(this.bestB, b.stems.length))
    for (let i = 0; i < a.stems.length; i++) {
      const stem = a.stems[i]!
      let best = 0
      for (let j = 0; j < b.stems.length; j++) {
        const value = wordCosine(stem, b.stems[j]!)
        if (value > best) best = value
        if (value > bestB[j]!) bestB[j] = value
      }
      bestA[i] = best
    }
    const left = alignedShare(a.stems, bestA, rarity)
    const right = alignedShare(b.stems, bestB, rarity)
    return { a: left.all, b: right.all, rest: Math.max(left.rest, right.rest) }
  }

  /** Length in words of the longest run of stems that both have. */
  longestRun({ sequence: a }: Profile, { sequence: b }: Profile): number {
    if (this.row.length <= b.length) this.row = new Uint16Array(2 * b.length)
    else this.row.fill(0, 0, b.length + 1)
    const { row } = this
    let best = 0
    for (let i = 0; i < a.length; i++) {
      const stem = a[i]!
      let diagonal = 0
      for (let j = 0; j < b.length; j++) {
        const above = row[j + 1]!
        const run = stem === b[j] ? diagonal + 1 : 0
        row[j + 1] = run
        if (run > best) best = run
        diagonal = above
      }
    }
    return best
  }
}

/** The room with its first places at zero, or larger room. */
function cleared(room: Float64Array, size: number): Float64Array {
  return room.length < size ? new Float64Array(2 * size) : room.fill(0, 0, size)
}

/** Mean of how well stems are aligned, by rarity: of all, and of those that are not in the other assertion as they are. */
function alignedShare(stems: Int32Array, best: Float64Array, rarity: Float32Array): { all: number; rest: number } {
  let sum = 0
  let weights = 0
  let restSum = 0
  let restWeights = 0
  for (let i = 0; i < stems.length; i++) {
    const weight = rarity[stems[i]!]!
    sum += weight * best[i]!
    weights += weight
    if (best[i]! >= 0.999) continue
    restSum += weight * best[i]!
    restWeights += weight
  }
  return { all: weights > 0 ? sum / weights : 0, rest: restWeights > 0 ? restSum / restWeights : 0 }
}
