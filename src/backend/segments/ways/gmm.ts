import { gaussianMixture } from '#engine/cluster/mixture/gaussianMixture.ts'
import { type MixtureRow, mixtureTable } from '#engine/cluster/mixture/mixtureTable.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { noteOf } from '#shared/errors.ts'
import { partitionOf } from './partition.ts'
import type { Preferred, Way } from './way.ts'

const most = 10
/** Starts of each resample. */
const refitRestarts = 2

export const gmm: Way<'gmm'> = function* ({ matrix, distinct }, method, { seed, crew }) {
  const upTo = Math.min(most, distinct, Math.max(1, Math.floor(matrix.n / 2)))
  const ks = method.k === 'auto' ? Array.from({ length: upTo }, (_, i) => i + 1) : [method.k]
  const shapes = method.covariance === 'auto' ? {} : { shapes: [method.covariance] }
  const { rows, bestBic, fit } = yield* mixtureTable(matrix, { ks, seed, crew, ...shapes })
  return {
    partitions: [partitionOf(fit.labels, { bic: fit.bic })],
    preferred: preferredOf(rows, bestBic),
    byCentres: false,
    *settle({ k, labels }) {
      const { covariance, logLikelihood, bic, icl, weights, means, covariances, probabilities } = fit
      return {
        labels,
        view: () => ({
          kind: 'gmm',
          k,
          covariance,
          logLikelihood,
          bic,
          icl,
          // What shrank onto a few customers is no account of them, however high its likelihood.
          tried: rows
            .filter(({ degenerate }) => !degenerate || fit.degenerate)
            .map((row) => ({
              k: row.k,
              covariance: row.covariance,
              logLikelihood: row.logLikelihood,
              bic: row.bic,
              icl: row.icl
            }))
        }),
        probabilities,
        model: { 'model:weights': weights, 'model:means': means.data, 'model:covariances': covariances },
        repeats: false,
        *refit(rows, seed) {
          const options = { k, covariance, seed, crew, restarts: refitRestarts, probabilities: false }
          return (yield* gaussianMixture(takeRows(matrix, rows), options)).labels
        }
      }
    }
  }
}

/** The least BIC of each number of components, whatever its shape. */
function preferredOf(rows: readonly MixtureRow[], { k, covariance, bic, degenerate }: MixtureRow): Preferred {
  const least = new Map<number, MixtureRow>()
  for (const row of rows) {
    const before = least.get(row.k)
    if (
      !before ||
      (before.degenerate && !row.degenerate) ||
      (before.degenerate === row.degenerate && row.bic < before.bic)
    )
      least.set(row.k, row)
  }
  const code = degenerate ? 'leastBicDegenerate' : k === 1 ? 'leastBicOfOne' : 'leastBic'
  return {
    k,
    reason: noteOf(code, { k, covariance, bic }),
    tried: [...least.values()].map(({ k, bic, smallest }) => ({ k, bic, smallest })).sort((a, b) => a.k - b.k)
  }
}
