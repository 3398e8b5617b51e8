import { describe, expect, test } from 'vitest'
import { methodChoice } from '#cli/methodOptions.ts'
import { defaultMethods } from '#shared/model/recipe.ts'

describe('how to group, from the command line', () => {
  test('is the recipe’s where nothing is said', () => {
    expect(methodChoice({})(defaultMethods.rfm)).toEqual({ kind: 'rfm' })
  })
  test.each([
    [{ method: 'gmm' }, { kind: 'gmm', k: 'auto', covariance: 'auto' }],
    [{ k: '5' }, { kind: 'kmeans', k: 5 }],
    [{ restarts: '50' }, { kind: 'kmeans', k: 'auto', restarts: 50 }],
    [{ linkage: 'single' }, { kind: 'hierarchical', linkage: 'single', cut: { by: 'number', k: 'auto' } }],
    [
      { linkage: 'ward', k: '4' },
      { kind: 'hierarchical', linkage: 'ward', cut: { by: 'number', k: 4 } }
    ],
    [{ height: '2.5' }, { kind: 'hierarchical', linkage: 'ward', cut: { by: 'height', height: 2.5 } }],
    [
      { eps: '.3', 'min-points': '10' },
      { kind: 'dbscan', eps: 0.3, minPoints: 10 }
    ],
    [
      { method: 'hdbscan', 'min-points': '7' },
      { kind: 'hdbscan', minClusterSize: 'auto', minPoints: 7 }
    ],
    [
      { covariance: 'tied', k: '1' },
      { kind: 'gmm', k: 1, covariance: 'tied' }
    ],
    [{ grid: '8x12' }, { kind: 'som', grid: { rows: 8, columns: 12 }, topology: 'hexagonal', k: 'auto' }],
    [{ gamma: '.5' }, { kind: 'mixed', k: 'auto', gamma: 0.5 }]
  ])('%o is %o', (values, method) => {
    expect(methodChoice(values)(defaultMethods.auto)).toEqual(method)
  })
  test('a setting alone changes the recipe’s own way, where it belongs to it', () => {
    const tree = { ...defaultMethods.hierarchical, linkage: 'average' as const }
    expect(methodChoice({ k: '3' })(tree)).toEqual({ ...tree, cut: { by: 'number', k: 3 } })
    expect(methodChoice({ k: '3' })(defaultMethods.dbscan)).toEqual({ kind: 'kmeans', k: 3 })
  })
  test('a way that is named keeps what the recipe says of it', () => {
    const map = { ...defaultMethods.som, grid: { rows: 3, columns: 4 } }
    expect(methodChoice({ method: 'som', k: '6' })(map)).toEqual({ ...map, k: 6 })
  })
})
