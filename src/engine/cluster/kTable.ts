import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { calinskiHarabasz } from '#engine/validity/calinskiHarabasz.ts'
import { daviesBouldin } from '#engine/validity/daviesBouldin.ts'
import { type SilhouetteOptions, silhouettes } from '#engine/validity/silhouette.ts'
import type { KRow } from './chooseK.ts'
import type { KMeansResult } from './kmeans.ts'

/** One row a fit of `x` (k from 2 on), all silhouettes in one pass. Cost as `silhouettes` plus O(n d) a fit. */
export function* kTable(
  x: Matrix,
  fits: readonly KMeansResult[],
  options: SilhouetteOptions = {}
): Generator<Progress, KRow[]> {
  const labellings = fits.map(({ labels }) => labels)
  const scores = yield* silhouettes(x, labellings, options)
  return fits.map(({ labels, inertia, sizes }, f) => ({
    k: sizes.length,
    inertia,
    silhouette: scores[f].mean,
    silhouetteExact: scores[f].exact,
    silhouetteStandardError: scores[f].standardError,
    calinskiHarabasz: calinskiHarabasz(x, labels),
    daviesBouldin: daviesBouldin(x, labels),
    smallest: Math.min(...sizes),
    sizes: Array.from(sizes)
  }))
}
