import type { Range } from '../../text/span.js'

/** Tokens of two wordings that stand at the same place between words that they share. Indices into the two lists. */
export interface Substitution {
  readonly a: Range
  readonly b: Range
}

/** Longer wordings than this many tokens are compared in their first part only. */
const MOST_TOKENS = 160

/** Where two wordings differ: the gaps between the words that they share, some empty on one side. */
export function gapsBetween(anchors: readonly (readonly [number, number])[], lengthA: number, lengthB: number): Substitution[] {
  const out: Substitution[] = []
  let ia = 0
  let ib = 0
  for (const [ja, jb] of [...anchors, [lengthA, lengthB] as const]) {
    if (ja > ia || jb > ib) out.push({ a: { start: ia, end: ja }, b: { start: ib, end: jb } })
    ia = ja + 1
    ib = jb + 1
  }
  return out
}

/** The longest common subsequence of stems, as pairs of indices. Stems go by numbers; a mark is below zero and like nothing. */
export function commonWords(left: Int32Array, right: Int32Array): (readonly [number, number])[] {
  const a = left.subarray(0, MOST_TOKENS)
  const b = right.subarray(0, MOST_TOKENS)
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j
      const skipA = table[here + width]!
      const skipB = table[here + 1]!
      table[here] = alike(a[i]!, b[j]!) ? table[here + width + 1]! + 1 : skipA > skipB ? skipA : skipB
    }
  }
  const out: [number, number][] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (alike(a[i]!, b[j]!)) out.push([i++, j++])
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  }
  return out
}

function alike(a: number, b: number): boolean {
  return a === b && a >= 0
}
