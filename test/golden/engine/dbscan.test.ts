import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DbscanResult, dbscan } from '#engine/cluster/density/dbscan.ts'
import { kDistances } from '#engine/cluster/density/kDistances.ts'
import { proposeEps, proposeMinPoints } from '#engine/cluster/density/proposeDensity.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { fcps } from './fcps.ts'
import { readColumns } from './oracle.ts'

interface Answer {
  readonly eps: number
  readonly min_samples: number
  readonly n_clusters: number
  readonly n_noise: number
  readonly n_core: number
  readonly sizes_sorted: readonly number[]
}

/** scikit-learn 1.2.1's answers of `oracle/clustering.json`. */
const answers = (name: string): readonly Answer[] =>
  (
    JSON.parse(readFileSync(dataFile('oracle/clustering.json'), 'utf8')) as Record<
      string,
      { readonly dbscan: readonly Answer[] }
    >
  )[name]!.dbscan

const mallNames = ['Annual Income (k$)', 'Spending Score (1-100)']
const irisNames = ['Sepal.Length', 'Sepal.Width', 'Petal.Length', 'Petal.Width']
const demo = 'oracle/sklearn_dbscan_demo_blobs_'

const columns = (path: string, names: readonly string[], scale: 'none' | 'zscore'): Matrix =>
  prepare(readColumns(path, names), names, { log: 'none', scale }).matrix

const sets: Readonly<Record<string, () => Matrix>> = {
  mall_income_spending_std: () => columns('mall/Mall_Customers.csv', mallNames, 'zscore'),
  mall_income_spending_raw: () => columns('mall/Mall_Customers.csv', mallNames, 'none'),
  iris_raw: () => columns('clustering/iris.csv', irisNames, 'none'),
  iris_std: () => columns('clustering/iris.csv', irisNames, 'zscore'),
  sklearn_dbscan_demo_blobs: () => columns(`${demo}X.csv`, ['x', 'y'], 'none')
}

const clustered = (x: Matrix, eps: number, minPoints: number): DbscanResult => complete(dbscan(x, { eps, minPoints }))

describe.skipIf(!hasData('oracle') || !hasData('mall') || !hasData('clustering'))('DBSCAN beside scikit-learn', () => {
  test.each(Object.keys(sets))('%s: as many clusters, core rows and noise, but for who takes a border row', (name) => {
    const x = sets[name]!()
    for (const { eps, min_samples, n_clusters, n_noise, n_core, sizes_sorted } of answers(name)) {
      const { sizes, noise, core } = clustered(x, eps, min_samples)
      expect([sizes.length, noise, core.reduce((sum, flag) => sum + flag, 0)]).toEqual([n_clusters, n_noise, n_core])
      const moved = sizes.reduce((sum, size, c) => sum + Math.abs(size - sizes_sorted[c]!), 0) / 2
      expect(moved).toBeLessThanOrEqual(Math.max(2, 0.02 * x.n))
    }
  })

  test.each([
    ['dbscan_0.3_10', 0.3, 10],
    ['dbscan_0.2_10', 0.2, 10],
    ['dbscan_0.1_5', 0.1, 5],
    ['dbscan_0.5_10', 0.5, 10]
  ] as const)('its demo, %s: the same noise, and the same cluster for every core row', (column, eps, minPoints) => {
    const theirs = readColumns(`${demo}labels.csv`, [column])[0]!
    const { labels, core } = clustered(sets['sklearn_dbscan_demo_blobs']!(), eps, minPoints)
    expect(Array.from(labels, (label) => label < 0)).toEqual(Array.from(theirs, (label) => label < 0))
    const dense = Array.from(core.keys()).filter((i) => core[i] === 1)
    expect(
      adjustedRand(
        dense.map((i) => labels[i]!),
        dense.map((i) => theirs[i]!)
      )
    ).toBe(1)
  })

  test('its demo has 3 clusters, 18 noise points and the published adjusted Rand index of .952', () => {
    const { labels, sizes, noise } = clustered(sets['sklearn_dbscan_demo_blobs']!(), 0.3, 10)
    expect([sizes.length, noise]).toEqual([3, 18])
    expect(adjustedRand(labels, readColumns(`${demo}truth.csv`, ['truth'])[0]!)).toBeCloseTo(0.952, 3)
  })
})

describe.skipIf(!hasData('clustering'))('DBSCAN on shapes that k-means cannot find (FCPS)', () => {
  test.each([
    ['chainlink', 0.3, 6],
    ['target', 0.55, 3],
    ['atom', 36, 10]
  ] as const)('%s is separated without a mistake by eps %d, at least %i rows', (name, eps, minPoints) => {
    const { x, truth } = fcps(name)
    expect(adjustedRand(clustered(x, eps, minPoints).labels, truth)).toBe(1)
  })

  const proposed = (x: Matrix): { eps: number; minPoints: number } => {
    const minPoints = proposeMinPoints(x.n, x.d)
    return { eps: proposeEps(complete(kDistances(x, minPoints, { seed: 1 }))), minPoints }
  }

  test.each(['target', 'atom', 'hepta', 'lsun', 'wingnut'])(
    '%s is separated by what is proposed, but for few rows',
    (name) => {
      const { x, truth } = fcps(name)
      const { eps, minPoints } = proposed(x)
      expect(adjustedRand(clustered(x, eps, minPoints).labels, truth)).toBeGreaterThan(0.98)
    }
  )

  test('chainlink falls into pieces by what is proposed, and is separated by an eps that is larger by 0.35 of it', () => {
    const { x, truth } = fcps('chainlink')
    const { eps, minPoints } = proposed(x)
    expect(clustered(x, eps, minPoints).sizes.length).toBe(6)
    expect(adjustedRand(clustered(x, 1.35 * eps, minPoints).labels, truth)).toBe(1)
  })
})
