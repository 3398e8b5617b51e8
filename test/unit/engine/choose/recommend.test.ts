import { describe, expect, test } from 'vitest'
import { recommend } from '#engine/choose/recommend.ts'
import { suitableMethods } from '#engine/choose/suitableMethods.ts'
import type { GapResult, PanelRow, PredictionStrengthResult, Structure } from '#engine/choose/types.ts'

const structure = (natural: boolean, misplaced: number | null = null): Structure => ({
  natural,
  reason: { code: natural ? 'groupsApart' : 'noNaturalGroups', params: {} },
  evidence: [],
  misplaced,
  looked: 800,
  rows: 1000
})

const row = (k: number, silhouette: number, more: Partial<PanelRow> = {}): PanelRow => ({
  k,
  inertia: 100 / k,
  silhouette,
  silhouetteError: 0,
  calinskiHarabasz: null,
  daviesBouldin: null,
  gap: null,
  gapError: null,
  predictionStrength: null,
  bic: null,
  stability: null,
  smallest: 100,
  ...more
})

const choose = (rows: readonly PanelRow[], natural: boolean | null = true) =>
  recommend(rows, { n: 1000, structure: natural === null ? null : structure(natural) })
const codes = (items: readonly { readonly code: string }[]): string[] => items.map(({ code }) => code)

describe('recommend', () => {
  test('takes the highest silhouette from 3 on', () => {
    const { k, reasons, notes } = choose([row(2, 0.6), row(3, 0.5), row(4, 0.58), row(5, 0.4)])
    expect([k, reasons[0]!.code]).toEqual([4, 'bestSilhouette'])
    expect(reasons[0]!.params).toEqual({ k: 4, silhouette: 0.58, smallest: 100, needed: 10 })
    expect(codes(notes)).toEqual(['silhouettePrefersTwo'])
  })

  test('takes the smallest of numbers whose silhouettes are as good as equal, and names the others', () => {
    const { k, reasons, notes } = choose([row(3, 0.5), row(4, 0.59), row(5, 0.6), row(6, 0.605), row(7, 0.4)])
    expect([k, reasons[0]!.code]).toEqual([4, 'smallestOfNearTies'])
    expect(notes).toContainEqual({ code: 'nearTie', params: { k: 4, ks: '5, 6' } })
  })

  test('lets the standard error decide what is equal where it is larger', () => {
    const rows = [row(3, 0.55, { silhouetteError: 0.06 }), row(4, 0.6, { silhouetteError: 0.06 }), row(5, 0.3)]
    expect(choose(rows).k).toBe(3)
  })

  test('takes 2 only where it leads by more than .15, or is the only one with segments large enough', () => {
    expect(choose([row(2, 0.6), row(3, 0.46), row(4, 0.3)]).k).toBe(3)
    expect(choose([row(2, 0.62), row(3, 0.46), row(4, 0.3)])).toMatchObject({
      k: 2,
      reasons: [{ code: 'twoAreClearest' }]
    })
    expect(choose([row(2, 0.3), row(3, 0.6, { smallest: 9 })])).toMatchObject({
      k: 2,
      reasons: [{ code: 'onlyTwoLargeEnough' }]
    })
  })

  test('says where all have tiny segments, and where there was one choice', () => {
    const tiny = { smallest: 3 }
    expect(choose([row(2, 0.3, tiny), row(3, 0.6, tiny)])).toMatchObject({
      k: 3,
      reasons: [{ code: 'allHaveTinySegments' }]
    })
    expect(choose([row(6, 0.6)]).reasons[0]!.code).toBe('onlyChoice')
  })

  test('lists the vote of every criterion that was measured, each by its own rule', () => {
    const rows = [
      row(2, 0.5, { calinskiHarabasz: 10, daviesBouldin: 0.9, bic: 50, stability: 0.6 }),
      row(3, 0.6, { calinskiHarabasz: 30, daviesBouldin: 0.8, bic: 40, stability: 0.9 }),
      row(4, 0.5, { calinskiHarabasz: 40, daviesBouldin: 0.7, bic: 45, stability: 0.9 })
    ]
    const gap: GapResult = { rows: [], k: 1, looked: 1000 }
    const predictionStrength: PredictionStrengthResult = { rows: [], k: 3, looked: 1000 }
    const { votes, reasons, notes } = recommend(rows, { n: 1000, structure: null, gap, predictionStrength })
    expect(Object.fromEntries(votes.map(({ criterion, k }) => [criterion, k]))).toEqual({
      silhouette: 3,
      calinskiHarabasz: 4,
      daviesBouldin: 4,
      gap: 1,
      predictionStrength: 3,
      bic: 3,
      stability: 3
    })
    expect(reasons[1]).toEqual({ code: 'criteriaAgree', params: { k: 3, agree: 4, of: 7 } })
    expect(notes.filter(({ code }) => code === 'criterionPrefers').map(({ params }) => params)).toEqual([
      { criterion: 'calinskiHarabasz', k: 4 },
      { criterion: 'daviesBouldin', k: 4 },
      { criterion: 'gap', k: 1 }
    ])
  })

  test('says that criteria are split where no more than half agree', () => {
    const rows = [row(3, 0.6, { calinskiHarabasz: 1 }), row(4, 0.5, { calinskiHarabasz: 2 })]
    expect(choose(rows).reasons[1]).toEqual({ code: 'criteriaSplit', params: { k: 3, agree: 1, of: 2 } })
  })

  test('calls the number a useful partition where there are no natural groups, and groups weak up to .5', () => {
    const none = choose([row(3, 0.4), row(4, 0.3)], false)
    expect([none.reasons[1]!.code, none.notes[0]!.code]).toEqual(['usefulPartition', 'noNaturalGroups'])
    expect(codes(choose([row(3, 0.5), row(4, 0.3)]).notes)).toEqual(['weakGroups'])
    expect(codes(choose([row(3, 0.51), row(4, 0.3)], null).notes)).toEqual([])
  })

  test('says where the best is the largest that was tried', () => {
    expect(codes(choose([row(3, 0.5), row(4, 0.6)]).notes)).toContain('atUpperEdge')
  })

  test('answers the same whatever the order of the table, and refuses an empty one', () => {
    const rows = [row(2, 0.4), row(3, 0.5), row(4, 0.5)]
    expect(choose(rows.toReversed())).toEqual(choose(rows))
    expect(() => choose([])).toThrow(expect.objectContaining({ code: 'noRows' }))
  })
})

