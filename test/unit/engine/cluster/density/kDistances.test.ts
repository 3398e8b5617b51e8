import { describe, expect, test } from 'vitest'
import { kDistanceCurve, kDistances } from '#engine/cluster/density/kDistances.ts'
import { proposeEps, proposeMinPoints } from '#engine/cluster/density/proposeDensity.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { blobs } from '../../blobs.ts'
import { points } from './densityBattery.ts'

const curveOf = (distances: readonly number[]): Parameters<typeof proposeEps>[0] => ({
  minPoints: 4,
  asked: distances.length,
  rows: distances.length,
  distances: Float64Array.from(distances)
})

describe('kDistances', () => {
  test('is how far each row must look for minPoints rows, itself included, sorted', () => {
    const x = points([[0], [1], [3], [7]])
    expect([...complete(kDistances(x, 1, { seed: 1 })).distances]).toEqual([0, 0, 0, 0])
    expect([...complete(kDistances(x, 2, { seed: 1 })).distances]).toEqual([1, 1, 2, 4])
    expect([...complete(kDistances(x, 4, { seed: 1 })).distances]).toEqual([4, 6, 7, 7])
  })

  test('asks a sample of many rows that follows the seed, not the order of rows, and is near the whole curve', () => {
    const x = blobs(40_000, 2, 5, 4)
    const backwards = takeRows(
      x,
      Array.from({ length: x.n }, (_, i) => x.n - 1 - i)
    )
    const one = complete(kDistances(x, 6, { seed: 1 }))
    expect([one.asked, one.rows]).toEqual([16_384, 40_000])
    expect(complete(kDistances(backwards, 6, { seed: 1 }))).toEqual(one)
    const other = complete(kDistances(x, 6, { seed: 2 }))
    expect(other.distances).not.toEqual(one.distances)
    const middle = 8192
    expect(Math.abs(other.distances[middle]! / one.distances[middle]! - 1)).toBeLessThan(0.03)
  })

  test('becomes a chart of at most 200 points with both ends', () => {
    const x = blobs(1000, 2, 3, 4)
    const all = complete(kDistances(x, 5, { seed: 1 }))
    const curve = kDistanceCurve(all)
    expect(curve).toHaveLength(200)
    expect(curve[0]).toEqual({ share: 0.001, distance: all.distances[0] })
    expect(curve.at(-1)).toEqual({ share: 1, distance: all.distances[999] })
    expect(kDistanceCurve(complete(kDistances(points([[1], [2]]), 2, { seed: 1 })))).toHaveLength(2)
  })

  test('refuses more rows than there are', () => {
    expect(() => complete(kDistances(points([[1], [2]]), 3, { seed: 1 }))).toThrow('from 1 to 2 (rows); got 3')
  })
})

describe('proposeEps', () => {
  test('is the corner where a straight valley turns into a straight rise', () => {
    const bent = Array.from({ length: 101 }, (_, i) => (i <= 80 ? 1 + i / 100 : 1.8 + (i - 80)))
    expect(proposeEps(curveOf(bent))).toBeCloseTo(1.8, 12)
  })

  test('is a distance above 0 even where rows are equal', () => {
    expect(proposeEps(curveOf([0, 0, 0, 0, 0, 0.5]))).toBe(0.5)
    expect(proposeEps(curveOf([0, 0, 0]))).toBe(1)
    expect(proposeEps(curveOf([2, 2, 2]))).toBe(2)
    expect(proposeEps(curveOf([3]))).toBe(3)
  })
})

describe('proposeMinPoints', () => {
  test('is twice the columns, more for many rows, at least 4 and at most 50 or all rows', () => {
    expect(proposeMinPoints(100, 1)).toBe(5)
    expect(proposeMinPoints(50, 2)).toBe(4)
    expect(proposeMinPoints(1000, 8)).toBe(16)
    expect(proposeMinPoints(1_000_000, 3)).toBe(14)
    expect(proposeMinPoints(1_000_000, 40)).toBe(50)
    expect(proposeMinPoints(3, 2)).toBe(3)
  })
})
