import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covarianceShapes } from '#engine/cluster/mixture/components.ts'
import { parameterCount } from '#engine/cluster/mixture/criteria.ts'
import { em } from '#engine/cluster/mixture/em.ts'
import { fromLabels } from '#engine/cluster/mixture/fromLabels.ts'
import { gaussianMixture } from '#engine/cluster/mixture/gaussianMixture.ts'
import { memberships } from '#engine/cluster/mixture/mixtureModel.ts'
import { mixtureTable } from '#engine/cluster/mixture/mixtureTable.ts'
import { type SharedRows, shareRows } from '#engine/cluster/mixture/sharedRows.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { cholesky, invertLower, packedLength, unpack } from '#engine/linalg/cholesky.ts'
import { covariance } from '#engine/linalg/covariance.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { clustererBattery } from '#test/unit/engine/battery.ts'
import { blobs } from '#test/unit/engine/blobs.ts'

for (const shape of covarianceShapes) {
  clustererBattery(`gaussianMixture with ${shape} covariances`, (x, k) => {
    const { labels, sizes } = complete(gaussianMixture(x, { k, covariance: shape, seed: 1, restarts: 5 }))
    return { labels, sizes }
  })
}

const shared = (x: Matrix, crew = soloCrew()): SharedRows =>
  shareRows(
    x,
    Uint32Array.from({ length: x.n }, (_, i) => i),
    crew
  )

const shapes = fc.constantFrom(...covarianceShapes)

const anyRows = fc
  .record({ n: fc.integer({ min: 20, max: 200 }), d: fc.integer({ min: 1, max: 5 }), seed: fc.nat() })
  .map(({ n, d, seed }) => blobs(n, d, 3, seed, 4))

describe('Cholesky', () => {
  test('factors and their inverses give the matrix and the identity back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (d, seed) => {
        const { covariances } = covariance(blobs(40, d, 2, seed))
        const packed = Float64Array.from({ length: packedLength(d) })
        for (let a = 0; a < d; a++) for (let b = 0; b <= a; b++) packed[packedLength(a) + b] = covariances[a * d + b]!
        const lower = cholesky(packed, d)!
        const inverse = invertLower(lower, d)
        const at = (m: Float64Array, a: number, b: number): number => (b > a ? 0 : m[packedLength(a) + b]!)
        for (let a = 0; a < d; a++) {
          for (let b = 0; b < d; b++) {
            let [product, identity] = [0, 0]
            for (let m = 0; m < d; m++) {
              product += at(lower, a, m) * at(lower, b, m)
              identity += at(lower, a, m) * at(inverse, m, b)
            }
            expect(product).toBeCloseTo(unpack(packed, d)[a * d + b]!, 10)
            expect(identity).toBeCloseTo(a === b ? 1 : 0, 10)
          }
        }
      }),
      { numRuns: 40 }
    )
  })

  test('refuses a matrix that is not positive definite', () => {
    expect(cholesky(Float64Array.of(1, 2, 1), 2)).toBeNull()
    expect(cholesky(Float64Array.of(1, 1, 1), 2)).toBeNull()
  })
})

describe('EM', () => {
  test('never lowers the likelihood, whatever the shape and the start', () => {
    fc.assert(
      fc.property(anyRows, shapes, fc.integer({ min: 1, max: 4 }), fc.nat(), (x, shape, k, seed) => {
        const source = random(seed)
        const labels = Int32Array.from({ length: x.n }, () => source.int(k))
        const options = { regularisation: 1e-9, tolerance: 0, maxIterations: 40 }
        const { trace } = complete(em(shared(x), fromLabels(x, labels, k, shape, 1e-9), options, 'em'))
        for (let t = 1; t < trace.length; t++) {
          expect(trace[t]).toBeGreaterThan(trace[t - 1]! - 1e-6 * (1 + Math.abs(trace[t]!)))
        }
      }),
      { numRuns: 60 }
    )
  })

  test('of a partition starts from its means and covariances', () => {
    const x = blobs(90, 3, 3, 7)
    const { means, spreads } = fromLabels(x, new Int32Array(90), 1, 'full', 1e-6)
    const wanted = covariance(x)
    means.forEach((mean, j) => {
      expect(mean).toBeCloseTo(wanted.means[j]!, 10)
    })
    unpack(spreads, 3).forEach((value, at) => {
      expect(value).toBeCloseTo((wanted.covariances[at]! * 89) / 90 + (at % 4 === 0 ? 1e-6 : 0), 10)
    })
  })
})

