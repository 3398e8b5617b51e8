import type { Matrix } from '#engine/linalg/matrix.ts'
import { signedLog } from '#engine/stats/transform.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { CategoryId, FeatureId } from '#shared/model/recipe.ts'
import { indicators } from '../segments/indicators.ts'
import type { Snapshot } from '../segments/snapshot.ts'

/** The features that formed a run's segments, prepared as they were then: what is known of the run is enough. */
export function basisMatrix({ ids, column }: Snapshot, { features, categories }: RunView): Matrix {
  const n = ids.length
  const numbers = features.filter(({ basis }) => basis)
  const d = numbers.length
  const data = new Float64Array(n * d)
  for (const [j, { id, logged, centre, scale }] of numbers.entries()) {
    const values = column(id)
    for (let i = 0; i < n; i++) {
      const value = values[i]!
      // Unknown since: it stands where most are.
      data[i * d + j] = Number.isNaN(value) ? 0 : ((logged ? signedLog(value) : value) - centre) / scale
    }
  }
  const words = categories.filter(({ basis }) => basis)
  const numeric = d > 0 ? { n, d, data } : null
  if (words.length === 0 && numeric) return numeric
  return indicators(
    numeric,
    numbers.map(({ id }) => id as FeatureId),
    words.map(({ id, levels }) => ({
      id: id as CategoryId,
      words: levels.filter((level) => level !== null),
      codes: Int32Array.from(column(id), (place) => (levels[place] === null ? -1 : place))
    }))
  ).matrix
}
