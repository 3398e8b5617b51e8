import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { inertiaOf, startLloyd } from '#engine/cluster/lloydRun.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { inertiaTogether, lloydTogether, startTogether } from '#engine/kernels/kmeans/lloydTogether.ts'
import { loadRows } from '#engine/kernels/kmeans/loadRows.ts'
import { seedRun, seedScratch } from '#engine/kernels/kmeans/seedRun.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../blobs.ts'

/** Lloyd's iterations by the kernels. */
const byKernels = (
  x: Matrix,
  start: Float64Array,
  weights: Float64Array | null = null,
  offset = x.data.slice(0, x.d)
) => {
  const crew = soloCrew()
  const rows = complete(loadRows(crew, x, offset, weights))
  const run = startTogether(crew, rows, start)
  const settled = complete(lloydTogether(crew, rows, run, { maxIterations: 500, still: 0 }))
  return {
    ...settled,
    labels: Int32Array.from(crew.memory.uint8(run.labels, x.n)),
    centres: crew.memory.float64(run.centres, start.length).slice(),
    inertia: complete(inertiaTogether(crew, rows, run))
  }
}

/** The same in plain TypeScript. */
const byTwin = (x: Matrix, start: Float64Array, weights: Float64Array | null = null) => {
  const run = startLloyd(x, start, weights)
  while (!run.converged && run.iterations < 500) stepLloyd(run)
  const { labels, centres, iterations, converged } = run
  return { labels, centres, iterations, converged, inertia: inertiaOf(run) }
}

const expectTwins = (x: Matrix, start: Float64Array, weights: Float64Array | null = null): void => {
  const [kernel, twin] = [byKernels(x, start, weights), byTwin(x, start, weights)]
  expect(kernel.labels).toEqual(twin.labels)
  expect(kernel.iterations).toBe(twin.iterations)
  expect(kernel.converged).toBe(true)
  expect(kernel.inertia).toBeCloseTo(twin.inertia, 6)
  kernel.centres.forEach((value, q) => {
    expect(Math.abs(value - twin.centres[q]!)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)))
  })
}

const firstRows = (x: Matrix, k: number): Float64Array => x.data.slice(0, k * x.d)

describe('the kernels of k-means', () => {
  test('label as plain TypeScript does, for any number of columns and centres', () => {
    for (const [n, d, k] of [
      [1, 1, 1],
      [7, 1, 2],
      [4099, 2, 3],
      [5000, 3, 9],
      [20_000, 12, 8],
      [3000, 17, 13],
      [2000, 5, 40],
      [900, 4, 254]
    ] as const) {
      const x = blobs(n, d, Math.min(n, k), 1, 4)
      expectTwins(x, firstRows(x, k))
    }
  })

  test('decide exact ties as plain TypeScript does, among whole numbers, duplicates and equal centres', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
      minLength: 6,
      maxLength: 60
    })
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (points, k) => {
        fc.pre(new Set(points.map(String)).size >= k)
        const x = { n: points.length, d: 2, data: Float64Array.from(points.flat()) }
        // Without an offset sums of whole numbers are the same in both, and so are ties.
        const kernel = byKernels(x, firstRows(x, k), null, new Float64Array(2))
        const twin = byTwin(x, firstRows(x, k))
        expect(kernel.labels).toEqual(twin.labels)
      }),
      { numRuns: 100 }
    )
  })

  test('tell rows apart that are the same in 32 bits', () => {
    const x = { n: 4, d: 1, data: Float64Array.of(1e9, 1e9 + 1e-3, 1e9 + 4e-3, 1e9 + 5e-3) }
    expectTwins(x, Float64Array.of(1e9, 1e9 + 5e-3))
    const far = { n: 5, d: 1, data: Float64Array.of(-1e12, 1, 1.25, 2, 2.25) }
    expectTwins(far, Float64Array.of(-1e12, 1, 2.25))
  })

  test('hold for values of any size', () => {
    for (const size of [1e-100, 1e-30, 1e30, 1e100]) {
      const unit = blobs(300, 3, 4, 2)
      const x = { ...unit, data: unit.data.map((value) => value * size) }
      expect(byKernels(x, firstRows(x, 4)).labels).toEqual(byTwin(x, firstRows(x, 4)).labels)
    }
  })

  test('give a centre without rows the row that fits worst', () => {
    const x = blobs(1000, 2, 3, 3)
    expectTwins(x, Float64Array.of(0, 0, 1e6, 1e6, 1e7, 1e7))
  })

  test('weigh rows as if they came so often', () => {
    const x = blobs(600, 3, 4, 4)
    const weights = Float64Array.from({ length: x.n }, (_, i) => 1 + (i % 3))
    const often = Array.from(weights).flatMap((weight, i) => new Array<number>(weight).fill(i))
    const repeated = byKernels(takeRows(x, often), firstRows(x, 5))
    const weighted = byKernels(x, firstRows(x, 5), weights)
    expect(often.map((i) => weighted.labels[i])).toEqual(Array.from(repeated.labels))
    expect(weighted.inertia).toBeCloseTo(repeated.inertia, 6)
    expectTwins(x, firstRows(x, 5), weights)
  })

  test('draw starting centres that differ, and none of weight 0', () => {
    const x = { n: 400, d: 1, data: Float64Array.from({ length: 400 }, (_, i) => (i % 4) * 10) }
    const weights = Float64Array.from({ length: 400 }, (_, i) => (i % 4 === 3 ? 0 : 1))
    const crew = soloCrew()
    const rows = complete(loadRows(crew, x, Float64Array.of(15), weights))
    const scratch = crew.memory.alloc(seedScratch(rows))
    for (let seed = 0; seed < 20; seed++) {
      const centres = seedRun(crew.kernels, crew.memory.shared, rows, 3, scratch, random(seed))
      expect(Array.from(centres).sort((a, b) => a - b)).toEqual([0, 10, 20])
    }
  })
})

