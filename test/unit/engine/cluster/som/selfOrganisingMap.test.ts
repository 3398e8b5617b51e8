import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutByNumber } from '#engine/cluster/hierarchical/cut.ts'
import { hierarchical } from '#engine/cluster/hierarchical/hierarchical.ts'
import { longestProposed, proposeGrid } from '#engine/cluster/som/proposeGrid.ts'
import { type SomOptions, selfOrganisingMap, trainingRows } from '#engine/cluster/som/selfOrganisingMap.ts'
import { somSegments, somTree } from '#engine/cluster/som/somTree.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { clustererBattery } from '../../battery.ts'
import { blobs } from '../../blobs.ts'

const mapOf = (x: Matrix, options: Partial<SomOptions> = {}) =>
  complete(selfOrganisingMap(x, { ...proposeGrid(x), seed: 1, ...options }))

const points = (rows: readonly (readonly number[])[]): Matrix => ({
  n: rows.length,
  d: rows[0]!.length,
  data: Float64Array.from(rows.flat())
})

const distance = (x: Matrix, i: number, codebook: Matrix, node: number): number =>
  Math.hypot(...Array.from({ length: x.d }, (_, j) => x.data[i * x.d + j]! - codebook.data[node * x.d + j]!))

for (const topology of ['hexagonal', 'rectangular'] as const) {
  clustererBattery(`a self-organising map (${topology})`, (x, k) => {
    const map = complete(selfOrganisingMap(x, { ...proposeGrid(x, topology), rows: 3, columns: 5, topology, seed: 1 }))
    return somSegments(map, complete(somTree(map)), k)
  })
}

describe('a self-organising map', () => {
  test('puts every row on its nearest node and counts rows and errors right', () => {
    const x = blobs(300, 3, 4, 2)
    const map = mapOf(x)
    const hits = new Array<number>(map.codebook.n).fill(0)
    let total = 0
    for (let i = 0; i < x.n; i++) {
      const distances = Array.from({ length: map.codebook.n }, (_, node) => distance(x, i, map.codebook, node))
      expect(distances[map.bestUnit[i]!]).toBeCloseTo(Math.min(...distances), 12)
      hits[map.bestUnit[i]!]!++
      total += Math.min(...distances)
    }
    expect(Array.from(map.hits)).toEqual(hits)
    expect(map.quantisationError).toBeCloseTo(total / x.n, 12)
  })

  test('lies in order: rows uniform in a square are hardly ever torn apart', () => {
    const x = points(Array.from({ length: 900 }, (_, i) => [i % 30, Math.floor(i / 30) + 0.1 * (i % 7)]))
    for (const topology of ['hexagonal', 'rectangular'] as const) {
      expect(mapOf(x, { rows: 8, columns: 8, topology }).topographicError).toBeLessThan(0.05)
    }
  })

  test('with one column is a line, with one node is the mean, and equal rows share a node', () => {
    const line = mapOf(points([[1], [2], [3], [4], [9]]))
    expect(line.grid.rows).toBe(1)
    const codes = Array.from(line.codebook.data)
    expect(codes).toEqual(codes.toSorted((a, b) => a - b))
    const mean = mapOf(points([[1], [2], [6]]), { rows: 1, columns: 1 })
    expect(Array.from(mean.codebook.data)).toEqual([3])
    expect(mean.topographicError).toBe(0)
    expect(mapOf(points([[7], [7], [7]])).quantisationError).toBe(0)
  })

  test('a grid of two dimensions serves rows that spread in one', () => {
    const x = points(Array.from({ length: 60 }, (_, i) => [i, 2 * i]))
    const map = mapOf(x, { rows: 3, columns: 6 })
    expect(map.hits.filter((rows) => rows > 0).length).toBeGreaterThan(12)
  })

  test('more rows than are trained on: all go to their node, and the map is as close as one trained on all', () => {
    const x = blobs(trainingRows + 4000, 2, 5, 3)
    const map = mapOf(x, { rows: 5, columns: 5 })
    expect(map.trainedOn).toBe(trainingRows)
    expect(map.hits.reduce((a, b) => a + b, 0)).toBe(x.n)
    const half = takeRows(
      x,
      Array.from({ length: trainingRows }, (_, i) => i)
    )
    expect(map.quantisationError).toBeLessThan(mapOf(half, { rows: 5, columns: 5 }).quantisationError * 1.03)
  })

  test('whatever the rows, as many nodes have rows as asked for, where so many rows differ', () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e3, max: 1e3, noNaN: true }))
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 }), fc.nat(7), (rows, more) => {
        const x = points(rows)
        const map = mapOf(x, { rows: 3, columns: 4, occupied: more + 1 })
        const occupied = map.hits.filter((count) => count > 0).length
        expect(occupied).toBeGreaterThanOrEqual(Math.min(more + 1, map.distinct))
        expect(map.codebook.data.every(Number.isFinite)).toBe(true)
      }),
      {
        numRuns: 100,
        examples: [
          [
            [
              [0, 0],
              [5e-324, 2]
            ],
            0
          ]
        ]
      }
    )
  })

  test('refuses no rows, and grids without nodes, saying what it got', () => {
    const x = points([[1], [2]])
    expect(() => mapOf({ n: 0, d: 1, data: new Float64Array(0) })).toThrow('at least 1 row')
    expect(() => mapOf(x, { rows: 0 })).toThrow('rows is a whole number from 1 to 100; got 0')
    expect(() => mapOf(x, { topology: 'round' as 'hexagonal' })).toThrow('topology is one of')
    expect(() => mapOf(x, { iterations: 1.5 })).toThrow('iterations is a whole number')
  })
})

