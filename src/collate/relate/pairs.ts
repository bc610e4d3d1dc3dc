import type { Resources } from '../../lexicon/resources.js'
import { relateProfiles } from './relate.js'
import { profileSentence, type SentenceProfile } from './sentence.js'

export interface SentencePair {
  readonly a: string
  readonly b: string
}

/** How much of a pair's score its neighbours make where there are many, and how many make half of that. */
const NEIGHBOURS_SHARE = 0.6
const HALF_NEIGHBOURS = 2

/** Neighbours beyond these are not asked. */
const MOST_NEIGHBOURS = 100

/**
 * Scores of many pairs, 0 to 1, in their order.
 *
 * A pair is scored as `relate` does. Where both of its sentences are compared with the same others too, as in all pairs of a
 * list of answers, what these say counts as well: two sentences that stand alike to every other say the same, though they
 * share no word (correlation of their rows in the matrix of scores). Pairs that share no sentence do not touch each other.
 */
export function relatePairs(pairs: readonly SentencePair[], resources: Resources): number[] {
  const profiles = new Map<string, SentenceProfile>()
  const profileOf = (text: string): SentenceProfile => {
    const known = profiles.get(text)
    if (known) return known
    const profile = profileSentence(text, resources)
    profiles.set(text, profile)
    return profile
  }
  const alone = pairs.map(({ a, b }) => relateProfiles(profileOf(a), profileOf(b), resources).score)
  const rows = rowsOf(pairs, alone)
  return pairs.map(({ a, b }, index) => {
    const score = alone[index]!
    const agreement = a === b ? null : agreementOf(rows.get(a)!, rows.get(b)!, score)
    if (agreement === null) return score
    const share = (NEIGHBOURS_SHARE * agreement.count) / (agreement.count + HALF_NEIGHBOURS)
    return (1 - share) * score + share * Math.max(0, agreement.correlation)
  })
}

type Row = ReadonlyMap<string, number>

/** For each sentence, its score with every other that it is compared with. */
function rowsOf(pairs: readonly SentencePair[], scores: readonly number[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Map<string, number>>()
  const put = (from: string, to: string, score: number): void => {
    const row = rows.get(from)
    if (row) row.set(to, score)
    else rows.set(from, new Map([[to, score]]))
  }
  pairs.forEach(({ a, b }, index) => {
    put(a, b, scores[index]!)
    put(b, a, scores[index]!)
  })
  return rows
}

/** How alike two sentences stand to those that both are compared with, themselves among them; null where there are none. */
function agreementOf(a: Row, b: Row, score: number): { readonly correlation: number; readonly count: number } | null {
  const [x, y] = [[1, score], [score, 1]]
  for (const [other, value] of a) {
    const opposite = b.get(other)
    if (opposite === undefined) continue
    x.push(value)
    y.push(opposite)
    if (x.length >= MOST_NEIGHBOURS + 2) break
  }
  const count = x.length - 2
  return count > 0 ? { correlation: correlationOf(x, y), count } : null
}

function correlationOf(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const [meanX, meanY] = [mean(x), mean(y)]
  let [both, ofX, ofY] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - meanX, y[i]! - meanY]
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  }
  return ofX > 0 && ofY > 0 ? both / Math.sqrt(ofX * ofY) : 0
}
