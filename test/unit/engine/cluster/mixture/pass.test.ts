import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covarianceShapes } from '#engine/cluster/mixture/components.ts'
import { factorise } from '#engine/cluster/mixture/factors.ts'
import { fromLabels } from '#engine/cluster/mixture/fromLabels.ts'
import { logDensities } from '#engine/cluster/mixture/logDensities.ts'
import { labelPass, sumPass } from '#engine/cluster/mixture/pass.ts'
import { shareRows } from '#engine/cluster/mixture/sharedRows.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { blobs } from '#test/unit/engine/blobs.ts'
import { plainSums } from './plainSums.ts'

const step = { phase: 'em', done: 0, total: 1 }

const cases = fc.record({
  n: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 4090, max: 8200 })),
  d: fc.integer({ min: 1, max: 9 }),
  k: fc.integer({ min: 1, max: 7 }),
  shape: fc.constantFrom(...covarianceShapes),
  seed: fc.nat()
})

/** Rows beside components that rows were drawn to, and, of each column, its range of values. */
const example = ({ n, d, k, shape, seed }: typeof cases extends fc.Arbitrary<infer T> ? T : never) => {
  const x = blobs(n, d, 4, seed, 5)
  const source = random(seed)
  const labels = Int32Array.from({ length: n }, () => source.int(k))
  // Variances of 1 at least: few rows in many columns would have none in some direction.
  const factors = factorise(fromLabels(x, labels, k, shape, 1))
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  return { x, factors, rows: shareRows(x, order, soloCrew()) }
}

describe('the passes over rows', () => {
  test('sum what the plain algorithm sums, whatever the numbers of rows, columns and components', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { x, factors, rows } = example(given)
        const sums = complete(sumPass(rows, factors, step))
        const wanted = plainSums(x, factors)
        expect(sums).toHaveLength(wanted.length)
        // Sums of numbers of either sign: what is lost is relative to their magnitudes, at most 100 a row here.
        const lost = 1e-13 * 100 * given.n
        wanted.forEach((value, at) => {
          expect(Math.abs(sums[at]! - value)).toBeLessThan(lost + 1e-12 * Math.abs(value))
        })
      }),
      { numRuns: 60 }
    )
  })

  test('label every row by its largest log-density, and sum likelihood and entropy', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { x, factors, rows } = example(given)
        const { labels, logLikelihood, entropy } = complete(labelPass(rows, factors))
        const [logs, away] = [new Float64Array(given.k), new Float64Array(given.k * given.d)]
        let [likelihood, spread] = [0, 0]
        for (let i = 0; i < x.n; i++) {
          const density = logDensities(x, i, factors, logs, away)
          likelihood += density
          for (const log of logs) spread -= Math.exp(log - density) * (log - density)
          expect(logs[labels[i]!]).toBeGreaterThan(Math.max(...logs) - 1e-12)
        }
        expect(Math.abs(logLikelihood - likelihood)).toBeLessThan(1e-12 * Math.abs(likelihood))
        expect(Math.abs(entropy - spread)).toBeLessThan(1e-11 * given.n)
      }),
      { numRuns: 40 }
    )
  })

  test('give back the memory that they took', () => {
    const { factors, rows } = example({ n: 5000, d: 3, k: 3, shape: 'full', seed: 1 })
    const before = rows.crew.memory.mark()
    complete(sumPass(rows, factors, step))
    complete(labelPass(rows, factors))
    expect(rows.crew.memory.mark()).toBe(before)
  })

  test('count a row that is far from every component', () => {
    const x = blobs(200, 2, 2, 1)
    x.data[0] = 1e6
    const near = fromLabels(blobs(200, 2, 2, 1), new Int32Array(200), 1, 'full', 1)
    const factors = factorise(near)
    const order = Uint32Array.from({ length: 200 }, (_, i) => i)
    const sums = complete(sumPass(shareRows(x, order, soloCrew()), factors, step))
    expect(sums[0]).toBeCloseTo(200, 9)
    const wanted = plainSums(x, factors)
    expect(Math.abs(sums[sums.length - 1]! / wanted[wanted.length - 1]! - 1)).toBeLessThan(1e-12)
  })
})
