import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutByHeight, cutByNumber, heightsFor, numberAt } from '#engine/cluster/hierarchical/cut.ts'
import { foldTree } from '#engine/cluster/hierarchical/foldTree.ts'
import { hierarchical } from '#engine/cluster/hierarchical/hierarchical.ts'
import type { Tree } from '#engine/cluster/hierarchical/tree.ts'
import { complete } from '#engine/progress.ts'
import { blobs } from '../../blobs.ts'
import { someRows } from '../density/densityBattery.ts'
import { points } from './plainTree.ts'

/** Single linkage of 0, 1, 3, 3, 7, 20: heights 0, 1, 2, 4, 13. */
const line = complete(hierarchical(points([[7], [3], [20], [0], [3], [1]]), { linkage: 'single' }))

describe('cutting a tree', () => {
  test('by number labels the largest group 0, and of equally large ones the first by values', () => {
    expect([...line.height]).toEqual([0, 1, 2, 4, 13])
    expect([...cutByNumber(line, 2)]).toEqual([0, 0, 1, 0, 0, 0])
    expect([...cutByNumber(line, 4)]).toEqual([2, 1, 3, 0, 1, 0])
    expect([...cutByNumber(line, 5)]).toEqual([3, 0, 4, 1, 0, 2])
  })

  test('at a height makes the merges up to it, itself included', () => {
    expect([0, 0.99, 1, 3.9, 4, 13, 1e9].map((height) => numberAt(line, height))).toEqual([5, 5, 4, 3, 2, 1, 1])
    expect(cutByHeight(line, 2.5)).toEqual(cutByNumber(line, 3))
  })

  test('at any height that heightsFor names makes that many groups, and at no other', () => {
    fc.assert(
      fc.property(someRows(3), fc.nat(), (x, number) => {
        const tree = complete(hierarchical(x, { linkage: 'ward' }))
        const k = 1 + (number % tree.distinct)
        const [from, below] = heightsFor(tree, k)
        if (k === 1) expect([from, below, numberAt(tree, from)]).toEqual([tree.height.at(-1) ?? 0, from, 1])
        else if (from === below) expect(numberAt(tree, from)).toBeLessThan(k)
        else expect([numberAt(tree, from), numberAt(tree, below) < k]).toEqual([k, true])
      }),
      { numRuns: 200 }
    )
  })

  test('into fewer groups only joins groups of the cut into more', () => {
    const tree = complete(hierarchical(blobs(300, 3, 4, 5), { linkage: 'average' }))
    for (let k = 2; k < 40; k++) {
      const [coarse, fine] = [cutByNumber(tree, k - 1), cutByNumber(tree, k)]
      const parents = new Set(Array.from(fine, (label, i) => `${label} ${coarse[i]}`))
      expect(parents.size).toBe(k)
    }
  })

  test('refuses a number that is none, more groups than rows differ, and a height that is none', () => {
    for (const k of [0, 1.5, Number.NaN]) expect(() => cutByNumber(line, k)).toThrow('k is a whole number from 1')
    expect(() => cutByNumber(line, 6)).toThrow('6 segments need at least 6 different customers; 5 were left')
    for (const height of [-1, Number.NaN]) expect(() => cutByHeight(line, height)).toThrow('a height is 0 or more')
  })
})

const folded = (tree: Tree, k: number, most: number): unknown => {
  const { leaves, nodes } = foldTree(tree, k, most)
  return { leaves: leaves.map(({ size, segment }) => [size, segment]), nodes: nodes.map(Object.values) }
}

describe('folding a tree', () => {
  test('keeps the top branches from left to right, with the segment of each and the merges above them', () => {
    expect(folded(line, 2, 3)).toEqual({
      leaves: [
        [4, 0],
        [1, 0],
        [1, 1]
      ],
      nodes: [
        [0, 1, 4, 5],
        [3, 2, 13, 6]
      ]
    })
  })

  test('has no segment for a branch that the cut divides', () => {
    expect(folded(line, 4, 2)).toEqual({
      leaves: [
        [5, null],
        [1, 3]
      ],
      nodes: [[0, 1, 13, 6]]
    })
  })

  test('unfolds no rows that are the same, and one leaf where there is one row', () => {
    expect(foldTree(line, 2).leaves.map(({ size }) => size)).toEqual([1, 1, 2, 1, 1])
    expect(folded(complete(hierarchical(points([[4]]), { linkage: 'ward' })), 1, 30)).toEqual({
      leaves: [[1, 0]],
      nodes: []
    })
  })

  test('shows 30 branches of many rows, in which every row is counted once and segments lie side by side', () => {
    const x = blobs(2000, 4, 5, 9)
    const tree = complete(hierarchical(x, { linkage: 'ward' }))
    const { leaves, nodes } = foldTree(tree, 5)
    expect([leaves.length, nodes.length, nodes.at(-1)?.size]).toEqual([30, 29, 2000])
    const labels = cutByNumber(tree, 5)
    for (let c = 0; c < 5; c++) {
      const own = leaves.filter(({ segment }) => segment === c)
      expect(own.reduce((sum, { size }) => sum + size, 0)).toBe(labels.filter((label) => label === c).length)
      const places = Array.from(leaves.keys()).filter((at) => leaves[at]!.segment === c)
      expect(places.at(-1)! - places[0]! + 1).toBe(own.length)
    }
  })
})
