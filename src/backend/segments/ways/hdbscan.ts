import { hdbscan as fitHdbscan, proposeMinClusterSize, usualMinPoints } from '#engine/cluster/density/hdbscan.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { noGroupsFound, partitionOf } from './partition.ts'
import type { Way } from './way.ts'

export const hdbscan: Way<'hdbscan'> = function* ({ matrix }, method) {
  const minClusterSize = method.minClusterSize === 'auto' ? proposeMinClusterSize(matrix.n) : method.minClusterSize
  const minPoints = method.minPoints === 'auto' ? Math.min(minClusterSize, usualMinPoints) : method.minPoints
  const fit = yield* fitHdbscan(matrix, { minClusterSize, minPoints })
  if (fit.sizes.length === 0) throw noGroupsFound('hdbscan')
  return {
    partitions: [partitionOf(fit.labels)],
    preferred: null,
    byCentres: false,
    *settle({ labels }) {
      return {
        labels,
        view: () => ({ kind: 'hdbscan', minClusterSize, minPoints }),
        probabilities: null,
        model: { 'model:strengths': fit.strengths, 'model:persistences': fit.persistences },
        repeats: true,
        *refit(rows) {
          return (yield* fitHdbscan(takeRows(matrix, rows), { minClusterSize, minPoints })).labels
        }
      }
    }
  }
}
