import type { Svd } from './truncatedSvd.ts'

/**
 * Where the factorisation starts: the positive or the negative parts of the singular vectors, whichever are stronger
 * (Boutsidis & Gallopoulos, "SVD based initialization: a head start for nonnegative matrix factorization", Pattern
 * Recognition 41, 2008, figure 1: NNDSVD). No draw is left to chance. O((n + d) k).
 */
export interface Factors {
  readonly k: number
  /** n x k, row-major: how much of each topic is in each text. */
  readonly w: Float64Array
  /** d x k, row-major (transposed H): how much each term belongs to each topic. */
  readonly ht: Float64Array
}

/** Below this an entry is taken as 0, as scikit-learn does. */
const epsilon = 1e-6

const columnOf = (x: Float64Array, k: number, t: number): Float64Array =>
  Float64Array.from({ length: x.length / k }, (_, i) => x[i * k + t])

const positivePart = (x: Float64Array, sign: number): { part: Float64Array; length: number } => {
  const part = x.map((value) => Math.max(0, sign * value))
  return { part, length: Math.sqrt(part.reduce((sum, value) => sum + value * value, 0)) }
}

/** The start for the first `k` of the singular triples. */
export const nndsvd = ({ k: all, values, left, right }: Svd, k: number): Factors => {
  const w = new Float64Array((left.length / all) * k)
  const ht = new Float64Array((right.length / all) * k)
  const put = (
    t: number,
    scale: number,
    u: Float64Array,
    v: Float64Array,
    lengths: readonly [number, number]
  ): void => {
    for (let i = 0; i < u.length; i++) {
      const value = (scale * u[i]) / lengths[0]
      w[i * k + t] = value < epsilon ? 0 : value
    }
    for (let j = 0; j < v.length; j++) {
      const value = (scale * v[j]) / lengths[1]
      ht[j * k + t] = value < epsilon ? 0 : value
    }
  }
  for (let t = 0; t < k; t++) {
    const [u, v] = [columnOf(left, all, t), columnOf(right, all, t)]
    if (t === 0) {
      put(0, Math.sqrt(values[0]), u.map(Math.abs), v.map(Math.abs), [1, 1])
      continue
    }
    const [uPlus, vPlus] = [positivePart(u, 1), positivePart(v, 1)]
    const [uMinus, vMinus] = [positivePart(u, -1), positivePart(v, -1)]
    const [plus, minus] = [uPlus.length * vPlus.length, uMinus.length * vMinus.length]
    const [strong, chosenU, chosenV] = plus > minus ? [plus, uPlus, vPlus] : [minus, uMinus, vMinus]
    if (strong > 0) put(t, Math.sqrt(values[t] * strong), chosenU.part, chosenV.part, [chosenU.length, chosenV.length])
  }
  return { k, w, ht }
}
