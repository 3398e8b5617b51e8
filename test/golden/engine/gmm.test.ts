import { describe, expect, test } from 'vitest'
import { type Components, covarianceShapes, spreadLength } from '#engine/cluster/mixture/components.ts'
import { bic, parameterCount } from '#engine/cluster/mixture/criteria.ts'
import { em } from '#engine/cluster/mixture/em.ts'
import { gaussianMixture } from '#engine/cluster/mixture/gaussianMixture.ts'
import { memberships, modelOf } from '#engine/cluster/mixture/mixtureModel.ts'
import { mixtureTable } from '#engine/cluster/mixture/mixtureTable.ts'
import { shareRows } from '#engine/cluster/mixture/sharedRows.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { hasData } from '#test/helpers/data.ts'
import { fcps } from './fcps.ts'
import { gmmOracle } from './gmmOracle.ts'
import { oracle, readColumns } from './oracle.ts'

const irisNames = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']
const mallNames = ['Annual Income (k$)', 'Spending Score (1-100)']

const columns = (path: string, names: readonly string[]): Matrix => {
  const read = readColumns(path, names)
  const data = Float64Array.from({ length: read[0]!.length * names.length }, (_, at) => {
    return read[at % names.length]![Math.floor(at / names.length)]!
  })
  return matrix(read[0]!.length, names.length, data)
}

const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.abs(wanted)

/** The rows of gmm_oracle.py. */
const oracleRows = (): Matrix => {
  let state = 1
  const uniform = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const normal = (): number => {
    let total = 0
    for (let t = 0; t < 12; t++) total += uniform()
    return total - 6
  }
  const rows = Array.from({ length: 240 }, (_, i) => {
    const [a, b, c] = [normal(), normal(), normal()]
    const group = i % 3
    return [a + 2 * group, b + a * (group - 1), c * (1 + group) - group]
  })
  return matrix(240, 3, Float64Array.from(rows.flat()))
}

describe('EM from a given start', () => {
  test.each(covarianceShapes)('with %s covariances equals scikit-learn after 20 iterations', (shape) => {
    const x = oracleRows()
    const length = spreadLength(shape, 3)
    const spread = length === 3 ? [1, 1, 1] : [1, 0, 1, 0, 0, 1]
    const start: Components = {
      shape,
      k: 3,
      d: 3,
      weights: new Float64Array(3).fill(1 / 3),
      means: x.data.slice(0, 9),
      spreads: Float64Array.from([...spread, ...spread, ...spread])
    }
    const fixed = { regularisation: 1e-6, tolerance: 0, maxIterations: 20 }
    const rows = shareRows(
      x,
      Uint32Array.from({ length: x.n }, (_, i) => i),
      soloCrew()
    )
    const { components, trace } = complete(em(rows, start, fixed, 'em'))
    const model = modelOf(components, [0, 1, 2])
    const wanted = gmmOracle[shape]
    expect(trace).toHaveLength(20)
    for (const [got, values] of [
      [model.weights, wanted.weights],
      [model.means.data, wanted.means],
      [model.covariances, wanted.covariances]
    ] as const) {
      expect(got).toHaveLength(values.length)
      values.forEach((value, at) => {
        expect(got[at]).toBeCloseTo(value, 8)
      })
    }
    complete(memberships({ n: 1, d: 3, data: x.data.slice(0, 3) }, model)).forEach((p, c) => {
      expect(p).toBeCloseTo(wanted.firstRow[c]!, 6)
    })
    const after = complete(em(rows, components, { ...fixed, maxIterations: 1 }, 'em')).trace[0]!
    expect(relative(after, wanted.logLikelihood)).toBeLessThan(1e-10)
    expect(relative(bic(after, parameterCount(shape, 3, 3), 240), wanted.bic)).toBeLessThan(1e-10)
  })
})

describe.skipIf(!hasData('clustering') || !hasData('oracle'))('iris, full covariances', () => {
  const iris = () => columns('clustering/iris.csv', irisNames)

  test.each([
    [1, 829.98],
    [2, 574.02],
    [3, 580.84]
  ])('BIC for k = %i is %f as mclust publishes, from three seeds', (k, published) => {
    for (const seed of [0, 1, 42]) {
      const result = complete(gaussianMixture(iris(), { k, covariance: 'full', seed }))
      expect(result.bic).toBeCloseTo(published, 2)
      expect(result.degenerate).toBe(false)
      const { loglik, sizes } = oracle('iris_raw').gmm_best_known_nondegenerate_60starts![k]!
      expect(relative(result.logLikelihood, loglik)).toBeLessThan(1e-6)
      expect([...result.sizes]).toEqual(sizes)
    }
  })

  test('agrees with the species by .904 for k = 3', () => {
    const truth = Array.from({ length: 150 }, (_, i) => Math.floor(i / 50))
    const { labels } = complete(gaussianMixture(iris(), { k: 3, covariance: 'full', seed: 5 }))
    expect(adjustedRand(labels, truth)).toBeCloseTo(0.904, 3)
  })

  test('the table prefers two full components, as mclust does, and the same by ICL', () => {
    const { bestBic, bestIcl, rows, fit } = complete(mixtureTable(iris(), { ks: [1, 2, 3, 4], seed: 1 }))
    expect(rows).toHaveLength(16)
    expect([bestBic.k, bestBic.covariance, bestIcl.k, bestIcl.covariance]).toEqual([2, 'full', 2, 'full'])
    expect(fit.bic).toBe(bestBic.bic)
  })
})

describe.skipIf(!hasData('mall') || !hasData('oracle'))('mall customers, income and score', () => {
  test.each([
    [1, 1e-6],
    [2, 1e-6],
    [3, 1e-6],
    [4, 1e-6],
    [5, 1e-6],
    // Has optima within a thousandth of each other.
    [6, 1e-3]
  ])('full covariances reach the best known log-likelihood for k = %i within %f from three seeds', (k, within) => {
    const x = columns('mall/Mall_Customers.csv', mallNames)
    const { loglik } = oracle('mall_income_spending_raw').gmm_best_known_nondegenerate_60starts![k]!
    for (const seed of [0, 1, 42]) {
      const result = complete(gaussianMixture(x, { k, covariance: 'full', seed }))
      expect(result.logLikelihood).toBeGreaterThan(loglik - within * Math.abs(loglik))
      expect(result.degenerate).toBe(false)
    }
  })
})

describe.skipIf(!hasData('clustering/fcps'))('FCPS', () => {
  test.each([
    ['lsun', 3],
    ['tetra', 4],
    ['hepta', 7]
  ])('full covariances find the groups of %s exactly', (name, k) => {
    const { x, truth } = fcps(name)
    for (const seed of [0, 1, 42]) {
      const { labels, degenerate } = complete(gaussianMixture(x, { k, covariance: 'full', seed }))
      expect(adjustedRand(labels, truth)).toBe(1)
      expect(degenerate).toBe(false)
    }
  })
})
