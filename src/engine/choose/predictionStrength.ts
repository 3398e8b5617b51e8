import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Progress } from '#engine/progress.ts'
import { type Random, random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { fitFast } from './fitFast.ts'
import { lookedAt } from './lookedAt.ts'
import type { PredictionStrengthResult } from './types.ts'

/**
 * Would groups found in one half of the customers be found in the other? Both halves are grouped; of each group of the
 * one half, the share of pairs that the centres of the other half keep together; the worst group counts. Tibshirani &
 * Walther, "Cluster validation by prediction strength", JCGS 14, 2005, eq. 2.1, averaged over both halves of some
 * splits. The largest k whose strength plus standard error is at least .8 is taken; 1 means no groups. A group of one
 * has no pairs and strength 0. Needs groups of a fair size on at most 2,000 rows. O(splits K k-means).
 */
export interface PredictionStrengthOptions {
  readonly most: number
  readonly seed: number
  /** Default 5. */
  readonly splits?: number
  /** Default 2,000. */
  readonly mostRows?: number
}

const enough = 0.8
const starts = 2

/** Row numbers 0 … n - 1 cut at random into two ascending halves. */
const halves = (n: number, source: Random): Uint32Array[] => {
  const rows = Uint32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const other = source.int(i + 1)
    ;[rows[i], rows[other]] = [rows[other], rows[i]]
  }
  return [rows.slice(0, n >> 1).sort(), rows.slice(n >> 1).sort()]
}

const nearest = ({ d, data }: Matrix, row: number, centres: Float64Array): number => {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let c = 0, q = 0; q < centres.length; c++) {
    let square = 0
    for (let p = row * d; p < (row + 1) * d; p++, q++) square += (data[p] - centres[q]) ** 2
    if (square < least) {
      least = square
      best = c
    }
  }
  return best
}

const pairs = (count: number): number => (count * (count - 1)) / 2

/** The worst group's share of pairs that the other half's centres keep together. */
const keptTogether = (x: Matrix, labels: Int32Array, k: number, centres: Float64Array): number => {
  const both = new Float64Array(k * k)
  for (let i = 0; i < x.n; i++) both[labels[i] * k + nearest(x, i, centres)]++
  let worst = 1
  for (let c = 0; c < k; c++) {
    const row = both.subarray(c * k, (c + 1) * k)
    const size = row.reduce((a, b) => a + b, 0)
    const kept = row.reduce((total, count) => total + pairs(count), 0)
    worst = Math.min(worst, size > 1 ? kept / pairs(size) : 0)
  }
  return worst
}

/** Throws `badShape`, `notFinite`, `badOption`, `noRows`. */
export function* predictionStrength(
  x: Matrix,
  options: PredictionStrengthOptions
): Generator<Progress, PredictionStrengthResult> {
  const { seed, splits = 5, mostRows = 2000 } = options
  const source = random(seed).fork('prediction strength')
  const { rows, most } = lookedAt(x, options.most, mostRows, source.fork('rows'))
  const found = Array.from({ length: most }, (): number[] => [])
  for (let s = 0; s < splits; s++) {
    const [one, other] = halves(rows.n, source.fork(s)).map((half) => takeRows(rows, half))
    // Halves may hold fewer different rows than groups: then no group can be predicted.
    const fewest = Math.min(rowOrder(one).distinct, rowOrder(other).distinct)
    for (let k = 1; k <= most; k++) {
      yield { phase: 'predictionStrength', done: s * most + k - 1, total: splits * most }
      if (k > fewest) {
        found[k - 1].push(0)
        continue
      }
      const [here, there] = [one, other].map((half) => fitFast(half, k, source.fork(k), starts))
      const kept = keptTogether(one, here.labels, k, there.centres) + keptTogether(other, there.labels, k, here.centres)
      found[k - 1].push(kept / 2)
    }
  }
  const table = found.map((strengths, at) => ({
    k: at + 1,
    strength: mean(strengths),
    standardError: splits > 1 ? Math.sqrt(variance(strengths, 1) / splits) : 0
  }))
  const k = table.findLast(({ strength, standardError }) => strength + standardError >= enough)?.k ?? 1
  return { rows: table, k, looked: rows.n }
}
