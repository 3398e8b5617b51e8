import fc from 'fast-check'
import { kmeans as mlKmeans } from 'ml-kmeans'
import { describe, expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { seedCentres } from '#engine/cluster/kmeansSeeding.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { inertiaOf, type Lloyd, startLloyd } from '#engine/cluster/lloydRun.ts'
import { moveSingles } from '#engine/cluster/moveSingles.ts'
import { settleBest } from '#engine/cluster/settleBest.ts'
import { swapCentre } from '#engine/cluster/swapCentre.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { clustererBattery } from './battery.ts'
import { blobs } from './blobs.ts'

clustererBattery('kmeans', (x, k) => complete(kmeans(x, { k, seed: 1, restarts: 5 })))

const settle = (x: Matrix, start: Float64Array): Lloyd => {
  const run = startLloyd(x, start)
  while (!run.converged && run.iterations < 500) stepLloyd(run)
  return run
}

/** Lloyd's algorithm as it is written down: all distances, every time. */
const plainLloyd = ({ n, d, data }: Matrix, start: Float64Array): { labels: number[]; centres: number[] } => {
  const k = start.length / d
  const centres = Array.from(start)
  const labels = new Array<number>(n).fill(-1)
  for (let changed = 1; changed > 0; ) {
    changed = 0
    for (let i = 0; i < n; i++) {
      let [best, least] = [-1, Number.POSITIVE_INFINITY]
      for (let c = 0; c < k; c++) {
        let square = 0
        for (let j = 0; j < d; j++) square += (data[i * d + j]! - centres[c * d + j]!) ** 2
        if (square < least) [best, least] = [c, square]
      }
      if (labels[i] !== best) changed++
      labels[i] = best
    }
    const sums = new Array<number>(k * d).fill(0)
    const sizes = new Array<number>(k).fill(0)
    for (let i = 0; i < n; i++) {
      sizes[labels[i]!]!++
      for (let j = 0; j < d; j++) sums[labels[i]! * d + j]! += data[i * d + j]!
    }
    sums.forEach((sum, q) => {
      centres[q] = sum / sizes[Math.floor(q / d)]!
    })
  }
  return { labels, centres }
}

const largestGap = (a: ArrayLike<number>, b: readonly number[]): number =>
  Math.max(...b.map((value, q) => Math.abs(value - a[q]!)))

const rowsOf = ({ n, d, data }: Matrix): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, i * d + d)))

describe('Lloyd', () => {
  test('with bounds labels every row as the plain algorithm from the same start', () => {
    for (const [n, d, k] of [
      [500, 2, 5],
      [1000, 7, 9],
      [3000, 3, 12],
      [200, 1, 4]
    ] as const) {
      for (let seed = 0; seed < 5; seed++) {
        const x = blobs(n, d, k, seed)
        const start = seedCentres(x, k, random(seed))
        const plain = plainLloyd(x, start)
        const run = settle(x, start)
        expect(Array.from(run.labels)).toEqual(plain.labels)
        expect(largestGap(run.centres, plain.centres)).toBeLessThan(1e-9)
      }
    }
  })

  test('equals ml-kmeans from the same start', () => {
    for (let seed = 0; seed < 5; seed++) {
      const x = blobs(800, 4, 6, seed)
      const start = seedCentres(x, 6, random(seed))
      const theirs = mlKmeans(rowsOf(x), 6, {
        initialization: rowsOf({ n: 6, d: 4, data: start }),
        maxIterations: 500,
        tolerance: 1e-14
      })
      const run = settle(x, start)
      expect(Array.from(run.labels)).toEqual(theirs.clusters)
      expect(largestGap(run.centres, theirs.centroids.flat())).toBeLessThan(1e-6)
    }
  })

  test('sends a row between two centres to the lower index', () => {
    const x = matrix(3, 1, Float64Array.of(0, 1, 2))
    for (const before of [0, 1]) {
      const run = startLloyd(x, Float64Array.of(2, 0))
      run.labels.fill(before)
      stepLloyd(run)
      expect(Array.from(run.labels)).toEqual([1, 0, 0])
    }
  })

  test('gives a centre that no row is nearest to the row that fits worst', () => {
    const x = matrix(5, 1, Float64Array.of(0, 1, 2.5, 3, 100))
    const run = settle(x, Float64Array.of(1, 1e6, 2e6))
    expect(Math.min(...run.sizes)).toBeGreaterThan(0)
    expect(Array.from(run.labels)).toEqual([0, 0, 2, 2, 1])
    expect(inertiaOf(run)).toBe(0.5 + 0.125)
  })

  test('single moves never raise the inertia and leave every row at its nearest centre', () => {
    for (let seed = 0; seed < 20; seed++) {
      const x = blobs(120, 2, 4, seed)
      const run = settle(x, seedCentres(x, 7, random(seed)))
      const before = inertiaOf(run)
      const moves = moveSingles(run)
      const after = inertiaOf(run)
      expect(after).toBeLessThanOrEqual(before * (1 + 1e-12))
      if (moves > 0) expect(after).toBeLessThan(before)
      const labels = run.labels.slice()
      const again = startLloyd(x, run.centres)
      stepLloyd(again)
      expect(again.labels).toEqual(labels)
    }
  })
})

