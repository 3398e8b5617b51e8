import { type KPrototypesResult, kPrototypes } from '#engine/cluster/mixed/kPrototypes.ts'
import type { MixedData } from '#engine/cluster/mixed/mixedData.ts'
import { mixedSilhouettes } from '#engine/cluster/mixed/mixedSilhouettes.ts'
import { variableWeights } from '#engine/cluster/mixed/variableWeights.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { isCategory } from '#shared/model/recipe.ts'
import { numbersOfGroups } from '../numbersOfGroups.ts'
import type { Basis } from '../prepareBasis.ts'
import { partitionOf } from './partition.ts'
import type { Way } from './way.ts'

/** Starts of each resample. */
const refitRestarts = 3

export const mixed: Way<'mixed'> = function* (basis, method, { seed }) {
  const { matrix, distinct, features } = basis
  const data = mixedData(basis)
  const given = method.gamma === 'auto' ? {} : { gamma: method.gamma }
  const fits: KPrototypesResult[] = []
  for (const k of numbersOfGroups(method.k, matrix.n, distinct))
    fits.push(yield* kPrototypes(data, { k, seed, ...given }))
  const gamma = fits[0]?.gamma ?? 1
  return {
    partitions: fits.map(({ labels }) => partitionOf(labels)),
    preferred: null,
    byCentres: false,
    score: (labellings) => mixedSilhouettes(data, labellings, { gamma, seed }),
    *settle({ k }) {
      const fit = fits.find(({ sizes }) => sizes.length === k)
      if (!fit) throw new Error(`${k} groups were not tried`)
      const weights = variableWeights(fit)
      const numbers = features.filter((id) => !isCategory(id))
      const words = features.filter(isCategory)
      return {
        labels: fit.labels,
        view: () => ({
          kind: 'mixed',
          k,
          gamma,
          weights: [
            ...numbers.map((feature, j) => ({ feature, share: weights.numeric[j]! })),
            ...words.map((feature, j) => ({ feature, share: weights.categorical[j]! }))
          ].sort((a, b) => b.share - a.share)
        }),
        probabilities: null,
        model: { ...(fit.centres ? { 'model:centres': fit.centres.data } : {}), 'model:modes': fit.modes },
        repeats: false,
        *refit(rows, seed) {
          return (yield* kPrototypes(taken(data, rows), { k, seed, gamma, restarts: refitRestarts })).labels
        }
      }
    }
  }
}

/** Numbers and words in the order of the features. */
function mixedData({ numeric, categories, features, matrix }: Basis): MixedData {
  const columns = features.flatMap((id) => {
    const found = categories.find((category) => category.id === id)
    return found ? [{ codes: found.codes, levels: found.words.length }] : []
  })
  return { numeric, categorical: { n: matrix.n, columns } }
}

const taken = ({ numeric, categorical: { columns } }: MixedData, rows: Uint32Array): MixedData => ({
  numeric: numeric && takeRows(numeric, rows),
  categorical: {
    n: rows.length,
    columns: columns.map(({ codes, levels }) => ({ codes: Int32Array.from(rows, (row) => codes[row]!), levels }))
  }
})
