import { EngineError } from '#engine/errors.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { type Random, random } from '#engine/random/random.ts'
import { asOneStep } from './asOneStep.ts'
import { type CovarianceShape, covarianceShapes } from './components.ts'
import { type EmRun, em } from './em.ts'
import { fitMixture } from './fitMixture.ts'
import { type Checked, checkMixture, defaultRestarts, type MixtureOptions, mixtureDefaults } from './mixtureOptions.ts'
import { type MixtureResult, mixtureResult } from './mixtureResult.ts'
import { type OrderedRows, orderRows } from './orderedRows.ts'
import { fewFinalists, usualFinalists } from './searchMixture.ts'

export interface MixtureTableOptions extends Omit<MixtureOptions, 'k' | 'covariance'> {
  /** Numbers of segments to try, from 1; those beyond the rows that differ are left out. */
  readonly ks: readonly number[]
  /** Default: all four. */
  readonly shapes?: readonly CovarianceShape[]
}

/** A point of the chart of BIC and ICL over k, a line a shape. */
export interface MixtureRow {
  readonly k: number
  readonly covariance: CovarianceShape
  readonly logLikelihood: number
  readonly parameters: number
  readonly bic: number
  readonly icl: number
  /** Rows of the smallest segment. */
  readonly smallest: number
  readonly converged: boolean
  readonly degenerate: boolean
}

export interface MixtureTable {
  /** By shape, then k. */
  readonly rows: readonly MixtureRow[]
  /** The rows of least BIC and ICL among those that are not degenerate, if any. */
  readonly bestBic: MixtureRow
  readonly bestIcl: MixtureRow
  /** The mixture of `bestBic`. */
  readonly fit: MixtureResult
}

interface Tried {
  readonly shape: CovarianceShape
  readonly k: number
}

interface Candidate {
  readonly row: MixtureRow
  readonly run: EmRun
}

/**
 * Small data have so many optima that finding the best of each mixture of the table takes seconds. A first look with
 * fewer starts tells which could be the one to use, and only those are searched in full: on mall, iris, wholesale, lsun,
 * tetra and hepta the same mixture comes out in a quarter of the time. Mixtures far from the best may look worse than
 * they are, by some tens of BIC as a rule.
 */
const firstLook = 0.5

/** Iterations on all rows of a mixture found on a sample: enough to compare it; the best few go on. */
const polish = 10
const contenders = 3
/** Each fit has fewer starts than one alone: a poor one shows beside its neighbours in the table. */
const shareOfStarts = 0.5

const rowOf = (result: MixtureResult): MixtureRow => {
  const { means, covariance, logLikelihood, parameters, bic, icl, sizes, converged, degenerate } = result
  const smallest = sizes[sizes.length - 1]
  return { k: means.n, covariance, logLikelihood, parameters, bic, icl, smallest, converged, degenerate }
}

const least = (rows: readonly MixtureRow[], criterion: 'bic' | 'icl'): MixtureRow => {
  const sound = rows.filter(({ degenerate }) => !degenerate)
  return (sound.length > 0 ? sound : rows).reduce((best, row) => (row[criterion] < best[criterion] ? row : best))
}

/** Lets the candidates of least BIC converge where they were only polished, until the best of all has. */
function* settleBest(rows: OrderedRows, candidates: Candidate[], options: Checked): Generator<Progress, void> {
  for (let done = 0; done < contenders; done++) {
    const step = { phase: 'contenders', done, total: contenders }
    const best = least(
      candidates.map(({ row }) => row),
      'bic'
    )
    const at = candidates.findIndex(({ row }) => row === best)
    const { run } = candidates[at]
    if (run.converged || run.trace.length >= options.maxIterations) return
    const settled = yield* asOneStep(em(rows.x, run.components, options, step.phase), step)
    const result = yield* asOneStep(mixtureResult(rows, settled, { ...options, probabilities: false }), step)
    candidates[at] = { row: rowOf(result), run: settled }
  }
}

/** Searches the candidates of least BIC in full, until the best of all has been. */
function* searchBest(
  rows: OrderedRows,
  tried: readonly Tried[],
  candidates: Candidate[],
  search: (tried: Tried, options: Checked) => Generator<Progress, EmRun>,
  options: Checked
): Generator<Progress, void> {
  const searched = new Set<number>()
  for (let done = 0; done < contenders; done++) {
    const step = { phase: 'contenders', done, total: contenders }
    const table = candidates.map(({ row }) => row)
    const at = table.indexOf(least(table, 'bic'))
    if (searched.has(at)) return
    searched.add(at)
    const run = yield* asOneStep(search(tried[at], options), step)
    const result = yield* asOneStep(mixtureResult(rows, run, { ...options, probabilities: false }), step)
    const found = { row: rowOf(result), run }
    if (least([candidates[at].row, found.row], 'bic') === found.row) candidates[at] = found
  }
}

/** All fits of the table, and the one to use. */
function* compare(
  rows: OrderedRows,
  tried: readonly Tried[],
  source: Random,
  options: Checked
): Generator<Progress, MixtureTable> {
  const candidates: Candidate[] = []
  const search = ({ shape, k }: Tried, how: Checked & { finalists?: number }): Generator<Progress, EmRun> =>
    fitMixture(rows, source.fork(shape).fork(k), { ...how, k, shape }, polish)
  const looks = usualFinalists(rows.x.n, options.restarts) > fewFinalists
  const first = looks
    ? { ...options, restarts: Math.ceil(firstLook * options.restarts), finalists: fewFinalists }
    : options
  for (const [done, one] of tried.entries()) {
    const step = { phase: 'mixtures', done, total: tried.length }
    const run = yield* asOneStep(search(one, first), step)
    const result = yield* asOneStep(mixtureResult(rows, run, { ...options, probabilities: false }), step)
    candidates.push({ row: rowOf(result), run })
  }
  if (looks) yield* searchBest(rows, tried, candidates, search, options)
  yield* settleBest(rows, candidates, options)
  const table = candidates.map(({ row }) => row)
  const bestBic = least(table, 'bic')
  const fit = yield* mixtureResult(rows, candidates[table.indexOf(bestBic)].run, options)
  return { rows: table, bestBic, bestIcl: least(table, 'icl'), fit }
}

/**
 * Mixtures of each number of segments and each shape of their covariances, and the one that BIC prefers (Fraley &
 * Raftery, Journal of the American Statistical Association 97, 2002). Cost: as many fits (gaussianMixture.ts) on at
 * most 8,192 rows, ten iterations of each on all rows, and few to the end.
 */
export function* mixtureTable(x: Matrix, options: MixtureTableOptions): Generator<Progress, MixtureTable> {
  const restarts = Math.ceil(shareOfStarts * defaultRestarts(x.n))
  const { ks, shapes, seed, ...rest } = { ...mixtureDefaults, restarts, shapes: covarianceShapes, ...options }
  checkMixture(ks, shapes, rest)
  yield { phase: 'order', done: 0, total: 1 }
  const { crew = soloCrew() } = options
  const mark = crew.memory.mark()
  try {
    const rows = orderRows(x, rest.regularisation, crew)
    const tried = shapes.flatMap((shape) => ks.filter((k) => k <= rows.distinct).map((k) => ({ shape, k })))
    if (tried.length === 0) {
      throw new EngineError('badOption', `a table needs a shape and a number of segments up to ${rows.distinct}`, {
        name: 'ks',
        value: ks.join(', ')
      })
    }
    return yield* compare(rows, tried, random(seed).fork('mixture'), rest)
  } finally {
    crew.memory.release(mark)
  }
}