describe('swapCentre', () => {
  test('takes away one of two centres that share a group, for a row of the group that has none', () => {
    const x = matrix(9, 1, Float64Array.of(0, 1, 2, 50, 51, 52, 99, 100, 101))
    for (let seed = 0; seed < 20; seed++) {
      const run = settle(x, Float64Array.of(0.5, 2, 75))
      const start = swapCentre(run, random(seed))
      expect(start.filter((centre) => centre < 3)).toHaveLength(1)
      expect(inertiaOf(settle(x, start))).toBe(6)
    }
  })
})

describe('settleBest', () => {
  test('keeps the contender that is better on all rows, though the sample ranked it second', () => {
    const x = matrix(6, 1, Float64Array.of(0, 1, 50, 51, 100, 101))
    const optimum = (inertia: number, ...centres: number[]) => ({
      run: startLloyd(x, Float64Array.from(centres)),
      inertia
    })
    const ranked = [optimum(1, 0, 1, 75), optimum(2, 0, 50, 100)]
    const run = complete(settleBest(x, ranked, { maxIterations: 50, still: 0 }))
    expect(inertiaOf(run)).toBe(1.5)
  })
})

describe('seedCentres', () => {
  test('takes k different rows, however many are equal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 }),
        fc.integer(),
        (v, seed) => {
          const k = new Set(v).size
          const centres = seedCentres(matrix(v.length, 1, Float64Array.from(v)), k, random(seed))
          expect(new Set(centres)).toEqual(new Set(v))
        }
      )
    )
  })
})

describe('rowOrder', () => {
  test('sorts rows column by column and counts those that differ', () => {
    const cell = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 900 }), (rows) => {
        const x = matrix(rows.length, 3, Float64Array.from(rows.flat()))
        const { order, distinct } = rowOrder(x)
        expect(new Set(order).size).toBe(rows.length)
        expect(distinct).toBe(new Set(rows.map(String)).size)
        expect(rowsOf(takeRows(x, order)).map(String)).toEqual(rows.map(String).toSorted())
      })
    )
  })
})

describe('kmeans', () => {
  test('recovers the groups of a large file through its sample, and every row is at its nearest centre', () => {
    const x = blobs(40_000, 3, 5, 2, 60)
    const truth = Array.from({ length: x.n }, (_, i) => i % 5)
    const { labels, centres, sizes, inertia, converged } = complete(kmeans(x, { k: 5, seed: 3, restarts: 5 }))
    expect(adjustedRand(labels, truth)).toBeGreaterThan(0.999)
    expect(converged).toBe(true)
    const check = startLloyd(x, centres.data)
    stepLloyd(check)
    expect(check.labels).toEqual(labels)
    expect(Array.from(check.sizes)).toEqual(Array.from(sizes))
    expect(inertiaOf({ x, labels, centres: centres.data })).toBeCloseTo(inertia, 4)
  })

  test('labels a large file the same in whatever order its rows arrive', () => {
    const x = blobs(20_000, 2, 4, 9, 2)
    const order = Uint32Array.from({ length: x.n }, (_, i) => (i * 7919) % x.n)
    const straight = complete(kmeans(x, { k: 6, seed: 1, restarts: 3 }))
    const shuffled = complete(kmeans(takeRows(x, order), { k: 6, seed: 1, restarts: 3 }))
    expect(shuffled.centres).toEqual(straight.centres)
    expect(shuffled.inertia).toBe(straight.inertia)
    expect(Array.from(shuffled.labels)).toEqual(Array.from(order, (i) => straight.labels[i]))
  })

  test('finds a segment of one among many that are the same', () => {
    const x = matrix(20_000, 1, new Float64Array(20_000).fill(1).fill(2, 9_000))
    x.data[17] = 50
    const { sizes, inertia, converged } = complete(kmeans(x, { k: 3, seed: 1, restarts: 2 }))
    expect({ sizes: [...sizes], converged }).toEqual({ sizes: [11_000, 8_999, 1], converged: true })
    expect(inertia).toBeLessThan(1e-18)
  })

  test.each([
    [300, ['order', 'restarts']],
    [20_000, ['order', 'restarts', 'contenders', 'settle']]
  ])('reports progress that never goes back within a phase, for %i rows', (n, phases) => {
    const work = kmeans(blobs(n, 2, 3, 1), { k: 6, seed: 1, restarts: 4 })
    const last = new Map<string, number>()
    let steps = 0
    for (const { phase, done, total } of work) {
      expect(done).toBeGreaterThanOrEqual(last.get(phase) ?? 0)
      expect(done).toBeLessThan(total)
      last.set(phase, done)
      steps++
    }
    expect([...last.keys()]).toEqual(phases)
    expect(steps).toBeGreaterThan(4)
  })

  test('tolerance stops earlier, at an inertia hardly higher', () => {
    const x = blobs(5000, 3, 8, 4)
    const exact = complete(kmeans(x, { k: 8, seed: 1, restarts: 1 }))
    const loose = complete(kmeans(x, { k: 8, seed: 1, restarts: 1, tolerance: 1e-2 }))
    expect(loose.inertia).toBeLessThan(exact.inertia * 1.05)
    expect(loose.converged).toBe(true)
  })

  test('refuses options that make no sense', () => {
    const x = blobs(10, 2, 2, 1)
    expect(() => complete(kmeans(x, { k: 0, seed: 1 }))).toThrow('k is a whole number from 1; got 0')
    expect(() => complete(kmeans(x, { k: 2, seed: 1, restarts: 0 }))).toThrow(
      'restarts is a whole number from 1; got 0'
    )
    expect(() => complete(kmeans(x, { k: 2, seed: 1, tolerance: -1 }))).toThrow('tolerance is 0 or more; got -1')
  })
})
