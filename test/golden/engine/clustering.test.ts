import { describe, expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { startLloyd } from '#engine/cluster/lloydRun.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import { complete } from '#engine/progress.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { calinskiHarabasz } from '#engine/validity/calinskiHarabasz.ts'
import { daviesBouldin } from '#engine/validity/daviesBouldin.ts'
import { silhouettes } from '#engine/validity/silhouette.ts'
import { hasData } from '#test/helpers/data.ts'
import { oracle, type Partition, readColumns } from './oracle.ts'

const mallNames = ['Annual Income (k$)', 'Spending Score (1-100)']
const irisNames = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']

const mall = (): Matrix =>
  prepare(readColumns('mall/Mall_Customers.csv', mallNames), mallNames, { log: 'none', scale: 'zscore' }).matrix
const iris = (scale: 'none' | 'zscore'): Matrix =>
  prepare(readColumns('clustering/iris.csv', irisNames), irisNames, { log: 'none', scale }).matrix

/** The labels of an oracle's partition: every row to the nearest of its centres. */
const labelsOf = (x: Matrix, { centers_sorted, sizes_sorted }: Partition): Int32Array => {
  const run = startLloyd(x, Float64Array.from(centers_sorted.flat()))
  stepLloyd(run)
  expect(Array.from(run.sizes).sort((a, b) => b - a)).toEqual(sizes_sorted)
  return run.labels
}

const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.abs(wanted)

const measuresAgree = (x: Matrix, labels: Int32Array, wanted: Partition): void => {
  const [silhouette] = complete(silhouettes(x, [labels]))
  expect(relative(silhouette!.mean, wanted.silhouette)).toBeLessThan(1e-6)
  expect(relative(calinskiHarabasz(x, labels), wanted.calinski_harabasz)).toBeLessThan(1e-6)
  expect(relative(daviesBouldin(x, labels), wanted.davies_bouldin)).toBeLessThan(1e-6)
}

const seeds = [0, 1, 2, 42, 20261122]

describe.skipIf(!hasData('mall') || !hasData('oracle'))('mall customers, income and score standardised', () => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('k-means reaches the best known inertia for k = %i from five seeds', (k) => {
    const x = mall()
    const { best } = oracle('mall_income_spending_std').kmeans_best_known![k]!
    for (const seed of seeds) expect(relative(complete(kmeans(x, { k, seed })).inertia, best)).toBeLessThan(1e-6)
  })

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'silhouette, Calinski-Harabasz and Davies-Bouldin equal scikit-learn on its partition into %i',
    (k) => {
      const x = mall()
      const wanted = oracle('mall_income_spending_std').kmeans[k]!
      measuresAgree(x, labelsOf(x, wanted), wanted)
    }
  )

  test('principal components equal scikit-learn up to the sign that equal loadings leave open', () => {
    const { variances, share, directions } = pca(mall(), mallNames)
    const wanted = oracle('mall_income_spending_std').pca
    wanted.explained_variance_ddof1.forEach((value, c) => {
      expect(relative(variances[c]!, value)).toBeLessThan(1e-9)
      expect(relative(share[c]!, wanted.explained_variance_ratio[c]!)).toBeLessThan(1e-9)
      const theirs = wanted.components_sign_maxabs_positive[c]!
      const dot = theirs.reduce((sum, loading, j) => sum + loading * directions.data[c * 2 + j]!, 0)
      expect(Math.abs(dot)).toBeCloseTo(1, 9)
    })
  })
})

describe.skipIf(!hasData('clustering') || !hasData('oracle'))('iris', () => {
  test('k-means into 3 has the figures that scikit-learn and R publish', () => {
    const x = iris('none')
    const { inertia, labels, sizes } = complete(kmeans(x, { k: 3, seed: 7 }))
    expect(inertia).toBeCloseTo(78.8514, 4)
    expect([...sizes]).toEqual([62, 50, 38])
    expect(complete(silhouettes(x, [labels]))[0]!.mean).toBeCloseTo(0.5528, 4)
    expect(calinskiHarabasz(x, labels)).toBeCloseTo(561.63, 2)
    expect(daviesBouldin(x, labels)).toBeCloseTo(0.662, 4)
  })

  test.each(['none', 'zscore'] as const)('measures equal scikit-learn on its partitions into 2 … 10 (%s)', (scale) => {
    const x = iris(scale)
    const { kmeans } = oracle(scale === 'none' ? 'iris_raw' : 'iris_std')
    for (const wanted of Object.values(kmeans)) measuresAgree(x, labelsOf(x, wanted), wanted)
  })

  test.each(['none', 'zscore'] as const)('principal components equal scikit-learn, signs included (%s)', (scale) => {
    const { variances, share, directions } = pca(iris(scale), irisNames)
    const wanted = oracle(scale === 'none' ? 'iris_raw' : 'iris_std').pca
    wanted.explained_variance_ddof1.forEach((value, c) => {
      expect(relative(variances[c]!, value)).toBeLessThan(1e-8)
      expect(relative(share[c]!, wanted.explained_variance_ratio[c]!)).toBeLessThan(1e-8)
      wanted.components_sign_maxabs_positive[c]!.forEach((loading, j) => {
        expect(directions.data[c * 4 + j]).toBeCloseTo(loading, 8)
      })
    })
  })
})
