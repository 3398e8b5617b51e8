import { kmeans } from '#engine/cluster/kmeans.ts'
import { EngineError } from '#engine/errors.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { random } from '#engine/random/random.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Basis } from './prepareBasis.ts'
import type { Tools } from './ways/way.ts'

/** Fewer customers are segmented before anyone has looked. */
const fewest = 5000
const looked = 2000
const groups = 5

/** Groups among some of many customers, for who waits; what is found in the end is another matter. */
export function* takeFirstLook({ matrix, distinct }: Basis, { seed, firstLook }: Tools): Generator<TaskProgress, void> {
  if (matrix.n < fewest || distinct < groups) return
  const rows = sampleRows(matrix.n, looked, random(seed).fork('first look'))
  try {
    const { sizes } = yield* kmeans(takeRows(matrix, rows), { k: groups, seed, restarts: 2 })
    firstLook(Array.from(sizes, (size) => size / looked))
  } catch (error) {
    // Too few of these may differ: there is nothing to show yet.
    if (!(error instanceof EngineError && error.code === 'tooFewDifferentRows')) throw error
  }
}
