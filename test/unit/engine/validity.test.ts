import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { calinskiHarabasz } from '#engine/validity/calinskiHarabasz.ts'
import { daviesBouldin } from '#engine/validity/daviesBouldin.ts'
import { silhouettes } from '#engine/validity/silhouette.ts'
import { blobs } from './blobs.ts'

/** Rows with a labelling that uses every label. */
const labelled = fc
  .integer({ min: 2, max: 4 })
  .chain((k) =>
    fc
      .array(
        fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: k - 1 })),
        {
          minLength: k + 1,
          maxLength: 30
        }
      )
      .filter((rows) => new Set(rows.map(([, , label]) => label)).size === k)
  )
  .map((rows) => ({
    x: matrix(rows.length, 2, Float64Array.from(rows.flatMap(([a, b]) => [a * 1.5, b]))),
    labels: rows.map(([, , label]) => label)
  }))

/** Equation by equation, with every distance. */
const naiveSilhouette = ({ n, d, data }: Matrix, labels: readonly number[]): number => {
  const distance = (i: number, m: number): number =>
    Math.hypot(...Array.from({ length: d }, (_, j) => data[i * d + j]! - data[m * d + j]!))
  const segments = [...new Set(labels)]
  let total = 0
  for (let i = 0; i < n; i++) {
    const meanTo = (segment: number): number => {
      const others = labels.flatMap((label, m) => (label === segment && m !== i ? [distance(i, m)] : []))
      return others.reduce((sum, value) => sum + value, 0) / others.length
    }
    const a = meanTo(labels[i]!)
    if (Number.isNaN(a)) continue
    const b = Math.min(...segments.filter((segment) => segment !== labels[i]).map(meanTo))
    total += Math.max(a, b) > 0 ? (b - a) / Math.max(a, b) : 0
  }
  return total / n
}

describe('silhouettes', () => {
  test('equal the definition, for several labellings at once', () => {
    fc.assert(
      fc.property(labelled, ({ x, labels }) => {
        const halves = labels.map((_, i) => (i < labels.length / 2 ? 0 : 1))
        const [one, two] = complete(silhouettes(x, [labels, halves]))
        expect(one).toMatchObject({ exact: true, standardError: 0 })
        expect(one!.mean).toBeCloseTo(naiveSilhouette(x, labels), 10)
        expect(two!.mean).toBeCloseTo(naiveSilhouette(x, halves), 10)
      })
    )
  })

  test('from anchors lie within four standard errors of the exact value, and repeat', () => {
    const x = blobs(6000, 3, 4, 5)
    const labels = Int32Array.from({ length: x.n }, (_, i) => i % 4)
    const [exact] = complete(silhouettes(x, [labels]))
    for (let seed = 0; seed < 10; seed++) {
      const options = { exactUpTo: 1000, anchors: { count: 500, seed } }
      const [estimate] = complete(silhouettes(x, [labels], options))
      expect(estimate!.exact).toBe(false)
      expect(estimate!.standardError).toBeGreaterThan(0)
      expect(estimate!.standardError).toBeLessThan(0.02)
      expect(Math.abs(estimate!.mean - exact!.mean)).toBeLessThan(4 * estimate!.standardError)
      expect(complete(silhouettes(x, [labels], options))).toEqual([estimate])
    }
  })

  test('of a segment are the mean of its rows: one far away scores higher than two that touch', () => {
    const x = matrix(6, 1, Float64Array.of(0, 1, 2, 3, 100, 101))
    const [scored] = complete(silhouettes(x, [[0, 0, 1, 1, 2, 2]]))
    const { bySegment, mean } = scored!
    // By hand: s(0) = 1 - 1/2.5, s(1) = 1 - 1/1.5; s(100) = 1 - 1/97.5, s(101) = 1 - 1/98.5.
    expect(bySegment[0]).toBeCloseTo((0.6 + 1 / 3) / 2, 12)
    expect(bySegment[2]).toBeCloseTo((1 - 1 / 97.5 + 1 - 1 / 98.5) / 2, 12)
    expect(mean).toBeCloseTo((bySegment[0]! + bySegment[1]! + bySegment[2]!) / 3, 12)
  })

  test('of a large file do not depend on the order in which rows arrive', () => {
    const x = blobs(25_000, 2, 3, 8)
    const labels = Int32Array.from({ length: x.n }, (_, i) => i % 3)
    const order = Uint32Array.from({ length: x.n }, (_, i) => (i * 7919) % x.n)
    const options = { anchors: { count: 50, seed: 1 } }
    const straight = complete(silhouettes(x, [labels], options))
    expect(complete(silhouettes(takeRows(x, order), [Int32Array.from(order, (i) => labels[i]!)], options))).toEqual(
      straight
    )
  })

  test('need at least two segments, fewer than rows, none empty', () => {
    const x = matrix(3, 1, Float64Array.of(1, 2, 3))
    expect(() => complete(silhouettes(x, [[0, 0, 0]]))).toThrow('this needs 2 to 2 segments of 3 rows; got 1')
    expect(() => complete(silhouettes(x, [[0, 1, 2]]))).toThrow('this needs 2 to 2 segments of 3 rows; got 3')
    expect(() => complete(silhouettes(x, [[0, 2, 2]]))).toThrow('segment 1 of 3 has no rows')
    expect(() => complete(silhouettes(x, [[0, 1]]))).toThrow('labels for 3 rows are needed; got 2')
  })
})

