import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HdbscanResult, hdbscan, proposeMinClusterSize } from '#engine/cluster/density/hdbscan.ts'
import { spanByBoruvka } from '#engine/cluster/density/spanByBoruvka.ts'
import { spanByPrim } from '#engine/cluster/density/spanByPrim.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { findNearest, nearestRows } from '#engine/spatial/nearestRows.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { blobs } from '../../blobs.ts'
import { densityBattery, points, someRows, threeAndOne } from './densityBattery.ts'

const segment = (x: Matrix, minClusterSize: number, minPoints?: number): HdbscanResult =>
  complete(hdbscan(x, minPoints === undefined ? { minClusterSize } : { minClusterSize, minPoints }))

densityBattery('hdbscan', (x) => segment(x, 4))

/** A cluster of the paper's hierarchy, found by removing edges from the complete graph. */
interface Branch {
  readonly rows: readonly number[]
  readonly birth: number
  death: number
  stability: number
  readonly children: Branch[]
}

interface Plain {
  readonly clusters: readonly Branch[]
  readonly lambdas: readonly number[]
}

/** Mutual reachability of all pairs, as it is defined. */
const reachability = (x: Matrix, minPoints: number): number[][] => {
  const rows = Array.from({ length: x.n }, (_, i) => i)
  const apart = rows.map((i) => rows.map((j) => Math.sqrt(rowsApart(x, i, j))))
  const core = apart.map((line) => line.toSorted((a, b) => a - b)[Math.min(minPoints, x.n) - 1]!)
  return apart.map((line, i) => line.map((distance, j) => Math.max(distance, core[i]!, core[j]!)))
}

/** The parts of `rows` connected by edges below `height` (or of just that height, too). */
const parts = (reach: number[][], rows: readonly number[], height: number, inclusive = false): number[][] => {
  const left = new Set(rows)
  const found: number[][] = []
  for (const start of rows) {
    if (!left.delete(start)) continue
    const part = [start]
    for (let at = 0; at < part.length; at++) {
      for (const q of left) {
        const edge = reach[part[at]!]![q]!
        if (edge < height || (inclusive && edge === height)) {
          left.delete(q)
          part.push(q)
        }
      }
    }
    found.push(part)
  }
  return found
}

/** HDBSCAN* as it is written down: remove edges from the longest on, all equal ones at once. */
const plainHdbscan = (x: Matrix, minClusterSize: number, minPoints: number): Plain => {
  const reach = reachability(x, minPoints)
  const rows = Array.from({ length: x.n }, (_, i) => i)
  const joining = (some: readonly number[]): number => {
    const heights = [...new Set(some.flatMap((i) => some.filter((j) => j !== i).map((j) => reach[i]![j]!)))]
    return heights.sort((a, b) => a - b).find((height) => parts(reach, some, height, true).length === 1)!
  }
  const heightsOf = (some: readonly number[]): number[] =>
    some.length < 2 ? [] : [joining(some), ...parts(reach, some, joining(some)).flatMap(heightsOf)]
  const positive = heightsOf(rows).filter((height) => height > 0)
  const last = positive.length > 0 ? 1 / Math.min(...positive) : 1
  const lambdas = new Array<number>(x.n).fill(0)
  const follow = (branch: Branch, some: readonly number[]): void => {
    const height = joining(some)
    const lambda = height > 0 ? 1 / height : last
    const split = parts(reach, some, height)
    const large = split.filter((part) => part.length >= minClusterSize)
    for (const part of split) {
      if (part.length < minClusterSize) for (const row of part) lambdas[row] = lambda
      if (part.length >= minClusterSize && large.length === 1) continue
      branch.stability += part.length * (lambda - branch.birth)
      branch.death = lambda
      if (part.length < minClusterSize) continue
      const child: Branch = { rows: part, birth: lambda, death: lambda, stability: 0, children: [] }
      branch.children.push(child)
      follow(child, part)
    }
    if (large.length === 1) follow(branch, large[0]!)
  }
  const root: Branch = { rows, birth: 0, death: 0, stability: 0, children: [] }
  if (x.n > 1) follow(root, rows)
  const best = (branch: Branch): { clusters: Branch[]; total: number } => {
    const below = branch.children.map(best)
    const total = below.reduce((sum, part) => sum + part.total, 0)
    if (branch !== root && branch.stability >= total - 1e-9 * Math.abs(total)) {
      return { clusters: [branch], total: branch.stability }
    }
    return { clusters: below.flatMap(({ clusters }) => clusters), total }
  }
  return { clusters: best(root).clusters, lambdas }
}