describe('suitableMethods', () => {
  const shop = { n: 5000, categories: 0, hasOrders: true }
  const methods = (...given: Parameters<typeof suitableMethods>): string[] =>
    suitableMethods(...given).map(({ method, reason }) => `${method} ${reason.code}`)
  const elongated = { k: 3, shape: 'full', lead: 40, agreement: 0.7 } as const

  test('offers rules where there are no natural groups and orders, else a useful partition', () => {
    expect(methods(shop, structure(false))).toEqual(['rfm noStructureSoRules', 'kmeans noStructureSoPartition'])
    expect(methods({ ...shop, hasOrders: false }, structure(false))).toEqual(['kmeans noStructureSoPartition'])
  })

  test('goes by density where centres misplace a tenth of customers or more', () => {
    expect(methods(shop, structure(true, 0.1))).toEqual(['hdbscan denseShapes', 'kmeans easiestToExplain'])
    expect(methods(shop, structure(true, 0.09))).toEqual(['kmeans compactGroups'])
  })

  test('takes a mixture where its shapes fit far better and it groups customers otherwise than k-means', () => {
    expect(methods(shop, structure(true), elongated)).toEqual(['gmm unequalSpread', 'kmeans easiestToExplain'])
    const needless = [
      { ...elongated, shape: 'spherical' as const },
      { ...elongated, lead: 10 },
      { ...elongated, agreement: 0.9 },
      { ...elongated, k: 1 }
    ]
    for (const mixture of needless) expect(methods(shop, structure(true), mixture)).toEqual(['kmeans compactGroups'])
    expect(methods(shop, structure(false), elongated)).not.toContain('gmm unequalSpread')
  })

  test('shows a tree of few customers, and uses categories before anything else', () => {
    expect(methods({ ...shop, n: 100 }, structure(true))).toEqual([
      'hierarchical fewCustomers',
      'kmeans easiestToExplain'
    ])
    expect(methods({ ...shop, categories: 2 }, structure(true))[0]).toBe('mixed hasCategories')
  })
})
