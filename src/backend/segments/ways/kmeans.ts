import { kmeans as fitKMeans } from '#engine/cluster/kmeans.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { numbersOfGroups } from '../numbersOfGroups.ts'
import type { Partition, Way } from './way.ts'

/** Restarts of each resample: the original's best start is not known to it. */
const refitRestarts = 5

export const kmeans: Way<'kmeans'> = function* ({ matrix, distinct }, method, { seed, crew }) {
  const partitions: Partition[] = []
  const ks = numbersOfGroups(method.k, matrix.n, distinct)
  const restarts = method.restarts === undefined ? {} : { restarts: method.restarts }
  for (const k of ks) {
    const { labels, inertia } = yield* fitKMeans(matrix, { k, seed, crew, ...restarts })
    partitions.push({ k, labels, inertia, bic: null })
  }
  return {
    partitions,
    preferred: null,
    byCentres: true,
    *settle({ k, labels }) {
      return {
        labels,
        view: () => ({ kind: 'kmeans', k }),
        probabilities: null,
        model: {},
        repeats: false,
        *refit(rows, seed) {
          return (yield* fitKMeans(takeRows(matrix, rows), { k, seed, restarts: refitRestarts })).labels
        }
      }
    }
  }
}