describe('gaussianMixture', () => {
  test('gives weights that sum to 1, and memberships of every row that do and agree with its label', () => {
    fc.assert(
      fc.property(anyRows, shapes, fc.integer({ min: 1, max: 4 }), (x, covarianceShape, k) => {
        const result = complete(gaussianMixture(x, { k, covariance: covarianceShape, seed: 1, restarts: 4 }))
        expect(result.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
        expect(result.probabilities).toHaveLength(x.n * k)
        const sizes = new Array<number>(k).fill(0)
        for (let i = 0; i < x.n; i++) {
          const own = Array.from(result.probabilities.subarray(i * k, i * k + k))
          expect(own.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6)
          sizes[result.labels[i]!]!++
        }
        expect(sizes).toEqual([...result.sizes])
      }),
      { numRuns: 30 }
    )
  })

  test('labels a row by its highest membership, which new rows get in the same way', () => {
    const x = blobs(300, 3, 4, 2)
    for (const shape of covarianceShapes) {
      const result = complete(gaussianMixture(x, { k: 4, covariance: shape, seed: 3 }))
      const again = complete(memberships(x, result))
      for (let i = 0; i < x.n; i++) {
        const own = result.probabilities.subarray(i * 4, i * 4 + 4)
        expect(own[result.labels[i]!]).toBe(Math.max(...own))
        for (let c = 0; c < 4; c++) expect(again[i * 4 + c]).toBeCloseTo(own[c]!, 5)
      }
    }
  })

  test('of one component has the mean and covariance of all rows', () => {
    const x = blobs(200, 3, 2, 5)
    const wanted = covariance(x)
    const { means, covariances, logLikelihood, bic, icl, sizes } = complete(
      gaussianMixture(x, { k: 1, covariance: 'full', seed: 1 })
    )
    means.data.forEach((mean, j) => {
      expect(mean).toBeCloseTo(wanted.means[j]!, 10)
    })
    covariances.forEach((value, at) => {
      expect(value).toBeCloseTo((wanted.covariances[at]! * 199) / 200 + (at % 4 === 0 ? 1e-6 : 0), 10)
    })
    expect([...sizes]).toEqual([200])
    expect(bic).toBeCloseTo(-2 * logLikelihood + 9 * Math.log(200), 8)
    expect(icl).toBe(bic)
  })

  test('finds crossing segments that k-means cannot', () => {
    const source = random(4)
    const normal = () => Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())
    const rows = Array.from({ length: 600 }, (_, i) => (i % 2 ? [normal() * 10, normal()] : [normal(), normal() * 10]))
    const x = matrix(600, 2, Float64Array.from(rows.flat()))
    const { labels } = complete(gaussianMixture(x, { k: 2, covariance: 'full', seed: 1 }))
    // Rows near the crossing belong to either.
    const clear = rows.flatMap(([a, b], i) => (Math.max(Math.abs(a!), Math.abs(b!)) > 5 ? [i] : []))
    expect(
      adjustedRand(
        clear.map((i) => labels[i]!),
        clear.map((i) => i % 2)
      )
    ).toBe(1)
  })

  test('recovers weights, means and covariances of a mixture that it was drawn from', () => {
    const source = random(11)
    const normal = () => Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())
    const rows = Array.from({ length: 20_000 }, (_, i) => {
      const [a, b] = [normal(), normal()]
      return i % 4 === 0 ? [6 + 0.5 * a, 2 + 0.5 * b] : [a, 0.8 * a + 0.6 * b]
    })
    const x = matrix(20_000, 2, Float64Array.from(rows.flat()))
    const { weights, means, covariances, converged } = complete(
      gaussianMixture(x, { k: 2, covariance: 'full', seed: 1 })
    )
    expect(converged).toBe(true)
    const near = (got: ArrayLike<number>, wanted: readonly number[]) =>
      wanted.forEach((value, at) => {
        expect(Math.abs(got[at]! - value)).toBeLessThan(0.03)
      })
    near(weights, [0.75, 0.25])
    near(means.data, [0, 0, 6, 2])
    near(covariances, [1, 0.8, 0.8, 1, 0.25, 0, 0, 0.25])
  })

  test('does not choose a component that has shrunk onto few rows while there is a sound mixture', () => {
    const x = blobs(120, 2, 2, 9)
    // Four rows on a line, and two all but the same: likelihood grows without bound there.
    const extra = [1, 1, 1, 1.5, 1, 2.1, 1, 2.9, 4, 4, 4 + 1e-9, 4]
    const data = Float64Array.from([...x.data, ...extra])
    const result = complete(gaussianMixture(matrix(126, 2, data), { k: 3, covariance: 'full', seed: 1 }))
    expect(result.degenerate).toBe(false)
  })

  test('says so where every mixture is degenerate', () => {
    const x = matrix(12, 1, Float64Array.of(0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9))
    const result = complete(gaussianMixture(x, { k: 2, covariance: 'full', seed: 1 }))
    expect(result.degenerate).toBe(true)
    expect([...result.sizes]).toEqual([6, 6])
  })

  test('is not disturbed by the distance of all rows from 0', () => {
    const x = blobs(300, 2, 3, 3)
    const far: Matrix = { ...x, data: x.data.map((value) => value + 2 ** 20) }
    const options = { k: 3, covariance: 'full', seed: 1 } as const
    const [near, moved] = [complete(gaussianMixture(x, options)), complete(gaussianMixture(far, options))]
    expect(moved.logLikelihood).toBeCloseTo(near.logLikelihood, 3)
    expect(adjustedRand(moved.labels, near.labels)).toBe(1)
  })

  test.each([
    [{ k: 0 }, 'k is a whole number from 1; got 0'],
    [{ restarts: 1.5 }, 'restarts is a whole number from 1; got 1.5'],
    [{ maxIterations: 0 }, 'maxIterations is a whole number from 1; got 0'],
    [{ tolerance: -1 }, 'tolerance is 0 or more; got -1'],
    [{ regularisation: 0 }, 'regularisation is a number above 0; got 0']
  ])('refuses %o', (options, message) => {
    const all = { k: 2, covariance: 'full', seed: 1, ...options } as const
    expect(() => complete(gaussianMixture(blobs(20, 2, 2, 1), all))).toThrow(message)
  })
})

