import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import type { Random } from '#engine/random/random.ts'
import { type EmRun, em } from './em.ts'
import { fromLabels } from './fromLabels.ts'
import type { OrderedRows } from './orderedRows.ts'
import { searchMixture } from './searchMixture.ts'
import { shareRows } from './sharedRows.ts'
import type { SearchOptions } from './starts.ts'

/** Rows that the search for good optima sees at most. */
const searchRows = 8192

/** A sample, unless so many rows are the same that it lacks k different ones. */
const searched = ({ x }: OrderedRows, k: number, source: Random) => {
  if (x.n <= searchRows) return x
  const sample = shareRows(x, sampleRows(x.n, searchRows, source), x.crew)
  return rowOrder(sample).distinct < k ? x : sample
}

/** A run on all rows: the best optimum of the search, polished by at most `polish` iterations where that was on a sample. */
export function* fitMixture(
  rows: OrderedRows,
  source: Random,
  options: SearchOptions,
  polish = options.maxIterations
): Generator<Progress, EmRun> {
  const { k, shape, regularisation } = options
  if (k === 1) {
    const components = fromLabels(rows.x, new Int32Array(rows.x.n), 1, shape, regularisation)
    return { components, trace: [], converged: true }
  }
  const { memory } = rows.x.crew
  const mark = memory.mark()
  const seen = searched(rows, k, source.fork('sample'))
  const found = yield* searchMixture(seen, rows.all, source, options)
  memory.release(mark)
  if (seen === rows.x) return found
  return yield* em(rows.x, found.components, { ...options, maxIterations: polish }, 'settle')
}