describe('kmeans on a crew', () => {
  test('gives the same bits with 1, 2 and 8 threads, and without a crew', async () => {
    const x = blobs(40_000, 5, 6, 5, 3)
    const alone = complete(kmeans(x, { k: 6, seed: 1, restarts: 6 }))
    for (const threads of [1, 2, 8]) {
      const together = await withCrew(threads, (crew) => complete(kmeans(x, { k: 6, seed: 1, restarts: 6, crew })))
      expect(together).toEqual(alone)
    }
  })

  test('gives the same bits in whatever order rows arrive', () => {
    const x = blobs(30_000, 3, 4, 6, 3)
    const order = Array.from({ length: x.n }, (_, i) => (i * 7) % x.n)
    const straight = complete(kmeans(x, { k: 5, seed: 1, restarts: 5 }))
    const turned = complete(kmeans(takeRows(x, order), { k: 5, seed: 1, restarts: 5 }))
    expect(order.map((_, at) => turned.labels[at])).toEqual(order.map((i) => straight.labels[i]))
    expect(turned.inertia).toBe(straight.inertia)
    expect(turned.centres).toEqual(straight.centres)
  })

  test('leaves the memory of its crew as it found it', async () => {
    await withCrew(2, (crew) => {
      const mark = crew.memory.mark()
      complete(kmeans(blobs(20_000, 2, 3, 7), { k: 3, seed: 1, restarts: 2, crew }))
      expect(crew.memory.mark()).toBe(mark)
    })
  })
})

describe('kmeans from given centres', () => {
  test('goes on from them, whatever the number of rows', () => {
    for (const n of [500, 9000]) {
      const x = blobs(n, 2, 3, 8)
      const best = complete(kmeans(x, { k: 3, seed: 1 }))
      const again = complete(kmeans(x, { k: 3, seed: 2, start: best.centres }))
      expect(again.labels).toEqual(best.labels)
      expect(again.iterations).toBeLessThanOrEqual(3)
    }
  })

  test('refuses centres of another shape', () => {
    const start = { n: 2, d: 2, data: new Float64Array(4) }
    expect(() => complete(kmeans(blobs(50, 2, 3, 1), { k: 3, seed: 1, start }))).toThrow('3 starting centres')
  })
})

describe('kmeans with weights', () => {
  test('equals kmeans of rows that come so often', () => {
    const x = blobs(200, 2, 3, 9)
    const weights = Float64Array.from({ length: x.n }, (_, i) => 1 + (i % 2))
    const often = Array.from(weights).flatMap((weight, i) => new Array<number>(weight).fill(i))
    const weighted = complete(kmeans(x, { k: 3, seed: 1, weights }))
    const repeated = complete(kmeans(takeRows(x, often), { k: 3, seed: 1 }))
    expect(weighted.inertia).toBeCloseTo(repeated.inertia, 8)
    expect(Array.from(weighted.sizes).reduce((a, b) => a + b)).toBe(200)
  })

  test('refuses weights that are missing, or not above 0', () => {
    const x = blobs(50, 2, 3, 1)
    expect(() => complete(kmeans(x, { k: 3, seed: 1, weights: new Float64Array(49).fill(1) }))).toThrow('50 weights')
    expect(() => complete(kmeans(x, { k: 3, seed: 1, weights: new Float64Array(50) }))).toThrow('above 0')
  })
})

test('more segments than the kernels know are found all the same', () => {
  const knots = Float64Array.from({ length: 4200 }, (_, i) => (i % 256) + (i % 7) / 100)
  const { sizes } = complete(kmeans({ n: 4200, d: 1, data: knots }, { k: 256, seed: 1, restarts: 1 }))
  expect(sizes).toHaveLength(256)
  expect(Math.min(...sizes)).toBe(16)
  expect(Math.max(...sizes)).toBe(17)
})