describe('segments of a map', () => {
  test('equal Ward on the rows moved to their nodes', () => {
    const x = blobs(400, 3, 4, 5)
    const map = mapOf(x)
    const moved = takeRows(map.codebook, map.bestUnit)
    const theirs = complete(hierarchical(moved, { linkage: 'ward' }))
    const tree = complete(somTree(map))
    for (let k = 2; k < 8; k++) {
      expect(somSegments(map, tree, k).labels).toEqual(cutByNumber(theirs, k))
    }
    const merges = tree.height.length
    Array.from(tree.height).forEach((height, i) => {
      expect(height).toBeCloseTo(theirs.height[theirs.height.length - merges + i]!, 9)
    })
  })

  test('rows follow their node; nodes without rows belong to no segment', () => {
    const map = mapOf(blobs(120, 3, 3, 6))
    const { labels, segmentOfNode } = somSegments(map, complete(somTree(map)), 3)
    labels.forEach((label, i) => {
      expect(segmentOfNode[map.bestUnit[i]!]).toBe(label)
    })
    expect(Array.from(segmentOfNode, (segment) => segment < 0)).toEqual(Array.from(map.hits, (rows) => rows === 0))
  })

  test('more segments than the map has nodes are refused, saying so', () => {
    const map = mapOf(blobs(50, 2, 3, 6), { rows: 1, columns: 2 })
    expect(() => somSegments(map, complete(somTree(map)), 3)).toThrow('the map has 2')
  })
})

describe('a proposed grid', () => {
  test('has about 5 sqrt(n) nodes, the longer side across, in the ratio of the spreads', () => {
    const wide = points(Array.from({ length: 100 }, (_, i) => [4 * (i % 10), Math.floor(i / 10)]))
    expect(proposeGrid(wide, 'rectangular')).toEqual({ rows: 4, columns: 14, topology: 'rectangular' })
    // Hexagons: 13 x 4.3 units of width and height.
    expect(proposeGrid(wide, 'hexagonal')).toEqual({ rows: 4, columns: 13, topology: 'hexagonal' })
  })

  test('never has a side longer than a picture can show', () => {
    const { rows, columns } = proposeGrid(blobs(20_000, 4, 3, 1))
    expect(Math.max(rows, columns)).toBe(longestProposed)
  })

  test('is one node where all rows are the same', () => {
    expect(proposeGrid(points([[1, 2]]))).toEqual({ rows: 1, columns: 1, topology: 'hexagonal' })
    expect(
      proposeGrid(
        points([
          [1, 2],
          [1, 2]
        ])
      )
    ).toEqual({ rows: 1, columns: 1, topology: 'hexagonal' })
  })
})
