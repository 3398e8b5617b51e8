import type { Progress } from '#engine/progress.ts'
import type { Factors } from './nndsvd.ts'
import { gram, type Sparse, times, transposedTimes } from './sparse.ts'

/**
 * Texts as sums of topics: V ≈ W H, nothing negative, so that parts add up to a whole (Lee & Seung, "Learning the parts
 * of objects by non-negative matrix factorization", Nature 401, 1999). Minimises ½ ‖V - W H‖² by coordinate descent, one
 * topic after the other (Cichocki & Phan, "Fast local algorithms for large scale nonnegative matrix and tensor
 * factorizations", IEICE Trans. E92-A, 2009, algorithm 2), which ends in a local minimum: the start decides in which. As
 * scikit-learn's NMF(solver='cd', shuffle=False), with the same criterion to stop. O(values x k + (n + d) k²) a pass.
 */
export interface FactoriseOptions {
  readonly maxPasses?: number
  /** Stops when the projected gradient is this part of the first. */
  readonly tolerance?: number
}

const foldInPasses = 30

/** One pass over X (rows x k) given the Gram matrix of the other factor and V times it; the sum of projected gradients. */
const descend = (x: Float64Array, k: number, other: Float64Array, product: Float64Array): number => {
  let violation = 0
  for (let row = 0; row < x.length; row += k) {
    for (let t = 0; t < k; t++) {
      let gradient = -product[row + t]
      for (let s = 0; s < k; s++) gradient += other[t * k + s] * x[row + s]
      const value = x[row + t]
      violation += Math.abs(value === 0 ? Math.min(0, gradient) : gradient)
      const curvature = other[t * k + t]
      if (curvature !== 0) x[row + t] = Math.max(0, value - gradient / curvature)
    }
  }
  return violation
}

/** The factors that descent reaches from a start. */
export const factorise = function* (
  v: Sparse,
  start: Factors,
  { maxPasses = 200, tolerance = 1e-4 }: FactoriseOptions = {}
): Generator<Progress, Factors> {
  const { k } = start
  const w = start.w.slice()
  const ht = start.ht.slice()
  let first = 0
  for (let pass = 0; pass < maxPasses; pass++) {
    yield { phase: 'topics', done: pass, total: maxPasses }
    const violation = descend(w, k, gram(ht, k), times(v, ht, k)) + descend(ht, k, gram(w, k), transposedTimes(v, w, k))
    if (pass === 0) first = violation
    if (violation <= tolerance * first) break
  }
  return { k, w, ht }
}

/** W for texts that the topics were not made from: descent with H fixed. Tolerance 0: no text depends on the others. */
export const foldIn = function* (
  v: Sparse,
  { k, ht }: Pick<Factors, 'k' | 'ht'>,
  tolerance = 1e-4
): Generator<Progress, Float64Array> {
  const w = new Float64Array(v.n * k)
  const other = gram(ht, k)
  const product = times(v, ht, k)
  let first = 0
  for (let pass = 0; pass < foldInPasses; pass++) {
    yield { phase: 'shares', done: pass, total: foldInPasses }
    const violation = descend(w, k, other, product)
    if (pass === 0) first = violation
    if (violation <= tolerance * first) break
  }
  return w
}

/** ½ ‖V - W H‖², without making W H: ½ (‖V‖² - 2 Σ V∘(W H) + tr((W'W)(HH'))). */
export const lossOf = (v: Sparse, { k, w, ht }: Factors): number => {
  let loss = 0
  for (const value of v.values) loss += value * value
  const product = times(v, ht, k)
  for (let p = 0; p < w.length; p++) loss -= 2 * w[p] * product[p]
  const [ww, hh] = [gram(w, k), gram(ht, k)]
  for (let p = 0; p < ww.length; p++) loss += ww[p] * hh[p]
  return loss / 2
}
