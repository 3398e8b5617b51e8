import { proposeGrid } from '#engine/cluster/som/proposeGrid.ts'
import { selfOrganisingMap } from '#engine/cluster/som/selfOrganisingMap.ts'
import { somSegments, somTree } from '#engine/cluster/som/somTree.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { inOwnUnits } from '../inOwnUnits.ts'
import { numbersOfGroups } from '../numbersOfGroups.ts'
import { partitionOf } from './partition.ts'
import type { Way } from './way.ts'

export const som: Way<'som'> = function* (basis, method, { seed, crew }) {
  const { matrix, columns, distinct } = basis
  const { rows, columns: across } = method.grid === 'auto' ? proposeGrid(matrix, method.topology) : method.grid
  const grid = { rows, columns: across, topology: method.topology }
  const ks = numbersOfGroups(method.k, matrix.n, distinct)
  const training = { ...grid, seed, crew, occupied: Math.max(...ks) }
  const map = yield* selfOrganisingMap(matrix, training)
  const tree = yield* somTree(map, crew)
  return {
    partitions: ks.map((k) => partitionOf(somSegments(map, tree, k).labels)),
    preferred: null,
    byCentres: false,
    *settle({ k }) {
      const { labels, segmentOfNode } = somSegments(map, tree, k)
      const { codebook, positions, hits, uMatrix, bestUnit, quantisationError, topographicError } = map
      return {
        labels,
        view: (segmentOf) => ({
          kind: 'som',
          k,
          ...grid,
          quantisationError,
          topographicError,
          nodes: Array.from(hits, (customers, node) => ({
            x: positions.data[2 * node]!,
            y: positions.data[2 * node + 1]!,
            customers,
            distance: uMatrix[node]!,
            segment: customers > 0 ? (segmentOf[segmentOfNode[node]!] ?? null) : null
          })),
          planes: columns.map((column, j) => ({
            feature: column.name,
            values: Array.from(hits, (_, node) => inOwnUnits(codebook.data[node * codebook.d + j]!, column))
          }))
        }),
        probabilities: null,
        model: { 'model:codebook': codebook.data, 'model:bestUnit': bestUnit },
        repeats: false,
        *refit(rows) {
          const again = yield* selfOrganisingMap(takeRows(matrix, rows), training)
          return somSegments(again, yield* somTree(again, crew), k).labels
        }
      }
    }
  }
}
