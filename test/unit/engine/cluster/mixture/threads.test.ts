import { expect, test } from 'vitest'
import { gaussianMixture } from '#engine/cluster/mixture/gaussianMixture.ts'
import { complete } from '#engine/progress.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '#test/unit/engine/blobs.ts'

test('one, two and eight threads give the same bits, and so does no crew', async () => {
  // Several pieces of 4,096 rows, on all of which the optimum of a sample settles.
  const x = blobs(30_001, 5, 4, 3, 5)
  for (const covariance of ['full', 'diagonal'] as const) {
    const options = { k: 4, covariance, seed: 1, restarts: 3, maxIterations: 30 }
    const alone = complete(gaussianMixture(x, options))
    for (const threads of [1, 2, 8]) {
      const together = await withCrew(threads, (crew) => complete(gaussianMixture(x, { ...options, crew })))
      expect(together).toEqual(alone)
    }
  }
})
