import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { findNearest, nearestRows } from '#engine/spatial/nearestRows.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { countWithin } from '#engine/spatial/withinRadius.ts'
import { blobs } from '../blobs.ts'
import { someRows } from '../cluster/density/densityBattery.ts'

describe('kdTree', () => {
  test('holds every row once, each in the box of every node above it', () => {
    fc.assert(
      fc.property(someRows(6), (x) => {
        const { order, starts, ends, boxes, x: sorted, firstLeaf } = kdTree(x)
        expect(Array.from(order).sort((a, b) => a - b)).toEqual(Array.from({ length: x.n }, (_, i) => i))
        for (let t = 0; t < starts.length; t++) {
          if (t >= firstLeaf) expect(ends[t]! - starts[t]!).toBeLessThanOrEqual(16)
          for (let j = 0; j < x.d; j++) {
            const values = Array.from(
              { length: ends[t]! - starts[t]! },
              (_, i) => sorted.data[(starts[t]! + i) * x.d + j]!
            )
            expect(boxes[t * 2 * x.d + j]).toBe(Math.min(...values))
            expect(boxes[t * 2 * x.d + x.d + j]).toBe(Math.max(...values))
          }
        }
      }),
      { numRuns: 100 }
    )
  })

  test('finds the nearest rows and counts those within a radius as comparing all pairs does', () => {
    fc.assert(
      fc.property(someRows(6), fc.integer({ min: 1, max: 12 }), (x, k) => {
        const tree = kdTree(x)
        const found = nearestRows(k)
        for (let p = 0; p < x.n; p++) {
          const all = Array.from({ length: x.n }, (_, q) => rowsApart(tree.x, p, q))
          const sorted = all.toSorted((a, b) => a - b)
          findNearest(tree, p, found)
          for (let i = 0; i < k; i++) {
            expect(found.squares[i]).toBe(sorted[i] ?? Number.POSITIVE_INFINITY)
            if (i < x.n) expect(all[found.rows[i]!]).toBe(found.squares[i])
          }
          expect(new Set(found.rows.slice(0, Math.min(k, x.n))).size).toBe(Math.min(k, x.n))
          const radius = sorted[Math.min(k, x.n) - 1]!
          expect(countWithin(tree, p, radius, x.n)).toBe(all.filter((square) => square <= radius).length)
          expect(countWithin(tree, p, radius, 1)).toBe(1)
        }
      }),
      { numRuns: 100 }
    )
  })

  test.each([9, 16, 50])('finds the nearest rows of %i columns as comparing all pairs does', (d) => {
    const tree = kdTree(blobs(600, d, 3, d))
    const found = nearestRows(7)
    for (let p = 0; p < 600; p += 10) {
      const sorted = Array.from({ length: 600 }, (_, q) => rowsApart(tree.x, p, q)).sort((a, b) => a - b)
      findNearest(tree, p, found)
      expect(Array.from(found.squares)).toEqual(sorted.slice(0, 7))
      expect(countWithin(tree, p, sorted[6]!, 600)).toBe(7)
    }
  })
})
