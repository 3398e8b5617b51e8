import { seedCentres } from '#engine/cluster/kmeansSeeding.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { startLloyd } from '#engine/cluster/lloydRun.ts'
import { cholesky, invertLower } from '#engine/linalg/cholesky.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import type { Random } from '#engine/random/random.ts'
import type { Components, CovarianceShape } from './components.ts'
import type { EmOptions } from './em.ts'
import { fromLabels } from './fromLabels.ts'

export interface SearchOptions extends EmOptions {
  readonly k: number
  readonly shape: CovarianceShape
  readonly restarts: number
  /** Starts that go on until they converge; default by the number of rows. */
  readonly finalists?: number
}

const mostLloyd = 100

/** `x` in units in which all rows together have no correlation and variance 1: directions that vary little count. */
const whiten = ({ n, d, data }: Matrix, all: Components): Matrix => {
  const lower = cholesky(all.spreads, d)
  if (!lower) return { n, d, data }
  const inverse = invertLower(lower, d)
  const white = new Float64Array(n * d)
  for (let i = 0; i < n; i++) {
    for (let a = 0, p = 0; a < d; a++) {
      for (let b = 0; b <= a; b++, p++) white[i * d + a] += inverse[p] * data[i * d + b]
    }
  }
  return { n, d, data: white }
}

/** Rows by the nearest of k-means++ seeds, after so many of Lloyd's iterations. */
const partition = (x: Matrix, k: number, source: Random, iterations: number): Int32Array => {
  const run = startLloyd(x, seedCentres(x, k, source))
  while (!run.converged && run.iterations < iterations) stepLloyd(run)
  return run.labels
}

/** Components of equal weight at `k` different rows, each as wide as all rows together. */
const wide = (x: Matrix, source: Random, { k, shape, regularisation }: SearchOptions): Components => {
  const one = fromLabels(x, new Int32Array(x.n), 1, shape, regularisation)
  const means = new Float64Array(k * x.d)
  const rows = new Set<number>()
  while (rows.size < k) rows.add(source.int(x.n))
  ;[...rows].forEach((row, c) => {
    means.set(x.data.subarray(row * x.d, (row + 1) * x.d), c * x.d)
  })
  const spreads = new Float64Array(k * one.spreads.length)
  for (let c = 0; c < k; c++) spreads.set(one.spreads, c * one.spreads.length)
  return { shape, k, d: x.d, weights: new Float64Array(k).fill(1 / k), means, spreads }
}

/**
 * Components to start EM from, as its optimum depends on them and no start is best everywhere: the segments of k-means,
 * then in turn rows by the nearest of k-means++ seeds in given units, the same in whitened units, and wide components
 * at random rows.
 */
export function* startingComponents(
  x: Matrix,
  all: Components,
  source: Random,
  options: SearchOptions
): Generator<Progress, Components[]> {
  const { k, shape, restarts, regularisation } = options
  const byKMeans = partition(x, k, source.fork('kmeans'), mostLloyd)
  const starts = [fromLabels(x, byKMeans, k, shape, regularisation)]
  const white = whiten(x, all)
  while (starts.length < restarts) {
    yield { phase: 'starts', done: starts.length, total: restarts }
    const stream = source.fork(`start ${starts.length}`)
    const kind = starts.length % 3
    if (kind === 0) starts.push(wide(x, stream, options))
    else starts.push(fromLabels(x, partition(kind === 1 ? white : x, k, stream, 1), k, shape, regularisation))
  }
  return starts
}
