import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { calinskiHarabasz } from '#engine/validity/calinskiHarabasz.ts'
import { segmentSizes } from '#engine/validity/checkLabels.ts'
import { daviesBouldin } from '#engine/validity/daviesBouldin.ts'
import { type SilhouetteOptions, silhouettes } from '#engine/validity/silhouette.ts'
import type { GapResult, PanelRow, PredictionStrengthResult } from './types.ts'

/**
 * Every number of segments that was tried with every measure of it, one row each: what a choice is read off. Silhouette,
 * Calinski-Harabasz and Davies-Bouldin are taken here, all silhouettes in one pass; what else was measured is put
 * beside them. Cost as `silhouettes` plus O(n d) a fit.
 */
export interface Fit {
  /** Segments 0 … k - 1, k from 2 on. */
  readonly labels: ArrayLike<number>
  /** Sum of squared distances to the centres, where the method has centres. */
  readonly inertia?: number
  /** Of a mixture; lower is better. */
  readonly bic?: number
  /** Mean adjusted Rand index between resamples (stability/bootstrapStability.ts). */
  readonly stability?: number
}

export interface Measured {
  readonly gap?: GapResult
  readonly predictionStrength?: PredictionStrengthResult
}

export function* panelRows(
  x: Matrix,
  fits: readonly Fit[],
  { gap, predictionStrength }: Measured = {},
  options: SilhouetteOptions = {}
): Generator<Progress, PanelRow[]> {
  const labellings = fits.map(({ labels }) => labels)
  const scores = yield* silhouettes(x, labellings, options)
  return fits.map(({ labels, inertia, bic, stability }, f) => {
    const sizes = segmentSizes(labels, x.n)
    const k = sizes.length
    const gapRow = gap?.rows.find((row) => row.k === k)
    return {
      k,
      inertia: inertia ?? null,
      silhouette: scores[f].mean,
      silhouetteError: scores[f].standardError,
      calinskiHarabasz: calinskiHarabasz(x, labels),
      daviesBouldin: daviesBouldin(x, labels),
      gap: gapRow?.gap ?? null,
      gapError: gapRow?.standardError ?? null,
      predictionStrength: predictionStrength?.rows.find((row) => row.k === k)?.strength ?? null,
      bic: bic ?? null,
      stability: stability ?? null,
      smallest: Math.min(...sizes)
    }
  })
}
