/** One example: its features and whether it is a case of what is learned. */
export interface Example {
  readonly features: readonly number[]
  readonly positive: boolean
  readonly weight?: number
}

/**
 * Logistic regression by Newton's method with a ridge on every weight but the first (the bias).
 * The same examples give the same weights: nothing is drawn at random.
 */
export function fitLogistic(examples: readonly Example[], ridge = 1, rounds = 12): number[] {
  const size = examples[0]?.features.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight))
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)))
    for (const { features, positive, weight = 1 } of examples) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += features[i]! * weights[i]!
      const p = 1 / (1 + Math.exp(-sum))
      const error = weight * (Number(positive) - p)
      const slope = weight * Math.max(p * (1 - p), 1e-9)
      for (let i = 0; i < size; i++) {
        const f = features[i]!
        if (f === 0) continue
        gradient[i]! += error * f
        const row = hessian[i]!
        for (let j = 0; j <= i; j++) row[j]! += slope * f * features[j]!
      }
    }
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!
    const step = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + step[i]!)
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return weights
}

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    const top = rows[column]!
    if (Math.abs(top[column]!) < 1e-12) continue
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i]![column]! / top[column]!
      if (factor === 0) continue
      for (let j = column; j <= size; j++) rows[i]![j]! -= factor * top[j]!
    }
  }
  const out = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]![size]!
    for (let j = i + 1; j < size; j++) sum -= rows[i]![j]! * out[j]!
    out[i] = Math.abs(rows[i]![i]!) < 1e-12 ? 0 : sum / rows[i]![i]!
  }
  return out
}
