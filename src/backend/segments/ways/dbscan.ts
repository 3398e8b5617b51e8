import { dbscan as fitDbscan } from '#engine/cluster/density/dbscan.ts'
import { kDistanceCurve, kDistances } from '#engine/cluster/density/kDistances.ts'
import { proposeEps, proposeMinPoints } from '#engine/cluster/density/proposeDensity.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { noGroupsFound, partitionOf } from './partition.ts'
import type { Way } from './way.ts'

export const dbscan: Way<'dbscan'> = function* ({ matrix }, method, { seed, crew }) {
  const minPoints =
    method.minPoints === 'auto' ? proposeMinPoints(matrix.n, matrix.d) : Math.min(matrix.n, method.minPoints)
  const distances = yield* kDistances(matrix, minPoints, { seed })
  const proposedEps = proposeEps(distances)
  const eps = method.eps === 'auto' ? proposedEps : method.eps
  const { labels } = yield* fitDbscan(matrix, { eps, minPoints, crew })
  if (labels.every((label) => label < 0)) throw noGroupsFound('dbscan')
  return {
    partitions: [partitionOf(labels)],
    preferred: null,
    byCentres: false,
    *settle({ labels }) {
      return {
        labels,
        view: () => ({ kind: 'dbscan', eps, proposedEps, minPoints, curve: kDistanceCurve(distances) }),
        probabilities: null,
        model: {},
        repeats: true,
        *refit(rows) {
          return (yield* fitDbscan(takeRows(matrix, rows), { eps, minPoints, crew })).labels
        }
      }
    }
  }
}
