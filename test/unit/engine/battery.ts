import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'

/** What every clusterer returns at least. */
export interface Clustering {
  readonly labels: ArrayLike<number>
  readonly sizes: ArrayLike<number>
}

const points = (rows: readonly (readonly number[])[]): Matrix => ({
  n: rows.length,
  d: rows[0]?.length ?? 1,
  data: Float64Array.from(rows.flat())
})

const coordinate = fc.double({ min: -100, max: 100, noNaN: true })
const someRows = fc
  .integer({ min: 1, max: 4 })
  .chain((d) => fc.array(fc.array(coordinate, { minLength: d, maxLength: d }), { minLength: 3, maxLength: 40 }))

/** The guarantees that hold for every clusterer, whatever its method. `cluster` throws an EngineError where it cannot. */
export const clustererBattery = (name: string, cluster: (x: Matrix, k: number) => Clustering): void => {
  const three = points(
    Array.from({ length: 30 }, (_, i) => [(i % 3) * 50 + Math.sin(i * 7), (i % 3 === 1 ? 40 : 0) + Math.cos(i * 5)])
  )

  describe(`${name}, like every clusterer,`, () => {
    test('finds three groups that are far apart', () => {
      const truth = Array.from({ length: 30 }, (_, i) => i % 3)
      expect(adjustedRand(cluster(three, 3).labels, truth)).toBe(1)
    })

    test('gives the same answer again', () => {
      expect(cluster(three, 4)).toEqual(cluster(three, 4))
    })

    test('gives every row the same label in whatever order rows arrive', () => {
      fc.assert(
        fc.property(someRows, fc.integer({ min: 1, max: 3 }), fc.infiniteStream(fc.nat()), (rows, k, shuffle) => {
          fc.pre(new Set(rows.map(String)).size >= k)
          const order = rows.map((_, i) => i)
          for (let i = order.length - 1; i > 0; i--) {
            const j = shuffle.next().value % (i + 1)
            ;[order[i], order[j]] = [order[j]!, order[i]!]
          }
          const straight = cluster(points(rows), k)
          const shuffled = cluster(points(order.map((i) => rows[i]!)), k)
          expect(order.map((_, at) => shuffled.labels[at])).toEqual(order.map((i) => straight.labels[i]))
        }),
        { numRuns: 60 }
      )
    })

    test('uses every label 0 … k - 1, the largest segment first, and counts right', () => {
      fc.assert(
        fc.property(someRows, fc.integer({ min: 1, max: 3 }), (rows, k) => {
          fc.pre(new Set(rows.map(String)).size >= k)
          const { labels, sizes } = cluster(points(rows), k)
          const counts = new Array<number>(k).fill(0)
          for (let i = 0; i < rows.length; i++) counts[labels[i]!]!++
          expect(counts).toEqual(Array.from(sizes))
          expect(Math.min(...counts)).toBeGreaterThan(0)
          expect(counts).toEqual(counts.toSorted((a, b) => b - a))
        }),
        { numRuns: 60 }
      )
    })

    test('leaves its input as it was', () => {
      const before = three.data.slice()
      cluster(three, 3)
      expect(three.data).toEqual(before)
    })

    test('refuses a value that is missing, naming its row and column', () => {
      const holed = { ...three, data: three.data.slice() }
      holed.data[7] = Number.NaN
      expect(() => cluster(holed, 3)).toThrow(
        expect.objectContaining({ code: 'notFinite', params: { row: 3, column: 1, value: 'NaN' } })
      )
    })

    test('refuses more segments than different rows, saying how many were left', () => {
      const doubles = points([
        [1, 2],
        [1, 2],
        [3, 4],
        [3, 4]
      ])
      expect(() => cluster(doubles, 3)).toThrow('3 segments need at least 3 different customers; 2 were left')
      expect([...Array.from(cluster(doubles, 2).sizes)]).toEqual([2, 2])
    })

    test('puts one row in one segment', () => {
      expect(Array.from(cluster(points([[5, 6]]), 1).labels)).toEqual([0])
    })

    test('is not disturbed by a column in which all rows are the same', () => {
      const rows = Array.from({ length: 30 }, (_, i) => [three.data[2 * i]!, 7, three.data[2 * i + 1]!])
      expect(Array.from(cluster(points(rows), 3).labels)).toEqual(Array.from(cluster(three, 3).labels))
    })
  })
}