describe('calinskiHarabasz and daviesBouldin', () => {
  // The data of scikit-learn 1.2's own tests of both scores: two pairs of points ten times in each segment.
  const pairs = [
    [0, 0, 1, 1],
    [3, 3, 4, 4],
    [0, 4, 1, 3],
    [3, 1, 4, 0]
  ]
  const x = matrix(40, 2, Float64Array.from(pairs.flatMap((pair) => new Array<number[]>(5).fill(pair).flat())))
  const labels = Array.from({ length: 40 }, (_, i) => Math.floor(i / 10))

  test("equal the values of scikit-learn's tests", () => {
    expect(calinskiHarabasz(x, labels)).toBeCloseTo((45 * (40 - 4)) / (5 * (4 - 1)), 9)
    expect(daviesBouldin(x, labels)).toBeCloseTo((2 * Math.sqrt(0.5)) / 3, 12)
  })

  test('at the edges: no spread within gives 1 and 0, two segments with one centre are infinitely alike', () => {
    const doubles = matrix(4, 1, Float64Array.of(1, 1, 5, 5))
    expect([calinskiHarabasz(doubles, [0, 0, 1, 1]), daviesBouldin(doubles, [0, 0, 1, 1])]).toEqual([1, 0])
    expect(daviesBouldin(matrix(4, 1, Float64Array.of(-1, 1, -2, 2)), [0, 0, 1, 1])).toBe(Number.POSITIVE_INFINITY)
  })

  test('neither changes when segments are renamed or the data moved', () => {
    fc.assert(
      fc.property(labelled, ({ x, labels }) => {
        fc.pre(new Set(labels).size < x.n)
        const k = Math.max(...labels) + 1
        const renamed = labels.map((label) => k - 1 - label)
        const moved = { ...x, data: x.data.map((value) => value + 1000) }
        for (const measure of [calinskiHarabasz, daviesBouldin]) {
          const value = measure(x, labels)
          fc.pre(Number.isFinite(value))
          expect(measure(x, renamed)).toBeCloseTo(value, 8)
          expect(measure(moved, labels) / (value || 1)).toBeCloseTo(value ? 1 : 0, 6)
        }
      })
    )
  })
})

describe('adjustedRand', () => {
  test("equals the published example and scikit-learn's documentation", () => {
    expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.5714285714, 9)
    expect(adjustedRand([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0)
    expect(adjustedRand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1)
    // Yeung & Ruzzo, "Details of the adjusted Rand index", 2001, table 2.
    expect(adjustedRand([1, 1, 2, 2, 2, 2, 3, 3, 3, 3], [1, 2, 1, 2, 2, 3, 3, 3, 3, 3])).toBeCloseTo(0.313, 3)
  })

  test('is symmetric, at most 1, and 1 exactly for the same partition under any names', () => {
    const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 40
    })
    fc.assert(
      fc.property(labels, (pairs) => {
        const [a, b] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)]
        expect(adjustedRand(a, b)).toBeCloseTo(adjustedRand(b, a), 12)
        expect(adjustedRand(a, b)).toBeLessThanOrEqual(1 + 1e-12)
        expect(
          adjustedRand(
            a,
            a.map((label) => 10 - label)
          )
        ).toBe(1)
      })
    )
  })
})
