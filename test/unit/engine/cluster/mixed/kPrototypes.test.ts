import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kmeans } from '#engine/cluster/kmeans.ts'
import { type KPrototypesOptions, kPrototypes, searchedRows } from '#engine/cluster/mixed/kPrototypes.ts'
import type { MixedData } from '#engine/cluster/mixed/mixedData.ts'
import { mixedSilhouettes } from '#engine/cluster/mixed/mixedSilhouettes.ts'
import { variableWeights } from '#engine/cluster/mixed/variableWeights.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { silhouettes } from '#engine/validity/silhouette.ts'
import { clustererBattery } from '../../battery.ts'
import { blobs } from '../../blobs.ts'
import { leastCost, mixedOf, plainCost } from './plainPrototypes.ts'

const solve = (data: MixedData, k: number, options: Partial<KPrototypesOptions> = {}) =>
  complete(kPrototypes(data, { k, seed: 1, ...options }))

const numbersOnly = (x: Matrix): MixedData => ({ numeric: x, categorical: { n: x.n, columns: [] } })

/** Three groups in two numbers, each mostly on its own level of a category; a second category says nothing. */
const mixture = (n: number, seed: number): { data: MixedData; truth: Int32Array } => {
  const x = blobs(n, 2, 3, seed, 30)
  const source = random(seed).fork('categories')
  const truth = Int32Array.from({ length: n }, (_, i) => i % 3)
  const told = truth.map((group) => (source.next() < 0.9 ? group : source.int(4) - 1))
  const noise = Int32Array.from({ length: n }, () => source.int(5) - 1)
  const columns = [
    { codes: told, levels: 3 },
    { codes: noise, levels: 4 }
  ]
  return { data: { numeric: x, categorical: { n, columns } }, truth }
}

clustererBattery('k-prototypes on numbers', (x, k) => solve(numbersOnly(x), k))

clustererBattery('k-prototypes on numbers and the signs of the first of them', (x, k) => {
  const codes = Int32Array.from({ length: x.n }, (_, i) => Math.sign(x.data[i * x.d]!))
  return solve({ numeric: x, categorical: { n: x.n, columns: [{ codes, levels: 2 }] } }, k)
})

describe('k-prototypes', () => {
  test('with numbers alone reaches the inertia of k-means', () => {
    for (const [n, d, k, seed] of [
      [30, 2, 3, 1],
      [300, 4, 5, 2],
      [800, 3, 6, 3]
    ] as const) {
      const x = blobs(n, d, k, seed)
      const { inertia } = complete(kmeans(x, { k, seed: 7 }))
      expect(solve(numbersOnly(x), k).cost.total).toBeLessThan(inertia * (1 + 1e-9))
    }
  })

  test('finds the least cost of all labellings of a few rows, with categories alone and with numbers', () => {
    const code = fc.integer({ min: -1, max: 2 })
    const row = fc.record({ codes: fc.tuple(code, code, code), number: fc.integer({ min: -4, max: 4 }) })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 7 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (rows, k, numbers) => {
          const codes = rows.map((one) => one.codes)
          const data = mixedOf(numbers ? rows.map(({ number }) => [number]) : null, codes, [3, 3, 3])
          fc.pre(new Set(rows.map(({ codes, number }) => String([...codes, numbers ? number : 0]))).size >= k)
          const { cost, labels } = solve(data, k, { gamma: 2 })
          expect(cost.total).toBeCloseTo(plainCost(data, labels, 2), 9)
          expect(cost.numeric + cost.categorical).toBeCloseTo(cost.total, 9)
          expect(cost.total).toBeCloseTo(leastCost(data, k, 2), 9)
        }
      ),
      { numRuns: 60, seed: 20_261_122 }
    )
  })

  test('every row is nearest to the mean and the modes of its own segment', () => {
    const { data } = mixture(300, 4)
    const { labels, centres, modes, gamma } = solve(data, 5)
    const { columns } = data.categorical
    const away = (i: number, s: number): number =>
      [0, 1].reduce((sum, j) => sum + (data.numeric!.data[2 * i + j]! - centres!.data[2 * s + j]!) ** 2, 0) +
      gamma * columns.filter(({ codes }, c) => codes[i] !== modes[s * 2 + c]).length
    for (let i = 0; i < 300; i++) {
      const nearest = Math.min(...[0, 1, 2, 3, 4].map((s) => away(i, s)))
      expect(away(i, labels[i]!)).toBeLessThan(nearest + 1e-9)
    }
  })

  test('searches a sample of many rows, and is no worse than the groups that they came from', () => {
    const { data, truth } = mixture(searchedRows * 2, 4)
    const { labels, sizes, converged, cost, gamma } = solve(data, 3)
    expect(adjustedRand(labels, truth)).toBeGreaterThan(0.97)
    expect(cost.total).toBeLessThanOrEqual(plainCost(data, truth, gamma))
    expect(sizes.reduce((a, b) => a + b)).toBe(truth.length)
    expect(converged).toBe(true)
  })

  test('equal rows count as often as they are there', () => {
    const codes = [[0], [0], [0], [1], [1], [2]]
    const { sizes, modes, levelCounts } = solve(mixedOf(null, codes, [3]), 3)
    expect([...sizes]).toEqual([3, 2, 1])
    expect([...modes]).toEqual([0, 1, 2])
    expect(levelCounts.map((counts) => [...counts])).toEqual([[3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0]])
  })

  test('a missing category is a level of its own', () => {
    const { labels, modes } = solve(mixedOf(null, [[-1], [-1], [0], [0], [0]], [1]), 2)
    expect([...labels]).toEqual([1, 1, 0, 0, 0])
    expect([...modes]).toEqual([0, -1])
  })

  test('gamma is half the mean standard deviation of the numbers, 1 without numbers that vary', () => {
    const numbers = [
      [0, 10],
      [2, 16]
    ]
    expect(solve(mixedOf(numbers, [[0], [0]], [1]), 1).gamma).toBe(1)
    const same = Array.from({ length: 1000 }, () => [0.1])
    expect(
      solve(
        mixedOf(
          same,
          Array.from(same, (_, i) => [i % 2]),
          [2]
        ),
        1
      ).gamma
    ).toBe(1)
    expect(solve(mixedOf(null, [[0], [1]], [2]), 1).gamma).toBe(1)
    expect(solve(mixedOf([[0], [6]], [[0], [1]], [2]), 1).gamma).toBe(1.5)
  })

  test('refuses parts of different length, unknown codes and a negative gamma, saying what it got', () => {
    const x = blobs(4, 2, 2, 1)
    const columns = (codes: number[]) => [{ codes: Int32Array.from(codes), levels: 2 }]
    expect(() => solve({ numeric: x, categorical: { n: 3, columns: [] } }, 2)).toThrow('the same rows; got 4 and 3')
    expect(() => solve({ numeric: x, categorical: { n: 4, columns: columns([0, 1]) } }, 2)).toThrow('4 codes; got 2')
    expect(() => solve({ numeric: x, categorical: { n: 4, columns: columns([0, 1, 2, 0]) } }, 2)).toThrow('row 2 is 2')
    expect(() => solve(numbersOnly(x), 2, { gamma: -1 })).toThrow('gamma is 0 or more; got -1')
  })
})

