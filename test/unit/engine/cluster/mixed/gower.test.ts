import { describe, expect, test } from 'vitest'
import { cutByNumber } from '#engine/cluster/hierarchical/cut.ts'
import { gower } from '#engine/cluster/mixed/gower.ts'
import { gowerTree, mostGowerRows } from '#engine/cluster/mixed/gowerTree.ts'
import { complete } from '#engine/progress.ts'
import { mixedOf } from './plainPrototypes.ts'

const people = mixedOf(
  [
    [20, 5],
    [30, 5],
    [60, 5],
    [60, 5]
  ],
  [
    [0, 0],
    [0, -1],
    [1, 1],
    [1, 1]
  ],
  [2, 2]
)

describe("Gower's distance", () => {
  test('is the mean of shares of ranges and of categories that differ, without columns that are constant', () => {
    const distance = gower(people)
    expect(distance(0, 1)).toBeCloseTo((10 / 40 + 0 + 1) / 3, 12)
    expect(distance(0, 2)).toBe(1)
    expect(distance(1, 2)).toBeCloseTo((30 / 40 + 1 + 1) / 3, 12)
    expect(distance(2, 3)).toBe(0)
  })

  test('is 0 between all rows where nothing varies', () => {
    expect(gower(mixedOf([[1], [1]], [[0], [0]], [1]))(0, 1)).toBe(0)
  })

  test('grows into a tree by average linkage, in which equal rows are one leaf', () => {
    const tree = complete(gowerTree(people))
    const ab = (10 / 40 + 1) / 3
    expect([...tree.height]).toEqual([expect.closeTo(ab, 12), expect.closeTo((1 + 2.75 / 3) / 2, 12)])
    expect([...tree.size]).toEqual([2, 4])
    expect(tree.leaves).toBe(3)
    const labels = cutByNumber(tree, 2)
    expect(labels[0]).toBe(labels[1])
    expect(labels[2]).toBe(labels[3])
    expect(labels[0]).not.toBe(labels[2])
  })

  test('has a tree for so many rows that differ and no more; equal rows count once', () => {
    const rows = (n: number, different: number) =>
      mixedOf(
        Array.from({ length: n }, (_, i) => [i % different]),
        Array.from({ length: n }, () => []),
        []
      )
    expect(() => complete(gowerTree(rows(mostGowerRows + 1, mostGowerRows + 1)))).toThrow('got 8001')
    expect(complete(gowerTree(rows(mostGowerRows + 1, 5))).leaves).toBe(5)
  })
})
