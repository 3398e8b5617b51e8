import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellGrid, gridShape } from '#engine/cluster/density/cellGrid.ts'
import { dbscan } from '#engine/cluster/density/dbscan.ts'
import { gridBorders } from '#engine/cluster/density/gridBorders.ts'
import { gridCores } from '#engine/cluster/density/gridCores.ts'
import { gridJoin } from '#engine/cluster/density/gridJoin.ts'
import { gridKernel } from '#engine/cluster/density/gridKernel.ts'
import { treeBorders, treeCores, treeJoin } from '#engine/cluster/density/treeDbscan.ts'
import { treeKernel } from '#engine/cluster/density/treeKernel.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { complete } from '#engine/progress.ts'
import { type KdTree, kdTree } from '#engine/spatial/kdTree.ts'
import { withCrew } from '#test/helpers/crew.ts'
import { blobs } from '../../blobs.ts'
import { someRows } from './densityBattery.ts'

const plainGrid = (x: Matrix, eps: number, minPoints: number): { core: Uint8Array; clusters: Int32Array } => {
  const grid = cellGrid(x, gridShape(x, eps)!)
  const inCells = complete(gridCores(grid, eps, minPoints))
  const clustersInCells = complete(gridBorders(grid, inCells, complete(gridJoin(grid, inCells, eps)), eps))
  const [core, clusters] = [new Uint8Array(x.n), new Int32Array(x.n)]
  grid.order.forEach((i, p) => {
    core[i] = inCells[p]!
    clusters[i] = clustersInCells[p]!
  })
  return { core, clusters }
}

const byKernel = (crew: Crew, x: Matrix, eps: number, minPoints: number): { core: Uint8Array; clusters: Int32Array } =>
  complete(gridKernel(crew, x, gridShape(x, eps)!, eps, minPoints))

const plainTree = (tree: KdTree, eps: number, minPoints: number): { core: Uint8Array; clusters: Int32Array } => {
  const core = complete(treeCores(tree, eps, minPoints))
  const clusterOf = complete(treeJoin(tree, core, eps))
  return { core, clusters: complete(treeBorders(tree, core, clusterOf, eps)) }
}

describe('the kernels of DBSCAN on a k-d tree', () => {
  test('give the same bytes as TypeScript, for any rows', () => {
    const crew = soloCrew()
    fc.assert(
      fc.property(
        someRows(7),
        fc.oneof(fc.constantFrom(1, Math.SQRT2, 2, 1e9), fc.double({ min: 0.1, max: 4, noNaN: true })),
        fc.integer({ min: 1, max: 8 }),
        (x, eps, minPoints) => {
          const tree = kdTree(x)
          expect(complete(treeKernel(crew, tree, eps, minPoints))).toEqual(plainTree(tree, eps, minPoints))
        }
      ),
      { numRuns: 400 }
    )
  })

  test.each([5, 12])('give the same bytes as TypeScript on 6,000 rows of %i columns, on 1 and 2 threads', async (d) => {
    const [eps, minPoints] = [d === 5 ? 0.9 : 2.6, 8]
    const tree = kdTree(blobs(6000, d, 6, d))
    const wanted = plainTree(tree, eps, minPoints)
    expect(new Set(wanted.clusters).size).toBeGreaterThan(2)
    for (const threads of [1, 2]) {
      const got = await withCrew(threads, (crew) => complete(treeKernel(crew, tree, eps, minPoints)))
      expect(got).toEqual(wanted)
    }
  })
})

describe('the kernels of DBSCAN on a grid', () => {
  test('give the same bytes as TypeScript, for any rows', () => {
    const crew = soloCrew()
    fc.assert(
      fc.property(
        someRows(4),
        fc.oneof(fc.constantFrom(1, Math.SQRT2, 2), fc.double({ min: 0.1, max: 4, noNaN: true })),
        fc.integer({ min: 1, max: 8 }),
        (x, eps, minPoints) => {
          expect(byKernel(crew, x, eps, minPoints)).toEqual(plainGrid(x, eps, minPoints))
        }
      ),
      { numRuns: 400 }
    )
  })

  // Both with few possible cells a row, of which a table is kept, and with many.
  test.each([
    [1, 0.0005],
    [2, 0.04],
    [3, 0.2],
    [3, 0.35],
    [4, 0.5]
  ])(
    'give the same bytes as TypeScript on 20,000 rows of %i columns, eps %f, on 1, 2 and 8 threads',
    async (d, eps) => {
      const minPoints = 8
      const x = blobs(20_000, d, 6, d)
      const wanted = plainGrid(x, eps, minPoints)
      expect(new Set(wanted.clusters).size).toBeGreaterThan(2)
      for (const threads of [1, 2, 8]) {
        const got = await withCrew(threads, (crew) => byKernel(crew, x, eps, minPoints))
        expect(got).toEqual(wanted)
      }
    }
  )

  test('need no count of neighbours that fits in 32 bits', () => {
    expect(byKernel(soloCrew(), blobs(100, 2, 2, 1), 1, 2 ** 40).core).toEqual(new Uint8Array(100))
  })

  test('give back the memory that they took, even where the work is given up', () => {
    const crew = soloCrew()
    const before = crew.memory.mark()
    const work = dbscan(blobs(20_000, 2, 5, 1), { eps: 0.1, minPoints: 5, crew })
    work.next()
    work.next()
    expect(crew.memory.mark()).toBeGreaterThan(before)
    work.return(undefined as never)
    expect(crew.memory.mark()).toBe(before)
  })
})
