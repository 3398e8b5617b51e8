import { describe, expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { complete } from '#engine/progress.ts'
import { bootstrapStability } from '#engine/stability/bootstrapStability.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { hasData } from '#test/helpers/data.ts'
import { readColumns } from './oracle.ts'

const names = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']

describe.skipIf(!hasData('clustering'))('iris, k-means into 3', () => {
  test("each segment is as stable as Hennig's method has it on scikit-learn's k-means (stability_oracle.py)", () => {
    const x = prepare(readColumns('clustering/iris.csv', names), names, { log: 'none', scale: 'none' }).matrix
    const { labels } = complete(kmeans(x, { k: 3, seed: 1 }))
    const { segments } = complete(
      bootstrapStability({
        n: x.n,
        labels,
        seed: 1,
        resamples: 300,
        order: rowOrder(x).order,
        refit: function* (rows, seed) {
          return (yield* kmeans(takeRows(x, rows), { k: 3, seed, restarts: 3 })).labels
        }
      })
    )
    // Means of 1,000 resamples there, of 300 here: within four of both standard errors.
    const wanted = [
      { jaccard: 0.9534, standardError: 0.0031 },
      { jaccard: 1, standardError: 0 },
      { jaccard: 0.9405, standardError: 0.0034 }
    ]
    wanted.forEach(({ jaccard, standardError }, c) => {
      const found = segments[c]!
      const both = Math.hypot(standardError, found.standardError)
      expect(Math.abs(found.jaccard - jaccard)).toBeLessThanOrEqual(4 * both)
      expect(found.verdict).toBe('highlyStable')
    })
  })
})
