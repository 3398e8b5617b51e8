import { describe, expect, test } from 'vitest'
import { copheneticCorrelation } from '#engine/cluster/hierarchical/cophenetic.ts'
import { hierarchical, linkages } from '#engine/cluster/hierarchical/hierarchical.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { blobs } from '../../blobs.ts'
import { points } from './plainTree.ts'

describe('cophenetic correlation', () => {
  test('is that of the distances and the heights of the first common node, worked out by hand', () => {
    // Rows 0, 1, 3: distances 1, 3, 2; single linkage joins 0 and 1 at 1, then 3 at 2: heights 1, 2, 2.
    const x = points([[3], [0], [1]])
    const tree = complete(hierarchical(x, { linkage: 'single' }))
    const { correlation, standardError } = copheneticCorrelation(x, tree, { seed: 1 })
    expect(correlation).toBeCloseTo(1 / Math.sqrt(2 * (2 / 3)), 12)
    expect(standardError).toBe(0)
  })

  test.each(linkages)('%s: from a sample of pairs is within its error of that from all pairs', (linkage) => {
    const x = blobs(2200, 4, 5, 8)
    const tree = complete(hierarchical(x, { linkage }))
    const { correlation, standardError } = copheneticCorrelation(x, tree, { seed: 3 })
    const holds = Array.from({ length: tree.leaves }, (_, leaf) => [leaf])
    const pairs = { count: 0, d: 0, h: 0, dd: 0, hh: 0, dh: 0 }
    for (let i = 0; i < tree.height.length; i++) {
      const [left, right] = [holds[tree.left[i]!]!, holds[tree.right[i]!]!]
      const height = tree.height[i]!
      for (const a of left) {
        for (const b of right) {
          const distance = Math.sqrt(rowsApart(x, a, b))
          pairs.count++
          pairs.d += distance
          pairs.h += height
          pairs.dd += distance * distance
          pairs.hh += height * height
          pairs.dh += distance * height
        }
      }
      holds.push([...left, ...right])
    }
    const { count, d, h, dd, hh, dh } = pairs
    const exact = (count * dh - d * h) / Math.sqrt((count * dd - d * d) * (count * hh - h * h))
    expect(standardError).toBeGreaterThan(0)
    expect(standardError).toBeLessThan(0.003)
    expect(Math.abs(correlation - exact)).toBeLessThan(3.5 * standardError)
  })

  test('depends on no order of rows', () => {
    const x = blobs(2100, 2, 3, 4)
    const moved = takeRows(
      x,
      Uint32Array.from({ length: x.n }, (_, i) => (i * 11) % x.n)
    )
    const measured = [x, moved].map((rows) =>
      copheneticCorrelation(rows, complete(hierarchical(rows, { linkage: 'ward' })), { seed: 5 })
    )
    expect(measured[0]).toEqual(measured[1])
  })

  test('is 1 where all distances are alike, and 0 where only the heights are', () => {
    const of = (rows: number[][]): number => {
      const x = points(rows)
      return copheneticCorrelation(x, complete(hierarchical(x, { linkage: 'single' })), { seed: 1 }).correlation
    }
    expect([of([[5]]), of([[5], [7]]), of([[2], [2], [2]])]).toEqual([1, 1, 1])
    expect(of([[1], [2], [3], [4]])).toBe(0)
  })

  test('refuses a tree of other rows', () => {
    const tree = complete(hierarchical(points([[1], [2]]), { linkage: 'ward' }))
    expect(() => copheneticCorrelation(points([[1], [2], [3]]), tree, { seed: 1 })).toThrow(
      'a tree of 3 rows is needed; got one of 2'
    )
  })
})
