import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coreSet } from '#engine/cluster/coreSet.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { complete } from '#engine/progress.ts'
import { blobs } from './blobs.ts'

const sumOfSquares = (x: { n: number; d: number; data: Float64Array }, rows: number[]): number => {
  let total = 0
  for (let j = 0; j < x.d; j++) {
    const values = rows.map((i) => x.data[i * x.d + j]!)
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    total += values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }
  return total
}

test('every point is the mean of its rows and weighs as many', () => {
  const x = blobs(3000, 3, 5, 1)
  const { centres, weights, leafOf } = complete(coreSet(x, 100))
  expect(centres.n).toBe(100)
  for (let c = 0; c < 100; c++) {
    const rows = Array.from({ length: 3000 }, (_, i) => i).filter((i) => leafOf[i] === c)
    expect(weights[c]).toBe(rows.length)
    for (let j = 0; j < 3; j++) {
      const mean = rows.reduce((sum, i) => sum + x.data[i * 3 + j]!, 0) / rows.length
      expect(centres.data[c * 3 + j]).toBeCloseTo(mean, 10)
    }
  }
})

test('a row of its own for each row that differs, where there are so few', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { minLength: 1 })
  fc.assert(
    fc.property(rows, (points) => {
      const x = { n: points.length, d: 2, data: Float64Array.from(points.flat()) }
      const { centres, weights, leafOf } = complete(coreSet(x, 1000))
      expect(centres.n).toBe(new Set(points.map(String)).size)
      expect(weights.reduce((a, b) => a + b)).toBe(points.length)
      points.forEach((point, i) => {
        expect(Array.from(centres.data.subarray(leafOf[i]! * 2, leafOf[i]! * 2 + 2))).toEqual(point)
      })
    })
  )
})

test('the points lose little of the spread: a hundredth of the sum of squares with 1,000 of 50,000 rows in 2 columns', () => {
  const x = blobs(50_000, 2, 6, 2)
  const { leafOf } = complete(coreSet(x, 1000))
  const members: number[][] = Array.from({ length: 1000 }, () => [])
  for (let i = 0; i < x.n; i++) members[leafOf[i]!]!.push(i)
  const within = members.reduce((total, rows) => total + sumOfSquares(x, rows), 0)
  const all = sumOfSquares(
    x,
    Array.from({ length: x.n }, (_, i) => i)
  )
  expect(within / all).toBeLessThan(0.01)
})

test('the points of more rows than decide where to cut are the means of them all', () => {
  const x = blobs(200_000, 1, 3, 4)
  const { centres, weights, leafOf } = complete(coreSet(x, 50))
  const sums = new Float64Array(50)
  const counts = new Float64Array(50)
  for (let i = 0; i < x.n; i++) {
    sums[leafOf[i]!]! += x.data[i]!
    counts[leafOf[i]!]!++
  }
  expect(counts).toEqual(weights)
  for (let c = 0; c < 50; c++) expect(centres.data[c]).toBeCloseTo(sums[c]! / counts[c]!, 10)
})

test('sorted rows give the same points whatever the order in which rows arrived', () => {
  const x = blobs(2000, 3, 4, 3)
  const turned = takeRows(
    x,
    Array.from({ length: x.n }, (_, i) => (i * 7) % x.n)
  )
  const points = [x, turned].map((rows) => complete(coreSet(takeRows(rows, rowOrder(rows).order), 64)))
  expect(points[1]).toEqual(points[0])
})
