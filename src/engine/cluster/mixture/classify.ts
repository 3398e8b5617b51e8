import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { logDensities } from './expectation.ts'
import type { Factors } from './factors.ts'

export interface Classified {
  /** Of each row the most probable component, the first of equals. */
  readonly labels: Int32Array
  readonly logLikelihood: number
  /** Of the memberships, - sum p log p: 0 where every row surely belongs to one component. */
  readonly entropy: number
  /** n x k, each row summing to 1 within float32; empty unless asked for. */
  readonly probabilities: Float32Array
}

/** Rows between two yields. */
const block = 16_384

/** Rows to their most probable components. O(n k d^2). */
export function* classify(x: Matrix, factors: Factors, withProbabilities: boolean): Generator<Progress, Classified> {
  const { k, d } = factors
  const logs = new Float64Array(k)
  const away = new Float64Array(k * d)
  const labels = new Int32Array(x.n)
  const probabilities = new Float32Array(withProbabilities ? x.n * k : 0)
  let [logLikelihood, entropy] = [0, 0]
  for (let i = 0; i < x.n; i++) {
    if (i % block === 0) yield { phase: 'memberships', done: i, total: x.n }
    const density = logDensities(x, i, factors, logs, away)
    logLikelihood += density
    let best = 0
    for (let c = 0; c < k; c++) {
      if (logs[c] > logs[best]) best = c
      const p = Math.exp(logs[c] - density)
      if (p > 0) entropy -= p * (logs[c] - density)
      if (withProbabilities) probabilities[i * k + c] = p
    }
    labels[i] = best
  }
  return { labels, logLikelihood, entropy: Math.max(0, entropy), probabilities }
}
