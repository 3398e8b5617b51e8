import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covariance } from '#engine/linalg/covariance.ts'
import { matrix } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import { histogram } from '#engine/stats/histogram.ts'
import { variance } from '#engine/stats/moments.ts'
import { profile } from '#engine/stats/profile.ts'
import { signedLog } from '#engine/stats/transform.ts'
import { blobs } from './blobs.ts'

describe('matrix', () => {
  test('names the first row and column that is not finite', () => {
    expect(() => matrix(2, 2, Float64Array.of(1, 2, 3, Number.POSITIVE_INFINITY))).toThrow(
      'row 1, column 1 is Infinity'
    )
    expect(() => matrix(2, 2, Float64Array.of(1, 2, 3))).toThrow('a matrix of 2 x 2 needs 4 values; got 3')
  })
})

describe('pca', () => {
  test('finds the line that rows lie on, and how they lie along it', () => {
    const x = matrix(3, 2, Float64Array.of(0, 0, 3, 4, 6, 8))
    const { directions, share, scores, loadings } = pca(x, ['orders', 'spend'])
    expect(Array.from(directions.data.subarray(0, 2), (v) => Math.round(v * 1e12) / 1e12)).toEqual([0.6, 0.8])
    expect(share[0]).toBeCloseTo(1, 12)
    expect([0, 2, 4].map((at) => scores.data[at]! + 0)).toEqual([-5, 0, 5].map((value) => expect.closeTo(value, 9)))
    expect(loadings[0]!.map(({ name }) => name)).toEqual(['spend', 'orders'])
  })

  test('components are orthonormal, scores uncorrelated with the stated variances', () => {
    for (let seed = 0; seed < 5; seed++) {
      const x = blobs(300, 4, 3, seed)
      const { directions, variances, scores, share } = pca(x, ['a', 'b', 'c', 'd'])
      const { covariances } = covariance(scores)
      for (let a = 0; a < 4; a++) {
        for (let b = 0; b < 4; b++) {
          const dot = [0, 1, 2, 3].reduce(
            (sum, j) => sum + directions.data[a * 4 + j]! * directions.data[b * 4 + j]!,
            0
          )
          expect(dot).toBeCloseTo(a === b ? 1 : 0, 10)
          expect(covariances[a * 4 + b]).toBeCloseTo(a === b ? variances[a]! : 0, 9)
        }
      }
      expect(share.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
      expect([...variances]).toEqual([...variances].sort((a, b) => b - a))
    }
  })

  test('gives as many components as asked for, and no share where nothing varies', () => {
    expect(pca(blobs(50, 4, 2, 1), ['a', 'b', 'c', 'd'], 2).scores).toMatchObject({ n: 50, d: 2 })
    const still = pca(matrix(3, 2, new Float64Array(6).fill(4)), ['a', 'b'])
    expect([...still.share, ...still.scores.data].every((value) => value === 0)).toBe(true)
    expect(() => pca(matrix(1, 1, Float64Array.of(1)), ['a'])).toThrow('needs at least 2 rows; got 1')
  })
})

describe('profile', () => {
  const labels = [0, 0, 0, 1, 1, 1]

  test("gives quartiles in the column's unit and differences in standard deviations of everyone", () => {
    const values = Float64Array.of(1, 2, 3, 7, 8, 9)
    const [column] = profile([{ name: 'orders', values }], labels, 2)
    const sd = Math.sqrt(variance(values))
    expect(column!.overall).toEqual({ n: 6, missing: 0, mean: 5, median: 5, q1: 2.25, q3: 7.75 })
    expect(column!.segments[0]).toEqual({ n: 3, missing: 0, mean: 2, median: 2, q1: 1.5, q3: 2.5, difference: -3 / sd })
    expect(column!.segments[1]).toMatchObject({ mean: 8, difference: 3 / sd })
    expect(column!.etaSquared).toBeCloseTo(54 / 58, 12) // between 6 x 9, total 58
  })

  test('compares on the logarithmic scale where the column was logged', () => {
    const values = Float64Array.of(1, 10, 100, 1000, 10, 1)
    const [logged] = profile([{ name: 'spend', values, logged: true }], labels, 2)
    const [plain] = profile([{ name: 'spend', values: values.map(signedLog) }], labels, 2)
    expect(logged!.segments.map(({ difference }) => difference)).toEqual(
      plain!.segments.map(({ difference }) => difference)
    )
    expect(logged!.etaSquared).toBe(plain!.etaSquared)
    expect(logged!.segments[0]!.median).toBe(10)
  })

  test('leaves unknown values out and counts them', () => {
    const gap = Float64Array.of(Number.NaN, 4, 6, Number.NaN, Number.NaN, Number.NaN)
    const [column] = profile([{ name: 'gap', values: gap }], labels, 2)
    expect(column!.overall).toMatchObject({ n: 2, missing: 4, mean: 5 })
    expect(column!.segments[0]).toMatchObject({ n: 2, missing: 1, median: 5, difference: 0 })
    expect(column!.segments[1]).toMatchObject({ n: 0, missing: 3, mean: Number.NaN, difference: Number.NaN })
  })

  test('eta squared is 1 where segments explain all, 0 where nothing varies, and within 0 … 1', () => {
    const explained = (values: number[]): number =>
      profile([{ name: 'a', values: Float64Array.from(values) }], labels, 2)[0]!.etaSquared
    expect(explained([1, 1, 1, 5, 5, 5])).toBeCloseTo(1, 12)
    expect(explained([3, 3, 3, 3, 3, 3])).toBe(0)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 }), (values) => {
        expect(explained(values)).toBeGreaterThanOrEqual(0)
        expect(explained(values)).toBeLessThanOrEqual(1)
      })
    )
  })

  test('refuses labels and columns that do not fit', () => {
    expect(() => profile([{ name: 'a', values: new Float64Array(2) }], [0], 1)).toThrow('a has 2 values for 1 labels')
    expect(() => profile([], [0, 2], 2)).toThrow('row 1 has the label 2; labels are 0 … 1')
  })
})

describe('histogram', () => {
  const value = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constant(Number.NaN),
    fc.integer({ min: 0, max: 5 })
  )

  test('counts every value once, in the bin whose edges hold it', () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 80 }),
        fc.constantFrom('auto' as const, 'linear' as const, 'log' as const),
        (values, scale) => {
          const { edges, counts, missing } = histogram(values, scale)
          const known = values.filter((v) => !Number.isNaN(v))
          expect(missing).toBe(values.length - known.length)
          const last = counts.length - 1
          const expected = Array.from(
            counts,
            (_, i) =>
              known.filter((v) => v >= edges[i]! && (v < edges[i + 1]! || (i === last && v === edges[i + 1]))).length
          )
          expect(Array.from(counts)).toEqual(expected)
          expect(expected.reduce((sum, count) => sum + count, 0)).toBe(known.length)
        }
      )
    )
  })

  test('linear bins have round edges', () => {
    const { edges, scale } = histogram(Array.from({ length: 101 }, (_, i) => i * 0.93))
    expect(scale).toBe('linear')
    expect(Array.from(edges)).toEqual([0, 20, 40, 60, 80, 100])
  })

  test('a long tail gets bins that widen', () => {
    const { edges, scale } = histogram(Array.from({ length: 200 }, (_, i) => Math.exp(i / 20)))
    expect(scale).toBe('log')
    const widths = Array.from(edges.subarray(1), (edge, i) => edge - edges[i]!)
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(edges[0]).toBe(1)
  })
})