describe('memberships', () => {
  test('refuse rows of another width', () => {
    const model = complete(gaussianMixture(blobs(50, 2, 2, 1), { k: 2, covariance: 'tied', seed: 1 }))
    expect(() => complete(memberships(blobs(5, 3, 1, 1), model))).toThrow(
      'the mixture is of 2 features; the rows have 3'
    )
  })
})

describe('mixtureTable', () => {
  test('given up at any step leaves the crew its memory, and the crew can work on', () => {
    const x = blobs(300, 2, 3, 4)
    const options = { ks: [2, 3], shapes: ['full' as const], seed: 1, restarts: 3 }
    const wanted = complete(mixtureTable(x, options))
    const crew = soloCrew()
    const before = crew.memory.mark()
    for (const steps of [1, 2, 7, 40]) {
      const work = mixtureTable(x, { ...options, crew })
      for (let step = 0; step < steps; step++) expect(work.next().done).toBe(false)
      work.return(undefined as never)
      expect(crew.memory.mark()).toBe(before)
    }
    expect(complete(mixtureTable(x, { ...options, crew }))).toEqual(wanted)
  })

  test('prefers the mixture that rows were drawn from, and counts what each shape leaves free', () => {
    const table = complete(mixtureTable(blobs(600, 3, 3, 2, 12), { ks: [1, 2, 3, 4, 5], seed: 1 }))
    expect(table.rows).toHaveLength(20)
    expect([table.bestBic.k, table.bestBic.covariance]).toEqual([3, 'spherical'])
    expect(table.fit.bic).toBe(table.bestBic.bic)
    expect(table.fit.probabilities).toHaveLength(1800)
  })

  test('leaves out more segments than rows differ', () => {
    const x = matrix(6, 1, Float64Array.of(1, 1, 2, 2, 3, 3))
    const { rows } = complete(mixtureTable(x, { ks: [1, 2, 3, 4, 5], shapes: ['tied'], seed: 1 }))
    expect(rows.map(({ k }) => k)).toEqual([1, 2, 3])
  })
})

test('parameters are those of the literature: k = 3, d = 4', () => {
  expect(covarianceShapes.map((shape) => parameterCount(shape, 3, 4))).toEqual([44, 24, 26, 17])
})
