import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'

export interface DensityClustering {
  readonly labels: Int32Array
  readonly sizes: Int32Array
  readonly noise: number
}

export const points = (rows: readonly (readonly number[])[]): Matrix => ({
  n: rows.length,
  d: rows[0]?.length ?? 1,
  data: Float64Array.from(rows.flat())
})

/** Rows on a coarse grid (many equal rows and equal distances) or anywhere, of 1 to `most` columns. */
export const someRows = (most: number): fc.Arbitrary<Matrix> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.boolean())
    .chain(([d, coarse]) => {
      const value = coarse ? fc.integer({ min: 0, max: 5 }) : fc.double({ min: -3, max: 3, noNaN: true })
      return fc.array(fc.array(value, { minLength: d, maxLength: d }), { minLength: 1, maxLength: 60 })
    })
    .map(points)

const shuffled = (n: number, shuffle: { next(): { value: number } }): number[] => {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = shuffle.next().value % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/** Three dense discs of ten rows, far apart, and one row away from all. */
export const threeAndOne = points([
  ...Array.from({ length: 30 }, (_, i) => [(i % 3) * 50 + Math.sin(i * 7), (i % 3 === 1 ? 40 : 0) + Math.cos(i * 5)]),
  [500, 500]
])

/** The guarantees of the clusterer battery that apply where the data decide how many clusters there are. */
export const densityBattery = (name: string, cluster: (x: Matrix) => DensityClustering): void => {
  describe(`${name}, like every clusterer by density,`, () => {
    test('finds three groups that are far apart, and leaves out who is far from all', () => {
      const { labels, noise } = cluster(threeAndOne)
      const truth = Array.from({ length: 31 }, (_, i) => (i === 30 ? -1 : i % 3))
      expect(adjustedRand(labels, truth)).toBe(1)
      expect([labels[30], noise]).toEqual([-1, 1])
    })

    test('gives the same answer again, and leaves its input as it was', () => {
      const before = threeAndOne.data.slice()
      expect(cluster(threeAndOne)).toEqual(cluster(threeAndOne))
      expect(threeAndOne.data).toEqual(before)
    })

    test('gives every row the same label in whatever order rows arrive', () => {
      fc.assert(
        fc.property(someRows(6), fc.infiniteStream(fc.nat()), (x, shuffle) => {
          const order = shuffled(x.n, shuffle)
          const again = cluster(takeRows(x, order)).labels
          const straight = cluster(x).labels
          expect(Array.from(again)).toEqual(order.map((i) => straight[i]))
        }),
        { numRuns: 200 }
      )
    })

    test('gives equal rows the same label', () => {
      fc.assert(
        fc.property(someRows(2), (x) => {
          const { labels } = cluster(x)
          const labelOf = new Map<string, number>()
          for (let i = 0; i < x.n; i++) {
            const key = String(x.data.subarray(i * x.d, i * x.d + x.d))
            expect(labels[i]).toBe(labelOf.get(key) ?? labels[i])
            labelOf.set(key, labels[i]!)
          }
        }),
        { numRuns: 100 }
      )
    })

    test('uses -1 and every label 0 … k - 1, the largest cluster first, and counts right', () => {
      fc.assert(
        fc.property(someRows(6), (x) => {
          const { labels, sizes, noise } = cluster(x)
          const counts = Array.from(sizes, (_, c) => labels.filter((label) => label === c).length)
          expect(counts).toEqual(Array.from(sizes))
          expect(counts).toEqual(counts.toSorted((a, b) => b - a))
          expect(counts.every((count) => count > 0)).toBe(true)
          expect(noise).toBe(labels.filter((label) => label === -1).length)
          expect(noise + counts.reduce((sum, count) => sum + count, 0)).toBe(x.n)
        }),
        { numRuns: 200 }
      )
    })

    test('is not disturbed by a column in which all rows are the same', () => {
      const { n, data } = threeAndOne
      const rows = Array.from({ length: n }, (_, i) => [data[2 * i]!, 7, data[2 * i + 1]!])
      expect(cluster(points(rows)).labels).toEqual(cluster(threeAndOne).labels)
    })

    test('refuses a value that is missing, naming its row and column, and no rows', () => {
      const holed = { ...threeAndOne, data: threeAndOne.data.slice() }
      holed.data[7] = Number.NaN
      expect(() => cluster(holed)).toThrow(
        expect.objectContaining({ code: 'notFinite', params: { row: 3, column: 1, value: 'NaN' } })
      )
      expect(() => cluster(points([]))).toThrow(expect.objectContaining({ code: 'noRows' }))
    })
  })
}
