import { EngineError } from '#engine/errors.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { fitMixture } from './fitMixture.ts'
import { checkMixture, defaultRestarts, type MixtureOptions, mixtureDefaults } from './mixtureOptions.ts'
import { type MixtureResult, mixtureResult } from './mixtureResult.ts'
import { orderRows } from './orderedRows.ts'

/**
 * Gaussian mixture: k segments, each a normal distribution with its own centre, spread and weight, and for every
 * customer the probability of belonging to each. Finds elongated and overlapping segments of different spread, which
 * k-means cannot; not for curved or nested shapes, nor for columns of few different values (a component then shrinks
 * onto one of them: `degenerate`). Needs several rows a parameter: `full` has k d (d + 3) / 2 of them.
 *
 * Maximum likelihood by EM (em.ts) from many starts (searchMixture.ts). Beyond 8,192 rows the search runs on so many,
 * evenly spread, and its best optimum settles on all. McLachlan & Peel, Finite Mixture Models, 2000; Bishop, Pattern
 * Recognition and Machine Learning, 2006, section 9.2. O(n k d^2) an iteration (n k d without correlations).
 *
 * Throws `tooFewDifferentRows` where k is more than the rows that differ, `notFinite`, `badShape`, `badOption`, `noRows`.
 */
export function* gaussianMixture(x: Matrix, options: MixtureOptions): Generator<Progress, MixtureResult> {
  const { k, covariance: shape, seed, ...rest } = { ...mixtureDefaults, restarts: defaultRestarts(x.n), ...options }
  checkMixture([k], [shape], rest)
  yield { phase: 'order', done: 0, total: 1 }
  const { crew = soloCrew() } = options
  const mark = crew.memory.mark()
  try {
    const rows = orderRows(x, rest.regularisation, crew)
    if (k > rows.distinct) {
      throw new EngineError(
        'tooFewDifferentRows',
        `${k} segments need at least ${k} different customers; ${rows.distinct} were left`,
        { needed: k, got: rows.distinct }
      )
    }
    const run = yield* fitMixture(rows, random(seed).fork('mixture').fork(shape).fork(k), { ...rest, k, shape })
    return yield* mixtureResult(rows, run, rest)
  } finally {
    crew.memory.release(mark)
  }
}