describe('the weight of a variable', () => {
  test('is its share of what keeps rows from other segments beyond what keeps them from their own', () => {
    const { data } = mixture(120, 6)
    const result = solve(data, 4)
    const { labels, centres, modes, gamma } = result
    const parts = [0, 0, 0, 0]
    for (let i = 0; i < 120; i++) {
      for (let s = 0; s < 4; s++) {
        const own = labels[i]!
        for (const j of [0, 1]) {
          const away = (segment: number) => (data.numeric!.data[2 * i + j]! - centres!.data[2 * segment + j]!) ** 2
          parts[j]! += away(s) - away(own)
          const differs = (segment: number) =>
            data.categorical.columns[j]!.codes[i] === modes[segment * 2 + j] ? 0 : gamma
          parts[2 + j]! += differs(s) - differs(own)
        }
      }
    }
    const total = parts.reduce((a, b) => a + b)
    const { numeric, categorical } = variableWeights(result)
    expect([...numeric, ...categorical]).toEqual(parts.map((part) => expect.closeTo(part / total, 9)))
  })

  test('is nothing for a variable that is the same in all segments, and all for the only one that differs', () => {
    const codes = Array.from({ length: 40 }, (_, i) => [i % 2, Math.floor(i / 2) % 4 === 0 ? 1 : 0])
    const { categorical } = variableWeights(solve(mixedOf(null, codes, [2, 2]), 2))
    expect([...categorical]).toEqual([1, 0])
    expect([...variableWeights(solve(mixedOf(null, codes, [2, 2]), 1)).categorical]).toEqual([0, 0])
  })
})

describe('silhouettes of mixed rows', () => {
  test('are those of Euclidean distances where there are numbers alone', () => {
    const x = blobs(200, 3, 3, 8)
    const { labels } = solve(numbersOnly(x), 3)
    const [mixed] = complete(mixedSilhouettes(numbersOnly(x), [labels], { gamma: 1, seed: 1 }))
    expect(mixed!.mean).toBeCloseTo(complete(silhouettes(x, [labels]))[0]!.mean, 12)
  })

  test('measure the root of the dissimilarity of k-prototypes', () => {
    // Distances: 1 within the first two, sqrt(9 + 2) or sqrt(16 + 2) to the third, whose category differs.
    const data = mixedOf([[0], [1], [4]], [[0], [0], [-1]], [1])
    const [one] = complete(mixedSilhouettes(data, [[0, 0, 1]], { gamma: 2, seed: 1 }))
    expect(one!.mean).toBeCloseTo((1 - 1 / Math.sqrt(18) + 1 - 1 / Math.sqrt(11)) / 3, 12)
  })

  test('of many rows are estimated, and miss no segment however small', () => {
    const { data, truth } = mixture(12_000, 9)
    const labels = truth.map((group, i) => (i === 7777 ? 3 : group))
    const [estimate, same] = complete(mixedSilhouettes(data, [truth, labels], { gamma: 0.5, seed: 1 }))
    expect(estimate!.exact).toBe(false)
    expect(same!.bySegment.length).toBe(4)
    const part = complete(
      mixedSilhouettes(mixture(3000, 9).data, [mixture(3000, 9).truth], { gamma: 0.5, seed: 1 })
    )[0]!
    expect(Math.abs(estimate!.mean - part.mean)).toBeLessThan(0.03)
  })
})