const agree = (x: Matrix, minClusterSize: number, minPoints: number): void => {
  const { clusters, lambdas } = plainHdbscan(x, minClusterSize, minPoints)
  const wanted = new Array<number>(x.n).fill(-1)
  clusters.forEach(({ rows }, c) => {
    for (const row of rows) wanted[row] = c
  })
  const { labels, strengths, persistences, sizes } = segment(x, minClusterSize, minPoints)
  expect(Array.from(labels, (label) => label < 0)).toEqual(wanted.map((label) => label < 0))
  expect(adjustedRand(labels, wanted)).toBe(1)
  for (const { rows, death, stability } of clusters) {
    expect(sizes[labels[rows[0]!]!]).toBe(rows.length)
    expect(persistences[labels[rows[0]!]!]).toBeCloseTo(death > 0 ? stability / (rows.length * death) : 0, 9)
    for (const row of rows) expect(strengths[row]).toBeCloseTo(Math.min(1, lambdas[row]! / death), 9)
  }
}

describe('hdbscan', () => {
  test('equals the paper worked out on the complete graph: clusters, strengths, persistences', () => {
    fc.assert(
      fc.property(
        someRows(4),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (x, minClusterSize, minPoints) => {
          agree(x, minClusterSize, minPoints)
        }
      ),
      { numRuns: 300 }
    )
  })

  test.each([2, 7])('equals it on 70 rows of %i columns, by either way to span them', (d) => {
    agree(blobs(70, d, 4, 5), 5, 4)
  })

  test('spans rows with the same lengths by Borůvka and by Prim', () => {
    fc.assert(
      fc.property(someRows(7), fc.integer({ min: 1, max: 6 }), (x, minPoints) => {
        const tree = kdTree(x)
        const found = nearestRows(Math.min(minPoints, x.n))
        const core = Float64Array.from({ length: x.n }, (_, p) => {
          findNearest(tree, p, found)
          return found.squares[found.squares.length - 1]!
        })
        const lengths = [spanByBoruvka(tree, core), spanByPrim(tree.x, core)].map((work) =>
          complete(work).squares.toSorted()
        )
        expect(lengths[0]).toEqual(lengths[1])
      }),
      { numRuns: 200 }
    )
  })

  test('two pairs and one row between, worked out by hand', () => {
    // Distances 1, 4, 5, 1 along a line; with minPoints 1 the core distance is 0, so that these are the edges.
    // Removing 5 leaves {0, 1, 5} and {10, 11}, both born at 1/5; removing 4 takes row 5 out of the first; the pairs
    // end at 1. Stability of the first 1 (1/4 - 1/5) + 2 (1 - 1/5) = 1.65, of the second 2 (1 - 1/5) = 1.6.
    const { labels, strengths, persistences } = segment(points([[0], [1], [5], [10], [11]]), 2, 1)
    expect([...labels]).toEqual([0, 0, 0, 1, 1])
    expect([...strengths]).toEqual([1, 1, 0.25, 1, 1])
    expect(persistences[0]).toBeCloseTo(1.65 / 3, 12)
    expect(persistences[1]).toBeCloseTo(0.8, 12)
  })

  test('keeps what a cluster splits into where that is more stable, worked out by hand', () => {
    // Far left: two pairs 1 apart, their middles 2 apart against 100 to the far right's pair: the split at 1/1 … of
    // lambda from 1/1.5 to 10 outweighs the parent's 1/100 to 1/1.5.
    const { labels } = segment(points([[0], [0.1], [1.6], [1.7], [101.7], [101.8]]), 2, 1)
    expect([...labels]).toEqual([0, 0, 1, 1, 2, 2])
    // Held together more closely than the pairs are, the four are one.
    const close = segment(points([[0], [1], [2.1], [3.1], [101.7], [101.8]]), 2, 1)
    expect([...close.labels]).toEqual([0, 0, 0, 0, 1, 1])
  })

  test('calls one crowd no cluster, and one row noise', () => {
    const even = points(Array.from({ length: 20 }, (_, i) => [i]))
    expect(segment(even, 5).noise).toBe(20)
    expect([...segment(points([[3, 4]]), 5).labels]).toEqual([-1])
  })

  test('finds groups that are all copies of one customer', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [i % 3, i % 3])
    const { sizes, strengths } = segment(points(rows), 5)
    expect([...sizes]).toEqual([10, 10, 10])
    expect(new Set(strengths)).toEqual(new Set([1]))
  })

  test('refuses clusters of one and no neighbours', () => {
    expect(() => segment(threeAndOne, 1)).toThrow('minClusterSize is a whole number from 2; got 1')
    expect(() => segment(threeAndOne, 5, 0)).toThrow('minPoints is a whole number from 1; got 0')
  })

  test('proposes 3 % of the rows as the smallest cluster, 10 at least, of few rows a quarter', () => {
    expect([4, 20, 100, 1000, 1_000_000].map(proposeMinClusterSize)).toEqual([2, 5, 10, 30, 30_000])
  })
})
