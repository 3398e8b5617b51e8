import { describe, expect, test } from 'vitest'
import { nodePositions } from '#engine/cluster/som/grid.ts'
import { plainBestUnits } from '#engine/cluster/som/plainBestUnits.ts'
import { radiusAt, trainBatch } from '#engine/cluster/som/trainBatch.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { complete } from '#engine/progress.ts'
import { blobs } from '../../blobs.ts'

const grid = { rows: 3, columns: 4, topology: 'hexagonal' } as const

describe('batch training', () => {
  test('puts every node at the mean of all rows, weighted by the neighbourhood of their nodes (Kohonen 2013)', () => {
    const x = blobs(90, 2, 3, 1)
    const before = blobs(12, 2, 3, 2)
    const nearest = plainBestUnits(x, before).first
    const at = nodePositions(grid).data
    const radius = radiusAt(0, 1, grid)
    const expected = Array.from({ length: 12 }, (_, node) => {
      const weights = Array.from(nearest, (unit) => {
        const square = (at[2 * node]! - at[2 * unit]!) ** 2 + (at[2 * node + 1]! - at[2 * unit + 1]!) ** 2
        return Math.exp(-square / (2 * radius ** 2))
      })
      const total = weights.reduce((a, b) => a + b)
      return [0, 1].map((j) => weights.reduce((sum, weight, i) => sum + weight * x.data[2 * i + j]!, 0) / total)
    })
    complete(trainBatch(before, x, grid, { epochs: 1, crew: soloCrew() }))
    expect([...before.data]).toEqual(expected.flat().map((value) => expect.closeTo(value, 10)))
  })

  test('shrinks the radius by the same factor each epoch, from a quarter of the longer side', () => {
    const wide = { rows: 6, columns: 16, topology: 'rectangular' } as const
    const radii = [0, 1, 2, 3].map((epoch) => radiusAt(epoch, 4, wide))
    expect(radii[0]).toBe(4)
    expect(radii[3]).toBeLessThan(0.5)
    expect(radii[1]! / radii[0]!).toBeCloseTo(radii[2]! / radii[1]!, 12)
    expect(radii[2]! / radii[1]!).toBeCloseTo(radii[3]! / radii[2]!, 12)
  })
})
