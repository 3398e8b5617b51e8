import { describe, expect, test } from 'vitest'
import { gapStatistic } from '#engine/choose/gapStatistic.ts'
import { predictionStrength } from '#engine/choose/predictionStrength.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { blobs } from '../blobs.ts'

/** Normal groups of sd 1 in turn, at the corners of a wide square. */
const apart = (n: number, k: number): Matrix => {
  const cloud = blobs(n, 2, 1, 5)
  const shift = (row: number, column: number): number => 15 * (((row % k) >> column) & 1)
  return { n, d: 2, data: cloud.data.map((value, at) => value + shift(at >> 1, at % 2)) }
}

const gap = (x: Matrix, most = 6) => complete(gapStatistic(x, { most, seed: 1 }))
const strength = (x: Matrix, most = 6) => complete(predictionStrength(x, { most, seed: 1 }))
const backwards = (x: Matrix): Matrix =>
  takeRows(
    x,
    Uint32Array.from({ length: x.n }, (_, i) => x.n - 1 - i)
  )

describe('gapStatistic', () => {
  test('finds two groups, and one where there is one', () => {
    expect(gap(apart(200, 2)).k).toBe(2)
    expect(gap(blobs(200, 2, 1, 5)).k).toBe(1)
  })

  test('at k = 1 is the log of how much narrower the data are than the box around them', () => {
    // Even rows fill their box: as wide as the reference, but for chance and the grid's rim.
    const grid = Float64Array.from({ length: 800 }, (_, at) => (at % 2 === 0 ? Math.floor(at / 40) : (at >> 1) % 20))
    const [one] = gap({ n: 400, d: 2, data: grid }).rows
    expect(Math.abs(one!.gap)).toBeLessThan(0.15)
    // Of normal rows that reach r standard deviations either way, log(r^2 / 3).
    const { n, d, data } = blobs(900, 1, 1, 2)
    const mean = data.reduce((a, b) => a + b, 0) / n
    const variance = data.reduce((a, b) => a + (b - mean) ** 2, 0) / n
    const range = Math.max(...data) - Math.min(...data)
    expect(gap({ n, d, data }).rows[0]!.gap).toBeCloseTo(Math.log(range ** 2 / 12 / variance), 1)
  })

  test('has no preference where the gap grows to the last k', () => {
    expect(gap(apart(240, 3), 2).k).toBeNull()
  })

  test('does not depend on the order in which rows arrive, and says how many of them it looked at', () => {
    const x = blobs(1500, 2, 3, 8)
    const found = complete(gapStatistic(x, { most: 3, seed: 1, references: 3 }))
    expect(complete(gapStatistic(backwards(x), { most: 3, seed: 1, references: 3 }))).toEqual(found)
    expect(found.looked).toBe(1000)
  })

  test('tries no more groups than there are different rows', () => {
    const x = { n: 40, d: 1, data: Float64Array.from({ length: 40 }, (_, i) => i % 3) }
    expect(gap(x).rows.map(({ k }) => k)).toEqual([1, 2, 3])
  })
})

describe('predictionStrength', () => {
  test('is 1 for one group and for groups that are far apart, and finds their number', () => {
    const { rows, k } = strength(apart(200, 4))
    expect(k).toBe(4)
    expect([rows[0]!.strength, rows[3]!.strength]).toEqual([1, 1])
    expect(rows[4]!.strength).toBeLessThan(0.8)
  })

  test('finds no groups in a round cloud', () => {
    expect(strength(blobs(300, 3, 1, 5)).k).toBe(1)
  })

  test('does not depend on the order in which rows arrive', () => {
    const x = blobs(300, 2, 3, 8)
    expect(strength(backwards(x))).toEqual(strength(x))
  })

  test('is 0 where a half has too few different rows', () => {
    const x = { n: 8, d: 1, data: Float64Array.from([1, 1, 1, 1, 1, 1, 2, 3]) }
    expect(strength(x, 3).rows[2]!.strength).toBe(0)
  })

  test('refuses to try a single number', () => {
    expect(() => strength(blobs(30, 2, 1, 1), 1)).toThrow(expect.objectContaining({ code: 'badOption' }))
  })
})
