import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutByNumber } from '#engine/cluster/hierarchical/cut.ts'
import { hierarchical, type Linkage, linkages } from '#engine/cluster/hierarchical/hierarchical.ts'
import type { Tree } from '#engine/cluster/hierarchical/tree.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { clustererBattery } from '../../battery.ts'
import { blobs } from '../../blobs.ts'
import { someRows } from '../density/densityBattery.ts'
import { expectGreedy, points } from './plainTree.ts'

const treeOf = (x: Matrix, linkage: Linkage): Tree => complete(hierarchical(x, { linkage }))

/** The tree as it looks: nested sets of rows by their values, left to right, with heights. */
const picture = (x: Matrix, tree: Tree): unknown => {
  const draw = (node: number): unknown =>
    node < tree.leaves
      ? Array.from(x.data.subarray(node * x.d, node * x.d + x.d))
      : [tree.height[node - tree.leaves], draw(tree.left[node - tree.leaves]!), draw(tree.right[node - tree.leaves]!)]
  return draw(2 * tree.leaves - 2)
}

describe.each(linkages)('hierarchical, %s linkage', (linkage) => {
  clustererBattery(linkage, (x, k) => {
    const labels = cutByNumber(treeOf(x, linkage), k)
    return { labels, sizes: Array.from({ length: k }, (_, c) => labels.filter((label) => label === c).length) }
  })

  test('merges two of the nearest groups each time, at their distance, ties and equal rows included', () => {
    fc.assert(
      fc.property(someRows(3), (all) => {
        const x = takeRows(
          all,
          Array.from({ length: Math.min(all.n, 24) }, (_, i) => i)
        )
        expectGreedy(x, treeOf(x, linkage), linkage)
      }),
      { numRuns: 150 }
    )
  })

  test('merges two of the nearest of 150 rows in 5 columns each time', () => {
    const x = blobs(150, 5, 4, 3)
    expectGreedy(x, treeOf(x, linkage), linkage)
  })

  test('has heights that never fall, each row once, and left branches that hold the first row by values', () => {
    fc.assert(
      fc.property(someRows(4), (x) => {
        const { leaves, left, right, height, size, distinct } = treeOf(x, linkage)
        expect(Array.from(height)).toEqual(Array.from(height).toSorted((a, b) => a - b))
        expect([...left, ...right].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: 2 * leaves - 2 }, (_, node) => node)
        )
        expect(size.at(-1) ?? 1).toBe(x.n)
        const rows = new Set(
          Array.from({ length: x.n }, (_, i) =>
            String(x.data.subarray(i * x.d, i * x.d + x.d).map((value) => value + 0))
          )
        )
        expect(distinct).toBe(rows.size)
        expect(height.subarray(0, x.n - distinct).every((at) => at === 0)).toBe(true)
      }),
      { numRuns: 100 }
    )
  })

  test('draws the same tree in whatever order rows arrive', () => {
    fc.assert(
      fc.property(someRows(3), fc.infiniteStream(fc.nat()), (x, shuffle) => {
        const order = Array.from({ length: x.n }, (_, i) => i)
        for (let i = x.n - 1; i > 0; i--) {
          const j = shuffle.next().value % (i + 1)
          ;[order[i], order[j]] = [order[j]!, order[i]!]
        }
        const moved = takeRows(x, order)
        expect(picture(moved, treeOf(moved, linkage))).toEqual(picture(x, treeOf(x, linkage)))
      }),
      { numRuns: 100 }
    )
  })

  test('gives equal rows the same label in every cut', () => {
    fc.assert(
      fc.property(someRows(2), fc.nat(), (x, number) => {
        const tree = treeOf(x, linkage)
        const labels = cutByNumber(tree, 1 + (number % tree.distinct))
        const labelOf = new Map<string, number>()
        for (let i = 0; i < x.n; i++) {
          const key = String(x.data.subarray(i * x.d, i * x.d + x.d).map((value) => value + 0))
          expect(labels[i]).toBe(labelOf.get(key) ?? labels[i])
          labelOf.set(key, labels[i]!)
        }
      }),
      { numRuns: 100 }
    )
  })

  test('is a leaf for one row, and one merge at their distance for two', () => {
    expect(treeOf(points([[4, 2]]), linkage)).toEqual({
      leaves: 1,
      left: new Int32Array(0),
      right: new Int32Array(0),
      height: new Float64Array(0),
      size: new Int32Array(0),
      leafSize: Int32Array.of(1),
      leafOf: Int32Array.of(0),
      distinct: 1,
      coreSet: null
    })
    const two = treeOf(
      points([
        [3, 4],
        [0, 0]
      ]),
      linkage
    )
    expect([two.left[0], two.right[0], two.height[0], two.size[0]]).toEqual([1, 0, 5, 2])
  })

  test('joins rows that are all the same at height 0, and makes one group of them', () => {
    const tree = treeOf(points(Array.from({ length: 9 }, () => [0.1, 0.7])), linkage)
    expect([tree.distinct, ...tree.height]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0])
    expect([...cutByNumber(tree, 1)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('reports progress that never goes back within a phase', () => {
    const seen = new Map<string, number>()
    for (const { phase, done, total } of hierarchical(blobs(1500, 3, 5, 3), { linkage })) {
      expect(done).toBeGreaterThanOrEqual(seen.get(phase) ?? 0)
      expect(done).toBeLessThan(total)
      seen.set(phase, done)
    }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['order', linkage === 'single' ? 'span' : 'merge']))
  })
})

describe('hierarchical', () => {
  test('refuses no rows, and a linkage that it does not know', () => {
    expect(() => treeOf(points([]), 'ward')).toThrow(expect.objectContaining({ code: 'noRows' }))
    expect(() => treeOf(points([[1]]), 'median' as Linkage)).toThrow(
      'linkage is one of ward, average, complete, single'
    )
  })
})
