import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DbscanResult, dbscan } from '#engine/cluster/density/dbscan.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { blobs } from '../../blobs.ts'
import { densityBattery, points, someRows } from './densityBattery.ts'

densityBattery('dbscan', (x) => complete(dbscan(x, { eps: 3, minPoints: 4 })))

const square = ({ d, data }: Matrix, a: number, b: number): number => {
  let total = 0
  for (let j = 0; j < d; j++) total += (data[a * d + j]! - data[b * d + j]!) ** 2
  return total
}

/** DBSCAN as it is written down: every pair compared; border rows may belong to any of the clusters named. */
const plainDbscan = (x: Matrix, eps: number, minPoints: number): { core: number[]; allowed: number[][] } => {
  const rows = Array.from({ length: x.n }, (_, i) => i)
  const neighbours = rows.map((i) => rows.filter((j) => square(x, i, j) <= eps * eps))
  const core = neighbours.map((near) => (near.length >= minPoints ? 1 : 0))
  const cluster = new Array<number>(x.n).fill(-1)
  for (const i of rows) {
    if (core[i] === 0 || cluster[i]! >= 0) continue
    const waiting = [i]
    for (let p = waiting.pop(); p !== undefined; p = waiting.pop()) {
      if (cluster[p]! >= 0) continue
      cluster[p] = i
      waiting.push(...neighbours[p]!.filter((q) => core[q] === 1 && cluster[q]! < 0))
    }
  }
  const allowed = rows.map((i) => {
    const near = neighbours[i]!.filter((q) => core[q] === 1).map((q) => ({ q, away: square(x, i, q) }))
    const least = Math.min(...near.map(({ away }) => away))
    return core[i] === 1 ? [cluster[i]!] : near.filter(({ away }) => away === least).map(({ q }) => cluster[q]!)
  })
  return { core, allowed }
}

/** Same core rows, same noise, and a one-to-one naming under which every row has a cluster that it may have. */
const agree = (x: Matrix, eps: number, minPoints: number): DbscanResult => {
  const got = complete(dbscan(x, { eps, minPoints }))
  const wanted = plainDbscan(x, eps, minPoints)
  expect(Array.from(got.core)).toEqual(wanted.core)
  const nameOf = new Map<number, number>()
  for (let i = 0; i < x.n; i++) {
    if (wanted.core[i] === 1) nameOf.set(wanted.allowed[i]![0]!, got.labels[i]!)
  }
  expect(new Set(nameOf.values()).size).toBe(got.sizes.length)
  expect(nameOf.size).toBe(got.sizes.length)
  for (let i = 0; i < x.n; i++) {
    const names = wanted.allowed[i]!.map((cluster) => nameOf.get(cluster))
    expect(names.length === 0 ? [-1] : names).toContain(got.labels[i])
  }
  return got
}

describe('dbscan', () => {
  test('equals DBSCAN as it is written down, border rows with their nearest core row', () => {
    fc.assert(
      fc.property(
        someRows(7),
        fc.oneof(fc.constantFrom(1, Math.SQRT2, 2, 1e-12, 1e9), fc.double({ min: 0.1, max: 4, noNaN: true })),
        fc.integer({ min: 1, max: 8 }),
        (x, eps, minPoints) => {
          agree(x, eps, minPoints)
        }
      ),
      { numRuns: 600 }
    )
  })

  test.each([1, 2, 3, 4, 5, 8])('equals DBSCAN as it is written down on 1,500 rows of %i columns', (d) => {
    const x = blobs(1500, d, 4, 11)
    const { sizes, noise } = agree(x, 0.35 * d ** 0.8, 6)
    expect(sizes.length + noise).toBeGreaterThan(1)
  })

  test('gives a row between two clusters to that of the nearer core row', () => {
    const near = (between: number): number[] => {
      const x = points([0, 0.5, 1, between, 3, 3.5, 4].map((value) => [value]))
      const { labels, core } = complete(dbscan(x, { eps: 1.125, minPoints: 4 }))
      expect([...core]).toEqual([0, 0, 1, 0, 1, 0, 0])
      return [...labels]
    }
    expect(near(1.9)).toEqual([0, 0, 0, 0, 1, 1, 1])
    expect(near(2.1)).toEqual([1, 1, 1, 0, 0, 0, 0])
    expect(near(2)).toEqual([0, 0, 0, 0, 1, 1, 1])
  })

  test('counts the row itself, and a distance of just eps', () => {
    const line = points([[0], [1], [2], [10]])
    expect([...complete(dbscan(line, { eps: 1, minPoints: 3 })).core]).toEqual([0, 1, 0, 0])
    expect([...complete(dbscan(line, { eps: 0.999, minPoints: 1 })).sizes]).toEqual([1, 1, 1, 1])
  })

  test('works where one row is so far away that cells cannot be numbered', () => {
    const x = points([
      [0, 0],
      [0.5, 0],
      [0, 0.5],
      [1e15, 0]
    ])
    expect([...complete(dbscan(x, { eps: 1, minPoints: 3 })).labels]).toEqual([0, 0, 0, -1])
  })

  test('refuses an eps that is no distance and a count that is none', () => {
    const x = points([[1], [2]])
    for (const eps of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => complete(dbscan(x, { eps, minPoints: 3 }))).toThrow(`eps is a distance above 0; got ${eps}`)
    }
    for (const minPoints of [0, 1.5]) {
      expect(() => complete(dbscan(x, { eps: 1, minPoints }))).toThrow('minPoints is a whole number from 1')
    }
  })

  test('reports progress that never goes back within a phase', () => {
    const seen = new Map<string, number>()
    for (const { phase, done, total } of dbscan(blobs(20_000, 3, 5, 3), { eps: 0.2, minPoints: 10 })) {
      expect(done).toBeGreaterThanOrEqual(seen.get(phase) ?? 0)
      expect(done).toBeLessThanOrEqual(total)
      seen.set(phase, done)
    }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['order', 'join']))
  })
})
