import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { bootstrapStability } from '#engine/stability/bootstrapStability.ts'
import type { Stability } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Basis } from './prepareBasis.ts'
import type { Settled, Tools } from './ways/way.ts'

/** Half of a 95 % interval in standard errors. */
const halfWidth = 1.96

/** How surely each group is found again among resampled customers, by label. */
export function* testStability(
  { matrix }: Basis,
  { labels, refit, repeats }: Settled,
  { seed, resamples }: Pick<Tools, 'seed' | 'resamples'>
): Generator<TaskProgress, Stability[]> {
  const { order } = rowOrder(matrix)
  const { segments } = yield* bootstrapStability({ n: matrix.n, labels, refit, repeats, resamples, seed, order })
  return segments.map(({ jaccard, standardError, recovered, verdict, resamples: drawn }) => ({
    jaccard,
    error: halfWidth * standardError,
    recovered: drawn > 0 ? recovered / drawn : 0,
    verdict,
    resamples: drawn
  }))
}
