import { describe, expect, test } from 'vitest'
import { copheneticCorrelation } from '#engine/cluster/hierarchical/cophenetic.ts'
import { cutByNumber } from '#engine/cluster/hierarchical/cut.ts'
import { hierarchical, linkages } from '#engine/cluster/hierarchical/hierarchical.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import { blobs } from '../../blobs.ts'

describe('more rows than a tree can have leaves', () => {
  const many = blobs(50_001, 2, 3, 4, 300)
  const moved = takeRows(
    many,
    Uint32Array.from({ length: many.n }, (_, i) => (i * 11) % many.n)
  )
  const tree = complete(hierarchical(many, { linkage: 'ward' }))

  test('are put into micro-clusters, counted as the rows that they hold', () => {
    expect([tree.coreSet, tree.leaves, tree.distinct, tree.size.at(-1)]).toEqual([20_000, 20_000, 20_000, 50_001])
    const counts = new Int32Array(tree.leaves)
    for (const leaf of tree.leafOf) counts[leaf]!++
    expect(counts).toEqual(tree.leafSize)
    expect(tree.left[0]! < tree.leaves && tree.size[0]).toBe(
      tree.leafSize[tree.left[0]!]! + tree.leafSize[tree.right[0]!]!
    )
  })

  test('are cut into the groups that are there', () => {
    const truth = Array.from({ length: many.n }, (_, i) => i % 3)
    expect(adjustedRand(cutByNumber(tree, 3), truth)).toBe(1)
  })

  test('have the same labels and cophenetic correlation in whatever order they arrive', () => {
    const again = complete(hierarchical(moved, { linkage: 'ward' }))
    const labels = cutByNumber(tree, 7)
    expect(cutByNumber(again, 7)).toEqual(Int32Array.from({ length: many.n }, (_, i) => labels[(i * 11) % many.n]!))
    const there = copheneticCorrelation(many, tree, { seed: 2 })
    expect(copheneticCorrelation(moved, again, { seed: 2 })).toEqual(there)
    expect(there.correlation).toBeGreaterThan(0.8)
  })

  test.each(linkages)('share leaves, exactly, where few of them differ (%s)', (linkage) => {
    const values = [0, 1, 1.5, 7, 9, 30]
    const x = { n: 60_000, d: 1, data: Float64Array.from({ length: 60_000 }, (_, i) => values[((i * i + i) % 7) % 6]!) }
    const few = complete(hierarchical(x, { linkage }))
    expect([few.coreSet, few.leaves, few.distinct]).toEqual([null, few.leafSize.length, few.leafSize.length])
    const part = { n: 7000, d: 1, data: x.data.slice(0, 7000) }
    expect(cutByNumber(few, 3).slice(0, 7000)).toEqual(cutByNumber(complete(hierarchical(part, { linkage })), 3))
  })
})
