import { expect, test } from 'vitest'
import { shiftedProducts } from '#engine/kernels/covariance/shiftedProducts.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { covariance, plainProducts } from '#engine/linalg/covariance.ts'
import { pca } from '#engine/linalg/pca.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../blobs.ts'

test('the kernel adds up products as plain TypeScript does, for any number of rows and columns', () => {
  for (const [n, d] of [
    [1, 1],
    [7, 3],
    [257, 4],
    [5000, 12],
    [70_001, 5]
  ] as const) {
    const x = blobs(n, d, 3, 1)
    const shift = Float64Array.from({ length: d }, (_, j) => j)
    const [kernel, plain] = [shiftedProducts(soloCrew(), x, shift), plainProducts(x, shift)]
    plain.sums.forEach((sum, j) => {
      expect(kernel.sums[j]! / sum).toBeCloseTo(1, 9)
    })
    plain.products.forEach((product, q) => {
      expect(Math.abs(kernel.products[q]! - product)).toBeLessThanOrEqual(1e-10 * n * (1 + Math.abs(product) / n))
    })
  }
})

test('covariances of many rows hold where a column is far from 0, and are exactly 0 where it is constant', () => {
  const x = blobs(30_000, 3, 4, 2)
  for (let i = 0; i < x.n; i++) {
    x.data[i * 3 + 1] = 0.1
    x.data[i * 3 + 2]! += 1e9
  }
  const { means, covariances } = covariance(x)
  const column = (j: number) => Float64Array.from({ length: x.n }, (_, i) => x.data[i * 3 + j]!)
  for (const j of [0, 2]) {
    expect(means[j]! / mean(column(j))).toBeCloseTo(1, 12)
    expect(covariances[j * 3 + j]! / variance(column(j), 1)).toBeCloseTo(1, 9)
  }
  expect(means[1]).toBe(0.1)
  expect([covariances[1], covariances[4], covariances[5]]).toEqual([0, 0, 0])
})

test('components of many rows have the same bits with a crew and without', async () => {
  const x = blobs(50_000, 4, 3, 3)
  const names = ['a', 'b', 'c', 'd']
  const alone = pca(x, names, 2)
  expect(await withCrew(3, (crew) => pca(x, names, 2, crew))).toEqual(alone)
})
