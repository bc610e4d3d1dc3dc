/** A dense matrix, row after row. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** A sparse matrix: row r holds `weights` of `columns` from `starts[r]` to `starts[r + 1]`. */
export interface Sparse {
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly weights: Float32Array
}

/** The matrix with each row's numbers and weights. */
export function sparse(rows: readonly (readonly (readonly [column: number, weight: number])[])[]): Sparse {
  const starts = new Uint32Array(rows.length + 1)
  for (let r = 0; r < rows.length; r++) starts[r + 1] = starts[r]! + rows[r]!.length
  const columns = new Uint32Array(starts[rows.length]!)
  const weights = new Float32Array(columns.length)
  rows.forEach((row, r) => row.forEach(([column, weight], i) => {
    columns[starts[r]! + i] = column
    weights[starts[r]! + i] = weight
  }))
  return { starts, columns, weights }
}

/** out = x v, a row of `x` after the other. */
export function times(x: Sparse, v: Float32Array, dimensions: number, out: Float32Array): void {
  out.fill(0)
  for (let r = 0; r + 1 < x.starts.length; r++) {
    const to = r * dimensions
    for (let i = x.starts[r]!; i < x.starts[r + 1]!; i++) {
      const from = x.columns[i]! * dimensions
      const weight = x.weights[i]!
      for (let d = 0; d < dimensions; d++) out[to + d]! += weight * v[from + d]!
    }
  }
}

/** out = transposed x times y. */
export function timesTransposed(x: Sparse, y: Float32Array, dimensions: number, out: Float32Array): void {
  out.fill(0)
  for (let r = 0; r + 1 < x.starts.length; r++) {
    const from = r * dimensions
    for (let i = x.starts[r]!; i < x.starts[r + 1]!; i++) {
      const to = x.columns[i]! * dimensions
      const weight = x.weights[i]!
      for (let d = 0; d < dimensions; d++) out[to + d]! += weight * y[from + d]!
    }
  }
}

/**
 * Ridge regression by conjugate gradients, all columns at once: the v that minimises |x v - y|² + ridge |v - start|²
 * after `steps` steps from `start`, which is changed in place. Calls `after` with each step's number.
 */
export function ridge(
  x: Sparse, y: Matrix, start: Float32Array, amount: number, steps: number, after: (step: number) => void,
): void {
  const n = y.columns
  const image = new Float32Array(y.rows * n)
  const residual = new Float32Array(start.length)
  times(x, start, n, image)
  for (let i = 0; i < image.length; i++) image[i] = y.values[i]! - image[i]!
  timesTransposed(x, image, n, residual)
  const direction = residual.slice()
  const product = new Float32Array(start.length)
  let old = squares(residual, n)
  for (let step = 1; step <= steps; step++) {
    times(x, direction, n, image)
    timesTransposed(x, image, n, product)
    for (let i = 0; i < product.length; i++) product[i]! += amount * direction[i]!
    const curve = dots(direction, product, n)
    for (let d = 0; d < n; d++) curve[d] = old[d]! / (curve[d]! || 1)
    for (let at = 0; at < start.length; at += n) for (let d = 0; d < n; d++) {
      start[at + d]! += curve[d]! * direction[at + d]!
      residual[at + d]! -= curve[d]! * product[at + d]!
    }
    const now = squares(residual, n)
    for (let d = 0; d < n; d++) old[d] = now[d]! / (old[d]! || 1)
    for (let at = 0; at < start.length; at += n) for (let d = 0; d < n; d++) {
      direction[at + d] = residual[at + d]! + old[d]! * direction[at + d]!
    }
    old = now
    after(step)
  }
}

function squares(a: Float32Array, n: number): Float64Array {
  return dots(a, a, n)
}

function dots(a: Float32Array, b: Float32Array, n: number): Float64Array {
  const out = new Float64Array(n)
  for (let at = 0; at < a.length; at += n) for (let d = 0; d < n; d++) out[d]! += a[at + d]! * b[at + d]!
  return out
}

/** The `count` directions of greatest second moment (no mean taken out), one a row: orthogonal iteration. */
export function principal(rows: Matrix, count: number): Matrix {
  const n = rows.columns
  const moment = new Float64Array(n * n)
  for (let r = 0; r < rows.rows; r++) {
    const row = rows.values.subarray(r * n, (r + 1) * n)
    for (let i = 0; i < n; i++) for (let j = i; j < n; j++) moment[i * n + j]! += row[i]! * row[j]!
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) moment[i * n + j] = moment[j * n + i]!
  const vectors = eigenvectors(moment, n)
  return { rows: count, columns: n, values: Float32Array.from(vectors.slice(0, count * n)) }
}

/** Eigenvectors of a symmetric matrix, one a row, greatest eigenvalue first (cyclic Jacobi rotations). */
function eigenvectors(matrix: Float64Array, n: number): Float64Array {
  const a = matrix.slice()
  const v = new Float64Array(n * n)
  for (let i = 0; i < n; i++) v[i * n + i] = 1
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q)
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]! || i - j)
  const out = new Float64Array(n * n)
  order.forEach((from, to) => out.set(v.subarray(from * n, (from + 1) * n), to * n))
  return out
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q]!
  if (Math.abs(off) < 1e-12) return
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * off)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p]!
    const kq = a[k * n + q]!
    a[k * n + p] = c * kp - s * kq
    a[k * n + q] = s * kp + c * kq
  }
  for (let k = 0; k < n; k++) {
    const pk = a[p * n + k]!
    const qk = a[q * n + k]!
    a[p * n + k] = c * pk - s * qk
    a[q * n + k] = s * pk + c * qk
    const vp = v[p * n + k]!
    const vq = v[q * n + k]!
    v[p * n + k] = c * vp - s * vq
    v[q * n + k] = s * vp + c * vq
  }
}

/** Each row in the coordinates of the directions. */
export function project(rows: Matrix, directions: Matrix): Matrix {
  const values = new Float32Array(rows.rows * directions.rows)
  for (let r = 0; r < rows.rows; r++) for (let k = 0; k < directions.rows; k++) {
    let sum = 0
    for (let d = 0; d < rows.columns; d++) {
      sum += rows.values[r * rows.columns + d]! * directions.values[k * rows.columns + d]!
    }
    values[r * directions.rows + k] = sum
  }
  return { rows: rows.rows, columns: directions.rows, values }
}
