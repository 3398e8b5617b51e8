import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { copheneticCorrelation } from '#engine/cluster/hierarchical/cophenetic.ts'
import { cutByNumber, heightsFor } from '#engine/cluster/hierarchical/cut.ts'
import { hierarchical, linkages } from '#engine/cluster/hierarchical/hierarchical.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { prepare } from '#engine/stats/prepare.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { calinskiHarabasz } from '#engine/validity/calinskiHarabasz.ts'
import { daviesBouldin } from '#engine/validity/daviesBouldin.ts'
import { silhouettes } from '#engine/validity/silhouette.ts'
import { dataFile, hasData } from '#test/helpers/data.ts'
import { readColumns } from './oracle.ts'

interface Cut {
  readonly sizes_sorted: readonly number[]
  readonly silhouette: number
  readonly calinski_harabasz: number
  readonly davies_bouldin: number
  readonly ARI_vs_truth?: number
}

interface Answer {
  readonly last10_heights: readonly number[]
  readonly cophenetic_correlation: number
  readonly by_k: Readonly<Record<string, Cut>>
}

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

/** scipy 1.10.1's answers of `oracle/clustering.json`. */
const answer = (name: string, linkage: string): Answer =>
  (
    JSON.parse(readFileSync(dataFile('oracle/clustering.json'), 'utf8')) as Record<
      string,
      { readonly hierarchical: Readonly<Record<string, Answer>> }
    >
  )[name]!.hierarchical[linkage]!

/**
 * Where distances are equal, scipy's tree depends on the order of rows: the correlation by this much, and on iris by
 * complete linkage the cuts into more than four.
 */
const tied: Readonly<Record<string, number>> = { 'mall_income_spending_std complete': 1e-6, 'iris_raw complete': 1e-3 }

const sizesOf = (labels: Int32Array): number[] => {
  const sizes: number[] = []
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  return sizes
}

const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.abs(wanted)

describe.skipIf(!hasData('oracle') || !hasData('mall') || !hasData('clustering'))('trees beside scipy', () => {
  describe.each(Object.keys(sets))('%s', (name) => {
    test.each(linkages)('%s: the last heights, the cophenetic correlation, the groups of every cut', (linkage) => {
      const x = sets[name]!()
      const tree = complete(hierarchical(x, { linkage }))
      const wanted = answer(name, linkage)
      wanted.last10_heights.forEach((height, i) => {
        expect(relative(tree.height[x.n - 11 + i]!, height)).toBeLessThan(1e-9)
      })
      const { correlation, standardError } = copheneticCorrelation(x, tree, { seed: 1 })
      expect(Math.abs(correlation - wanted.cophenetic_correlation)).toBeLessThan(tied[`${name} ${linkage}`] ?? 1e-9)
      expect(standardError).toBe(0)
      for (const [k, cut] of Object.entries(wanted.by_k)) {
        const [from, below] = heightsFor(tree, Number(k))
        // Where merges are at one height, scipy makes all of them, and gives fewer groups than it was asked for.
        if (from === below) {
          expect(cut.sizes_sorted.length).toBeLessThan(Number(k))
          continue
        }
        if (name === 'iris_raw' && linkage === 'complete' && Number(k) > 4) continue
        const labels = cutByNumber(tree, Number(k))
        expect(sizesOf(labels)).toEqual(cut.sizes_sorted)
        expect(relative(complete(silhouettes(x, [labels]))[0]!.mean, cut.silhouette)).toBeLessThan(1e-6)
        expect(relative(calinskiHarabasz(x, labels), cut.calinski_harabasz)).toBeLessThan(1e-6)
        expect(relative(daviesBouldin(x, labels), cut.davies_bouldin)).toBeLessThan(1e-6)
      }
    })
  })

  test('iris by complete linkage is as in scipy on rows in order of their values', () => {
    const x = sets['iris_raw']!()
    const tree = complete(hierarchical(x, { linkage: 'complete' }))
    expect(copheneticCorrelation(x, tree, { seed: 1 }).correlation).toBeCloseTo(0.7276283289029, 12)
    expect(sizesOf(cutByNumber(tree, 5))).toEqual([60, 31, 28, 19, 12])
    expect(sizesOf(cutByNumber(tree, 10))).toEqual([31, 23, 22, 21, 19, 17, 7, 5, 4, 1])
  })

  test('iris by Ward into 3 agrees with the species as published: adjusted Rand index .731', () => {
    const labels = cutByNumber(complete(hierarchical(sets['iris_raw']!(), { linkage: 'ward' })), 3)
    const species = Array.from({ length: 150 }, (_, i) => Math.floor(i / 50))
    expect(adjustedRand(labels, species)).toBeCloseTo(0.731, 3)
  })
})
